"""Families are read from GEDCOM of version 5.5.1 and 7."""

import builtins
import io
import sys
from pathlib import Path
from typing import Any

import pytest
from family_texts import END, HEAD, HEAD_7, couple, family, ged, person
from hypothesis import given, strategies as st

from socialwork.errors import FamilyFileError
from socialwork.loading import load_gedcom
from socialwork.tools.genogram import Child, Kin, Union
from socialwork.vocabulary.person import ChildKind, Gender, KinKind, Sex, UnionEnd, UnionKind


def only_person(*lines: str, sex: str = "F", head: str = HEAD) -> Kin:
    """Return the person of a file of one."""
    (kin,) = load_gedcom(ged(person("I1", sex, *lines), head=head)).genogram.people
    return kin


def only_union(*lines: str) -> Union:
    """Return the union of a file of one couple."""
    (union,) = load_gedcom(couple(*lines)).genogram.unions
    return union


def remarks(data: bytes) -> list[tuple[int | None, str]]:
    """Return the lines that are remarked on, and what stands there."""
    return [(one.line, one.value) for one in load_gedcom(data).remarks]


# --- persons ----------------------------------------------------------------------------------


def test_people_have_codes_and_names_stand_apart() -> None:
    """The genogram knows codes only; the name of each code is at hand."""
    data = ged(person("I1", "F", "1 NAME Ani /Contoh/"), person("I2", "M", "1 NAME", "2 GIVN Budi"))
    found = load_gedcom(data)
    assert [kin.code for kin in found.genogram.people] == ["I1", "I2"]
    assert found.names == {"I1": "Ani Contoh", "I2": "Budi"}
    assert "Ani" not in repr(found.genogram)


@pytest.mark.parametrize(
    ("pointer", "code"),
    [("I1", "I1"), ("_X", "X"), ("X 1:2", "X-1-2"), ("é1", "é1"), ("!", "X"), ("-.", "X")],
)
def test_pointers_become_codes(pointer: str, code: str) -> None:
    """Any pointer becomes a code that a case file accepts."""
    (kin,) = load_gedcom(ged(person(pointer))).genogram.people
    assert kin.code == code


def test_pointers_that_give_one_code_are_told_apart() -> None:
    """Two pointers never share a code, not even those of a person and a family."""
    found = load_gedcom(ged(person("A 1"), person("A:1"), family("A-1", "1 WIFE @A 1@"))).genogram
    assert [kin.code for kin in found.people] == ["A-1", "A-1-2"]
    assert [union.code for union in found.unions] == ["A-1-3"]
    assert found.unions[0].partners == ("A-1",)


@pytest.mark.parametrize(
    ("said", "sex", "gender"),
    [
        ("M", Sex.MALE, None),
        ("f", Sex.FEMALE, None),
        ("U", Sex.UNKNOWN, None),
        ("", Sex.UNKNOWN, None),
        ("X", Sex.UNKNOWN, Gender.DIVERSE),
    ],
)
def test_sex(said: str, sex: Sex, gender: Gender | None) -> None:
    """Sex is male, female or not known; ``X`` of version 7 is a gender of its own."""
    kin = only_person(sex=said)
    assert (kin.sex, kin.gender) == (sex, gender)


