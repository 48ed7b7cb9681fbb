"""The blocks of assessment but for its tools: process, symptoms to strengths, focus, resource systems."""

from collections.abc import Iterable, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import (
    cell,
    labelled,
    number_cell,
    numbered,
    para,
    prose_cell,
    proses_hasil,
    titled,
)
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    CitedTable,
    begins_with,
    field_label,
    lower_first,
    paragraph,
    record_block,
    sentence,
    span,
    subheading,
    terms,
    upper_first,
    with_note,
    with_sentence,
)
from socialwork.export.blocks.sources import evidence_note, links_text, named_sources
from socialwork.process.usage import methods_of
from socialwork.stages import Assessment, Focus, Resource
from socialwork.text import joined
from socialwork.tools import tool_entry
from socialwork.values.evidence import Statement
from socialwork.vocabulary.evidence import ResourceSystem
from socialwork.words import Words

# --- process ----------------------------------------------------------------------------------

_WHEN = Words("asesmen dilaksanakan pada {when}.", "the assessment took place on {when}.")
_HOW = Words(
    "teknik yang digunakan untuk mengumpulkan data ialah {how}.", "the data were collected by {how}."
)
_MEETINGS = Words("Pertemuan asesmen", "Meetings of the assessment")
_COLLECTED = Words("Teknik pengumpulan data", "How the data were collected")
_TOOLS = Words("alat asesmen yang digunakan ialah {things}.", "the assessment tools used were {things}.")


@record_block("assessment-process", Words("Proses asesmen", "Process of assessment"), Assessment)
def assessment_process(case: Case, record: Assessment, ctx: Context, _n: int) -> Blocks:
    """Return when and how it was assessed, the meetings, and each technique with its process and result."""
    opening: list[str] = []
    if record.period is not None and not begins_with(when := span(record.period, ctx), record.process):
        opening.append(sentence(ctx, _WHEN, when=when))
    if used := methods_of(record):
        opening.append(sentence(ctx, _HOW, how=terms(ctx, used)))
    if tools := tool_names([record], ctx):
        opening.append(sentence(ctx, _TOOLS, things=tools))
    process = paragraph(opening) + ctx.prose(record.process)
    meetings = meeting_blocks(case, record.meetings, ctx)
    methods = _methods(record, ctx)
    if len(record.meetings) < 2 or not methods:  # noqa: PLR2004 - one meeting is no list
        return process + meetings + methods
    below = _methods(record, evolve(ctx, level=ctx.level + 1))
    return process + titled(subheading(ctx, _MEETINGS), meetings) + titled(subheading(ctx, _COLLECTED), below)


def tool_names(records: Iterable[Assessment], ctx: Context) -> str:
    """Return the tools that show what *records* found, each once, as a list in a sentence."""
    names = (ctx.label(tool_entry(tool).words) for record in records for tool in record.tools_but_guides)
    return joined(dict.fromkeys(map(lower_first, names)), ctx.lang)


def _methods(record: Assessment, ctx: Context) -> Blocks:
    blocks: Blocks = ()
    for use in record.methods:
        blocks += titled(subheading(ctx, use.method), proses_hasil(use.process, use.result, ctx))
    return blocks


# --- symptoms ---------------------------------------------------------------------------------

_SYMPTOMS = CitedTable(
    anchor="tabel-gejala",
    lead=Words(
        "gejala masalah {who} dan sumber yang menguatkannya disajikan dalam {ref}.",
        "the symptoms of the problem of {who} and the sources that confirm them stand in {ref}.",
    ),
    title=Words("Gejala Masalah {who} dan Sumbernya", "Symptoms of the Problem of {who} and Sources"),
    columns=(
        "number",
        Words("Gejala masalah", "Symptom"),
        Words("Sumber", "Source"),
        Words("Teknik", "Method"),
    ),
    widths=(1, 6, 4, 3),
)


@record_block("assessment-symptoms", Words("Gejala masalah", "Symptoms"), Assessment, "symptoms")
def assessment_symptoms(case: Case, record: Assessment, ctx: Context, n: int) -> Blocks:
    """Return the table of symptoms, a line for each source that confirms one; the symptom spans them all."""
    rows: list[Sequence[Cell]] = []
    for number, symptom in enumerate(record.symptoms, 1):
        sources = list(named_sources(case, symptom.evidence, ctx).items()) or [("–", [])]
        first: tuple[Cell, ...] = (
            evolve(number_cell(number), rowspan=len(sources)),
            prose_cell(symptom.text, ctx, rowspan=len(sources)),
        )
        for source, methods in sources:
            rows.append((*first, cell(upper_first(source)), cell(upper_first(terms(ctx, methods)))))
            first = ()
    return _SYMPTOMS.blocks(rows, ctx, n, who=client_text(case, ctx))


