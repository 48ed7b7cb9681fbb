"""Pictures: size, alternative text, one copy each, no metadata."""

import struct
import zipfile
from io import BytesIO

import pytest
from word_reading import body, find, part, written
from word_samples import JPEG, chunk, document, exif, held, png

from socialwork.document.nodes import Figure
from socialwork.errors import PictureError, SocialWorkError
from socialwork.export.word.pictures import Picture, fitted
from socialwork.export.word.xml import Element
from socialwork.pictures.jpeg import orientation
from socialwork.values.media import Media

CM = 360_000
TWIPS_14_CM = 7937


def figure(name: str = "a.png", width: float = 5) -> Figure:
    """Return a figure without caption."""
    return Figure(media=name, alt='Kotak "abu-abu" & putih', width_cm=width)


def extents(tree: Element) -> list[tuple[int, int]]:
    """Return width and height of each drawing, in EMU."""
    return [(int(node.get("cx", "")), int(node.get("cy", ""))) for node in find(tree, ".//wp:extent")]


def sized(height: int, width: int) -> bytes:
    """Return a JPEG picture that says that it is of this size."""
    size = JPEG.index(b"\xff\xc0") + 5
    return JPEG[:size] + struct.pack(">HH", height, width) + JPEG[size + 4 :]


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
        (b"not a picture", "save it anew as PNG or JPEG"),
        (b"", "save it anew as PNG or JPEG"),
        (png()[:20], "is cut off"),
        (b"GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", "save it anew as PNG or JPEG"),
        (b"BM\x01\x00\x01\x00\x00\x00\x00;", "save it anew as PNG or JPEG"),
        (png(0, 5), "no width or no height"),
        (png()[:-1], "is cut off"),
        (png()[:40], "is cut off"),
        (png().replace(b"IHDR", b"JHDR"), "is damaged"),
        (JPEG[:-2], "is cut off"),
        (JPEG[:-20], "is cut off"),
        (sized(0, 9), "no width or no height"),
    ],
)
def test_unusable_pictures_are_named(data: bytes, words: str) -> None:
    """A picture that cannot be written is named in both languages, with the reason and what helps."""
    with pytest.raises(PictureError, match=rf"“a\.png” cannot be written: .*{words}") as caught:
        written(document(figure(), media=(Media("a.png", data),)))
    assert "“a.png” tidak dapat dimuat: gambar ini" in caught.value.message.id.replace("data di dalam ", "")


def test_missing_pictures_are_named() -> None:
    """A picture that the document does not carry is named."""
    with pytest.raises(SocialWorkError, match=r"no picture 'a\.png'"):
        written(document(figure()))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", png(extra=chunk(b"prVt", b"Rahasia") + chunk(b"tEXt", b"Author\x00Rahasia"))),
        ("a.jpg", held(b"\xff\xfe\x00\x09Rahasia") + b"Rahasia"),
    ],
)
def test_what_tells_of_the_making_stays_out(name: str, data: bytes) -> None:
    """Texts, private data and what follows the end are nowhere in the package; the picture is."""
    with zipfile.ZipFile(BytesIO(written(document(figure(name), media=(Media(name, data),))))) as archive:
        stored = b"".join(map(archive.read, archive.namelist()))
    assert (b"Rahasia" in stored, (png() if name == "a.png" else JPEG) in stored) == (False, True)


def test_a_photo_that_says_of_itself_only_how_it_was_taken_is_written() -> None:
    """Most phones write nothing in front of the camera data, which go."""
    bare = JPEG[:2] + JPEG[JPEG.index(b"\xff\xdb") :]
    tree = body(document(figure("a.jpg"), media=(Media("a.jpg", bare[:2] + exif(1) + bare[2:]),)))
    assert extents(tree) == [(5 * CM, 5 * CM)]


@pytest.mark.parametrize("order", ["<", ">"])
def test_orientation_is_read(order: str) -> None:
    """How the camera was held is read in both orders of bytes."""
    assert [orientation(held(exif(value, order))) for value in range(1, 9)] == list(range(1, 9))


@pytest.mark.parametrize(
    "data",
    [
        JPEG,
        held(exif(9)),
        held(exif(6, tag=0x0113)),
        held(b"\xff\xe1\x00\x0cExif\x00\x00II*\x00"),
        held(b"\xff\xe1\x00\x12Exif\x00\x00II*\x00\xff\xff\xff\x7f\x00\x00"),
        png(),
        b"",
    ],
)
def test_pictures_without_a_usable_orientation_are_upright(data: bytes) -> None:
    """Where nothing usable is said, the picture stays as it is."""
    assert orientation(data) == 1


def turned(value: int) -> Element:
    """Return the body with a picture of 60 by 40 pixels that was taken with this orientation."""
    wide = sized(40, 60)
    data = wide[:2] + exif(value) + wide[2:]
    return body(document(figure("a.jpg", 6), media=(Media("a.jpg", data),)))


@pytest.mark.parametrize(
    ("value", "turn"),
    [
        (1, {}),
        (2, {"flipH": "1"}),
        (3, {"rot": "10800000"}),
        (4, {"flipV": "1"}),
        (5, {"rot": "16200000", "flipH": "1"}),
        (6, {"rot": "5400000"}),
        (7, {"rot": "5400000", "flipH": "1"}),
        (8, {"rot": "16200000"}),
    ],
)
def test_photos_stand_upright(value: int, turn: dict[str, str]) -> None:
    """What the camera said is done by the drawing, because the file in the report no longer says it."""
    assert dict(find(turned(value), ".//a:xfrm")[0].attrib) == turn


def test_photos_on_their_side_are_as_wide_as_wanted() -> None:
    """The extent of a turned picture is that before it is turned; the room it needs more is beside it."""
    tree = turned(6)
    wide, high = 6 * CM, 9 * CM
    assert extents(tree) == [(high, wide)]
    assert [dict(node.attrib) for node in find(tree, ".//a:ext")] == [{"cx": str(high), "cy": str(wide)}]
    room = str((high - wide) // 2)
    assert dict(find(tree, ".//wp:effectExtent")[0].attrib) == {"l": "0", "t": room, "r": "0", "b": room}


def test_photos_on_their_side_fit_the_text_both_ways() -> None:
    """Word lays a line out with the extent before turning, so that may not be wider than the text either."""
    assert fitted(Picture("rId1", 100, 400, orientation=6), 30, 4000, 10_000) == (1000 * 635, 4000 * 635)
