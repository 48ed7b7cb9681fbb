"""``socialwork check``: every gate and every rule over one case."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence

import click

from socialwork import check, findings_to_json, load_case
from socialwork.cli.options import case_argument, day, format_option, today_option
from socialwork.cli.refusals import EXIT_FINDINGS
from socialwork.findings import Finding, Severity
from socialwork.words import Lang, Words

ABOUT = Words(
    "Periksa kasus: tanggal, urutan tahapan, persetujuan, hitungan, keterkaitan tujuan dan indikator.\n\n"
    "Kode keluar 1 bila ada temuan berat (error) yang belum diberi alasan.",
    "Check a case: dates, order of stages, consent, counts, links between goals and indicators.\n\n"
    "Exit code 1 when there is a finding of severity error without a written reason.",
)
NONE_FOUND = Words("Tidak ada temuan.", "No findings.")
SUMMARY = Words(
    "{error} berat, {warning} sedang, {hint} ringan; {waived} diterima dengan alasan.",
    "{error} error(s), {warning} warning(s), {hint} hint(s); {waived} accepted with a reason.",
)
WAIVED = Words("diterima: {reason}", "accepted: {reason}")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(case: str, form: str, today: dt.datetime | None) -> int:
        findings = check(load_case(case), today=day(today))
        click.echo(findings_to_json(findings) if form == "json" else _text(findings, lang))
        return EXIT_FINDINGS if any(map(_blocks, findings)) else 0

    params = [case_argument(lang), format_option(lang), today_option(lang)]
    return click.Command("check", callback=run, params=params, help=ABOUT.pick(lang))


def _blocks(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR and not finding.waived


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
