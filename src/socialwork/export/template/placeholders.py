"""The ``{placeholders}`` and ``{when …}`` lines of standing texts, and filling them from a case."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from attrs import frozen

from socialwork.case import Case
from socialwork.document.prose_writing.escaping import fully_escaped
from socialwork.export.template.conditions import conditions
from socialwork.text import date_text, joined, period_text, upper_first
from socialwork.words import Lang, Words

_PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}(\.?)")
_ON_CONDITION = re.compile(r"^\{(when|unless) ([^{}\n]*)\} *(.*\n?)", re.MULTILINE)
_SENTENCE_ENDS = re.compile(r"(?:^|\n|[.?!]\s)\Z")
_BREAK = re.compile(r"\s*\n\s*")


@frozen
class Value:
    """One placeholder: what it stands for, where that is written, and how a case gives it."""

    name: str
    words: Words
    source: str
    of: Callable[[Case, Lang], str]


@cache
def values() -> Mapping[str, Value]:
    """Return every placeholder of standing texts by its name."""
    return MappingProxyType({one.name: one for one in _VALUES})


def placeholders(text: str) -> Iterator[tuple[str, int]]:
    r"""Iterate over the placeholders in *text* with their lines, from 1.

    >>> list(placeholders("di {institution}\npada {period}"))
    [('institution', 1), ('period', 2)]
    """
    for match in _PLACEHOLDER.finditer(_ON_CONDITION.sub(r"\3", text)):
        yield match[1], text.count("\n", 0, match.start()) + 1


def named_conditions(text: str) -> Iterator[tuple[str, int]]:
    """Iterate over the conditions that lines of *text* name, with their lines, from 1."""
    for match in _ON_CONDITION.finditer(text):
        for name in match[2].split():
            yield name, text.count("\n", 0, match.start()) + 1


def chosen(text: str, case: Case) -> str:
    r"""Return *text* with the lines that fit *case*.

    A line may begin with ``{when group}``: it is printed when the case meets all conditions that are named,
    or with ``{unless group}``: it is printed when the case meets none of them. Lines without an empty line
    between them are one paragraph, so that each sentence can have a condition of its own.

    >>> from socialwork.loading import load_case
    >>> chosen("{when group}Berdua.\n{unless group tokens}Sendiri.\n", load_case("example:lansia"))
    'Sendiri.\n'
    """

    def line(match: re.Match[str]) -> str:
        met = [conditions()[name].met_by(case) for name in match[2].split()]
        return match[3] if (all(met) if match[1] == "when" else not any(met)) else ""

    return _ON_CONDITION.sub(line, text)


def filled(text: str, replacement: Callable[[str], str], *, exact: bool = False) -> str:
    """Return *text* with each placeholder replaced; what is put in is not read as Markdown.

    What begins a sentence begins with a capital.

    Args:
        text: Markdown, or with *exact* words that are printed as they stand.
        replacement: Gives what stands for a placeholder.
        exact: Whether nothing in the text is read as Markdown anyway.
    """
    kept = str if exact else literal

    def put(match: re.Match[str]) -> str:
        value = _stopped(replacement(match[1]), match[2])
        return kept(upper_first(value) if _SENTENCE_ENDS.search(text, 0, match.start()) else value)

    return _PLACEHOLDER.sub(put, text)


def _stopped(value: str, stop: str) -> str:
    """Return *value* with the full stop behind it, unless it ends with one, as the code ``B.R.`` does."""
    return value if value.endswith(".") else value + stop


def literal(text: str) -> str:
    r"""Return *text* so that Markdown prints it as it stands, on one line.

    >>> literal("SMK *Contoh*")
    'SMK \\*Contoh\\*'
    """
    return fully_escaped(_BREAK.sub(" ", text))


def _period(case: Case, lang: Lang) -> str:
    period = case.practicum.period
    return "" if period is None else period_text(period.start, period.end, lang)


def _start(case: Case, lang: Lang) -> str:
    period = case.practicum.period
    return "" if period is None else date_text(period.start, lang)


def _end(case: Case, lang: Lang) -> str:
    period = case.practicum.period
    return "" if period is None else date_text(period.end, lang)


def _levels(case: Case, lang: Lang) -> str:
    return joined((level.label(lang).lower() for level in case.practicum.levels), lang)


def _learning_modes(case: Case, lang: Lang) -> str:
    return joined((mode.label(lang).lower() for mode in case.practicum.learning_modes), lang)


_VALUES = (
    Value("title", Words("judul laporan", "title"), "title", lambda case, _: case.title),
    Value("problem", Words("masalah klien", "client's problem"), "problem", lambda case, _: case.problem),
    Value(
        "institution",
        Words("nama lembaga", "name of the institution"),
        "institution › name",
        lambda case, _: case.institution.name,
    ),
    Value(
        "region",
        Words("kabupaten/kota lembaga", "region of the institution"),
        "institution › region",
        lambda case, _: case.institution.region,
    ),
    Value(
        "setting",
        Words("setting praktik", "setting"),
        "institution › setting",
        lambda case, lang: case.institution.setting.label(lang).lower(),
    ),
    Value(
        "setting_kind",
        Words("jenis setting", "kind of setting"),
        "institution › setting",
        lambda case, lang: case.institution.setting.kind.label(lang).lower(),
    ),
    Value("period", Words("waktu praktikum", "period of the practicum"), "practicum › period", _period),
    Value("start", Words("awal praktikum", "start of the practicum"), "practicum › period", _start),
    Value("end", Words("akhir praktikum", "end of the practicum"), "practicum › period", _end),
    Value("levels", Words("aras praktik", "levels of practice"), "practicum › levels", _levels),
    Value(
        "learning_modes",
        Words("cara belajar", "ways of learning"),
        "practicum › learning_modes",
        _learning_modes,
    ),
    Value(
        "student",
        Words("nama praktikan", "name of the student"),
        "people › student › name",
        lambda case, _: case.people.student.name,
    ),
    Value(
        "student_number",
        Words("NRP praktikan", "student number"),
        "people › student › student_number",
        lambda case, _: case.people.student.student_number,
    ),
    Value(
        "programme",
        Words("program studi", "study programme"),
        "people › student › programme",
        lambda case, _: case.people.student.programme,
    ),
    Value(
        "client_code",
        Words("kode klien", "code of the client"),
        "people › client › code",
        lambda case, _: case.people.client.code,
    ),
    Value(
        "school",
        Words("perguruan tinggi", "school of social work"),
        "practicum › school › name",
        lambda case, _: case.practicum.school.name,
    ),
    Value(
        "city",
        Words("kota perguruan tinggi", "city of the school"),
        "practicum › school › city",
        lambda case, _: case.practicum.school.city,
    ),
)
