"""What an import has to tell, as a page beside the case."""

from collections.abc import Iterable, Iterator

from socialwork.importing.draft import Draft, Section
from socialwork.importing.remarks import RemarkKind
from socialwork.words import Lang, Words

_TITLE = Words("# Hasil impor", "# Result of the import")
_PARTS: tuple[tuple[RemarkKind, Words], ...] = (
    ("unplaced", Words("Yang belum mendapat tempat", "What found no place")),
    ("question", Words("Yang perlu Anda isi atau pastikan", "What you have to fill in or to confirm")),
    (
        "changed",
        Words("Yang tercetak lain daripada dalam laporan", "What is printed otherwise than in the report"),
    ),
    (
        "recognized",
        Words("Yang dikenali dan dicatat di case.yaml", "What was recognized and stands in case.yaml"),
    ),
)
_NEXT = Words("Langkah berikutnya", "What comes next")
_STEPS = Words(
    "1. Cetak laporan ini lagi, utuh: `socialwork report . --template template.toml -o laporan.docx`\n"
    "2. Jawab pertanyaan di atas dalam case.yaml.\n"
    "3. Pindahkan uraian ke bagian terstruktur case.yaml satu demi satu, lalu periksa dengan "
    "`socialwork check .`\n"
    "4. Setelah semua pindah, cetak dengan templat kampus: `socialwork report . -o laporan.docx`",
    "1. Print this report again, whole: `socialwork report . --template template.toml -o report.docx`\n"
    "2. Answer the questions above in case.yaml.\n"
    "3. Move the prose into the structured parts of case.yaml one by one, and check with "
    "`socialwork check .`\n"
    "4. Once all is moved, print with the template of the campus: `socialwork report . -o report.docx`",
)
_KNOWN = Words(
    "Uraian yang juga dicetak templat kampus", "Prose that the template of the campus prints as well"
)
_OWN = Words(
    "Uraian yang hanya dicetak template.toml, sampai isinya dipindahkan ke case.yaml",
    "Prose that only template.toml prints, until what it says is moved into case.yaml",
)
_NO_TITLE = Words("(sebelum judul pertama)", "(before the first title)")


def told(draft: Draft, lang: Lang) -> str:
    """Return the page on *draft*, in Markdown."""
    parts = [_TITLE.pick(lang)]
    for kind, title in _PARTS:
        parts += _part(title, (one.words.pick(lang) for one in draft.remarks if one.kind == kind), lang)
    if draft.template is not None:
        for known, title in ((True, _KNOWN), (False, _OWN)):
            parts += _part(title, (_line(one, lang) for one in draft.sections if one.known is known), lang)
        parts += [f"## {_NEXT.pick(lang)}", _STEPS.pick(lang)]
    return "\n\n".join(parts) + "\n"


def _part(title: Words, lines: Iterable[str], lang: Lang) -> Iterator[str]:
    listed = [f"- {line}" for line in lines]
    if listed:
        yield f"## {title.pick(lang)}"
        yield "\n".join(listed)


def _line(section: Section, lang: Lang) -> str:
    return f"`prose/{section.slot}.md`: {section.title or _NO_TITLE.pick(lang)}"
