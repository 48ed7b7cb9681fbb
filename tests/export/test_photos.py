"""Photos of the case in its prose."""

import pytest
from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Caption, Figure, ListBlock, Placeholder
from socialwork.document.prose import parse_prose
from socialwork.export.photos import photo_figure, resolve_photos
from socialwork.institution import Institution
from socialwork.people import Client, People, Student
from socialwork.values.media import Media, Photo
from socialwork.vocabulary.person import Sex
from socialwork.vocabulary.process import Setting

PHOTO = Photo(code="ruang", file="photos/ruang.png", caption="Ruang kelas", alt="Meja kosong", consent=True)
FIGURE = Figure(
    media="photos/ruang.png",
    alt="Meja kosong",
    caption=Caption(series="photo", title=(Text("Ruang kelas"),), anchor="foto-ruang"),
)


def case_with(*photos: Photo) -> Case:
    """Return a case with *photos* and the picture of one."""
    student = Student(code="P1", name="Praktikan", student_number="1", programme="Pekerjaan Sosial")
    return Case(
        title="Kasus",
        people=People(client=Client(code="K1", sex=Sex.MALE), student=student),
        institution=Institution(name="Sekolah", setting=Setting.POVERTY),
        photos=photos,
        media=(Media("photos/ruang.png", b"png"),),
    )


def test_a_photo_becomes_its_picture() -> None:
    """The figure names the picture file, with caption, anchor and alternative text of the photo."""
    assert resolve_photos(parse_prose("![](foto:ruang)"), case_with(PHOTO)) == (FIGURE,)


def test_alternative_text_in_the_prose_goes_first() -> None:
    """What the prose says about the picture is told instead of the photo's own text."""
    (figure,) = resolve_photos(parse_prose("![Papan tulis](foto:ruang)"), case_with(PHOTO))
    assert figure == evolve(FIGURE, alt="Papan tulis")


def test_photos_in_lists_are_reached() -> None:
    """A photo inside a list item is resolved as well."""
    (block,) = resolve_photos(parse_prose("- ![](foto:ruang)"), case_with(PHOTO))
    assert isinstance(block, ListBlock)
    assert block.items[0].blocks == (FIGURE,)


@pytest.mark.parametrize(
    ("photos", "word"),
    [
        ((), "tidak ada"),
        ((evolve(PHOTO, consent=False),), "izin"),
        ((evolve(PHOTO, file="photos/lain.png"),), "photos/lain.png"),
    ],
    ids=["unknown", "no consent", "no file"],
)
def test_a_photo_that_cannot_be_printed_is_a_placeholder(photos: tuple[Photo, ...], word: str) -> None:
    """An unknown photo, one without consent and one without its file say what is missing."""
    (block,) = resolve_photos(parse_prose("![](foto:ruang)"), case_with(*photos))
    assert isinstance(block, Placeholder)
    assert word in block.what


def test_other_figures_stay() -> None:
    """A figure that is no photo of the prose is kept as it is."""
    blocks = (Figure(media="genogram.png", alt="Genogram"), photo_figure(PHOTO))
    assert resolve_photos(blocks, case_with()) is blocks
