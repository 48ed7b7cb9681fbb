"""Thinning plans: tokens become rarer step by step, praise takes their place, and in the end none are given.

A plan is for one behaviour, so a new target may start on continuous reinforcement while tokens for an old
one are thinned. Steps that grow too fast strain the ratio: responding breaks down where a unit of the
back-up reinforcer costs too many responses (Hackenberg 2009; Cooper, Heron and Heward 2020, chapter 13).
Gradual removal of prompts is *fading*, which is something else.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Annotated

from attrs import evolve, field, frozen

from socialwork.tokens.agreement import MOST_TOKENS, TargetBehaviour
from socialwork.tokens.production import Production
from socialwork.values.checks import whole
from socialwork.values.measure import Count
from socialwork.values.text import is_code
from socialwork.vocabulary.token_plans import ThinningMove
from socialwork.vocabulary.tokens import ProductionKind
from socialwork.words import Words


@frozen(kw_only=True)
class ThinningStep:
    """A step of a plan.

    Attributes:
        production: How successes produce tokens; the kind *none* for a step without tokens.
        value: Tokens for one production, 1 or more.
        praise_every: Successes for one praise: 1 for each success, 2 for every other one.
    """

    production: Annotated[Production, Words("Jadwal perolehan", "Production schedule")]
    value: Annotated[int, Words("Nilai token", "Value")] = field(default=1, validator=whole(1, MOST_TOKENS))
    praise_every: Annotated[int, Words("Keberhasilan tiap pujian", "Successes for each praise")] = field(
        default=1, validator=whole(1, MOST_TOKENS)
    )

    @property
    def token_free(self) -> bool:
        """Whether no tokens are given."""
        return self.production.kind is ProductionKind.NONE

    @property
    def successes_per_production(self) -> int | None:
        """How many successes one production takes on average, or ``None`` where no tokens are given."""
        match self.production.kind:
            case ProductionKind.NONE:
                return None
            case ProductionKind.EVERY:
                return 1
            case _:
                return self.production.ratio

    @property
    def successes_per_token(self) -> Fraction | None:
        """How many successes one token takes on average, or ``None`` where no tokens are given."""
        successes = self.successes_per_production
        return None if successes is None else Fraction(successes, self.value)

    def unit_price(self, price: int) -> Fraction | None:
        """Return the successes that a back-up reinforcer of *price* tokens takes; ``None`` without tokens.

        >>> step = ThinningStep(production=Production(kind=ProductionKind.FIXED_RATIO, ratio=3), value=2)
        >>> step.unit_price(10)
        Fraction(15, 1)
        """
        per_token = self.successes_per_token
        return None if per_token is None else per_token * price


@frozen(kw_only=True)
class ThinningPlan:
    """How the tokens for one behaviour are thinned.

    Attributes:
        behaviour: Code of the behaviour.
        steps: Two or more, from the richest to the one without tokens.
        criterion: Per cent of a session's opportunities that must be met, 1 to 100.
        advance_after: Consecutive sessions at the criterion after which the next step follows.
        failing: Per cent below which a session has failed, at most *criterion*; a session between the two
            is neither and ends both runs.
        fall_back_after: Consecutive failed sessions after which the step before returns.
        price: Tokens for the cheapest back-up reinforcer.
        most_unit_price: Successes that this reinforcer may take on any step, against ratio strain.
    """

    behaviour: Annotated[str, Words("Perilaku (kode)", "Behaviour (code)")] = field(validator=is_code)
    steps: Annotated[tuple[ThinningStep, ...], Words("Langkah", "Steps")]
    criterion: Annotated[int, Words("Kriteria (persen)", "Criterion (per cent)")] = field(
        validator=whole(1, 100)
    )
    advance_after: Annotated[int, Words("Maju setelah (sesi)", "Advance after (sessions)")] = field(
        validator=whole(1, MOST_TOKENS)
    )
    failing: Annotated[int, Words("Gagal di bawah (persen)", "Failed below (per cent)")] = field(
        validator=whole(1, 100)
    )
    fall_back_after: Annotated[int, Words("Mundur setelah (sesi)", "Fall back after (sessions)")] = field(
        validator=whole(1, MOST_TOKENS)
    )
    price: Annotated[int, Words("Harga pengukuh", "Price of the back-up")] = field(
        validator=whole(1, MOST_TOKENS)
    )
    most_unit_price: Annotated[int, Words("Harga satuan paling tinggi", "Highest unit price")] = field(
        validator=whole(1, MOST_TOKENS)
    )

    def __attrs_post_init__(self) -> None:
        if len(self.steps) < 2:  # noqa: PLR2004 - from one to another
            message = f"a plan needs two steps or more, not {len(self.steps)}"
            raise ValueError(message)
        if self.failing > self.criterion:
            message = f"a session below {self.failing} % would fail and meet {self.criterion} % at once"
            raise ValueError(message)


@frozen(kw_only=True)
class ThinningSession:
    """A session, or a day: how many of its opportunities were met.

    Attributes:
        date: The day.
        met: Opportunities met, or ``None`` where there was none; such a session changes nothing.
    """

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    met: Annotated[Count | None, Words("Terpenuhi", "Met")]


@frozen(kw_only=True)
class ThinningPosition:
    """Where a plan stands at one session.

    Attributes:
        session: The session.
        step: The number of the step in force during it, from 0.
        next: The number of the step in force after it.
        move: What it does.
        reason: Why.
    """

    session: ThinningSession
    step: int
    next: int
    move: ThinningMove
    reason: Words


def at_criterion(plan: ThinningPlan, session: ThinningSession) -> bool:
    """Whether the session met the criterion."""
    return session.met is not None and session.met.hits * 100 >= plan.criterion * session.met.total


def failed(plan: ThinningPlan, session: ThinningSession) -> bool:
    """Whether the session failed."""
    return session.met is not None and session.met.hits * 100 < plan.failing * session.met.total


def progress(plan: ThinningPlan, sessions: Sequence[ThinningSession]) -> tuple[ThinningPosition, ...]:
    """Return where *plan* stands at each of *sessions*, from its first step on.

    Runs of sessions are counted on one step: whoever has just moved starts counting anew.

    Raises:
        ValueError: The sessions are not in order of their dates.
    """
    positions: list[ThinningPosition] = []
    step, good, bad = 0, 0, 0
    for session in sessions:
        if positions and session.date < positions[-1].session.date:
            message = f"the session of {session.date} stands after that of {positions[-1].session.date}"
            raise ValueError(message)
        if session.met is not None:
            good = good + 1 if at_criterion(plan, session) else 0
            bad = bad + 1 if failed(plan, session) else 0
        move, reason = _move(plan, session, step, good, bad)
        change = {ThinningMove.ADVANCE: 1, ThinningMove.FALL_BACK: -1}.get(move, 0)
        position = ThinningPosition(session=session, step=step, next=step + change, move=move, reason=reason)
        positions.append(position)
        if position.next != step or bad >= plan.fall_back_after:
            step, good, bad = position.next, 0, 0
    return tuple(positions)


def progress_of_all(
    plans: Sequence[ThinningPlan], sessions: Mapping[str, Sequence[ThinningSession]]
) -> dict[str, tuple[ThinningPosition, ...]]:
    """Return where each plan stands, by the code of its behaviour; no plan waits for another one.

    Args:
        plans: One for each behaviour.
        sessions: The sessions of each behaviour by its code; none for a behaviour that has not started.

    Raises:
        ValueError: Two plans are for one behaviour, or sessions belong to no plan.
    """
    codes = [plan.behaviour for plan in plans]
    if len(set(codes)) < len(codes) or not set(sessions) <= set(codes):
        message = f"sessions of {sorted(sessions)} for plans of {codes}: one plan for each behaviour"
        raise ValueError(message)
    return {plan.behaviour: progress(plan, sessions.get(plan.behaviour, ())) for plan in plans}


def thinned(behaviour: TargetBehaviour, step: ThinningStep) -> TargetBehaviour:
    """Return *behaviour* as the next version of an agreement has it on *step*."""
    return evolve(behaviour, production=step.production, value=step.value)


def _move(
    plan: ThinningPlan, session: ThinningSession, step: int, good: int, bad: int
) -> tuple[ThinningMove, Words]:
    if session.met is None:
        return ThinningMove.HOLD, _NO_CHANCE
    if good:
        return _forward(plan, step, good)
    if bad:
        return _back(plan, step, bad)
    return ThinningMove.HOLD, _BETWEEN


def _forward(plan: ThinningPlan, step: int, good: int) -> tuple[ThinningMove, Words]:
    if good < plan.advance_after:
        return ThinningMove.HOLD, _SOME.format(n=good, wanted=plan.advance_after)
    if step + 1 < len(plan.steps):
        return ThinningMove.ADVANCE, _GOOD.format(n=good, percent=plan.criterion)
    return ThinningMove.COMPLETE, _LAST.format(n=good, percent=plan.criterion)


def _back(plan: ThinningPlan, step: int, bad: int) -> tuple[ThinningMove, Words]:
    if bad < plan.fall_back_after:
        return ThinningMove.HOLD, _BAD.format(n=bad, most=plan.fall_back_after)
    if step == 0:
        return ThinningMove.HOLD, _RICHEST
    return ThinningMove.FALL_BACK, _FAILED.format(n=bad)


_NO_CHANCE = Words("Tidak ada kesempatan pada sesi ini.", "The session had no opportunity.")
_GOOD = Words("{n} sesi berturut-turut mencapai {percent} %.", "{n} sessions in a row reached {percent} %.")
_LAST = Words(
    "Langkah terakhir, dan {n} sesi berturut-turut mencapai {percent} %.",
    "The last step, and {n} sessions in a row reached {percent} %.",
)
_SOME = Words("{n} dari {wanted} sesi yang memenuhi kriteria.", "{n} of {wanted} sessions at criterion.")
_FAILED = Words("{n} sesi berturut-turut gagal.", "{n} sessions in a row failed.")
_BAD = Words(
    "{n} sesi gagal; mundur pada sesi gagal ke-{most}.", "{n} failed sessions; back a step at number {most}."
)
_RICHEST = Words(
    "Sesi gagal berturut-turut pada langkah pertama; kriteria perlu dibicarakan kembali.",
    "Failed sessions in a row at the first step; the criterion needs to be talked over again.",
)
_BETWEEN = Words(
    "Kriteria belum tercapai, tetapi sesi tidak gagal.", "Short of the criterion, yet not failed."
)
