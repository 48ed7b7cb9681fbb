"""On what a statement rests, and to what it is linked, in the words of a sentence."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from socialwork.case import Case
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import also, listed, lower_first, terms
from socialwork.stages import Assessment, Plan
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
_NUMBERS = Words("nomor {n}", "{n}")


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


def without_codes(text: str, case: Case, ctx: Context) -> str:
    """Return *text* with the numbers that the report prints instead of codes, which only the case file has.

    Statements are named with what they are, ``gejala nomor 1``, and indicators by their numbers alone.
    """
    for assessment in case.records(Assessment)[-1:]:
        stated = [one.code for field, _ in _KINDS for one in getattr(assessment, field)]
        text = _renamed(text, stated, partial(_statements, assessment, ctx))
    for plan in case.records(Plan)[-1:]:
        places = {one.code: str(n) for n, one in enumerate(plan.indicators, 1)}
        text = _renamed(text, places, partial(_indicators, places, ctx))
    return text


def _statements(assessment: Assessment, ctx: Context, codes: list[str]) -> str:
    return links_text(assessment, codes, ctx)


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
