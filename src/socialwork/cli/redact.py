"""``socialwork redact``: a Word file that may be shown, made from one that names people."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import click
from attrs import evolve, frozen

import socialwork as sw
from socialwork.cli.options import format_option
from socialwork.cli.publication import ASKED, CHANGED, MASKED, NAMES_FILE, NOTHING, names_of
from socialwork.words import Lang, Words

ABOUT = Words(
    "Samarkan sebuah berkas Word, juga yang ditulis tanpa program ini: nama, alamat, nomor, dan akun di "
    "dalam teks, tabel, catatan, komentar, grafik, tautan, keterangan gambar, dan keterangan berkas. "
    "Teks yang dihapus, makro, dan berkas yang ditanamkan dikeluarkan; berkas asal tidak diubah.\n\n"
    "Apa yang tidak dapat dinilai mesin, seperti wajah di dalam foto, ditanyakan kepada orang.",
    "Mask a Word file, also one that was written without this program: names, addresses, numbers and "
    "accounts in texts, tables, notes, comments, charts, links, descriptions of pictures and properties "
    "of the file. Deleted text, macros and embedded files are left out; the original is not changed.\n\n"
    "What no program can judge, such as a face in a photo, is left as a question to a person.",
)
REPORT = Words("LAPORAN", "REPORT")
OUTPUT = Words("Berkas keluaran; bukan berkas asal.", "Output file; not the original.")
CASE = Words(
    "Kasus yang nama, alamat, dan tanggal lahir orang di dalamnya disamarkan.",
    "Case whose people are masked: their names, addresses and birth dates.",
)
NAME = Words(
    "Nama atau inisial yang disamarkan; `Nama=KODE` menetapkan penggantinya. Boleh berulang.",
    "Name or initials to mask; `Name=CODE` tells what replaces it. May be repeated.",
)
WHY = Words(
    "Alasan tertulis membuat berkas meskipun masih ada pertanyaan.",
    "Written reason for a file while questions are open.",
)
TELL = Words(
    "Sebutkan juga di bagian mana dari berkas sesuatu disamarkan.",
    "Tell as well in which parts of the file something was masked.",
)
SAME = Words(
    "Berkas asal tidak ditimpa; sebutkan keluaran lain.",
    "The original is not overwritten; name another output.",
)
PLACE = Words("- {path}: {kind} ({n})", "- {path}: {kind} ({n})")
DONE = Words("Selesai: {file}", "Done: {file}")


@frozen(kw_only=True)
class Wish:
    """What the options of one call say."""

    report: Path
    output: Path
    case: str | None
    name: tuple[str, ...]
    names_file: Path | None
    reason: str
    tell: bool
    form: str


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(**options: Any) -> None:
        wish = Wish(**options)
        if wish.output.exists() and wish.report.exists() and wish.output.samefile(wish.report):
            raise click.UsageError(SAME.pick(lang))
        from socialwork.export.word.package import save  # noqa: PLC0415 - Word is loaded when it is written

        names = names_of(wish.case, wish.names_file)
        people, public = _people(wish, names)
        masker = sw.Masker(identity=people, lang=lang)
        made = sw.redact(wish.report, masker, public=public, names=names, reason=wish.reason)
        save(made.data, wish.output)
        if wish.form == "json":
            click.echo(json.dumps(_data(made), ensure_ascii=False, indent=2))
            return
        click.echo(_told(made, lang, places=wish.tell), err=True)
        click.echo(DONE.format(file=wish.output).pick(lang))

    path = click.Path(path_type=Path)
    params: list[click.Parameter] = [
        click.Argument(["report"], type=path, metavar=REPORT.pick(lang)),
        click.Option(["-o", "--output"], required=True, type=path, help=OUTPUT.pick(lang)),
        click.Option(["--case"], help=CASE.pick(lang)),
        click.Option(["--name"], multiple=True, help=NAME.pick(lang)),
        click.Option(["--names-file"], type=path, help=NAMES_FILE.pick(lang)),
        click.Option(["--reason"], default="", help=WHY.pick(lang)),
        click.Option(["--report", "tell"], is_flag=True, help=TELL.pick(lang)),
        format_option(lang),
    ]
    return click.Command("redact", callback=run, params=params, help=ABOUT.pick(lang))


def _people(wish: Wish, names: "sw.Names") -> "tuple[sw.Identity, tuple[str, ...]]":
    """Return whom to hide: the people of the case and those who are named; and who is shown anyway."""
    from socialwork.privacy.questions import public_names  # noqa: PLC0415 - loaded when something is masked

    if wish.case is None:
        return sw.identity_of_names(*wish.name, names=names), ()
    case, named = sw.load_case(wish.case), sw.identity_of_names(*wish.name)
    people = sw.identity_of(case, names, of_institution=True)
    return evolve(people, hidden=(*people.hidden, *named.hidden)), public_names(case, agreed=True)


def _told(made: "sw.Redacted", lang: Lang, *, places: bool) -> str:
    counts = Counter(change.kind for change in made.changes for _ in range(change.count))
    what = ", ".join(
        CHANGED.format(kind=kind.label(lang).lower(), n=n).pick(lang) for kind, n in counts.items()
    )
    lines = [MASKED.format(what=what).pick(lang) if what else NOTHING.pick(lang)]
    if places:
        lines += [
            PLACE.format(path=one.path, kind=one.kind.label(lang).lower(), n=one.count).pick(lang)
            for one in made.changes
        ]
    if made.questions:
        lines.append(ASKED.pick(lang))
    return "\n".join([*lines, *(f"- {one.path}: {one.message.pick(lang)}" for one in made.questions)])


def _data(made: "sw.Redacted") -> dict[str, object]:
    return {
        "format": 1,
        "changes": [{"part": one.path, "kind": one.kind.code, "count": one.count} for one in made.changes],
        "questions": [
            {
                "part": one.path,
                "kind": one.kind.code,
                "message": {"id": one.message.id, "en": one.message.en},
            }
            for one in made.questions
        ],
    }
