"""Rules on percentages and on so many of so many in the text."""

import re
from collections.abc import Iterator
from fractions import Fraction

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.stated_numbers import counted_shares_in, shares_in, shares_of_in
from socialwork.reading.lines import RUNNING
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.sentences import Sentence, sentence_at, sentences_of
from socialwork.reading.stages import part_of, stage_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_ABOUT = re.compile(
    r"\b(?:minimal|sekurang\w*|setidak\w*|target\w*|paling|lebih dari|hampir|sekitar|kurang lebih|kira-kira"
    r"|rata-rata|di atas"
    r"|di bawah|mencapai lebih|kriteria|apabila|jika|bila|±)\b|[±≥≤<>]",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\d\s*(?:%|persen\b)")


@prose_rule(
    "SUM-08",
    Severity.ERROR,
    Certainty.FACT,
    Words("Persentase yang tidak mungkin", "Percentage that cannot be"),
    Lesson(
        "Klien hadir pada 93% dari 9 hari sekolah.",
        "Klien hadir pada 89% dari 9 hari sekolah.",
        Words("Hitungan itu tidak dapat memberi persentase tersebut.", "No count gives this percentage."),
    ),
)
def percentage_is_possible(scene: Scene) -> Iterator[Remark]:
    """A percentage is one that a whole number of so many gives, and that of the count beside it."""
    for hit in scene.reading.find(_PERCENT):
        sentence = sentence_at(hit.line, hit.start)
        first = _PERCENT.search(hit.line.text, sentence.start)
        if first is not None and hit.start != first.start():
            continue
        words = sentence.text
        for share, stated in counted_shares_in(words):
            if stated.total and (
                stated.hits > stated.total or not share.may_be(Fraction(stated.hits, stated.total))
            ):
                yield _remark(sentence, share.text, stated.hits, stated.total)
        for match in _TURNED.finditer(words):
            whole, part, text = number_of(match[1]), number_of(match[2]), match[3]
            written = next(iter(shares_in(f"{text}%")), None)
            if (
                whole
                and part is not None
                and written
                and (part > whole or not written.may_be(Fraction(part, whole)))
            ):
                yield _remark(sentence, text, part, whole)
        yield from _changes(sentence)
        for share, total in shares_of_in(words):
            if 0 < total < _SMALL and not share.hits_of(total) and not _ABOUT.search(words):
                yield _remark(sentence, share.text, None, total)


_SMALL = 100
_UNIT = r"(?:hari|kali|pertemuan|sesi|siswa|orang|anggota|kegiatan|indikator|butir|kesempatan|minggu)"
_TURNED = re.compile(
    rf"\b[Dd]ari\s+({NUMBER})\s+{_UNIT}\b(?:(?!\bmenjadi\b)[^.;%\d]){{0,60}}?\b({NUMBER})\s+(?:{_UNIT}\s+)?(?:\("
    rf"|atau\s+)(\d{{1,3}}(?:[.,]\d{{1,2}})?)\s*%"
)


_CHANGED = re.compile(
    rf"\b[Dd]ari\s+(?P<first>{NUMBER})(?!\s+dari\b)\b(?P<between>[^.;%]{{0,70}}?)\bmenjadi\s+(?:hanya\s+|tinggal\s+)?"
    rf"(?P<last>{NUMBER})\b(?!\s+dari\b)[^.;%]{{0,70}}?(?:\batau\s+|,\s*|\()(?:sehingga\s+|berarti\s+|artinya\s+)?"
    r"(?P<way>(?:turun|naik|berkurang|bertambah|menurun|meningkat|penurunan|peningkatan|kenaikan)\s+"
    r"(?:sebesar\s+|sebanyak\s+)?)?(?P<share>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|persen\b)",
    re.IGNORECASE,
)


def _fits(match: re.Match[str]) -> bool:
    """Return whether a percentage is that of the change beside it, or may be one of something else."""
    first, last = number_of(match["first"]), number_of(match["last"])
    share = next(iter(shares_in(f"{match['share']}%")), None)
    if not first or last is None or share is None or re.search(r"\bdari\b", match["between"]):
        return True
    if share.may_be(Fraction(abs(last - first), first)):
        return True
    return match["way"] is None and share.may_be(Fraction(last, first))


def _changes(sentence: Sentence) -> Iterator[Remark]:
    """Yield the percentages of a change that the two numbers beside it deny."""
    for match in _CHANGED.finditer(sentence.text):
        start = sentence.start + match.start("share")
        if not _fits(match):
            yield at_line(
                sentence.line,
                "Perubahan dari {first} menjadi {last} bukan {share}%.",
                "A change from {first} to {last} is not {share}%.",
                (start, start + len(match["share"])),
                first=match["first"],
                last=match["last"],
                share=match["share"],
            )


def _remark(sentence: Sentence, share: str, hits: int | None, total: int) -> Remark:
    start = sentence.start + max(0, sentence.text.find(share))
    if hits is not None:
        return at_line(
            sentence.line,
            "{hits} dari {total} bukan {share}%.",
            "{hits} of {total} is not {share}%.",
            (start, start + len(share)),
            hits=hits,
            total=total,
            share=share,
        )
    return at_line(
        sentence.line,
        "{share}% dari {total} bukan bilangan bulat.",
        "{share}% of {total} is no whole number.",
        (start, start + len(share)),
        share=share,
        total=total,
    )


_THINGS = (
    r"(?:hari|kali|pertemuan|sesi|siswa|orang|anggota|kesempatan|bintang|token|poin|butir|soal|indikator"
    r"|minggu|peserta|anak|tugas"
    r"|kegiatan|koin|stiker|lansia|tujuan|pertanyaan|waktu)"
)
_OF = re.compile(
    rf"(?<![\w.,%])({NUMBER})\s+(?:{_THINGS}\s+)?dari\s+(?:(?:total|jumlah|sebanyak-banyaknya|maksimal"
    rf"|seluruh|ke)\s*)?({NUMBER})\s+"
    rf"{_THINGS}\b",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\b(?:menjadi|naik|turun|meningkat|menurun|bergeser|berubah|dari)\s+(?:[a-z]+\s+)?$", re.IGNORECASE
)


@prose_rule(
    "SUM-09",
    Severity.ERROR,
    Certainty.FACT,
    Words("Lebih banyak daripada seluruhnya", "More than there are"),
    Lesson(
        "Klien hadir 9 dari 8 hari sekolah.",
        "Klien hadir 8 dari 9 hari sekolah.",
        Words("Bagian tidak lebih besar daripada keseluruhan.", "A part is not larger than the whole."),
    ),
)
def part_of_the_whole(scene: Scene) -> Iterator[Remark]:
    """So many of so many are not more than these."""
    for hit in scene.reading.seek(_OF, ("dari",)):
        part, whole = number_of(hit.groups[0] or ""), number_of(hit.groups[1] or "")
        after = hit.line.text[hit.end : hit.end + 40]
        if part is None or whole is None or part <= whole or _PERCENT.search(hit.text):
            continue
        if _MOVES.search(hit.line.text[: hit.start]) or re.match(r"\s*(?:menjadi|ke\b)", after):
            continue
        yield at_hit(
            hit,
            "{part} lebih banyak daripada {whole}.",
            "{part} is more than {whole}.",
            part=part,
            whole=whole,
        )


_CLAIM = re.compile(
    r"\b(?:meningkat|peningkatan|menurun|penurunan|naik|turun|bertambah|berkurang|berhasil|keberhasilan"
    r"|tercapai|ketercapaian"
    r"|perubahan|kehadiran|mencapai|sebesar|terpenuhi)\b",
    re.IGNORECASE,
)
_BASE = re.compile(
    rf"\bdari\s+(?:total\s+|seluruh\s+|jumlah\s+)?(?:{NUMBER})\b(?!\s*(?:%|persen))|\b(?:hari|pertemuan"
    rf"|sesi|kali|siswa|anggota|orang"
    rf"|responden|indikator)\b.{{0,12}}\(|\bn\s*=|\b{NUMBER}\s+(?:hari|kali|pertemuan|sesi|siswa|anggota"
    rf"|orang|indikator|token|bintang)(?!\s+lipat)",
    re.IGNORECASE,
)
_TELLING = frozenset({SectionKind.EVALUATION, SectionKind.TERMINATION, SectionKind.INTERVENTION})
_ENDS = re.compile(r"\b(?:simpulan|kesimpulan|capaian|praktik baik|hasil|penutup|abstrak)\b", re.IGNORECASE)


@prose_rule(
    "SUM-10",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Persentase tanpa dasar", "Percentage without a base"),
    Lesson(
        "# Tahap Evaluasi\n\nKehadiran klien meningkat 80%.",
        "# Tahap Evaluasi\n\nKehadiran klien meningkat dari 3 dari 10 hari menjadi 8 dari 10 hari (80%).",
        Words("80% dari berapa, dan dalam waktu berapa lama?", "80% of how many, and in what time?"),
    ),
)
def percentage_has_a_base(scene: Scene) -> Iterator[Remark]:
    """A percentage on what came of the work says of how many it is."""
    seen = set()
    for hit in scene.reading.find(_PERCENT, RUNNING - {"cell"}):
        if hit.line.number in seen or part_of(scene.reading, hit.line):
            continue
        titles = " ".join(heading.text for heading in scene.reading.over(hit.line))
        if stage_of(scene.reading, hit.line) not in _TELLING and not _ENDS.search(titles):
            continue
        sentence = sentence_at(hit.line, hit.start)
        near = [one.text for one in sentences_of(hit.line) if _about_it(one, sentence)]
        if (
            not _CLAIM.search(sentence.text)
            or any(_BASE.search(text) for text in near)
            or _KIND.search(sentence.text)
        ):
            continue
        seen.add(hit.line.number)
        yield at_hit(
            hit,
            "Persentase ini dihitung dari berapa, dan untuk masa yang mana?",
            "Of how many is this percentage, and for what time?",
            Words("Tulis pembilang, penyebut, dan masanya.", "State numerator, denominator and period."),
        )


_CLOSE = 250
_POINTS = re.compile(
    r"^(?:Hasil:\s*)?(?:Angka|Persentase|Persen|Jumlah|Hasil|Perhitungan|Hitungan|Artinya|Hal|Ini|Itu|Semula|Sebelumnya"
    r"|Sebelum|Data|Capaian|Dasar)\b"
)
_TERM = re.compile(r"[^\W\d]{5,}")
_ROOT = 5


def _about_it(sentence: Sentence, said: Sentence) -> bool:
    """Return whether a sentence is *said* itself, shares a term with it, or points back at it."""
    if sentence.start == said.start:
        return True
    if abs(sentence.start - said.start) > _CLOSE:
        return False
    if sentence.start > said.start and _POINTS.match(sentence.text):
        return True
    return bool(_roots(sentence.text) & _roots(said.text))


def _roots(text: str) -> set[str]:
    """Return the longer words of a text without their common endings and beginnings, cut to one length."""
    bare = (_AFFIX.sub("", word) for word in _TERM.findall(text.casefold()) if not _CLAIM.match(word))
    return {word[:_ROOT] for word in bare if len(word) >= _ROOT - 1}


_AFFIX = re.compile(
    r"^(?:ke(?=.{5})|pe[mnr]?g?(?=.{5})|me[mnr]?g?(?=.{5})|ber(?=.{4})|di(?=.{5}))|(?:nya|an|kan)$"
)
_KIND = re.compile(
    r"\b(?:interval|kepercayaan|target|kriteria|minimal|diharapkan|apabila|jika|bila|tingkat keyakinan)\b",
    re.IGNORECASE,
)

SHARE_PROSE = (percentage_is_possible, part_of_the_whole, percentage_has_a_base)
"""The rules on percentages."""
