"""On what a statement rests, and to what it is linked, in the words of a sentence."""

from collections.abc import Iterable

from socialwork.case import Case
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import also, listed, lower_first, terms
from socialwork.stages import Assessment
from socialwork.text import joined
from socialwork.values.evidence import Evidence
from socialwork.vocabulary.evidence import EvidenceMethod, SourceKind
from socialwork.words import Words

_KINDS = (
    ("symptoms", Words("gejala nomor {n}", "symptom {n}")),
    ("causes", Words("faktor penyebab nomor {n}", "cause {n}")),
    ("effects", Words("dampak nomor {n}", "effect {n}")),
    ("needs", Words("kebutuhan nomor {n}", "need {n}")),
    ("strengths", Words("potensi nomor {n}", "strength {n}")),
)


def source_text(case: Case, source: SourceKind, ctx: Context) -> str:
    """Return a source as it stands in a sentence; the client with code."""
    return client_text(case, ctx) if source is SourceKind.CLIENT else lower_first(ctx.label(source))


def named_sources(case: Case, evidence: Iterable[Evidence], ctx: Context) -> dict[str, list[EvidenceMethod]]:
    """Return each source, with its detail in brackets, and the techniques by which it was heard or seen."""
    found: dict[str, list[EvidenceMethod]] = {}
    for one in evidence:
        source = source_text(case, one.source, ctx)
        methods = found.setdefault(f"{source} ({one.detail})" if one.detail else source, [])
        if one.method not in methods:
            methods.append(one.method)
    return found


def evidence_text(case: Case, evidence: Iterable[Evidence], ctx: Context) -> str:
    """Return sources with their techniques: ``wali kelas melalui wawancara serta ibu klien melalui …``.

    Sources that were reached by the same techniques stand together.
    """
    by_methods: dict[str, list[str]] = {}
    for source, methods in named_sources(case, evidence, ctx).items():
        by_methods.setdefault(terms(ctx, methods), []).append(source)
    words = Words("{who} melalui {how}", "{who} by {how}")
    parts = [ctx.label(words, who=listed(sources, ctx), how=how) for how, sources in by_methods.items()]
    return also(parts, ctx)


def links_text(assessment: Assessment, codes: Iterable[str], ctx: Context) -> str:
    """Return the statements behind *codes* by their printed numbers: ``gejala nomor 1 dan 3``.

    Codes that name no statement of *assessment* are left out: a check reports them.
    """
    wanted = set(codes)
    parts: list[str] = []
    for field, words in _KINDS:
        numbers = [
            str(n) for n, statement in enumerate(getattr(assessment, field), 1) if statement.code in wanted
        ]
        if numbers:
            parts.append(ctx.label(words, n=joined(numbers, ctx.lang)))
    return also(parts, ctx)
