"""Rules on what may be left over from another report: other initials, other words."""

import re
from collections import Counter
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, as_question, as_question_unless, at_hit, prose_rule
from socialwork.audit.prose.rules.lists import word_list, words_pattern
from socialwork.audit.prose.rules.strays import names, strays
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import LineKind
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of, stage_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_ROLE = re.compile(
    r"\b(?:teman|sahabat|ibu|ayah|bapak|kakak|adik|nenek|kakek|paman|bibi|suami|istri|anak|cucu|tetangga"
    r"|wali|guru|pengasuh"
    r"|pacar|kekasih|saudara|sepupu|keluarga|orang tua|rekan)(?:\s+\w+){0,2}\s*$",
    re.IGNORECASE,
)
_SHARE = 0.3


@prose_rule(
    "WHO-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Inisial klien lain", "Initials of another client"),
    Lesson(
        "Nama (inisial): BR\n\nKlien BR tinggal bersama ibunya. Klien RT bersedia mengikuti kegiatan.",
        "Nama (inisial): BR\n\nKlien BR tinggal bersama ibunya. Klien BR bersedia mengikuti kegiatan.",
        Words(
            "Inisial klien lain membuka kerahasiaan dan menimbulkan keraguan.",
            "The initials of another client break a confidence and raise doubts.",
        ),
    ),
)
def one_client(scene: Scene) -> Iterator[Remark]:
    """The client has one pair of initials throughout the report."""
    own = scene.client.code
    counted = Counter(code for _, code in scene.client.named)
    if not own:
        return
    seen: set[tuple[int, int]] = set()
    for hit, code in scene.client.named:
        loose = len(code) != len(own) and not re.search(r"[\"“‘'(]", hit.text)
        # Somebody near the client is introduced by a role, with initials in brackets.
        bracket = "(" in hit.text or "inisial" in hit.text.casefold()
        another = bracket and _ROLE.search(hit.line.text[max(0, hit.start - 40) : hit.start])
        if code == own or loose or another:
            continue
        several = counted[code] > max(_SHARE * counted[own], _FEW)
        seen.add((hit.line.number, hit.end))
        remark = _called(hit, code, own)
        yield as_question(remark) if several else remark
    for hit, code, sure in strays(scene):
        if not any(number == hit.line.number and end >= hit.end for number, end in seen):
            yield as_question_unless(_called(hit, code, own), sure=sure)
    for hit, name in names(scene):
        yield _called(hit, name, own)


def _called(hit: Hit, code: str, own: str) -> Remark:
    return at_hit(
        hit,
        "Klien disebut {code}, sedangkan klien laporan ini {own}.",
        "The client is called {code}, while this report is about {own}.",
        code=code,
        own=own,
    )


_TALK = frozenset[LineKind]({"paragraph", "item", "cell"})
_TALK_AND_TITLES = frozenset[LineKind]({"paragraph", "item", "cell", "heading"})
_KINDS_OF_PRACTICUM = re.compile(r"\b[Pp]raktikum\s+([Ii]nstitusi|[Ll]aboratorium|[Kk]omunitas|[Mm]agang)\b")
_THIS = re.compile(
    r"\b(?:laporan praktikum|praktikum \w+ ini|(?:selama|melaksanakan|pelaksanaan|kegiatan|lokasi|mengikuti"
    r"|peserta) praktikum)\b",
    re.IGNORECASE,
)


