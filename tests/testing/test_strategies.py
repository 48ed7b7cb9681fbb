"""The strategies make every model, by class and by name, and what they make is sound."""

import datetime as dt
import subprocess
import sys
import unicodedata
from typing import Annotated, Any

import attrs
import pytest
from hypothesis import Phase, find, given, settings, strategies as st

from socialwork.case import Case
from socialwork.people import Client
from socialwork.stages import Assessment
from socialwork.testing import cases, codes, filled_texts, models, png, texts
from socialwork.testing.derive import of_type
from socialwork.testing.models import model_classes
from socialwork.tools import tool_entries
from socialwork.values.text import is_code
from socialwork.words import Words

QUICK = settings(max_examples=2000, database=None, phases=[Phase.generate])  # found is enough


@pytest.mark.parametrize("cls", model_classes(), ids=lambda cls: cls.__name__)
@given(data=st.data())
@settings(max_examples=10)
def test_every_model_is_made_by_its_class(cls: type, data: st.DataObject) -> None:
    """Hypothesis makes a value of every class that a case holds, from the class alone."""
    assert type(data.draw(st.from_type(cls))) is cls


def test_hypothesis_knows_the_models_without_our_import() -> None:
    """With the library installed, ``from_type(Case)`` works and nobody imports ``socialwork.testing``."""
    code = (
        "from hypothesis import find, strategies as st\n"
        "from socialwork.case import Case\n"
        "print(type(find(st.from_type(Case), lambda case: True)).__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "Case\n"


def test_importing_the_strategies_first_works_too() -> None:
    """The package may be what imports Hypothesis, which then loads its plugin."""
    code = "from socialwork.testing import cases\nprint(cases().example is not None)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


def test_every_registered_tool_is_made() -> None:
    """Assessments hold each of the tools of the library at times."""
    missing = {entry.cls for entry in tool_entries()}

    def complete(assessment: Assessment) -> bool:
        missing.difference_update(map(type, assessment.tools))
        return not missing

    assert find(models(Assessment), complete, settings=settings(QUICK, max_examples=10_000)).tools


@given(cases())
def test_photos_and_scans_have_their_pictures(case: Case) -> None:
    """Every photo and every scanned sheet of a generated case has its picture, and there is no other one."""
    scanned = {file for scan in case.scans for file in scan.files}
    pictured = [media.name for media in case.media]
    assert sorted(pictured) == sorted([*(photo.file for photo in case.photos), *scanned])


@given(cases())
def test_coded_things_have_different_codes(case: Case) -> None:
    """Codes that become anchors of a report differ, also where capitals do not count."""
    for things in (case.photos, case.series, case.appendices, case.references, case.letters):
        seen = [thing.code.casefold() for thing in things]
        assert len(seen) == len({*seen})


def test_cases_may_hold_several_assessments() -> None:
    """The process is a cycle: a case with two assessments is found."""
    made = find(cases(), lambda case: len(case.records(Assessment)) > 1, settings=QUICK)
    assert len(made.records(Assessment)) > 1


@given(texts())
def test_texts_hold_no_control_characters(text: str) -> None:
    """But for line ends, no text holds a character that no file can carry."""
    controls = [char for char in text if unicodedata.category(char).startswith("C") and char != "\n"]
    assert controls == []


@given(filled_texts())
def test_filled_texts_are_not_blank(text: str) -> None:
    """A filled text has something to read."""
    assert text.strip()


@given(codes())
def test_codes_are_codes(code: str) -> None:
    """A generated code passes the validator of codes."""
    is_code(None, attrs.fields(Client).code, code)


def test_a_new_type_of_field_is_named() -> None:
    """A type for which there is no strategy is refused by its name."""
    with pytest.raises(TypeError, match="no strategy for the type <class 'object'>"):
        of_type(object)


@given(of_type(Annotated[tuple[dt.date | None, ...], Words("Tanggal", "Dates")]))
def test_types_are_read_through_their_labels(value: Any) -> None:
    """Labels, tuples and unions are looked through."""
    assert all(item is None or isinstance(item, dt.date) for item in value)


def test_the_picture_is_a_png() -> None:
    """The picture in generated cases has the signature of PNG and its end."""
    data = png(3, 5)
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert b"IEND" in data[-12:]
