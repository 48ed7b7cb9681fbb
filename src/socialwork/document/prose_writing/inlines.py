"""Inline nodes as Markdown: emphasis that a parser reads as it is meant, links, references, notes."""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

from attrs import Factory, define, evolve, frozen

from socialwork.document.inline_nodes import (
    Citation,
    CrossRef,
    Footnote,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Tab,
    Text,
)
from socialwork.document.inlines import merged, plain
from socialwork.document.prose import inline
from socialwork.document.prose_writing.escaping import edges_kept, escaped, fully_escaped, line_started

_CORE = re.compile(r"^(\s*)(.*?)(\s*)$", re.DOTALL)
_BARE = re.compile(r"[a-z]+:[^\s<>\\]+")
_SAFE = re.compile(r"(?:https?|ftp|mailto):", re.IGNORECASE)


@define
class Notes:
    """The notes met so far, each with what it says; the place of one in the list is its label."""

    texts: list[Inlines] = Factory(list)

    def label(self, text: Inlines) -> str:
        """Return the label of a new note."""
        self.texts.append(text)
        return str(len(self.texts))


@frozen(kw_only=True)
class Manner:
    """How inlines are written.

    Attributes:
        notes: Where notes are put, or ``None`` to leave what they say in brackets.
        one_line: Whether the text must stay in one line.
        in_cell: Whether it stands in a cell between pipes.
        bare: Whether there is no emphasis, and every sign is guarded.
    """

    notes: Notes | None = None
    one_line: bool = False
    in_cell: bool = False
    bare: bool = False


def written(text: Inlines, manner: Manner) -> str:
    """Return *text* as Markdown; where emphasis cannot be written such that it is read again, without it."""
    made = _Writer(manner).write(text)
    if _is_read_again(text, made, manner):
        return made
    return _Writer(evolve(manner, bare=True)).write(text)


def _is_read_again(text: Inlines, made: str, manner: Manner) -> bool:
    """Return whether a parser reads *text* from *made*; notes, which stand elsewhere, do not count."""
    without = tuple(node for node in text if not isinstance(node, Footnote))
    if len(without) != len(text):
        made = _Writer(evolve(manner, notes=None)).write(without)
    if manner.in_cell:
        made = made.replace("\\|", "|")
    return _addressed(inline(made)) == _addressed(without)


def _addressed(text: Inlines) -> Inlines:
    """Return what is seen of *text*, each address in one spelling."""
    return tuple(
        evolve(node, url=unquote(node.url)) if isinstance(node, Link) else node for node in seen(text)
    )


def seen(text: Inlines) -> Inlines:
    """Return *text* without what nobody sees: the look of blanks, parts of a text that look alike.

    >>> seen((Text("a", bold=True), Text(" ", bold=True), Text("b")))
    (Text(text='a', bold=True, italic=False), Text(text=' b', bold=False, italic=False))
    """
    pieces: list[Inline] = []
    for node in text:
        if not isinstance(node, Text) or not (node.bold or node.italic):
            pieces.append(node)
            continue
        match = _CORE.match(node.text)
        assert match is not None  # noqa: S101 - the pattern matches any text
        before, core, after = match.groups()
        pieces += (one for one in (Text(before), evolve(node, text=core), Text(after)) if one.text)
    return merged(pieces)


