"""The problem tree that an assessment amounts to, so that nobody has to write it down twice."""

from collections.abc import Iterable

from socialwork.case import Case
from socialwork.stages import Assessment
from socialwork.tools import ProblemTree, TreeCause, TreeEffect
from socialwork.values.evidence import Statement


def problem_tree_of(case: Case) -> ProblemTree | None:
    """Return the problem tree of the last assessment of *case*; ``None`` where nobody assessed.

    The focus is the trunk. Causes are the roots: one that answers another cause hangs on it, the others lead
    to the problem. Symptoms are what the problem shows itself in, so they stand in the crown with the
    effects: an effect hangs on the symptom or the effect that it answers, else on the problem.

    >>> from socialwork.loading import load_case
    >>> tree = problem_tree_of(load_case("example:utama"))
    >>> [cause.code for cause in tree.causes], [one.code for one in tree.effects]
    (['P1', 'P2', 'P3'], ['S1', 'S2', 'S3', 'D1', 'D2', 'D3'])
    """
    found = case.latest(Assessment)
    if found is None:
        return None
    causes = [one.code for one in found.causes]
    shown = [one.code for one in (*found.symptoms, *found.effects)]
    return ProblemTree(
        problem=case.problem if found.focus is None else found.focus.text,
        causes=tuple(TreeCause(code=one.code, text=one.text, of=_first(one, causes)) for one in found.causes),
        effects=(
            *(TreeEffect(code=one.code, text=one.text) for one in found.symptoms),
            *(TreeEffect(code=one.code, text=one.text, of=_first(one, shown)) for one in found.effects),
        ),
    )


def _first(statement: Statement, codes: Iterable[str]) -> str:
    """Return the first of what a statement answers that is one of *codes*, or an empty text."""
    known = {*codes} - {statement.code}
    return next((code for code in statement.answers if code in known), "")
