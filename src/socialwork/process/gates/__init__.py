"""The gates of the process: what must be there before a stage is entered, as data."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.findings import Severity
from socialwork.process.gate import Gap, Gate, Lack, gate
from socialwork.process.gates.closing import (
    END_GATES,
    EVALUATION_GATES,
    REFERRAL_GATES,
    TERMINATION_GATES,
)
from socialwork.process.gates.consent import CONSENT_GATES
from socialwork.process.gates.opening import OPENING_GATES
from socialwork.process.gates.planning import INTERVENTION_GATES, PLAN_GATES
from socialwork.process.order import next_stages, normal_source
from socialwork.remembering import forgetting
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words


def _came_from(target: StageKind) -> Gate:
    """Return the gate that asks for the stage before *target*, unless *target* was entered by another way."""
    source = normal_source(target)

    @gate(
        f"GATE-STAGE-{target.code.upper()}",
        target,
        Words(f"Tahap sebelum {target.label('id').lower()}", f"Stage before {target.label('en').lower()}"),
        Severity.ERROR,
    )
    def came_from(case: Case) -> Iterator[Lack]:
        """The normal stage before it is recorded, unless the process may come from where the case stood."""
        if source is None or source in case.stage_kinds:
            return
        entered = case.stage_kinds.index(target) if target in case.stage_kinds else len(case.stages)
        before = case.stage_kinds[entered - 1] if entered else None
        if target not in next_stages(before):
            yield Lack(
                f"stages[{entered}]" if entered < len(case.stages) else "stages",
                Words(
                    f"Tahap {source.label('id').lower()} belum dicatat.",
                    f"The stage before it, {source.label('en').lower()}, is not recorded.",
                ),
            )

    return came_from


STAGE_GATES = tuple(_came_from(kind) for kind in StageKind if kind is not StageKind.ENGAGEMENT)
GATES: tuple[Gate, ...] = (
    *STAGE_GATES,
    *OPENING_GATES,
    *CONSENT_GATES,
    *PLAN_GATES,
    *INTERVENTION_GATES,
    *EVALUATION_GATES,
    *TERMINATION_GATES,
    *REFERRAL_GATES,
    *END_GATES,
)
"""Every gate, in the order of the process."""


@forgetting
def missing(case: Case, target: StageKind | None) -> tuple[Gap, ...]:
    """Return what *case* lacks for entering *target*, or for ending where *target* is ``None``.

    Nothing is ever raised. A gap that the case overrides with a written reason is returned too, with
    the reason in :attr:`Gap.overridden`; :func:`may_enter` lets it pass.
    """
    return tuple(gap for one in GATES if one.target is target for gap in one.gaps(case))


def may_enter(case: Case, target: StageKind | None) -> bool:
    """Return whether nothing is missing for *target* but what is overridden with a reason."""
    return all(gap.overridden for gap in missing(case, target))


__all__ = ["GATES", "Gap", "Gate", "may_enter", "missing"]
