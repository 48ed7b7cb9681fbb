"""Sentences made from the data of a case, and what blocks share: cited tables, and blocks of records."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import update_wrapper
from typing import TypeVar

from attrs import evolve, frozen

from socialwork.case import Case
from socialwork.document.inline_nodes import CrossRef, Inlines, Text
from socialwork.document.inlines import merged, plain
from socialwork.document.nodes import Blocks, Caption, Cell, Heading, Paragraph
from socialwork.export.blocks.base import DEEPEST, Context, block
from socialwork.export.blocks.parts import caption_table, field_words, para, table, titled
from socialwork.stages import StageRecord
from socialwork.text import (
    joined,
    joined_lists,
    lower_first as lower_first,  # noqa: PLC0414 - blocks look for it here, with the other makers of sentences
    period_text,
    upper_first as upper_first,  # noqa: PLC0414 - the same
)
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.term import Term
from socialwork.words import Words

_R = TypeVar("_R", bound=StageRecord)
_PLACES = frozenset({"aula", "dapur", "halaman", "kamar", "lapangan", "ruang", "ruangan", "taman", "teras"})
_SMALL_ID = (
    "antara atau bagi dalam dan dari dengan di karena ke kepada ketika oleh pada sampai sebagai sejak "
    "serta terhadap tentang untuk yang"
)
_SMALL_EN = "and at by for from in of on the to with"
_SMALL = frozenset(f"{_SMALL_ID} {_SMALL_EN}".split())
_FOR_FORMS = re.compile(r"\s*\((?:kode|code)[^)]*\)$")
_NTH = Words("{stage} ke-{n}", "{stage} {n}")
_WORD_START = re.compile(r"(?:^|(?<=-)|(?<=[(“]))[^\W\d_]")


def sentence(ctx: Context, words: Words, **values: object) -> str:
    """Return *words* with *values* filled in and a capital at the start; a template may override it."""
    return upper_first(ctx.label(words, **values))


def citing(ctx: Context, words: Words, *anchors: str, **values: object) -> Paragraph:
    """Return a paragraph whose ``{ref}`` refers to the captions at *anchors*, as a list in words.

    Words that place each of them name ``{ref1}``, ``{ref2}`` and so on, in this order.
    """
    each = {f"ref{n}": (CrossRef(anchor),) for n, anchor in enumerate(anchors, start=1)}
    return para(ctx.nodes(words, {"ref": references(anchors, ctx), **each, **values}))


def references(anchors: Sequence[str], ctx: Context) -> Inlines:
    """Return references to *anchors* as a list in words: ``Tabel 4.1, Tabel 4.2, dan Tabel 4.3``."""
    *firsts, _ = joined(("{}",) * len(anchors), ctx.lang).split("{}")
    between = zip(firsts, anchors, strict=True)
    return merged(node for words, anchor in between for node in (Text(words), CrossRef(anchor)))


def vary(number: int, *patterns: Words) -> Words:
    """Return one of *patterns* by turns, so that neighbouring sentences differ."""
    return patterns[number % len(patterns)]


def paragraph(sentences: Iterable[str]) -> Blocks:
    """Return *sentences* as one paragraph, or nothing when all are empty."""
    whole = " ".join(one for one in sentences if one)
    return (para(whole),) if whole else ()


def begins_with(when: str, prose: str) -> bool:
    """Say whether the first sentence of *prose* tells *when*, so that no lead needs to.

    >>> [begins_with("4 Mei 2023", prose) for prose in ("Pada 4 Mei 2023 BR datang.", "Pada 1–4 Mei 2023.")]
    [True, False]
    """
    first = re.split(r"(?<=[.!?])\s", prose.strip(), maxsplit=1)[0]
    return re.search(rf"(?<![\d–]){re.escape(when)}", first) is not None


def part(label: str, content: Blocks) -> Blocks:
    """Return one side of *Proses* and *Hasil* with its label: in the line if it is one paragraph, else above.

    Nothing comes of no content; a paragraph that brings a label of its own never gets a second one.
    """
    if not content:
        return ()
    match content:
        case (Paragraph(text=(Text(bold=True), *_)),):
            pass
        case (Paragraph(text=words),):
            return (para((Text(f"{label}: ", bold=True), *words)),)
    return (para((Text(f"{label}:", bold=True),), "process-label"), *content)


def process_and_result(process: Blocks, result: Blocks, ctx: Context) -> Blocks:
    """Return the pair *Proses* and *Hasil* of a stage."""
    return part(ctx.label("process"), process) + part(ctx.label("result"), result)


def with_sentence(content: Blocks, addition: str) -> Blocks:
    """Return *content* with a sentence added to its last paragraph, or in one of its own behind a list."""
    if not addition:
        return content
    last = content[-1] if content else None
    if isinstance(last, Paragraph):
        return (*content[:-1], evolve(last, text=(*last.text, Text(f" {addition}"))))
    return (*content, para(addition))


def with_note(content: Blocks, note: str) -> Blocks:
    """Return *content* with *note* in brackets before its last full stop, or behind a list."""
    if not note:
        return content
    last = content[-1] if content else None
    if not isinstance(last, Paragraph):
        return (*content, para(f"({note})"))
    end = last.text[-1] if last.text else None
    if isinstance(end, Text) and end.text.endswith("."):
        last = evolve(last, text=(*last.text[:-1], evolve(end, text=end.text[:-1])))
    return (*content[:-1], evolve(last, text=(*last.text, Text(f" ({note})."))))


# --- words ------------------------------------------------------------------------------------


def in_sentence(words: str) -> str:
    """Return *words* with a small initial, unless they are a proper name: the second word has a capital too.

    >>> in_sentence("Wali kelas"), in_sentence("Puskesmas Contoh"), in_sentence("Aula Griya Contoh")
    ('wali kelas', 'Puskesmas Contoh', 'aula Griya Contoh')
    """
    first, *rest = words.split(maxsplit=2) or [""]
    proper = bool(rest) and rest[0][:1].isupper() and rest[0][1:2].islower()
    return words if proper and first.casefold() not in _PLACES else lower_first(words)


def heading_case(words: str) -> str:
    """Return *words* with capitals, but for the small words of Indonesian, as headings and captions have it.

    >>> heading_case("kehadiran di sekolah dan di rumah"), heading_case("Biopsikososial-spiritual (BPSS)")
    ('Kehadiran di Sekolah dan di Rumah', 'Biopsikososial-Spiritual (BPSS)')
    """
    made = [
        word if n and word in _SMALL else _WORD_START.sub(lambda match: match[0].upper(), word)
        for n, word in enumerate(words.split(" "))
    ]
    return " ".join(made)


def stopped(words: str) -> str:
    """Return *words* with a full stop, unless they end in a mark of their own."""
    text = words.rstrip()
    return text if not text or text[-1] in ".?!”" else f"{text}."


def bracketed(words: str) -> str:
    """Return *words* as they stand within brackets, where inner brackets are square (EYD V).

    >>> bracketed("dokumen (buku presensi)")
    'dokumen [buku presensi]'
    """
    return words.translate(str.maketrans("()", "[]"))


def also(parts: Sequence[str], ctx: Context) -> str:
    """Join *parts* that hold lists themselves: ``klien dan ibu melalui wawancara serta dokumen …``."""
    return joined(parts, ctx.lang, strong=True)


def listed(items: Iterable[str], ctx: Context) -> str:
    """Join *items* as a list in a sentence; items that hold a list themselves get the stronger *serta*."""
    return joined_lists(items, ctx.lang)


def subheading(ctx: Context, what: str | Words | Term, **values: object) -> Heading:
    """Return a heading one level below, with the capitals of headings; *values* fill its placeholders."""
    return own_heading(ctx, ctx.label(what, **values))


def own_heading(ctx: Context, text: str) -> Heading:
    """Return a heading one level below in words of the case; braces in them stand for themselves.

    Below the deepest headings it is a label, without the capitals of headings.
    """
    level = ctx.level + 1
    return Heading(level=level, text=(Text(heading_case(text) if level <= DEEPEST else text),), listed=False)


def table_caption(anchor: str, title: str) -> Caption:
    """Return the caption of a table, with the capitals of captions."""
    return caption_table(anchor, heading_case(title))


def field_label(ctx: Context, cls: type, name: str) -> str:
    """Return the label of a field, without what it tells only those who fill in the form."""
    return _FOR_FORMS.sub("", ctx.label(field_words(cls, name)))


def term(ctx: Context, what: Term) -> str:
    """Return the label of a term as it stands inside a sentence."""
    return lower_first(ctx.label(what))


def terms(ctx: Context, several: Iterable[Term]) -> str:
    """Return the labels of terms as a list in a sentence."""
    return joined((term(ctx, one) for one in several), ctx.lang)


def span(period: Period, ctx: Context) -> str:
    """Return a period in words."""
    return period_text(period.start, period.end, ctx.lang)


def at_time(time: Clock | None, ctx: Context) -> str:
    """Return ``, pukul 09.00–10.25 WIB`` for a clock time, or nothing."""
    return "" if time is None else f", {ctx.label(Words('pukul', 'at'))} {time}"


def at_place(place: str, ctx: Context) -> str:
    """Return `` di ruang BK`` for a place, or nothing; a place that brings its preposition keeps it."""
    if not place.strip():
        return ""
    if place.split(maxsplit=1)[0].casefold() in {"di", "melalui", "lewat", "at", "in", "by", "on"}:
        return f" {lower_first(place.strip())}"
    return f" {ctx.label(Words('di', 'at'))} {in_sentence(place.strip())}"


# --- tables that a sentence refers to ---------------------------------------------------------


@frozen(kw_only=True)
class CitedTable:
    """A table with its caption, behind the sentence that refers to it.

    Attributes:
        anchor: What references point to; a second table of its kind gets a number behind it.
        lead: The sentence, with ``{ref}`` for the reference.
        title: The caption.
        columns: The titles of the columns: what :meth:`Context.label` takes, or a class and its field.
        widths: The widths of the columns, in centimetres.
        optional: The places of columns that are left out where all their cells are empty, the others growing
            into their room. Only tables without merged cells have such, whose sentence does not name them.
    """

    anchor: str
    lead: Words
    title: Words
    columns: tuple[str | Words | Term | tuple[type, str], ...]
    widths: tuple[float, ...]
    optional: tuple[int, ...] = ()

    def blocks(
        self, rows: Iterable[Sequence[Cell]], ctx: Context, before: int = 0, **values: object
    ) -> Blocks:
        """Return the table, or nothing without *rows*.

        Args:
            rows: The rows below the header.
            ctx: The context.
            before: How many tables of its kind stand before it.
            **values: What stands for the placeholders of sentence and caption.
        """
        anchor = anchored(self.anchor, before)
        titles = [
            field_label(ctx, *column) if isinstance(column, tuple) else ctx.label(column)
            for column in self.columns
        ]
        caption = table_caption(anchor, ctx.label(self.title, **values).rstrip())
        body = [tuple(row) for row in rows]
        empty = {n for n in self.optional if not any(_filled(row[n]) for row in body)}
        kept = [n for n in range(len(titles)) if n not in empty]
        scale = sum(self.widths) / sum(self.widths[n] for n in kept)
        made = table(
            [titles[n] for n in kept],
            [[row[n] for n in kept] for row in body] if empty else body,
            caption=caption,
            widths=tuple(self.widths[n] * scale for n in kept) if empty else self.widths,
        )
        return (citing(ctx, self.lead, anchor, **values), *made) if made else ()


def _filled(cell: Cell) -> bool:
    """Say whether a cell holds more than nothing or a dash."""
    return any(
        not isinstance(one, Paragraph) or plain(one.text).strip() not in {"", "–"} for one in cell.blocks
    )


# --- several records of one stage -------------------------------------------------------------

RecordBuilder = Callable[[Case, _R, Context, int], Blocks]


def record_block(
    name: str, words: Words, cls: type[_R], field: str = "", *, source: str = ""
) -> Callable[[RecordBuilder[_R]], RecordBuilder[_R]]:
    """Register a block that prints each record of class *cls*, in order, by the builder that it decorates.

    The helping process is a cycle: a case with several assessments or plans gets a subheading for
    each (``Asesmen ke-2``). The builder gets the case, a record, the context of that subheading and the
    place of the record, from 0.

    Args:
        name: By which templates call the block.
        words: What it is called for people.
        cls: The class of the records.
        field: The field that the block prints; a draft tells the student so when it is empty.
        source: What the draft tells where that is more than the stage and the field.
    """

    def register(build: RecordBuilder[_R]) -> RecordBuilder[_R]:
        def each(case: Case, ctx: Context) -> Blocks:
            records = case.records(cls)
            if len(records) == 1:
                return build(case, records[0], ctx, 0)
            inner = evolve(ctx, level=ctx.level + 1)
            blocks: Blocks = ()
            for n, record in enumerate(records):
                title = subheading(ctx, _NTH, stage=ctx.label(record.kind), n=n + 1)
                blocks += titled(title, build(case, record, inner, n))
            return blocks

        held = f"stages › {cls.kind.code}{field and f' › {field}'}"
        block(name, words, source=source or held)(update_wrapper(each, build))
        return build

    return register


def anchored(anchor: str, n: int) -> str:
    """Return *anchor* for the first record and a numbered one for each that follows.

    >>> anchored("tabel-gejala", 0), anchored("tabel-gejala", 1)
    ('tabel-gejala', 'tabel-gejala-2')
    """
    return anchor if n == 0 else f"{anchor}-{n + 1}"


def appendix_refs(ctx: Context, *anchors: str) -> tuple[str, ...]:
    """Return those of *anchors* that are appendices of the template, for a reference needs its target."""
    known = {part.anchor for part in ctx.template.appendices}
    return tuple(anchor for anchor in anchors if anchor in known)
