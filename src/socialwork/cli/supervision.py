"""``submit``, ``diff`` and ``comments``: the way of a report between student and supervisor."""

import datetime as dt
import json
from pathlib import Path

import click

import socialwork as sw
from socialwork.cli.options import case_argument, day, format_option, today_option
from socialwork.cli.refusals import EXIT_FINDINGS
from socialwork.vocabulary.review import ReviewState
from socialwork.words import Lang, Words

SUBMIT = Words(
    "Tampilkan status laporan, dan baris yang dicatat dalam berkas kasus ketika laporan diserahkan, "
    "diperiksa, atau disetujui. Sidik isi di dalamnya menunjukkan kelak apakah kasus berubah sejak itu.",
    "Show where the report stands, and the lines to record in the case file when it is submitted, reviewed "
    "or approved. The content hash in them tells later whether the case changed since.",
)
STATE = Words("Status yang dicatat.", "The state to record.")
BY = Words("Kode orang yang melakukannya (bawaan: praktikan).", "Code of who does it (default: the student).")
STANDS = Words("Status: {state}.", "State: {state}.")
SINCE = Words("{state} oleh {by} pada {date}.", "{state} by {by} on {date}.")
CHANGED = Words("Isi kasus berubah sejak itu.", "The case changed since.")
RECORD = Words("Tambahkan ke berkas kasus:", "Add to the case file:")

DIFF = Words(
    "Bandingkan dua laporan subbab demi subbab. LAMA dan BARU adalah kasus, laporan .json, atau laporan Word "
    "yang memuat kasusnya. Kode keluar 1 bila ada yang berbeda.",
    "Compare two reports section by section. OLD and NEW are cases, reports in .json, or Word reports that "
    "carry their case. Exit code 1 when something differs.",
)
OLD, NEW = Words("LAMA", "OLD"), Words("BARU", "NEW")
SAME = Words("Tidak ada yang berbeda.", "Nothing differs.")
KINDS = {
    "added": Words("baru", "new"),
    "removed": Words("dihapus", "removed"),
    "changed": Words("berubah", "changed"),
}
NO_CASE = Words("{file} tidak memuat kasus.", "{file} carries no case.")

COMMENTS = Words(
    "Tampilkan komentar pembimbing di dalam laporan Word yang dikembalikan, beserta tempatnya.",
    "Show the supervisor's comments in a returned Word report, with their places.",
)
REPORT = Words("LAPORAN", "REPORT")
NONE = Words("Tidak ada komentar.", "There are no comments.")
DONE = Words("selesai", "done")


def submit(lang: Lang) -> click.Command:
    """Return ``submit`` with its help in *lang*."""

    def run(case: str, state: str, by: str, today: dt.datetime | None) -> None:
        loaded = sw.load_case(case)
        now = sw.standing(loaded)
        click.echo(STANDS.format(state=now.state.label(lang)).pick(lang))
        if now.last is not None:
            last = SINCE.format(state=now.last.state.label(lang), by=now.last.by, date=now.last.date)
            click.echo(last.pick(lang) + (f" {CHANGED.pick(lang)}" if now.changed else ""))
        who = by or loaded.people.student.code
        click.echo(RECORD.pick(lang))
        click.echo(_record(ReviewState.of(state), who, day(today), sw.digest_of(loaded)))

    states = click.Choice([one.code for one in ReviewState])
    params = [
        case_argument(lang),
        click.Option(["--state"], type=states, default="submitted", show_default=True, help=STATE.pick(lang)),
        click.Option(["--by"], default="", help=BY.pick(lang)),
        today_option(lang),
    ]
    return click.Command("submit", callback=run, params=params, help=SUBMIT.pick(lang))


def _record(state: ReviewState, by: str, on: dt.date, digest: str) -> str:
    return f"reviews:\n  - {{state: {state.code}, by: {by}, date: {on}, digest: '{digest}'}}"


def diff(lang: Lang) -> click.Command:
    """Return ``diff`` with its help in *lang*."""

    def run(old: str, new: str, form: str) -> int:
        changes = sw.compare(_document(old, lang), _document(new, lang))
        if form == "json":
            data = {"format": 1, "changes": [_data(one) for one in changes]}
            click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        else:
            click.echo("\n\n".join(_text(one, lang) for one in changes) or SAME.pick(lang))
        return EXIT_FINDINGS if changes else 0

    params: list[click.Parameter] = [
        click.Argument(["old"], metavar=OLD.pick(lang)),
        click.Argument(["new"], metavar=NEW.pick(lang)),
        format_option(lang),
    ]
    return click.Command("diff", callback=run, params=params, help=DIFF.pick(lang))


def _document(source: str, lang: Lang) -> "sw.Document":
    path = Path(source)
    if path.suffix.lower() == ".docx":
        data = sw.embedded_case(path)
        if data is None:
            raise click.UsageError(NO_CASE.format(file=source).pick(lang))
        return sw.build(sw.load_case(data, format="json"), sw.load_template())
    if path.suffix.lower() == ".json" and path.is_file() and b'"node"' in (content := path.read_bytes()):
        return sw.document_from_json(content)
    return sw.build(sw.load_case(source), sw.load_template())


def _text(one: "sw.SectionChange", lang: Lang) -> str:
    lines = [f"{one.section or '—'} ({KINDS[one.kind].pick(lang)})"]
    lines += [f"  - {line}" for text in one.removed for line in text.splitlines()]
    lines += [f"  + {line}" for text in one.added for line in text.splitlines()]
    return "\n".join(lines)


def _data(one: "sw.SectionChange") -> dict[str, object]:
    return {"section": one.section, "kind": one.kind, "removed": one.removed, "added": one.added}


def comments(lang: Lang) -> click.Command:
    """Return ``comments`` with its help in *lang*."""

    def run(report: Path, form: str) -> None:
        found = sw.read_comments(report)
        if form == "json":
            data = {"format": 1, "comments": [_comment_data(one) for one in found]}
            click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        else:
            lines = (_comment_text(n, one, lang) for n, one in enumerate(found, 1))
            click.echo("\n\n".join(lines) or NONE.pick(lang))

    path = click.Path(path_type=Path)
    params: list[click.Parameter] = [
        click.Argument(["report"], type=path, metavar=REPORT.pick(lang)),
        format_option(lang),
    ]
    return click.Command("comments", callback=run, params=params, help=COMMENTS.pick(lang))


def _comment_text(n: int, one: "sw.Comment", lang: Lang) -> str:
    when = "" if one.date is None else f", {one.date:%Y-%m-%d %H:%M}"
    done = f" [{DONE.pick(lang)}]" if one.done else ""
    place = " › ".join(one.section)
    quote = f"\n   “{one.quote or one.paragraph}”" if one.quote or one.paragraph else ""
    sign = "↳ " if one.answers else ""
    said = one.text.replace("\n", "\n   ")
    return f"{n}. {place}{quote}\n   {sign}{one.author}{when}{done}: {said}"


def _comment_data(one: "sw.Comment") -> dict[str, object]:
    return {
        "author": one.author,
        "date": None if one.date is None else one.date.isoformat(),
        "section": one.section,
        "quote": one.quote,
        "paragraph": one.paragraph,
        "text": one.text,
        "answers": one.answers,
        "done": one.done,
    }
