"""How chapter II is written: the texts of concepts, joined to paragraphs that read on, with their sources."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from socialwork.document.inline_nodes import Citation, CitationKey, Inline, Inlines, Text
from socialwork.document.inlines import merged
from socialwork.document.nodes import Blocks, ListItem, Paragraph
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.sentences import lower_first, references, subheading, upper_first, vary
from socialwork.export.template.model import Section
from socialwork.export.works import library_key
from socialwork.knowledge import Concept, concept
from socialwork.knowledge.literature import work, works
from socialwork.text import number_words
from socialwork.vocabulary.process import Method
from socialwork.words import Words

_FIRST_WORD = re.compile(r"\W*([^\W_][\w’-]*)")
_TURNS = "akan akibatnya namun meskipun sebaliknya selain walaupun although but even however yet"
_OWN_TURN = frozenset(_TURNS.split())
"""First words of a sentence that turns by itself and needs no other turn before it."""

_TOGETHER = 3
"""How many explanations one paragraph holds; more are parted into two."""
_AIM = Words("Tujuan", "Aim")
_ITS = {
    "Tujuannya": "Tujuan metode ini",
    "Its aim": "The aim of this method",
    "Its purpose": "The purpose of this method",
    "The aim is": "The aim of this method is",
}
_ONE = (
    Words("dalam pelaksanaannya, {text}", "in practice, {text}"),
    Words("syaratnya, {text}", "to begin with, {text}"),
    Words("untuk itu, {text}", "to that end, {text}"),
)
_ANOTHER = (
    Words("selain itu, {text}", "besides, {text}"),
    Words("di samping itu, {text}", "in addition, {text}"),
    Words("pada saat yang sama, {text}", "at the same time, {text}"),
)
_SEVERAL = (
    Words("pelaksanaannya bertumpu pada {n} hal.", "it rests on {n} things."),
    Words("ada {n} hal yang harus dijaga.", "{n} things have to be kept in mind."),
    Words("{n} hal perlu dipenuhi dalam pelaksanaannya.", "{n} things are asked of whoever does it."),
)
_COUNTED = (
    Words("pertama, {text}", "first, {text}"),
    Words("kedua, {text}", "second, {text}"),
    Words("ketiga, {text}", "third, {text}"),
    Words("keempat, {text}", "fourth, {text}"),
    Words("kelima, {text}", "fifth, {text}"),
    Words("keenam, {text}", "sixth, {text}"),
)
_CAUTION = (
    Words("meskipun demikian, {text}", "even so, {text}"),
    Words("di sisi lain, {text}", "on the other hand, {text}"),
    Words("yang perlu diwaspadai, {text}", "one caution remains: {text}"),
    Words("namun, {text}", "yet {text}"),
)
_MORE_CAUTION = (
    Words("demikian pula, {text}", "likewise, {text}"),
    Words("lagi pula, {text}", "moreover, {text}"),
    Words("di luar itu, {text}", "apart from that, {text}"),
)
_NEXT = (
    Words("adapun {text}", "in turn, {text}"),
    Words("sementara itu, {text}", "along with it, {text}"),
    Words("berikutnya, {text}", "next, {text}"),
)

# --- sentences --------------------------------------------------------------------------------


def said(ctx: Context, words: Words, **values: object) -> Inlines:
    """Return a sentence of *words*, which may be Markdown, as nodes; *values* stand in it as they are."""
    return ctx.nodes(words, values, markdown=True)


def pointing(ctx: Context, words: Words, anchors: Sequence[str], **values: object) -> Inlines:
    """Return a sentence whose ``{ref}`` refers to *anchors*, as a list in words."""
    return said(ctx, words, ref=references(anchors, ctx), **values)


def small(text: str) -> str:
    """Return a sentence with a small initial, as it stands behind other words; names keep their capital.

    >>> small("Praktikan memulainya."), small("Garvin membedakan lima fase."), small("*Case conference* I.")
    ('praktikan memulainya.', 'Garvin membedakan lima fase.', '*case conference* I.')
    """
    match = _FIRST_WORD.match(text)
    if match is None or match[1].removesuffix("’s") in _names():
        return text
    mark = text[: match.start(1)]  # the star of an emphasis
    return mark + lower_first(text[len(mark) :])


@cache
def _names() -> frozenset[str]:
    """The family names of the authors of all works; a text may begin with one of them."""
    return frozenset(author.family for one in works() for author in one.author if author.family)


def cited(ctx: Context, text: str, one: Concept) -> Inlines:
    """Return *text* with the sources of *one* before its full stop."""
    keys = source_keys((one,))
    body = text.rstrip()
    stop = body.endswith(".")
    nodes = ctx.inline(body.removesuffix(".")) if stop else ctx.inline(body)
    return merged((*nodes, Text(" "), Citation(keys), Text("." if stop else "")))


def source_keys(several: Iterable[Concept]) -> tuple[CitationKey, ...]:
    """Return the keys of all works on which *several* concepts rest, each once."""
    found = {
        library_key(source.work, source.locator): None
        for one in several
        for source in one.sources
        if work(source.work) is not None
    }
    return tuple(found)


def shared_keys(several: Iterable[Concept]) -> tuple[CitationKey, ...]:
    """Return the keys of the works on which two or more of the concepts rest; of all where none is."""
    concepts = tuple(several)
    each = [set(source_keys((one,))) for one in concepts]
    every = source_keys(concepts)
    return tuple(key for key in every if sum(key in keys for keys in each) > 1) or every


def sources_of(ctx: Context, several: Iterable[Concept], words: Words, **values: object) -> Inlines:
    """Return sentences that name the shared sources of *several* concepts where *words* say ``{by}``."""
    keys = shared_keys(several)
    return said(ctx, words, by=(Text(" "), Citation(keys)) if keys else (), **values)


# --- concepts ---------------------------------------------------------------------------------


def opening(one: Concept, ctx: Context) -> Iterator[Inlines]:
    """Yield what a term is, with its sources, then what it is for and when it fits."""
    yield cited(ctx, one.definition.pick(ctx.lang), one)
    for text in (one.purpose, one.when):
        if text is not None:
            yield ctx.inline(text.pick(ctx.lang))


def asked_of(one: Concept) -> tuple[Words, ...]:
    """Return the texts of what a term asks and of where it can harm."""
    return (*(condition.text for condition in one.conditions), *one.cautions)


def demands(one: Concept, n: int, ctx: Context, told: Collection[Words] = frozenset()) -> Iterator[Inlines]:
    """Yield what a term asks and where it can harm.

    Args:
        one: The concept of the term.
        n: By which the words between the sentences vary.
        ctx: The context.
        told: Texts that a reader has met already; they are not said again.
    """
    conditions = [condition.text for condition in one.conditions if condition.text not in told]
    if len(conditions) > 2:  # noqa: PLR2004 - two stand side by side, more are counted
        yield said(ctx, vary(n, *_SEVERAL), n=number_words(len(conditions), ctx.lang))
        leads: tuple[Words, ...] = _COUNTED
    else:
        leads = (vary(n, *_ONE), vary(n, *_ANOTHER))
    for k, text in enumerate(conditions):
        yield _led(ctx, leads[k] if k < len(leads) else vary(k, *_ANOTHER), text)
    for k, text in enumerate(text for text in one.cautions if text not in told):
        yield _led(ctx, vary(n + k, *_MORE_CAUTION) if k else vary(n, *_CAUTION), text)


def meanings(several: Sequence[Concept], ctx: Context, *, with_sources: bool = False) -> Iterator[Inlines]:
    """Yield what each of *several* terms is, one sentence leading on to the next."""
    for n, one in enumerate(several):
        text = _behind(ctx, vary(n - 1, *_NEXT), one.definition) if n else one.definition.pick(ctx.lang)
        yield cited(ctx, text, one) if with_sources else ctx.inline(text)


def _led(ctx: Context, lead: Words, text: Words) -> Inlines:
    return ctx.inline(_behind(ctx, lead, text))


def _behind(ctx: Context, lead: Words, text: Words) -> str:
    """Return a sentence behind *lead*, or as it stands where it turns by itself."""
    own = text.pick(ctx.lang)
    match = _FIRST_WORD.match(own)
    if match and match[1].casefold() in _OWN_TURN:
        return own
    return upper_first(ctx.label(lead, text=small(own)))


def method_blocks(method: Method, tie: Inlines, ctx: Context) -> Blocks:
    """Return what a method is and how the case uses it (*tie*), then its aim under a heading of its own."""
    one = concept(method)
    if one is None:
        return running([tie])
    meaning, *aim = opening(one, ctx)
    if one.purpose is not None:
        aim[0] = ctx.inline(_with_subject(one.purpose.pick(ctx.lang)))
    content = running([*aim, *demands(one, 0, ctx)])
    return running([meaning, tie]) + titled(subheading(ctx, _AIM), content)


def _with_subject(purpose: str) -> str:
    """Return a purpose that can open a section: it names what its *its* stands for."""
    for its, whose in _ITS.items():
        if purpose.startswith(its):
            return whose + purpose.removeprefix(its)
    return purpose


# --- paragraphs and items ---------------------------------------------------------------------


def running(sentences: Iterable[Inlines], role: str = "body") -> Blocks:
    """Return *sentences* as one paragraph, or nothing when there are none."""
    nodes: list[Inline] = []
    for one in sentences:
        if one:
            nodes += [Text(" "), *one] if nodes else one
    return (Paragraph(text=merged(nodes), role=role),) if nodes else ()


def spread(lead: Inlines, sentences: Iterable[Inlines]) -> Blocks:
    """Return *lead* and *sentences* as one paragraph, or as two where there are many."""
    told = list(sentences)
    middle = len(told) if len(told) <= _TOGETHER else (len(told) + 1) // 2
    return running([lead, *told[:middle]]) + running(told[middle:])


def entry(sentences: Iterable[Inlines]) -> ListItem:
    """Return *sentences* as one item of a list."""
    return ListItem(blocks=running(sentences, "list"))


# --- where the report tells more --------------------------------------------------------------


def reachable(ctx: Context, *anchors: str, block: str = "") -> tuple[str, ...]:
    """Return those of *anchors* to which the report can refer.

    Args:
        ctx: The context.
        anchors: Names of sections, or of tables and headings that a block makes.
        block: The block that makes them; without one they are sections of the template.
    """
    if block:
        return anchors if block in set(_blocks_of(ctx)) else ()
    sections = set(_anchors_of(ctx))
    return tuple(anchor for anchor in anchors if anchor in sections)


def _anchors_of(ctx: Context) -> Iterator[str]:
    return (section.anchor for section in _sections(ctx) if section.anchor)


def _blocks_of(ctx: Context) -> Iterator[str]:
    return (content.block for section in _sections(ctx) for content in section.content if content.block)


def _sections(ctx: Context) -> Iterator[Section]:
    waiting = [section for chapter in ctx.template.chapters for section in chapter.section]
    while waiting:
        section = waiting.pop()
        yield section
        waiting.extend(section.section)
