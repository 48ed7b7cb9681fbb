"""The rule on types of groups: what a group does fits what it is called."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.sentences import sentence_at
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words


@frozen
class _Sign:
    """What does not fit a type of group: its names, words against it, words that fit it after all."""

    names: tuple[str, ...]
    against: re.Pattern[str]
    fitting: re.Pattern[str]


def _any(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})", re.IGNORECASE)


_TEACHING = (
    r"materi\b|ceramah|penceramah|penyuluhan|edukasi\b|seminar|presentasi|kebiasaan belajar|cara belajar"
    r"|kiat\b|tips\b"
    r"|mengajarkan|pengetahuan tentang|memberi(?:kan)? pengetahuan|narasumber|kuliah\b|menyuluh"
)
_HEALING = r"mengobati|trauma|terapi\b|penyembuhan|menyembuhkan|luka batin|gangguan jiwa|psikoterapi"
_TALKING = r"percakapan|mengobrol|obrolan|bercakap|berbincang|bertukar cerita|bercerita|berbagi cerita"
_SIGNS = (
    _Sign(
        (
            "kelompok treatment",
            "kelompok terapi",
            "kelompok terapeutik",
            "kelompok penyembuhan",
            "treatment group",
        ),
        _any(rf"{_TEACHING}|majalah dinding|mading|panitia|lomba|rekreasi|piknik"),
        _any(r"terapi\b|terapis|psikolog|psikiater|trauma|gangguan|pemulihan|penyembuhan luka"),
    ),
    _Sign(
        ("kelompok edukasi", "kelompok pendidikan", "educational group", "education group"),
        _any(rf"bermain bersama|rekreasi|hiburan|piknik|jalan-jalan|mencurahkan|curhat|{_HEALING}"),
        _any(r"materi|pengetahuan|belajar|keterampilan|penyuluhan|informasi|narasumber"),
    ),
    _Sign(
        ("kelompok tugas", "task group"),
        _any(
            rf"mencurahkan|curhat|berbagi perasaan|saling menguatkan|saling mendukung|{_HEALING}|piknik"
            rf"|rekreasi"
        ),
        _any(r"panitia|menyusun|menyelesaikan|merencanakan|menghasilkan|membuat|menerbitkan"),
    ),
    _Sign(
        ("kelompok rekreasi", "recreation group", "recreational group"),
        _any(rf"{_TEACHING}|\w+ambil\w* keputusan|memutuskan|anggaran|pemecahan masalah|{_HEALING}"),
        _any(r"bermain|permainan|hiburan|olahraga|senang|gembira|rekreatif|keterampilan"),
    ),
    _Sign(
        ("kelompok percakapan sosial", "social conversation group"),
        _any(rf"{_TEACHING}|{_HEALING}|panitia|pengambilan keputusan"),
        _any(_TALKING),
    ),
    _Sign(
        ("kelompok bantu diri", "self-help group", "kelompok saling bantu"),
        _any(
            rf"ceramah|penceramah|penyuluhan|dipimpin (?:oleh )?(?:ahli|dokter|psikolog|terapis)|lomba"
            rf"|{_TEACHING}"
        ),
        _any(r"saling|berbagi|bertukar|pengalaman"),
    ),
    _Sign(
        ("kelompok sosialisasi", "socialization group"),
        _any(rf"ceramah|penceramah|penyuluhan|sosialisasi program|menyebarkan informasi|{_HEALING}|panitia"),
        _any(r"bergaul|bersikap|keterampilan sosial|perilaku|kebiasaan"),
    ),
    _Sign(
        ("kelompok pemecahan masalah", "problem-solving group", "kelompok pengambilan keputusan"),
        _any(rf"bermain|rekreasi|hiburan|piknik|lomba|{_HEALING}|{_TEACHING}"),
        _any(r"memutuskan|keputusan|pilihan|jalan keluar|pemecahan|memecahkan"),
    ),
    _Sign(
        ("kelompok fokus", "focus group"),
        _any(rf"bermain|permainan|rekreasi|piknik|lomba|{_HEALING}|ceramah"),
        _any(r"pendapat|diskusi|masukan|topik|gagasan|pandangan"),
    ),
    _Sign(
        ("group work", "groupwork", "kerja kelompok"),
        _any(
            r"tanpa (?:tanya jawab|diskusi|interaksi|percakapan|dialog)|(?:secara )?satu arah"
            r"|masing-masing bekerja sendiri|mendengarkan saja|hanya mendengarkan|ceramah tunggal"
        ),
        re.compile(r"(?!)"),
    ),
)
_CHOSEN = _any(r"dipilih|dibentuk|dipakai|digunakan|tujuannya|anggotanya|sasaran")


@prose_rule(
    "METH-05",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Tipe kelompok dan uraiannya", "Type of a group and its description"),
    Lesson(
        "Kelompok treatment dipilih untuk mendengarkan ceramah tentang kebiasaan belajar yang baik.",
        "Kelompok edukasi dipilih untuk mendengarkan ceramah tentang kebiasaan belajar yang baik.",
        Words(
            "Tipe kelompok ditentukan oleh tujuannya, dan kegiatannya harus sejalan.",
            "The type of a group follows from its purpose, and its activities must fit.",
        ),
    ),
)
def group_against_description(scene: Scene) -> Iterator[Remark]:
    """What a group does fits the type that it is called."""
    met: set[tuple[int, int]] = set()
    for sign in _SIGNS:
        for hit in (phrase for name in sign.names for phrase in scene.own.phrases(name)):
            sentence = sentence_at(hit.line, hit.start)
            place = hit.line.number, sentence.start
            rest = sentence.text.replace(hit.text, "")
            # Books describe every type; what a report chose is its own, in chapter II, too.
            theory = scene.reading.section_of(hit.line).within(SectionKind.LITERATURE)
            told_of = not theory or _CHOSEN.search(rest)
            against = sign.against.search(rest) and not sign.fitting.search(rest)
            if place not in met and against and told_of:
                met.add(place)
                yield at_hit(
                    hit,
                    "Apakah “{name}” cocok dengan kegiatan yang diuraikan?",
                    "Does “{name}” fit what is described?",
                    name=hit.text,
                )


GROUP_RULES = (group_against_description,)
