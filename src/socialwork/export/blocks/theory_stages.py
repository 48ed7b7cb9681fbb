"""Section 2.2: the stages that the case went through, with the methods, tools and steps that it used."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Inlines, Text
from socialwork.document.nodes import Blocks, Heading, ListBlock
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.chapter_two import (
    cited,
    demands,
    entry,
    opening,
    pointing,
    reachable,
    running,
    said,
    sources_of,
)
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import heading_case, subheading, term, terms, vary
from socialwork.knowledge import Concept
from socialwork.process.explained import known
from socialwork.process.roles import functions_used
from socialwork.process.usage import (
    aspects_used,
    assessment_methods_used,
    assessment_tools_used,
    principles_used,
    resource_systems_used,
    smart_used,
    stages_used,
    steps_used,
)
from socialwork.text import joined
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
    "pertolongan pekerjaan sosial merupakan proses yang direncanakan dan dapat berputar kembali ketika "
    "muncul keterangan baru{by}. Penanganan {who} menempuh {stages}. Uraian berikut menjelaskan setiap tahap "
    "beserta syaratnya.",
    "social work helps by a process that is planned and that may turn back where something new comes up{by}. "
    "The work with {who} went through {stages}. What follows explains each stage and what it asks.",
)
_TIES = (
    Words(
        "uraian tahap ini dalam penanganan {who} terdapat pada {ref}.",
        "how it was done in the work with {who} is told in {ref}.",
    ),
    Words("dalam kasus ini, tahap tersebut dilaporkan pada {ref}.", "in this case {ref} reports the stage."),
    Words("{ref} melaporkan pelaksanaannya bagi {who}.", "{ref} reports on it for {who}."),
)
_TIE_OF_SEVERAL = Words(
    "pelaksanaan tahap-tahap tersebut dalam penanganan {who} diuraikan pada {ref}.",
    "how these stages went in the work with {who} is told in {ref}.",
)
_METHODS = Words("Teknik Asesmen", "Techniques of Assessment")
_METHOD_LEAD = Words(
    "keterangan dalam kasus ini dikumpulkan melalui {names}.",
    "in this case information was gathered by {names}.",
)
_SYSTEMS = Words("Sistem Sumber", "Resource Systems")
_SYSTEM_LEAD = Words(
    "sumber di sekitar klien digolongkan menurut sistemnya{by}.",
    "the resources round a client are sorted by their systems{by}.",
)
_TOOLS = Words("Alat Asesmen", "Assessment Tools")
_TOOL_LEAD = Words(
    "alat yang digunakan untuk menyusun hasil asesmen ialah {names}.",
    "the tools by which the assessment was laid out are {names}.",
)
_TOOL_TIE = Words("hasilnya disajikan pada {ref}.", "{ref} presents the results.")
_STEPS = Words("Langkah Intervensi", "Steps of Intervention")
_STEP_LEAD = Words(
    "intervensi terhadap {who} bergerak melalui langkah-langkah berikut{by}.",
    "the intervention with {who} moved through the following steps{by}.",
)
_FUNCTIONS = Words("Fungsi Intervensi", "Functions of Intervention")
_FUNCTION_LEAD = Words(
    "bagi klien perseorangan intervensi dapat mempunyai beberapa fungsi{by}; yang dijalankan dalam kasus ini "
    "ialah {names}.",
    "for a single client an intervention can have several functions{by}; those of this case are {names}.",
)
_ASPECTS = Words("Aspek Evaluasi", "Aspects of Evaluation")
_ASPECT_LEAD = Words(
    "yang dinilai dalam kasus ini ialah {names}{by}.", "{names} are judged in this case{by}."
)
_PRINCIPLES = Words(
    "penilaiannya berpegang pada prinsip {names}.", "the judgement keeps to the principles of {names}."
)
_SMART = Words("Unsur SMART", "SMART")
_SMART_LEAD = Words(
    "mutu setiap tujuan diperiksa dengan lima unsur yang disingkat SMART{by}.",
    "the quality of each goal is checked by the five letters of SMART{by}.",
)


@block("theory-stages", Words("Landasan tahapan pertolongan", "Grounds of the stages"), source="stages")
def theory_stages(case: Case, ctx: Context) -> Blocks:
    """Return a section for each stage, or group of stages, that the case went through."""
    used = stages_used(case)
    if not used:
        return ()
    stages = joined((term(ctx, kind) for kind in used), ctx.lang)
    content = running([sources_of(ctx, known(used[:1]), _LEAD, who=client_text(case, ctx), stages=stages)])
    inner = evolve(ctx, level=ctx.level + 1)
    for n, (kinds, anchor) in enumerate(_SECTIONS):
        own = [kind for kind in kinds if kind in used]
        if own:
            content += (_heading(own, ctx), *_section(case, own, anchor, n, inner))
    return content


def _heading(kinds: Sequence[StageKind], ctx: Context) -> Heading:
    title = heading_case(joined((ctx.label(kind) for kind in kinds), ctx.lang))
    return Heading(level=ctx.level + 1, text=(Text(title),))


def _section(case: Case, kinds: Sequence[StageKind], anchor: str, n: int, ctx: Context) -> Blocks:
    """Return the stages of one section; where there are several, each has a heading of its own."""
    content: Blocks = ()
    for k, kind in enumerate(kinds):
        words = _TIE_OF_SEVERAL if len(kinds) > 1 else vary(n, *_TIES)
        tie = _tie(case, anchor, words, ctx) if kind is kinds[-1] else ()
        told = _stage(kind, n + k, tie, ctx)
        content += titled(subheading(ctx, kind), told) if len(kinds) > 1 else told
    if StageKind.ASSESSMENT in kinds:
        content += _assessment(case, ctx)
    if StageKind.INTERVENTION in kinds:
        content += _intervention(case, ctx)
    if StageKind.EVALUATION in kinds:
        content += _evaluation(case, ctx)
    return content


def _stage(kind: StageKind, n: int, tie: Iterable[Inlines], ctx: Context) -> Blocks:
    content: Blocks = ()
    for one in known([kind]):
        content += running(opening(one, ctx)) + running([*demands(one, n, ctx), *tie])
    return content or running(tie)


def _tie(case: Case, anchor: str, words: Words, ctx: Context) -> tuple[Inlines, ...]:
    told = reachable(ctx, anchor)
    return (pointing(ctx, words, told, who=client_text(case, ctx)),) if told else ()


# --- what belongs to a stage ------------------------------------------------------------------


def _assessment(case: Case, ctx: Context) -> Blocks:
    methods, systems = assessment_methods_used(case), resource_systems_used(case)
    tools = assessment_tools_used(case)
    results = reachable(ctx, "hasil-alat-asesmen")
    where = [pointing(ctx, _TOOL_TIE, results)] if results else []
    return (
        _listed(_METHODS, [said(ctx, _METHOD_LEAD, names=terms(ctx, methods))], methods, ctx)
        + _listed(_SYSTEMS, [sources_of(ctx, known(systems), _SYSTEM_LEAD)], systems, ctx, brief=True)
        + _listed(_TOOLS, [said(ctx, _TOOL_LEAD, names=terms(ctx, tools)), *where], tools, ctx)
    )


def _intervention(case: Case, ctx: Context) -> Blocks:
    steps, functions = steps_used(case), tuple(functions_used(case))
    step_lead = sources_of(ctx, known(steps), _STEP_LEAD, who=client_text(case, ctx))
    function_lead = sources_of(ctx, known(functions), _FUNCTION_LEAD, names=terms(ctx, functions))
    return _listed(_STEPS, [step_lead], steps, ctx, brief=True) + _listed(
        _FUNCTIONS, [function_lead], functions, ctx, brief=True
    )


def _evaluation(case: Case, ctx: Context) -> Blocks:
    aspects, smart = aspects_used(case), smart_used(case)
    aspect_lead = sources_of(ctx, known(aspects), _ASPECT_LEAD, names=terms(ctx, aspects))
    smart_lead = sources_of(ctx, known(smart), _SMART_LEAD)
    return _listed(_ASPECTS, [aspect_lead, *_principles(case, ctx)], aspects, ctx, brief=True) + _listed(
        _SMART, [smart_lead], smart, ctx, brief=True
    )


def _principles(case: Case, ctx: Context) -> Iterator[Inlines]:
    principles = principles_used(case)
    if principles:
        yield said(ctx, _PRINCIPLES, names=terms(ctx, principles))


def _listed(
    title: Words, lead: Iterable[Inlines], used: Sequence[Term], ctx: Context, *, brief: bool = False
) -> Blocks:
    """Return what *used* terms are as a list behind *lead*, under a heading.

    Unless it is *brief*, each term tells what it is for as well, and on which works that rests.
    """
    if not used:
        return ()
    items = tuple(entry(_item(one, ctx, brief=brief)) for one in known(used))
    return titled(subheading(ctx, title), running(lead) + ((ListBlock(items=items),) if items else ()))


def _item(one: Concept, ctx: Context, *, brief: bool) -> Iterator[Inlines]:
    definition = one.definition.pick(ctx.lang)
    if brief:
        yield ctx.inline(definition)
        return
    yield cited(ctx, definition, one)
    if one.purpose is not None:
        yield ctx.inline(one.purpose.pick(ctx.lang))
