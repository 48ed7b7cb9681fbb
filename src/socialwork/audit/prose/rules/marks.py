"""Rules on marks: doubled words, blanks, brackets and quotation marks, ends and starts of sentences."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.audit.prose.rules.endings import ends_in_comma, goes_on, lacks_stop
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.word_lists import word_list
from socialwork.reading.lines import RUNNING, Line
from socialwork.reading.reading import Hit
from socialwork.words import Words

_BLANK_BEFORE = re.compile(
    r"[,;.?!:](?<=[^\W_][ \xa0].)(?:(?=[\s”’\")\]]|$)|(?<=[,;])(?=[a-z]{2}))", re.MULTILINE
)
_BLANK_BEHIND = re.compile(r"[(“][ \xa0]+(?=\w)")
_BLANK_INSIDE = re.compile(r"[)”](?<=\w[ \xa0].)")
_NO_BLANK = re.compile(r"[,;](?<=[a-z]{2}.)(?=[a-z]{2})|[.?!](?<=[a-z]{3}.)(?=[A-Z][a-z]+\b)")
_TWICE = re.compile(r"[,;.:](?<!\.\.)(?:(?<=[,;:]),|(?<=[,;]);|(?<=[.,;])\.(?!\.)|(?<=\.),)(?![,;.])")
_MARKS = re.compile(r"[()\[\]“”]")
_LIST_LABEL = re.compile(r"(?<![\w(])(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\.\d+)*\)")
_SMALL_START = re.compile(r"[.?!][ \xa0]+([a-z][a-z]+)")
_BEFORE = re.compile(r"(?:^|(?<=[^\w.]))([^\W\d_]{4,}|[a-z]{3}|[^\W\d_]+-[^\W\d_]+|\d{4})$|[^.]\)$")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_OPENING = {")": "(", "]": "[", "”": "“"}
_CLOSING = {start: end for end, start in _OPENING.items()}
_SHORTEST = 2
_LABEL_WORDS = 5
_SHOWN = 40
# Conjunctions that are nouns as well: tanpa sebab.
_NOUNS_TOO = frozenset({"sebab", "akibat", "guna", "sedang"})
_BEFORE_A_NOUN = re.compile(
    r"\b(?:tanpa|suatu|sebuah|satu|beberapa|berbagai|banyak|apa|dan|atau|segala|ada|mencari|adalah|yang"
    r"|lebih|cukup|se"
    r"|tidak|mempunyai|memiliki|menjadi|sebagai|hubungan|tingkat|kategori|skala|dalam|ukuran)$|-$",
    re.IGNORECASE,
)
# Words with which a sentence may end after all: ikut serta, merasa mampu, makna yang dalam.
_MAY_END = frozenset(
    {"akan", "antara", "dalam", "dari", "harus", "ingin", "juga", "mampu", "perlu", "saat", "sampai", "serta"}
)


@prose_rule(
    "EYD-09",
    Severity.WARNING,
    Certainty.FACT,
    Words("Kata berulang", "Doubled word"),
    Lesson(
        "Klien yang yang terlambat masuk diajak berbicara.",
        "Klien yang terlambat masuk diajak berbicara, dan anak-anak lain menunggu.",
        Words(
            "Kata yang sama dua kali berturut-turut ialah salah ketik, atau kata ulang tanpa tanda hubung.",
            "The same word twice in a row is a slip, or a repeated word without its hyphen.",
        ),
    ),
)
def doubled_word(scene: Scene) -> Iterator[Remark]:
    """No word stands twice in a row."""
    for hit in scene.own.twice():
        first, second = hit.text.split(" " if " " in hit.text else "\xa0")
        if len(first) < _SHORTEST or not second.islower() or hit.line.text[hit.end : hit.end + 1] == "-":
            continue
        low = first.casefold()
        yield at_hit(
            hit,
            "“{said}” berulang.",
            "“{said}” is doubled.",
            fix=Words(
                f"tulis “{low}” satu kali, atau “{low}-{low}” bila kata ulang yang dimaksud",
                f"write “{low}” once, or “{low}-{low}” where repetition is meant",
            ),
            said=hit.text,
        )


@prose_rule(
    "EYD-10",
    Severity.WARNING,
    Certainty.FACT,
    Words("Spasi dan tanda baca", "Blanks and marks"),
    Lesson(
        "Klien datang , lalu duduk.Praktikan menyapanya,,klien menjawab.",
        "Klien datang, lalu duduk. Praktikan menyapanya, klien menjawab.",
        Words(
            "Tanda baca melekat pada kata sebelumnya dan diikuti satu spasi.",
            "A mark follows its word directly and is followed by one blank.",
        ),
    ),
)
def blanks_and_marks(scene: Scene) -> Iterator[Remark]:
    """A mark stands directly behind its word, once, and a blank behind it."""
    for hit in scene.own.find(_BLANK_BEFORE):
        # Where columns are lined up, a blank stands before the colon of a label, as in “Nama : BR”.
        label = hit.text == ":" and len(hit.line.text[: hit.start].split()) < _LABEL_WORDS
        if hit.line.kind in RUNNING and not label:
            yield at_hit(_with_word(hit), "Ada spasi sebelum tanda baca.", "A blank stands before a mark.")
    for hit in (*scene.own.find(_BLANK_BEHIND), *scene.own.find(_BLANK_INSIDE)):
        yield at_hit(
            hit,
            "Ada spasi di sisi dalam kurung atau tanda petik.",
            "A blank stands inside brackets or quotes.",
        )
    for hit in scene.own.find(_NO_BLANK):
        yield at_hit(_with_word(hit), "Tidak ada spasi sesudah tanda baca.", "No blank stands behind a mark.")
    for hit in scene.own.find(_TWICE):
        if hit.line.kind in RUNNING and not _short_before(hit):
            yield at_hit(_with_word(hit), "Tanda baca berulang.", "A mark is doubled.")


@prose_rule(
    "EYD-11",
    Severity.WARNING,
    Certainty.FACT,
    Words("Tanda kurung atau petik tidak berpasangan", "Unbalanced brackets or quotation marks"),
    Lesson(
        "Klien berkata, “Saya mau sekolah. Wali kelas (guru matematika mendengarnya.",
        "Klien berkata, “Saya mau sekolah.” Wali kelas (guru matematika) mendengarnya.",
        Words(
            "Tanda kurung dan tanda petik yang dibuka harus ditutup.",
            "Brackets and quotation marks that open must close.",
        ),
    ),
)
def unbalanced(scene: Scene) -> Iterator[Remark]:
    """Every bracket and quotation mark that opens closes, and the reverse."""
    left: dict[str, tuple[Line, int]] = {}
    for line in scene.reading.lines:
        if line.kind not in RUNNING | {"caption", "heading"}:
            continue
        opened, closed = _unmatched(line) if _MARKS.search(line.text) else ([], [])
        for mark, at in closed:
            before = left.pop(_OPENING[mark], None)
            if before is None or line.number - before[0].number > _LABEL_WORDS:
                yield _lonely(line, at, mark)
                if before is not None:
                    yield _lonely(*before, before[0].text[before[1]])
        for mark, at in opened:
            if mark in left:
                yield _lonely(*left[mark], mark)
            left[mark] = (line, at)
        if line.text.count('"') % 2:
            yield _lonely(line, line.text.rindex('"'), '"')
    for line, at in left.values():
        yield _lonely(line, at, line.text[at])


@prose_rule(
    "EYD-12",
    Severity.WARNING,
    Certainty.FACT,
    Words("Kalimat tanpa tanda titik", "Sentence without a full stop"),
    Lesson(
        "Praktikan bertemu dengan klien di ruang BK dan menjelaskan tujuan praktikum",
        "Praktikan bertemu dengan klien di ruang BK dan menjelaskan tujuan praktikum.",
        Words("Kalimat diakhiri tanda titik.", "A sentence ends with a full stop."),
    ),
)
def no_full_stop(scene: Scene) -> Iterator[Remark]:
    """A paragraph ends with a mark."""
    lines = scene.reading.lines
    for line in lines:
        if line.kind != "paragraph" or not (ends_in_comma(lines, line) or lacks_stop(lines, line)):
            continue
        yield at_line(
            line,
            "Kalimat ini tidak diakhiri tanda titik.",
            "This sentence does not end with a full stop.",
            (max(0, len(line.text.rstrip()) - _SHOWN), len(line.text.rstrip())),
        )


@prose_rule(
    "EYD-13",
    Severity.WARNING,
    Certainty.FACT,
    Words("Awal kalimat tanpa huruf kapital", "Sentence with a small initial"),
    Lesson(
        "Klien datang bersama ibunya. praktikan menyambut mereka.",
        "Klien datang bersama ibunya. Praktikan menyambut mereka.",
        Words("Kalimat diawali huruf kapital.", "A sentence starts with a capital."),
    ),
)
def small_start(scene: Scene) -> Iterator[Remark]:
    """A sentence starts with a capital."""
    short = word_list("short_forms")
    for hit in scene.own.find_upright(_SMALL_START):
        before = _BEFORE.search(hit.line.text, max(0, hit.start - 30), hit.start)
        if hit.line.kind in RUNNING and before and (before[1] or "").casefold() not in short:
            word = hit.groups[0] or ""
            yield at_hit(
                Hit(hit.line, hit.end - len(word), hit.end, ()),
                "Sesudah tanda titik, “{word}” diawali huruf kapital.",
                "Behind a full stop, “{word}” has a capital.",
                word=word,
            )


@prose_rule(
    "EYD-14",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Kalimat terputus", "Sentence that breaks off"),
    Lesson(
        "Pihak sekolah diharapkan dapat\n\nKlien kemudian pulang.",
        "Pihak sekolah diharapkan dapat meneruskan pemantauan.\n\nKlien kemudian pulang.",
        Words(
            "Kalimat yang berakhir dengan kata penghubung atau kata bantu belum selesai.",
            "A sentence that ends with a conjunction or an auxiliary is not finished.",
        ),
    ),
)
def breaks_off(scene: Scene) -> Iterator[Remark]:
    """No sentence ends with a word that asks for another."""
    lines = scene.reading.lines
    for line in lines:
        if line.kind not in RUNNING or line.slot is not None:
            continue
        text = line.text.rstrip()
        if text and _is_open(line, text) and not (goes_on(lines, line) or ends_in_comma(lines, line)):
            yield at_line(
                line,
                "Apakah kalimat ini sudah selesai?",
                "Is this sentence finished?",
                (max(0, len(text) - _SHOWN), len(text)),
            )


# --- inner helpers ----------------------------------------------------------------------------


def _with_word(hit: Hit) -> Hit:
    """Return *hit* with the word before it, which is easier to find."""
    text = hit.line.text
    start = text.rfind(" ", 0, max(0, hit.start - 1)) + 1
    return Hit(hit.line, start, hit.end, hit.groups)


def _is_open(line: Line, text: str) -> bool:
    """Return whether the *text* of a line ends with what asks for more."""
    head, _, last = text.rstrip(" \xa0.…,;").rpartition(" ")
    last = last.casefold()
    if last in _NOUNS_TOO and text.endswith("."):
        return not _BEFORE_A_NOUN.search(head)
    if last in word_list("open_words"):
        listed = line.kind == "item" and text.endswith((", dan", "; dan", ", atau", "; atau", " dan"))
        ended = text.endswith(" atau lebih.") or (text.endswith(".") and last in _MAY_END)
        return " " in text and not listed and not ended
    return line.kind == "paragraph" and text.endswith((",", ";", ":")) and " " in text


def _short_before(hit: Hit) -> bool:
    """Return whether a comma stands behind the full stop of an abbreviation, such as M.Si."""
    before = _WORD.findall(hit.line.text[max(0, hit.start - 20) : hit.start])
    if not hit.text.endswith(",") or not before:
        return False
    return len(before[-1]) < _LABEL_WORDS or before[-1].casefold() in word_list("short_forms")


def _unmatched(line: Line) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """Return the marks of a line that open and never close, and those that close what was never opened."""
    opened: list[tuple[str, int]] = []
    closed: list[tuple[str, int]] = []
    for match in _MARKS.finditer(line.text):
        mark, at = match[0], match.start()
        if mark in _CLOSING:
            opened.append((mark, at))
            continue
        partner = next((one for one in reversed(opened) if one[0] == _OPENING[mark]), None)
        if partner is not None:
            opened.remove(partner)
        else:
            closed.append((mark, at))
    if closed:
        # The bracket of a label such as 8) opens nowhere, and may have taken the partner of another one.
        labels = sum(1 for _ in _LIST_LABEL.finditer(line.text))
        round_ones = [one for one in closed if one[0] == ")"]
        closed = [one for one in closed if one[0] != ")"] + round_ones[labels:]
    return opened, closed


def _lonely(line: Line, at: int, mark: str) -> Remark:
    return at_line(
        line,
        "Tanda {mark} tidak mempunyai pasangan.",
        "The mark {mark} has no partner.",
        (at, at + 1),
        mark=mark,
    )


MARK_RULES = (doubled_word, blanks_and_marks, unbalanced, no_full_stop, small_start, breaks_off)
