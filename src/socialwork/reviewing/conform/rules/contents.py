"""Rules on lists: the table of contents and the lists of captions are there and up to date."""

import re
from collections.abc import Iterable, Iterator

from socialwork.audit.prose.base import at_line, at_report
from socialwork.document.nodes import Contents, Entry, Heading
from socialwork.document.walk import document_blocks
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reviewing.conform.base import FormRule, FormScene, form_rule
from socialwork.words import Words

_CONTENTS = frozenset({Contents})
_HEADINGS = frozenset({Heading})
_NO_WORD = re.compile(r"[\W_]+")
_STALE = Words(
    "Daftar yang tidak sama dengan isi laporan mengirim pembaca ke tempat yang salah.",
    "A list that differs from the report sends readers to the wrong place.",
)
_LISTS = {
    "headings": Words("daftar isi", "table of contents"),
    "table": Words("daftar tabel", "list of tables"),
    "figure": Words("daftar gambar", "list of figures"),
    "photo": Words("daftar foto", "list of photos"),
    "appendix": Words("daftar lampiran", "list of appendices"),
}


def _lists(scene: FormScene) -> dict[str, Contents]:
    found = (one for one in document_blocks(scene.document, _CONTENTS) if isinstance(one, Contents))
    return {one.of: one for one in found}


def _bare(text: str) -> str:
    return _NO_WORD.sub("", text).casefold()


@form_rule("FORM-08", Severity.WARNING, Certainty.FACT, Words("Daftar tidak ada", "Missing list"), _STALE)
def missing_list(scene: FormScene) -> Iterator[Remark]:
    """There is a table of contents, and a list of each series of captions that the report has."""
    have = _lists(scene)
    series = dict.fromkeys(one.series for one in scene.reading.captions)
    for of in ("headings", *series):
        if of not in have and (of != "headings" or scene.reading.headings):
            yield at_report("{what} tidak ada.", "The {what} is missing.", what=_LISTS[of])


@form_rule(
    "FORM-09", Severity.WARNING, Certainty.FACT, Words("Daftar ketinggalan", "List out of date"), _STALE
)
def stale_list(scene: FormScene) -> Iterator[Remark]:
    """Every entry of a list names something in the report, and all that it should name is in it."""
    for of, contents in _lists(scene).items():
        lines = _listed(scene, of, contents.depth)
        yield from _unknown(contents.entries, lines, scene, _LISTS[of])
        yield from _left_out(contents.entries, lines, _LISTS[of])


def _listed(scene: FormScene, of: str, depth: int) -> list[Line]:
    """Return the lines that a list names; a heading may be kept out of it on purpose."""
    if of == "headings":
        nodes = (one for one in document_blocks(scene.document, _HEADINGS) if isinstance(one, Heading))
        pairs = zip(scene.reading.headings, nodes, strict=True)
        return [line for line, node in pairs if node.listed and line.level <= depth]
    return [one.line for one in scene.reading.captions if one.series == of]


def _unknown(
    entries: Iterable[Entry], lines: Iterable[Line], scene: FormScene, what: Words
) -> Iterator[Remark]:
    # A list of contents may also name appendices by their captions.
    known = {_bare(line.whole) for line in lines} | {_bare(one.line.whole) for one in scene.reading.captions}
    told = {line.text: line for line in scene.reading.lines if line.kind == "entry"}
    for entry in entries:
        if _bare(entry.text) not in known and entry.text in told:
            yield at_line(
                told[entry.text],
                "Baris {what} ini tidak ada di dalam laporan.",
                "This line of the {what} is not in the report.",
                what=what,
            )


def _left_out(entries: Iterable[Entry], lines: Iterable[Line], what: Words) -> Iterator[Remark]:
    named = {_bare(entry.text) for entry in entries}
    for line in lines:
        if line.label and _bare(line.whole) not in named:
            yield at_line(line, "Tidak ada di {what}.", "Not in the {what}.", what=what)


CONTENTS_RULES: tuple[FormRule, ...] = (missing_list, stale_list)
