"""Characters of a text that would be taken for Markdown, written so that they are not."""

import re

_ALWAYS = re.compile(r"[`]|[*_]+|\[|<|\\|&|\{|!$")
_ENTITY = re.compile(r"&#?\w+;")
_CITED = re.compile(r"\[\s*[@^]")
_LETTER = re.compile(r"<[A-Za-z/!?]")
_BRACE = re.compile(r"\{[#.|A-Za-z]")
_MARK = re.compile(r"[!-/:-@\[-`{-~]")
_LINE_START = re.compile(
    r"(?P<sign>#{1,6}(?=\s|$)|>|[-+](?=[-+\s]|$)|=(?=[=\s]*$)|\||:(?=-)|!)|(?P<number>\d{1,9})(?P<stop>[.)])(?=\s|$)"
)
_SPACE = re.compile(r"^\s+|\s+$")


def escaped(text: str, *, in_cell: bool = False, linked: bool = False) -> str:
    r"""Return *text* such that a Markdown parser gives it back.

    Args:
        text: The text.
        in_cell: Whether pipes are guarded, too.
        linked: Whether a bracket in it may be closed behind it, where an address follows.

    >>> print(escaped("2 * 3 = [6] (*), lihat [@a]"))
    2 * 3 = [6] (\*), lihat \[@a]
    """
    linked = linked or "](" in text or "][" in text
    made = _ALWAYS.sub(lambda match: _guarded(match, linked=linked), text)
    return made.replace("|", r"\|") if in_cell else made


def fully_escaped(text: str) -> str:
    """Return *text* with a backslash before every sign that could mean something, pipes among them."""
    return _MARK.sub(lambda match: "\\" + match[0], text)


def line_started(line: str) -> str:
    r"""Return *line* such that it starts no list, heading, quotation or table.

    >>> print(line_started("1. Satu"), line_started("- dua"), line_started("-5"))
    1\. Satu \- dua -5
    """
    match = _LINE_START.match(line)
    if match is None:
        return line
    at = match.end("number") if match["number"] else 0
    return f"{line[:at]}\\{line[at:]}"


def edges_kept(text: str) -> str:
    """Return *text* with the blanks at its ends as character references, which no parser strips.

    >>> edges_kept("  dua")
    '&#32;&#32;dua'
    """
    return _SPACE.sub(lambda match: "".join(f"&#{ord(one)};" for one in match[0]), text)


def _guarded(match: re.Match[str], *, linked: bool) -> str:
    said, text = match[0], match.string
    first = said[0]
    harmless = (
        (first in "*_" and _is_harmless(match))
        or (first == "[" and not linked and not _CITED.match(text, match.start()))
        or (first == "<" and not _LETTER.match(text, match.start()))
        or (first == "&" and not _ENTITY.match(text, match.start()))
        or (first == "{" and not _BRACE.match(text, match.start()))
    )
    return said if harmless else "".join(f"\\{one}" for one in said)


def _is_harmless(match: re.Match[str]) -> bool:
    """Return whether stars or underscores can neither open nor close emphasis."""
    before = match.string[match.start() - 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    if not before or not after:
        return False
    return (before.isspace() and after.isspace()) or (
        match[0][0] == "_" and before.isalnum() and after.isalnum()
    )
