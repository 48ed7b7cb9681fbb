"""The register of laws: whole entries, honest bases, dates, names, and mentions in prose."""

import datetime as dt
import re
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from socialwork.knowledge.regulations import (
    Check,
    Provision,
    Regulation,
    RegulationError,
    amendments_on,
    as_reference,
    in_force_on,
    mentioned,
    parse_regulation,
    register_regulation,
    regulation,
    regulations,
)
from socialwork.knowledge.regulations.mentions import of_other_kind, same_subject
from socialwork.knowledge.regulations.register import AS_OF, REGULATIONS, is_younger, known_until, successors
from socialwork.vocabulary.law import Basis, RegulationFact, RegulationKind, RegulationStatus
from socialwork.words import Words
from sweep import every

EVERY = regulations()
ARTICLE = re.compile(r"Pasal \d+[A-Z]?(?: ayat \(\d+\))?(?: (?:angka \d+|huruf [a-z]))?")
PROVISIONS = [(one, provision) for one in EVERY for provision in one.provisions]


def code(one: Regulation) -> str:
    """Return what a test is called after."""
    return one.code


def got(name: str) -> Regulation:
    """Return a regulation that is there."""
    found = regulation(name)
    assert found is not None
    return found


@every(EVERY, ids=code)
def test_every_code_that_an_entry_names_is_in_the_register(one: Regulation) -> None:
    """Amendments, repeals and predecessors are entries themselves."""
    named = (*one.amended_by, *one.replaces, *filter(None, (one.repealed_by,)))
    assert [name for name in named if regulation(name) is None] == []


@every(EVERY, ids=code)
def test_repeals_agree_from_both_sides(one: Regulation) -> None:
    """Who is replaced says so, and who replaces says so; both are of the right age."""
    for name in one.replaces:
        assert got(name).repealed_by == one.code
        assert got(name).year <= one.year
    if one.repealed_by:
        assert one.code in got(one.repealed_by).replaces
    assert all(got(name).year >= one.year for name in one.amended_by)


@every(EVERY, ids=code)
def test_the_status_fits_the_other_facts(one: Regulation) -> None:
    """A repealed law has its successor, an amended one its amendments, an unknown status stays unknown."""
    assert (one.status is RegulationStatus.REPEALED) == bool(one.repealed_by)
    if one.status is RegulationStatus.AMENDED:
        assert one.amended_by
    if one.status is RegulationStatus.UNKNOWN:
        assert one.basis(RegulationFact.STATUS) is Basis.UNKNOWN


@every(EVERY, ids=code)
def test_a_check_names_only_facts_that_the_entry_states(one: Regulation) -> None:
    """Nothing counts as seen that the register does not say; every check names its source and its facts."""
    for check in one.checked:
        assert check.where.strip()
        assert check.facts
        assert all(one.basis(fact) is Basis.SEEN for fact in check.facts)
        assert check.date <= known_until(one)


@every(EVERY, ids=code)
def test_the_code_is_made_of_kind_number_and_year(one: Regulation) -> None:
    """A code can be guessed: ``uu14-2019``."""
    if one.kind is RegulationKind.CONSTITUTION:
        assert one.code == "uud1945"
    elif one.kind is RegulationKind.PEOPLES_ASSEMBLY:
        assert one.code == "tapmpr17-1998"
    else:
        assert one.code == f"{one.kind.code}{one.number}-{one.year}"


@every(PROVISIONS, ids=lambda pair: f"{pair[0].code} {pair[1].article}")
def test_a_provision_goes_on_behind_its_article(one: Regulation, provision: Provision) -> None:
    """An article is written as it is cited; its words are a predicate in both languages, without a stop."""
    assert ARTICLE.fullmatch(provision.article)
    for said in (provision.says.id, provision.says.en):
        assert said[0].islower()
        assert said[-1].isalpha() or said[-1].isdigit()
        assert not re.search(r"  |\"|'", said)
    assert one.provision(provision.article.upper().replace(" ", "")) is provision


def test_no_article_twice() -> None:
    """Each article of a law has one entry."""
    for one in EVERY:
        articles = [provision.article for provision in one.provisions]
        assert len(articles) == len({*articles})


@every(EVERY, ids=code)
def test_the_name_is_read_back(one: Regulation) -> None:
    """Full and short names are found in prose again, with kind, number and subject."""
    for name in (one.name, one.short_name):
        assert mentioned(parse_regulation(f"Menurut {name}, praktikan …")[0]) is one
    assert same_subject(parse_regulation(one.name)[0], one) in {True, None}


