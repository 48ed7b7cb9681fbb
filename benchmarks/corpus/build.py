"""A Word file from the blocks of a report and the habits of the student who typed it."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from random import Random

from attrs import evolve
from docx.document import Document

from benchmarks.corpus.habits import Habits
from benchmarks.corpus.inline import Line, Run
from benchmarks.corpus.package import LOCAL, OWN, blank, drawing, fill, link, numbering, packed
from benchmarks.corpus.runs import Hand, field_xml, run_xml
from benchmarks.corpus.source import Block
from benchmarks.corpus.tables import flattened_xml, table_xml

NUMBER = re.compile(r"^(?:BAB [IVX]+(?: \| )?|\d+(?:\.\d+)+\.?|\(?\w{1,2}[.)])\s*")
CAPTION = re.compile(
    r"^(?P<label>(?P<series>\w+) (?:(?P<chapter>\d+)\. ?)?)(?P<number>\d+)(?P<rest>.*)$", re.DOTALL
)
TEXT_BOX = (
    '<w:r><w:pict><v:shape style="width:300pt;height:60pt" type="#_x0000_t202"><v:textbox><w:txbxContent>'
    "{0}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
ORDINARY = '<w:jc w:val="both"/>'
COVER = '<w:spacing w:after="480"/><w:jc w:val="center"/>'
ENTRY = '<w:spacing w:line="240" w:lineRule="auto" w:after="120"/><w:ind w:left="709" w:hanging="709"/>'
INDENTED = '<w:ind w:firstLine="709"/>'


def build(blocks: Sequence[Block], habits: Habits, seed: str) -> bytes:
    """Return the Word file."""
    made = blank(habits)
    writer = Writer(made, [block for block in blocks if not block.missing], habits, seed)
    fill(made, writer.body())
    numbering(made, writer.lists, google=habits.maker == "google")
    return packed(made)


class Writer:
    """Writes blocks one after another, and remembers what has been counted."""

    def __init__(self, made: Document, blocks: Sequence[Block], habits: Habits, seed: str) -> None:
        self.made = made
        self.blocks = blocks
        self.habits = habits
        self.hand = Hand(habits, Random(seed), partial(link, made))  # noqa: S311 - chances of typing, no secrets
        self.pictures = self.lists = self.bookmarks = 0
        self.automatic = automatic_items(blocks) if habits.numbered_lists else frozenset()

    def body(self) -> str:
        """Return all blocks."""
        made = ""
        for n, (rows, group) in enumerate(groupby(self.blocks, lambda block: block.shape == "row")):
            some = [*group]
            made += self.table(some, n) if rows else "".join(self.block(block) for block in some)
        return made

    def block(self, block: Block) -> str:  # noqa: C901, PLR0911 - one arm for each shape
        """Return the paragraphs of a block that is no row."""
        match block.shape:
            case "picture":
                self.pictures += 1
                return self.paragraph('<w:jc w:val="center"/>', drawing(self.made, block.text, self.pictures))
            case "heading":
                return self.heading(block)
            case "item":
                return self.item(block)
            case "caption":
                return self.caption(block.cells[0])
            case "toc":
                return self.contents()
            case "list":
                return self.captions_of(block.text)
            case "box":
                inner = self.paragraph("", self.runs(block.cells[0]))
                return self.paragraph("", TEXT_BOX.format(inner))
            case "cover":
                return self.paragraph(COVER, self.runs(block.cells[0], bold=True))
            case "right":
                return self.paragraph('<w:ind w:left="4536"/>', self.runs(block.cells[0]))
            case "entry":
                return self.paragraph(ENTRY, self.runs(block.cells[0]))
            case _:
                return self.ordinary(block.cells[0])

    def ordinary(self, line: Line) -> str:
        """Return a paragraph of prose."""
        tail = (
            self.runs(Line((Run("  "),))) if self.habits.trailing and self.hand.chance.random() < 0.2 else ""
        )
        empty = self.paragraph("", "") if self.habits.spacing and self.hand.chance.random() < 0.15 else ""
        return self.paragraph(INDENTED + ORDINARY, self.runs(line) + tail) + empty

    def runs(self, line: Line, *, bold: bool = False, size: int = 24) -> str:
        """Return the runs of a line."""
        return run_xml(line.runs, self.hand, bold=bold, size=size)

    def paragraph(self, form: str, content: str, style: str = "") -> str:
        """Return a paragraph."""
        named = f'<w:pStyle w:val="{style}"/>' if style else ""
        match self.habits.maker:
            case "libreoffice":
                named = named or '<w:pStyle w:val="Normal"/>'
                properties = f'{named}{form}<w:bidi w:val="0"/><w:rPr></w:rPr>'
            case "google":
                spacing = "" if "<w:spacing" in form else '<w:spacing w:line="360" w:lineRule="auto"/>'
                jc = "" if "<w:jc" in form else '<w:jc w:val="left"/>'
                properties = named + spacing + form + jc
            case "word":
                properties = named + form
        return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"

    def heading(self, block: Block) -> str:
        """Return a heading, with what stands before it."""
        habits, line = self.habits, block.cells[0]
        style = heading_style(habits, block.level)
        chapter = block.level == 1
        form = "<w:pageBreakBefore/>" * chapter
        numbered = ""
        if habits.numbered_headings and NUMBER.match(line.text) and block.level < 4:
            numbered = f'<w:numPr><w:ilvl w:val="{block.level - 1}"/><w:numId w:val="1"/></w:numPr>'
            line = without_number(line)
        form += numbered + '<w:jc w:val="center"/>' * (chapter and habits.headings == "none")
        bold = habits.headings == "none" or habits.maker == "google"
        self.bookmarks += 1
        mark = f'<w:bookmarkStart w:id="{self.bookmarks}" w:name="_Toc{self.bookmarks:06}"/>'
        end = f'<w:bookmarkEnd w:id="{self.bookmarks}"/>'
        first, _, second = line.text.partition(" | ")
        if not second:
            return self.paragraph(form, mark + self.runs(line, bold=bold) + end, style)
        if habits.chapter == "two":
            rest = form.replace("<w:pageBreakBefore/>", "")
            return self.paragraph(form, mark + self.runs(Line((Run(first),)), bold=bold) + end, style) + (
                self.paragraph(rest, self.runs(Line((Run(second),)), bold=bold), style)
            )
        joined = f"{first}{chr(10) if habits.chapter == 'break' else ' '}{second}"
        return self.paragraph(form, mark + self.runs(Line((Run(joined),)), bold=bold) + end, style)

    def item(self, block: Block) -> str:
        """Return an item of a list."""
        line = block.cells[0]
        left = 720 + 360 * (block.level - 1)
        if id(block) in self.automatic:
            if block.level == 1 and re.match(r"1\)", line.text):
                self.lists += 1
            form = (
                f'<w:numPr><w:ilvl w:val="{block.level - 1}"/><w:numId w:val="{self.lists + 1}"/></w:numPr>'
            )
            return self.paragraph(form + ORDINARY, self.runs(without_number(line)))
        return self.paragraph(f'<w:ind w:left="{left}" w:hanging="360"/>' + ORDINARY, self.runs(line))

    def caption(self, line: Line) -> str:
        """Return a caption."""
        style = "" if self.habits.headings == "none" else "Caption"
        form = '<w:jc w:val="center"/>'
        match = CAPTION.match(line.text)
        if self.habits.captions == "typed" or match is None:
            return self.paragraph(form, self.runs(line), style)
        name = f"{match['series']}_{match['chapter']}." if match["chapter"] else match["series"]
        counted = field_xml(f"SEQ {name} \\* ARABIC", match["number"], self.hand)
        rest = tuple(cut(line.runs, match.start("rest")))
        label = self.runs(Line((Run(match["label"]),)))
        return self.paragraph(form, label + counted + self.runs(Line(rest)), style)

    def table(self, rows: Sequence[Block], number: int) -> str:
        """Return the rows as a table, or as lines where the student had none."""
        if self.habits.tables == "flattened" and number % 2:
            return flattened_xml(rows, self.hand)
        return table_xml(rows, self.hand)

    def contents(self) -> str:
        """Return the table of contents."""
        found = [block for block in self.blocks if block.shape == "heading" and block.level < 4]
        return self.entries(found, 'TOC \\o "1-3" \\h \\z \\u')

    def captions_of(self, series: str) -> str:
        """Return the list of the captions of a series."""
        found = [block for block in self.blocks if block.shape == "caption" and block.text.startswith(series)]
        return self.entries(found, f'TOC \\h \\z \\c "{series}"')

    def entries(self, entries: Sequence[Block], instruction: str) -> str:
        """Return the lines of a list with page numbers."""
        made = ""
        page = 1
        for n, entry in enumerate(entries):
            page += self.hand.chance.randrange(2) + (entry.shape == "heading" and entry.level == 1)
            indent = f'<w:ind w:left="{240 * (entry.level - 1)}"/>'
            runs = tuple(evolve(run, text=run.text.replace(" | ", " ")) for run in entry.cells[0].runs)
            if self.habits.contents == "dots":
                dots = "." * max(6, 78 - 4 * (entry.level - 1) - len(entry.text))
                made += self.paragraph(indent, self.runs(Line((*runs, Run(f"{dots}{page}")))))
                continue
            tabs = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="7927"/></w:tabs>'
            words = self.runs(Line((*runs, Run(f"\t{page}"))))
            if self.habits.contents == "field":
                start, end = field_ends(instruction)
                words = start * (n == 0) + words + end * (n == len(entries) - 1)
            made += self.paragraph(tabs + indent, words)
        return made


def field_ends(instruction: str) -> tuple[str, str]:
    """Return what opens and what closes a field over several paragraphs."""
    start = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    return start, '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def heading_style(habits: Habits, level: int) -> str:
    """Return the id of the style of a heading."""
    match habits.headings:
        case "builtin":
            return f"Heading{level}"
        case "local":
            return LOCAL[level - 1]
        case "own":
            return OWN[level - 1].replace(" ", "")
        case "none":
            return ""


def automatic_items(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the items whose typed numbers an automatic list would have, too."""
    found: set[int] = set()
    for items, group in groupby(blocks, lambda block: block.shape == "item"):
        run = [*group]
        if items and counted([block.cells[0].text for block in run if block.level == 1], "{})"):
            found |= {id(block) for block in run}
    return frozenset(found)


def counted(texts: Sequence[str], form: str) -> bool:
    """Return whether the texts are numbered from 1 in one form."""
    return all(text.startswith(form.format(n)) for n, text in enumerate(texts, 1))


def without_number(line: Line) -> Line:
    """Return a line without the number that it was typed with."""
    match = NUMBER.match(line.text)
    return Line(tuple(cut(line.runs, match.end())), line.marks, line.names) if match else line


def cut(runs: Sequence[Run], count: int) -> Iterator[Run]:
    """Iterate over runs without their first characters."""
    for run in runs:
        gone = 0 if run.change == "del" else min(count, len(run.text))
        count -= gone
        if run.text[gone:]:
            yield Run(run.text[gone:], run.bold, run.italic, run.change)
