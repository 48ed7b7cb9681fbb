"""Values as students write them, where there is one reading."""

import datetime as dt
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from cases import rich_case

from socialwork.loading import case_to_bytes, load_case
from socialwork.loading.converter import converter
from socialwork.loading.plain import Plain
from socialwork.loading.refusal import Refusal
from socialwork.values.measure import Count
from socialwork.values.when import Clock
from socialwork.vocabulary.person import Religion


def read(value: Any, type_: Any) -> Any:
    """Read *value* as the loader does."""
    return converter().structure(value, type_)


DAY = dt.date(2023, 9, 6)


@pytest.mark.parametrize(
    "written",
    [
        "2023-09-06",
        "6 September 2023",
        "Rabu, 6 September 2023",
        "rabu 6 september 2023",
        "06 Sep 2023",
        "Wednesday, 6 September 2023",
        "6 Sept. 2023",
    ],
)
@pytest.mark.parametrize("kind", [str, Plain])
def test_a_date_in_its_forms(written: str, kind: type[str]) -> None:
    """Dates may be ISO or in words, plain or quoted."""
    assert read(kind(written), dt.date) == DAY


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("13/09/2023", dt.date(2023, 9, 13)),
        ("09-13-2023", dt.date(2023, 9, 13)),
        ("9.9.2023", dt.date(2023, 9, 9)),
        ("Jum'at, 8 September 2023", dt.date(2023, 9, 8)),
        ("17 Agustus 2023", dt.date(2023, 8, 17)),
    ],
)
def test_a_numeric_date_with_one_reading(written: str, expected: dt.date) -> None:
    """A date in figures is accepted where only one order of day and month is possible."""
    assert read(written, dt.date) == expected


@pytest.mark.parametrize(
    ("written", "expected"), [("16", 16), ("-5", -5), ("0", 0), ("1.250", 1250), ("12.345.678", 12345678)]
)
def test_a_whole_number(written: str, expected: int) -> None:
    """Whole numbers, with Indonesian thousands."""
    assert read(Plain(written), int) == expected


@pytest.mark.parametrize(
    "value",
    [
        "16",
        16.0,
        True,
        None,
        Plain("1.25"),
        Plain("1,250"),
        Plain("0x1F"),
        Plain("1_000"),
        Plain("007"),
        Plain("1.2500"),
        Plain("۱۶"),
        Plain("1e3"),
        [],
        {},
    ],
)
def test_what_is_no_whole_number(value: Any) -> None:
    """Nothing is silently turned into a number."""
    with pytest.raises(Refusal):
        read(value, int)


@pytest.mark.parametrize(
    ("written", "expected"), [("true", True), ("ya", True), ("Ya", True), ("false", False), ("tidak", False)]
)
def test_a_truth_value(written: str, *, expected: bool) -> None:
    """Truth values in both languages."""
    assert read(Plain(written), bool) is expected


@pytest.mark.parametrize("value", ["true", "ya", Plain("no"), Plain("on"), Plain("1"), 1, 0, None])
def test_what_is_no_truth_value(value: Any) -> None:
    """Nothing is silently turned into a truth value."""
    with pytest.raises(Refusal):
        read(value, bool)


@pytest.mark.parametrize("written", ["no", "on", "09.00", "007", "1e3", "true", "2023-09-06"])
def test_plain_text_keeps_its_letters(written: str) -> None:
    """Text is text, also where YAML would guess a number, a date or a truth value."""
    value = read(Plain(written), str)
    assert (value, type(value)) == (written, str)


@pytest.mark.parametrize("value", [7, 1.5, True, None, [], {}])
def test_what_is_no_text(value: Any) -> None:
    """Numbers and truth values of JSON are not silently turned into text."""
    with pytest.raises(Refusal):
        read(value, str)


@pytest.mark.parametrize("written", ["islam", "Islam", "ISLAM", "Muslim"])
def test_a_term_by_code_or_label(written: str) -> None:
    """A term is accepted by its code and by either label."""
    assert read(written, Religion) is Religion.ISLAM


def test_stages_and_tools_by_label() -> None:
    """The keys that tell stages and tools apart take labels as well."""
    text = case_to_bytes(rich_case()).decode()
    text = text.replace("stage: assessment", "stage: Asesmen").replace("tool: ecomap", "tool: Ekomap")
    assert load_case(text.encode()) == rich_case()


@pytest.mark.parametrize(
    ("value", "type_", "expected"),
    [
        (Plain("09.00–10.25 WITA"), Clock, Clock.parse("09:00-10:25 WITA")),
        (Plain("8 dari 9"), Count, Count(8, 9)),
        (Plain("8/9"), Count | None, Count(8, 9)),
        ({"hits": 8, "total": 9}, Count, Count(8, 9)),
        (None, Count | None, None),
    ],
)
def test_times_and_counts(value: Any, type_: Any, expected: Any) -> None:
    """Times and counts are written as in a text, counts also as a mapping."""
    assert read(value, type_) == expected


def test_threads_share_the_converter() -> None:
    """Many threads load at once, also when none has loaded before."""
    converter.cache_clear()
    data = case_to_bytes(rich_case())
    converter.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        cases = list(pool.map(load_case, [data] * 32))
    assert cases == [rich_case()] * 32


def test_a_case_is_loaded_by_a_program_that_imports_nothing_else() -> None:
    """The terms of every technique are known as soon as cases can be loaded."""
    program = "from socialwork.loading import load_case; print(load_case('example:utama').people.client.code)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("BR", "")
