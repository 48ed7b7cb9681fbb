"""Ways to tell a value that a form asks for by name: codes as people or goals, numbers in letters."""

import datetime as dt
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import frozen

from socialwork.export.blocks.goals import find_goal
from socialwork.export.blocks.parts import numbered, para
from socialwork.export.blocks.people import headcount, people_text
from socialwork.export.blocks.programme_table import activity_time
from socialwork.export.blocks.sentences import in_sentence, listed, upper_first
from socialwork.export.blocks.sources import links_text
from socialwork.export.blocks.techniques import technique_name
from socialwork.export.forms.fill import Fill
from socialwork.export.forms.told import ROLE, Told, as_blocks, as_line, as_list, markdown, role, told
from socialwork.process.measures import find_indicator
from socialwork.stages import Activity, Assessment
from socialwork.text import date_text, number_words
from socialwork.values.when import Meeting, Participants
from socialwork.words import Words

_HEADS = Words("{n} orang", "{n} people")


@frozen
class How:
    """One way to tell a value.

    Attributes:
        name: By which a form asks for it.
        words: What it does, for people.
        one: Tells a value.
        cls: What it can tell: values of this class.
        several: Whether it takes all values at once; else it tells one after the other.
    """

    name: str
    words: Words
    one: Callable[[Any, Fill], Told]
    cls: type
    several: bool = False

    def tell(self, value: object, fill: Fill) -> Told:
        """Return *value* told in this way; several as a list where it takes one at a time."""
        if self.several:
            return self.one(value if isinstance(value, tuple) else (value,), fill)
        if isinstance(value, tuple):
            return as_list(self.one(each, fill) for each in value)
        return self.one(value, fill)


def hows() -> Mapping[str, How]:
    """Return every way to tell a value by its name."""
    return _HOWS


def _person(code: str, fill: Fill) -> Told:
    return upper_first(role(code, fill))


def _people(codes: tuple[str, ...], fill: Fill) -> Told:
    case = fill.scope.case
    return "" if case is None else upper_first(people_text(case, codes, fill.ctx))


def _present(meeting: Meeting, fill: Fill) -> Told:
    case = fill.scope.case
    return "" if case is None else upper_first(people_text(case, meeting.present, fill.ctx, meeting.others))


def _goals(codes: tuple[str, ...], fill: Fill) -> Told:
    """Tell goals by their texts; a code that no plan has stands for itself."""
    case = fill.scope.case
    goals = ((code, None if case is None else find_goal(case, code)) for code in codes)
    return as_list(markdown(code if goal is None else goal.text, fill) for code, goal in goals)


def _indicators(codes: tuple[str, ...], fill: Fill) -> Told:
    case = fill.scope.case
    found = ((code, None if case is None else find_indicator(case, code)) for code in codes)
    return as_list(markdown(code if one is None else one.text, fill) for code, one in found)


def _links(codes: tuple[str, ...], fill: Fill) -> Told:
    """Tell statements by their numbers in the latest assessment that has them."""
    case = fill.scope.case
    records = () if case is None else reversed(case.records(Assessment))
    told_by = (links_text(record, codes, fill.ctx) for record in records)
    return upper_first(next((words for words in told_by if words), ""))


def _named(code: str, fill: Fill) -> Told:
    """Tell a supervisor of the campus, or in a confidential copy any, by name, and others by role."""
    case = fill.scope.case
    for supervisor in () if case is None else case.people.supervisors:
        if supervisor.code == code and (fill.named or not supervisor.local):
            return supervisor.name
    return _person(code, fill)


def _time(activity: Activity, fill: Fill) -> Told:
    return upper_first(activity_time(activity, fill.ctx))


def _method(activity: Activity, fill: Fill) -> Told:
    method = fill.ctx.label(activity.method)
    names = [technique_name(one, fill.ctx) for one in activity.techniques]
    return as_blocks((para(f"{method}:" if names else method, ROLE), *numbered(names)))


def _line(values: tuple[Any, ...], fill: Fill) -> Told:
    """Tell values as a list in a sentence; a role is no name, whatever name it ends with."""
    words = (
        headcount(value, fill.ctx)
        if isinstance(value, Participants)
        else in_sentence(as_line(told(value, fill)))
        for value in values
    )
    return upper_first(listed(words, fill.ctx))


def _date(day: dt.date, fill: Fill) -> Told:
    return date_text(day, fill.ctx.lang)


def _lower(value: object, fill: Fill) -> Told:
    return in_sentence(as_line(told(value, fill)).rstrip("."))


def _number(value: int, fill: Fill) -> Told:
    return number_words(value, fill.ctx.lang)


def _heads(value: int, fill: Fill) -> Told:
    return fill.ctx.label(_HEADS, n=value)


def _count(values: tuple[Any, ...], fill: Fill) -> Told:
    return _heads(len(values), fill)


_HOWS = MappingProxyType(
    {
        one.name: one
        for one in (
            How("date", Words("tanggal tanpa nama hari", "a day without its weekday"), _date, dt.date),
            How("person", Words("orang menurut perannya", "a person by role"), _person, str),
            How("named", Words("pembimbing menurut namanya", "a supervisor by name"), _named, str),
            How(
                "people",
                Words("beberapa orang menurut perannya", "people by role"),
                _people,
                str,
                several=True,
            ),
            How("present", Words("yang hadir pada pertemuan", "who was at a meeting"), _present, Meeting),
            How(
                "goals",
                Words("bunyi tujuan menurut kodenya", "the texts of goals"),
                _goals,
                str,
                several=True,
            ),
            How(
                "indicators",
                Words("bunyi indikator menurut kodenya", "the texts of indicators"),
                _indicators,
                str,
                several=True,
            ),
            How("time", Words("waktu suatu kegiatan", "when an activity takes place"), _time, Activity),
            How(
                "method",
                Words("metode dan teknik suatu kegiatan", "method and techniques"),
                _method,
                Activity,
            ),
            How(
                "links",
                Words("nomor pernyataan asesmen", "statements of the assessment by number"),
                _links,
                str,
                several=True,
            ),
            How(
                "line",
                Words("beberapa isi dalam satu baris", "several values in one line"),
                _line,
                object,
                several=True,
            ),
            How("lower", Words("dengan huruf awal kecil", "with a small initial"), _lower, object),
            How("words", Words("bilangan dengan huruf", "a number in letters"), _number, int),
            How("heads", Words("bilangan diikuti kata orang", "a number of people"), _heads, int),
            How(
                "count",
                Words("banyaknya orang dalam daftar", "how many people a list has"),
                _count,
                object,
                several=True,
            ),
        )
    }
)
