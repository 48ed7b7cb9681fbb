"""``socialwork check``: every gate and every rule over one case."""

import datetime as dt
from functools import cache, partial
from pathlib import Path

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

RUBRIC = Words(
    "Rubrik penilaian (nama rubrik bawaan, misalnya `generalis`, atau berkas .toml): bukti, temuan, dan "
    "usulan tingkat untuk setiap kompetensi. Nilai tetap ditetapkan dosen.",
    "A grading rubric (the name of a shipped one, such as `generalis`, or a .toml file): evidence, findings "
    "and a proposed level for each competence. Grading stays with the lecturer.",
)
OUTPUT = Words(
    "Berkas lembar penilaian (.docx, .md, .json, .html).",
    "File of the grading sheet (.docx, .md, .json, .html).",
)


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
        case: str,
        form: str,
        today: dt.datetime | None,
        template: str | None,
        rubric: str | None,
        output: Path | None,
    ) -> int:
        loaded = sw.load_case(case)
        findings = _findings(loaded, day(today), template)
        if rubric is not None or output is not None:
            from socialwork.cli.grading import NO_RUBRIC, tell_sheet  # noqa: PLC0415 - it loads the templates

            if rubric is None:
                raise click.UsageError(NO_RUBRIC.pick(lang))
            tell_sheet(loaded, findings, rubric, template, form, output, lang)
        else:
            spots = cache(partial(sw.case_spots, case))
            click.echo(told(findings, form, case, lang, lambda one: astuple(spots().of(one.path))))
        return EXIT_FINDINGS if any(map(blocks, findings)) else 0

    params: list[click.Parameter] = [
        case_argument(lang),
        findings_option(lang),
        today_option(lang),
        click.Option(["--template"], help=TEMPLATE.pick(lang)),
        click.Option(["--rubric"], help=RUBRIC.pick(lang)),
        click.Option(["-o", "--output"], type=click.Path(path_type=Path), help=OUTPUT.pick(lang)),
    ]
    return click.Command("check", callback=run, params=params, help=ABOUT.pick(lang))


def _findings(case: sw.Case, today: dt.date, source: str | None) -> tuple[sw.Finding, ...]:
    """Check *case*, and hold it against a template where one is named."""
    if source is None:
        return sw.check(case, today=today)
    template = sw.load_template(source)
    return sw.check(case, today=today, template=template, missing=sw.missing_parts(case, template))
