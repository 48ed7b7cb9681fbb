"""What the texts of an evaluation claim of a series of observations, clause by clause.

Only a clause that names one series and no other is taken to speak of it; a note on an indicator speaks of the
indicator's series where it names none. Clauses about what is wanted, hoped or planned claim nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from socialwork.case import Case
from socialwork.process.measures import find_indicator, indicator_series
from socialwork.process.places import at, records_at
from socialwork.process.texts import texts_at
from socialwork.records import Series
from socialwork.remembering import remembered
from socialwork.stages import Evaluation, Termination

_SLOTS = frozenset({"abstract", "evaluation", "termination", "conclusion", "good-practice"})
_MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*_`#>]")
_SENTENCE = re.compile(r"(?<=[.!?])[\"”’)]*\s+|\n\s*\n|\n\s*[-•]\s+")
_CLAUSE = re.compile(
    r"[;:]\s+|,?\s+(?:dan|sedangkan|tetapi|namun|sementara|serta|lalu|and|while|but|whereas|then)\s+",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"(?<!\w)(?:target(?:nya)?|sasaran(?:nya)?|diharapkan|harapan|agar|supaya|ingin|hendak|akan|direncanakan|rencana|"
    r"seharusnya|should|hoped|wanted|planned|goal|will|would)(?!\w)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?<!\w)(?:minggu|pekan|bulan|semester|semula|awalnya|sempat|week|month|at first)(?!\w)", re.IGNORECASE
)


@frozen(kw_only=True)
class Clause:
    """A part of a sentence.

    Attributes:
        path: Where the text stands in the case.
        text: The clause.
        series: The series that it speaks of, or ``None`` where it names none or several.
        partial: Whether it speaks of a part of the time only, such as a week.
    """

    path: str
    text: str
    series: Series | None
    partial: bool


def clauses(case: Case, texts: Iterable[tuple[str, str]] | None = None) -> Iterator[Clause]:
    """Iterate over the clauses in the texts on the evaluation and on what came of it, aims left out.

    Args:
        case: The case.
        texts: Its texts with their paths, where they have been collected already.
    """
    names = {one.code: _names(one, case.people.client.code) for one in case.series}
    forms = [(form, one) for one in case.series for form in names[one.code].forms]
    noted, told = dict(_noted(case)), _evaluating(case)
    for path, text in texts_at(case, bool) if texts is None else texts:
        if not path.startswith(told):
            continue
        parts = _parts(text)
        lower = "\n".join(part for part, _ in parts).lower()
        near = tuple({one.code: one for form, one in forms if form in lower}.values())
        for part, partial in parts:
            series = _named(part, near, names, noted.get(path))
            yield Clause(path=path, text=part, series=series, partial=partial)


@remembered(maxsize=1024)
def _parts(text: str) -> tuple[tuple[str, bool], ...]:
    """Return the clauses of *text* that claim something, each with whether it is on a part of the time."""
    sentences = (one for one in _SENTENCE.split(_MARKUP.sub(r"\1", text)) if _AIM.search(one) is None)
    parts = (part.strip() for sentence in sentences for part in _CLAUSE.split(sentence))
    return tuple((part, _PART.search(part) is not None) for part in parts if part)


def _evaluating(case: Case) -> tuple[str, ...]:
    """Return how the places begin whose texts tell what came of the work; others may tell of other times."""
    stages = (f"{place}." for kind in (Evaluation, Termination) for place, _ in records_at(case, kind))
    prose = (f"{place}.text" for place, one in at("prose", case.prose) if one.slot in _SLOTS)
    return (*stages, *prose, "good_practice.")


def _noted(case: Case) -> Iterator[tuple[str, Series]]:
    """Yield the places of notes on an indicator, each with the series of that indicator."""
    for path, record in records_at(case, Evaluation):
        for place, result in at(f"{path}.indicators", record.indicators):
            indicator = find_indicator(case, result.indicator)
            series = None if indicator is None else indicator_series(case, indicator)
            if series is not None:
                yield f"{place}.note", series


@frozen
class _Names:
    """The forms in which a series is named, in small letters, and what finds one as whole words."""

    forms: tuple[str, ...]
    pattern: re.Pattern[str]


def _names(series: Series, client: str) -> _Names:
    """Return what finds a series in a text in small letters: its name, with the client's code or without."""
    words = series.name.split()
    bare = [word for word in words if word != client]
    forms = {" ".join(words).lower(), (" ".join(bare) or series.name).lower()}
    ordered = tuple(sorted(forms, key=lambda one: (-len(one), one)))
    joined = "|".join(re.escape(one) for one in ordered)
    return _Names(ordered, re.compile(rf"(?<!\w)(?:{joined})(?!\w)"))


def _named(
    text: str, several: Sequence[Series], names: dict[str, _Names], noted: Series | None
) -> Series | None:
    lower = text.lower() if several else ""
    found = [one for one in several if names[one.code].pattern.search(lower)]
    if not found:
        return noted
    return found[0] if len(found) == 1 else None
