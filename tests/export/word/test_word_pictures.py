"""Pictures: size, alternative text, one copy each, no metadata."""

import base64

import pytest
from word_reading import body, find, part, written
from word_samples import chunk, document, png

from socialwork.document.nodes import Figure
from socialwork.errors import SocialWorkError
from socialwork.export.word.metadata import without_metadata
from socialwork.export.word.pictures import Picture, fitted
from socialwork.export.word.xml import Element
from socialwork.values.media import Media

CM = 360_000
TWIPS_14_CM = 7937

# One black pixel.
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWG"
    "kJ6jq62rZ4C8ybqmx5moq6T/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABv/EABQQAQAAAAAAAAAAAAAAAAAA"
    "AAD/2gAIAQEAAD8AMv/Z"
)


def figure(name: str = "a.png", width: float = 5) -> Figure:
    """Return a figure without caption."""
    return Figure(media=name, alt='Kotak "abu-abu" & putih', width_cm=width)


def extents(tree: Element) -> list[tuple[int, int]]:
    """Return width and height of each drawing, in EMU."""
    return [(int(node.get("cx", "")), int(node.get("cy", ""))) for node in find(tree, ".//wp:extent")]


def test_pictures_keep_their_proportions() -> None:
    """A picture is as wide as wanted, and as high as its proportions make it."""
    tree = body(document(figure(), media=(Media("a.png", png(60, 40)),)))
    assert extents(tree) == [(5 * CM, round(5 * CM * 40 / 60))]


def test_pictures_fit_the_text() -> None:
    """A picture is never wider than the text, nor higher than a page with its caption."""
    picture = Picture("rId1", 100, 400)
    width, height = fitted(picture, 30, TWIPS_14_CM, 10_000)
    assert (height, width) == (10_000 * 635, 10_000 * 635 // 4)
    assert fitted(Picture("rId1", 100, 50), 30, TWIPS_14_CM, 10_000)[0] == TWIPS_14_CM * 635


def test_pictures_have_words_and_numbers_of_their_own() -> None:
    """Each drawing tells what it shows, and has a number that no other has."""
    tree = body(document(figure(), figure(), media=(Media("a.png", png()),)))
    drawn = find(tree, ".//wp:docPr")
    assert [node.get("descr") for node in drawn] == ['Kotak "abu-abu" & putih'] * 2
    assert [node.get("id") for node in drawn] == ["1", "2"]


def test_equal_pictures_are_stored_once() -> None:
    """A picture that occurs twice, even under two names, is one part of the file."""
    media = (Media("a.png", png()), Media("b.png", png()), Media("c.png", png(shade=9)))
    data = written(document(figure("a.png"), figure("b.png"), figure("c.png"), media=media))
    targets = [node.get("Target", "") for node in part(data, "word/_rels/document.xml.rels")]
    assert [target for target in targets if "media" in target] == ["media/image1.png", "media/image2.png"]


def test_jpeg_pictures() -> None:
    """JPEG pictures are written as PNG ones are."""
    data = written(document(figure("a.jpg"), media=(Media("a.jpg", JPEG),)))
    types = part(data, "[Content_Types].xml")
    assert "image/jpeg" in [node.get("ContentType") for node in types]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"not a picture", "cannot be read"),
        (b"", "cannot be read"),
        (png()[:20], "cannot be read"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", "only PNG and JPEG"),
        (png(0, 5), "no width or no height"),
    ],
)
def test_unusable_pictures_are_named(data: bytes, words: str) -> None:
    """A picture that cannot be written is named, with the reason."""
    with pytest.raises(SocialWorkError, match=rf"'a\.png'.*{words}"):
        written(document(figure(), media=(Media("a.png", data),)))


def test_missing_pictures_are_named() -> None:
    """A picture that the document does not carry is named."""
    with pytest.raises(SocialWorkError, match=r"no picture 'a\.png'"):
        written(document(figure()))


def test_png_metadata_is_dropped() -> None:
    """Texts, dates and camera data leave a PNG picture; the picture stays."""
    extra = b"".join(
        chunk(kind, b"Author\x00Rahasia") for kind in (b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME")
    )
    assert without_metadata(png(extra=extra)) == png()


def test_jpeg_metadata_is_dropped() -> None:
    """Camera data and comments leave a JPEG picture; the picture stays."""
    secret = b"\xff\xe1\x00\x0dExif\x00\x00GPS-x" + b"\xff\xfe\x00\x09Rahasia"
    assert without_metadata(JPEG[:2] + secret + JPEG[2:]) == JPEG


def test_other_files_pass_unchanged() -> None:
    """What is neither PNG nor JPEG is not touched."""
    assert without_metadata(b"anything") == b"anything"
