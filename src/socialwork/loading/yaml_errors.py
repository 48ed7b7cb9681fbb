"""What the YAML parser says, in words that a student understands."""

import yaml

from socialwork.errors import Problem
from socialwork.loading.limits import TOO_DEEP
from socialwork.words import Words

_TABS = Words(
    "baris ini dijorokkan dengan Tab; YAML hanya menerima spasi, ganti setiap Tab dengan dua spasi",
    "this line is indented with a tab; YAML takes blanks only, put two blanks for each tab",
)
_EXPLAINED: tuple[tuple[str, Words], ...] = (
    ("maximum nesting depth", TOO_DEEP),  # newer parsers give up before we do
    ("'\\t'", _TABS),
    ("tab character", _TABS),
    (
        "mapping values are not allowed",
        Words(
            "titik dua di tengah teks atau jorokan yang keliru; beri tanda kutip pada teks "
            "yang memuat titik dua, atau luruskan awal baris",
            "a colon inside text or wrong indentation; put quotes round text with a colon, or align the line",
        ),
    ),
    (
        "could not find expected ':'",
        Words(
            "baris ini bukan `kunci: nilai`; tambahkan titik dua sesudah kunci, atau jorokkan baris bila ini "
            "lanjutan teks di atasnya",
            "this line is not `key: value`; add a colon after the key, "
            "or indent the line if it continues the text above",
        ),
    ),
    (
        "did not find expected key",
        Words(
            "jorokan baris ini tidak sejajar dengan kunci lain, atau tanda kutip di dekatnya keliru",
            "this line is not aligned with the other keys, or a quote near it is wrong",
        ),
    ),
    (
        "did not find expected '-'",
        Words(
            "butir daftar harus diawali tanda hubung yang sejajar dengan butir lain",
            "an item of a list starts with a hyphen that is aligned with the other items",
        ),
    ),
    (
        "did not find expected ',' or",
        Words(
            "daftar [ … ] atau pemetaan { … } tidak ditutup, atau kurang koma di antara isinya",
            "a list [ … ] or mapping { … } is not closed, or a comma is missing in it",
        ),
    ),
    (
        "unexpected end of stream",
        Words("tanda kutip yang dibuka di sini tidak ditutup", "the quote that opens here is never closed"),
    ),
    (
        "unexpected document indicator",
        Words("tanda kutip yang dibuka di sini tidak ditutup", "the quote that opens here is never closed"),
    ),
    (
        "unknown escape character",
        Words(
            "garis miring terbalik di dalam tanda kutip ganda; pakai tanda kutip tunggal untuk teks ini",
            "a backslash inside double quotes; use single quotes for this text",
        ),
    ),
    (
        "found undefined alias",
        Words(
            "teks yang diawali * dibaca sebagai alias; beri tanda kutip",
            "text that starts with * is read as an alias; put quotes round it",
        ),
    ),
    (
        "cannot start any token",
        Words(
            "tanda ini tidak boleh mengawali teks; beri tanda kutip pada teks itu",
            "text cannot start with this character; put quotes round the text",
        ),
    ),
    (
        "block sequence entries are not allowed",
        Words(
            "butir daftar tidak boleh sebaris dengan kuncinya; mulai pada baris baru",
            "an item of a list cannot stand on the line of its key; start a new line",
        ),
    ),
)
_OTHER = Words("bukan YAML yang sah ({reason})", "not valid YAML ({reason})")


def syntax_problem(error: yaml.MarkedYAMLError, file: str, text: str) -> Problem:
    """Return the problem that stopped the parser on *text*, at the place where it began."""
    said = error.problem or ""
    opened_quote = "unexpected end of stream" in said or "document indicator" in said
    mark = error.context_mark if opened_quote and error.context_mark else error.problem_mark
    message = next((words for part, words in _EXPLAINED if part in said), _OTHER.format(reason=said))
    if mark is not None and _stands_on_tab(mark, text):
        message = _TABS
    return Problem(
        file=file,
        line=None if mark is None else mark.line + 1,
        column=None if mark is None else mark.column + 1,
        message=message,
    )


def _stands_on_tab(mark: yaml.Mark, text: str) -> bool:
    """Whether a tab stands at *mark*; the C parser only says that a character cannot stand there."""
    lines = text.splitlines()
    return mark.line < len(lines) and lines[mark.line][mark.column : mark.column + 1] == "\t"
