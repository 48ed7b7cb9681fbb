"""Events that a report tells of, with date, time, place, and the stage in whose section they stand."""

import datetime as dt
import re
from bisect import bisect_left

from attrs import frozen

from socialwork.reading.dates import DateMention, Dates
from socialwork.reading.lines import Line
from socialwork.reading.period import PracticumTime
from socialwork.reading.reading import Reading
from socialwork.reading.sentences import Sentence, sentence_at
from socialwork.reading.stages import part_of, stage_of
from socialwork.reading.times import TimeMention
from socialwork.vocabulary.sections import SectionKind

_TOLD = re.compile(
    r"\b(?:dilaksanakan|dilakukan|diadakan|diselenggarakan|berlangsung|terlaksana|bertempat|dihadiri"
    r"|bertemu|menemui"
    r"|mengunjungi|mewawancarai|melaksanakan|melakukan|mengadakan|menyelenggarakan|membahas|mendiskusikan"
    r"|dibahas"
    r"|didiskusikan|disepakati|menyepakati|ditandatangani|menandatangani|diakhiri|mengikuti|mengamati|dimulai"
    r"|menjelaskan|menyampaikan|memberikan|diberikan|berkunjung|hadir|mendampingi|menyatakan|menerima"
    r"|diterima|memulai"
    r"|mengakhiri|bercerita|bermain|menukarkan|menyerahkan|diserahkan|mengajak|bertatap muka|disetujui"
    r"|menyetujui|dijelaskan|memperkenalkan|berkenalan|menyusun|disusun|merumuskan|dirumuskan|dibicarakan"
    r"|membicarakan|berbicara|diwawancarai|dikunjungi|diamati|ditemui|dirujuk|dikontrak|bersepakat"
    r"|berbincang|bercakap\w*|berdiskusi|berdialog|dipertemukan|merundingkan|dirundingkan|dirembuk\w*|berembuk|ditawarkan|diajak"
    r"|mempertemukan|diselesaikan|terjadi)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:akan|direncanakan|rencananya|dijadwalkan|penjadwalan|paling lambat|selambat-lambatnya|tenggat"
    r"|batas waktu"
    r"|berikutnya|selanjutnya akan|disetujui untuk|disepakati untuk|mendatang|hendak|berlaku mulai|undangan"
    r"|diundang"
    r"|mengundang|dapat dilaksanakan|pemantauan|monitoring)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:tidak|belum|batal|urung)\s+(?:jadi\s+)?(?:dilaksanakan|diadakan|dilakukan|terlaksana|berlangsung"
    r"|mengikuti|hadir)"
    r"|\bdibatalkan\b|\bditunda\b",
    re.IGNORECASE,
)
_MAIN = re.compile(
    r"^(?:[-–(\d).\s]*)?(?:proses\s*:\s*)?(?:(?:pada|hari|tanggal|tahap|kegiatan|pelaksanaan|proses|sesi"
    r"|rapat)\b.{0,40}?)?"
    r"(?:pertemuan|kontak|engagement|intake|kontrak|asesmen|wawancara|observasi|rencana|perencanaan"
    r"|penyusunan|diskusi"
    r"|pembahasan|case conference|temu bahas|konferensi kasus|cc|intervensi|kegiatan|evaluasi|terminasi"
    r"|pengakhiran|rujukan|kunjungan|home visit|konseling"
    r"|bimbingan|sesi|praktikan|pekerja sosial|hari|serah terima|penerimaan)\b",
    re.IGNORECASE,
)
_ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "pertama i",
            "kedua ii",
            "ketiga iii",
            "keempat iv",
            "kelima v",
            "keenam vi",
            "ketujuh vii",
            "kedelapan viii",
            "kesembilan ix",
            "kesepuluh x",
            "kesebelas xi",
        ),
        start=1,
    )
    for word in words.split()
}
_ORDINAL = re.compile(
    rf"\b(?:pertemuan|sesi|kunjungan|wawancara)\s+(?:kelompok\s+)?"
    rf"(?:(?:yang\s+)?(?P<word>kedua belas|{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})"
    rf"|ke-?\s?(?P<number>\d{{1,2}}))\b",
    re.IGNORECASE,
)
_EVENT_LINE = re.compile(
    r"^(?:hari|waktu|tanggal|hari\s*[,/]\s*tanggal|hari dan tanggal|pelaksanaan)\b.*:", re.IGNORECASE
)
_PLACE = re.compile(
    r"(?:\b(?:bertempat\s+di|berlokasi\s+di|di)\s+|\btempat(?:nya)?\s*:\s*(?:di\s+)?)"
    r"((?!mana\b|atas\b|dalam\b|antara\b|akhir\b|luar jam\b)[\w./“”-]+(?:\s+(?!(?:dihadiri|bersama|dengan"
    r"|oleh|yang|untuk"
    r"|pada|pukul|dan|serta|guna|agar|praktikan|ketika|setelah|tanggal|hari|sebagai|sebanyak|selama"
    r"|dilaksanakan|waktu"
    r"|dari|mulai|ia|dia|mereka|kami|klien|untuk|dirujuk)\b)[\w./-]+){0,5})",
    re.IGNORECASE,
)
_CONFERENCE = r"(?:case conference|konferensi kasus|temu bahas(?: kasus)?|cc)\s*(?:\(cc\)\s*)?"
_SPELLED: dict[str, str] = {
    "conference-2": rf"{_CONFERENCE}(?:ke-?\s?2|ii|2|kedua)",
    "conference-1": rf"{_CONFERENCE}(?:ke-?\s?1|i|1|pertama)",
    "conference": r"case conference|konferensi kasus|temu bahas kasus",
    "home-visit": r"home visit|kunjungan rumah|mengunjungi rumah|kunjungan ke rumah",
    "group": r"pertemuan kelompok|sesi kelompok|kegiatan kelompok|bimbingan kelompok|groupwork|group work",
    "termination": r"terminasi|pengakhiran|perpisahan",
    "evaluation": r"evaluasi",
    "interview": r"wawancara|mewawancarai",
    "observation": r"observasi|mengamati",
    "supervision": r"supervisi|bimbingan perwalian|bimbingan dengan dosen",
}
KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _SPELLED.items()
)
"""What an event may be, by the words of its sentence; the first that holds counts."""


