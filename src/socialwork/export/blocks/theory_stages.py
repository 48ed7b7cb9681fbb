"""Section 2.2: the stages that the case went through, with the methods, tools and steps that it used."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Citation, CitationKey, Inlines, Text
from socialwork.document.inlines import merged
from socialwork.document.nodes import Blocks, Heading
from socialwork.export.blocks.assessment import tool_names
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.chapter_two import (
    meaning,
    naming,
    pointing,
    reachable,
    running,
    said,
    shared_keys,
    source_keys,
    sources_of,
)
from socialwork.export.blocks.contract import signatures_text
from socialwork.export.blocks.people import client_text, role_of
from socialwork.export.blocks.sentences import (
    heading_case,
    in_sentence,
    listed,
    span,
    term,
    terms,
)
from socialwork.export.blocks.sources import evidence_text, source_text
from socialwork.export.blocks.techniques import technique_list
from socialwork.process.explained import known
from socialwork.process.places import stage_records
from socialwork.process.roles import functions_used
from socialwork.process.timeline import stage_period
from socialwork.process.usage import (
    aspects_used,
    assessment_methods_used,
    assessment_tools_used,
    resource_systems_used,
    smart_used,
    stages_used,
    steps_used,
)
from socialwork.stages import (
    Assessment,
    Contract,
    Engagement,
    Intake,
    Intervention,
    Plan,
    Referral,
    StageRecord,
    Termination,
)
from socialwork.techniques import technique_term
from socialwork.text import date_text, joined, number_words
from socialwork.vocabulary.evidence import SourceKind
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

_SECTIONS: tuple[tuple[tuple[StageKind, ...], str], ...] = (
    ((StageKind.ENGAGEMENT, StageKind.INTAKE, StageKind.CONTRACT), "tahap-engagement"),
    ((StageKind.ASSESSMENT,), "tahap-asesmen"),
    ((StageKind.PLAN,), "tahap-rencana"),
    ((StageKind.INTERVENTION,), "tahap-intervensi"),
    ((StageKind.EVALUATION,), "tahap-evaluasi"),
    ((StageKind.TERMINATION, StageKind.REFERRAL), "tahap-terminasi"),
)
_LEAD = Words(
    "pertolongan pekerjaan sosial direncanakan dan dapat berputar kembali{by}. Penanganan {who}{year} "
    "menempuh {n} tahap, yaitu {stages}.",
    "social work helps by a process that is planned and may turn back{by}. The work with {who}{year} went "
    "through {n} stages: {stages}.",
)
_IN_YEAR = Words(" pada tahun {year}", " in {year}")
_WHEN = Words("{stage} ({when})", "{stage} ({when})")
_TOLD = Words("pelaksanaannya diuraikan pada {ref}.", "{ref} tell how they went.")


@block("theory-stages", Words("Landasan tahapan pertolongan", "Grounds of the stages"), source="stages")
def theory_stages(case: Case, ctx: Context) -> Blocks:
    """Return a section for each stage, or group of stages, that the case went through."""
    used = stages_used(case)
    if not used:
        return ()
    concepts = known(used)
    opening = [_course(case, used, ctx)]
    anchors = [anchor for kinds, anchor in _SECTIONS if any(kind in used for kind in kinds)]
    if where := reachable(ctx, *anchors):
        opening.append(pointing(ctx, _TOLD, where))
    content = running(opening)
    inner = evolve(ctx, level=ctx.level + 1)
    cited = shared_keys(concepts)
    for kinds, _ in _SECTIONS:
        own = [kind for kind in kinds if kind in used]
        if own:
            title = heading_case(joined((ctx.label(kind) for kind in own), ctx.lang))
            content += (Heading(level=ctx.level + 1, text=(Text(title),)),)
        for kind in own:
            content += running(_stage(case, kind, cited, inner))
    return content


def _course(case: Case, used: Sequence[StageKind], ctx: Context) -> Inlines:
    """Return the stages in one sentence, each with its days; a year that all share is named once."""
    periods = [(record.kind, stage_period(path, record)) for path, record in stage_records(case)]
    years = {day.year for _, period in periods if period is not None for day in (period.start, period.end)}
    year = str(*years) if len(years) == 1 else ""
    stages = []
    for kind in used:
        spans = [span(period, ctx) for own, period in periods if own is kind and period is not None]
        when = joined((words.removesuffix(f" {year}") for words in spans), ctx.lang)
        name = term(ctx, kind)
        stages.append(ctx.label(_WHEN, stage=name, when=when) if when else name)
    return sources_of(
        ctx,
        known(used),
        _LEAD,
        who=client_text(case, ctx),
        n=number_words(len(used), ctx.lang),
        year=ctx.label(_IN_YEAR, year=year) if year else "",
        stages=joined(stages, ctx.lang),
    )


def _stage(case: Case, kind: StageKind, cited: Sequence[CitationKey], ctx: Context) -> Iterator[Inlines]:
    """Yield what a stage is, what its records state, and what belongs to it."""
    for concept in known([kind]):
        yield meaning(concept, ctx, cited)
    for record in case.stages:
        if record.kind is kind:
            yield from _facts(record, case, ctx)
    if kind is StageKind.ASSESSMENT:
        yield from _assessment(case, ctx)
    elif kind is StageKind.INTERVENTION:
        yield from _intervention(case, ctx)
    elif kind is StageKind.EVALUATION:
        yield naming(_ASPECT_LEAD, aspects_used(case), case, ctx)
        yield naming(_SMART_LEAD, smart_used(case), case, ctx)


# --- what the record of a stage states ----------------------------------------------------------

_PERMITTED = Words(
    "izin lembaga diberikan oleh {who} pada {when}.",
    "{who} gave the permission of the institution on {when}.",
)
_FIRST_HEARD = Words("keterangan pertama diperoleh dari {things}.", "the first word came from {things}.")
_CONSENTED = Words("persetujuan ditandatangani oleh {who}.", "consent was signed by {who}.")
_ACTIVITIES = Words("kegiatan yang direncanakan: {names}.", "activities planned: {names}.")
_AGREED = Words("{who} menyetujui rencana itu pada {when}.", "{who} agreed to the plan on {when}.")
_ENDED = Words("alasan pengakhiran: {things}.", "reasons for ending: {things}.")
_REFERRED = Words("{who} dirujuk kepada {to}.", "{who} was referred to {to}.")


def _facts(record: StageRecord, case: Case, ctx: Context) -> Iterator[Inlines]:
    """Yield what the record of a stage states: who permitted, signed or agreed, what was found or planned."""
    who = client_text(case, ctx)
    match record:
        case Engagement(permission=permission) if permission is not None:
            by, when = role_of(case, permission.by, ctx), date_text(permission.date, ctx.lang)
            yield said(ctx, _PERMITTED, who=by, when=when)
        case Intake(sources=sources) if sources:
            yield said(ctx, _FIRST_HEARD, things=evidence_text(case, sources, ctx))
        case Contract(consent=consent) if consent is not None:
            guardian = () if consent.guardian is None else (consent.guardian,)
            signed = signatures_text(case, (*consent.signatures, *guardian), ctx)
            if signed:
                yield said(ctx, _CONSENTED, who=signed)
        case Plan():
            names = [in_sentence(one.name.strip().rstrip(".")) for one in record.activities]
            if names:
                yield said(ctx, _ACTIVITIES, names=listed(names, ctx))
            if record.client_agreed_on is not None:
                yield said(ctx, _AGREED, who=who, when=date_text(record.client_agreed_on, ctx.lang))
        case Termination(reasons=reasons) if reasons:
            yield said(ctx, _ENDED, things=terms(ctx, reasons))
        case Referral():
            yield said(ctx, _REFERRED, who=who, to=in_sentence(record.to.strip().rstrip(".")))
        case _:
            pass


# --- what belongs to a stage ------------------------------------------------------------------

_METHOD_LEAD = Words(
    "teknik asesmen{by} yang dipakai bagi {who} ialah {names}.",
    "the techniques of assessment{by} used with {who} are {names}.",
)
_HEARD = Words("{name} ({things})", "{name} ({things})")
_SYSTEM_LEAD = Words(
    "di sekitar {who}, sistem sumber{by} {names}.", "round {who}, resource systems{by}: {names}."
)
_CONSISTS = Words("{name} ialah {things}", "{name} are {things}")
_TOOL_LEAD = Words("alat yang dipakai ialah {names}", "the tools used are {names}")
_TOOL_TIE = Words("hasilnya disajikan pada {ref}.", "{ref} presents the results.")
_STEP_LEAD = Words(
    "langkah intervensi{by} bagi {who}: {names}.", "the steps of intervention{by} with {who}: {names}."
)
_BY = Words("{name} melalui {things}", "{name} by {things}")
_FUNCTION_LEAD = Words("fungsi yang dijalankan ialah {names}{by}.", "the functions served are {names}{by}.")
_ASPECT_LEAD = Words("yang dinilai bagi {who} ialah {names}.", "judged for {who} are {names}.")
_SMART_LEAD = Words(
    "mutu tujuan {who} diperiksa menurut SMART: {names}{by}.",
    "the quality of the goals of {who} was checked by SMART: {names}{by}.",
)


def _assessment(case: Case, ctx: Context) -> Iterator[Inlines]:
    """Yield the techniques with the people who were heard, the resource systems, and the tools.

    Every work behind the tools is cited, for hardly two share one.
    """
    records = case.records(Assessment)
    evidence = [
        found
        for record in records
        for kind in (record.symptoms, record.causes, record.effects, record.needs, record.strengths)
        for statement in kind
        for found in statement.evidence
        if found.source not in {SourceKind.DOCUMENT, SourceKind.STUDENT}
    ]
    methods, heard = assessment_methods_used(case), list[str]()
    for method in methods:
        people = dict.fromkeys(source_text(case, one.source, ctx) for one in evidence if one.method is method)
        name = term(ctx, method)
        heard.append(ctx.label(_HEARD, name=name, things=listed(people, ctx)) if people else name)
    yield naming(_METHOD_LEAD, methods, case, ctx, heard)
    if tools := tool_names(records, ctx):
        keys = source_keys(known(assessment_tools_used(case)))
        cite = (Text(" "), Citation(keys)) if keys else ()
        yield merged((*said(ctx, _TOOL_LEAD, names=tools), *cite, Text(".")))
        if results := reachable(ctx, "hasil-alat-asesmen"):
            yield pointing(ctx, _TOOL_TIE, results)
    systems, held = resource_systems_used(case), list[str]()
    for system in systems:
        names = [
            in_sentence(one.name) for record in records for one in record.resources if one.system is system
        ]
        held.append(ctx.label(_CONSISTS, name=term(ctx, system), things=listed(names, ctx)))
    yield naming(_SYSTEM_LEAD, systems, case, ctx, held)


def _intervention(case: Case, ctx: Context) -> Iterator[Inlines]:
    """Yield the steps with the techniques of each, and the functions that were served."""
    uses = [use for record in case.records(Intervention) for use in record.uses]
    steps, taken = steps_used(case), list[str]()
    for step in steps:
        techniques = dict.fromkeys(
            technique_term(use.technique) or use.technique for use in uses if use.step is step
        )
        names = technique_list(techniques, ctx)
        taken.append(ctx.label(_BY, name=term(ctx, step), things=names))
    yield naming(_STEP_LEAD, steps, case, ctx, taken)
    yield naming(_FUNCTION_LEAD, tuple(functions_used(case)), case, ctx)
