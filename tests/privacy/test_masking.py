"""Masking: what is hidden, what is left alone, and that it is the same everywhere."""

import datetime as dt
import re
from typing import Any, TypeVar

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

import socialwork as sw
from socialwork.privacy.identity import identity_of
from socialwork.privacy.masked_texts import with_texts
from socialwork.privacy.masker import Masker
from socialwork.privacy.signs import signs_in
from socialwork.testing import cases
from socialwork.vocabulary.privacy import Identifier

BASE = sw.load_case("example:utama")
ToolT = TypeVar("ToolT", bound=sw.Tool)


def case_of(**client: object) -> sw.Case:
    """Return the example with another client."""
    return evolve(BASE, people=evolve(BASE.people, client=evolve(BASE.people.client, **client)))


def masked(text: str, case: sw.Case = BASE) -> str:
    """Return *text* as the public edition of *case* has it."""
    return sw.Masker(identity=identity_of(case)).mask(text)[0]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hubungi 0812-3456-7890", Identifier.PHONE),
        ("nomor 62812345678901", Identifier.PHONE),
        ("di Jl. Mawar No. 5", Identifier.ADDRESS),
        ("warga RT 02 RW 05", Identifier.ADDRESS),
        ("di Dusun Krajan", Identifier.ADDRESS),
        ("surel a.b@contoh.id", Identifier.EMAIL),
        ("akun @nama_pengguna", Identifier.ACCOUNT),
        ("NIK 3204110703070001", Identifier.ID_NUMBER),
        ("motor D 1234 AB C", Identifier.PLATE),
        ("lihat bit.ly/abc", Identifier.LINK),
    ],
)
def test_signs_are_found_by_their_form(text: str, kind: Identifier) -> None:
    """Each kind of number, address or link is known by how it is written."""
    assert kind in {one.kind for one in signs_in(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Undang-Undang Nomor 14 Tahun 2019",
        "hadir 8 dari 9 hari pada 25 September 2023 pukul 09.00–10.25",
        "kutipan [@zastrow2010, hlm. 2]",
        "https://peraturan.go.id/uu-14-2019",
        "ISBN 978-602-8570-12-3",
        "Kabupaten Contoh",
        "desa itu jauh dari sekolah",
        "surat nomor 421.5/017/SMK/2023",
    ],
)
def test_what_gives_nobody_away_is_left_alone(text: str) -> None:
    """Laws, dates, counts, citations and official addresses stay as they are."""
    assert masked(text) == text


def test_names_in_every_form_become_the_code() -> None:
    """In capitals, family name first, over a line end, by a part alone."""
    case = case_of(full_name="Rangga Wisesa Putra")
    for form in (
        "Rangga Wisesa Putra",
        "RANGGA WISESA PUTRA",
        "Putra, Rangga Wisesa",
        "Rangga\nWisesa Putra",
    ):
        assert masked(f"Klien {form} hadir.", case) == "Klien BR hadir."
    assert masked("Wisesa tersenyum.", case) == "BR tersenyum."
    assert masked("seorang putra yang baik", case) == "seorang putra yang baik"


def test_a_part_that_others_have_too_is_left_alone() -> None:
    """The student's own name stays, even where the client shares a part of it."""
    case = case_of(full_name="Citra Larasati")
    assert masked("Praktikan Citra Contoh menemui Larasati.", case) == "Praktikan Citra Contoh menemui BR."


@pytest.mark.parametrize(
    "form",
    ["14 Maret 2007", "14-03-2007", "14/3/07", "14.03.2007", "2007-03-14", "March 14, 2007", "14 Mar 2007"],
)
def test_birth_dates_are_masked_in_every_writing(form: str) -> None:
    """However the birth date is written, only its year is left; other dates stay."""
    case = case_of(born=dt.date(2007, 3, 14))
    assert masked(f"lahir {form}.", case) == "lahir [tanggal lahir disamarkan]."
    assert masked("bertemu 15 Maret 2007", case) == "bertemu 15 Maret 2007"