# --- causes, effects, needs, strengths --------------------------------------------------------


def _statements(field: str, words: Words, lead: Words, linked: Words) -> None:
    """Register the block of the statements of one field, with their sources and links."""

    @record_block(f"assessment-{field}", words, Assessment, field)
    def each_statement(case: Case, record: Assessment, ctx: Context, _n: int) -> Blocks:
        statements: tuple[Statement, ...] = getattr(record, field)
        items: list[Blocks] = []
        for statement in statements:
            links = links_text(record, statement.answers, ctx)
            text = with_note(ctx.prose(statement.text), evidence_note(case, statement.evidence, ctx))
            items.append(with_sentence(text, sentence(ctx, linked, things=links) if links else ""))
        who = client_text(case, ctx)
        return (para(sentence(ctx, lead, who=who)), *numbered(items)) if items else ()


_statements(
    "causes",
    Words("Faktor penyebab masalah", "Causes"),
    Words(
        "faktor penyebab masalah {who} adalah sebagai berikut.",
        "the causes of the problem of {who} are these.",
    ),
    Words("faktor ini menjelaskan {things}.", "this explains {things}."),
)
_statements(
    "effects",
    Words("Dampak masalah", "Effects"),
    Words("masalah itu berdampak pada {who} sebagai berikut.", "the problem has these effects on {who}."),
    Words("dampak ini timbul dari {things}.", "this follows from {things}."),
)
_statements(
    "needs",
    Words("Kebutuhan", "Needs"),
    Words("kebutuhan {who} adalah sebagai berikut.", "the needs of {who} are these."),
    Words("kebutuhan ini berkaitan dengan {things}.", "this need is linked to {things}."),
)
_statements(
    "strengths",
    Words("Potensi", "Strengths"),
    Words("potensi yang dimiliki {who} adalah sebagai berikut.", "the strengths of {who} are these."),
    Words("potensi ini berkaitan dengan {things}.", "this strength is linked to {things}."),
)

# --- focus ------------------------------------------------------------------------------------

_FOCUS = Words("fokus ini dipilih untuk menjawab {things}.", "the focus was chosen to answer {things}.")


@record_block("assessment-focus", Words("Fokus masalah", "Focus of the problem"), Assessment, "focus")
def assessment_focus(_case: Case, record: Assessment, ctx: Context, _n: int) -> Blocks:
    """Return the focus, what it answers and why it comes first."""
    if record.focus is None:
        return ()
    links = links_text(record, record.focus.answers, ctx)
    text = with_sentence(ctx.prose(record.focus.text), sentence(ctx, _FOCUS, things=links) if links else "")
    return text + labelled(field_label(ctx, Focus, "reason"), ctx.prose(record.focus.reason))


# --- resource systems -------------------------------------------------------------------------

_RESOURCES = CitedTable(
    anchor="tabel-sumber",
    lead=Words(
        "sistem sumber di sekitar {who} disajikan dalam {ref}.",
        "the resource systems round {who} stand in {ref}.",
    ),
    title=Words("Sistem Sumber di Sekitar {who}", "Resource Systems round {who}"),
    columns=((Resource, "system"), (Resource, "name"), (Resource, "gives")),
    widths=(3.3, 3.9, 6.8),
)


@record_block("assessment-resources", Words("Sistem sumber", "Resource systems"), Assessment, "resources")
def assessment_resources(case: Case, record: Assessment, ctx: Context, n: int) -> Blocks:
    """Return the table of resources, those of one system together."""
    rows: list[Sequence[Cell]] = []
    for system in ResourceSystem:
        found = [resource for resource in record.resources if resource.system is system]
        for place, resource in enumerate(found):
            cells = (cell(resource.name), prose_cell(resource.gives, ctx))
            rows.append(cells if place else (cell(ctx.label(system), rowspan=len(found)), *cells))
    return _RESOURCES.blocks(rows, ctx, n, who=client_text(case, ctx))
