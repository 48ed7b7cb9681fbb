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


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(case: str, form: str, today: dt.datetime | None) -> int:
        findings = sw.check(sw.load_case(case), today=day(today))
        spots = cache(partial(sw.case_spots, case))
        click.echo(told(findings, form, case, lang, lambda one: astuple(spots().of(one.path))))
        return EXIT_FINDINGS if any(map(blocks, findings)) else 0

    params = [case_argument(lang), findings_option(lang), today_option(lang)]
    return click.Command("check", callback=run, params=params, help=ABOUT.pick(lang))