@prose_rule(
    "WHO-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Sisa laporan lain", "Left over from another report"),
    Lesson(
        "Laporan praktikum institusi ini tentang klien BR. Praktikum institusi berlangsung di sekolah.\n\n"
        "# Simpulan\n\nSelama praktikum laboratorium klien BR aktif.",
        "Laporan praktikum institusi ini tentang klien BR. Praktikum institusi berlangsung di sekolah.\n\n"
        "# Simpulan\n\nSelama praktikum institusi klien BR aktif.",
        Words("Kata dari laporan lain membingungkan pembaca.", "Words of another report confuse the reader."),
    ),
)
def words_of_this_report(scene: Scene) -> Iterator[Remark]:
    """The report speaks of its own practicum, institution and problem."""
    kinds = frozenset[LineKind]({"paragraph", "item", "cell", "caption", "heading"})
    hits = list(scene.reading.seek(_KINDS_OF_PRACTICUM, ("praktikum",), kinds))
    counted = Counter((hit.groups[0] or "").casefold() for hit in hits)
    main, most = counted.most_common(1)[0] if counted else ("", 0)
    for hit in hits:
        kind = (hit.groups[0] or "").casefold()
        if kind == main or counted[kind] * 2 > most or part_of(scene.reading, hit.line) == "theory":
            continue
        words = sentence_at(hit.line, hit.start).text
        if _THIS.search(words) and not re.search(rf"praktikum\s+{main}", words, re.IGNORECASE):
            yield at_hit(
                hit,
                "Laporan ini tentang praktikum {main}. Apakah kata ini tertinggal dari laporan lain?",
                "This report is about another practicum ({main}). Was this left over?",
                main=main,
            )
    yield from _other_people(scene)
    yield from _other_place(scene)
    years = scene.practicum.years
    for hit in scene.reading.seek(_SCHOOL_YEAR, ("tahun",)):
        own = {int(group or 0) for group in hit.groups}
        words = sentence_at(hit.line, hit.start).text
        if years and not own & years and re.search(r"\bpraktik(?:um|an)\b", words, re.IGNORECASE):
            yield _perhaps_left_over(hit)


_FEW = 2
_PLENTY = 4
_CALLED = re.compile(
    r"\b(?:klien|praktikan|intervensi|asesmen|kelompok|kegiatan|pertolongan|keluarga\w*|pendampingan"
    r"|dampingan"
    r"|pertemuan|dipulangkan|reunifikasi|merasa|terbantu|pun)\b",
    re.IGNORECASE,
)


def _other_people(scene: Scene) -> Iterator[Remark]:
    """Yield the words for other people served, or for other problems, that turn up once or twice."""
    settings = word_list("settings")["setting"]
    served = {setting["code"]: list(_in_case(scene, setting["words"])) for setting in settings}
    anywhere = {
        setting["code"]: sum(1 for _ in _words_at(scene, setting["words"], _TALK_AND_TITLES))
        for setting in settings
    }
    # Initials that stand often enough make plain whom the report tells of.
    initials = scene.client.code
    plain = bool(initials) and len(scene.reading.words.get(initials.casefold(), ())) >= _PLENTY
    known = max((len(hits) for hits in served.values()), default=0) >= _PLENTY
    asked: set[int] = set()
    for code, hits in served.items():
        others = any(times > anywhere[code] for other, times in anywhere.items() if other != code)
        rare = anywhere[code] <= _FEW and (others or plain)
        for hit in hits if len(hits) <= _FEW else ():
            sentence = sentence_at(hit.line, hit.start)
            served_here = rare and (
                _HERE.match(hit.line.text, hit.end)
                or (_SERVED.search(sentence.text) and not _BESIDE.search(_titles_over(scene, hit)))
            )
            if _foreign(scene, hit) and (known or served_here) and hit.line.number not in asked:
                asked.add(hit.line.number)
                yield _perhaps_left_over(hit)
    if len(scene.reading.sections) < _SECTIONS:
        return
    for problem in word_list("settings")["problem"]:
        hits = list(_in_case(scene, problem["words"]))
        early = [hit for hit in hits if stage_of(scene.reading, hit.line) in _EARLY]
        if hits and not early and len(hits) <= _FEW:
            yield from (_perhaps_left_over(hit) for hit in hits if _foreign(scene, hit))


_SERVED = re.compile(
    r"\b(?:dampingan\w*|binaan|kelayan|klien|(?:di)?pulangkan|kembali|kelompok (?:itu|ini|tersebut)"
    r"|anggota\w*"
    r"|pertemuan|sesi|praktikan (?:men|mem|meng|me)\w+|ditangani|didampingi|dibina|ditolong|kasus ini"
    r"|intervensi"
    r"|reunifikasi|terminasi|pun|di sana|di sini)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:keterlibatan|kegiatan lain\w*|lampiran|catatan harian|latar belakang)\b", re.IGNORECASE
)


def _perhaps_left_over(hit: Hit) -> Remark:
    return at_hit(
        hit,
        "Kata ini tidak sejalan dengan isi laporan yang lain. Apakah tertinggal dari laporan lain?",
        "This word does not go with the rest of the report. Was it left over from another one?",
    )


_EARLY = frozenset({SectionKind.ENGAGEMENT, SectionKind.INTAKE, SectionKind.CONTRACT, SectionKind.ASSESSMENT})
_SECTIONS = 8