@pytest.mark.parametrize(
    ("date", "year"),
    [
        ("12 MAY 1950", 1950),
        ("may 1950", 1950),
        ("1950", 1950),
        ("ABT 1950", 1950),
        ("Abt. 1950", 1950),
        ("EST 1950", 1950),
        ("CAL 1950", 1950),
        ("BEF MAR 1950", 1950),
        ("AFT 1950", 1950),
        ("BET 1950 AND 1955", 1950),
        ("Bet 6 Aug 1403 and 15 May 1414", 1403),
        ("FROM 1950 TO 1955", 1950),
        ("FROM 3 JAN 1950", 1950),
        ("TO 1950", 1950),
        ("INT 1950 (kira-kira sesudah perang)", 1950),
        ("sekitar 1950", 1950),
        ("11 FEB 1731/32", 1732),
        ("Feb 1498-1499", 1499),
        ("1 FEB 1699/00", 1700),
        ("1836-1840", 1836),
        ("1701/03", 1701),
        ("1950-05-12", 1950),
        ("12/05/1950", 1950),
        ("@#DJULIAN@ 25 DEC 1700", 1700),
        ("JULIAN 25 DEC 1700", 1700),
        ("@#DGREGORIAN@ 25 DEC 1700", 1700),
        ("@#DHEBREW@ 2 TSH 5758", 1997),
        ("HEBREW 5 NSN 5758", 1998),
        ("@#DFRENCH R@ 1 VEND 2", 1793),
        ("FRENCH_R 9 THER 2", 1794),
        ("0367 BC", -367),
        ("@#DJULIAN@ 44 B.C.", -44),
        ("44 BCE", -44),
        ("32 SM", -32),
        ("876", 876),
        ("JAN 68", 68),
        ("5 MAY", None),
        ("(tidak diketahui)", None),
        ("<unknown>", None),
        ("", None),
        ("0", None),
    ],
)
def test_year_of_birth(date: str, year: int | None) -> None:
    """The year is found in a date of any form, calendar or era; where there is none, it is not known."""
    assert only_person("1 BIRT", f"2 DATE {date}").birth_year == year


@pytest.mark.parametrize("date", ["ABT 1950", "BEF 1950", "BET 1950 AND 1955", "1836-1840", "HEBREW 5758"])
def test_what_is_not_certain_is_noted(date: str) -> None:
    """A date that does not state its year exactly stands in the note as it was written."""
    assert only_person("1 BIRT", f"2 DATE {date}").note == f"tahun lahir tidak pasti ({date})"
    assert date in only_person("1 DEAT", f"2 DATE {date}").note


def test_exact_years_need_no_note() -> None:
    """A certain year is not remarked on."""
    assert only_person("1 BIRT", "2 DATE 1 JAN 1950", "1 DEAT", "2 DATE 1999").note == ""


def test_notes_speak_the_language_asked_for() -> None:
    """Role and note are written in the language of the report."""
    data = ged(person("I1", "F", "1 BIRT", "2 DATE ABT 1950"))
    (kin,) = load_gedcom(data, lang="en").genogram.people
    assert (kin.role, kin.note) == ("family member", "year of birth not certain (ABT 1950)")


def test_baptism_and_burial_stand_in_for_birth_and_death() -> None:
    """Without a birth the year of baptism counts, and a burial tells of a death."""
    kin = only_person("1 BIRT", "1 CHR", "2 DATE 1901", "1 BURI", "2 DATE 1970")
    assert (kin.birth_year, kin.death_year, kin.deceased) == (1901, 1970, True)


@pytest.mark.parametrize(
    ("line", "deceased"), [("1 DEAT Y", True), ("1 DEAT", True), ("1 DEAT N", False), ("1 NOTE", False)]
)
def test_deceased(line: str, *, deceased: bool) -> None:
    """Who has an event of death is deceased, unless the file says that there was none."""
    assert only_person(line).deceased is deceased


def test_death_before_birth_is_remarked_on() -> None:
    """Years that contradict each other do not stop the reading; the death stays, its year does not."""
    data = ged(person("I1", "F", "1 BIRT", "2 DATE 1950", "1 DEAT", "2 DATE 1940"))
    (kin,) = load_gedcom(data).genogram.people
    assert (kin.birth_year, kin.death_year, kin.deceased) == (1950, None, True)
    assert remarks(data) == [(5, "@I1@ INDI")]


def test_stillborn() -> None:
    """A person whose age at death is STILLBORN is a stillbirth."""
    assert only_person("1 DEAT", "2 AGE STILLBORN").kind is KinKind.STILLBIRTH