_SOON = 110
"""Within so many characters the date of an event stands, where its sentence is about it."""


@frozen(kw_only=True)
class Meeting:
    """An event as a line tells it.

    Attributes:
        mention: Its date.
        date: The day.
        sentence: The sentence that tells it.
        stage: The stage in whose section it stands, or ``None``.
        time: Its time, or ``None``.
        place: Its place as it is written, or an empty text.
        kind: What it is, one of the names in :data:`KINDS`, or an empty text.
        told: Whether it is told as something that took place; a plan or a date that stands alone is not.
        main: Whether its sentence is about the event itself, and does not only mention it.
        ordinal: Which meeting of its row it is, as its sentence says, or 0.
        part: The part of the report, as :func:`socialwork.reading.stages.part_of` has it.
    """

    mention: DateMention
    date: dt.date
    sentence: Sentence
    stage: SectionKind | None
    time: TimeMention | None
    place: str
    kind: str
    told: bool
    main: bool
    ordinal: int
    part: str

    @property
    def line(self) -> Line:
        """The line."""
        return self.mention.line


def meetings_of(
    reading: Reading, dates: Dates, times: tuple[TimeMention, ...], practicum: PracticumTime
) -> tuple[Meeting, ...]:
    """Return the events of a report, in the order in which it tells them; ranges of days are none."""
    ranged = {id(end) for one in dates.ranges for end in (one.first, one.last)}
    numbers = [one.line.number for one in times]
    found = []
    for mention in dates.mentions:
        if id(mention) in ranged or mention.line.kind in {"caption", "heading"} or mention.shared:
            continue
        date = mention.date or (practicum.year and mention.in_year(practicum.year))
        part = part_of(reading, mention.line)
        if not date or part in {"theory", "books", "front", "place"}:
            continue
        sentence = sentence_at(mention.line, mention.start)
        words = sentence.text
        labelled = _labelled(reading, mention.line)
        near = times[
            bisect_left(numbers, mention.line.number) : bisect_left(numbers, mention.line.number + 1)
        ]
        time = _time(mention, sentence, near)
        if time is None and labelled:
            time = _below(reading, mention.line, times)
        stamped = _stamped(mention, time)
        told = bool(labelled or stamped or _TOLD.search(words))
        told = told and not (_PLANNED.search(words) or _NOT.search(words))
        found.append(
            Meeting(
                mention=mention,
                date=date,
                sentence=sentence,
                stage=stage_of(reading, mention.line),
                time=time,
                place=_place(sentence.text) or (_place_below(reading, mention.line) if labelled else ""),
                kind=next((name for name, pattern in KINDS if pattern.search(words)), ""),
                told=told,
                main=told
                and (stamped or mention.start - sentence.start < _SOON)
                and bool(labelled or stamped or _MAIN.match(words)),
                ordinal=_ordinal(words),
                part=part,
            )
        )
    return tuple(found)


