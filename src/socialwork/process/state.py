"""Where a case stands, derived from its records and never stored."""

from socialwork.case import Case
from socialwork.process.order import next_stages
from socialwork.vocabulary.process import StageKind


def current_stage(case: Case) -> StageKind | None:
    """Return the stage of the last record, or ``None`` before the first one.

    The records stand in the order in which they were gone through, so after a re-assessment
    a case is in assessment again, whatever came before.
    """
    return case.stages[-1].kind if case.stages else None


def allowed_next(case: Case) -> tuple[StageKind, ...]:
    """Return the stages that may come next, the normal one first; their gates may still be closed.

    See :func:`socialwork.process.missing` for what a gate still asks.
    """
    return next_stages(current_stage(case))