# --- unions -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "kind", "since", "ended", "until"),
    [
        ((), UnionKind.MARRIAGE, None, None, None),
        (("1 MARR", "2 DATE 3 MAR 1970"), UnionKind.MARRIAGE, 1970, None, None),
        (("1 ENGA", "2 DATE 1970"), UnionKind.ENGAGEMENT, 1970, None, None),
        (("1 ENGA", "2 DATE 1970", "1 MARR", "2 DATE 1972"), UnionKind.MARRIAGE, 1972, None, None),
        (("1 MARR", "2 TYPE Unmarried"), UnionKind.COHABITATION, None, None, None),
        (("1 EVEN", "2 TYPE Mistress"), UnionKind.AFFAIR, None, None, None),
        (("1 MARR", "2 TYPE nikah siri"), UnionKind.UNREGISTERED, None, None, None),
        (("1 DIV Y",), UnionKind.MARRIAGE, None, UnionEnd.DIVORCE, None),
        (("1 DIV N",), UnionKind.MARRIAGE, None, None, None),
        (("1 DIV", "2 DATE 1980", "1 MARR", "2 DATE 1970"), UnionKind.MARRIAGE, 1970, UnionEnd.DIVORCE, 1980),
        (("1 ANUL", "2 DATE 1981"), UnionKind.MARRIAGE, None, UnionEnd.ANNULMENT, 1981),
        (
            ("1 EVEN", "2 TYPE Marriage declared null and void"),
            UnionKind.MARRIAGE,
            None,
            UnionEnd.ANNULMENT,
            None,
        ),
        (("1 EVEN", "2 TYPE Separation", "2 DATE 1979"), UnionKind.MARRIAGE, None, UnionEnd.SEPARATION, 1979),
        (
            ("1 EVEN", "2 TYPE Separated", "2 DATE 1979", "1 DIV", "2 DATE 1980"),
            UnionKind.MARRIAGE,
            None,
            UnionEnd.DIVORCE,
            1980,
        ),
        (("1 EVEN", "2 TYPE Coronation"), UnionKind.MARRIAGE, None, None, None),
    ],
)
def test_events_of_a_union(
    lines: tuple[str, ...],
    kind: UnionKind,
    since: int | None,
    ended: UnionEnd | None,
    until: int | None,
) -> None:
    """Marriage, engagement, divorce, annulment, separation and other events say what a union is."""
    union = only_union(*lines)
    assert (union.kind, union.since, union.ended, union.until) == (kind, since, ended, until)
    assert not union.remarried


@pytest.mark.parametrize(
    "lines",
    [
        ("1 MARR", "2 DATE 1964", "1 DIV", "2 DATE 1974", "1 MARR", "2 DATE 1975"),
        ("1 MARR", "2 DATE 1975", "1 DIV", "2 DATE 1974", "1 MARR", "2 DATE 1964"),
    ],
)
def test_a_pair_that_married_again(lines: tuple[str, ...]) -> None:
    """A marriage after the divorce is a remarriage of the pair, in whatever order the events stand."""
    union = only_union(*lines)
    assert (union.since, union.ended, union.until) == (1964, UnionEnd.DIVORCE, 1974)
    assert (union.remarried, union.remarried_year) == (True, 1975)


def test_a_pair_that_parted_again() -> None:
    """A second divorce ends the second marriage too; that the first is not told is remarked on."""
    data = couple(
        *(
            f"{line}"
            for year in (1964, 1975)
            for line in ("1 MARR", f"2 DATE {year}", "1 DIV", f"2 DATE {year + 5}")
        )
    )
    (union,) = load_gedcom(data).genogram.unions
    assert (union.ended, union.until, union.remarried) == (UnionEnd.DIVORCE, 1980, False)
    assert len(remarks(data)) == 1