def test_a_number_behind_a_masked_birth_date_is_no_birth_date() -> None:
    """The mask says "lahir" itself: what stands behind it is not read as the day."""
    text = "lahir [tanggal lahir disamarkan] Ia berusia 0–5 tahun."
    assert masked(text, BASE) == text
    assert masked("lahir di [tempat lahir disamarkan], 14 Maret 2001.", BASE).endswith(
        "[tanggal lahir disamarkan]."
    )


def test_doing_it_again_changes_nothing() -> None:
    """A public case is its own public case."""
    once = sw.pseudonymise(BASE).case
    again: sw.Pseudonymised = sw.pseudonymise(once)
    assert again.case == once
    assert again.changes == ()


@given(st.text(max_size=80))
def test_masking_any_text_twice_is_masking_it_once(text: str) -> None:
    """What stands in the place of a secret is no secret."""
    case = case_of(full_name="Rangga Wisesa", address="Jalan Melati No. 3", born=dt.date(2007, 3, 14))
    masker = Masker(identity=identity_of(case))
    once, _ = masker.mask(text)
    assert masker.mask(once)[0] == once


@given(
    st.lists(
        st.sampled_from(["Rangga", "Wisesa", "0812-3456-7890", "Jalan Melati No. 3", "14 Maret 2007"]),
        max_size=6,
    ),
    st.text("abc \n,.“”", max_size=20),
)
def test_no_secret_survives_between_other_words(secrets: list[str], between: str) -> None:
    """Whatever stands between them, none is left."""
    case = case_of(full_name="Rangga Wisesa", address="Jalan Melati No. 3", born=dt.date(2007, 3, 14))
    text = f" {between} ".join(secrets)
    assert not any(secret in masked(f" {text} ", case) for secret in secrets)


def test_what_was_done_is_told_without_repeating_it() -> None:
    """The account names place and kind, never the secret itself."""
    case = evolve(case_of(full_name="Rangga Wisesa"), problem="Rangga Wisesa sering absen, kata Rangga.")
    made = sw.pseudonymise(case)
    assert sw.MaskedPlace(path="problem", kind=Identifier.NAME, count=2) in made.changes
    assert "Rangga" not in repr(made.changes)
    assert made.case.problem == "BR sering absen, kata BR."


def test_a_person_is_asked_what_a_machine_cannot_know() -> None:
    """Names of others, classes, former schools, workplaces and initials of other clients are questions."""
    text = (
        "Menurut Pak Sukirman, BR duduk di kelas XI PPLG 2. Dahulu ia belajar di SMP Negeri 9 Sukamaju, dan "
        "ibunya bekerja di PT Maju Lancar. Klien RT berbeda dari BR."
    )
    made = sw.pseudonymise(evolve(BASE, problem=text))
    asked: tuple[sw.PrivacyQuestion, ...] = made.questions
    kinds = {one.kind for one in asked if one.path == "problem"}
    assert kinds == {
        Identifier.PERSON,
        Identifier.CLASS,
        Identifier.SCHOOL,
        Identifier.WORKPLACE,
        Identifier.OTHER_CLIENT,
    }


def test_a_stricter_or_looser_policy_is_data() -> None:
    """What is masked and from how many features on somebody is asked is up to the policy."""
    policy = sw.Policy(masked=frozenset(), most_features=99)
    case = evolve(BASE, problem="Telepon 0812-3456-7890.")
    made = sw.pseudonymise(case, policy)
    assert made.case.problem == case.problem
    assert made.case.people.client.hobbies == BASE.people.client.hobbies
    strict = sw.pseudonymise(case, sw.Policy(dropped=()))
    assert Identifier.QUASI in {one.kind for one in strict.questions}


