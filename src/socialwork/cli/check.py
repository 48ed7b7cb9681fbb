"""``socialwork check``: every gate and every rule over one case."""

import datetime as dt
from functools import cache, partial

import click
from attrs import astuple

import socialwork as sw
from socialwork.cli.findings import blocks, told
from socialwork.cli.options import case_argument, day, findings_option, today_option
from socialwork.cli.refusals import EXIT_FINDINGS
from socialwork.words import Lang, Words

ABOUT = Words(
    "Periksa kasus: tanggal, urutan tahapan, persetujuan, hitungan, keterkaitan tujuan dan indikator.\n\n"
    "Kode keluar 1 bila ada temuan berat (error) yang belum diberi alasan.",
    "Check a case: dates, order of stages, consent, counts, links between goals and indicators.\n\n"
    "Exit code 1 when there is a finding of severity error without a written reason.",
)

TEMPLATE = Words(
    "Periksa pula bagian wajib menurut templat ini, dengan bobot aturan yang ditetapkannya.",
    "Also ask for the sections that this template requires, with the weights that it gives rules.",
)


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(case: str, form: str, today: dt.datetime | None, template: str | None) -> int:
        findings = _findings(sw.load_case(case), day(today), template)
        spots = cache(partial(sw.case_spots, case))
        click.echo(told(findings, form, case, lang, lambda one: astuple(spots().of(one.path))))
        return EXIT_FINDINGS if any(map(blocks, findings)) else 0

    chosen = click.Option(["--template"], help=TEMPLATE.pick(lang))
    params = [case_argument(lang), findings_option(lang), today_option(lang), chosen]
    return click.Command("check", callback=run, params=params, help=ABOUT.pick(lang))


def _findings(case: sw.Case, today: dt.date, source: str | None) -> tuple[sw.Finding, ...]:
    """Check *case*, and hold it against a template where one is named."""
    if source is None:
        return sw.check(case, today=today)
    template = sw.load_template(source)
    return sw.check(case, today=today, template=template, missing=sw.missing_parts(case, template))