def test_the_reference_of_a_law() -> None:
    """A regulation becomes an entry of the bibliography, with its name and whoever issued it."""
    law = as_reference(got("uu14-2019"))
    assert law.title == "Undang-Undang Republik Indonesia Nomor 14 Tahun 2019 tentang Pekerja Sosial"
    assert (law.type, law.year, law.author[0].literal) == ("legislation", 2019, "Republik Indonesia")
    ministry = as_reference(got("permensos7-2021"))
    assert ministry.title.startswith("Peraturan Menteri Sosial Republik Indonesia Nomor 7 Tahun 2021 tentang")
    assert ministry.author[0].literal == "Kementerian Sosial Republik Indonesia"
    assert as_reference(got("uud1945")).title == "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945"


# --- bases ------------------------------------------------------------------------------------


def test_a_fact_is_seen_general_or_unknown() -> None:
    """The basis of each fact is told apart; provisions have their own."""
    assert got("uu13-1998").basis(RegulationFact.ENACTED) is Basis.SEEN
    assert got("uu13-1998").basis(RegulationFact.STATUS) is Basis.GENERAL
    assert got("permendiknas22-2006").basis(RegulationFact.STATUS) is Basis.UNKNOWN
    assert got("permendiknas22-2006").basis(RegulationFact.NAME) is Basis.GENERAL
    article = got("uu13-1998").provision("Pasal 8")
    assert article is not None
    assert article.basis is Basis.GENERAL


def test_inconsistent_entries_are_refused() -> None:
    """A day outside its year, or a repeal that the status denies, is no entry."""
    one = got("uu14-2019")
    with pytest.raises(ValueError, match="is not in 2019"):
        evolve(one, enacted=dt.date(2020, 1, 1))
    with pytest.raises(ValueError, match="its status is in-force"):
        evolve(one, repealed_by="uu20-2003")


# --- dates ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [
        ("uu2-1989", dt.date(1995, 1, 1), True),
        ("uu2-1989", dt.date(2003, 7, 7), True),
        ("uu2-1989", dt.date(2003, 7, 8), False),
        ("uu2-1989", dt.date(1980, 1, 1), False),
        ("uu27-2022", dt.date(2022, 10, 16), False),
        ("uu27-2022", dt.date(2022, 10, 17), True),
        ("uu14-2019", dt.date(2019, 6, 1), None),  # its day is not known
        ("uu14-2019", dt.date(2020, 1, 1), True),
        ("uu14-2019", dt.date(2027, 1, 1), None),  # after the last look
        ("uu6-1974", dt.date(2009, 5, 1), None),  # somewhere in the year of its repeal
        ("permendikbudristek46-2023", dt.date(2023, 9, 1), True),
        ("permendikbudristek46-2023", dt.date(2026, 2, 1), False),
        ("permendiknas22-2006", dt.date(2010, 1, 1), None),
        ("permendiknas22-2006", dt.date(2005, 1, 1), False),
    ],
)
def test_in_force_on(name: str, day: dt.date, *, expected: bool | None) -> None:
    """A law binds from its enactment to its repeal; where the day is not known, its year is left open."""
    assert in_force_on(got(name), day) is expected


@given(st.sampled_from(REGULATIONS), st.dates(dt.date(1940, 1, 1), AS_OF), st.integers(1, 20000))
def test_what_has_ended_never_comes_back(one: Regulation, day: dt.date, later: int) -> None:
    """A law that had begun and ended stays ended; one that is younger than a day did not bind on it."""
    if is_younger(one, day):
        assert in_force_on(one, day) is False
    elif in_force_on(one, day) is False:
        assert in_force_on(one, day + dt.timedelta(days=later)) is False


def test_amendments_up_to_a_day() -> None:
    """Only what was certainly enacted by then counts."""
    law = got("uu23-2002")
    assert [one.code for one in amendments_on(law)] == ["uu35-2014", "uu17-2016"]
    assert [one.code for one in amendments_on(law, dt.date(2014, 10, 17))] == ["uu35-2014"]
    assert [one.code for one in amendments_on(law, dt.date(2016, 12, 31))] == ["uu35-2014"]


def test_successors_in_a_row() -> None:
    """A repealed law leads to what replaced it, and on to what replaced that."""
    chain = [one.code for one in successors(got("permendikbud82-2015"))]
    assert chain == ["permendikbudristek46-2023", "permendikdasmen6-2026"]


