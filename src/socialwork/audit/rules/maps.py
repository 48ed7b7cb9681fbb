"""Rules on what is drawn with a client: body map, problem tree, mind map, timeline."""

from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at
from socialwork.process.tools import tools_at
from socialwork.tools import BodyMap, LifeTimeline, MindMap, ProblemTree
from socialwork.vocabulary.body import BodyMarkKind
from socialwork.words import Words

# --- body map ---------------------------------------------------------------------------------


@rule(
    "BODY-01",
    Severity.WARNING,
    Certainty.FACT,
    Words("Bagian tubuh pada sisi yang salah", "Part of the body on the wrong side"),
)
def wrong_side(context: Context) -> Iterator[Remark]:
    """A mark of a body map names a side of the body on which its region can be seen."""
    for path, tool in tools_at(context.case, BodyMap):
        for place, mark in at(f"{path}.marks", tool.marks):
            if mark.side is not None and mark.side not in mark.region.sides:
                yield remark(
                    f"{place}.side",
                    "{region} tidak terlihat pada sisi “{side}”.",
                    "{region} cannot be seen on the side “{side}”.",
                    region=mark.region,
                    side=mark.side,
                )


@rule("BODY-02", Severity.HINT, Certainty.QUESTION, Words("Tanda tanpa cerita", "Mark without its story"))
def mark_without_note(context: Context) -> Iterator[Remark]:
    """Each mark of a body map comes with what the client tells of it."""
    for path, tool in tools_at(context.case, BodyMap):
        for place, mark in at(f"{path}.marks", tool.marks):
            if not mark.note.strip():
                yield remark(
                    f"{place}.note",
                    "Apa yang diceritakan klien tentang tanda pada {region}?",
                    "What does the client tell of the mark on the {region}?",
                    region=Words(mark.region.label("id").lower(), mark.region.label("en").lower()),
                )


@rule("BODY-03", Severity.WARNING, Certainty.FACT, Words("Tanda ganda", "Mark twice"))
def mark_twice(context: Context) -> Iterator[Remark]:
    """No mark of a body map stands twice."""
    for path, tool in tools_at(context.case, BodyMap):
        seen: set[tuple[object, ...]] = set()
        for place, mark in at(f"{path}.marks", tool.marks):
            key = (mark.region, mark.seen_on, mark.kind, mark.note)
            if key in seen:
                yield remark(
                    place,
                    "Tanda ini sama dengan tanda sebelumnya pada {region}.",
                    "This mark is the same as one before it on: {region}.",
                    region=Words(mark.region.label("id").lower(), mark.region.label("en").lower()),
                )
            seen.add(key)


@rule(
    "BODY-04",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Luka tanpa tindak lanjut", "Injury without follow-up"),
)
def injury_without_follow_up(context: Context) -> Iterator[Remark]:
    """A body map on which an injury is marked says what was done about it."""
    for path, tool in tools_at(context.case, BodyMap):
        if not tool.follow_up.strip() and any(mark.kind is BodyMarkKind.INJURY for mark in tool.marks):
            yield remark(
                f"{path}.follow_up",
                "Luka ditandai pada peta tubuh. Apa yang dilakukan untuk melindungi dan merawat klien?",
                "An injury is marked on the body map. What was done to protect the client and to see to it?",
            )


# --- branches of problem trees and mind maps --------------------------------------------------


@frozen
class _Branch:
    """An entry that hangs on another one: its place, its code, and the code that it names."""

    place: str
    code: str
    on: str
    field: str


def _branches(case: Case) -> Iterator[tuple[_Branch, ...]]:
    """Yield the causes, the effects and the branches of each drawing."""
    for path, tree in tools_at(case, ProblemTree):
        yield tuple(_Branch(p, cause.code, cause.of, "of") for p, cause in at(f"{path}.causes", tree.causes))
        yield tuple(
            _Branch(p, cause.code, cause.of, "of") for p, cause in at(f"{path}.effects", tree.effects)
        )
    for path, mind in tools_at(case, MindMap):
        yield tuple(
            _Branch(p, branch.code, branch.under, "under")
            for p, branch in at(f"{path}.branches", mind.branches)
        )


