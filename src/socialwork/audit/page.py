"""Findings as one web page: what to mend first, then each finding at its place."""

import html
from collections.abc import Iterable
from itertools import groupby

from socialwork.audit.summary import what_first
from socialwork.findings import Certainty, Finding
from socialwork.words import Lang, Words

_TITLE = Words("Temuan: {name}", "Findings: {name}")
_NONE = Words("Tidak ada temuan.", "No findings.")
_FIRST = Words("Yang pertama diperbaiki", "What to mend first")
_EACH = Words("Semua temuan", "All findings")
_COUNT = Words("{facts} fakta, {questions} pertanyaan", "{facts} fact(s), {questions} question(s)")
_HEADS = (Words("Kali", "Times"), Words("Aturan", "Rule"), Words("Yang pertama", "The first one"))
_ACCEPTED = Words("diterima: {reason}", "accepted: {reason}")
_FIX = Words("Saran: {fix}", "Suggestion: {fix}")
_STYLE = """
:root{color-scheme:light}body{margin:0;background:#fff;color:#111;font:16px/1.5 sans-serif}
main{max-width:52rem;margin:0 auto;padding:1rem}h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}
h3{font-size:1rem;margin:1.2rem 0 .3rem;border-bottom:1px solid #999}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.2em .5em;text-align:left;
vertical-align:top}ol{padding-left:1.5rem}li{margin:.6em 0}blockquote{margin:.2em 0;padding:.1em .6em;
border-left:4px solid #888;background:#f3f3f3;overflow-wrap:anywhere}.tag{font-size:.85em;padding:0 .4em;
border:1px solid #555;border-radius:.3em}.error{background:#fbd5d5}.warning{background:#fdeec2}
.hint{background:#dfeaf8}.accepted{color:#555}@media print{main{max-width:none}li{break-inside:avoid}}
"""


def findings_to_html(findings: Iterable[Finding], name: str, lang: Lang = "id") -> str:
    """Return *findings* as one HTML page that needs nothing else.

    Args:
        findings: The findings of one case or report, in order.
        name: What was checked; stands in the title.
        lang: The language.

    >>> "Tidak ada temuan." in findings_to_html([], "laporan.docx")
    True
    """
    listed = tuple(findings)
    title = html.escape(_TITLE.format(name=name).pick(lang))
    body = f"<p>{_NONE.pick(lang)}</p>\n"
    if listed:
        body = _overview(listed, lang) + f"<h2>{_EACH.pick(lang)}</h2>\n"
        for place, group in groupby(listed, key=lambda finding: finding.place.pick(lang)):
            items = "".join(_item(finding, lang) for finding in group)
            body += f"<h3>{html.escape(place)}</h3>\n<ol>\n{items}</ol>\n"
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n"
    )


def _overview(findings: tuple[Finding, ...], lang: Lang) -> str:
    questions = sum(finding.certainty is Certainty.QUESTION for finding in findings)
    count = _COUNT.format(facts=len(findings) - questions, questions=questions).pick(lang)
    heads = "".join(f'<th scope="col">{head.pick(lang)}</th>' for head in _HEADS)
    rows = "".join(
        f"<tr><td>{one.times}</td><td>{one.first.code} {_tags(one.first, lang)}</td>"
        f"<td>{_text(one.first.place, lang)}: {_text(one.first.message, lang)}</td></tr>\n"
        for one in what_first(findings)
    )
    return (
        f"<p>{count}</p>\n<h2>{_FIRST.pick(lang)}</h2>\n"
        f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _item(finding: Finding, lang: Lang) -> str:
    quote = f"<blockquote>{html.escape(finding.quote)}</blockquote>" if finding.quote else ""
    fix = f"<br>{html.escape(_FIX.format(fix=finding.fix.pick(lang)).pick(lang))}" if finding.fix else ""
    reason = html.escape(_ACCEPTED.format(reason=finding.waived).pick(lang)) if finding.waived else ""
    accepted = f'<br><span class="accepted">{reason}</span>' if reason else ""
    said = f"{finding.code} {_tags(finding, lang)} {_text(finding.message, lang)}"
    return f"<li>{quote}{said}{fix}{accepted}</li>\n"


def _tags(finding: Finding, lang: Lang) -> str:
    severity = finding.severity.words.pick(lang)
    certainty = finding.certainty.words.pick(lang)
    return (
        f'<span class="tag {finding.severity.value}">{severity}</span> <span class="tag">{certainty}</span>'
    )


def _text(words: Words, lang: Lang) -> str:
    return html.escape(words.pick(lang))
