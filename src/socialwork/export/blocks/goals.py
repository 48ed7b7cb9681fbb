"""Goals and indicators looked up by code and printed by their words."""

from collections.abc import Iterable

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import para
from socialwork.stages import Goal, Plan
from socialwork.text import joined
from socialwork.words import Words


def find_goal(case: Case, code: str) -> Goal | None:
    """Return the goal *code* of the latest plan that has it, or ``None``."""
    goals = (goal for plan in reversed(case.records(Plan)) for goal in plan.goals)
    return next((goal for goal in goals if goal.code == code), None)


def goal_blocks(case: Case, code: str, ctx: Context) -> Blocks:
    """Return the text of a goal; a code that no plan has is printed as it is, for a check to report."""
    goal = find_goal(case, code)
    return (para(code),) if goal is None else ctx.prose(goal.text)


def goal_places(case: Case, codes: Iterable[str], ctx: Context) -> str:
    """Return the places of goals in the list of specific goals, ``1 dan 2``, without codes of no plan."""
    wanted = tuple(codes)
    for plan in reversed(case.records(Plan)):
        numbers = [str(n) for n, goal in enumerate(plan.goals, 1) if goal.code in wanted]
        if numbers:
            return joined(numbers, ctx.lang)
    return ""


def goal_numbers(case: Case, codes: Iterable[str], ctx: Context) -> str:
    """Return goals by their places, as a sentence names them: ``tujuan khusus nomor 1 dan 2``."""
    places = goal_places(case, codes, ctx)
    return ctx.label(Words("tujuan khusus nomor {n}", "specific goal {n}"), n=places) if places else ""