@rule("TREE-01", Severity.ERROR, Certainty.FACT, Words("Cabang dari kode tak dikenal", "Branch of nothing"))
def branch_of_nothing(context: Context) -> Iterator[Remark]:
    """A cause, an effect or a branch hangs on one that its drawing lists."""
    for branches in _branches(context.case):
        known = {branch.code for branch in branches}
        for branch in branches:
            if branch.on and branch.on not in known:
                yield remark(
                    f"{branch.place}.{branch.field}",
                    "Kode {code} tidak ada dalam gambar ini.",
                    "The code {code} is not in this drawing.",
                    code=branch.on,
                )


@rule("TREE-02", Severity.ERROR, Certainty.FACT, Words("Cabang yang melingkar", "Branches in a circle"))
def branches_in_a_circle(context: Context) -> Iterator[Remark]:
    """No cause, effect or branch hangs on itself, directly or through others."""
    for branches in _branches(context.case):
        above = {branch.code: branch.on for branch in reversed(branches)}
        for branch in branches:
            if branch.code in _way_up(branch.code, above):
                yield remark(
                    branch.place,
                    "{code} bergantung pada dirinya sendiri.",
                    "{code} hangs on itself.",
                    code=branch.code,
                )


def _way_up(code: str, above: dict[str, str]) -> list[str]:
    """Return what lies above *code*, each once."""
    way: list[str] = []
    at_code = above.get(code, "")
    while at_code and at_code not in way:
        way.append(at_code)
        at_code = above.get(at_code, "")
    return way


@rule("TREE-03", Severity.ERROR, Certainty.FACT, Words("Kode cabang ganda", "Code of a branch twice"))
def branch_twice(context: Context) -> Iterator[Remark]:
    """No code stands twice among the causes, the effects or the branches of a drawing."""
    for branches in _branches(context.case):
        seen: set[str] = set()
        for branch in branches:
            if branch.code in seen:
                yield remark(
                    branch.place,
                    "Kode {code} dipakai dua kali dalam gambar ini.",
                    "The code {code} stands twice in this drawing.",
                    code=branch.code,
                )
            seen.add(branch.code)


@rule(
    "TREE-04",
    Severity.WARNING,
    Certainty.FACT,
    Words("Pohon tanpa masalah inti", "Tree without a core problem"),
)
def tree_without_problem(context: Context) -> Iterator[Remark]:
    """A problem tree with causes or effects states the problem that they belong to."""
    for path, tool in tools_at(context.case, ProblemTree):
        if (tool.causes or tool.effects) and not tool.problem.strip():
            yield remark(
                f"{path}.problem",
                "Penyebab dan akibat sudah ada, tetapi masalah intinya belum dirumuskan.",
                "There are causes and effects, but the core problem is not stated.",
            )


@rule(
    "TREE-05", Severity.HINT, Certainty.QUESTION, Words("Masalah tanpa penyebab", "Problem without a cause")
)
def problem_without_cause(context: Context) -> Iterator[Remark]:
    """A problem tree names a cause of its problem."""
    for path, tool in tools_at(context.case, ProblemTree):
        if tool.problem.strip() and not tool.causes:
            yield remark(
                f"{path}.causes",
                "Apa yang menyebabkan masalah inti ini?",
                "What brings the core problem about?",
            )


# --- timeline ---------------------------------------------------------------------------------


@rule(
    "LINE-01",
    Severity.WARNING,
    Certainty.FACT,
    Words("Peristiwa setelah akhir kasus", "Event after the end of the case"),
)
def event_after_the_case(context: Context) -> Iterator[Remark]:
    """No event of a timeline lies after the last day that the case tells of."""
    last = context.last_day
    for path, tool in tools_at(context.case, LifeTimeline):
        for place, event in at(f"{path}.events", tool.events):
            if last is None:
                continue
            if event.start > last.year if event.date is None else event.date > last:
                yield remark(
                    place,
                    "Peristiwa ini terjadi setelah hari terakhir kasus, {last}.",
                    "This event lies after the last day of the case, {last}.",
                    last=last,
                )


MAP_RULES = (
    wrong_side,
    mark_without_note,
    mark_twice,
    injury_without_follow_up,
    branch_of_nothing,
    branches_in_a_circle,
    branch_twice,
    tree_without_problem,
    problem_without_cause,
    event_after_the_case,
)
