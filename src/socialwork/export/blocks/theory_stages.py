"""Section 2.2: the stages that the case went through, with the methods, tools and steps that it used."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Citation, CitationKey, Inlines, Text
from socialwork.document.inlines import merged
from socialwork.document.nodes import Blocks, Heading
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
from socialwork.values.when import Period
from socialwork.vocabulary.evidence import SourceKind
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.term import Term
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
    "pertolongan pekerjaan sosial direncanakan dan dapat berputar kembali{by}. Penanganan {who} menempuh {n} "
    "tahap.",
    "social work helps by a process that is planned and may turn back{by}. The work with {who} went through "
    "{n} stages.",
)
_WHEN = Words("{who} menjalaninya pada {when}.", "{who} went through it in {when}.")
_WHEN_TOLD = Words("{who} menjalaninya pada {when} ({ref}).", "{who} went through it in {when} ({ref}).")
_TOLD = Words("pelaksanaannya diuraikan pada {ref}.", "{ref} tells how it went.")


@block("theory-stages", Words("Landasan tahapan pertolongan", "Grounds of the stages"), source="stages")
def theory_stages(case: Case, ctx: Context) -> Blocks:
    """Return a section for each stage, or group of stages, that the case went through."""
    used = stages_used(case)
    if not used:
        return ()
    n = number_words(len(used), ctx.lang)
    concepts = known(used)
    content = running([sources_of(ctx, concepts, _LEAD, who=client_text(case, ctx), n=n)])
    inner = evolve(ctx, level=ctx.level + 1)
    cited = shared_keys(concepts)
    for kinds, anchor in _SECTIONS:
        own = [kind for kind in kinds if kind in used]
        if own:
            title = heading_case(joined((ctx.label(kind) for kind in own), ctx.lang))
            content += (
                Heading(level=ctx.level + 1, text=(Text(title),)),
                *_section(case, own, anchor, cited, inner),
            )
    return content


def _section(
    case: Case, kinds: Sequence[StageKind], anchor: str, cited: Sequence[CitationKey], ctx: Context
) -> Blocks:
    """Return a paragraph for each stage of one section, then what belongs to it."""
    content: Blocks = ()
    where = reachable(ctx, anchor)
    for kind in kinds:
        told = [meaning(one, ctx, cited) for one in known([kind])]
        for path, record in stage_records(case):
            if record.kind is kind:
                ref = where if kind is kinds[-1] else ()
                told += _gone_through(stage_period(path, record), ref, case, ctx)
                told += _facts(record, case, ctx)
        content += running(told)
    if StageKind.ASSESSMENT in kinds:
        content += _assessment(case, ctx)
    if StageKind.INTERVENTION in kinds:
        content += _intervention(case, ctx)
    if StageKind.EVALUATION in kinds:
        content += _evaluation(case, ctx)
    return content


def _gone_through(period: Period | None, where: Sequence[str], case: Case, ctx: Context) -> Iterator[Inlines]:
    """Yield when the client went through a stage and where the report tells it."""
    if period is not None:
        words, who = _WHEN_TOLD if where else _WHEN, client_text(case, ctx)
        yield pointing(ctx, words, where, who=who, when=span(period, ctx))
    elif where:
        yield pointing(ctx, _TOLD, where)


# --- what the record of a stage states ----------------------------------------------------------

_PERMITTED = Words("{who} mengizinkannya pada {when}.", "{who} permitted it on {when}.")
_FIRST_HEARD = Words("keterangan pertama diperoleh dari {things}.", "the first word came from {things}.")
_CONSENTED = Words("persetujuan ditandatangani oleh {who}.", "consent was signed by {who}.")
_ACTIVITIES = Words("kegiatan yang direncanakan: {names}.", "activities planned: {names}.")
_AGREED = Words("{who} menyetujuinya pada {when}.", "{who} agreed to it on {when}.")
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


def _assessment(case: Case, ctx: Context) -> Blocks:
    """Return the techniques with the people who were heard, the resource systems, and the tools."""
    records = case.records(Assessment)
    evidence = [
        found
        for record in records
        for one in (*record.symptoms, *record.causes, *record.effects, *record.needs, *record.strengths)
        for found in one.evidence
        if found.source not in {SourceKind.DOCUMENT, SourceKind.STUDENT}
    ]
    methods, heard = assessment_methods_used(case), list[str]()
    for method in methods:
        people = dict.fromkeys(source_text(case, one.source, ctx) for one in evidence if one.method is method)
        name = term(ctx, method)
        heard.append(ctx.label(_HEARD, name=name, things=listed(people, ctx)) if people else name)
    systems, held = resource_systems_used(case), list[str]()
    for system in systems:
        names = [
            in_sentence(one.name) for record in records for one in record.resources if one.system is system
        ]
        held.append(ctx.label(_CONSISTS, name=term(ctx, system), things=listed(names, ctx)))
    return running(
        [
            naming(_METHOD_LEAD, methods, case, ctx, heard),
            *_tools(assessment_tools_used(case), ctx),
            naming(_SYSTEM_LEAD, systems, case, ctx, held),
        ]
    )


def _tools(tools: Sequence[Term], ctx: Context) -> Iterator[Inlines]:
    """Yield which tools were used, with every work behind them, for hardly two share one."""
    if tools:
        keys = source_keys(known(tools))
        cite = (Text(" "), Citation(keys)) if keys else ()
        yield merged((*said(ctx, _TOOL_LEAD, names=terms(ctx, tools)), *cite, Text(".")))
        if results := reachable(ctx, "hasil-alat-asesmen"):
            yield pointing(ctx, _TOOL_TIE, results)


def _intervention(case: Case, ctx: Context) -> Blocks:
    uses = [use for record in case.records(Intervention) for use in record.uses]
    steps, taken = steps_used(case), list[str]()
    for step in steps:
        techniques = dict.fromkeys(
            technique_term(use.technique) or use.technique for use in uses if use.step is step
        )
        names = technique_list(techniques, ctx)
        taken.append(ctx.label(_BY, name=term(ctx, step), things=names))
    return running(
        [
            naming(_STEP_LEAD, steps, case, ctx, taken),
            naming(_FUNCTION_LEAD, tuple(functions_used(case)), case, ctx),
        ]
    )


def _evaluation(case: Case, ctx: Context) -> Blocks:
    return running(
        [
            naming(_ASPECT_LEAD, aspects_used(case), case, ctx),
            naming(_SMART_LEAD, smart_used(case), case, ctx),
        ]
    )
