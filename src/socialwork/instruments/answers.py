"""What was answered or seen: numbers by the codes of items."""

import datetime as dt
from collections.abc import Iterable
from typing import Annotated

from attrs import field, frozen

from socialwork.values.checks import at_least
from socialwork.values.text import Prose, is_code
from socialwork.values.when import Clock
from socialwork.words import Words


@frozen(kw_only=True)
class Answer:
    """The number given to one item; ``None`` where it was left open."""

    item: Annotated[str, Words("Butir (kode)", "Item (code)")] = field(validator=is_code)
    value: Annotated[int | None, Words("Nilai", "Value")] = None


@frozen(kw_only=True)
class Answers:
    """What one respondent answered on one day; in a file, ``answers`` maps items to numbers."""

    respondent: Annotated[str, Words("Responden (kode)", "Respondent (code)")] = ""
    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    answers: Annotated[tuple[Answer, ...], Words("Jawaban", "Answers")] = ()

    def __attrs_post_init__(self) -> None:
        _refuse_doubles(self.answers)


@frozen(kw_only=True)
class Observation:
    """What was seen in one session; in a file, ``counts`` maps signs to numbers.

    Attributes:
        session: The number of the session, where sessions are numbered.
        person: Whom it concerns; empty for the group as a whole.
        intervals: Into how many intervals the session was divided. A sign then counts once in each interval
            in which it was seen; without intervals every time counts.
        counts: How often each sign was seen; a sign that is not listed was not seen.
    """

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None
    session: Annotated[int | None, Words("Pertemuan ke-", "Session number")] = None
    person: Annotated[str, Words("Orang yang diamati (kode)", "Person observed (code)")] = ""
    observer: Annotated[str, Words("Pengamat (kode)", "Observer (code)")] = ""
    situation: Annotated[str, Words("Situasi", "Situation")] = ""
    intervals: Annotated[int | None, Words("Jumlah selang", "Intervals")] = field(
        default=None, validator=at_least(1)
    )
    counts: Annotated[tuple[Answer, ...], Words("Cacah", "Counts")] = ()
    note: Annotated[Prose, Words("Catatan", "Note")] = ""

    def __attrs_post_init__(self) -> None:
        _refuse_doubles(self.counts)


def answers(**values: int | None) -> tuple[Answer, ...]:
    """Return answers by the codes of their items.

    >>> answers(b1=4, b2=None)
    (Answer(item='b1', value=4), Answer(item='b2', value=None))
    """
    return tuple(Answer(item=item, value=value) for item, value in values.items())


def _refuse_doubles(given: Iterable[Answer]) -> None:
    items: set[str] = set()
    for one in given:
        if one.item in items:
            message = f"item {one.item!r} is answered twice"
            raise ValueError(message)
        items.add(one.item)
