"""What is wrong with a thinning plan, and with the course that somebody took along it.

A plan that grows richer, strains the ratio or never ends without tokens can be written down, so that it can
be talked over; these checks say what is wrong with it.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from socialwork.findings import Finding, Severity
from socialwork.tokens.thinning import ThinningPlan, ThinningSession, ThinningStep, at_criterion, failed
from socialwork.words import Words


def check_plan(plan: ThinningPlan) -> tuple[Finding, ...]:
    """Return what is wrong with a plan: ``THIN-01`` to ``THIN-06``, in the order of the steps.

    >>> from socialwork.tokens.production import Production
    >>> from socialwork.vocabulary.tokens import ProductionKind
    >>> every, third = Production(), Production(kind=ProductionKind.FIXED_RATIO, ratio=3)
    >>> plan = ThinningPlan(
    ...     behaviour="aktif",
    ...     steps=(ThinningStep(production=every), ThinningStep(production=third)),
    ...     criterion=80, advance_after=3, failing=50, fall_back_after=2, price=10, most_unit_price=40,
    ... )
    >>> [finding.code for finding in check_plan(plan)]
    ['THIN-06']
    """
    return (*_along(plan), *_each(plan), *_end(plan))


def check_plans(plans: Sequence[ThinningPlan]) -> tuple[Finding, ...]:
    """Return what is wrong with the plans of several behaviours: each by itself, and ``THIN-07`` together.

    New targets may start on continuous reinforcement while older ones are thinned, so plans are never
    compared with each other.
    """
    codes = [plan.behaviour for plan in plans]
    twice = sorted({code for code in codes if codes.count(code) > 1})
    found = [finding for plan in plans for finding in check_plan(plan)]
    return (*found, *(_finding("THIN-07", code, _PLAN.format(code=code), _TWICE) for code in twice))


def check_course(
    plan: ThinningPlan, sessions: Sequence[ThinningSession], steps: Sequence[int]
) -> tuple[Finding, ...]:
    """Return what is wrong with a course: ``THIN-11`` to ``THIN-14``.

    Args:
        plan: The plan.
        sessions: The sessions.
        steps: The number of the step in force during each of them, from 0.

    Raises:
        ValueError: There are not as many steps as sessions.
    """
    found: list[Finding] = []
    since = 0
    for n, ((_, before), (_, after)) in enumerate(pairwise(zip(sessions, steps, strict=True))):
        if before == after:
            continue
        code = _wrong_move(plan, sessions[since : n + 1], before, after)
        if code:
            found.append(_finding(code, f"sessions[{n + 1}]", _SESSION.format(n=n + 2), _COURSE[code]))
        since = n + 1
    outside = [n for n, step in enumerate(steps) if not 0 <= step < len(plan.steps)]
    found += (
        _finding("THIN-14", f"sessions[{n}]", _SESSION.format(n=n + 1), _COURSE["THIN-14"]) for n in outside
    )
    return tuple(found)


def _along(plan: ThinningPlan) -> Iterator[Finding]:
    for n, (before, after) in enumerate(pairwise(plan.steps), start=1):
        if _density(after) > _density(before):
            yield _at_step("THIN-01", n, _RICHER)
        if _density(after) / _praise(after) > _density(before) / _praise(before):
            yield _at_step("THIN-02", n, _TOKENS_GAIN)
        if _praise(after) < _praise(before):
            yield _at_step("THIN-03", n, _LESS_PRAISE)


def _each(plan: ThinningPlan) -> Iterator[Finding]:
    for n, step in enumerate(plan.steps):
        successes = step.successes_per_production
        if successes is not None and step.praise_every > successes:
            yield _at_step("THIN-04", n, _WITHOUT_PRAISE)
        price = step.unit_price(plan.price)
        if price is not None and price > plan.most_unit_price:
            yield _at_step("THIN-05", n, _STRAIN.format(price=_number(price), most=plan.most_unit_price))


def _end(plan: ThinningPlan) -> Iterator[Finding]:
    if not plan.steps[-1].token_free:
        yield _at_step("THIN-06", len(plan.steps) - 1, _TOKENS_STAY)


def _density(step: ThinningStep) -> Fraction:
    """Return tokens for one success."""
    per_token = step.successes_per_token
    return Fraction(0) if per_token is None else 1 / per_token


def _praise(step: ThinningStep) -> Fraction:
    """Return praises for one success."""
    return Fraction(1, step.praise_every)


def _wrong_move(plan: ThinningPlan, stay: Sequence[ThinningSession], before: int, after: int) -> str:
    """Return what is wrong with a move after *stay*, the sessions on one step: a code, or nothing."""
    counted = [session for session in stay if session.met is not None]
    if after == before + 1:
        last = counted[-plan.advance_after :]
        good = len(last) == plan.advance_after and all(at_criterion(plan, one) for one in last)
        return "" if good else "THIN-11"
    if after == before - 1:
        last = counted[-plan.fall_back_after :]
        bad = len(last) == plan.fall_back_after and all(failed(plan, one) for one in last)
        return "" if bad else "THIN-12"
    return "THIN-13"


def _at_step(code: str, n: int, message: Words) -> Finding:
    return _finding(code, f"steps[{n}]", _STEP.format(n=n + 1), message)


def _finding(code: str, path: str, place: Words, message: Words) -> Finding:
    return Finding(code=code, severity=Severity.ERROR, path=path, place=place, message=message)


def _number(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.1f}"


_STEP = Words("Langkah {n}", "Step {n}")
_SESSION = Words("Sesi {n}", "Session {n}")
_PLAN = Words("Rencana untuk {code}", "Plan for {code}")
_RICHER = Words(
    "Token menjadi lebih sering daripada pada langkah sebelumnya.",
    "Tokens come more often than on the step before.",
)
_TOKENS_GAIN = Words(
    "Dibandingkan dengan pujian, token bertambah, padahal pujian seharusnya menggantikan token.",
    "Tokens gain on praise, which ought to take their place.",
)
_LESS_PRAISE = Words(
    "Pujian menjadi lebih jarang selama token dikurangi.", "Praise becomes rarer while tokens are thinned."
)
_WITHOUT_PRAISE = Words(
    "Pujian lebih jarang daripada token, sehingga ada token tanpa pujian.",
    "Praise is rarer than tokens, so that some tokens come without it.",
)
_STRAIN = Words(
    "Satu pengukuh menuntut {price} keberhasilan, lebih dari batas {most} (regangan rasio).",
    "A back-up reinforcer takes {price} successes, more than the bound of {most} (ratio strain).",
)
_TOKENS_STAY = Words(
    "Langkah terakhir masih memakai token; rencana harus berakhir tanpa token.",
    "The last step still gives tokens; a plan ends without them.",
)
_TWICE = Words("Satu perilaku mempunyai lebih dari satu rencana.", "One behaviour has more than one plan.")
_COURSE = {
    "THIN-11": Words(
        "Maju sebelum cukup banyak sesi berturut-turut mencapai kriteria.",
        "Advanced before enough sessions in a row were at criterion.",
    ),
    "THIN-12": Words(
        "Mundur tanpa cukup banyak sesi gagal berturut-turut.",
        "Fell back without enough failed sessions in a row.",
    ),
    "THIN-13": Words("Berpindah lebih dari satu langkah sekaligus.", "Moved by more than one step at once."),
    "THIN-14": Words("Rencana tidak mempunyai langkah ini.", "The plan has no such step."),
}
