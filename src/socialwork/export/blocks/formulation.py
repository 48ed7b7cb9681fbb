"""The block of the formulation: each symptom with all that is linked to it, by the numbers of the lists."""

from collections.abc import Iterable, Sequence

from attrs import frozen

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import in_role, labelled, number_cell, numbered, para, table
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    also,
    anchored,
    citing,
    in_sentence,
    record_block,
    sentence,
    table_caption,
)
from socialwork.export.blocks.sources import links_text
from socialwork.process.formulation import formulations
from socialwork.stages import Activity, Assessment, Plan
from socialwork.text import joined
from socialwork.words import Words

_LEAD = Words(
    "{ref} merangkum kaitan antara gejala yang dialami {who} dan hal lain yang telah diuraikan. Angka di "
    "dalamnya menunjuk nomor urut pada daftar faktor penyebab, dampak, kebutuhan, tujuan khusus, kegiatan, "
    "dan indikator.",
    "{ref} gathers what each symptom of {who} is linked with. The numbers in it are those of the lists of "
    "causes, effects, needs, specific goals, activities and indicators.",
)
_TITLE = Words("Keterkaitan Masalah dan Rencana bagi {who}", "Problem and Plan of {who} as Linked")
_SYMPTOM = Words("Gejala nomor {n}", "Symptom {n}")
_WIDTH = 14.0
_COLUMNS = (
    ("causes", Words("Penyebab", "Causes")),
    ("effects", Words("Dampak", "Effects")),
    ("needs", Words("Kebutuhan", "Needs")),
    ("goals", Words("Tujuan", "Goals")),
    ("activities", Words("Kegiatan", "Activities")),
    ("indicators", Words("Indikator", "Indicators")),
)
_BUILT = Words(
    "kegiatan itu bertumpu pada potensi {who} dan sumber di sekitarnya sebagai berikut.",
    "the activities build on strengths of {who} and resources round them as follows.",
)
_ON = Words("kegiatan nomor {n} bertumpu pada {things}.", "activity {n} builds on {things}.")
_SOURCE = Words("sumber {names}", "the resources {names}")


@frozen
class _Numbers:
    """The numbers that the records of a formulation have in the lists of the report."""

    assessment: Assessment
    plans: tuple[Plan, ...]

    def of(self, field: str, records: Iterable[object]) -> list[str]:
        """Return the numbers of *records* in the lists of *field*, in order."""
        lists: list[Sequence[object]] = [getattr(plan, field, ()) for plan in self.plans]
        lists.append(getattr(self.assessment, field, ()))
        wanted = [id(one) for one in records]
        return [str(n) for held in lists for n, one in enumerate(held, 1) if id(one) in wanted]


@record_block(
    "problem-formulation",
    Words("Keterkaitan masalah dan rencana", "Problem and plan as linked"),
    Assessment,
    source="stages › assessment, plan",
)
def problem_formulation(case: Case, record: Assessment, ctx: Context, n: int) -> Blocks:
    """Return the table of each assessment that a plan answers, and on what the activities build."""
    chains = formulations(case)[n].chains
    if not any(chain.goals for chain in chains):
        return ()
    numbers = _Numbers(record, case.records(Plan))
    shown = [column for column in _COLUMNS if any(getattr(chain, column[0]) for chain in chains)]
    rows: list[tuple[Cell, ...]] = []
    for chain in chains:
        (symptom,) = numbers.of("symptoms", (chain.symptom,))
        label = labelled(ctx.label(_SYMPTOM, n=symptom), ctx.prose(chain.symptom.text))
        rows.append((Cell(blocks=in_role(label, "table"), colspan=len(shown)),))
        linked = (numbers.of(field, getattr(chain, field)) for field, _ in shown)
        rows.append(tuple(number_cell(", ".join(places) or "–") for places in linked))
    anchor, who = anchored("tabel-formulasi", n), client_text(case, ctx)
    caption = table_caption(anchor, ctx.label(_TITLE, who=who))
    widths = tuple([_WIDTH / len(shown)] * len(shown))
    known = [id(activity) for chain in chains for activity in chain.activities]
    built = [
        sentence(ctx, _ON, n=place, things=things)
        for plan in case.records(Plan)
        for place, activity in enumerate(plan.activities, 1)
        if id(activity) in known and (things := _things(record, activity, ctx))
    ]
    return (
        citing(ctx, _LEAD, anchor, who=who),
        *table([ctx.label(words) for _, words in shown], rows, caption=caption, widths=widths),
        *((para(sentence(ctx, _BUILT, who=who)), *numbered(built)) if built else ()),
    )


def _things(record: Assessment, activity: Activity, ctx: Context) -> str:
    """Return the strengths by number and the resources by name that *activity* builds on."""
    strengths = links_text(record, activity.builds_on, ctx)
    names = [
        in_sentence(resource.name)
        for resource in record.resources
        if resource.code in activity.builds_on and resource.code
    ]
    resources = ctx.label(_SOURCE, names=joined(names, ctx.lang)) if names else ""
    return also([part for part in (strengths, resources) if part], ctx)
