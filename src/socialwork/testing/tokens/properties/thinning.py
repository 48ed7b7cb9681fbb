"""Properties 37 to 43: thinning plans and level systems."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from attrs import evolve, frozen
from hypothesis import strategies as st

from socialwork.testing.tokens.parts import Thinning
from socialwork.testing.tokens.plans import level_records, level_systems, thinning_plans, thinning_sessions
from socialwork.testing.tokens.properties.base import Needs, other_property
from socialwork.tokens.levels import LevelRecord, LevelSystem
from socialwork.tokens.thinning import ThinningPlan, ThinningPosition, ThinningSession, ThinningStep

_MUCH = LevelRecord(tokens_earned=1_000_000, sessions_at_criterion=1_000_000, days_without_fines=1_000_000)


@frozen
class Course:
    """A plan with sessions."""

    part: Thinning
    plan: ThinningPlan
    sessions: tuple[ThinningSession, ...]

    def positions(self) -> Sequence[ThinningPosition]:
        """Return where the plan stands at each session."""
        return self.part.progress(self.plan, self.sessions)

    def fail(self, why: str) -> None:
        """Say why the property fails, with the steps and sessions.

        Raises:
            AssertionError: Always.
        """
        steps = "\n".join(f"  step {n}: {_told(one)}" for n, one in enumerate(self.plan.steps, start=1))
        held = "\n".join(
            f"  {one.session.date} met {one.session.met}: step {one.step + 1}, then {one.next + 1}"
            for one in self.positions()
        )
        message = f"{self.plan.behaviour}: {why}\n\n{steps}\n{held}"
        raise AssertionError(message)


@frozen
class Review:
    """A level system, a level and what a client did there."""

    part: Thinning
    system: LevelSystem
    level: int
    record: LevelRecord


def _courses(part: Thinning) -> st.SearchStrategy[Course]:
    plans = thinning_plans() if part.plan is None else st.just(part.plan)
    return st.builds(Course, st.just(part), plans, thinning_sessions())


def _reviews(part: Thinning) -> st.SearchStrategy[Review]:
    systems = level_systems() if part.levels is None else st.just(part.levels)
    return st.builds(Review, st.just(part), systems, st.integers(0, 7), level_records())


@other_property(
    Needs.THINNING,
    37,
    "ratios-rise",
    "Jadwal perolehan tidak pernah menjadi lebih longgar dari langkah ke langkah; mundur hanya setelah sesi "
    "yang gagal.",
    _courses,
)
def ratios_rise(course: Course) -> None:
    """Token-production ratios never fall along the steps; a plan steps back only after a failed session."""
    for one, other in pairwise(course.plan.steps):
        before, after = one.successes_per_token, other.successes_per_token
        if after is not None and (before is None or after < before):
            course.fail(f"tokens become more frequent again: {_told(one)}, then {_told(other)}")
    for position in course.positions():
        met = position.session.met
        low = met is not None and met.hits * 100 < course.plan.failing * met.total
        if position.next < position.step and not low:
            course.fail(f"it steps back after the session of {position.session.date}, which did not fail")


@other_property(
    Needs.THINNING,
    38,
    "advance-at-criterion",
    "Maju hanya setelah cukup banyak sesi berturut-turut mencapai kriteria, satu langkah setiap kali.",
    _courses,
)
def advance_at_criterion(course: Course) -> None:
    """A plan advances only after so many sessions in a row at criterion, one step at a time."""
    run: list[bool] = []
    for position in course.positions():
        met = position.session.met
        if met is not None:
            run.append(met.hits * 100 >= course.plan.criterion * met.total)
        if abs(position.next - position.step) > 1:
            course.fail("it moves more than one step at once")
        good = len(run) >= course.plan.advance_after and all(run[-course.plan.advance_after :])
        if position.next > position.step and not good:
            course.fail(
                f"it advances after {position.session.date} without {course.plan.advance_after} good ones"
            )
        last = position.step + 1 == len(course.plan.steps)
        if met is not None and good and position.next == position.step and not last:
            course.fail(f"it stays after {position.session.date} though the criterion is met")
        run = [] if position.next != position.step else run


@other_property(
    Needs.THINNING,
    39,
    "praise-takes-over",
    "Selama token dikurangi, perbandingan token terhadap pujian tidak naik dan pujian tidak menjadi jarang.",
    _courses,
)
def praise_takes_over(course: Course) -> None:
    """Tokens for each praise do not rise while tokens are thinned, and praise does not become rarer."""
    for one, other in pairwise(course.plan.steps):
        if other.praise_every > one.praise_every:
            course.fail(f"praise becomes rarer: {_told(one)}, then {_told(other)}")
        if _density(other) * other.praise_every > _density(one) * one.praise_every:
            course.fail(f"tokens gain on praise: {_told(one)}, then {_told(other)}")


@other_property(
    Needs.THINNING,
    40,
    "new-targets-start-rich",
    "Perilaku baru dapat mulai pada setiap keberhasilan sementara token untuk perilaku lama dikurangi: tidak "
    "ada rencana yang mengubah rencana lain.",
    _courses,
)
def new_targets_start_rich(course: Course) -> None:
    """A new target may start on continuous reinforcement while an old one is thinned: plans do not mix."""
    before = list(course.positions())
    new = evolve(course.plan, behaviour="baru")
    begun = course.part.progress(new, course.sessions[-1:])
    if begun and begun[0].step != 0:
        course.fail("a new target does not start at its first step")
    if list(course.positions()) != before:
        course.fail("a new target changes where the old plan stands")


@other_property(
    Needs.THINNING,
    41,
    "unit-price-bounded",
    "Harga satuan (keberhasilan untuk satu pengukuh) tetap dalam batasnya pada setiap langkah.",
    _courses,
)
def unit_price_bounded(course: Course) -> None:
    """The unit price, successes for one back-up reinforcer, stays within its bound on every step."""
    for step in course.plan.steps:
        per_token = step.successes_per_token
        if per_token is not None and per_token * course.plan.price > course.plan.most_unit_price:
            price = per_token * course.plan.price
            course.fail(
                f"{_told(step)} asks for {float(price):g} successes, {course.plan.most_unit_price} at most"
            )


@other_property(
    Needs.THINNING,
    42,
    "token-free-end",
    "Rencana berakhir tanpa token.",
    _courses,
)
def token_free_end(course: Course) -> None:
    """A plan ends without tokens."""
    if not course.plan.steps[-1].token_free:
        course.fail(f"the last step still gives tokens: {_told(course.plan.steps[-1])}")


@other_property(
    Needs.THINNING,
    43,
    "levels",
    "Tingkat ditentukan oleh catatan saja, setiap tingkat dapat dicapai, dan aturan turun tingkat berlaku "
    "untuk setiap tingkat.",
    _reviews,
)
def levels(review: Review) -> None:
    """Levels follow from the record alone, each can be reached, and the rule of demotion covers them all."""
    part, codes = review.part, review.system.codes
    level = codes[review.level % len(codes)]
    first, second = (part.next_level(review.system, level, review.record) for _ in range(2))
    if first != second or first.next not in codes:
        _wrong(review, f"from {level} the same record gives {first.next} and {second.next}")
    reached = codes[0]
    for code in codes[1:]:
        reached = part.next_level(review.system, reached, _MUCH).next
        if reached != code:
            _wrong(review, f"{code} cannot be reached, only {reached}")
    for code in codes:
        bad = part.next_level(review.system, code, LevelRecord(fines=1_000, failed_sessions=1_000)).next
        low = review.system.demotion is not None and code != codes[0]
        if (codes.index(bad) < codes.index(code)) is not low:
            _wrong(review, f"from {code} the worst record leads to {bad}")


# --- inner helpers ----------------------------------------------------------------------------


def _density(step: ThinningStep) -> Fraction:
    """Return tokens for one success."""
    per_token = step.successes_per_token
    return Fraction(0) if per_token is None else 1 / per_token


def _told(step: ThinningStep) -> str:
    if step.token_free:
        return f"no tokens, praise every {step.praise_every}"
    kind, ratio = step.production.kind.code, step.production.ratio
    return f"{kind} {ratio}, {step.value} tokens, praise every {step.praise_every}"


def _wrong(review: Review, why: str) -> None:
    told = ", ".join(review.system.codes)
    message = f"levels {told}: {why}\n\n  {review.record}"
    raise AssertionError(message)
