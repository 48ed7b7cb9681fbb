"""The blocks of assessment but for its tools: process, symptoms to strengths, focus, resource systems."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Builder, Context, block
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import (
    cell,
    labelled,
    number_cell,
    numbered,
    para,
    prose_cell,
    proses_hasil,
    table,
    titled,
)
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    anchored,
    citing,
    each_record,
    field_label,
    lower_first,
    paragraph,
    sentence,
    span,
    subheading,
    table_caption,
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


@block("assessment-process", Words("Proses asesmen", "Process of assessment"), source="stages › assessment")
def assessment_process(case: Case, ctx: Context) -> Blocks:
    """Return when and how it was assessed, the meetings, and each technique with its process and result."""
    return each_record(case, Assessment, ctx, lambda record, inner, _: _process(case, record, inner))


def _process(case: Case, record: Assessment, ctx: Context) -> Blocks:
    said: list[str] = []
    if record.period is not None:
        said.append(sentence(ctx, _WHEN, when=span(record.period, ctx)))
    if used := methods_of(record):
        said.append(sentence(ctx, _HOW, how=terms(ctx, used)))
    if tools := tool_names([record], ctx):
        said.append(sentence(ctx, _TOOLS, things=tools))
    meetings = meeting_blocks(case, record.meetings, ctx)
    told = paragraph(said) + ctx.prose(record.process)
    methods = _methods(record, ctx)
    if len(record.meetings) < 2 or not methods:  # noqa: PLR2004 - one meeting is no list
        return told + meetings + methods
    below = _methods(record, evolve(ctx, level=ctx.level + 1))
    return told + titled(subheading(ctx, _MEETINGS), meetings) + titled(subheading(ctx, _COLLECTED), below)


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

_SYMPTOMS = Words(
    "gejala masalah {who} dan sumber yang menguatkannya disajikan dalam {ref}.",
    "the symptoms of the problem of {who} and the sources that confirm them stand in {ref}.",
)
_SYMPTOMS_TITLE = Words("Gejala Masalah {who} dan Sumbernya", "Symptoms of the Problem of {who} and Sources")
_SYMPTOM = Words("Gejala masalah", "Symptom")
_SOURCE = Words("Sumber", "Source")
_METHOD = Words("Teknik", "Method")


@block("assessment-symptoms", Words("Gejala masalah", "Symptoms"), source="stages › assessment › symptoms")
def assessment_symptoms(case: Case, ctx: Context) -> Blocks:
    """Return the table of symptoms, a line for each source that confirms one."""
    return each_record(case, Assessment, ctx, lambda record, inner, n: _symptoms(case, record, inner, n))


def _symptoms(case: Case, record: Assessment, ctx: Context, n: int) -> Blocks:
    if not record.symptoms:
        return ()
    anchor = anchored("tabel-gejala", n)
    who = client_text(case, ctx)
    title = upper_first(ctx.label(_SYMPTOMS_TITLE, who=upper_first(who)))
    titles = [ctx.label("number"), ctx.label(_SYMPTOM), ctx.label(_SOURCE), ctx.label(_METHOD)]
    rows = (
        row for number, one in enumerate(record.symptoms, 1) for row in _symptom_rows(case, number, one, ctx)
    )
    caption = table_caption(anchor, title)
    return (
        citing(ctx, _SYMPTOMS, anchor, who=who),
        *table(titles, rows, caption=caption, widths=(1, 6, 4, 3)),
    )


def _symptom_rows(case: Case, number: int, one: Statement, ctx: Context) -> Iterator[Sequence[Cell]]:
    """Yield a row for each source; number and symptom span them all."""
    lines = list(named_sources(case, one.evidence, ctx).items()) or [("–", [])]
    height = len(lines)
    for n, (source, methods) in enumerate(lines):
        cells = (cell(upper_first(source)), cell(upper_first(terms(ctx, methods))))
        if n == 0:
            first = evolve(number_cell(number), rowspan=height)
            yield (first, prose_cell(one.text, ctx, rowspan=height), *cells)
        else:
            yield cells


# --- causes, effects, needs, strengths --------------------------------------------------------

_LINKED = {
    "causes": Words("faktor ini menjelaskan {things}.", "this explains {things}."),
    "effects": Words("dampak ini timbul dari {things}.", "this follows from {things}."),
    "needs": Words("kebutuhan ini berkaitan dengan {things}.", "this need is linked to {things}."),
    "strengths": Words("potensi ini berkaitan dengan {things}.", "this strength is linked to {things}."),
}


def _statements(field: str, lead: Words) -> Builder:
    """Make a builder that prints the statements of one field with their sources and links."""

    def build(case: Case, ctx: Context) -> Blocks:
        return each_record(
            case, Assessment, ctx, lambda record, inner, _: _listed(case, record, field, lead, inner)
        )

    return build


def _listed(case: Case, record: Assessment, field: str, lead: Words, ctx: Context) -> Blocks:
    statements: tuple[Statement, ...] = getattr(record, field)
    if not statements:
        return ()
    items = (_statement(case, record, field, one, ctx) for one in statements)
    return (para(sentence(ctx, lead, who=client_text(case, ctx))), *numbered(items))


def _statement(case: Case, record: Assessment, field: str, one: Statement, ctx: Context) -> Blocks:
    links = links_text(record, one.answers, ctx)
    told = with_note(ctx.prose(one.text), evidence_note(case, one.evidence, ctx))
    return with_sentence(told, sentence(ctx, _LINKED[field], things=links) if links else "")


_LEADS: tuple[tuple[str, Words, Words], ...] = (
    (
        "causes",
        Words("Faktor penyebab masalah", "Causes"),
        Words(
            "faktor penyebab masalah {who} adalah sebagai berikut.",
            "the causes of the problem of {who} are these.",
        ),
    ),
    (
        "effects",
        Words("Dampak masalah", "Effects"),
        Words("masalah itu berdampak pada {who} sebagai berikut.", "the problem has these effects on {who}."),
    ),
    (
        "needs",
        Words("Kebutuhan", "Needs"),
        Words("kebutuhan {who} adalah sebagai berikut.", "the needs of {who} are these."),
    ),
    (
        "strengths",
        Words("Potensi", "Strengths"),
        Words("potensi yang dimiliki {who} adalah sebagai berikut.", "the strengths of {who} are these."),
    ),
)

for _field, _words, _lead in _LEADS:
    block(f"assessment-{_field}", _words, source=f"stages › assessment › {_field}")(
        _statements(_field, _lead)
    )

# --- focus ------------------------------------------------------------------------------------

_FOCUS = Words("fokus ini dipilih untuk menjawab {things}.", "the focus was chosen to answer {things}.")


@block(
    "assessment-focus", Words("Fokus masalah", "Focus of the problem"), source="stages › assessment › focus"
)
def assessment_focus(case: Case, ctx: Context) -> Blocks:
    """Return the focus, what it answers and why it comes first."""

    def build(record: Assessment, inner: Context, _: int) -> Blocks:
        return () if record.focus is None else _focus(record, record.focus, inner)

    return each_record(case, Assessment, ctx, build)


def _focus(record: Assessment, focus: Focus, ctx: Context) -> Blocks:
    links = links_text(record, focus.answers, ctx)
    text = with_sentence(ctx.prose(focus.text), sentence(ctx, _FOCUS, things=links) if links else "")
    return text + labelled(field_label(ctx, Focus, "reason"), ctx.prose(focus.reason))


# --- resource systems -------------------------------------------------------------------------

_RESOURCES = Words(
    "sistem sumber di sekitar {who} disajikan dalam {ref}.",
    "the resource systems round {who} stand in {ref}.",
)
_RESOURCES_TITLE = Words("Sistem Sumber di Sekitar {who}", "Resource Systems round {who}")


@block(
    "assessment-resources",
    Words("Sistem sumber", "Resource systems"),
    source="stages › assessment › resources",
)
def assessment_resources(case: Case, ctx: Context) -> Blocks:
    """Return the table of resources, those of one system together."""
    return each_record(case, Assessment, ctx, lambda record, inner, n: _resources(case, record, inner, n))


def _resources(case: Case, record: Assessment, ctx: Context, n: int) -> Blocks:
    if not record.resources:
        return ()
    anchor = anchored("tabel-sumber", n)
    who = client_text(case, ctx)
    title = ctx.label(_RESOURCES_TITLE, who=upper_first(who))
    titles = [field_label(ctx, Resource, name) for name in ("system", "name", "gives")]
    rows = [row for system in ResourceSystem for row in _system_rows(record, system, ctx)]
    return (
        citing(ctx, _RESOURCES, anchor, who=who),
        *table(titles, rows, caption=table_caption(anchor, title), widths=(3.3, 3.9, 6.8)),
    )


def _system_rows(record: Assessment, system: ResourceSystem, ctx: Context) -> Iterator[Sequence[Cell]]:
    found = [one for one in record.resources if one.system is system]
    for n, one in enumerate(found):
        cells = (cell(one.name), prose_cell(one.gives, ctx))
        yield cells if n else (cell(ctx.label(system), rowspan=len(found)), *cells)
