"""The block of the formulation: each symptom with all that is linked to it, by the numbers of the lists."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, in_role, labelled, numbered, para, table
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    also,
    anchored,
    citing,
    each_record,
    in_sentence,
    sentence,
    table_caption,
    upper_first,
)
from socialwork.export.blocks.sources import links_text
from socialwork.process.formulation import Chain, formulations
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


@block(
    "problem-formulation",
    Words("Keterkaitan masalah dan rencana", "Problem and plan as linked"),
    source="stages › assessment, plan",
)
def problem_formulation(case: Case, ctx: Context) -> Blocks:
    """Return the table of each assessment that a plan answers, and on what the activities build."""
    made = formulations(case)

    def build(record: Assessment, inner: Context, n: int) -> Blocks:
        linked = [chain for chain in made[n].chains if chain.goals]
        return _table(case, record, made[n].chains, inner, n) if linked else ()

    return each_record(case, Assessment, ctx, build)


def _table(case: Case, record: Assessment, chains: Sequence[Chain], ctx: Context, n: int) -> Blocks:
    numbers = _Numbers(record, case.records(Plan))
    shown = [one for one in _COLUMNS if any(getattr(chain, one[0]) for chain in chains)]
    fields = [field for field, _ in shown]
    rows = (row for chain in chains for row in _rows(chain, fields, numbers, ctx))
    anchor = anchored("tabel-formulasi", n)
    who = client_text(case, ctx)
    caption = table_caption(anchor, ctx.label(_TITLE, who=upper_first(who)))
    widths = tuple([_WIDTH / len(shown)] * len(shown))
    return (
        citing(ctx, _LEAD, anchor, who=who),
        *table([ctx.label(words) for _, words in shown], rows, caption=caption, widths=widths),
        *_built(case, record, chains, ctx),
    )


def _rows(chain: Chain, fields: Sequence[str], numbers: _Numbers, ctx: Context) -> Iterator[tuple[Cell, ...]]:
    """Yield a row that says the symptom over all columns, and one with what is linked to it."""
    (n,) = numbers.of("symptoms", (chain.symptom,))
    label = labelled(ctx.label(_SYMPTOM, n=n), ctx.prose(chain.symptom.text))
    yield (Cell(blocks=in_role(label, "table"), colspan=len(fields)),)
    yield tuple(
        cell(", ".join(numbers.of(field, getattr(chain, field))) or "–", align="center") for field in fields
    )


def _built(case: Case, record: Assessment, chains: Sequence[Chain], ctx: Context) -> Blocks:
    """Return what each activity of the chains builds on, where any of them says so."""
    known = [id(activity) for chain in chains for activity in chain.activities]
    found = [
        sentence(ctx, _ON, n=n, things=things)
        for plan in case.records(Plan)
        for n, activity in enumerate(plan.activities, 1)
        if id(activity) in known and (things := _things(record, activity, ctx))
    ]
    lead = para(sentence(ctx, _BUILT, who=client_text(case, ctx)))
    return (lead, *numbered(found)) if found else ()


def _things(record: Assessment, activity: Activity, ctx: Context) -> str:
    """Return the strengths by number and the resources by name that *activity* builds on."""
    strengths = links_text(record, activity.builds_on, ctx)
    names = [in_sentence(one.name) for one in record.resources if one.code in activity.builds_on and one.code]
    resources = ctx.label(_SOURCE, names=joined(names, ctx.lang)) if names else ""
    return also([part for part in (strengths, resources) if part], ctx)
