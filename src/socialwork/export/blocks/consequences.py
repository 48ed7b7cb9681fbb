"""Consequences of behaviour as they are printed: the small grid of chapter II, and each one in a sentence."""

from collections.abc import Iterable

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, para
from socialwork.export.blocks.sentences import CitedTable, listed, lower_first, sentence, term
from socialwork.stages import Intervention, Plan
from socialwork.techniques import Consequence, technique_term
from socialwork.text import upper_first
from socialwork.vocabulary.behaviour import (
    BehaviourTechnique,
    Effect,
    Operation,
    Stimulus,
    consequence_of,
    effect_of,
)
from socialwork.words import Words

_GRID = CitedTable(
    anchor="tabel-akibat-perilaku",
    lead=Words(
        "nama setiap akibat ditentukan oleh apa yang dilakukan dan oleh rangsangannya, sebagaimana disajikan "
        "pada {ref}.",
        "each consequence is called by what is done and by the stimulus, as {ref} shows.",
    ),
    title=Words("Empat akibat yang mengubah perilaku", "The four consequences that change behaviour"),
    columns=(
        Words("Rangsangan", "Stimulus"),
        Words("Diberikan", "Given"),
        Words("Diambil", "Taken away"),
    ),
    widths=(3.4, 5.3, 5.3),
)
_BECOMES = {
    Effect.INCREASE: Words("meningkat", "increase"),
    Effect.DECREASE: Words("berkurang", "decrease"),
}
_CELL = Words("{name}: perilaku diharapkan {becomes}.", "{name}: the behaviour is expected to {becomes}.")
_HERE = Words("Dalam kasus ini: {things}.", "In this case: {things}.")
_HAPPENS = {
    (Operation.PRESENT, Stimulus.PLEASANT): Words("klien menerima {thing}", "the client is given {thing}"),
    (Operation.PRESENT, Stimulus.UNPLEASANT): Words(
        "klien dikenai {thing}", "the client has to bear {thing}"
    ),
    (Operation.REMOVE, Stimulus.PLEASANT): Words("klien kehilangan {thing}", "the client loses {thing}"),
    (Operation.REMOVE, Stimulus.UNPLEASANT): Words(
        "klien dibebaskan dari {thing}", "the client is spared {thing}"
    ),
}
_OCCURS = {
    Effect.INCREASE: Words("makin sering muncul", "occur more often"),
    Effect.DECREASE: Words("makin jarang muncul", "occur less often"),
}
_FOLLOWS = Words(
    "setelah {behaviour}, {happens}; perilaku itu diharapkan {occurs}.",
    "after {behaviour}, {happens}; the behaviour is expected to {occurs}.",
)
_ALONE = Words(
    "{happens}; perilaku yang diikutinya diharapkan {occurs}.",
    "{happens}; the behaviour before it is expected to {occurs}.",
)


@block(
    "behaviour-grid",
    Words("Empat akibat perilaku", "Four consequences of behaviour"),
    source="stages › intervention › uses › technique",
)
def behaviour_grid(case: Case, ctx: Context) -> Blocks:
    """Return the grid of the four consequences with those of the case in it.

    These are the consequences that the case uses, then those planned of whose kind it uses none. A case
    without a token economy or any technique of behaviour change gets no grid. The option ``used`` keeps only
    the rows that the case has a consequence for.
    """
    interventions = case.records(Intervention)
    planned = [
        technique
        for plan in case.records(Plan)
        for activity in plan.activities
        for technique in activity.techniques
    ]
    used = [use.technique for record in interventions for use in record.uses]
    named = (technique_term(technique) for technique in (*planned, *used))
    changes = any(isinstance(term, BehaviourTechnique) for term in named)
    if not changes and all(record.tokens is None for record in interventions):
        return ()
    happened = [technique for technique in used if isinstance(technique, Consequence)]
    kinds = {consequence.technique for consequence in happened}
    meant = (technique for technique in planned if isinstance(technique, Consequence))
    here = dict.fromkeys([*happened, *(one for one in meant if one.technique not in kinds)])
    stimuli = {consequence.stimulus for consequence in here}
    rows = [
        (cell(ctx.label(stimulus)), *(_cell(operation, stimulus, here, ctx) for operation in Operation))
        for stimulus in Stimulus
        if ctx.option != "used" or stimulus in stimuli
    ]
    return _GRID.blocks(rows, ctx)


def consequence_sentence(one: Consequence, ctx: Context) -> str:
    """Return what a consequence is and what it is meant to do, in one sentence."""
    return sentence(
        ctx,
        _FOLLOWS if one.behaviour.strip() else _ALONE,
        behaviour=lower_first(one.behaviour.strip()).rstrip("."),
        happens=ctx.label(_HAPPENS[one.operation, one.stimulus], thing=_what(one)),
        occurs=ctx.label(_OCCURS[one.effect]),
    )


def _cell(operation: Operation, stimulus: Stimulus, here: Iterable[Consequence], ctx: Context) -> Cell:
    """Return what the consequence is called and expected to do, and which of the case are of its kind."""
    technique = consequence_of(operation, stimulus)
    becomes = ctx.label(_BECOMES[effect_of(operation, stimulus)])
    lines = [ctx.label(_CELL, name=upper_first(term(ctx, technique)), becomes=becomes)]
    if things := dict.fromkeys(_what(one) for one in here if one.technique is technique):
        lines.append(ctx.label(_HERE, things=listed(things, ctx)))
    return Cell(blocks=tuple(para(line, "table") for line in lines))


def _what(one: Consequence) -> str:
    return lower_first(one.what.strip()).rstrip(".")