def test_two_records_of_one_pair_are_one_union() -> None:
    """A pair with two family records has one union with the children of both; the second is remarked on."""
    data = ged(
        person("I1", "M"),
        person("I2"),
        person("I3"),
        person("I4"),
        family(
            "F1", "1 HUSB @I1@", "1 WIFE @I2@", "1 CHIL @I3@", "1 MARR", "2 DATE 1960", "1 DIV", "2 DATE 1965"
        ),
        family("F2", "1 HUSB @I2@", "1 WIFE @I1@", "1 CHIL @I4@", "1 CHIL @I3@", "1 MARR", "2 DATE 1970"),
    )
    found = load_gedcom(data).genogram
    assert [(one.code, one.partners, one.remarried_year) for one in found.unions] == [
        ("F1", ("I1", "I2"), 1970)
    ]
    assert [(one.union, one.child) for one in found.children] == [("F1", "I3"), ("F1", "I4")]
    assert [value for _, value in remarks(data)] == ["@F2@ FAM"]


def test_partners_may_be_of_one_sex() -> None:
    """Two women or two men are a couple like any other, whatever the tags are called."""
    data = ged(person("I1"), person("I2"), family("F1", "1 HUSB @I1@", "1 WIFE @I2@"))
    assert load_gedcom(data).genogram.unions[0].partners == ("I1", "I2")


def test_a_union_without_partners_holds_siblings() -> None:
    """Parents whom nobody knows leave a union without partners."""
    data = ged(person("I1"), person("I2"), family("F1", "1 CHIL @I1@", "1 CHIL @I2@"))
    (union,) = load_gedcom(data).genogram.unions
    assert union.partners == ()


def test_unions_stand_in_the_order_of_their_years() -> None:
    """The unions of a person follow each other in time, however the file lists them."""
    data = ged(
        person("I1", "M", "1 FAMS @F2@", "1 FAMS @F1@"),
        *(person(f"I{n}") for n in (2, 3, 4)),
        family("F1", "1 HUSB @I1@", "1 WIFE @I2@", "1 MARR", "2 DATE 1990"),
        family("F2", "1 HUSB @I1@", "1 WIFE @I3@", "1 MARR", "2 DATE 1980"),
    )
    assert [one.code for one in load_gedcom(data).genogram.unions] == ["F2", "F1"]


def test_without_years_the_person_tells_the_order() -> None:
    """Where years are missing, the order in which the person lists the unions counts."""
    data = ged(
        person("I1", "M", "1 FAMS @F2@", "1 FAMS @F1@"),
        person("I2"),
        person("I3"),
        family("F1", "1 HUSB @I1@", "1 WIFE @I2@", "1 MARR", "2 DATE 1970"),
        family("F2", "1 HUSB @I1@", "1 WIFE @I3@"),
    )
    assert [one.code for one in load_gedcom(data).genogram.unions] == ["F2", "F1"]


def test_two_who_tell_it_differently() -> None:
    """An order that goes round in a circle is cut where the file begins."""
    names = ("A", "B", "C")
    data = ged(
        person("A", "M", "1 FAMS @F1@", "1 FAMS @F2@"),
        person("B", "F", "1 FAMS @F2@", "1 FAMS @F3@"),
        person("C", "M", "1 FAMS @F3@", "1 FAMS @F1@"),
        *(family(f"F{n}", f"1 HUSB @{names[n - 1]}@", f"1 WIFE @{names[n - 2]}@") for n in (1, 2, 3)),
    )
    assert sorted(one.code for one in load_gedcom(data).genogram.unions) == ["F1", "F2", "F3"]


def test_a_third_partner_is_left_out() -> None:
    """A family of three partners keeps two; the third is remarked on with its line."""
    data = ged(person("I1"), person("I2"), person("I3"), family("F1", *(f"1 WIFE @I{n}@" for n in (1, 2, 3))))
    assert load_gedcom(data).genogram.unions[0].partners == ("I1", "I2")
    assert remarks(data) == [(14, "WIFE @I3@")]


def test_the_same_partner_twice_is_one() -> None:
    """Somebody listed as both partners is one."""
    assert load_gedcom(ged(person("I1"), family("F1", "1 HUSB @I1@", "1 WIFE @I1@"))).genogram.unions[
        0
    ].partners == ("I1",)


