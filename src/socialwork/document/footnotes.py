"""Notes at the foot of the page in prose: ``[^1]`` in the text, and ``[^1]: …`` in a paragraph of its own."""

import re
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

NOTE = "footnote"
"""The type of the tokens that the rule makes; their ``meta`` holds the tokens of each paragraph."""

_LABEL = r"\[\^([^\s\[\]^]+)\]"
_START = re.compile(rf"{_LABEL}:[ \t]*")
_REFERENCE = re.compile(_LABEL)
_DEFINED, _USED, _UNKNOWN = "footnotes", "footnotes used", "footnotes unknown"
_PARAGRAPH_INDENT = 2
"""How far a further paragraph of a note is indented, at least."""


def footnotes(parser: MarkdownIt) -> None:
    """Teach *parser* the notes; a plugin for :meth:`markdown_it.MarkdownIt.use`."""
    parser.block.ruler.before("paragraph", NOTE, _definition, {"alt": ["paragraph", "blockquote"]})
    parser.inline.ruler.before("link", NOTE, _reference)


def unmatched(env: dict[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return which notes of a text that was parsed nobody refers to, and which references have no note."""
    used = env.get(_USED, {})
    return tuple(label for label in env.get(_DEFINED, {}) if label not in used), tuple(env.get(_UNKNOWN, {}))


def _definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - as the parser calls it
    if state.is_code_block(start):
        return False
    match = _START.match(state.src, state.bMarks[start] + state.tShift[start], state.eMarks[start])
    if match is None:
        return False
    if silent:
        return True
    paragraphs = [[state.src[match.end() : state.eMarks[start]]]]
    line = start + 1
    while line < end:
        if state.isEmpty(line):
            following = state.skipEmptyLines(line)
            if following >= end or state.sCount[following] - state.blkIndent < _PARAGRAPH_INDENT:
                break
            paragraphs.append([])
            line = following
        elif state.sCount[line] < state.blkIndent or _START.match(
            state.src, state.bMarks[line] + state.tShift[line]
        ):
            break
        paragraphs[-1].append(state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]])
        line += 1
    texts = ["\n".join(lines).strip() for lines in paragraphs]
    state.env.setdefault(_DEFINED, {}).setdefault(match[1], [text for text in texts if text])
    state.line = line
    return True


def _reference(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as the parser calls it
    if state.src[state.pos] != "[":
        return False
    match = _REFERENCE.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    texts = state.env.get(_DEFINED, {}).get(match[1])
    if not texts:
        state.env.setdefault(_UNKNOWN, {})[match[1]] = None
        return False
    if not silent:
        state.env.setdefault(_USED, {})[match[1]] = None
        token = state.push(NOTE, "", 0)
        token.content = match[0]
        token.meta = {NOTE: [_tokens(state.md, text) for text in texts]}
    state.pos = match.end()
    return True


def _tokens(parser: MarkdownIt, text: str) -> list[Token]:
    """Return the inline tokens of a note; a note has no notes of its own."""
    return [child for token in parser.parseInline(text, {}) for child in token.children or ()]
