"""The rule on promises: what is to be done after the practicum has somebody who does it."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.date_patterns import MONTH_YEAR, month_of
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of, stage_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_FOLLOW = (
    r"(?:memantau|pemantauan|dipantau|monitoring|memonitor|mengevaluasi|evaluasi|dievaluasi|mengunjungi"
    r"|kunjungan|menghubungi"
    r"|mendampingi|pendampingan|didampingi|tindak lanjut|menindaklanjuti|ditindaklanjuti|pembinaan lanjut"
    r"|menemui|konseling)"
)
_BY_STUDENT = re.compile(
    rf"\b[Pp]raktikan\s+(?:juga\s+)?(?:akan|tetap|terus|masih)\b[^.;]{{0,60}}\b{_FOLLOW}\b"
    rf"|\b{_FOLLOW}\b[^.;]{{0,90}}\b(?:akan|tetap|terus|setiap|tiap|secara)\b[^.;]{{0,60}}\boleh praktikan\b"
    rf"|\bakan\b[^.;]{{0,60}}\b{_FOLLOW}\b[^.;]{{0,60}}\boleh praktikan\b",
)
_CARE = (
    rf"(?:{_FOLLOW}|menelepon|ditelepon|menelpon|ditelpon|menjenguk|dijenguk|menengok|ditengok|berkunjung"
    r"|dikunjungi|datang|menyurati|dihubungi|ditemui|mengawal|dikawal|membimbing|dibimbing|memeriksa"
    r"|menanyakan kabar|mengirim pesan|mengawasi|diawasi|melatih|dilatih|menemani|ditemani)"
)
_LASTING = (
    r"(?:(?:setiap|tiap|per|sekali (?:setiap|dalam|per)|dua kali (?:setiap|dalam|per))\s+(?:\w+\s+)?"
    r"(?:hari|malam|pagi|sore|minggu|pekan|bulan|semester|triwulan|tahun|akhir pekan|Senin|Selasa|Rabu|Kamis"
    r"|Jumat|Sabtu)|(?:seminggu|sebulan|sehari) (?:sekali|dua kali)"
    r"|(?:sekali|dua kali) (?:seminggu|sebulan|sehari)|secara berkala|secara rutin|seterusnya|selanjutnya)"
)
_LASTING_WORDS = (
    "setiap",
    "tiap",
    "per",
    "sekali",
    "dua",
    "seminggu",
    "sebulan",
    "sehari",
    "secara",
    "seterusnya",
    "selanjutnya",
)
_KEPT_UP = re.compile(
    rf"\b[Pp]raktikan\s+(?:sendiri\s+|juga\s+|yang\s+)?{_CARE}\b[^.;]{{0,60}}?\b{_LASTING}"
    rf"|\b{_CARE}\s+(?:oleh\s+)?praktikan\b[^.;]{{0,60}}?\b{_LASTING}"
    rf"|\b{_LASTING}[^.;]{{0,40}}?(?:\bpraktikan\s+{_CARE}|\b{_CARE}\s+(?:oleh\s+)?praktikan)\b",
    re.IGNORECASE,
)
_REGULAR = re.compile(
    rf"\b{_FOLLOW}\b[^.;]{{0,90}}\b(?:(?:setiap|tiap|per)\s+(?:satu\s+)?(?:bulan|minggu|semester|pekan)"
    rf"|bulanan|berkala|rutin"
    rf"|setelah praktikum)\b",
    re.IGNORECASE,
)
_OFTEN = ("setiap", "tiap", "per", "bulanan", "berkala", "rutin", "setelah")
_OWNER = re.compile(
    r"\b(?:guru|wali|keluarga|ibu|ayah|orang tua|pekerja sosial|perawat|lembaga|sekolah|pihak|pembimbing"
    r"|petugas|pengasuh"
    r"|kepala|pendamping|kader|puskesmas|balai|panti|sentra|griya|konselor|psikolog|dinas|yayasan|pengurus"
    r"|pembina)\b",
    re.IGNORECASE,
)
_LATE = frozenset({SectionKind.EVALUATION, SectionKind.TERMINATION, SectionKind.REFERRAL})
_ENDS = re.compile(r"\b(?:rekomendasi|saran|simpulan|kesimpulan|tindak lanjut|rujukan)\b", re.IGNORECASE)
_BEFORE_END = re.compile(
    r"\b(?:sebelum praktikum|selama praktikum|sampai praktikum|selama intervensi|dalam praktikum)\b",
    re.IGNORECASE,
)


@prose_rule(
    "WHEN-12",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Janji setelah praktikum", "Promise beyond the practicum"),
    Lesson(
        "# Terminasi\n\nPraktikan akan memantau perkembangan klien setiap bulan.",
        "# Terminasi\n\nGuru BK akan memantau perkembangan klien setiap bulan.",
        Words(
            "Setelah praktikum berakhir praktikan tidak lagi di lembaga.",
            "When the practicum has ended the student has left.",
        ),
    ),
)
def promises_have_an_owner(scene: Scene) -> Iterator[Remark]:
    """Follow-up after the practicum is promised by somebody who is still there."""
    seen: set[tuple[int, int]] = set()
    for pattern, words in ((_BY_STUDENT, ("praktikan",)), (_REGULAR, _OFTEN)):
        for hit in scene.reading.seek(pattern, words):
            titles = " ".join(heading.text for heading in scene.reading.over(hit.line))
            late = stage_of(scene.reading, hit.line) in _LATE or _ENDS.search(titles)
            sentence = sentence_at(hit.line, hit.start)
            if not late or part_of(scene.reading, hit.line) or (hit.line.number, sentence.start) in seen:
                continue
            planned = re.search(r"\b(?:akan|dilakukan|dilaksanakan|diadakan)\b", sentence.text)
            owned = _OWNER.search(sentence.text) or not planned
            if _BEFORE_END.search(sentence.text) or (pattern is _REGULAR and owned):
                continue
            seen.add((hit.line.number, sentence.start))
            yield at_hit(
                hit,
                "Siapa yang melaksanakannya setelah praktikum berakhir?",
                "Who does this when the practicum has ended?",
                Words(
                    "Sebutkan pihak yang tetap berada di lembaga atau di rumah.", "Name somebody who stays."
                ),
            )
    yield from _kept_up(scene, seen)
    end = scene.practicum.end
    for meeting in scene.meetings if end else ():
        told = meeting.sentence.text
        by_student = "praktikan" in told.casefold() and not _OWNER.search(told)
        if end and meeting.date > end and meeting.stage and by_student:
            yield at_line(
                meeting.line,
                "{day} terletak setelah praktikum berakhir ({end}). Siapa yang melaksanakannya?",
                "{day} lies after the end of the practicum ({end}). Who does this?",
                (meeting.mention.start, meeting.mention.end),
                day=meeting.date,
                end=end,
            )


def _kept_up(scene: Scene, seen: set[tuple[int, int]]) -> Iterator[Remark]:
    """Yield what the student keeps doing at the end of the work, or until a month after the practicum."""
    end = scene.practicum.end
    if end is None:
        days = [
            meeting.date
            for meeting in scene.meetings
            if meeting.main and meeting.date.year in scene.practicum.years
        ]
        end = max(days, default=None)
    for hit in scene.reading.seek(_KEPT_UP, ("praktikan",), beside=_LASTING_WORDS):
        sentence = sentence_at(hit.line, hit.start)
        closing = stage_of(scene.reading, hit.line) in _CLOSING
        beyond = end is not None and any(day > end for day in _months(sentence.text))
        told = (hit.line.number, sentence.start) in seen or part_of(scene.reading, hit.line)
        if told or not (closing or beyond) or _BEFORE_END.search(sentence.text):
            continue
        seen.add((hit.line.number, sentence.start))
        yield at_hit(
            hit,
            "Bagaimana praktikan melakukannya setelah praktikum berakhir?",
            "How does the student do this when the practicum has ended?",
            Words("Sebutkan pihak yang meneruskannya.", "Name somebody who goes on with it."),
        )


_CLOSING = frozenset({SectionKind.TERMINATION, SectionKind.REFERRAL})


def _months(words: str) -> Iterator[dt.date]:
    """Yield the last day of each month that a sentence names with its year."""
    for match in MONTH_YEAR.finditer(words):
        month, year = month_of(match[1]), int(match[2])
        yield dt.date(year, month, calendar.monthrange(year, month)[1])


PROMISE_PROSE = (promises_have_an_owner,)
"""The rule on promises."""
