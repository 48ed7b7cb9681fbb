"""The properties around the ledger find planted bugs; those of the ledger have a suite of mutants."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs
import pytest
from hypothesis import Phase

from socialwork.schedules import Alternative, Chained, FixedRatio, Machine, Schedule, Step, start
from socialwork.testing.tokens import (
    Files,
    Groups,
    Property,
    Schedules,
    Subject,
    Thinning,
    ask,
    property_named,
)
from socialwork.testing.tokens.dice import Seeded
from socialwork.testing.tokens.plans import production
from socialwork.testing.tokens.strategies import agreement
from socialwork.tokens.agreement import Agreement, BackUp, ResponseCost, TargetBehaviour
from socialwork.tokens.contingencies import GroupOutcome, MemberOutcome, outcome
from socialwork.tokens.contract import Clause, contract
from socialwork.tokens.events import TokenEvent
from socialwork.tokens.good_behavior_game import GameResult, GoodBehaviorGame, play
from socialwork.tokens.levels import LevelDecision, LevelRecord, LevelSystem, next_level
from socialwork.tokens.thinning import ThinningPlan, ThinningPosition, ThinningSession, ThinningStep, progress
from socialwork.words import Words


def quickly(one: Property, subject: Subject) -> None:
    """Ask a property without making what fails smaller, which is for people."""
    ask(one, subject, max_examples=300, database=None, phases=[Phase.generate])


# --- rule sets --------------------------------------------------------------------------------


def rules(**changes: Any) -> Agreement:
    """Return a sound agreement of one version with *changes* to it."""
    made = agreement(Seeded(0))
    first = attrs.evolve(made.versions[0], **changes)
    return attrs.evolve(made, versions=(first,))


def behaviour(code: str, name: str, value: int, harder_than: tuple[str, ...] = ()) -> TargetBehaviour:
    """Return a behaviour that can be met once a day, five times in all."""
    return TargetBehaviour(code=code, name=name, value=value, opportunities=5, harder_than=harder_than)


def priced(name: str, price: int) -> tuple[BackUp, ...]:
    """Return a menu of one back-up reinforcer."""
    return (BackUp(code="hadiah", name=name, price=price),)


BAD_RULES = {
    "rights": rules(back_ups=priced("Makan siang", 2)),
    "satisfiable": rules(back_ups=priced("Cokelat", 10_000)),
    "inflation": rules(back_ups=priced("Cokelat", 10_000)),
    "harder-worth-more": rules(
        behaviours=(behaviour("hadir", "Hadir", 3), behaviour("aktif", "Bertanya", 1, ("hadir",)))
    ),
}


@pytest.mark.parametrize("code", BAD_RULES)
def test_design_mistakes_are_found(code: str) -> None:
    """A rule set with one mistake lacks the property that speaks of it."""
    with pytest.raises(AssertionError, match=f"-{code}: "):
        quickly(property_named(code), Subject(agreement=BAD_RULES[code]))


def test_a_fined_right_is_found() -> None:
    """Worship earns tokens; it is never fined."""
    worship = behaviour("salat", "Salat berjamaah", 1)
    bad = rules(behaviours=(worship,), costs=(ResponseCost(behaviour="salat", amount=1),))
    with pytest.raises(AssertionError, match="neither sold nor fined"):
        quickly(property_named("rights"), Subject(agreement=bad))
    quickly(property_named("rights"), Subject(agreement=rules(behaviours=(worship,), costs=())))


# --- thinning and levels ----------------------------------------------------------------------


def plan(*steps: ThinningStep, bound: int = 1000) -> Thinning:
    """Return the part with a plan of *steps*, which advances after two sessions of 80 per cent."""
    return Thinning(
        plan=ThinningPlan(
            behaviour="aktif",
            steps=steps,
            criterion=80,
            advance_after=2,
            failing=50,
            fall_back_after=2,
            price=10,
            most_unit_price=bound,
        )
    )


def step(ratio: int, value: int = 1, praise_every: int = 1) -> ThinningStep:
    """Return a step of one production for *ratio* successes, none for 0."""
    return ThinningStep(production=production(ratio), value=value, praise_every=praise_every)


def hasty(plan: ThinningPlan, sessions: Sequence[ThinningSession]) -> tuple[ThinningPosition, ...]:
    """Advance after one good session, whatever was agreed."""
    return progress(attrs.evolve(plan, advance_after=1), sessions)


def timid(plan: ThinningPlan, sessions: Sequence[ThinningSession]) -> tuple[ThinningPosition, ...]:
    """Step back whenever a session falls short of the criterion."""
    return progress(attrs.evolve(plan, failing=plan.criterion, fall_back_after=1), sessions)


def muddled(plan: ThinningPlan, sessions: Sequence[ThinningSession]) -> tuple[ThinningPosition, ...]:
    """Let a new behaviour begin where an older one stands."""
    found = progress(plan, sessions)
    return tuple(attrs.evolve(one, step=one.step + (plan.behaviour == "baru")) for one in found)


def capped(system: LevelSystem, level: str, record: LevelRecord) -> LevelDecision:
    """Never let anybody reach the highest level."""
    found = next_level(system, level, record)
    return attrs.evolve(found, next=level) if found.next == system.codes[-1] else found


BAD_PLANS: dict[str, tuple[str, Thinning]] = {
    "a step that becomes richer": ("ratios-rise", plan(step(3), step(2), step(0))),
    "a step back without a failure": (
        "ratios-rise",
        attrs.evolve(plan(step(1), step(2), step(0)), progress=timid),
    ),
    "advancing too early": (
        "advance-at-criterion",
        attrs.evolve(plan(step(1), step(2), step(0)), progress=hasty),
    ),
    "praise that becomes rare": ("praise-takes-over", plan(step(1), step(2, praise_every=2), step(0))),
    "tokens that gain on praise": ("praise-takes-over", plan(step(2), step(2, value=2), step(0))),
    "plans that mix": ("new-targets-start-rich", attrs.evolve(plan(step(1), step(0)), progress=muddled)),
    "ratio strain": ("unit-price-bounded", plan(step(1), step(5), step(0), bound=40)),
    "tokens for ever": ("token-free-end", plan(step(1), step(2))),
    "a level that nobody reaches": ("levels", Thinning(next_level=capped)),
}


@pytest.mark.parametrize("name", BAD_PLANS)
def test_bad_plans_are_found(name: str) -> None:
    """A thinning plan with one mistake, or what moves along it wrongly, lacks the property for it."""
    code, part = BAD_PLANS[name]
    with pytest.raises(AssertionError, match=f"-{code}: "):
        quickly(property_named(code), Subject(thinning=part))


def test_a_sound_plan_has_the_properties() -> None:
    """A plan that thins slowly, praises every success and ends without tokens lacks nothing."""
    subject = Subject(thinning=plan(step(1), step(2), step(3), step(0)))
    for code in ("ratios-rise", "praise-takes-over", "unit-price-bounded", "token-free-end"):
        quickly(property_named(code), subject)


# --- groups -----------------------------------------------------------------------------------


def changed(found: GroupOutcome, reward: Callable[[str], bool]) -> GroupOutcome:
    """Return an outcome in which members are reinforced as *reward* says."""
    return GroupOutcome(
        tuple(MemberOutcome(one.member, reward(one.member), one.reason) for one in found.members)
    )


def envious(contingency: Any, results: Mapping[str, int | None]) -> GroupOutcome:
    """Reinforce only those who did as well as the best."""
    best = max((one or 0 for one in results.values()), default=0)
    return changed(outcome(contingency, results), lambda member: (results.get(member) or 0) >= best > 0)


def lenient(contingency: Any, results: Mapping[str, int | None]) -> GroupOutcome:
    """Reinforce the whole group for any success of anybody."""
    return changed(outcome(contingency, results), lambda _: any(results.values()))


def spiteful(contingency: Any, results: Mapping[str, int | None]) -> GroupOutcome:
    """Take the reinforcer from a group that does very well."""
    return changed(outcome(contingency, results), lambda _: 0 < sum(one or 0 for one in results.values()) < 9)


def one_winner(game: GoodBehaviorGame, marks: Mapping[str, int]) -> GameResult:
    """Let only one team win."""
    found = play(game, marks)
    first = found.winners[:1]
    return attrs.evolve(found, teams=tuple(attrs.evolve(one, won=one.team in first) for one in found.teams))


BAD_GROUPS = {
    "independent": Groups(outcome=envious),
    "dependent": Groups(outcome=lenient),
    "interdependent": Groups(outcome=spiteful),
    "good-behavior-game": Groups(play=one_winner),
}


@pytest.mark.parametrize("code", BAD_GROUPS)
def test_unfair_groups_are_found(code: str) -> None:
    """Whoever judges groups by something else lacks the property of that contingency."""
    with pytest.raises(AssertionError, match=f"-{code}: "):
        quickly(property_named(code), Subject(groups=BAD_GROUPS[code]))


# --- schedules --------------------------------------------------------------------------------


class Bent:
    """A machine that is told something else than what happened, or tells something else."""

    def __init__(self, machine: Machine, **how: Callable[..., Any]) -> None:
        self.machine, self.how = machine, how

    def reset(self) -> None:
        """Reset it, or not."""
        self.how.get("reset", self.machine.reset)()

    def step(self, time: float, response: str | None) -> Step:
        """Take a step, bent before or after."""
        time, response = self.how.get("before", lambda t, r: (t, r))(time, response)
        return self.how.get("after", lambda found: found)(self.machine.step(time, response))  # type: ignore[no-any-return]


def bent(**how: Callable[..., Any]) -> Schedules:
    """Return schedules whose machines are bent."""
    return Schedules(start=lambda schedule, seed: Bent(start(schedule, seed), **how))


def swapped(schedule: Schedule, seed: int) -> Machine:
    """Run the links of chains by their names, so that their order does not matter."""
    return start(
        Chained(tuple(sorted(schedule.links, key=repr))) if isinstance(schedule, Chained) else schedule, seed
    )


def unreset(schedule: Schedule, seed: int) -> Bent:
    """Make machines that do not reset."""
    return Bent(start(schedule, seed), reset=lambda: None)


class Forgetful:
    """A machine that starts anew whenever the clock goes back."""

    def __init__(self, schedule: Schedule, seed: int) -> None:
        self.schedule, self.seed = schedule, seed
        self.reset()

    def reset(self) -> None:
        """Start anew."""
        self.machine, self.time = start(self.schedule, self.seed), 0.0

    def step(self, time: float, response: str | None) -> Step:
        """Take a step at any time."""
        if time < self.time:
            self.reset()
        self.time = time
        return self.machine.step(time, response)


def always(found: Step) -> Step:
    """Reinforce every response."""
    return attrs.evolve(found, reinforced=found.response is not None)


BAD_SCHEDULES = {
    "fixed-ratio": Schedules(start=lambda schedule, seed: start(FixedRatio(schedule.n + 1), seed)),
    "interval-and-time": bent(before=lambda time, _: (time, "left")),
    "low-rates-and-absence": bent(
        after=lambda found: attrs.evolve(found, reinforced=found.response is not None)
    ),
    "fleshler-hoffman": Schedules(intervals=lambda mean, n: [mean] * n),
    "reproducible": Schedules(start=unreset),
    "time-forwards": Schedules(start=Forgetful),
    "algebra": Schedules(start=swapped),
}


@pytest.mark.parametrize("code", BAD_SCHEDULES)
def test_bent_schedules_are_found(code: str) -> None:
    """Schedules that are run wrongly lack the property of their definition."""
    with pytest.raises(AssertionError, match=f"-{code}: "):
        quickly(property_named(code), Subject(schedules=BAD_SCHEDULES[code]))


def test_an_alternative_that_prefers_its_first_part_is_found() -> None:
    """Alt gives its reinforcer for whichever part is completed, not for the first only."""

    def first_only(schedule: Schedule, seed: int) -> Machine:
        return start(schedule.schedules[0] if isinstance(schedule, Alternative) else schedule, seed)

    with pytest.raises(AssertionError, match="differs from"):
        quickly(property_named("algebra"), Subject(schedules=Schedules(start=first_only)))


# --- files ------------------------------------------------------------------------------------

LIBRARY = Files()


def forgets_the_last(content: Any) -> tuple[Agreement, tuple[TokenEvent, ...]]:
    """Read all events but the last."""
    agreement, events = LIBRARY.read(content)
    return agreement, events[:-1]


def shifts_the_zone(content: Any) -> tuple[Agreement, tuple[TokenEvent, ...]]:
    """Read every moment an hour late."""
    agreement, events = LIBRARY.read(content)
    late = dt.timedelta(hours=1)
    return agreement, tuple(attrs.evolve(one, recorded=one.recorded + late) for one in events)


def rounds_prices(agreement: Agreement) -> tuple[Clause, ...]:
    """Print every price one token too low in English."""
    clauses = contract(agreement)
    return tuple(
        attrs.evolve(one, words=Words(one.words.id, f"{one.words.en} 0")) if one.about == "back_ups" else one
        for one in clauses
    )


BAD_FILES = {
    "an event is lost": ("round-trip", Files(read=forgets_the_last)),
    "the zone is lost": ("round-trip", Files(read=shifts_the_zone)),
    "the report counts gross": ("report-totals", Files(balance=lambda *_: 99)),
    "the columns do not add up": ("report-totals", Files(changes=lambda *_: [99])),
    "the contract has other numbers": ("contract", Files(contract=rounds_prices)),
    "the contract leaves clauses out": ("contract", Files(contract=lambda rules: contract(rules)[:1])),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_wrong_files_and_texts_are_found(name: str) -> None:
    """Files that lose something and texts that say something else lack the property for it."""
    code, part = BAD_FILES[name]
    with pytest.raises(AssertionError, match=f"-{code}: "):
        quickly(property_named(code), Subject(files=part))


def test_thinning_moves_are_told() -> None:
    """The failure of a plan tells its steps, and where each session stood."""
    code, part = BAD_PLANS["advancing too early"]
    with pytest.raises(AssertionError) as failure:
        quickly(property_named(code), Subject(thinning=part))
    assert "step 1: every 1, 1 tokens, praise every 1" in str(failure.value)