# --- children ---------------------------------------------------------------------------------


def child_of(*lines: str, family_lines: tuple[str, ...] = (), head: str = HEAD) -> list[ChildKind]:
    """Return how the child I3 with *lines* belongs to its union."""
    data = ged(
        person("I1", "M", "1 FAMS @F1@"),
        person("I2", "F", "1 FAMS @F1@"),
        person("I3", "F", *lines),
        family("F1", "1 HUSB @I1@", "1 WIFE @I2@", "1 CHIL @I3@", *family_lines),
        head=head,
    )
    return [one.kind for one in load_gedcom(data).genogram.children]


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("1 FAMC @F1@",), ChildKind.BIOLOGICAL),
        (("1 FAMC @F1@", "2 PEDI birth"), ChildKind.BIOLOGICAL),
        (("1 FAMC @F1@", "2 PEDI adopted"), ChildKind.ADOPTED),
        (("1 FAMC @F1@", "2 PEDI FOSTER"), ChildKind.FOSTER),
        (("1 FAMC @F1@", "2 PEDI OTHER"), ChildKind.BIOLOGICAL),
        (("1 FAMC @F1@", "1 ADOP Y", "2 FAMC @F1@", "3 ADOP BOTH"), ChildKind.ADOPTED),
        (("1 FAMC @F1@", "1 ADOP N", "2 FAMC @F1@"), ChildKind.BIOLOGICAL),
        ((), ChildKind.BIOLOGICAL),
    ],
)
def test_how_a_child_belongs(lines: tuple[str, ...], kind: ChildKind) -> None:
    """Pedigree and adoption say how a child belongs to its union; without a word it was born in it."""
    assert child_of(*lines) == [kind]


@pytest.mark.parametrize("word", ["_FREL", "_MREL"])
def test_what_other_programs_write_below_the_child(word: str) -> None:
    """The words that some programs put below the child count too."""
    assert child_of(family_lines=(f"2 {word} Adopted",)) == [ChildKind.ADOPTED]


@pytest.mark.parametrize("word", ["sealing", "SEALING", "step"])
def test_ties_that_make_no_child(word: str) -> None:
    """A stepchild or one sealed to a couple is no child of that union."""
    assert child_of("1 FAMC @F1@", f"2 PEDI {word}") == []


def test_only_the_child_says_so() -> None:
    """A child whom the family does not name is still its child; that is remarked on."""
    data = ged(person("I1"), person("I2", "F", "1 FAMC @F1@"), family("F1", "1 WIFE @I1@"))
    assert load_gedcom(data).genogram.children == (Child(union="F1", child="I2"),)
    assert remarks(data) == [(9, "FAMC @F1@")]


def test_only_the_partner_says_so() -> None:
    """A partner whom the family does not name is still its partner; that is remarked on."""
    data = ged(person("I1", "M"), person("I2", "F", "1 FAMS @F1@"), family("F1", "1 HUSB @I1@"))
    assert load_gedcom(data).genogram.unions[0].partners == ("I1", "I2")
    assert remarks(data) == [(9, "FAMS @F1@")]


def test_a_partner_too_many_says_so() -> None:
    """A third who claims to be a partner is left out with a remark."""
    data = ged(
        person("I1", "M"),
        person("I2"),
        person("I3", "F", "1 FAMS @F1@"),
        family("F1", "1 HUSB @I1@", "1 WIFE @I2@"),
    )
    assert load_gedcom(data).genogram.unions[0].partners == ("I1", "I2")
    assert remarks(data) == [(11, "FAMS @F1@")]


def test_two_sets_of_parents() -> None:
    """A child has parents by birth and adoptive parents at once."""
    data = ged(
        *(person(f"I{n}") for n in (1, 2)),
        person("I3", "F", "1 FAMC @F1@", "1 FAMC @F2@", "2 PEDI adopted"),
        family("F1", "1 WIFE @I1@", "1 CHIL @I3@"),
        family("F2", "1 WIFE @I2@", "1 CHIL @I3@"),
    )
    assert [(one.union, one.kind) for one in load_gedcom(data).genogram.children] == [
        ("F1", ChildKind.BIOLOGICAL),
        ("F2", ChildKind.ADOPTED),
    ]


