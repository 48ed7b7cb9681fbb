"""Rules on what was left in by mistake: instructions of the template, and paragraphs that stand twice."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import chain

from attrs import evolve

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.audit.prose.objects import in_appendices
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.unfinished import BLANKS, BRACKETED, FIELD, PROMPT, UNKNOWN
from socialwork.reading.lines import Line
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_DUMMIES = ("xxx", "xxxx", "xxxxx", "lorem", "todo", "tbd")
_REMINDER = re.compile(
    r"\b(?:harap|mohon|tolong|jangan lupa|nanti|perlu|masih harus|masih perlu|akan"
    r"|belum)[ \xa0](?:untuk[ \xa0])?(?:segera[ \xa0])?"
    r"(?:di(?:hapus|lengkapi|isi|ganti|cek|edit|revisi|perbaiki|sesuaikan)|(?:meng|me)?(?:hapus|lengkapi"
    r"|cek|edit|ganti|isi|revisi))\b"
    r"(?:[^.\n]*\b(?:dijilid|dicetak|dikumpulkan|diserahkan|dikirim|print|pembimbing|sidang|ujian|final|bab"
    r"|bagian|lampiran)\b)"
    r"|\b(?:bagian|paragraf|catatan|kalimat|tabel|gambar|subbab|teks)[ \xa0](?:ini|di atas"
    r"|di bawah)[ \xa0](?:(?:harap|mohon|tolong|nanti|perlu|akan|harus|masih harus|masih perlu)[ \xa0])+"
    r"(?:segera[ \xa0])?di(?:hapus|lengkapi|isi|ganti|cek|edit|revisi|perbaiki|sesuaikan|buang|tambah"
    r"|tambahkan)\b",
    re.IGNORECASE,
)
_REMINDER_WORDS = (
    *(
        f"{prefix}{verb}"
        for prefix in ("di", "meng", "me", "")
        for verb in ("hapus", "lengkapi", "isi", "ganti", "cek", "edit", "revisi", "perbaiki", "sesuaikan")
    ),
    *("dibuang", "ditambah", "ditambahkan"),
)
_PROMPT_WORDS = ("klik", "click", "insert", "petunjuk", "instruksi", "catatan", "revisi")
_COMMAND = re.compile(
    r"(?:Jelaskan|Uraikan|Tuliskan|Sebutkan|Isikan|Lengkapilah|Cantumkan|Gambarkan|Deskripsikan|Paparkan"
    r"|Jabarkan|Kemukakan|Masukkan)(?:lah)?[ \xa0](?!diri\b)"
)
_INSTRUMENTS = re.compile(
    r"pedoman|instrumen|kuesioner|panduan|daftar pertanyaan|lembar|angket|materi", re.IGNORECASE
)
_CERTAIN = 20
_CERTAIN_SENTENCE = 14
_LABELLED = re.compile(r"[^:]{0,40}:(?![ \xa0][a-z])")
_POINTS = re.compile(r"(?:\S+\s+){0,3}(?:ini|itu|tersebut|berikut|di atas|di bawah)\b", re.IGNORECASE)
_LONG_WORD = 9
_FEWEST_ALIKE = 18
_ALIKE = 0.7
_SAME = 0.99
_RUN = 4
_COMMAND_WORDS = 30


@prose_rule(
    "LEFT-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Petunjuk pengisian tertinggal", "Instruction left in"),
    Lesson(
        "Gejala masalah klien (jelaskan gejala yang tampak) dicatat oleh [nama wali kelas].",
        "Gejala masalah klien dicatat oleh wali kelas (lihat Tabel 4.1).",
        Words(
            "Petunjuk templat dihapus setelah bagiannya ditulis.",
            "Instructions of the template go when their part is written.",
        ),
    ),
)
def instruction_left(scene: Scene) -> Iterator[Remark]:
    """No instruction or empty field of the template is left."""
    anywhere = (hit for pattern in (BRACKETED, FIELD, UNKNOWN) for hit in scene.own.find(pattern))
    reminders = scene.own.seek(_REMINDER, _REMINDER_WORDS)
    for hit in chain(anywhere, reminders, scene.own.seek(PROMPT, _PROMPT_WORDS)):
        if not _may_instruct(scene, hit.line):
            yield at_hit(
                hit,
                "Ini petunjuk atau isian templat.",
                "This is an instruction or field of the template.",
            )
    for hit in (one for word in _DUMMIES for one in scene.own.hits(word)):
        yield at_hit(hit, "Ini isian sementara.", "This stands for something that is still to come.")
    for hit in scene.own.find(BLANKS):
        if (
            not _may_instruct(scene, hit.line)
            and hit.line.kind in {"paragraph", "item"}
            and len(hit.line.text) > _COMMAND_WORDS
        ):
            yield at_hit(hit, "Isian ini masih kosong.", "This field is still empty.")
    for line in scene.reading.lines:
        if line.kind == "placeholder":
            yield at_line(line, "Bagian ini belum diisi.", "This part has not been written.")


@prose_rule(
    "LEFT-02",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Kalimat perintah", "Command"),
    Lesson(
        "Uraikan kegiatan intervensi yang dilakukan bersama klien.",
        "Kegiatan intervensi yang dilakukan bersama klien diuraikan berikut ini.",
        Words(
            "Perintah dalam laporan biasanya sisa petunjuk templat.",
            "A command in a report is mostly left over from the template.",
        ),
    ),
)
def command(scene: Scene) -> Iterator[Remark]:
    """A report tells and does not command."""
    for line in scene.reading.lines:
        short = len(line.text.split()) <= _COMMAND_WORDS
        if (
            line.kind == "paragraph"
            and short
            and _COMMAND.match(line.text)
            and not _may_instruct(scene, line)
        ):
            yield at_line(
                line, "Apakah ini petunjuk templat yang tertinggal?", "Was this left over from the template?"
            )


def _may_instruct(scene: Scene, line: Line) -> bool:
    """Return whether a line stands where forms and guides to be filled in are shown."""
    over = " ".join(heading.text for heading in scene.reading.over(line))
    listed = scene.reading.section_of(line).within(SectionKind.BIBLIOGRAPHY)
    return in_appendices(scene.reading, line) or listed or bool(_INSTRUMENTS.search(over))


@prose_rule(
    "LEFT-03",
    Severity.WARNING,
    Certainty.FACT,
    Words("Paragraf ganda", "Paragraph that stands twice"),
    Lesson(
        "Klien datang ke ruang konseling dengan wajah murung dan meminta izin untuk duduk di "
        "dekat jendela.\n\n"
        "Ia diam lama.\n\n"
        "Klien datang ke ruang konseling dengan wajah murung dan meminta izin untuk duduk di dekat jendela.",
        "Klien datang ke ruang konseling dengan wajah murung dan meminta izin untuk duduk di "
        "dekat jendela.\n\n"
        "Ia diam lama.",
        Words("Satu uraian cukup ditulis satu kali.", "It is enough to tell a thing once."),
    ),
)
def twice(scene: Scene) -> Iterator[Remark]:
    """No paragraph stands twice."""
    met: dict[tuple[str, ...], Line] = {}
    previous: Line | None = None
    for line, words in scene.own.paragraphs:
        before = met.setdefault(words, line)
        if before is not line:
            remark = at_line(
                line,
                "Paragraf ini sudah ada: “{start}…”.",
                "This paragraph stands above already: “{start}…”.",
                start=before.text[:40],
            )
            labelled = _LABELLED.match(line.text) is not None
            sentence = (
                line.kind == "paragraph"
                and not labelled
                and line.text.rstrip().endswith((".", "!", "?", "”"))
            )
            # What points at the text before it, such as a note on a tool, may be said of several.
            pointing = before.section != line.section and _POINTS.match(line.text) is not None
            far = before.section[:1] != line.section[:1] or (before.section != line.section and not pointing)
            if pointing and len(words) < _CERTAIN:
                continue
            if len(words) >= (_CERTAIN_SENTENCE if sentence and far else _CERTAIN) or before is previous:
                yield remark
            elif not labelled:
                yield evolve(remark, certainty=Certainty.QUESTION)
        previous = line


@prose_rule(
    "LEFT-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Paragraf yang hampir sama", "Paragraphs nearly alike"),
    Lesson(
        "Praktikan bertemu dengan klien di ruang konseling untuk membahas kehadirannya selama "
        "satu minggu terakhir dan "
        "menanyakan kesulitan yang ia alami di rumah.\n\n"
        "Praktikan bertemu dengan klien di ruang konseling untuk membahas kehadirannya selama "
        "satu minggu terakhir dan "
        "menanyakan kesulitan yang ia alami di kelas.",
        "Praktikan bertemu dengan klien di ruang konseling untuk membahas kehadirannya selama "
        "satu minggu terakhir dan "
        "menanyakan kesulitan yang ia alami di rumah.\n\nPada pertemuan berikutnya ibu klien ikut hadir.",
        Words(
            "Dua paragraf yang hampir sama biasanya salinan yang lupa diubah.",
            "Two paragraphs nearly alike are mostly a copy that nobody changed.",
        ),
    ),
)
def nearly_twice(scene: Scene) -> Iterator[Remark]:
    """No two paragraphs are nearly alike."""
    # Runs are kept by their hash, and a place that is alone as a number: thousands of small objects less.
    marked: dict[int, int] = {}
    more: defaultdict[int, list[int]] = defaultdict(list)
    seen: list[tuple[Line, tuple[str, ...]]] = []
    for line, words in scene.own.paragraphs:
        if len(words) < _FEWEST_ALIKE:
            continue
        # A run is looked up by its long word alone: enough to find what to compare, and far less work.
        own = {hash(words[n : n + _RUN]) for n in range(len(words) - _RUN + 1) if len(words[n]) >= _LONG_WORD}
        shared = Counter(other for run in own & marked.keys() for other in (marked[run], *more.get(run, ())))
        for other, _ in shared.most_common(1):
            before, known = seen[other]
            # Items of one list are told alike on purpose; each begins with what is its own.
            listed = before.kind == line.kind == "item" and before.section == line.section
            parallel = listed and words[:_RUN] != known[:_RUN]
            if known != words and not parallel and _nearly(words, known):
                remark = at_line(
                    line,
                    "Apakah paragraf ini salinan dari “{start}…”?",
                    "Is this paragraph a copy of “{start}…”?",
                    start=before.text[:40],
                )
                # Copies that differ in blanks and a letter or two are copies.
                same = SequenceMatcher(None, "".join(words), "".join(known), autojunk=False).ratio() >= _SAME
                yield evolve(remark, certainty=Certainty.FACT) if same else remark
        for run in own:
            if marked.setdefault(run, len(seen)) != len(seen):
                more[run].append(len(seen))
        seen.append((line, words))


def _nearly(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether two paragraphs share most of their runs of words, and tell no other numbers."""
    runs, others = ({words[n : n + _RUN] for n in range(len(words) - _RUN + 1)} for words in (one, other))
    figures, other_figures = ([word for word in words if word[0].isdigit()] for words in (one, other))
    return figures == other_figures and len(runs & others) >= _ALIKE * max(len(runs), len(others))


LEFTOVER_RULES = (instruction_left, command, twice, nearly_twice)
