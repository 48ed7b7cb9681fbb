"""The gates of the process as rules: what a stage that was entered should have found in place."""

from collections.abc import Iterator

from socialwork.audit.rule import Context, Look, Remark, Rule
from socialwork.process.gate import Gate
from socialwork.process.gates import GATES


def _rule(gate: Gate) -> Rule:
    return Rule(gate.code, gate.severity, gate.certainty, gate.title, _look(gate))


def _look(gate: Gate) -> Look:
    def look(context: Context) -> Iterator[Remark]:
        entered = gate.target is None or gate.target in context.case.stage_kinds
        for gap in gate.gaps(context.case) if entered else ():
            yield Remark(path=gap.path, message=gap.message, waived=gap.overridden)

    look.__doc__ = gate.ask.__doc__
    return look


GATE_RULES = tuple(_rule(gate) for gate in GATES)
