"""The block of the laws and regulations on which a case rests."""

import datetime as dt
import re

from socialwork.case import Case
from socialwork.document.inline_nodes import Citation, CitationKey, Inline, Text
from socialwork.document.nodes import Blocks, Paragraph
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.parts import numbered, para
from socialwork.export.blocks.people import client_text
from socialwork.export.works import library_key
from socialwork.knowledge.regulations.mentions import mentioned
from socialwork.knowledge.regulations.register import amendments_on, in_force_on, regulation, successors
from socialwork.knowledge.regulations.regulation import Regulation
from socialwork.process.regulations import law_of
from socialwork.process.timeline import last_day
from socialwork.records import RegulationUse
from socialwork.text import joined
from socialwork.words import Words

declare_labels(
    regulations_lead=Words(
        "Penanganan kasus {who} berpijak pada peraturan berikut.",
        "The handling of the case of {who} rests on the following laws and regulations.",
    ),
    as_amended=Words("sebagaimana telah diubah dengan {others}", "as amended by {others}"),
    since_repealed=Words("yang telah dicabut dengan {other}", "since repealed by {other}"),
    other_articles=Words("Ketentuan yang dirujuk ialah {articles}.", "It is cited for {articles}."),
)

_ARTICLE_WORDS = {"pasal": "Article", "ayat": "paragraph", "huruf": "letter", "angka": "number", "dan": "and"}
_WORD = re.compile(r"[^\W\d_]+")


@block("regulations", Words("Dasar hukum", "Laws and regulations"), source="regulations")
def regulations(case: Case, ctx: Context) -> Blocks:
    """Return a lead and a numbered list of the regulations: name and source, provisions, meaning."""
    listed = numbered(_entry(use, case, ctx) for use in case.regulations)
    lead = ctx.label("regulations-lead", who=client_text(case, ctx))
    return (para(lead), *listed) if listed else ()


def _entry(use: RegulationUse, case: Case, ctx: Context) -> Blocks:
    """Return one regulation; what the student writes goes on behind it in the same paragraph."""
    own = next((work for work in case.references if work.code == use.regulation), None)
    named = None if own is None else law_of(own)
    law = mentioned(named) if named is not None else regulation(use.regulation)
    key = library_key(use.regulation) if own is None and law is not None else CitationKey(use.regulation)
    about = "" if own is None else own.title.partition(" tentang ")[2].strip().rstrip(".")
    subject = about if law is None else law.subject.pick(ctx.lang)
    head: list[Inline] = [Text(subject, bold=True), Text(" ")] if subject else []
    notes = "" if law is None else _notes(law, case, ctx)
    head += [Citation((key,)), Text(f", {notes}." if notes else ".")]
    head += [Text(f" {provision}") for provision in _provisions(use, law, ctx)]
    match ctx.prose(use.meaning, role="list"):
        case (Paragraph() as first, *rest):
            return (Paragraph(text=(*head, Text(" "), *first.text), role="list"), *rest)
        case others:
            return (Paragraph(text=tuple(head), role="list"), *others)


def _notes(law: Regulation, case: Case, ctx: Context) -> str:
    """Return what amended and what repealed *law* by the end of the case."""
    day = ctx.once(_last_day, case)
    notes: list[str] = []
    if changes := amendments_on(law, day):
        notes.append(ctx.label("as-amended", others=joined((one.name for one in changes), ctx.lang)))
    if day is not None and in_force_on(law, day) is False and (after := successors(law)):
        notes.append(ctx.label("since-repealed", other=after[0].name))
    return ", ".join(notes)


def _last_day(case: Case, _ctx: Context) -> dt.date | None:
    return last_day(case)


def _provisions(use: RegulationUse, law: Regulation | None, ctx: Context) -> list[str]:
    """Return a sentence for each article that the register knows, then one that names the others."""
    known, others = [], []
    for article in filter(str.strip, use.articles):
        provision = None if law is None else law.provision(article)
        if provision is None:
            others.append(_article(article, ctx))
        else:
            known.append(f"{_article(provision.article, ctx)} {provision.says.pick(ctx.lang)}.")
    rest = [ctx.label("other-articles", articles=joined(others, ctx.lang))] if others else []
    return [*known, *rest]


def _article(article: str, ctx: Context) -> str:
    """Return an article in the language of the report: ``Article 4 paragraph (2)``."""
    if ctx.lang == "id":
        return article
    return _WORD.sub(lambda match: _ARTICLE_WORDS.get(match[0].casefold(), match[0]), article)
