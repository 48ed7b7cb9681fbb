"""The chart of thinning."""

from typing import Any

import pytest
from hypothesis import given

from figures.charts import LANGS, paths, shapes, texts, thinning_curves
from socialwork.figures.model import Label, Polyline
from socialwork.figures.soundness import colliding, outside
from socialwork.figures.svg import to_svg
from socialwork.figures.thinning_chart import thinning_chart
from socialwork.figures.thinning_curve import PlannedStep, ThinnedSession, ThinningCurve

STEPS = (
    PlannedStep(name="CRF", planned=1.0),
    PlannedStep(name="FR 2", planned=0.5),
    PlannedStep(name="Pujian saja", planned=0.0),
)


def session(number: int, step: int, successes: int = 4, tokens: int = 4, praises: int = 4) -> ThinnedSession:
    """Return a session."""
    return ThinnedSession(number=number, step=step, successes=successes, tokens=tokens, praises=praises)


def curve(*sessions: ThinnedSession) -> ThinningCurve:
    """Return a course over three steps."""
    return ThinningCurve(steps=STEPS, sessions=sessions, client="BR")


@given(thinning_curves(), LANGS)
def test_nothing_lies_outside(course: ThinningCurve, lang: Any) -> None:
    """Everything is drawn inside the figure, whatever the data."""
    assert outside(thinning_chart(course, lang=lang)) == ()


@given(thinning_curves(), LANGS)
def test_no_label_covers_another(course: ThinningCurve, lang: Any) -> None:
    """No two texts overlap, whatever the data."""
    made = thinning_chart(course, lang=lang)
    assert [(a.text, b.text) for a, b in colliding(made)] == []


@given(thinning_curves())
def test_same_bytes(course: ThinningCurve) -> None:
    """The same data give the same bytes."""
    assert to_svg(thinning_chart(course)) == to_svg(thinning_chart(course))


@given(thinning_curves())
def test_description_tells_every_session(course: ThinningCurve) -> None:
    """Each session and each stretch on a step has its sentence."""
    assert len(thinning_chart(course).description) == len(course.sessions) + len(course.stretches)


def test_marks_steps_forward_and_back() -> None:
    """A step forward is a black triangle, a step back a white one that points down."""
    made = thinning_chart(
        curve(session(1, 0), session(2, 1, tokens=2), session(3, 0), session(4, 1, tokens=2))
    )
    signs = [one for one in shapes(made, "sign") if isinstance(one, Polyline)]
    facing = [(one.points[0][1] < one.points[1][1], one.ink.fill) for one in signs]
    assert facing == [(True, "#000000"), (False, "#ffffff"), (True, "#000000")]


def test_path_breaks_at_each_step() -> None:
    """No path crosses the line of a new step."""
    made = thinning_chart(curve(*(session(n, n // 3, tokens=4 - 2 * (n // 3)) for n in range(6))))
    assert [len(one.points) for one in paths(made, "tokens")] == [3, 3]


def test_session_without_success_leaves_a_gap() -> None:
    """Without a success there is no rate, so the path has a gap."""
    made = thinning_chart(
        curve(session(1, 0), session(2, 0), session(3, 0, successes=0, tokens=0), session(4, 0))
    )
    assert [len(one.points) for one in paths(made, "tokens")] == [2]
    assert len([one for one in shapes(made, "tokens") if one not in paths(made, "tokens")]) == 3


def test_plan_is_drawn_at_its_height() -> None:
    """The line of the plan has the height of the tokens that it gives for each success."""
    made = thinning_chart(curve(session(1, 0), session(2, 1, tokens=2), session(3, 1, tokens=2)))
    (tokens,) = paths(made, "tokens")
    full, half = paths(made, "planned")
    assert half.points[0][1] == pytest.approx(tokens.points[0][1])
    assert full.points[0][1] < half.points[0][1]


def test_numbers_have_a_comma_in_indonesian() -> None:
    """The axis writes decimals as the language does."""
    course = curve(session(1, 0))
    assert "0,5" in " ".join(texts(thinning_chart(course))) or "0,2" in texts(thinning_chart(course))
    assert "0.2" in texts(thinning_chart(course, lang="en"))


def test_names_stand_over_their_steps() -> None:
    """The name of each step stands over its sessions."""
    made = thinning_chart(curve(*(session(n, n // 3, tokens=0) for n in range(9))))
    names = [one.text for one in shapes(made, "phase") if isinstance(one, Label)]
    assert names == ["CRF", "FR 2", "Pujian saja"]


def test_alt_sums_up() -> None:
    """The alternative text counts the steps forward and back."""
    course = curve(session(1, 0), session(2, 1, tokens=2), session(3, 0), session(4, 1, tokens=2))
    assert thinning_chart(course, lang="en").alt == (
        "Chart of the thinning of tokens of client BR, sessions 1–4: steps forward 2, steps back 1; "
        "tokens per success 1 in the first session and 0.5 in the last."
    )


@pytest.mark.parametrize(
    ("sessions", "message"),
    [
        ((), "one session at least"),
        ((session(2, 0), session(1, 0)), "each stands once"),
        ((session(1, 3),), "on step 3, and there are 3"),
        ((session(1, 0), session(5000, 0)), "more than 2000 sessions"),
    ],
)
def test_impossible_courses_are_refused(sessions: tuple[ThinnedSession, ...], message: str) -> None:
    """A course without sessions, out of order, off the plan or without end is refused."""
    with pytest.raises(ValueError, match=message):
        curve(*sessions)