# --- mentions ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UU No. 14 Tahun 2019", ("uu", "14", 2019)),
        ("UU RI Nomor 14 Tahun 2019", ("uu", "14", 2019)),
        ("UU 14/2019", ("uu", "14", 2019)),
        ("undang-undang nomor 14 tahun 2019", ("uu", "14", 2019)),
        ("Undang - Undang No.14 Tahun 2019", ("uu", "14", 2019)),
        ("Peraturan Pemerintah Nomor 19 Tahun 2005", ("pp", "19", 2005)),
        ("Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2016", ("perppu", "1", 2016)),
        ("Peraturan Menteri Sosial Republik Indonesia Nomor 7 Tahun 2021", ("permensos", "7", 2021)),
        ("Permendiknas No 22 Tahun 2006", ("permendiknas", "22", 2006)),
        ("Keputusan Menteri Sosial Nomor 30/HUK/2011", ("kepmensos", "30/HUK/2011", 2011)),
        ("TAP MPR RI No. XVII/MPR/1998", ("tap-mpr", "XVII/MPR/1998", 1998)),
        ("Perda Kabupaten Contoh Nomor 3 Tahun 2018", ("perda", "3", 2018)),
        ("UUD 1945", ("uud", "", 1945)),
        ("UUD NRI Tahun 1945", ("uud", "", 1945)),
        ("Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", ("uud", "", 1945)),
    ],
)
def test_the_ways_in_which_laws_are_named(text: str, expected: tuple[str, str, int]) -> None:
    """Each way of writing is read, and nothing else in the sentence."""
    (found,) = parse_regulation(f"Menurut {text}, anak berhak.")
    assert (found.kind.code, found.number, found.year) == expected


@pytest.mark.parametrize(
    "text",
    [
        "RUU 12/2020",
        "nomor 14 tahun 2019",
        "Tahun 2019",
        "UU Pekerja Sosial",
        "pada 1945",
        "PPU 12/2019",
        "UU 14",
    ],
)
def test_what_names_no_law(text: str) -> None:
    """Drafts, bare numbers and names without a number are no mentions."""
    assert parse_regulation(f"Lihat {text} itu.") == ()


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    """No text breaks the reading, and each mention stands in it."""
    for one in parse_regulation(text):
        assert one.text in " ".join(text.split())


def test_the_subject_behind_a_mention() -> None:
    """The subject reaches to the end of its clause."""
    (one,) = parse_regulation("UU 14/2019 tentang Pekerja Sosial (Pasal 1) mengatur ini.")
    assert one.subject == "Pekerja Sosial"
    assert same_subject(one, got("uu14-2019"))
    assert same_subject(one, got("uu14-2005")) is False


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("UU 35/2014 tentang Perlindungan Anak", "uu35-2014"),
        ("UU 27/2022 tentang Perlindungan Data Pribadi", "uu27-2022"),
        ("UU 17/2023 tentang kesehatan yang baru", "uu17-2023"),
        ("UU 23/2004 tentang Penghapusan KDRT", "uu23-2004"),
        ("UU 39/1999 tentang HAM", "uu39-1999"),
    ],
)
def test_shortened_subjects(text: str, name: str) -> None:
    """People shorten names of laws; such a name is no other one."""
    assert same_subject(parse_regulation(text)[0], got(name)) is not False


def test_a_regulation_of_another_kind() -> None:
    """Number and year lead to the regulation that is meant."""
    (one,) = parse_regulation("UU 19/2005")
    assert mentioned(one) is None
    assert of_other_kind(one) is got("pp19-2005")


# --- a campus's own ---------------------------------------------------------------------------


def test_a_campus_adds_its_own() -> None:
    """A regional regulation is added, found and named; adding it again changes nothing."""
    own = Regulation(
        code="perda-contoh7-2015",
        kind=RegulationKind.REGIONAL,
        number="7",
        year=2015,
        region="Kabupaten Contoh",
        subject=Words("Kesejahteraan Sosial", "Social Welfare"),
        status=RegulationStatus.IN_FORCE,
        checked=(Check(dt.date(2026, 3, 2), "jdih.contoh.go.id", (RegulationFact.NAME,)),),
    )
    assert register_regulation(own) is own
    assert register_regulation(own) is own
    assert own.name == "Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2015 tentang Kesejahteraan Sosial"
    assert mentioned(parse_regulation("Perda Kabupaten Contoh Nomor 7 Tahun 2015")[0]) is own
    assert as_reference(own).author[0].literal == "Kabupaten Contoh"
    assert own in regulations(RegulationKind.REGIONAL)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"code": "uu14-2019"}, "has .* already"),
        ({"code": "baru"}, "has .* already"),
        ({"code": "baru", "number": "998", "amended_by": ("tidak-ada",)}, "not in the register"),
    ],
)
def test_what_cannot_be_added(changes: dict[str, Any], why: str) -> None:
    """A code that is taken, a law that is there, or one that names what is not there is refused."""
    with pytest.raises(RegulationError, match=why):
        register_regulation(evolve(got("uu14-2019"), subject=Words("Lain", "Other"), **changes))
