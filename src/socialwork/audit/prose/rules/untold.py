"""Events of which a report says neither day nor clock nor place, where it says them of the others."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Scene, at_hit, at_line
from socialwork.findings import Remark
from socialwork.reading.meetings import Meeting
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import STAGES, stage_of

_HELD = (
    r"(?:dilaksanakan|dilakukan|diadakan|diselenggarakan|berlangsung|disepakati|dibahas|dibicarakan"
    r"|ditandatangani|didiskusikan|dijelaskan|disusun|diisi|dimulai|terjadi|terlaksana|bertempat)"
)
_LATER = (
    r"(?:[Pp]ertemuan|[Ss]esi|[Kk]unjungan|[Kk]esempatan)\s+(?:yang\s+)?"
    r"(?:berikutnya|selanjutnya|lanjutan|kemudian|lain)"
    r"|(?:[Ss]uatu|[Ll]ain|[Pp]ada suatu)\s+(?:hari|sore|pagi|siang|malam|waktu|kesempatan)"
    r"|[Bb]eberapa\s+(?:hari|waktu|minggu)\s+(?:kemudian|setelahnya|setelah itu|berselang)"
    r"|(?:[Mm]inggu|[Pp]ekan)\s+(?:berikutnya|selanjutnya)"
)
_VAGUE = re.compile(
    rf"(?:^|(?<=[.:] ))(?:{_LATER})(?:,|\s+(?:dengan \S+|bersama \S+))?\s+(?:\S+\s+){{0,4}}?"
    rf"(?:{_HELD}|membahas|membicarakan|menyepakati|menyusun|mengadakan|melaksanakan|melakukan|menandatangani"
    rf"|digunakan untuk|dipakai untuk|berisi|diarahkan)\b"
    rf"|\b{_HELD}\s+(?:\S+\s+){{0,4}}?(?:dalam|pada|di)\s+(?:{_LATER})\b",
)
_NEXT = ("berikutnya", "selanjutnya", "lanjutan", "kemudian", "lain", "suatu", "beberapa")
_NOT_YET = re.compile(
    r"\b(?:akan|direncanakan|dijadwalkan|dapat|ingin|hendak|setiap|jika|bila|apabila)\b", re.IGNORECASE
)
_ENOUGH = 5
_MOST = 0.75


def undated(scene: Scene) -> Iterator[Remark]:
    """Yield the events that the sentence about them puts at no day, where most events have one."""
    told = [meeting for meeting in scene.meetings if meeting.main and meeting.part != "back"]
    if sum(_stamped(one) for one in told) < _ENOUGH:
        return
    for hit in scene.reading.seek(_VAGUE, _NEXT):
        sentence = sentence_at(hit.line, hit.start)
        known = any(
            mention.line is hit.line and sentence.start <= mention.start < sentence.end
            for mention in scene.dates.mentions
        )
        if known or _NOT_YET.search(sentence.text) or stage_of(scene.reading, hit.line) not in STAGES:
            continue
        yield at_hit(
            hit,
            "Kapan dan di mana hal ini berlangsung? Kegiatan lain disertai hari, tanggal, dan waktu.",
            "When and where was this? Other events come with weekday, date and time.",
        )


def _stamped(meeting: Meeting) -> bool:
    return meeting.time is not None and bool(meeting.place)


_TALKED = re.compile(
    rf"\b(?:{_HELD}|bertemu|menemui|mewawancarai|diwawancarai|mengunjungi|mengamati|berbincang|berdiskusi"
    r"|membahas|membicarakan|menemani)\b",
    re.IGNORECASE,
)


def unplaced(scene: Scene) -> Iterator[Remark]:
    """Yield the dated events that have neither clock nor place where nearly all others have both."""
    told = [
        meeting
        for meeting in scene.meetings
        if meeting.told
        and meeting.stage is not None
        and meeting.line.kind != "cell"
        and _TALKED.search(meeting.sentence.text)
    ]
    full = {one.date for one in told if _stamped(one)}
    if len(full) < _ENOUGH or len([one for one in told if _stamped(one)]) < _MOST * len(told):
        return
    for one in told:
        if one.time is None and not one.place and one.date not in full and not one.ordinal:
            yield at_line(
                one.line,
                "Kegiatan pada {day} tidak menyebut waktu dan tempat, sedangkan yang lain menyebutnya. "
                "Apa yang benar?",
                "The event of {day} gives neither time nor place, while others do. What were they?",
                (one.mention.start, one.mention.end),
                None,
                day=one.date,
            )
