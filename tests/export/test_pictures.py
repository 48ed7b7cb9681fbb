"""Pictures of a case: photos with consent, and figures such as charts."""

from attrs import evolve

from factories import minimal_case
from socialwork.case import Case
from socialwork.document.nodes import Figure, Placeholder
from socialwork.document.prose import parse_prose
from socialwork.export.photos import resolve_photos
from socialwork.testing import png
from socialwork.values.media import Media, Photo
from socialwork.vocabulary.documents import PictureKind

CHART = Photo(
    code="bagan", kind=PictureKind.FIGURE, file="photos/bagan.png", caption="Bagan", alt="Sebuah bagan"
)


def case_with(photo: Photo) -> Case:
    """Return a case that holds one picture."""
    return evolve(minimal_case(), photos=(photo,), media=(Media(photo.file, png()),))


def test_a_figure_is_captioned_as_figure_and_asks_for_no_consent() -> None:
    """A chart shows nobody: it is printed without consent, in the series of figures."""
    (block,) = resolve_photos(parse_prose("![](gambar:bagan)"), case_with(CHART))
    assert isinstance(block, Figure)
    assert block.caption is not None
    assert (block.caption.series, block.caption.anchor) == ("figure", "gambar-bagan")


def test_a_photo_needs_consent() -> None:
    """The same picture as a photo is not printed before everyone in it agreed."""
    (block,) = resolve_photos(
        parse_prose("![](foto:bagan)"), case_with(evolve(CHART, kind=PictureKind.PHOTO))
    )
    assert isinstance(block, Placeholder)
    assert "izin" in block.what
