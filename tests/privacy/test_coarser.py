"""What tells somebody apart together with other things is told roughly, alike in texts, tables and fields."""

import datetime as dt
import re

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

import socialwork as sw
from socialwork.privacy.coarser import Coarser, coarse_table, rounded, span_of_age
from socialwork.privacy.masked_texts import with_texts
from socialwork.privacy.policy import Policy
from socialwork.testing import cases
from socialwork.values.tables import CountRow, CountTable
from socialwork.vocabulary.privacy import Identifier

BASE = sw.load_case("example:utama")
COARSER = Coarser(policy=Policy(), start=dt.date(2024, 8, 12))
ENGLISH = evolve(COARSER, lang="en")
EXAMPLES = ("utama", "lansia", "rehabilitasi")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Klien berusia 16 tahun.", "Klien berusia 12–17 tahun."),
        ("Adiknya kini berusia empat tahun.", "Adiknya kini berusia 0–5 tahun."),
        ("Usia klien saat ini dua puluh tiga tahun.", "Usia klien saat ini 18–24 tahun."),
        ("HT, perempuan, 71 tahun, penghuni.", "HT, perempuan, 70–79 tahun, penghuni."),
        ("BR (16 tahun) hadir.", "BR (12–17 tahun) hadir."),
        (
            "Tinggi badan 165 cm, berat 54,5 kg.",
            "Tinggi badan [ukuran disamarkan], berat [ukuran disamarkan].",
        ),
        ("TB/BB: 165 cm/54 kg", "TB/BB: [ukuran disamarkan]"),
        ("LM anak kedua dari tiga bersaudara.", "LM anak dari beberapa bersaudara."),
        ("Ia anak ke-4 dari 7 bersaudara.", "Ia anak dari beberapa bersaudara."),
        ("Mereka lima bersaudara.", "Mereka beberapa bersaudara."),
        ("Dihuni 48 orang, yaitu 19 laki-laki.", "Dihuni sekitar 50 orang, yaitu sekitar 20 laki-laki."),
        ("Sekolah itu mempunyai 1.263 siswa.", "Sekolah itu mempunyai sekitar 1250 siswa."),
        ("Ia sakit pada 2021.", "Ia sakit beberapa tahun sebelumnya."),
        ("Pada tahun 2021 ia sakit.", "Beberapa tahun sebelumnya ia sakit."),
        ("Ia di balai sejak Juni 2024.", "Ia di balai sejak beberapa bulan sebelumnya."),
        ("Titik 2022 diingatnya.", "Titik [tahun disamarkan] diingatnya."),
    ],
)
def test_it_is_told_roughly(text: str, expected: str) -> None:
    """Ages in spans, bodies and siblings not at all, people in round numbers, years as some time before."""
    assert COARSER.coarsen(text)[0] == expected
    assert COARSER.coarsen(expected) == (expected, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She is 16 years old.", "She is 12–17 years old."),
        ("A man, aged 71, came.", "A man, aged 70–79, came."),
        ("He is the second of three children.", "He is one of several children."),
        ("Her height is 165 cm.", "Her height is [measure masked]."),
        ("It has 48 residents.", "It has about 50 residents."),
        ("He was ill in 2021.", "He was ill some years before."),
    ],
)
def test_it_is_told_roughly_in_english(text: str, expected: str) -> None:
    """A case may be written in English."""
    assert ENGLISH.coarsen(text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Anak ialah orang yang belum berusia 18 tahun.",
        "Lanjut usia ialah orang berusia 60 tahun ke atas.",
        "Kelompok usia 70–74 tahun terbesar.",
        "Undang-Undang Nomor 35 Tahun 2014 berlaku.",
        "Menurut Zastrow (2010) dan Perlman, 1957, hal itu wajar.",
        "Tahun ajaran 2023/2024 dimulai.",
        "Pertemuan pada 12 Agustus 2024 dihadiri 4 orang selama 45 menit.",
        "Praktikum berlangsung pada Agustus 2024 dan berlanjut sampai 2025.",
        "Berat badan naik; tinggi hati tidak menolong.",
        "Ia anak tunggal.",
    ],
)
def test_what_is_true_of_everybody_stays(text: str) -> None:
    """Ages of the law, works, the practicum's own days and small numbers tell nobody apart."""
    assert COARSER.coarsen(text) == (text, ())


def test_years_of_an_institution_become_decades() -> None:
    """Its history can be read, and no register finds it by the year."""
    told, kinds = COARSER.coarsen("Berdiri pada 12 Mei 1996, terakreditasi tahun 2017.", of_institution=True)
    assert told == "Berdiri pada 1990-an, terakreditasi tahun 2010-an."
    assert kinds == (Identifier.YEAR, Identifier.YEAR)


def test_without_a_first_day_no_year_is_early() -> None:
    """What cannot be known is not guessed."""
    assert evolve(COARSER, start=None).coarsen("Ia sakit pada 2021.")[1] == ()


