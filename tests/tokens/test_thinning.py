"""Thinning plans: steps, the course along them, and what is wrong with either."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from socialwork.testing.tokens.plans import (
    any_thinning_plans,
    production,
    thinning_plans,
    thinning_sessions,
)
from socialwork.tokens.agreement import TargetBehaviour
from socialwork.tokens.production import Production
from socialwork.tokens.thinning import (
    ThinningPlan,
    ThinningPosition,
    ThinningSession,
    ThinningStep,
    at_criterion,
    failed,
    progress,
    progress_of_all,
    thinned,
)
from socialwork.tokens.thinning_checks import check_course, check_plan, check_plans
from socialwork.values.measure import Count
from socialwork.vocabulary.token_plans import ThinningMove
from socialwork.vocabulary.tokens import ProductionKind

Sessions = tuple[ThinningSession, ...]


def plan(*ratios: int, **changes: object) -> ThinningPlan:
    """Return a plan of fixed ratios, 0 for none: on after two sessions of 80 %, back after two below 50 %."""
    steps = tuple(ThinningStep(production=production(ratio)) for ratio in ratios)
    own = {
        "behaviour": "aktif",
        "steps": steps,
        "criterion": 80,
        "advance_after": 2,
        "failing": 50,
        "fall_back_after": 2,
        "price": 10,
        "most_unit_price": 50,
    }
    return ThinningPlan(**own | changes)  # type: ignore[arg-type]


def sessions(*hits: int | None) -> Sessions:
    """Return a session a day with so many of ten opportunities met, or without one."""
    first = dt.date(2023, 9, 25)
    return tuple(
        ThinningSession(date=first + dt.timedelta(days=n), met=None if one is None else Count(one, 10))
        for n, one in enumerate(hits)
    )


def steps_of(positions: tuple[ThinningPosition, ...]) -> list[int]:
    """Return the steps in force."""
    return [one.step for one in positions]


def moves_of(positions: tuple[ThinningPosition, ...]) -> list[ThinningMove]:
    """Return the moves."""
    return [one.move for one in positions]


def codes(plan: ThinningPlan) -> list[str]:
    """Return the codes of what is wrong with a plan."""
    return [finding.code for finding in check_plan(plan)]


def test_a_course_by_hand() -> None:
    """Two good sessions lead on; a good one, one between and a bad one do not; two bad ones lead back."""
    found = progress(plan(1, 3, 0), sessions(8, 9, 10, 6, 4, 7, 4, 4, 8, 8))
    assert steps_of(found) == [0, 0, 1, 1, 1, 1, 1, 1, 0, 0]
    assert [one.next for one in found][-3:] == [0, 0, 1]


def test_runs_begin_anew_on_each_step() -> None:
    """The session that leads to a step does not count on it: eight good sessions take four steps."""
    found = progress(plan(1, 2, 4, 0), sessions(*[10] * 8))
    assert steps_of(found) == [0, 0, 1, 1, 2, 2, 3, 3]
    assert moves_of(found)[-1] is ThinningMove.COMPLETE


def test_a_session_without_an_opportunity_changes_nothing() -> None:
    """A holiday between two good sessions neither counts nor ends their run."""
    found = progress(plan(1, 0), sessions(8, None, 8, 8))
    assert steps_of(found) == [0, 0, 0, 1]
    assert found[1].reason.en == "The session had no opportunity."


def test_the_first_step_has_none_before_it() -> None:
    """Failures at the first step are said aloud and change no step."""
    found = progress(plan(1, 0), sessions(0, 0, 0, 0))
    assert moves_of(found) == [ThinningMove.HOLD] * 4
    assert [one.reason.en.split(";")[0] for one in found] == [
        "1 failed sessions",
        "Failed sessions in a row at the first step",
    ] * 2


def test_reasons_are_given_in_both_languages() -> None:
    """Each position says why, with the numbers."""
    found = progress(plan(1, 0), sessions(8, 8, 9, 9, 6, 1, 1))
    assert [one.reason.id for one in found] == [
        "1 dari 2 sesi yang memenuhi kriteria.",
        "2 sesi berturut-turut mencapai 80 %.",
        "1 dari 2 sesi yang memenuhi kriteria.",
        "Langkah terakhir, dan 2 sesi berturut-turut mencapai 80 %.",
        "Kriteria belum tercapai, tetapi sesi tidak gagal.",
        "1 sesi gagal; mundur pada sesi gagal ke-2.",
        "2 sesi berturut-turut gagal.",
    ]
    assert found[-1].next == 0


def test_the_criterion_itself_is_met() -> None:
    """80 % of 10 is 8 exactly; 50 % has not failed; a third of three is below 34 %."""
    eight, five = sessions(8, 5)
    assert (at_criterion(plan(1, 0), eight), failed(plan(1, 0), five)) == (True, False)
    third = ThinningSession(date=dt.date(2023, 9, 25), met=Count(1, 3))
    assert not at_criterion(plan(1, 0, criterion=34, failing=34), third)
    assert at_criterion(plan(1, 0, criterion=33, failing=33), third)


def test_nearly_all_is_not_all() -> None:
    """199 of 200 are not 100 %: nothing is rounded."""
    strict = plan(1, 0, criterion=100, failing=100)
    nearly = ThinningSession(date=dt.date(2023, 9, 25), met=Count(199, 200))
    assert (at_criterion(strict, nearly), failed(strict, nearly)) == (False, True)


@given(any_thinning_plans(), thinning_sessions())
def test_a_course_moves_by_one_step_at_most(plan: ThinningPlan, sessions: Sessions) -> None:
    """Every course begins at the first step, stays within the plan and goes on where it was."""
    found = progress(plan, sessions)
    assert steps_of(found)[:1] == [0][: len(sessions)]
    assert all(0 <= one.next < len(plan.steps) and abs(one.next - one.step) <= 1 for one in found)
    assert all(before.next == after.step for before, after in pairwise(found))


@given(any_thinning_plans(), thinning_sessions())
def test_a_move_is_what_its_name_says(plan: ThinningPlan, sessions: Sessions) -> None:
    """Advances go up, fall-backs down, all else stays."""
    signs = {ThinningMove.ADVANCE: 1, ThinningMove.FALL_BACK: -1}
    for one in progress(plan, sessions):
        assert one.next - one.step == signs.get(one.move, 0)


@given(any_thinning_plans(), thinning_sessions())
def test_steps_change_only_by_their_criteria(plan: ThinningPlan, sessions: Sessions) -> None:
    """The check of a course, which knows nothing of how it was made, finds nothing wrong with any of ours."""
    found = progress(plan, sessions)
    assert check_course(plan, sessions, steps_of(found)) == ()


@given(thinning_plans(), thinning_sessions())
def test_no_step_is_missed(plan: ThinningPlan, sessions: Sessions) -> None:
    """Whoever meets the criterion so often in a row on one step is on the next one."""
    found = progress(plan, sessions)
    counted = [one for one in found if one.session.met is not None]
    wanted = plan.advance_after
    for n in range(wanted, len(counted) + 1):
        run = counted[n - wanted : n]
        good = all(at_criterion(plan, one.session) for one in run)
        if good and len({one.step for one in run}) == 1 and run[0].step + 1 < len(plan.steps):
            last = run[-1]
            assert last.next == last.step + 1


@given(any_thinning_plans(), thinning_sessions(), st.integers(0, 20))
def test_the_past_of_a_course_stands(plan: ThinningPlan, sessions: Sessions, k: int) -> None:
    """Later sessions never change where the plan stood before."""
    assert progress(plan, sessions)[:k] == progress(plan, sessions[:k])


@given(thinning_plans(), thinning_sessions(), thinning_sessions())
def test_no_plan_waits_for_another(old: ThinningPlan, one: Sessions, other: Sessions) -> None:
    """A new target starts at its first step, whatever the old one does, and the old one goes on."""
    new = plan(1, 2, 0, behaviour="bertanya")
    both = progress_of_all((old, new), {old.behaviour: one, "bertanya": other})
    assert both == {old.behaviour: progress(old, one), "bertanya": progress(new, other)}
    assert check_plans((old, new)) == ()


@given(thinning_plans())
def test_sound_plans_have_no_findings(plan: ThinningPlan) -> None:
    """Tokens become rarer, praise does not, no step strains the ratio, and in the end no tokens are given."""
    assert check_plan(plan) == ()


def tokens_and_praise(step: ThinningStep) -> tuple[float, float]:
    """Return the tokens and the praise that twelve thousand successes in a row bring."""
    successes = 12_000
    return step.production.produced(successes) * step.value, successes / step.praise_every


@given(any_thinning_plans())
def test_findings_on_plans_by_counting(plan: ThinningPlan) -> None:
    """Which steps are richer, lose praise, or give tokens without it, shows in what many successes bring."""
    found = [(one.code, one.path) for one in check_plan(plan)]
    brought = [tokens_and_praise(step) for step in plan.steps]
    for n, ((tokens, praise), (more_tokens, more_praise)) in enumerate(pairwise(brought), start=1):
        assert (("THIN-01", f"steps[{n}]") in found) == (more_tokens > tokens)
        assert (("THIN-02", f"steps[{n}]") in found) == (more_tokens * praise > tokens * more_praise)
        assert (("THIN-03", f"steps[{n}]") in found) == (more_praise < praise)
    for n, step in enumerate(plan.steps):
        deliveries = step.production.produced(12_000)
        assert (("THIN-04", f"steps[{n}]") in found) == (deliveries > brought[n][1])
        strained = brought[n][0] > 0 and plan.price * 12_000 / brought[n][0] > plan.most_unit_price
        assert (("THIN-05", f"steps[{n}]") in found) == strained
    assert ("THIN-06" in codes(plan)) == (brought[-1][0] > 0)


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        (plan(1, 3, 2, 0), ["THIN-01", "THIN-02"]),
        (plan(1, 0, 3, 0), ["THIN-01", "THIN-02"]),
        (plan(1, 3), ["THIN-06"]),
        (plan(1, 6, 0), ["THIN-05"]),
        (plan(1, 5, 0), []),
        (
            plan(
                steps=(
                    ThinningStep(production=production(2), praise_every=3),
                    ThinningStep(production=production(0), praise_every=3),
                )
            ),
            ["THIN-04"],
        ),
        (
            plan(
                steps=(
                    ThinningStep(production=production(4), praise_every=1),
                    ThinningStep(production=production(4), praise_every=2),
                    ThinningStep(production=production(0), praise_every=2),
                )
            ),
            ["THIN-02", "THIN-03"],
        ),
    ],
    ids=[
        "richer again",
        "tokens come back",
        "tokens stay",
        "ratio strain",
        "on the bound",
        "token alone",
        "less praise",
    ],
)
def test_a_mistake_in_a_plan_is_found(plan: ThinningPlan, code: list[str]) -> None:
    """Each mistake gives its own finding, and a plan on the bound none."""
    assert codes(plan) == code


def test_a_finding_names_the_price() -> None:
    """Ratio strain is told with the number of successes and the bound, in both languages."""
    (finding,) = check_plan(plan(1, 6, 0))
    assert finding.place.id == "Langkah 2"
    assert finding.message.en == (
        "A back-up reinforcer takes 60 successes, more than the bound of 50 (ratio strain)."
    )


def test_one_behaviour_has_one_plan() -> None:
    """Two plans for one behaviour are found, and no course is worked out for them."""
    twice = (plan(1, 0), plan(1, 2, 0))
    assert [finding.code for finding in check_plans(twice)] == ["THIN-07"]
    with pytest.raises(ValueError, match="one plan for each behaviour"):
        progress_of_all(twice, {})
    with pytest.raises(ValueError, match="one plan for each behaviour"):
        progress_of_all(twice[:1], {"hadir": ()})


@pytest.mark.parametrize(
    ("steps", "codes"),
    [
        ([0, 0, 1, 1], []),
        ([0, 1, 1, 1], ["THIN-11"]),
        ([0, 0, 2, 2], ["THIN-13"]),
        ([0, 0, 1, 0], ["THIN-12"]),
        ([0, 0, 0, 3], ["THIN-13", "THIN-14"]),
        ([0, 0, 0, 0], []),
    ],
)
def test_a_wrong_course_is_found(steps: list[int], codes: list[str]) -> None:
    """Too early, too far, back without a failure, beyond the end; staying longer is allowed."""
    found = check_course(plan(1, 2, 0), sessions(8, 8, 8, 8), steps)
    assert [finding.code for finding in found] == codes


def test_a_wrong_step_back_is_found() -> None:
    """One failed session of two, though two are needed, leads nobody back; the finding says where."""
    (finding,) = check_course(plan(1, 2, 0), sessions(8, 8, 3, 6, 8), [0, 0, 1, 1, 0])
    assert (finding.code, finding.path, finding.place.en) == ("THIN-12", "sessions[4]", "Session 5")
    assert check_course(plan(1, 2, 0), sessions(8, 8, 3, 3, 8), [0, 0, 1, 1, 0]) == ()


def test_a_step_beyond_the_plan_is_named() -> None:
    """Findings count from 0 in the path and from 1 for people."""
    found = check_course(plan(1, 2, 0), sessions(8, 8), [3, 3])
    assert [(one.code, one.path, one.place.id) for one in found] == [
        ("THIN-14", "sessions[0]", "Sesi 1"),
        ("THIN-14", "sessions[1]", "Sesi 2"),
    ]
    (last,) = check_plan(plan(1, 3))
    assert (last.path, last.place.id) == ("steps[1]", "Langkah 2")


def test_a_course_has_a_step_for_each_session() -> None:
    """Fewer steps than sessions are no course."""
    with pytest.raises(ValueError, match="zip"):
        check_course(plan(1, 0), sessions(8, 8), [0])


def test_unit_prices() -> None:
    """Three successes for two tokens and a price of ten are fifteen successes; without tokens nothing is."""
    step = ThinningStep(production=production(3), value=2)
    assert (step.unit_price(10), step.successes_per_token) == (15, pytest.approx(1.5))
    assert ThinningStep(production=production(0)).unit_price(10) is None
    variable = Production(kind=ProductionKind.VARIABLE_RATIO, ratio=2, ratios=(1, 3))
    assert ThinningStep(production=variable).unit_price(10) == 20
    assert ThinningStep(production=Production(ratio=5)).unit_price(10) == 10


def test_a_step_makes_the_next_version_of_a_behaviour() -> None:
    """The behaviour of the agreement takes over schedule and value of the step, and keeps all else."""
    behaviour = TargetBehaviour(code="aktif", name="Bertanya", value=1, opportunities=9)
    found = thinned(behaviour, ThinningStep(production=production(3), value=2))
    assert (found.production.ratio, found.value, found.opportunities) == (3, 2, 9)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"criterion": 0}, "criterion must be a whole number from 1 to 100"),
        ({"criterion": 101}, "criterion must be a whole number from 1 to 100"),
        ({"failing": 0}, "failing must be a whole number from 1 to 100"),
        ({"failing": 81}, "would fail and meet 80 % at once"),
        ({"advance_after": 0}, "advance_after"),
        ({"fall_back_after": 0}, "fall_back_after"),
        ({"price": 0}, "price"),
        ({"most_unit_price": 0}, "most_unit_price"),
        ({"steps": ()}, "two steps or more"),
        ({"behaviour": "dua kata"}, "is not a code"),
    ],
)
def test_an_impossible_plan_is_refused(changes: dict[str, object], message: str) -> None:
    """What cannot be meant is no plan."""
    with pytest.raises(ValueError, match=message):
        plan(1, 0, **changes)


def test_sessions_out_of_order_are_refused() -> None:
    """A later session cannot stand before an earlier one; two on one day can."""
    one, two = sessions(8, 8)
    assert len(progress(plan(1, 0), (one, one, two))) == 3
    with pytest.raises(ValueError, match="the session of 2023-09-25 stands after that of 2023-09-26"):
        progress(plan(1, 0), (two, one))
