"""The gates of the process as rules: what a stage that was entered should have found in place."""

from collections.abc import Iterator

from socialwork.audit.base import Context, Rule, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.privacy.publication import QUESTIONS, may_be_shown
from socialwork.process.gate import Gate
from socialwork.process.gates import GATES
from socialwork.process.places import at
from socialwork.words import Words


def _rule(gate: Gate) -> Rule:
    def look(context: Context) -> Iterator[Remark]:
        entered = gate.target is None or gate.target in context.case.stage_kinds
        for gap in gate.gaps(context.case) if entered else ():
            yield Remark(path=gap.path, message=gap.message, waived=gap.overridden)

    look.__doc__ = gate.ask.__doc__
    return Rule(gate.code, gate.severity, gate.certainty, gate.title, look)


@rule(
    "GATE-OVERRIDE",
    Severity.WARNING,
    Certainty.FACT,
    Words("Pengecualian tanpa syarat", "Override of no gate"),
)
def override_of_no_gate(context: Context) -> Iterator[Remark]:
    """Every override names a gate that exists."""
    codes = {gate.code for gate in (*GATES, may_be_shown)} | {QUESTIONS}
    for path, override in at("overrides", context.case.overrides):
        if override.gate not in codes:
            yield remark(
                f"{path}.gate",
                "Tidak ada syarat dengan kode {code}.",
                "There is no gate of the code {code}.",
                code=override.gate,
            )


GATE_RULES = (*(_rule(gate) for gate in GATES), override_of_no_gate)