def test_features_that_give_away_together_are_left_out() -> None:
    """In the order of the policy, until so few are left that nobody is asked."""
    client = sw.pseudonymise(BASE).case.people.client
    assert (client.hobbies, client.birth_order, client.ethnicity, client.religion) == ((), None, "", None)
    assert client.siblings is None
    assert (client.sex, client.grade) == (BASE.people.client.sex, "XI")
    assert Identifier.QUASI not in {one.kind for one in sw.pseudonymise(BASE).questions}


def tool_of(case: sw.Case, kind: type[ToolT]) -> ToolT:
    """Return the tool of a kind that the case has."""
    tools = (tool for stage in case.stages for tool in getattr(stage, "tools", ()))
    return next(tool for tool in tools if isinstance(tool, kind))


def test_a_genogram_keeps_no_year() -> None:
    """Years of birth, death and unions go; the client's age, the deaths, the unions and their order stay."""
    case = sw.load_case("example:lansia")
    before, genogram = tool_of(case, sw.Genogram), tool_of(sw.pseudonymise(case).case, sw.Genogram)
    assert all(one.birth_year is None and one.death_year is None for one in genogram.people)
    assert [one.code for one in genogram.people if one.deceased] == [
        one.code for one in before.people if one.deceased
    ]
    assert {one.age for one in genogram.people} == {None}
    assert [one.ended for one in genogram.unions] == [one.ended for one in before.unions]
    assert all(one.since is one.until is one.remarried_year is None for one in genogram.unions)


def test_ages_of_relatives_are_told_where_the_policy_says_so() -> None:
    """With `family_ages` years of birth and death become ages."""
    made = sw.pseudonymise(sw.load_case("example:lansia"), sw.Policy(family_ages=True)).case
    ages = {one.code: one.age for one in tool_of(made, sw.Genogram).people}
    assert sw.pseudonymise(BASE, sw.Policy(family_ages=True)).case.people.others == BASE.people.others
    assert {other.age for other in sw.pseudonymise(BASE).case.people.others} == {None}
    assert (ages["KK"], ages["SU"], ages["IK"]) == (2017 - 1950, 2021 - 1951, 2025 - 1953)


def test_unions_of_which_all_years_are_known_keep_their_order() -> None:
    """A second marriage that is listed first stands second when the years are gone."""
    unions = (
        sw.Union(code="u2", partners=("a", "c"), since=2018),
        sw.Union(code="u1", partners=("a", "b"), since=2001),
    )
    genogram = sw.Genogram(people=(), unions=unions)
    made = sw.pseudonymise(evolve(BASE, stages=(sw.Assessment(tools=(genogram,)),)))
    assert [one.code for one in tool_of(made.case, sw.Genogram).unions] == ["u1", "u2"]


def test_years_of_a_life_become_decades_of_age() -> None:
    """Order and feelings of a life road map stay; what was changed is told."""
    case = sw.load_case("example:lansia")
    made = sw.pseudonymise(case)
    before, after = tool_of(case, sw.LifeRoadMap), tool_of(made.case, sw.LifeRoadMap)
    assert [event.decade for event in after.events] == [0, 10, 20, 20, 50, 60, 60, 70]
    assert [event.feeling for event in after.events] == [event.feeling for event in before.events]
    (told,) = [one for one in made.changes if one.path.endswith(".events") and one.kind is Identifier.QUASI]
    assert told.count == len(before.events)


def test_a_timeline_keeps_its_reading_only() -> None:
    """Days and years go with the events that they date, and that is told once."""
    line = sw.LifeTimeline(
        events=(
            sw.TimelineEvent(date=dt.date(2021, 7, 12), event="Masuk sekolah"),
            sw.TimelineEvent(year=2013, until=2015, event="Tinggal bersama nenek"),
        ),
        reading="Dibaca bersama.",
    )
    made = sw.pseudonymise(evolve(BASE, stages=(sw.Assessment(tools=(line,)),)))
    assert tool_of(made.case, sw.LifeTimeline) == sw.LifeTimeline(events=(), reading="Dibaca bersama.")
    assert [one.count for one in made.changes if one.path == "stages[0].tools[0].events"] == [2]


