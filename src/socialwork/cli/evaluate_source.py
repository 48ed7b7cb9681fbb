"""Where ``socialwork evaluate`` takes its series from: a case, or a table of observations."""

from pathlib import Path

import click
from attrs import evolve, field, frozen

from socialwork import check, load_case
from socialwork.case import Case
from socialwork.findings import Finding
from socialwork.loading.series_file import read_phases
from socialwork.process.evaluating import Evaluated, evaluate, goal_of
from socialwork.records import Series
from socialwork.vocabulary.evaluation import Improvement
from socialwork.words import Lang, Words

TABLES = (".csv", ".xlsx")
NO_SERIES = Words(
    "Kasus ini tidak memuat deret {code!r}; yang ada: {known}.",
    "This case has no series {code!r}; there are: {known}.",
)
NONE = Words("Kasus ini tidak memuat deret pengamatan.", "This case has no series of observations.")


@frozen(kw_only=True)
class Wanted:
    """What the call asks for.

    Attributes:
        codes: Which series of a case; all where it is empty.
        improvement: Which way the behaviour is wanted to change, where the source does not say.
        name: What a table holds.
        unit: In what.
        goal: The level that is aimed at.
    """

    codes: tuple[str, ...] = ()
    improvement: str | None = None
    name: str = ""
    unit: str = ""
    goal: float | None = None


@frozen(kw_only=True)
class Found:
    """The series with what they show.

    Attributes:
        evaluated: The series.
        case: The case that they stand in, or ``None`` for a table.
        findings: What the checks say of the evaluation of that case.
    """

    evaluated: tuple[Evaluated, ...]
    case: Case | None = None
    findings: tuple[Finding, ...] = field(default=())


def evaluated(source: str, wanted: Wanted, lang: Lang) -> Found:
    """Return the series of *source* evaluated.

    Raises:
        click.UsageError: The case has no series, or none of that code; XLSX without its extra.
        MalformedError: The source cannot be read.
    """
    improvement = None if wanted.improvement is None else Improvement.of(wanted.improvement)
    if Path(source).suffix.lower() in TABLES:
        return Found(evaluated=(evaluate(_table(source, wanted), improvement=improvement, goal=wanted.goal),))
    case = load_case(source)
    if not case.series:
        raise click.UsageError(NONE.pick(lang))
    chosen = tuple(_one(case, code, lang) for code in wanted.codes) or case.series
    goals = {one.code: goal_of(case, one) if wanted.goal is None else wanted.goal for one in chosen}
    codes = ("EVAL-", "MEAS-")
    return Found(
        evaluated=tuple(evaluate(one, improvement=improvement, goal=goals[one.code]) for one in chosen),
        case=case,
        findings=tuple(one for one in check(case) if one.code.startswith(codes)),
    )


def _one(case: Case, code: str, lang: Lang) -> Series:
    found = next((one for one in case.series if one.code == code), None)
    if found is None:
        known = ", ".join(one.code for one in case.series)
        raise click.UsageError(NO_SERIES.format(code=code, known=known).pick(lang))
    return found


def _table(source: str, wanted: Wanted) -> Series:
    try:
        phases = read_phases(Path(source))
    except ImportError as error:  # the extra for XLSX; its message tells how to install it
        raise click.UsageError(str(error)) from error
    name = wanted.name.strip() or Path(source).stem
    made = Series(code="tabel", name=name, unit=wanted.unit.strip(), phases=phases)
    return evolve(made, improvement=Improvement.of(wanted.improvement)) if wanted.improvement else made
