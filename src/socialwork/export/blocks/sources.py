"""On what a statement rests, and to what it is linked, in the words of a sentence."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from socialwork.case import Case
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import also, bracketed, listed, lower_first, terms
from socialwork.stages import Assessment, Plan
from socialwork.text import joined
from socialwork.values.evidence import Evidence
from socialwork.vocabulary.evidence import EvidenceMethod, SourceKind
from socialwork.words import Words

_KINDS = (
    ("symptoms", Words("gejala nomor {n}", "symptom {n}")),
    ("causes", Words("penyebab nomor {n}", "cause {n}")),
    ("effects", Words("dampak nomor {n}", "effect {n}")),
    ("needs", Words("kebutuhan nomor {n}", "need {n}")),
    ("strengths", Words("potensi nomor {n}", "strength {n}")),
)
_NUMBERS = Words("nomor {n}", "{n}")
_SAYS = {
    SourceKind.DOCUMENT: EvidenceMethod.DOCUMENT_STUDY,
    SourceKind.STUDENT: EvidenceMethod.OBSERVATION,
}


def source_text(case: Case, source: SourceKind, ctx: Context) -> str:
    """Return a source as it stands in a sentence; the client with code."""
    return client_text(case, ctx) if source is SourceKind.CLIENT else lower_first(ctx.label(source))


def named_sources(
    case: Case, evidence: Iterable[Evidence], ctx: Context, *, unsaid: bool = False
) -> dict[str, list[EvidenceMethod]]:
    """Return each source, with its detail in brackets, and the techniques by which it was heard or seen.

    *unsaid* leaves out the technique that the source itself says: of a document that it was read.
    """
    found: dict[str, list[EvidenceMethod]] = {}
    for one in evidence:
        source = source_text(case, one.source, ctx)
        methods = found.setdefault(f"{source} ({one.detail})" if one.detail else source, [])
        if one.method not in methods and not (unsaid and _SAYS.get(one.source) is one.method):
            methods.append(one.method)
    return found


def evidence_text(case: Case, evidence: Iterable[Evidence], ctx: Context) -> str:
    """Return sources with their techniques: ``wali kelas melalui wawancara serta ibu klien melalui …``."""
    words = Words("{who} melalui {how}", "{who} by {how}")
    found = _by_techniques(case, evidence, ctx)
    return also([ctx.label(words, who=who, how=how) if how else who for who, how in found], ctx)


def evidence_note(case: Case, evidence: Iterable[Evidence], ctx: Context) -> str:
    """Return sources as they stand in brackets: ``klien BR dan wali kelas, wawancara; dokumen [rapor]``."""
    found = _by_techniques(case, evidence, ctx)
    return bracketed("; ".join(f"{who}, {how}" if how else who for who, how in found))


def _by_techniques(case: Case, evidence: Iterable[Evidence], ctx: Context) -> list[tuple[str, str]]:
    """Return the sources that were reached by the same techniques, and these techniques."""
    found: dict[str, list[str]] = {}
    for source, methods in named_sources(case, evidence, ctx, unsaid=True).items():
        found.setdefault(terms(ctx, methods), []).append(source)
    return [(listed(sources, ctx), how) for how, sources in found.items()]


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


def without_codes(text: str, case: Case, ctx: Context) -> str:
    """Return *text* with the numbers that the report prints instead of codes, which only the case file has.

    Statements are named with what they are, ``gejala nomor 1``, and indicators by their numbers alone.
    """
    for assessment in case.records(Assessment)[-1:]:
        stated = [one.code for field, _ in _KINDS for one in getattr(assessment, field)]
        text = _renamed(text, stated, partial(links_text, assessment, ctx=ctx))
    for plan in case.records(Plan)[-1:]:
        places = {one.code: str(n) for n, one in enumerate(plan.indicators, 1)}
        text = _renamed(text, places, partial(_indicators, places, ctx))
    return text


def _indicators(places: Mapping[str, str], ctx: Context, codes: list[str]) -> str:
    return ctx.label(_NUMBERS, n=joined((places[code] for code in codes), ctx.lang))


def _renamed(text: str, codes: Iterable[str], name: Callable[[list[str]], str]) -> str:
    """Return *text* with each list of *codes* in it as *name* says it; what has no letter may be a number."""
    known = [re.escape(code) for code in codes if any(one.isalpha() for one in code)]
    if not known:
        return text
    code = rf"\b(?:{'|'.join(sorted(known, key=len, reverse=True))})\b"
    lists = re.compile(rf"{code}(?:(?:, (?:dan |and )?| dan | and ){code})*")
    return lists.sub(lambda found: name(re.findall(code, found[0])), text)
