"""Strategies of charts' data, tidy and untidy, and what stands in a chart."""

import datetime as dt

from hypothesis import strategies as st

from socialwork.figures.model import Figure, Label, Leaf, Polyline, flat
from socialwork.figures.thinning_curve import PlannedStep, ThinnedSession, ThinningCurve
from socialwork.figures.token_curve import DayOff, Marked, PriceLine, TokenCurve, TokenPoint

START = dt.date(2023, 8, 28)
WORDS = st.sampled_from(
    (
        "",
        "A",
        "cokelat",
        "Pemerolehan",
        "keanggotaan",
        "ujian tengah semester",
        "Perubahan kesepakatan",
        "Pengurangan token secara bertahap",
        "bermain futsal bersama wali kelas",
        "x" * 60,
    )
)
LANGS = st.sampled_from(("id", "en"))
COUNTS = st.one_of(st.integers(0, 9), st.integers(0, 9), st.integers(0, 200_000))


def day(n: int) -> dt.date:
    """Return the n-th day of a chart."""
    return START + dt.timedelta(days=n)


@st.composite
def token_curves(draw: st.DrawFn) -> TokenCurve:
    """Any course of a token economy, sparse or dense, short or long."""
    longest = draw(st.sampled_from((1, 3, 12, 40, 130)))
    numbers = sorted(draw(st.sets(st.integers(0, longest), min_size=1, max_size=60)))
    days = st.integers(-3, longest + 3).map(day)
    marked = st.lists(st.builds(Marked, day=days, text=WORDS), max_size=5).map(tuple)
    return TokenCurve(
        points=tuple(draw(_points(n)) for n in numbers),
        client=draw(st.sampled_from(("", "BR"))),
        opening=draw(st.integers(0, 30)),
        prices=draw(
            st.lists(
                st.builds(
                    PriceLine,
                    name=WORDS,
                    tokens=st.integers(1, 60),
                    start=st.none() | days,
                    end=st.none() | days,
                ),
                max_size=6,
            ).map(tuple)
        ),
        phases=draw(marked),
        changes=draw(marked),
        events=draw(marked),
        days_off=draw(st.lists(st.builds(DayOff, day=days), max_size=12).map(tuple)),
    )


def _points(n: int) -> st.SearchStrategy[TokenPoint]:
    return st.builds(
        TokenPoint,
        day=st.just(day(n)),
        earned=COUNTS,
        lost=st.integers(0, 3),
        exchanged=st.sampled_from((0, 0, 0, 30)),
        left_over=st.sampled_from((0, 0, 0, 4)),
        corrected=st.integers(-2, 2),
        bought=WORDS,
    )


@st.composite
def thinning_curves(draw: st.DrawFn) -> ThinningCurve:
    """Any course of thinning."""
    steps = draw(st.lists(st.builds(PlannedStep, name=WORDS, planned=_planned()), min_size=1, max_size=5))
    longest = draw(st.sampled_from((1, 10, 40, 300)))
    numbers = sorted(draw(st.sets(st.integers(0, longest), min_size=1, max_size=60)))
    sessions = st.builds(
        ThinnedSession,
        number=st.just(0),
        step=st.integers(0, len(steps) - 1),
        successes=st.integers(0, 9),
        tokens=st.integers(0, 9),
        praises=st.integers(0, 9),
        met=st.none() | st.booleans(),
    )
    drawn = (draw(sessions) for _ in numbers)
    return ThinningCurve(
        steps=tuple(steps),
        sessions=tuple(_numbered(n, one) for n, one in zip(numbers, drawn, strict=True)),
        client=draw(st.sampled_from(("", "BR"))),
    )


def _planned() -> st.SearchStrategy[float | None]:
    return st.none() | st.floats(0, 3)


def _numbered(n: int, one: ThinnedSession) -> ThinnedSession:
    return ThinnedSession(
        number=n, step=one.step, successes=one.successes, tokens=one.tokens, praises=one.praises, met=one.met
    )


def shapes(figure: Figure, role: str) -> list[Leaf]:
    """Return the shapes that play a role."""
    return [one for one in flat(figure.items) if one.mark.role == role]


def paths(figure: Figure, role: str) -> list[Polyline]:
    """Return the lines of a role, without their marks."""
    return [one for one in shapes(figure, role) if isinstance(one, Polyline) and not one.closed]


def texts(figure: Figure) -> list[str]:
    """Return all texts of a figure."""
    return [one.text for one in flat(figure.items) if isinstance(one, Label)]