def test_a_policy_chooses_what_is_told_roughly() -> None:
    """A campus may tell ages, and in other spans."""
    exact = evolve(COARSER, policy=Policy(coarse=frozenset({Identifier.MEASURE})))
    assert (
        exact.coarsen("Berusia 16 tahun, tinggi 165 cm.")[0]
        == "Berusia 16 tahun, tinggi [ukuran disamarkan]."
    )
    assert span_of_age(16, Policy(ages=(0, 15, 20))) == (15, 19)


@given(st.integers(0, 130))
def test_spans_hold_their_ages_and_part_children_from_adults(age: int) -> None:
    """Nobody is told younger or older than their span, and the gate of consent judges by it as by the age."""
    first, last = span_of_age(age, Policy())
    assert first <= age <= last
    assert (first < 18) is (last < 18) is (age < 18)


@given(st.lists(st.lists(st.integers(0, 400), min_size=2, max_size=2), min_size=1, max_size=6))
def test_no_number_of_a_rough_table_stands_for_few(counts: list[list[int]]) -> None:
    """All are multiples of five, few are put together, the total is near; doing it again changes nothing."""
    rows = tuple(CountRow(label=f"r{n}", counts=tuple(row)) for n, row in enumerate(counts))
    table = CountTable(title="t", row_title="", columns=("a", "b"), rows=rows, stated_total=1)
    told = coarse_table(table, "id")
    assert told.rounded
    assert told.stated_total is None
    assert all(count % 5 == 0 for row in told.rows for count in row.counts)
    assert {row.label for row in rows if row.total < 5} & {row.label for row in told.rows} == set()
    assert abs(told.total - table.total) <= 5 * len(told.rows) * len(told.columns)
    assert coarse_table(told, "id").rows == told.rows


@given(st.integers(0, 5000))
def test_round_numbers_are_near_and_stay(number: int) -> None:
    """None is farther off than half of its step."""
    assert abs(rounded(number) - number) <= 25
    assert rounded(rounded(number)) == rounded(number)


WRITINGS = (
    "Ia berusia {n} tahun.",
    "Umurnya {n} tahun.",
    "HT, perempuan, {n} tahun, hadir.",
    "BR ({n} tahun) hadir.",
)


@given(cases(), st.integers(1, 99), st.sampled_from(WRITINGS))
@settings(max_examples=15, deadline=None)
def test_no_exact_age_is_left_in_any_text_of_any_case(case: sw.Case, age: int, written: str) -> None:
    """Planted behind every text, in whatever writing, it is in no byte of what may be shown."""
    planted = written.format(n=age)

    def plant(_path: str, text: str) -> str:
        return text if re.fullmatch(r"[\w.-]*", text) else f"{text} {planted}"

    case = evolve(case, problem="Sering absen.", prose=())
    texts = {name: with_texts(name, getattr(case, name), plant) for name in ("problem", "stages", "letters")}
    made = sw.pseudonymise(evolve(case, **texts)).case
    data = sw.case_to_bytes(made, format="json").decode()
    assert planted not in data
    assert sw.case_to_bytes(sw.pseudonymise(made).case, format="json").decode() == data


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_rough_thing_of_an_example_is_told(example: str) -> None:
    """The record of changes names the place and the kind of each."""
    case = sw.load_case(f"example:{example}")
    made = sw.public_case(case, names=sw.names_beside(f"example:{example}"))
    kinds = {change.kind for change in made.changes}
    assert {Identifier.AGE, Identifier.COUNT, Identifier.YEAR, Identifier.INSTITUTION} <= kinds
    assert all(change.path for change in made.changes)
    assert made.questions == ()


@pytest.mark.parametrize("example", EXAMPLES)
def test_in_no_public_example_a_stranger_finds_the_institution_or_an_age(example: str) -> None:
    """Neither its name, its parent body, its region, the local supervisor, nor how old the client is."""
    case = sw.load_case(f"example:{example}")
    names, place = sw.names_beside(f"example:{example}"), case.institution
    text = sw.to_markdown(sw.build(case, sw.load_template(), edition=sw.Edition.PUBLIC, names=names))
    secrets = (place.name, place.parent, place.region, *(one.name for one in case.people.local_supervisors))
    assert [secret for secret in secrets if secret.casefold() in text.casefold()] == []
    assert f"{case.people.client.stated_age} tahun" not in text
    assert place.history[:40] not in text


def test_an_institution_that_agreed_is_named() -> None:
    """Then its region and the local supervisor are told too."""
    named = evolve(BASE, institution=evolve(BASE.institution, named=True))
    made = sw.pseudonymise(named).case
    assert made.institution.name == BASE.institution.name
    assert made.institution.region == BASE.institution.region
    assert made.people.supervisors == BASE.people.supervisors


def test_the_working_copy_tells_exactly() -> None:
    """Only the public edition is rough."""
    text = sw.to_markdown(sw.build(BASE, sw.load_template()))
    assert "16 tahun" in text
    assert BASE.institution.name in text
    assert "sekitar" not in text.split("didukung oleh")[1][:12]