@settings(max_examples=25)
@given(st.lists(st.integers(1940, 2023), min_size=1, max_size=6), st.none() | st.integers(0, 80))
def test_no_year_of_a_life_is_told(years: list[int], age: int | None) -> None:
    """Decades never run against the years; where no age is known the order of years alone is left."""
    road = sw.LifeRoadMap(events=tuple(sw.LifeEvent(year=year, event=f"x{year}") for year in years))
    case = evolve(case_of(born=None, stated_age=age), stages=(sw.Assessment(tools=(road,)),))
    once = sw.pseudonymise(case)
    made = tool_of(once.case, sw.LifeRoadMap)
    assert [event.event for event in made.events] == [f"x{year}" for year in sorted(years)]
    assert all(event.year is None for event in made.events)
    decades = [event.decade for event in made.events]
    if age is None:
        assert set(decades) == {None}
    else:
        assert decades == sorted(decade for decade in decades if decade is not None)
    assert tool_of(sw.pseudonymise(once.case).case, sw.LifeRoadMap) == made


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Suaminya meninggal pada 2021.", "Suaminya meninggal pada waktu yang disamarkan."),
        ("Ayah meninggal dunia pada 3 Mei 2016.", "Ayah meninggal dunia pada waktu yang disamarkan."),
        (
            "Ibu menikah lagi pada tahun 2018 di kota.",
            "Ibu menikah lagi pada waktu yang disamarkan di kota.",
        ),
        ("Mereka bercerai sejak Januari 2015.", "Mereka bercerai sejak waktu yang disamarkan."),
        ("Her husband died in 2021.", "Her husband died in waktu yang disamarkan."),
    ],
)
def test_the_time_of_a_family_event_is_masked(text: str, expected: str) -> None:
    """Year or day of a death, a marriage or a divorce are hidden, as often as one masks."""
    assert masked(text) == expected
    assert masked(expected) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kematian suaminya dibicarakan pada 21 Maret 2025.",
        "Ia menikah muda. Pada 2 September 2024 ia bercerita.",
        "Undang-Undang Perkawinan Nomor 1 Tahun 1974",
        "Ia meninggalkan sekolah pada 2020.",
    ],
)
def test_other_times_stay(text: str) -> None:
    """Days on which a family event is talked about, and laws, are no family events."""
    assert masked(text) == text


def test_codes_and_terms_are_untouched() -> None:
    """Masking changes texts, not what links records to each other."""
    made = sw.pseudonymise(BASE).case
    assert made.stage_kinds == BASE.stage_kinds
    assert [one.code for one in made.series] == [one.code for one in BASE.series]
    assert made.references == BASE.references
    assert [one for one in sw.check(made) if one.severity is sw.Severity.ERROR and not one.waived] == []


def test_a_post_stands_under_the_same_post_although_its_code_looks_like_a_plate() -> None:
    """A link between records is a link, whatever it looks like."""
    posts = (sw.Post(code="X000XX", title="Kepala"), sw.Post(code="a", title="Guru", under="X000XX"))
    case = evolve(BASE, institution=evolve(BASE.institution, organisation=posts))
    assert sw.pseudonymise(case).case.institution.organisation == posts


PLACE = "Jalan Melati Raya No. 7, Dusun Cikalong Hilir, Desa Sukamaju, Kec. Margahurip, Kabupaten Contoh"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Puskesmas Sukamaju", "Puskesmas [nama tempat disamarkan]"),
        ("SD NEGERI SUKAMAJU", "SD NEGERI [nama tempat disamarkan]"),
        ("lapangan cikalong", "lapangan [nama tempat disamarkan]"),
        ("Posyandu Cikalong Hilir", "Posyandu [nama tempat disamarkan]"),
        ("KUA Margahurip dan Karang Taruna", "KUA [nama tempat disamarkan] dan Karang Taruna"),
        ("bunga melati di jalan raya", "bunga melati di jalan raya"),
        ("Posyandu Melati", "Posyandu Melati"),
        ("rumahnya di hilir sungai", "rumahnya di hilir sungai"),
    ],
)
def test_places_of_the_address_are_masked_wherever_they_stand(text: str, expected: str) -> None:
    """A village is found in the name of a health centre in any case of letters; ordinary words stay."""
    assert masked(text, case_of(address=PLACE)) == expected


