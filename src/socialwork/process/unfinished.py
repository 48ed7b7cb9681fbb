"""Texts that are not finished: instructions left in, ends that break off."""

import re
from functools import lru_cache

from socialwork.process.text_index import TextIndex

_LEFT = re.compile(
    r"[(\[{<]\s*(?:jelaskan|uraikan|tuliskan|tulis|isi(?:kan|lah)?|lengkapi|sebutkan|ceritakan|diisi|contoh:|"
    r"describe|explain|fill in|write|insert)\b[^)\]}>\n]{3,120}[)\]}>]|"
    r"(?<!\w)(?:TODO|TBD|FIXME|XXX+|lorem ipsum)(?!\w)|(?<![.\w])\.{5,}",
    re.IGNORECASE,
)
_OPEN = frozenset(
    {
        *("dan", "atau", "serta", "yang", "untuk", "dapat", "dengan", "dari", "ke", "di", "pada", "oleh"),
        *("karena", "agar", "supaya", "bahwa", "adalah", "ialah", "yaitu", "sehingga", "dalam", "akan"),
        *("and", "or", "the", "of", "to", "that", "which", "with", "because", "for", "in", "is"),
    }
)
_FEWEST = 4
_MARKS = (
    *(
        "jelaskan",
        "uraikan",
        "tuliskan",
        "tulis",
        "isi",
        "isikan",
        "isilah",
        "lengkapi",
        "sebutkan",
        "ceritakan",
    ),
    *("diisi", "contoh", "describe", "explain", "fill", "write", "insert", "todo", "tbd", "fixme", "lorem"),
    *("xxx", "xxxx", "xxxxx"),
)
"""Words of which one stands in every instruction."""


@lru_cache(maxsize=8)
def instructions_in(index: TextIndex) -> tuple[tuple[str, str], ...]:
    """Return the places and words of instructions, and of marks for what is still to come.

    >>> from socialwork.process.text_index import text_index
    >>> instructions_in(text_index((("a", "(jelaskan hasil asesmen)"), ("b", "Hasil (tabel 1)."))))
    (('a', '(jelaskan hasil asesmen)'),)
    """
    held = {*index.numbers(_MARKS), *(n for n, (_, text) in enumerate(index.texts) if "....." in text)}
    found = ((index.texts[n][0], _LEFT.search(index.texts[n][1])) for n in sorted(held))
    return tuple((path, match[0]) for path, match in found if match is not None)


@lru_cache(maxsize=8)
def broken_ends_in(index: TextIndex) -> tuple[tuple[str, str], ...]:
    """Return the places and the last words of texts that end on a word which asks for another one.

    >>> from socialwork.process.text_index import text_index
    >>> broken_ends_in(text_index((("a", "Pihak sekolah diharapkan dapat"), ("b", "Klien hadir."))))
    (('a', 'sekolah diharapkan dapat'),)
    """
    return tuple(
        (path, " ".join(text.split()[-3:]).strip("*_"))
        for (path, text), pieces in zip(index.texts, index.pieces, strict=True)
        if len(pieces) >= _FEWEST and pieces[-1].strip("*_") in _OPEN
    )
