"""What every block builder works with: the registry of blocks, the labels and the context.

A *block* turns one part of a case into document nodes. It is named in a template
(``content = [{block = "programme-table"}]``); the template owns the titles of sections, so a
block prints what stands under the title, and returns ``()`` when the case has nothing for it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from string import Formatter
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, cast

from attrs import evolve, field, frozen

from socialwork.case import Case
from socialwork.document.inline_nodes import Inline, Inlines, Text
from socialwork.document.inlines import merged
from socialwork.document.nodes import Blocks, Heading
from socialwork.document.prose import inline, parse_prose
from socialwork.vocabulary.privacy import Edition
from socialwork.vocabulary.term import Term
from socialwork.words import Lang, Words

if TYPE_CHECKING:
    from socialwork.export.template.model import Template

_T = TypeVar("_T")
_STOPPED = re.compile(r"\{(\w+)\}\.(?!\.)")

DEEPEST = 5
"""The deepest level of a heading: 1 chapter, 2 ``1.1``, 3 ``1.1.1``, 4 ``1)``, 5 ``(1)``."""


@frozen(kw_only=True)
class Context:
    """What a block may use besides the case.

    Attributes:
        template: The template that is being filled.
        lang: The language of the report.
        level: The level of the heading under which the block stands.
        option: What the template says besides the block's name, such as the stage whose photos to print:
            ``{block = "stage-photos", option = "assessment"}``.
        edition: For whom the report is made; names stand in the confidential one alone.
        cited: The codes of the works that the report cites; only the parts behind its chapters know them.
        memo: What :meth:`once` has worked out; the contexts of one build share it.
    """

    template: "Template"
    lang: Lang = "id"
    level: int = 2
    option: str = ""
    edition: Edition = Edition.WORKING
    cited: tuple[str, ...] = ()
    memo: "_Memo" = field(factory=dict, eq=False, repr=False)

    def once(self, work: "Callable[[Case, Context], _T]", case: Case) -> _T:
        """Return ``work(case, self)``, worked out once per build for all blocks that ask.

        *work* may use the labels and the language of the context, not its level and option, which are
        those of whichever block asks first.
        """
        labels = self.template.labels
        kept = self.memo.get((work, self.lang))
        if kept is None or kept[0] is not case or kept[1] is not labels:
            kept = self.memo[work, self.lang] = (case, labels, work(case, self))
        return cast("_T", kept[2])

    def prose(self, text: str, role: str = "body") -> Blocks:
        """Return Markdown *text* as blocks in *role*; its headings start one level below this one."""
        return parse_prose(text, min(self.level + 1, DEEPEST), role) if text.strip() else ()

    def inline(self, text: str) -> Inlines:
        """Return Markdown *text* of one paragraph as inlines."""
        return inline(text)

    def label(self, what: str | Words | Term, **values: object) -> str:
        """Return a word of the report, as the campus calls it.

        Args:
            what: A key declared with :func:`declare_labels`, or the words themselves, or a term.
                The template's ``[labels]`` override a key under the key, words and terms
                under their Indonesian default.
            **values: What stands for placeholders in it; others are filled with the label of their name.

        Raises:
            LookupError: The key was never declared.
        """
        text = self._pattern(what)
        if "{" not in text and "}" not in text:
            return text
        inner = _Inner(self, values)
        return _single_stops(text, inner).format_map(inner)

    def nodes(self, what: str | Words, values: Mapping[str, object], *, markdown: bool = False) -> Inlines:
        """Return a sentence of the report as nodes, with a capital at the start.

        Placeholders are found before anything stands in them, so that a value says what it says, whatever
        its characters: a text stands as it is, and nodes, such as a reference, in their order.

        Args:
            what: What :meth:`label` takes.
            values: What stands for its placeholders; others are filled with the label of their name.
            markdown: Whether *what* is Markdown; *values* never are.
        """
        inner = _Inner(self, values)
        pattern = _single_stops(self._pattern(what), inner)
        nodes = self.inline(pattern) if markdown else (Text(pattern),)
        first, *rest = merged(_filled(nodes, inner)) or (Text(""),)
        if isinstance(first, Text):
            first = evolve(first, text=first.text[:1].upper() + first.text[1:])
        return (first, *rest)

    def _pattern(self, what: str | Words | Term) -> str:
        if isinstance(what, str):
            key, words = what, _declared(what)
        else:
            words = what if isinstance(what, Words) else what.words
            key = words.id
        return self.template.labels.get(key, words.pick(self.lang))

    def heading(self, what: str | Words | Term, *, below: int = 1, listed: bool = False) -> Heading:
        """Return a heading *below* so many levels; *what* is anything that :meth:`label` takes."""
        text = (Text(self.label(what)),)
        return Heading(level=min(self.level + below, DEEPEST), text=text, listed=listed)


_Memo = dict[tuple[Callable[[Case, Context], object], Lang], tuple[Case, Mapping[str, str], object]]


class _Inner(dict[str, object]):
    """Fills ``{client}`` in a label with the label of that key, small initial."""

    def __init__(self, context: Context, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self.context = context

    def __missing__(self, key: str) -> str:
        word = self.context.label(key)
        return word[:1].lower() + word[1:]


def _single_stops(pattern: str, values: _Inner) -> str:
    """Return *pattern* without the full stop behind a value that ends with one, as the code ``B.R.`` does."""
    for name in _STOPPED.findall(pattern):
        value = values[name]
        if isinstance(value, str) and value.endswith("."):
            pattern = pattern.replace(f"{{{name}}}.", f"{{{name}}}")
    return pattern


def _filled(nodes: Iterable[Inline], values: _Inner) -> Iterator[Inline]:
    """Yield *nodes* with *values* at the placeholders of their texts."""
    for node in nodes:
        if not isinstance(node, Text):
            yield node
            continue
        for literal, name, _, _ in Formatter().parse(node.text):
            yield evolve(node, text=literal)
            if name is not None:
                value = values[name]
                yield from value if isinstance(value, tuple) else (evolve(node, text=str(value)),)


# --- labels -----------------------------------------------------------------------------------

_LABELS: dict[str, Words] = {}


def declare_labels(**labels: Words) -> None:
    """Declare words of the report under keys that a template can override.

    A word may hold other labels in braces: ``Words("Identitas {client}", "Identity of the {client}")``.
    Underscores in a key are written as hyphens: ``group_members`` is ``group-members``.

    Raises:
        ValueError: A key is taken by other words.
    """
    for name, words in labels.items():
        key = name.replace("_", "-")
        if _LABELS.setdefault(key, words) != words:
            message = f"label {key!r} is declared already, as {_LABELS[key].id!r}"
            raise ValueError(message)


def declared_labels() -> Mapping[str, Words]:
    """Return every declared label by its key."""
    return dict(_LABELS)


def _declared(key: str) -> Words:
    try:
        return _LABELS[key]
    except KeyError:
        message = f"label {key!r} was never declared"
        raise LookupError(message) from None


# --- blocks -----------------------------------------------------------------------------------

Builder = Callable[[Case, Context], Blocks]


@frozen
class BlockEntry:
    """One registered block.

    Attributes:
        name: By which templates call it.
        words: What it is called for people.
        build: The builder.
        source: Where its data stands in a case file, such as ``stages › plan › activities``.
    """

    name: str
    words: Words
    build: Builder
    source: str = ""


_BLOCKS: dict[str, BlockEntry] = {}


def block(name: str, words: Words, *, source: str = "") -> Callable[[Builder], Builder]:
    """Register a block builder under *name*.

    Args:
        name: By which templates call it.
        words: What it is called for people.
        source: Where its data stands in a case file; a draft tells the student so when it is empty.

    Raises:
        ValueError: The name is taken.
    """

    def register(build: Builder) -> Builder:
        if name in _BLOCKS:
            message = f"block {name!r} is registered already"
            raise ValueError(message)
        _BLOCKS[name] = BlockEntry(name, words, build, source)
        return build

    return register


def block_entries() -> Mapping[str, BlockEntry]:
    """Return every registered block by its name."""
    return MappingProxyType(_BLOCKS)


declare_labels(
    client=Words("Klien", "Client"),
    student=Words("Praktikan", "Practicum student"),
    process=Words("Proses", "Process"),
    result=Words("Hasil", "Result"),
    number=Words("No", "No"),
    total=Words("Jumlah", "Total"),
)