@pytest.mark.parametrize("line", ["1 CHIL @I9@", "1 HUSB @I9@"])
def test_pointers_to_nobody_are_remarked_on(line: str) -> None:
    """A pointer to somebody who is not in the file is left out and told, with its line."""
    data = ged(person("I1"), family("F1", "1 WIFE @I1@", line))
    found = load_gedcom(data).genogram
    assert (found.unions[0].partners, found.children) == (("I1",), ())
    assert remarks(data) == [(9, line.removeprefix("1 "))]


def test_void_pointers_are_silent() -> None:
    """Version 7 writes ``@VOID@`` where somebody is not known on purpose."""
    data = ged(
        person("I1", "F", "1 FAMS @VOID@"),
        family("F1", "1 WIFE @I1@", "1 HUSB @VOID@", "1 CHIL @VOID@"),
        head=HEAD_7,
    )
    assert remarks(data) == []


def test_a_family_that_is_not_there_is_remarked_on() -> None:
    """A pointer of a person to a family that the file lacks is told."""
    assert remarks(ged(person("I1", "F", "1 FAMS @F9@"))) == [(7, "FAMS @F9@")]


def test_children_keep_the_order_of_the_family() -> None:
    """Children stand as the family lists them, each once."""
    data = ged(
        *(person(f"I{n}") for n in (1, 2, 3)),
        family("F1", "1 WIFE @I1@", "1 CHIL @I3@", "1 CHIL @I2@", "1 CHIL @I3@"),
    )
    assert [one.child for one in load_gedcom(data).genogram.children] == ["I3", "I2"]


# --- encodings and sources --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("char", "encoding"),
    [
        ("UTF-8", "utf-8"),
        ("UTF-8", "utf-8-sig"),
        ("UNICODE", "utf-16"),
        ("UNICODE", "utf-16-le"),
        ("UNICODE", "utf-16-be"),
        ("ANSI", "cp1252"),
        ("IBMPC", "cp437"),
        ("MACINTOSH", "mac_roman"),
        ("ANSEL", "utf-8"),
    ],
)
def test_encodings(char: str, encoding: str) -> None:
    """The letters are right in every encoding that family files come in."""
    text = f"0 HEAD\n1 CHAR {char}\n0 @I1@ INDI\n1 NAME André /Müller/\n0 TRLR\n"
    assert load_gedcom(text.encode(encoding)).names == {"I1": "André Müller"}


def test_ansel() -> None:
    """ANSEL puts an accent before its letter; files of old that name no encoding are in it too."""
    for head in (b"0 HEAD\n1 CHAR ANSEL\n", b"0 HEAD\n"):
        data = head + b"0 @I1@ INDI\n1 NAME Andr\xe2e\n0 TRLR\n"
        assert load_gedcom(data).names == {"I1": "André"}


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n\n"])
def test_line_ends(end: str) -> None:
    """Lines end in any of the ways, and blank lines between them do not matter."""
    data = ged(person("I1", "M")).replace(b"\n", end.encode())
    assert load_gedcom(data).genogram.people[0].sex is Sex.MALE


def test_indented_lines() -> None:
    """Lines may be indented, and blanks around pointers do not matter."""
    data = b"0 HEAD\n0  @I1@  INDI\n    1  SEX M\n0 TRLR\n"
    assert load_gedcom(data).genogram.people[0].sex is Sex.MALE


def test_lines_that_are_none_are_remarked_on() -> None:
    """A line that is none of GEDCOM, such as the rest of a broken note, is told by its number in the file."""
    data = ged(person("I1", "F", "", "1 NOTE first", "second line of it", "1 DEAT Y"))
    assert remarks(data) == [(9, "second line of it")]
    assert load_gedcom(data).genogram.people[0].deceased


