"""Citations in prose: ``[@kode]``, ``[@kode, hlm. 2]`` and ``[@a; @b, hlm. 3]``, as a rule of the parser."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from socialwork.document.inline_nodes import Citation, CitationKey

TOKEN = "citation"  # noqa: S105 - the type of a Markdown token, not a secret
"""The type of the tokens that the rule makes; their ``meta`` holds the :class:`Citation`."""

_KEY = r"@(?P<code>[^\W_][\w.\-]*)(?:\s*,\s*(?P<locator>[^;\]\n]*[^;\]\s]))?"
_BARE = re.sub(r"\?P<\w+>", "?:", _KEY)
_CITATION = re.compile(rf"\[\s*{_BARE}(?:\s*;\s*{_BARE})*\s*\]")
_ONE = re.compile(_KEY)


def citations(parser: MarkdownIt) -> None:
    """Teach *parser* the citations; a plugin for :meth:`markdown_it.MarkdownIt.use`."""
    parser.inline.ruler.before("link", TOKEN, _rule)


def citation(text: str) -> Citation:
    """Return the citation that *text*, with its brackets, spells.

    >>> citation("[@suharto, hlm. 2; @uu14]").keys
    (CitationKey(code='suharto', locator='hlm. 2'), CitationKey(code='uu14', locator=''))

    Raises:
        ValueError: *text* is not a citation.
    """
    if _CITATION.fullmatch(text) is None:
        message = f"{text!r} is not a citation such as [@kode, hlm. 2]"
        raise ValueError(message)
    found = (_ONE.match(part.strip()) for part in text[1:-1].split(";"))
    return Citation(tuple(CitationKey(one["code"], one["locator"] or "") for one in found if one))


def codes_cited(text: str) -> tuple[str, ...]:
    """Return the codes of the works that *text*, as it is written, cites.

    >>> codes_cited("Ia malu [@goffman1963, hlm. 4; @shulman2012], surel a@contoh.id.")
    ('goffman1963', 'shulman2012')
    """
    spelled = _CITATION.finditer(text) if "[" in text else ()
    return tuple(key.code for match in spelled for key in citation(match[0]).keys)


def _rule(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser calls it so
    if state.src[state.pos] != "[":
        return False
    match = _CITATION.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push(TOKEN, "", 0)
        token.content = match[0]
        token.meta = {TOKEN: citation(match[0])}
    state.pos = match.end()
    return True