def test_ordinary_names_of_places_are_asked_about() -> None:
    """“Melati Raya” may be a street or anything else; a person looks at it, once, at its first place."""
    case = evolve(case_of(address=PLACE), problem="Jarang ke Posyandu Melati Raya dan ke Melati Raya.")
    asked = [one for one in sw.pseudonymise(case).questions if "“Melati Raya”" in one.message.id]
    assert [(one.path, one.kind) for one in asked] == [("problem", Identifier.ADDRESS)]


def test_places_that_the_report_prints_anyway_stay() -> None:
    """The own institution and regency are no secret of the client: only `of_institution` hides them."""
    case = case_of(address="Desa Sukamaju, Kabupaten Contoh")
    named = evolve(case, institution=evolve(case.institution, name="Panti Sukamaju"))
    assert masked("Panti Sukamaju, Kabupaten Contoh", named) == "Panti Sukamaju, Kabupaten Contoh"


_PLANTED_IN = ("problem", "stages", "prose", "logs", "letters", "photos", "appendices", "references")


@given(cases(), st.sampled_from(["Sukamaju", "SUKAMAJU", "puskesmas sukamaju", "Puskesmas Sukamaju"]))
@settings(max_examples=10, deadline=None)
def test_no_place_is_left_in_any_text_of_any_case(case: sw.Case, planted: str) -> None:
    """Planted behind every text of a case, the village of the address is in no byte of what may be shown."""

    def plant(_path: str, text: str) -> str:
        return text if re.fullmatch(r"[\w.-]*", text) else f"{text} {planted}"  # a code is no text

    people = evolve(case.people, client=evolve(case.people.client, address=PLACE))
    case = evolve(case, problem="Sering absen.")
    texts = {
        name: with_texts(name, getattr(case, name), plant) for name in _PLANTED_IN if hasattr(case, name)
    }
    made = sw.pseudonymise(evolve(case, people=people, **texts)).case
    assert b"sukamaju" not in sw.case_to_bytes(made, format="json").lower()


def test_works_are_masked_by_whole_names_and_places_only() -> None:
    """A title that names the client or the village is masked; an author who shares a name is not."""
    work = evolve(BASE.references[0], title="Profil Rangga Wisesa di Puskesmas Sukamaju oleh Wisesa")
    case = evolve(case_of(full_name="Rangga Wisesa", address=PLACE), references=(work,))
    title = sw.pseudonymise(case).case.references[0].title
    assert title == "Profil BR di Puskesmas [nama tempat disamarkan] oleh Wisesa"


@given(st.text("Sukamaj cikl.,-“”\n", max_size=30), st.sampled_from([str.lower, str.upper, str.title]))
def test_no_place_survives_in_any_case_of_letters(around: str, written: Any) -> None:
    """Whatever stands around it, a village of the address is in no masked text, and once is enough."""
    case = case_of(address=PLACE)
    made = masked(f"{around} {written('Sukamaju')} {around}", case)
    assert not re.search(r"(?<!\w)sukamaju(?!\w)", made, re.IGNORECASE)
    assert masked(made, case) == made


def test_numbers_of_letters_are_left_out() -> None:
    """They lead to the register of the institution; what was written stays."""
    case = sw.load_case("example:utama")
    made = sw.pseudonymise(case, names=sw.names_beside("example:utama"))
    assert any(letter.number for letter in case.letters)
    assert [letter.number for letter in made.case.letters] == [""] * len(case.letters)
    assert any(one.path == "letters[0].number" for one in made.changes)
