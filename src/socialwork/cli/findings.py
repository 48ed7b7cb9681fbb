"""How commands tell findings: as lines, JSON, SARIF or a web page."""

from collections import Counter
from collections.abc import Callable, Sequence

import click

import socialwork as sw
from socialwork.findings import Finding, Severity
from socialwork.words import Lang, Words

NONE_FOUND = Words("Tidak ada temuan.", "No findings.")
SUMMARY = Words(
    "{error} berat, {warning} sedang, {hint} ringan; {waived} diterima dengan alasan.",
    "{error} error(s), {warning} warning(s), {hint} hint(s); {waived} accepted with a reason.",
)
WAIVED = Words("diterima: {reason}", "accepted: {reason}")

FIRST = Words("Yang pertama diperbaiki:", "What to mend first:")
SHOWN_FIRST = 5

SpotOf = Callable[[Finding], tuple[str, int, int]]


def blocks(finding: Finding) -> bool:
    """Return whether a finding asks for the exit code of findings: it is severe and nobody accepted it."""
    return finding.severity is Severity.ERROR and not finding.waived


def told(findings: Sequence[Finding], form: str, file: str, lang: Lang, spot: SpotOf | None = None) -> str:
    """Return *findings* in the *form* that an option asked for.

    Args:
        findings: The findings.
        form: ``text``, ``json``, ``sarif`` or ``html``.
        file: What was checked.
        lang: The language; JSON has both.
        spot: Gives the place of a finding in its file, where it has lines.
    """
    match form:
        case "json":
            return sw.findings_to_json(findings)
        case "sarif":
            return sw.findings_to_sarif(findings, file, spot=spot, titles=_titles(), lang=lang)
        case "html":
            return sw.findings_to_html(findings, file, lang)
        case _:
            return _text(findings, lang)


def tell(findings: Sequence[Finding], form: str, file: str, lang: Lang) -> None:
    """Print the findings of a report; as text with what to mend first."""
    click.echo(told(findings, form, file, lang))
    matters = sw.what_first(findings)[:SHOWN_FIRST]
    if form == "text" and matters:
        click.echo("\n".join((f"\n{FIRST.pick(lang)}", *(f"- {one.text(lang)}" for one in matters))))


def _titles() -> dict[str, Words]:
    titles = {rule.code: rule.title for rule in sw.all_rules()}
    titles |= {rule.code: rule.title for rule in sw.all_prose_rules()}
    return titles | {rule.code: rule.title for rule in sw.FORM_RULES}


def _text(findings: Sequence[Finding], lang: Lang) -> str:
    if not findings:
        return NONE_FOUND.pick(lang)
    counts = Counter(finding.severity.value for finding in findings if not finding.waived)
    waived = sum(bool(finding.waived) for finding in findings)
    numbers = {severity.value: counts[severity.value] for severity in Severity}
    summary = SUMMARY.format(waived=waived, **numbers).pick(lang)
    return "\n".join([*(_line(finding, lang) for finding in findings), "", summary])


def _line(finding: Finding, lang: Lang) -> str:
    reason = f" ({WAIVED.format(reason=finding.waived).pick(lang)})" if finding.waived else ""
    return finding.text(lang) + reason