def test_sources(tmp_path: Path) -> None:
    """A family is read from a path, bytes or a stream alike."""
    path = tmp_path / "keluarga.ged"
    path.write_bytes(couple())
    found = [load_gedcom(source) for source in (path, str(path), couple(), io.BytesIO(couple()))]
    assert all(one == found[0] for one in found)


# --- what is refused --------------------------------------------------------------------------


def refusal(data: bytes, tmp_path: Path) -> tuple[str, str]:
    """Return what is said of a file that cannot be read, in both languages; it is one thing."""
    path = tmp_path / "keluarga.ged"
    path.write_bytes(data)
    with pytest.raises(FamilyFileError) as caught:
        load_gedcom(path)
    (problem,) = caught.value.problems
    assert problem.text("id") != problem.text("en")
    return problem.text("id"), problem.text("en")


@pytest.mark.parametrize(
    ("data", "place", "expected"),
    [
        (b"", "keluarga.ged:", "0 HEAD"),
        (b" \n\n", "keluarga.ged:", "0 HEAD"),
        (b"PK\x03\x04\x00\x00", "keluarga.ged:1", "0 HEAD"),
        (b"\n\nHalo\n", "keluarga.ged:3 = Halo", "no GEDCOM"),
        (ged(person("I1"), head=""), "keluarga.ged:1 = 0 @I1@ INDI", "the head is missing"),
        (ged(person("I1")).removesuffix(END.encode()), "keluarga.ged:6 = 1 SEX F", "0 TRLR"),
        (ged(person("I1"))[:-3], "keluarga.ged:7 = 0 TR", "0 TRLR"),
        (HEAD.encode() + b"0 @I1@ INDI\n1 NAME Andr\xe9\n0 TRLR\n", "keluarga.ged:6", "encoding UTF-8"),
        (HEAD_7.encode() + b"0 @I1@ INDI\n1 NAME Andr\xe9\n0 TRLR\n", "keluarga.ged:5", "encoding UTF-8"),
        (ged(), "keluarga.ged:", "INDI"),
        (ged("0 INDI\n"), "keluarga.ged:5 = INDI", "no pointer"),
        (ged(person("I1"), person("I2"), person("I1")), "keluarga.ged:9 = @I1@ INDI", "@I1@ is used for two"),
        (ged(person("I1"), family("I1")), "keluarga.ged:7 = @I1@ FAM", "two records"),
    ],
)
def test_one_message_for_what_cannot_be_read(data: bytes, place: str, expected: str, tmp_path: Path) -> None:
    """What is no family file gives one message: the file, the line, what stands there, what was expected."""
    _, text = refusal(data, tmp_path)
    assert text.startswith(place)
    assert expected in text


@pytest.mark.parametrize("length", [1, 2, 5])
def test_nobody_is_an_own_ancestor(length: int, tmp_path: Path) -> None:
    """A circle of parents and children is refused, with the way round."""
    people = [person(f"I{n}") for n in range(length)]
    families = [family(f"F{n}", f"1 WIFE @I{n}@", f"1 CHIL @I{(n + 1) % length}@") for n in range(length)]
    own, text = refusal(ged(*people, *families), tmp_path)
    assert "leluhurnya sendiri" in own
    assert text.count("→") == length
    assert "keluarga.ged:5 = @I0@ INDI" in text


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A path to nothing is told as such."""
    with pytest.raises(FamilyFileError, match="no such file"):
        load_gedcom(tmp_path / "tidak-ada.ged")


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file or stream beyond the bound is refused before it is read."""
    monkeypatch.setattr("socialwork.loading.gedcom_lines.MAX_BYTES", 50)
    assert "larger than" in refusal(couple(), tmp_path)[1]


