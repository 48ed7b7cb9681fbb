"""Strategies for the texts of a case, hostile on purpose: what YAML, Markdown and Word could trip over."""

from hypothesis import strategies as st

HOSTILE = (
    "no",
    "null",
    "~",
    "1e3",
    "0x10",
    "007",
    "2023-09-06",
    "09.00",
    "8 dari 9",
    " di depan",
    "di belakang ",
    "- butir",
    "# bukan judul",
    "1) satu",
    ": titik dua",
    "kunci: nilai # catatan",
    "{nama}",
    "%s dan ${x}",
    "'",
    '"kutip"',
    "baris satu\nbaris dua",
    "\nparagraf\n\nparagraf\n",
    "*tebal* _miring_ `kode`",
    "|a|b|\n|-|-|\n|1|2|",
    "```",
    "<b>&amp;</b>]]>",
    "!!python/object",
    "&jangkar *alias",
    "<<",
    "@",
    "C:\\kasus\\",
    "Citra 😀 e\u0301 שלום",
    "\u00a0tak terputus\u2028",
)
"""Texts that other programs read as something else: numbers, dates, markup, placeholders, line ends."""

_CHARACTERS = st.characters(exclude_categories=["C"])
_CODE_START = st.sampled_from("abcXYZ019é")
_CODE_REST = st.text(st.sampled_from("abcXYZ019_-.é"), max_size=5)


def texts() -> st.SearchStrategy[str]:
    """Make any text that a case may hold, the empty one included; no control characters."""
    return st.one_of(st.just(""), st.sampled_from(HOSTILE), st.text(_CHARACTERS, max_size=12))


def filled_texts() -> st.SearchStrategy[str]:
    """Make texts that are not blank."""
    return texts().map(lambda text: text if text.strip() else f"teks{text}")


def codes() -> st.SearchStrategy[str]:
    """Make codes, by which records point to one another."""
    return st.builds(str.__add__, _CODE_START, _CODE_REST)
