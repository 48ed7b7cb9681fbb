"""What a reader of GEDCOM asks of the records of a file, and what it notes on the way."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from attrs import field, frozen

from socialwork.errors import Problem
from socialwork.words import Lang, Words

_NOT_IN_CODE = re.compile(r"[^\w.\-]+")
NOBODY = "@VOID@"
"""What GEDCOM 7 writes where a pointer points nowhere."""


class Node(Protocol):
    """A line of the file with the lines below it.

    Attributes:
        tag: What the line is about.
        payload: What it says.
        xref: The pointer to the record.
        children: The lines below it, in order.
        source_line_no: Which of the lines that can be read it is, from 1.
    """

    tag: str
    payload: str | None
    xref: str | None
    children: "Sequence[Node]"
    source_line_no: int


@frozen
class Reading:
    """One reading of one file.

    Attributes:
        file: The name of the file.
        numbers: Where each line that can be read stands in it.
        lang: The language of what is written into the genogram.
        people: The records of the persons, by pointer.
        unions: The records of the families, by pointer.
        codes: The code of each pointer.
        remarks: What has been noted so far.
    """

    file: str
    numbers: tuple[int, ...]
    lang: Lang
    people: Mapping[str, Node]
    unions: Mapping[str, Node]
    codes: Mapping[str, str]
    remarks: list[Problem] = field(factory=list)

    def problem(self, node: Node, message: Words, **parts: object) -> Problem:
        """Return what is to be said of the line of *node*."""
        line = self.numbers[node.source_line_no - 1]
        said = " ".join(part for part in (node.xref, node.tag, node.payload) if part)
        return Problem(file=self.file, line=line, value=said[:60], message=message.format(**parts))

    def remark(self, node: Node, message: Words, **parts: object) -> None:
        """Note something about the line of *node*."""
        self.remarks.append(self.problem(node, message, **parts))


def under(node: Node, *tags: str) -> Iterator[Node]:
    """Yield the lines right below *node* with one of *tags*, in order."""
    return (each for each in node.children if each.tag in tags)


def said(node: Node) -> str:
    """Return what a line says, without blanks around it."""
    return (node.payload or "").strip()


def told(node: Node, *tags: str) -> str:
    """Return what the first line with one of *tags* below *node* says."""
    return next((said(each) for each in under(node, *tags)), "")


def happened(node: Node, *tags: str) -> Iterator[Node]:
    """Yield the events with one of *tags*, without those of which the file says that they were none."""
    return (each for each in under(node, *tags) if said(each).upper() != "N")


def codes_of(pointers: Iterable[str]) -> dict[str, str]:
    """Return a code for each pointer, such as ``I1`` for ``@I1@``: distinct ones, and codes of this library.

    >>> codes_of(["@I1@", "@_X 2@", "@X:2@"])
    {'@I1@': 'I1', '@_X 2@': 'X-2', '@X:2@': 'X-2-2'}
    """
    codes: dict[str, str] = {}
    taken: set[str] = set()
    for pointer in pointers:
        plain = _NOT_IN_CODE.sub("-", pointer.strip("@")).lstrip("_.-") or "X"
        code, n = plain, 1
        while code in taken:
            n += 1
            code = f"{plain}-{n}"
        taken.add(code)
        codes[pointer] = code
    return codes
