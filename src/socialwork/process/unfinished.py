"""Texts that are not finished: instructions left in, ends that break off."""

import re

from socialwork.process.text_index import TextIndex
from socialwork.remembering import remembered

_VERB = (
    r"(?:jelaskan|uraikan|tuliskan|tulis|sebutkan|isi|isikan|diisi|lengkapi|cantumkan|masukkan|gambarkan"
    r"|ceritakan"
    r"|lampirkan|tambahkan|hapus|ganti|deskripsikan|paparkan|sesuaikan|silakan|silahkan|buatlah|jabarkan"
    r"|sertakan"
    r"|kemukakan|pilih salah satu|coret yang tidak perlu|bagian ini (?:berisi|memuat"
    r"|menjelaskan)|dijelaskan|diuraikan"
    r"|ketik|klik|cek|(?:lihat|sesuai|ikuti) (?:pedoman|panduan|petunjuk|template"
    r"|templat)\b[^()\n]*(?:mengisi|pengisian|menulis)"
    r"|tanyakan|konfirmasi|perbaiki|revisi|maks(?:imal)?\.? \d+ (?:kata|halaman)"
    r"|min(?:imal)?\.? \d+ (?:kata|halaman)"
    r"|contoh pengisian|maksimal \d+ (?:kata|halaman)|minimal \d+ (?:kata|halaman)|insert"
    r"|describe|explain|fill in)"
)
BRACKETED = re.compile(rf"[(\[{{<]\s*{_VERB}\b[^()\[\]{{}}<>\n]*[)\]}}>]", re.IGNORECASE)
FIELD = re.compile(
    r"[\[<{](?:(?<=\[)(?:nama|judul|tanggal|tempat|alamat|usia|umur|jabatan|inisial|nrp|nim|tahun|bulan"
    r"|hari|kota"
    r"|lembaga|sekolah|klien|masalah|jumlah|nomor|kelas|waktu|pukul|\.{2,}|…)[^\[\]\n]{0,40}(?<!disamarkan)\]"
    r"|(?<=<)(?:nama|judul|tanggal|tempat|alamat|usia|isi|lembaga|klien|tahun|masalah)[^<>\n]{0,40}>"
    r"|(?<=\{)\{?[^{}\n]{1,40}\}\}?)",
    re.IGNORECASE,
)
PROMPT = re.compile(
    r"\b[Kk]lik (?:atau ketuk )?di sini untuk\b|\b[Cc]lick (?:or tap )?here to\b|\b[Ii]nsert \w+ here\b"
    r"|(?:^|(?<=[.!?][ \xa0]))(?:Petunjuk(?: pengisian)?|Instruksi|Catatan untuk (?:diri sendiri|saya"
    r"|pembimbing|penulis|revisi)"
    r"|Revisi|Catatan revisi)[ \xa0]?:[ \xa0]",
    re.MULTILINE,
)
UNKNOWN = re.compile(r"\?{3,}")
BLANKS = re.compile(r"[.…_](?:(?<=\.)\.{5,}|(?<=…)…+|(?<=_)_{3,})")
_LEFT = re.compile(
    r"[(\[{<]\s*(?:jelaskan|uraikan|tuliskan|tulis|isi(?:kan|lah)?|lengkapi|sebutkan|ceritakan|diisi|contoh:|"
    r"describe|explain|fill in|write|insert)\b[^)\]}>\n]{3,120}[)\]}>]|"
    r"(?:tulis|isi|ketik)(?:kan|lah)?\b[^.\n]{0,60}\bdi sini\b|"
    r"(?<!\w)(?:TODO|TBD|FIXME|XXX+|lorem ipsum)(?!\w)|(?<![.\w])\.{5,}",
    re.IGNORECASE,
)
_ELISION = re.compile(r"\[(?:…|\.{3,4})\]")
_TOLD = re.compile(r"\W*(?:dijelaskan|diuraikan)\b", re.IGNORECASE)
_NOTHING = re.compile(
    r"\s*(?:\[[^\[\]@^]*(?<!disamarkan)(?<!masked)\]"
    r"|<[^<>:@]*>|[.…_?x]{2,}|…|[0 ./]*0[0 ./]*0[0 ./]*0[0 ./]*0[0 ./]*0[0 ./]*)\s*",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"\s*(?:nama|judul|nomor|name of|title of)\b.*|\s*\(.*\)\s*", re.IGNORECASE)
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


@remembered(maxsize=8)
def instructions_in(index: TextIndex) -> tuple[tuple[str, str], ...]:
    """Return the places and words of instructions, and of marks for what is still to come.

    >>> from socialwork.process.text_index import text_index
    >>> instructions_in(text_index((("a", "(jelaskan hasil asesmen)"), ("b", "Hasil (tabel 1)."))))
    (('a', '(jelaskan hasil asesmen)'),)
    """
    held = {*index.numbers(_MARKS), *(n for n, (_, text) in enumerate(index.texts) if "....." in text)}
    found = ((index.texts[n][0], _LEFT.search(index.texts[n][1])) for n in sorted(held))
    return tuple((path, match[0]) for path, match in found if match is not None)


@remembered(maxsize=8)
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


def left_in(text: str) -> tuple[str, ...]:
    """Return the instructions, empty fields and marks for what is still to come in Markdown *text*.

    What a public edition says instead of what it hides is none of them.

    >>> left_in("Klien tinggal bersama [nama kerabat] (lihat [Tabel](#t)). TODO")
    ('TODO', '[nama kerabat]')
    """
    found = (
        match
        for pattern in (_LEFT, BRACKETED, FIELD, PROMPT, UNKNOWN, BLANKS)
        for match in pattern.finditer(text)
    )
    said = (
        match[0]
        for match in found
        # Braces are attributes of Markdown, brackets before a parenthesis its links, dots in brackets leave
        # words of a quotation out, and a passive tells.
        if not match[0].startswith("{")
        and text[match.end() : match.end() + 1] != "("
        and not _TOLD.match(match[0])
        and not _ELISION.fullmatch(match[0])
    )
    return tuple(dict.fromkeys(said))


def stands_for_nothing(value: str, *, name: bool = False) -> bool:
    """Return whether a whole *value* only keeps the place for one.

    Args:
        value: A value of a field.
        name: Whether it should name somebody or something; a name is neither in parentheses nor called one.

    >>> [stands_for_nothing(one) for one in ("[…]", "………", "00.00.000", "00.00.001", "Tidak ada")]
    [True, True, True, False, False]
    >>> stands_for_nothing("Nama Mahasiswa", name=True)
    True
    """
    return _NOTHING.fullmatch(value) is not None or (name and _NO_NAME.fullmatch(value) is not None)