@define
class _Writer:
    """Writes one stretch of inlines.

    Attributes:
        out: What is written so far.
        closed: The sign that closed the emphasis at the very end of it, or empty.
        next_guarded: Whether a letter that comes next must be written as a character reference.
        linked: Whether brackets and an address may make a link, be it over several texts.
    """

    manner: Manner
    out: str = ""
    closed: str = ""
    next_guarded: bool = False
    linked: bool = False

    def write(self, text: Inlines) -> str:
        """Return *text* as Markdown."""
        nodes = seen(text)
        words = plain(nodes)
        self.linked = "](" in words or "][" in words
        for place, node in enumerate(nodes):
            following = nodes[place + 1] if place + 1 < len(nodes) else None
            if isinstance(node, Text):
                self._text(node, following)
            elif isinstance(node, LineBreak):
                inside = not self.manner.one_line and any(
                    not isinstance(one, LineBreak) for one in nodes[place + 1 :]
                )
                self._plain("\\\n" if inside else "&#10;")
            else:
                self._plain(self._other(node))
        lines = self.out.split("\\\n") if "\\\n" in self.out else [self.out]
        return "\\\n".join(line_started(edges_kept(line)) for line in lines)

    def _text(self, node: Text, following: Inline | None) -> None:
        bare = self.manner.bare
        if bare:
            said = fully_escaped(node.text)
        else:
            said = escaped(node.text, in_cell=self.manner.in_cell, linked=self.linked)
        if said.endswith("!") and not said.endswith("\\!") and isinstance(following, Link | CrossRef):
            said = f"{said[:-1]}\\!"
        if bare or not (node.bold or node.italic):
            self._plain(said)
        else:
            self._emphasis(said, node)

    def _plain(self, said: str) -> None:
        if self.next_guarded and said and not _is_mark(said[0]):
            said = f"&#{ord(said[0])};{said[1:]}"
        self.next_guarded = self.next_guarded and not said
        self.closed = self.closed if not said else ""
        self.out += said

    def _emphasis(self, said: str, node: Text) -> None:
        sign = "_" if self.closed == "*" else "*"
        if self.out and not _is_mark(self.out[-1]) and (sign == "_" or _is_mark(said[0])):
            self.out = f"{self.out[:-1]}&#{ord(self.out[-1])};"
        marks = sign * (2 * node.bold + node.italic)
        self.out += f"{marks}{said}{marks}"
        self.closed = sign
        self.next_guarded = sign == "_" or _is_mark(said[-1])

    def _other(self, node: Inline) -> str:
        match node:
            case Tab():
                return "&#9;"
            case Link():
                return self._link(node)
            case CrossRef():
                return f"[{self._inside(node.text)}](#{_address(node.target)})"
            case Citation():
                return f"[{'; '.join(_key(key.code, key.locator) for key in node.keys)}]"
            case Footnote():
                return self._note(node)
            case _:
                return ""

    def _link(self, node: Link) -> str:
        if not _SAFE.match(node.url):  # a parser takes no other address for a link
            return escaped(node.text or node.url, in_cell=self.manner.in_cell)
        if node.text == node.url and _BARE.fullmatch(node.url) and not self.manner.bare:
            return f"<{node.url}>"
        return f"[{self._inside(node.text)}]({_address(node.url)})"

    def _inside(self, text: str) -> str:
        """Return the text of a link; brackets in it are guarded."""
        return fully_escaped(text)

    def _note(self, node: Footnote) -> str:
        if not plain(node.text).strip():
            return ""
        if self.manner.notes is None:
            return escaped(f" ({plain(node.text)})", in_cell=self.manner.in_cell)
        return f"[^{self.manner.notes.label(node.text)}]"


def paragraphs_of(text: Inlines) -> Iterator[Inlines]:
    """Yield the paragraphs of a note, which line breaks part."""
    paragraph: list[Inline] = []
    for node in text:
        if isinstance(node, LineBreak):
            yield tuple(paragraph)
            paragraph = []
        else:
            paragraph.append(node)
    yield tuple(paragraph)


def _key(code: str, locator: str) -> str:
    return f"@{code}, {locator}" if locator else f"@{code}"


def _address(target: str) -> str:
    """Return an address or the name of an anchor as a link can hold it."""
    return re.sub(r"[\s()<>\\]", lambda match: "".join(f"%{one:02X}" for one in match[0].encode()), target)


def _is_mark(sign: str) -> bool:
    """Return whether a character is a blank or a punctuation mark to a Markdown parser."""
    return sign.isspace() or unicodedata.category(sign)[0] in "PS"
