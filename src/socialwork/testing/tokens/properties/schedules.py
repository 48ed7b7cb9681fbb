"""Properties 48 to 54: schedules of reinforcement, by their definitions."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any, NoReturn

from attrs import frozen
from hypothesis import strategies as st

from socialwork.schedules import (
    DRL,
    DRO,
    EXT,
    Alternative,
    Chained,
    Conjunctive,
    FixedInterval,
    FixedRatio,
    FixedTime,
    Schedule,
    VariableInterval,
)
from socialwork.testing.schedules import RESPONSES, Run, runs, schedules, seconds, time_schedules
from socialwork.testing.tokens.parts import Schedules
from socialwork.testing.tokens.properties.base import Needs, other_property

_NEAR = 1e-9


@frozen(repr=False)
class Play:
    """A schedule with a run of responses on it.

    Attributes:
        part: What runs it.
        schedule: The schedule.
        run: The moments and responses.
        seed: From which its random numbers come.
    """

    part: Schedules
    schedule: Schedule
    run: Run
    seed: int = 0

    def __repr__(self) -> str:
        """Return the schedule and how long the run is."""
        return f"{self.schedule} with {len(self.run)} steps"

    def reinforced(self, schedule: Schedule | None = None, run: Run | None = None) -> list[bool]:
        """Return which steps are reinforced, on this schedule and run or on others."""
        machine = self.part.start(schedule or self.schedule, self.seed)
        steps = self.run if run is None else run
        return [bool(machine.step(time, response).reinforced) for time, response in steps]

    def fail(self, why: str, schedule: Schedule | None = None) -> NoReturn:
        """Say why the property fails, with the run.

        Raises:
            AssertionError: Always.
        """
        steps = zip(self.run, self.reinforced(schedule), strict=True)
        rows = [(f"{time:g} s", name or "look", "reinforced" if yes else "") for (time, name), yes in steps]
        told = "\n".join(f"  {time:>10}  {name:<10} {given}".rstrip() for time, name, given in rows)
        message = f"{schedule or self.schedule}: {why}\n\n{told}"
        raise AssertionError(message)


def _plays(made: Callable[[], st.SearchStrategy[Any]]) -> Callable[[Schedules], st.SearchStrategy[Play]]:
    return lambda part: st.builds(Play, st.just(part), made(), runs(), st.integers(0, 5))


@other_property(
    Needs.SCHEDULES,
    48,
    "fixed-ratio",
    "FR n mengukuhkan tepat respons ke-n, lalu hitungan dimulai lagi.",
    _plays(lambda: st.builds(FixedRatio, st.integers(1, 7))),
)
def fixed_ratio(play: Play) -> None:
    """FR n reinforces exactly the n-th response, and counting begins anew."""
    n = play.schedule.n if isinstance(play.schedule, FixedRatio) else 1
    made = 0
    for (_, response), reinforced in zip(play.run, play.reinforced(), strict=True):
        made += response is not None
        if reinforced is not (response is not None and made % n == 0):
            play.fail(f"response {made} {'is' if reinforced else 'is not'} reinforced")


@other_property(
    Needs.SCHEDULES,
    49,
    "interval-and-time",
    "FI dan VI tidak pernah mengukuhkan tanpa respons dan tidak sebelum waktunya; FT tidak bergantung pada "
    "respons.",
    _plays(
        lambda: st.one_of(
            st.builds(FixedInterval, seconds()),
            st.builds(VariableInterval, seconds(), st.integers(1, 5)),
            st.builds(FixedTime, seconds()),
            time_schedules(),
        )
    ),
)
def interval_and_time(play: Play) -> None:
    """FI and VI never reinforce without a response nor before their time; FT does not look at responses."""
    found = play.reinforced()
    if not isinstance(play.schedule, FixedInterval | VariableInterval):
        looks = tuple((time, None) for time, _ in play.run)
        if play.reinforced(run=looks) != found:
            play.fail("without the responses other moments are reinforced")
        return
    last = 0.0
    for (time, response), reinforced in zip(play.run, found, strict=True):
        if reinforced and response is None:
            play.fail(f"a look at {time:g} s is reinforced")
        if isinstance(play.schedule, FixedInterval) and response is not None:
            due = time - last >= play.schedule.seconds - _NEAR
            if due is not reinforced:
                play.fail(f"the response at {time:g} s, {time - last:g} s after the last, {reinforced=}")
        last = time if reinforced else last


@other_property(
    Needs.SCHEDULES,
    50,
    "low-rates-and-absence",
    "DRL tidak mengukuhkan respons yang datang sebelum t sejak respons terakhir; DRO tidak mengukuhkan jika "
    "perilaku sasaran muncul dalam selang itu.",
    _plays(lambda: st.builds(DRL, seconds()) | st.builds(DRO, seconds())),
)
def low_rates_and_absence(play: Play) -> None:
    """DRL never reinforces a response within t of the last one, DRO never where the target occurred."""
    found = play.reinforced()
    if isinstance(play.schedule, DRL):
        last = 0.0
        for (time, response), reinforced in zip(play.run, found, strict=True):
            late = response is not None and time - last >= play.schedule.seconds - _NEAR
            if reinforced is not late:
                play.fail(f"{time - last:g} s after the last response: {reinforced=}")
            last = last if response is None else time
    elif isinstance(play.schedule, DRO):
        _absent(play, play.schedule, found)


@other_property(
    Needs.SCHEDULES,
    51,
    "fleshler-hoffman",
    "Daftar Fleshler–Hoffman naik, semua selangnya lebih dari nol, dan rata-ratanya tepat.",
    lambda part: st.tuples(st.just(part), st.floats(0.5, 600), st.integers(1, 60)),
)
def fleshler_hoffman(given: tuple[Schedules, float, int]) -> None:
    """The list of Fleshler and Hoffman rises strictly, is above zero, and has the mean that it says."""
    part, mean, n = given
    found = list(part.intervals(mean, n))
    rises = all(one < other for one, other in pairwise(found))
    if len(found) != n or not rises or found[0] <= 0:
        message = f"{n} intervals above 0 that rise were expected, not {found}"
        raise AssertionError(message)
    if abs(sum(found) / n - mean) > _NEAR * mean:
        message = f"the mean of {found} is {sum(found) / n}, not {mean}"
        raise AssertionError(message)


@other_property(
    Needs.SCHEDULES,
    52,
    "reproducible",
    "Benih yang sama memberi jalannya jadwal yang sama; setelah disetel ulang jadwal seperti baru.",
    _plays(schedules),
)
def reproducible(play: Play) -> None:
    """The same seed gives the same run, and a machine that is reset is as new."""
    first = play.reinforced()
    if play.reinforced() != first:
        play.fail("a second machine of the same seed gives something else")
    machine = play.part.start(play.schedule, play.seed)
    for _ in range(2):
        try:
            again = [bool(machine.step(time, response).reinforced) for time, response in play.run]
        except Exception as error:  # noqa: BLE001 - each engine has its own error
            play.fail(f"after a reset it raises {error!r}")
        if again != first:
            play.fail("after a reset it gives something else")
        machine.reset()


@other_property(
    Needs.SCHEDULES,
    53,
    "time-forwards",
    "Waktu yang mundur ditolak sebagai kesalahan.",
    _plays(schedules),
)
def time_forwards(play: Play) -> None:
    """A time that goes back is an error."""
    machine = play.part.start(play.schedule, play.seed)
    machine.step(10.0, RESPONSES[0])
    try:
        machine.step(9.0, RESPONSES[0])
    except Exception:  # noqa: BLE001 - each engine has its own error
        return
    play.fail("the clock goes back from 10 s to 9 s without an error")


@other_property(
    Needs.SCHEDULES,
    54,
    "algebra",
    "Alt(S, EXT) = S, Conj(S, EXT) = EXT, Chain(S) = S; Alt dan Conj tidak bergantung pada urutan dan "
    "pengelompokan, "
    "sedangkan Chain bergantung pada urutan.",
    _plays(lambda: schedules(response_dependent=True)),
)
def algebra(play: Play) -> None:
    """Alt(S, EXT) is S, Conj(S, EXT) is EXT, and Chain(S) is S.

    Neither order nor grouping of the parts matters in Alt and Conj; the order does in a chain.
    """
    schedule = play.schedule
    _same(play, schedule, Alternative((schedule, EXT)))
    _same(play, schedule, Chained((schedule,)))
    _same(play, EXT, Conjunctive((schedule, EXT)))
    other = FixedRatio(2)
    _same(play, Alternative((schedule, other)), Alternative((other, schedule)))
    _same(play, Conjunctive((schedule, other)), Conjunctive((other, schedule)))
    third = FixedInterval(3.0)
    for joined in (Alternative, Conjunctive):
        _same(play, joined((schedule, joined((other, third)))), joined((joined((schedule, other)), third)))
    links = (FixedRatio(3), FixedInterval(4.0))
    steps: Run = tuple((time, RESPONSES[0]) for time in (1.0, 2.0, 3.0, 10.0, 11.0, 12.0))
    if play.reinforced(Chained(links), steps) == play.reinforced(Chained(links[::-1]), steps):
        play.fail("the order of the links does not matter", Chained(links))


# --- inner helpers ----------------------------------------------------------------------------


def _same(play: Play, one: Schedule, other: Schedule) -> None:
    if play.reinforced(one) != play.reinforced(other):
        play.fail(f"differs from {one}", other)


def _absent(play: Play, schedule: DRO, found: list[bool]) -> None:
    """No reinforcer within the interval after the target behaviour or the reinforcer before."""
    since: float | None = None
    for (time, response), reinforced in zip(play.run, found, strict=True):
        since = time if since is None else since
        waited = time - since
        if reinforced and (response is not None or waited < schedule.seconds - _NEAR):
            play.fail(f"reinforced at {time:g} s, {waited:g} s after the last response or reinforcer")
        if reinforced or response is not None:
            since = time
