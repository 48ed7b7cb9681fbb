"""What the texts of an evaluation claim of a series of observations, clause by clause.

Only a clause that names one series and no other is taken to speak of it; a note on an indicator speaks of the
indicator's series where it names none. Clauses about what is wanted, hoped or planned claim nothing.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.case import Case
from socialwork.process.measures import find_indicator, indicator_series
from socialwork.process.places import at, records_at
from socialwork.process.texts import texts_at
from socialwork.records import Series
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


def clauses(case: Case) -> Iterator[Clause]:
    """Iterate over the clauses in the texts on the evaluation and on what came of it, aims left out."""
    names = {one.code: _names(one, case.people.client.code) for one in case.series}
    noted, told = dict(_noted(case)), _evaluating(case)
    for path, text in texts_at(case, bool):
        if not path.startswith(told):
            continue
        for sentence in _SENTENCE.split(_MARKUP.sub(r"\1", text)):
            aim = bool(_AIM.search(sentence))
            for part in () if aim else _CLAUSE.split(sentence):
                if part.strip():
                    series = _named(part, case.series, names, noted.get(path))
                    yield Clause(
                        path=path, text=part.strip(), series=series, partial=bool(_PART.search(part))
                    )


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


def _names(series: Series, client: str) -> re.Pattern[str]:
    """Return what finds a series in a text: its name, with the client's code or without."""
    words = series.name.split()
    bare = [word for word in words if word != client]
    forms = {" ".join(words), " ".join(bare) or series.name}
    joined = "|".join(re.escape(one) for one in sorted(forms, key=lambda one: (-len(one), one)))
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


def _named(
    text: str, several: Sequence[Series], names: dict[str, re.Pattern[str]], noted: Series | None
) -> Series | None:
    found = [one for one in several if names[one.code].search(text)]
    if not found:
        return noted
    return found[0] if len(found) == 1 else None