def _stamped(mention: DateMention, time: TimeMention | None) -> bool:
    """Return whether a date has weekday and clock beside it: only what takes place is dated like this."""
    return mention.weekday is not None and time is not None and mention.line.kind != "cell"


def _ordinal(words: str) -> int:
    match = _ORDINAL.search(words)
    if match is None:
        return 0
    return int(match["number"]) if match["number"] else _ORDINALS.get(match["word"].casefold(), 12)


def _labelled(reading: Reading, line: Line) -> bool:
    """Return whether a line is the date behind a label for the day of an event."""
    if _EVENT_LINE.match(line.text):
        return True
    if line.slot is None or line.slot.column == 0:
        return False
    row = reading.tables[line.slot.table].rows[line.slot.row]
    return len(row) <= _KEYED and bool(_EVENT_LABEL.match(row[0]))


_KEYED = 3
_EVENT_LABEL = re.compile(
    r"^(?:hari|tanggal|hari\s*[,/]\s*(?:tanggal|tgl)|hari dan tanggal)\b", re.IGNORECASE
)
_TIME_LABEL = re.compile(r"^(?:waktu|pukul|jam)\b", re.IGNORECASE)
_PLACE_LABEL = re.compile(r"^(?:tempat|lokasi)\b[^:]*:?\s*(.*)", re.IGNORECASE)
_FEW = 7


def _below(reading: Reading, line: Line, times: tuple[TimeMention, ...]) -> TimeMention | None:
    """Return the time in the labelled lines below a labelled date."""
    numbers = [one.line.number for one in times]
    for after in reading.lines[line.number + 1 : line.number + _FEW]:
        if after.kind == "heading" or _EVENT_LABEL.match(after.text):
            return None
        if _TIME_LABEL.match(after.text):
            first = bisect_left(numbers, after.number)
            return times[first] if first < len(times) and numbers[first] - after.number < _KEYED else None
    return None


def _place_below(reading: Reading, line: Line) -> str:
    for after in reading.lines[line.number + 1 : line.number + _FEW]:
        if after.kind == "heading" or _EVENT_LABEL.match(after.text):
            return ""
        if match := _PLACE_LABEL.match(after.text):
            behind = [
                one.text
                for one in reading.lines[after.number + 1 : after.number + _KEYED]
                if one.text.strip(" :")
            ]
            return (match[1] or (behind[0] if behind and after.slot else "")).strip(" .")
    return ""


_BESIDE = 60
_EACH = re.compile(r"\b(?:masing-masing|keduanya|ketiganya|semuanya|setiap kali)\b[^.]{0,12}$", re.IGNORECASE)


def _time(mention: DateMention, sentence: Sentence, near: tuple[TimeMention, ...]) -> TimeMention | None:
    """Return the time behind a date in its sentence, or the only one before it."""
    behind = [one for one in near if mention.end <= one.start < sentence.end]
    if behind:
        between = mention.line.text[mention.end : behind[0].start]
        return behind[0] if len(between) < _BESIDE or _EACH.search(between) else None
    before = [one for one in near if sentence.start <= one.start < mention.start]
    return before[0] if len(before) == 1 else None


def _place(words: str) -> str:
    match = _PLACE.search(words)
    return "" if match is None else match[1].strip(" .,")
