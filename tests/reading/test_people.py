"""The client is known by the initials that identity, title and text give."""

import pytest

from prose_texts import read
from socialwork.reading.grids import grids_of
from socialwork.reading.people import client_of


def code(text: str) -> str:
    """Return the initials of the client of a text."""
    reading = read(text)
    return client_of(reading, grids_of(reading)).code


@pytest.mark.parametrize(
    "text",
    [
        "Klien (BR) adalah siswa kelas XI.",
        "Klien BR hadir.",
        "Klien berinisial BR hadir.",
        "Inisial: BR",
        "Nama : BR",
        "PENANGANAN KLIEN “BR” DI SMK CONTOH",
        "| Nama (inisial) | : | BR |\n| --- | --- | --- |\n| Usia | : | 16 tahun |",
        "BR (klien) hadir.",
        "Klien B.R. hadir.",
    ],
)
def test_initials_are_read_wherever_they_stand(text: str) -> None:
    """Sentence, title, label and table give the initials."""
    assert code(text) == "BR"


def test_the_identity_outweighs_a_slip() -> None:
    """Another client's initials in the text do not displace those of the identity."""
    assert code("Nama: BR\n\nKlien BR hadir.\n\nKlien RT pulang.") == "BR"


@pytest.mark.parametrize("text", ["Klien menemui guru BK.", "Klien di SMK Contoh.", "Ibu klien hadir."])
def test_abbreviations_are_no_client(text: str) -> None:
    """An abbreviation near the word for a client is not taken for initials."""
    assert code(text) == ""
