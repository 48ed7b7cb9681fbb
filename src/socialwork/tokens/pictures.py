"""The ledger and thinning plans as the data of their charts."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from socialwork.figures.thinning_curve import PlannedStep, ThinnedSession, ThinningCurve
from socialwork.figures.token_curve import DayOff, Marked, PriceLine, TokenCurve, TokenPoint
from socialwork.text import joined
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.sheet import SheetDay, sheet_of
from socialwork.tokens.thinning import (
    ThinningPlan,
    ThinningPosition,
    ThinningSession,
    ThinningStep,
    at_criterion,
    progress,
)
from socialwork.vocabulary.tokens import ProductionKind
from socialwork.words import Lang, Words

_NAMES = {
    ProductionKind.EVERY: Words("CRF", "CRF"),
    ProductionKind.FIXED_RATIO: Words("FR {n}", "FR {n}"),
    ProductionKind.VARIABLE_RATIO: Words("VR {n}", "VR {n}"),
    ProductionKind.NONE: Words("Pujian saja", "Praise alone"),
}


def token_curve(
    ledger: Ledger,
    client: str,
    *,
    days: Iterable[dt.date] = (),
    days_off: Iterable[DayOff] = (),
    lang: Lang = "id",
) -> TokenCurve:
    """Return the course of a client's tokens for :func:`~socialwork.figures.token_chart.token_chart`.

    The numbers are those of the day sheet: events stand on the day on which they happened, without what was
    reversed. Bonuses count as earned, expired tokens as left over.

    Args:
        ledger: The ledger.
        client: The client's code.
        days: Days on which somebody kept the record, even if nothing happened.
        days_off: Days without opportunities. Any other day without a record breaks the lines of the chart.
        lang: The language of lists of what was bought.

    Raises:
        ValueError: Nothing is recorded for the client.
    """
    agreement = ledger.agreement
    points = tuple(_point(day, agreement, lang) for day in sheet_of(ledger, client, days).days)
    if not points:
        message = f"nothing is recorded for the client {client!r}"
        raise ValueError(message)
    return TokenCurve(
        points=points,
        client=client,
        token=agreement.token,
        prices=tuple(_prices(agreement)),
        changes=tuple(Marked(day=period.start) for _, period in list(agreement.spans())[1:]),
        days_off=tuple(one for one in days_off if points[0].day <= one.day <= points[-1].day),
    )


def thinning_curve(
    plan: ThinningPlan, sessions: Sequence[ThinningSession], *, client: str = "", lang: Lang = "id"
) -> ThinningCurve:
    """Return the course of thinning for :func:`~socialwork.figures.thinning_chart.thinning_chart`.

    Tokens and praises are those that the schedule of the step in force gives for the session's successes.

    Args:
        plan: The plan.
        sessions: Its sessions, in order of their dates.
        client: The client's code.
        lang: The language of the names of steps.

    Raises:
        ValueError: There is no session, or they are not in order.
    """
    positions = progress(plan, sessions)
    return ThinningCurve(
        steps=tuple(
            PlannedStep(
                name=_NAMES[one.production.kind].pick(lang).format(n=one.production.ratio),
                planned=_planned(one),
            )
            for one in plan.steps
        ),
        sessions=tuple(_sessions(plan, positions)),
        client=client,
    )


# --- tokens -----------------------------------------------------------------------------------


def _point(day: SheetDay, agreement: Agreement, lang: Lang) -> TokenPoint:
    version = agreement.version_on(day.date)
    names = {} if version is None else {one.code: one.name for one in version.back_ups}
    return TokenPoint(
        day=day.date,
        earned=(day.earned or 0) + (day.given or 0),
        lost=day.fined or 0,
        exchanged=day.spent or 0,
        left_over=day.expired or 0,
        corrected=day.corrected or 0,
        bought=joined((names.get(code, code) for code in day.exchanged), lang),
    )


def _prices(agreement: Agreement) -> Iterator[PriceLine]:
    """Yield each price once, from the first to the last version that has it without a break."""
    last = agreement.period.end
    running: dict[tuple[str, int], tuple[dt.date, dt.date]] = {}
    for version, period in agreement.spans():
        current = dict.fromkeys((one.name, one.price) for one in version.back_ups)
        for ended in [key for key in running if key not in current]:
            start, end = running.pop(ended)
            yield PriceLine(name=ended[0], tokens=ended[1], start=start, end=end)
        for key in current:
            running[key] = (running.get(key, (period.start,))[0], period.end)
    for (name, tokens), (start, end) in running.items():
        yield PriceLine(name=name, tokens=tokens, start=start, end=None if end == last else end)


# --- thinning ---------------------------------------------------------------------------------


def _planned(step: ThinningStep) -> float:
    per_token = step.successes_per_token
    return 0.0 if per_token is None else float(1 / per_token)


def _sessions(plan: ThinningPlan, positions: Sequence[ThinningPosition]) -> Iterator[ThinnedSession]:
    """Yield the sessions; a step starts to count successes anew each time it comes into force."""
    done, before = 0, 0
    for number, one in enumerate(positions, 1):
        step, hits = plan.steps[one.step], one.session.met.hits if one.session.met else 0
        done = done if one.step == before else 0
        produced = step.production.produced(done + hits) - step.production.produced(done)
        yield ThinnedSession(
            number=number,
            step=one.step,
            successes=hits,
            tokens=produced * step.value,
            praises=(done + hits) // step.praise_every - done // step.praise_every,
            met=None if one.session.met is None else at_criterion(plan, one.session),
        )
        done, before = done + hits, one.step
