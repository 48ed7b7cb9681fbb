"""People are named by role and code, never by name."""

import pytest
from attrs import evolve

from chapter_four import context, full_case, group_case
from socialwork.export.blocks.people import people_text, role_of
from socialwork.people import SignificantOther
from socialwork.values.when import Participants


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("BR", "klien BR"),
        ("IB", "ibu klien"),
        ("P1", "praktikan"),
        ("S1", "pembimbing kampus"),
        ("S2", "guru BK"),
        ("KS", "kepala sekolah"),
    ],
)
def test_everyone_goes_by_role(code: str, expected: str) -> None:
    """The client keeps the code, all others go by their roles."""
    assert role_of(full_case(), code, context()) == expected


def test_an_unknown_code_is_printed_as_it_is() -> None:
    """A code that nobody has may be words of the student."""
    assert role_of(full_case(), "penjaga sekolah", context()) == "penjaga sekolah"


def test_a_shared_role_brings_the_code() -> None:
    """Two friends are told apart by their codes."""
    others = tuple(SignificantOther(code=code, role="Sahabat") for code in ("T1", "T2"))
    case = full_case(people=evolve(full_case().people, others=others))
    assert role_of(case, "T2", context()) == "sahabat T2"


def test_members_of_the_group_stand_together() -> None:
    """Three members in sequence become a span, whatever stands between them."""
    text = people_text(group_case(), ("BR", "A1", "A2", "P1", "A3"), context())
    assert text == "klien BR, praktikan, dan anggota kelompok A1–A3"


def test_people_who_are_only_counted_stand_last() -> None:
    """Others are told by role and number in letters."""
    others = (Participants(role="Wali kelas", count=3), Participants(role="Guru BK"))
    text = people_text(full_case(), ("P1",), context(), others)
    assert text == "praktikan, tiga orang wali kelas, dan guru BK"


def test_the_campus_may_call_the_client_otherwise() -> None:
    """The label of the template is used in every sentence."""
    assert role_of(full_case(), "BR", context(client="Penerima manfaat")) == "penerima manfaat BR"
