"""Cases that break the rules on what is drawn with a client, each with its clean twin."""

from typing import Any

from attrs import evolve

from school import day
from socialwork.tools import (
    BodyMap,
    BodyMark,
    LifeTimeline,
    MindBranch,
    MindMap,
    ProblemTree,
    TimelineEvent,
    Tool,
    TreeCause,
    TreeEffect,
)
from socialwork.vocabulary.body import BodyMarkKind, BodyRegion, BodySide

Slip = tuple[str, str, dict[str, Any], dict[str, Any]]

PLACE = "stages[3].tools[2]"
"""Where the tool of each slip stands, in the place of the life road map."""

PAIN = BodyMark(region=BodyRegion.CHEST, kind=BodyMarkKind.PAIN, note="Sesak.")
INJURY = BodyMark(
    region=BodyRegion.LEFT_KNEE, side=BodySide.BACK, kind=BodyMarkKind.INJURY, note="Jatuh waktu futsal."
)
BODY = BodyMap(marks=(PAIN, INJURY), follow_up="Luka dibersihkan di ruang kesehatan.")
TREE = ProblemTree(
    problem="Sering tidak hadir.",
    causes=(TreeCause(code="a", text="Tidur larut"), TreeCause(code="b", text="Membantu di warung", of="a")),
    effects=(TreeEffect(code="a", text="Tertinggal"), TreeEffect(code="c", text="Nilai turun", of="a")),
)
MIND = MindMap(
    centre="Pagi",
    branches=(MindBranch(code="a", text="Tidur"), MindBranch(code="b", text="Begadang", under="a")),
)
LINE = LifeTimeline(
    events=(
        TimelineEvent(year=2023, event="Naik kelas"),
        TimelineEvent(date=day(11, 10), event="Berpisah"),
    )
)


def put_in(tool: Tool) -> dict[str, Any]:
    """Return the change that puts *tool* into its place."""
    return {PLACE: tool}


def causes(*pairs: tuple[str, str]) -> ProblemTree:
    """Return the tree with other causes: their codes and what they bring about."""
    return evolve(TREE, causes=tuple(TreeCause(code=code, text="Sebab", of=of) for code, of in pairs))


def branches(*pairs: tuple[str, str]) -> MindMap:
    """Return the map with other branches: their codes and what they grow from."""
    return evolve(
        MIND, branches=tuple(MindBranch(code=code, text="Kata", under=under) for code, under in pairs)
    )


MAP_SLIPS: tuple[Slip, ...] = (
    (
        "BODY-01",
        f"{PLACE}.marks[0].side",
        put_in(evolve(BODY, marks=(evolve(PAIN, side=BodySide.BACK),))),
        put_in(BODY),
    ),
    (
        "BODY-02",
        f"{PLACE}.marks[0].note",
        put_in(evolve(BODY, marks=(evolve(PAIN, note=" "),))),
        put_in(BODY),
    ),
    (
        "BODY-03",
        f"{PLACE}.marks[1]",
        put_in(evolve(BODY, marks=(PAIN, evolve(PAIN, side=BodySide.FRONT)))),
        put_in(evolve(BODY, marks=(PAIN, evolve(PAIN, kind=BodyMarkKind.TENSION)))),
    ),
    ("BODY-04", f"{PLACE}.follow_up", put_in(evolve(BODY, follow_up=" ")), put_in(BODY)),
    (
        "BODY-04",
        f"{PLACE}.follow_up",
        put_in(evolve(BODY, follow_up="")),
        put_in(evolve(BODY, follow_up="", marks=(PAIN,))),
    ),
    ("TREE-01", f"{PLACE}.causes[0].of", put_in(causes(("a", "c"))), put_in(TREE)),
    (
        "TREE-01",
        f"{PLACE}.effects[0].of",
        put_in(evolve(TREE, effects=(TreeEffect(code="x", text="Akibat", of="b"),))),
        put_in(TREE),
    ),
    ("TREE-01", f"{PLACE}.branches[1].under", put_in(branches(("a", ""), ("b", "x"))), put_in(MIND)),
    ("TREE-02", f"{PLACE}.causes[0]", put_in(causes(("a", "b"), ("b", "a"))), put_in(TREE)),
    ("TREE-02", f"{PLACE}.branches[0]", put_in(branches(("a", "a"))), put_in(MIND)),
    ("TREE-03", f"{PLACE}.causes[1]", put_in(causes(("a", ""), ("a", ""))), put_in(TREE)),
    ("TREE-03", f"{PLACE}.branches[2]", put_in(branches(("a", ""), ("b", "a"), ("a", "b"))), put_in(MIND)),
    ("TREE-04", f"{PLACE}.problem", put_in(evolve(TREE, problem=" ")), put_in(TREE)),
    ("TREE-04", f"{PLACE}.problem", put_in(evolve(TREE, problem="")), put_in(ProblemTree())),
    ("TREE-05", f"{PLACE}.causes", put_in(evolve(TREE, causes=())), put_in(TREE)),
    (
        "LINE-01",
        f"{PLACE}.events[0]",
        put_in(LifeTimeline(events=(TimelineEvent(year=2024, event="Lulus"),))),
        put_in(LINE),
    ),
    (
        "LINE-01",
        f"{PLACE}.events[0]",
        put_in(LifeTimeline(events=(TimelineEvent(date=day(31, 12), event="Lulus"),))),
        put_in(LINE),
    ),
)