def test_deep_ancestry_is_no_circle() -> None:
    """A line of two thousand generations is read without running out of room."""
    count = 2000
    data = ged(
        *(person(f"I{n}") for n in range(count)),
        *(family(f"F{n}", f"1 WIFE @I{n}@", f"1 CHIL @I{n + 1}@") for n in range(count - 1)),
    )
    assert len(load_gedcom(data).genogram.children) == count - 1


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where gedcom-lite is missing, the message in both languages tells what to install."""
    real = builtins.__import__
    data = couple()

    def without(name: str, *rest: Any) -> Any:
        if name == "gedcom_lite":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.delitem(sys.modules, "socialwork.loading.gedcom", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match=r"pip install 'socialwork\[gedcom\]' / family files"):
        load_gedcom(data)


# --- whatever comes ---------------------------------------------------------------------------

LINES = ged(
    person("I1", "M", "1 NAME Ani /C/", "1 BIRT", "2 DATE ABT 1950", "1 FAMS @F1@", "1 FAMS @F2@"),
    person("I2", "F", "1 FAMC @F1@", "2 PEDI adopted", "1 DEAT", "2 DATE 0367 BC"),
    family("F1", "1 HUSB @I1@", "1 CHIL @I2@", "1 MARR", "2 DATE BET 1970 AND 1972"),
    family("F2", "1 HUSB @I1@", "1 WIFE @I2@", "1 DIV Y"),
).splitlines(keepends=True)
SPOILS = st.sampled_from([b"", b"@", b"0 ", b"9", b"\xff", b"\x00", b"1 DATE ", b"@I2@", "é".encode(), b"\r"])


@given(
    st.lists(st.tuples(st.integers(0, len(LINES) - 1), SPOILS, st.integers(0, 12)), max_size=6),
    st.lists(st.integers(0, len(LINES) - 1), max_size=3),
)
def test_a_spoilt_file_is_read_or_refused(spoils: list[tuple[int, bytes, int]], lost: list[int]) -> None:
    """A file with lines lost and letters spoilt gives a family or a message, never another error."""
    lines = list(LINES)
    for number, spoil, place in spoils:
        lines[number] = lines[number][:place] + spoil + lines[number][place:]
    data = b"".join(line for n, line in enumerate(lines) if n not in lost)
    try:
        found = load_gedcom(data)
    except FamilyFileError as error:
        told = error.problems
    else:
        told = ()
        codes = {kin.code for kin in found.genogram.people}
        assert {one for union in found.genogram.unions for one in union.partners} <= codes
        assert {one.child for one in found.genogram.children} <= codes
    assert len(told) <= 1


@given(st.data())
def test_a_written_family_is_read_as_it_is(data: st.DataObject) -> None:
    """People, partners, children and years of any family come back as they were written."""
    count = data.draw(st.integers(1, 8))
    years = data.draw(st.lists(st.none() | st.integers(100, 2100), min_size=count, max_size=count))
    people = [
        person(f"I{n}", "F", *(() if year is None else ("1 BIRT", f"2 DATE {year}")))
        for n, year in enumerate(years)
    ]
    unions: dict[str, tuple[list[int], list[int]]] = {}
    seen: set[tuple[int, ...]] = set()
    for number in range(data.draw(st.integers(0, 4))):
        members = data.draw(st.lists(st.integers(0, count - 1), unique=True))
        members.sort()
        partners, children = members[:2], members[2:]
        if tuple(partners) not in seen:
            seen.add(tuple(partners))
            unions[f"F{number}"] = partners, children
    families = [
        family(code, *(f"1 WIFE @I{n}@" for n in partners), *(f"1 CHIL @I{n}@" for n in children))
        for code, (partners, children) in unions.items()
    ]
    found = load_gedcom(ged(*people, *families)).genogram
    assert [kin.birth_year for kin in found.people] == years
    assert {union.code: union.partners for union in found.unions} == {
        code: tuple(f"I{n}" for n in partners) for code, (partners, _) in unions.items()
    }
    assert {(one.union, one.child) for one in found.children} == {
        (code, f"I{n}") for code, (_, children) in unions.items() for n in children
    }