def _words_at(scene: Scene, words: list[str], kinds: frozenset[LineKind]) -> Iterator[Hit]:
    heads = [phrase.split()[-1].split("-")[-1].casefold() for phrase in words]
    return scene.reading.seek(words_pattern(words), heads, kinds)


def _in_case(scene: Scene, words: list[str]) -> Iterator[Hit]:
    for hit in _words_at(scene, words, _TALK):
        if part_of(scene.reading, hit.line) not in {"theory", "books", "place"}:
            yield hit


_LISTED = re.compile(
    r"\b(?:pernah|teman|rumah sakit|puskesmas|dokter|ayah|ibu|kakak|nenek|kakek|sebagai|seperti|misalnya"
    r"|bukan|posyandu|lomba|penyuluhan|komunitas|organisasi|undang-undang|peraturan|tetangga\w*|pamannya"
    r"|bibinya)\b",
    re.IGNORECASE,
)


def _foreign(scene: Scene, hit: Hit) -> bool:
    words = sentence_at(hit.line, hit.start).text
    told = stage_of(scene.reading, hit.line) or _ENDS.search(_titles_over(scene, hit))
    case = told and _CALLED.search(words) and not _LISTED.search(words)
    return bool(case or _HERE.match(hit.line.text, hit.end))


_HERE = re.compile(
    r"\s+di (?:sana|sini|(?:lembaga|tempat|lokasi|institusi) (?:ini|itu|tersebut))\b[^.;]*"
    r"\b(?:praktikan|mahasiswa|didampingi)\b",
    re.IGNORECASE,
)
"""What says that the people of the institution itself are meant."""


_ENDS = re.compile(r"\b(?:simpulan|rekomendasi|saran|refleksi|praktik baik|tantangan)\b", re.IGNORECASE)


def _titles_over(scene: Scene, hit: Hit) -> str:
    return " ".join(heading.text for heading in scene.reading.over(hit.line))


_TYPES = "SMKN?|SMAN?|SMPN?|SDN?|SLBN?|Panti|Balai|Sentra|Griya|LKSA|Lapas|LPKA|Yayasan|Rumah Aman|Wisma"
_INSTITUTION = re.compile(
    rf"\b((?:{_TYPES})(?:\s+(?:Negeri|Sosial|Terpadu|Rehabilitasi|Asuhan|Wreda|Wredha|Lansia"
    rf"|Besar))*)\s+(\d{{1,2}}\s+[A-Z]\w+|[A-Z][\w’-]+)"
)
_INSTITUTION_WORDS = spaced(
    "smk smkn sma sman smp smpn sd sdn slb slbn panti balai sentra griya lksa lapas lpka yayasan aman wisma"
)
_WORKS_AT = re.compile(
    r"\b(?:praktikum|praktikan|lembaga|kepala|guru|petugas|pihak|kegiatan|intervensi|layanan)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:lulusan|lulus|alumni|pernah|sebelumnya|pindah\w*|dahulu|dulu|asal|dirujuk|rujukan|kerja sama"
    r"|bekerja sama|lain|seperti"
    r"|tamat|sejak|menempuh)\b",
    re.IGNORECASE,
)


def _other_place(scene: Scene) -> Iterator[Remark]:
    """Yield the name of another institution of the same kind, taken for that of the practicum."""
    hits = list(scene.reading.seek(_INSTITUTION, _INSTITUTION_WORDS, _TALK_AND_TITLES))
    counted = Counter(hit.text.casefold() for hit in hits)
    if not counted or counted.most_common(1)[0][1] < _OFTEN:
        return
    main = counted.most_common(1)[0][0]
    for hit in hits:
        name, kind = hit.text.casefold(), (hit.groups[0] or "").casefold().split()[0]
        words = sentence_at(hit.line, hit.start).text
        if name == main or counted[name] > 1 or main.split()[0] != kind or part_of(scene.reading, hit.line):
            continue
        if _WORKS_AT.search(words) and not _ELSEWHERE.search(words):
            yield _perhaps_left_over(hit)


_OFTEN = 3
_SCHOOL_YEAR = re.compile(r"\b[Tt]ahun (?:[Aa]kademik|[Aa]jaran|[Pp]elajaran)\s+(20\d\d)\s*/\s*(20\d\d)\b")


CLIENT_PROSE = (one_client, words_of_this_report)
"""The rules on what may be left over from another report."""
