"""Consequences of behaviour as they are printed: the small grid of chapter II, and each one in a sentence."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, para, table
from socialwork.export.blocks.sentences import citing, listed, lower_first, sentence, table_caption, term
from socialwork.stages import Intervention, Plan
from socialwork.techniques import Consequence, Technique, technique_term
from socialwork.vocabulary.behaviour import (
    BehaviourTechnique,
    Effect,
    Operation,
    Stimulus,
    consequence_of,
    effect_of,
)
from socialwork.words import Words

GRID_ANCHOR = "tabel-akibat-perilaku"

_CAPTION = Words("Empat akibat yang mengubah perilaku", "The four consequences that change behaviour")
_LEAD = Words(
    "nama setiap akibat ditentukan oleh apa yang dilakukan dan oleh rangsangannya, sebagaimana disajikan "
    "pada {ref}.",
    "each consequence is called by what is done and by the stimulus, as {ref} shows.",
)
_CORNER = Words("Rangsangan", "Stimulus")
_DONE = {
    Operation.PRESENT: Words("diberikan", "given"),
    Operation.REMOVE: Words("diambil", "taken away"),
}
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

    A case without techniques of behaviour change gets none. The option ``used`` keeps only the rows that
    the case has a consequence for.
    """
    if not _changes_behaviour(case):
        return ()
    here = _consequences(case)
    used = {one.stimulus for one in here}
    rows = [
        (cell(ctx.label(stimulus)), *(_cell(operation, stimulus, here, ctx) for operation in Operation))
        for stimulus in Stimulus
        if ctx.option != "used" or stimulus in used
    ]
    titles = (ctx.label(_CORNER), *(_capital(ctx.label(words)) for words in _DONE.values()))
    caption = table_caption(GRID_ANCHOR, ctx.label(_CAPTION))
    made = table(titles, rows, caption=caption, widths=(3.4, 5.3, 5.3))
    return (citing(ctx, _LEAD, GRID_ANCHOR), *made) if made else ()


def consequence_sentence(one: Consequence, ctx: Context) -> str:
    """Return what a consequence is and what it is meant to do, in one sentence."""
    return sentence(
        ctx,
        _FOLLOWS if one.behaviour.strip() else _ALONE,
        behaviour=lower_first(one.behaviour.strip()).rstrip("."),
        happens=ctx.label(_HAPPENS[one.operation, one.stimulus], thing=_what(one)),
        occurs=ctx.label(_OCCURS[one.effect]),
    )


def _planned(case: Case) -> Iterator[Technique]:
    for plan in case.records(Plan):
        for activity in plan.activities:
            yield from activity.techniques


def _used(case: Case) -> Iterator[Technique]:
    for record in case.records(Intervention):
        yield from (use.technique for use in record.uses)


def _changes_behaviour(case: Case) -> bool:
    """Return whether the case has a token economy or names any technique of behaviour change."""
    if any(record.tokens is not None for record in case.records(Intervention)):
        return True
    terms = (technique_term(one) for several in (_planned, _used) for one in several(case))
    return any(isinstance(term, BehaviourTechnique) for term in terms)


def _consequences(case: Case) -> tuple[Consequence, ...]:
    """Return the consequences that the case uses, then those planned of whose kind it uses none."""
    used = [one for one in _used(case) if isinstance(one, Consequence)]
    kinds = {one.technique for one in used}
    planned = [one for one in _planned(case) if isinstance(one, Consequence) and one.technique not in kinds]
    return tuple(dict.fromkeys([*used, *planned]))


def _cell(operation: Operation, stimulus: Stimulus, here: tuple[Consequence, ...], ctx: Context) -> Cell:
    technique = consequence_of(operation, stimulus)
    becomes = ctx.label(_BECOMES[effect_of(operation, stimulus)])
    said = [ctx.label(_CELL, name=_capital(term(ctx, technique)), becomes=becomes)]
    things = dict.fromkeys(_what(one) for one in here if one.technique is technique)
    if things:
        said.append(ctx.label(_HERE, things=listed(things, ctx)))
    return Cell(blocks=tuple(para(one, "table") for one in said))


def _what(one: Consequence) -> str:
    return lower_first(one.what.strip()).rstrip(".")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
