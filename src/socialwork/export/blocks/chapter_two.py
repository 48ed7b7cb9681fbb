"""How chapter II is written: what a term is, in a sentence with its sources, and how the case applied it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from socialwork.case import Case
from socialwork.document.inline_nodes import Citation, CitationKey, Inline, Inlines, Text
from socialwork.document.inlines import merged
from socialwork.document.nodes import Blocks, ListBlock, ListItem, Paragraph
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import lower_first, references, subheading, term
from socialwork.export.works import library_key
from socialwork.knowledge import Concept, concept
from socialwork.knowledge.literature import work, works
from socialwork.process.explained import known
from socialwork.stages import Plan
from socialwork.text import joined
from socialwork.vocabulary.process import Method
from socialwork.vocabulary.term import Term
from socialwork.words import Words

_FIRST_WORD = re.compile(r"\W*([^\W_][\w’-]*)")
_END_OF_SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-Z“*])")
_MOST_SHARED = 3
"""How many works a sentence names for all that it lists; what else an item rests on is cited with it."""
_AIM = Words("Tujuan", "Aim")
_ITS = {
    "Tujuannya": "Tujuan metode ini",
    "Its aim": "The aim of this method",
    "Its purpose": "The purpose of this method",
    "The aim is": "The aim of this method is",
}
_AND = Words("dan", "and")
_PURSUED = Words("tujuan umum kasus ini: {goal}", "the general goal of this case: {goal}")
_IN_PARTICULAR = Words("tujuan khususnya: {goals}.", "its specific goals: {goals}.")

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


def meaning(one: Concept, ctx: Context, cited: Iterable[CitationKey] = ()) -> Inlines:
    """Return what a term is, with those of its sources that were not *cited* for the whole list.

    It is the first sentence of the definition, which stands alone. What else the catalogue knows is for
    ``socialwork explain``: a report says what is needed to follow the case, and two reports have the fewer
    words in common.
    """
    text = ctx.inline(first_sentence(one.definition.pick(ctx.lang)).removesuffix("."))
    named = set(cited)
    keys = tuple(key for key in source_keys((one,)) if key not in named)
    return merged((*text, *((Text(" "), Citation(keys)) if keys else ()), Text(".")))


def first_sentence(text: str) -> str:
    """Return the first sentence of *text*.

    >>> first_sentence("Asesmen memahami masalah. Gejala dibenarkan.")
    'Asesmen memahami masalah.'
    """
    return _END_OF_SENTENCE.split(text.strip(), maxsplit=1)[0]


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
    """Return the keys of the three works on which most of the concepts rest, or else of the first of each."""
    each = [source_keys((one,)) for one in several]
    resting = Counter(key for keys in each for key in keys)
    shared = tuple(key for key, times in resting.most_common(_MOST_SHARED) if times > 1)
    return shared or tuple(dict.fromkeys(key for keys in each for key in keys[:1]))


def sources_of(ctx: Context, several: Iterable[Concept], words: Words, **values: object) -> Inlines:
    """Return sentences that name the shared sources of *several* concepts where *words* say ``{by}``."""
    keys = shared_keys(several)
    return said(ctx, words, by=(Text(" "), Citation(keys)) if keys else (), **values)


def naming(
    words: Words, used: Sequence[Term], case: Case, ctx: Context, names: Sequence[str] | None = None
) -> Inlines:
    """Return a sentence that names the *used* terms and what their concepts rest on; nothing without any.

    Args:
        words: What is said, with ``{names}``, ``{by}`` and, where wanted, ``{who}`` for the client.
        used: The terms.
        case: The case.
        ctx: The context.
        names: How each term is told, its label where left out; names that hold lists are parted by ``;``.
    """
    if not used:
        return ()
    told = [term(ctx, one) for one in used] if names is None else names
    whole = joined(told, ctx.lang)
    if len(told) > 1 and any(", " in name for name in told):
        whole = f"{'; '.join(told[:-1])}; {_AND.pick(ctx.lang)} {told[-1]}"
    return sources_of(ctx, known(used), words, who=client_text(case, ctx), names=whole)


# --- concepts ---------------------------------------------------------------------------------


def method_blocks(method: Method, tie: Inlines, case: Case, ctx: Context) -> Blocks:
    """Return what a method is and how the case uses it (*tie*), then its aim and that of the case."""
    one = concept(method)
    if one is None:
        return running([tie])
    aim = []
    if one.purpose is not None:
        purpose = first_sentence(one.purpose.pick(ctx.lang))
        for its, whose in _ITS.items():  # a section opens with it: nothing before it says whose aim it is
            if purpose.startswith(its):
                purpose = whose + purpose.removeprefix(its)
        aim.append(ctx.inline(purpose))
    plans = case.records(Plan)[-1:] if method is Method.CASEWORK else ()
    for plan in plans:
        if plan.general_goal.strip():
            aim.append(said(ctx, _PURSUED, goal=small(" ".join(plan.general_goal.split()))))
        goals = [" ".join(goal.text.split()).rstrip(".") for goal in plan.goals]
        if goals:
            numbered = "; ".join(f"({n}) {small(goal)}" for n, goal in enumerate(goals, 1))
            aim.append(said(ctx, _IN_PARTICULAR, goals=numbered))
    return running([meaning(one, ctx), tie]) + titled(subheading(ctx, _AIM), running(aim))


def term_items(used: Iterable[Term], ctx: Context, cited: Iterable[CitationKey] = ()) -> Blocks:
    """Return what each of *used* terms is as a list; nothing without any.

    Args:
        used: The terms; those of which the catalogue knows nothing are left out.
        ctx: The context.
        cited: What the sentence before the list cites for all of it.
    """
    items = tuple(ListItem(blocks=running([meaning(one, ctx, cited)], "list")) for one in known(used))
    return (ListBlock(items=items),) if items else ()


# --- paragraphs and items ---------------------------------------------------------------------


def running(sentences: Iterable[Inlines], role: str = "body") -> Blocks:
    """Return *sentences* as one paragraph, or nothing when there are none."""
    nodes: list[Inline] = []
    for one in sentences:
        if one:
            nodes += [Text(" "), *one] if nodes else one
    return (Paragraph(text=merged(nodes), role=role),) if nodes else ()


# --- where the report tells more --------------------------------------------------------------


def reachable(ctx: Context, *anchors: str, block: str = "") -> tuple[str, ...]:
    """Return those of *anchors* to which the report can refer.

    Args:
        ctx: The context.
        anchors: Names of sections, or of tables and headings that a block makes.
        block: The block that makes them; without one they are sections of the template.
    """
    waiting = [section for chapter in ctx.template.chapters for section in chapter.section]
    sections, blocks = set[str](), set[str]()
    while waiting:
        section = waiting.pop()
        sections.add(section.anchor)
        blocks.update(content.block for content in section.content)
        waiting.extend(section.section)
    if block:
        return anchors if block in blocks else ()
    return tuple(anchor for anchor in anchors if anchor in sections)
