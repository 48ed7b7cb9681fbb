"""When two entries are one work."""

import pytest

from socialwork.knowledge.same_works import same_among, same_work
from socialwork.references import Author, Reference

BOOK = Reference(
    code="parsons",
    title="The integration of social work practice: A reader",
    author=(Author(family="Hernández", given="Santos"), Author(family="Parsons", given="Ruth J.")),
    year=1994,
)
LAW = Reference(
    code="uu35",
    type="legislation",
    title="Undang-Undang Republik Indonesia Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang",
    author=(Author(literal="Republik Indonesia"),),
    year=2014,
)


def book(title: str = BOOK.title, family: str = "Hernandez", year: int | None = 1994) -> Reference:
    """Return an entry of one author."""
    return Reference(code="lain", title=title, author=(Author(family=family),), year=year, edition="2")


@pytest.mark.parametrize(
    "other",
    [
        book(),
        book(title="The Integration of Social Work Practice: a reader."),
        book(title="The integration of social work practice"),
        book(family="HERNÁNDEZ"),
    ],
)
def test_one_work(other: Reference) -> None:
    """Capitals, accents, signs, the edition and a subtitle left out do not make another work."""
    assert same_work(BOOK, other)
    assert same_work(other, BOOK)


@pytest.mark.parametrize(
    "other",
    [
        book(year=1995),
        book(year=None),
        book(family="Parsons"),
        book(title="The integration of social work practice: A workbook"),
        book(title="The integration"),
        Reference(code="x", title=BOOK.title, year=1994),
    ],
)
def test_two_works(other: Reference) -> None:
    """Another year, first author or title makes another work."""
    assert not same_work(BOOK, other)
    assert not same_work(other, BOOK)


@pytest.mark.parametrize(
    ("title", "same"),
    [
        ("Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan Undang-Undang Perlindungan Anak", True),
        ("Undang-Undang Nomor 34 Tahun 2014 tentang Pengelolaan Keuangan Haji", False),
        ("Peraturan Pemerintah Nomor 35 Tahun 2014 tentang Perubahan", False),
    ],
)
def test_laws(title: str, same: bool) -> None:  # noqa: FBT001 - a parameter of the table above
    """A law is known by its kind, number and year, whoever is named as its author."""
    assert same_work(LAW, Reference(code="y", type="legislation", title=title, year=2014)) is same


def test_the_first_of_several() -> None:
    """Among several works the one that is the same is found, or none."""
    assert same_among(book(), (LAW, BOOK)) is BOOK
    assert same_among(LAW, (BOOK,)) is None
