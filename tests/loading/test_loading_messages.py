"""What the records refuse is said in both languages, and open families are read as they stand."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen
from cases import rich_case, small_case

from socialwork.errors import CaseFileError
from socialwork.institution import Post
from socialwork.loading import case_to_bytes, load_case, save_case
from socialwork.loading.messages import explained
from socialwork.people import Client
from socialwork.records import Reading
from socialwork.references import Author
from socialwork.stages import Assessment, Indicator
from socialwork.techniques import Amendment, ResponseCost
from socialwork.tools import Kin, LifeEvent, LifeRoadMap, Tool, Union, base, tool
from socialwork.values.measure import Count
from socialwork.values.tables import CountRow, CountTable
from socialwork.values.when import Period
from socialwork.vocabulary.person import Sex
from socialwork.words import Words

DAY, EVE = dt.date(2023, 9, 6), dt.date(2023, 9, 5)

IMPOSSIBLE: dict[str, Callable[[], object]] = {
    "code": lambda: Client(code="a b", sex=Sex.MALE),
    "blank": lambda: Post(code="a", title=" "),
    "range": lambda: Client(code="a", sex=Sex.MALE, stated_age=200),
    "scale": lambda: LifeEvent(year=2000, event="a", feeling=6),
    "decade": lambda: LifeEvent(decade=15, event="a"),
    "year-and-decade": lambda: LifeEvent(year=2000, decade=10, event="a"),
    "mixed-times": lambda: LifeRoadMap(events=(LifeEvent(year=2000, event="a"), LifeEvent(event="b"))),
    "least": lambda: ResponseCost(behaviour="a", amount=0),
    "period": lambda: Period(DAY, EVE),
    "reading": lambda: Reading(date=DAY, value=3, of=2),
    "reading-ends": lambda: Reading(date=DAY, until=EVE, value=3),
    "operators": lambda: Indicator(code="a", goal="G", text="b", at_least=1, at_most=2),
    "floor": lambda: Indicator(code="a", goal="G", text="b", at_least=0),
    "ceiling": lambda: Indicator(code="a", goal="G", text="b", at_most=-0.5),
    "count": lambda: Count(3, 2),
    "total": lambda: Count(0, 0),
    "row": lambda: CountRow(label="a", counts=(-1,)),
    "table": lambda: CountTable(
        title="a", row_title="b", columns=("c",), rows=(CountRow(label="a", counts=()),)
    ),
    "author": lambda: Author(family="a", literal="b"),
    "union": lambda: Union(code="a", partners=("b", "b")),
    "amendment": lambda: Amendment(agreed_on=DAY, effective=EVE),
    "death": lambda: Kin(code="a", role="b", sex=Sex.MALE, birth_year=2000, death_year=1999),
}


@pytest.mark.parametrize("make", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_a_refusal_of_a_record_is_said_in_both_languages(make: Callable[[], object]) -> None:
    """Every refusal of the records has a sentence of its own in Indonesian and in English."""
    with pytest.raises(ValueError, match=r".+") as caught:
        make()
    words = explained(caught.value)
    assert not words.id.startswith("nilai tidak mungkin")
    assert words.id != words.en


def test_two_operators_at_once_are_told_with_what_to_write() -> None:
    """The message names both and says how each of them alone is written."""
    with pytest.raises(ValueError, match="exclude") as caught:
        Indicator(code="a", goal="G", text="b", at_least=1, at_most=2)
    words = explained(caught.value)
    assert all("`at_least: 1`" in text and "`at_most: 2`" in text for text in (words.id, words.en))


def test_an_unknown_refusal_is_still_told() -> None:
    """A refusal of a record from elsewhere is told as it is."""
    assert explained(ValueError("odd {x}")) == Words(
        "nilai tidak mungkin: odd {x}", "impossible value: odd {x}"
    )


def test_a_tool_registered_later_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tool of another package works, also when a case was loaded before it was registered."""
    load_case(case_to_bytes(rich_case()))
    monkeypatch.setattr(base, "_REGISTRY", dict(base._REGISTRY))

    @tool("place-map", Words("Peta tempat", "Place map"))
    @frozen(kw_only=True)
    class PlaceMap(Tool):
        """A tool of the test's own."""

        places: tuple[str, ...] = ()

    case = small_case(stages=(Assessment(tools=(PlaceMap(places=("tangan",)),)),))
    assert load_case(case_to_bytes(case)) == case


@pytest.mark.parametrize(("name", "kind"), [("kasus.txt", None), ("kasus", "json")])
def test_a_target_that_is_no_case_file_is_refused(tmp_path: Path, name: str, kind: str | None) -> None:
    """Other endings, and folders of JSON, are refused before anything is written."""
    with pytest.raises(CaseFileError):
        save_case(small_case(), tmp_path / name, format=kind)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_entry_without_a_file_is_a_problem(tmp_path: Path) -> None:
    """A slot that is only announced and has no file is told."""
    save_case(small_case(), tmp_path)
    with (tmp_path / "case.yaml").open("a", encoding="utf-8") as stream:
        stream.write("prose:\n  background:\nmedia:\n  photos/a.png:\n")
    with pytest.raises(CaseFileError) as caught:
        load_case(tmp_path)
    assert [(one.line, one.path) for one in caught.value.problems] == [
        (16, "prose.background"),
        (18, "media.photos/a.png"),
    ]
