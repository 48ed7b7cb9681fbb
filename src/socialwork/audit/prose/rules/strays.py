"""Initials in the place of the client's that nobody introduces: left over from another report, it seems."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from socialwork.audit.prose.base import Scene
from socialwork.audit.prose.rules.named_people import NO_NAME
from socialwork.knowledge.word_lists import word_list
from socialwork.reading.lines import LineKind
from socialwork.reading.people import WORDS, bare
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of, stage_of

_CODE = re.compile(r"[A-Z](?<![\w.&/–-].)(?:\.?[A-Z]){1,2}\b(?!\.?\s?\d|[&/–-])")
_KINDS = frozenset[LineKind]({"paragraph", "item", "cell", "caption", "note", "heading"})
_ROLE = re.compile(
    r"\b(?:teman\w*|sahabat\w*|ibu(?:nya)?|ayah(?:nya)?|bapak(?:nya)?|pak|bu|kakak(?:nya)?|adik(?:nya)?"
    r"|nenek(?:nya)?|kakek(?:nya)?|paman|bibi|om|tante|suami(?:nya)?|istri(?:nya)?|anak(?:nya)?|cucu(?:nya)?"
    r"|menantu(?:nya)?|tetangga(?:nya)?|wali|guru|pengasuh|perawat|konselor|petugas|instruktur|pacar|kekasih"
    r"|saudara|sepupu|orang tua|rekan|anggota|peserta|siswa|remaja|lansia|residen|penghuni|warga|seorang"
    r"|pekerja sosial|pendamping|kader|ustaz|dokter|psikolog|berinisial|inisial|bernama|nama|sebut saja"
    r"|dipanggil|disebut|kode|nn|tn|ny|sdr|sdri|mas|mbak|kang|teh)\.?(?:\s+(?!me|ber|di|ter|kepada|dan\b"
    r"|dengan|bersama|untuk|oleh|dari|bagi|agar|bahwa)[a-z]+)?[,:]?\s*[\"“(]?$",
    re.IGNORECASE,
)
_TOOL = re.compile(
    r"^(?:foto\s+)?(?:genogram|ek\w*map|ecomap|peta|sosiogram|lini masa|diagram|pohon|identitas|perolehan"
    r"|bintang"
    r"|token|poin|jadwal|catatan|hasil|grafik|rekapitulasi|perkembangan|garis|silsilah|kunjungan|data)\b",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:kepada|dengan|bersama|oleh|bagi|terhadap|tentang|mengenai|milik|menurut|berkas|rumah|kamar"
    r"|perilaku"
    r"|kondisi|keadaan|perkembangan|kehadiran|perasaan|kecemasan|keluarga|kasus|masalah|kebutuhan|meminta"
    r"|diminta"
    r"|mengajak|membantu|mengunjungi|menemui|mewawancarai|mendampingi|memuji|menegur|memeluk|menyapa"
    r"|memarahi|mengantar|menjemput|mengejek|memukul|melihat|mengamati|mendengarkan"
    r"|mendorong|melatih|membimbing|mendukung|menghibur|mencari|melibatkan|mengingatkan|menanyai"
    r"|memotivasi|memberi|menolong|mengenal"
    r"|agar|supaya"
    r"|bahwa|ketika|sehingga|genogram|ek\w*map|identitas|penanganan|dukungan|bantuan|pada diri|dan|tidak"
    r"|kata|ujar|jawab|kesukaan|kegemaran|kebiasaan|keinginan|harapan|cita-cita|pendapat|jawaban|cerita"
    r"|keterangan|wajah|sikap)\s+$",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"^\s+(?:hadir|tidak|belum|sudah|telah|akan|masih|mulai|pun|sendiri|juga|dapat|mampu|mau|ingin"
    r"|tinggal|kini"
    r"|sering|jarang|selalu|sempat|tampak|terlihat|adalah|ialah|merupakan|senang|sedih|takut|marah|malu|lahir"
    r"|(?:ber|mem|men|meng|meny|me|ter|di)[a-z]{3,})\b"
)
_ACTS = re.compile(
    r"^(?:,\s+yang\b|\s+(?:ber|mem|men|meng|meny|ter|di(?!\s))(?!sebut|maksud|singkat)[a-z]{3,}\b"
    r"|\s+(?:diam|bercerita|hadir)\b"
    r"|\s+(?:tidak|belum|sudah|mulai|masih)(?:\s+(?:lagi|pernah|mau|berani|dapat))?\s+(?:ber|me[mnlrwy])[a-z]{3,}\b)"
)
_STARTS = re.compile(
    r"(?:^|[.:;]\s+|[,]\s+|\b(?:bahwa|agar|supaya|ketika|saat|setelah|sebelum|karena|sehingga|dan|tetapi|kini"
    r"|sejak|bila|jika|namun)\s+)[\"“]?$",
    re.IGNORECASE,
)
_SHORTENED = spaced(
    "KA RT PK PA TU KS WK PN PJ JF AI IT ID OT PR TP PI BB TB UN US UH UT RA LP LO GP KG CM MM ML KM SP"
    " SS CP QR PC HT HB"
    " BI MC TA BA WC EO GK IG FB UKM UMR UMK PMI BNN TNI DPR RRI APD BLK PNS ASN P3K KUA"
)
_ROMAN = re.compile(r"[IVXLC]+")
_TWICE = 2
_FEW = 2


def strays(scene: Scene) -> Iterator[tuple[Hit, str, bool]]:
    """Yield such initials with their place, and whether there is no doubt that they stand for a person."""
    own = scene.client.code
    if not own or len(scene.reading.sections) < _SECTIONS:
        return
    found: dict[str, list[Hit]] = defaultdict(list)
    counted: Counter[str] = Counter()
    for hit in scene.own.find(_CODE):
        code = bare(hit.text)
        counted[code] += 1
        if hit.line.kind in _KINDS and code != own and _is_code(code):
            found[code].append(hit)
    left = {
        code: hits
        for code, hits in found.items()
        if len(hits) <= _TWICE and counted[own] > len(hits) and not any(_introduced(one) for one in hits)
    }
    told = [(code, hit) for code, hits in left.items() for hit in hits if _for_person(scene, hit)]
    several = len({code for code, _ in told}) > _FEW
    for code, hit in told:
        yield hit, code, len(code) == len(own) == _PAIR and not several


def names(scene: Scene) -> Iterator[tuple[Hit, str]]:
    """Yield the given names by which a report calls a client whom it calls by initials elsewhere."""
    own = scene.client.code
    if not own:
        return
    for hit in scene.reading.seek(
        _NAMED, ("klien", "genogram", "ekomap", "eco", "ecomap", "ecomap", "sosiogram"), _KINDS
    ):
        name = next(filter(None, hit.groups), "")
        known = name in NO_NAME or name.casefold() in word_list("places") or hit.line.kind == "heading"
        if not known and part_of(scene.reading, hit.line) in {"", "back"} and not _small(scene, name):
            yield Hit(hit.line, hit.end - len(name), hit.end, ()), name


def _small(scene: Scene, name: str) -> bool:
    word = re.compile(rf"\b{re.escape(name.casefold())}\b")
    numbers = scene.reading.words.get(name.casefold(), ())
    return len(numbers) > _MOST or any(word.search(scene.reading.lines[number].text) for number in numbers)


_MOST = 3
_NAMED = re.compile(
    r"(?<![A-Z])\b[Kk]lien\s+([A-Z][a-z]{2,})(?=[,.;]|\s+[a-z])"
    r"|\b(?:Genogram|Ek\w*map|Ecomap|Sosiogram)\s+(?:[Kk]eluarga\s+|[Kk]lien\s+)*([A-Z][a-z]{2,})$"
)
_SECTIONS = 4
_PAIR = 2


def _is_code(code: str) -> bool:
    known = code in WORDS or code in _SHORTENED or code.casefold() in word_list("short_forms")
    return not known and code not in word_list("abbreviations") and not _ROMAN.fullmatch(code)


def _introduced(hit: Hit) -> bool:
    """Return whether initials are given to somebody, or are one of a list, or an abbreviation of a name."""
    text, before, after = hit.line.text, hit.line.text[: hit.start], hit.line.text[hit.end :]
    if hit.line.kind == "caption":
        return False
    if text.strip(' ."“”') == hit.text or text.isupper() or hit.line.kind == "heading":
        return True
    bracketed = before.rstrip().endswith(("(", "[")) or bool(re.match(r"\s*[(=]", after))
    beside = re.search(r"[A-Z]{2,}(?:,| dan| serta|,? dan| &)\s+$", before) or re.match(
        r"(?:,|,? dan| serta| &)\s+[A-Z]{2,3}\b", after
    )
    behind = re.match(r"\s+(?:[A-Z][a-z]+|[A-Z]{2,}|\d)", after)
    named = _CAPITAL.search(before) and not _FIRST.search(before)
    role = _ROLE.search(before[-40:]) and not _ENDED.search(before)
    return bool(bracketed or beside or named or behind or role)


# A whole word with a full stop ends the sentence before.
_OF_CASE = re.compile(
    r"\b(?:simpulan|rekomendasi|saran|refleksi|praktik baik|lampiran|kasus)\b", re.IGNORECASE
)
_ENDED = re.compile(r"[a-z]{4,}\.\s+$")
_CAPITAL = re.compile(r"\b[A-Z][a-z]+\s+$")
_FIRST = re.compile(r"(?:^|[.:;!?]\s+)[A-Z][a-z]+\s+$")


def _for_person(scene: Scene, hit: Hit) -> bool:
    """Return whether initials stand where a person does, in what tells of the case."""
    line = hit.line
    if line.kind == "caption":
        return bool(_TOOL.match(line.text)) and part_of(scene.reading, line) in {"", "back"}
    titles = " ".join(heading.text for heading in scene.reading.over(line))
    in_case = stage_of(scene.reading, line) is not None or _OF_CASE.search(titles)
    if part_of(scene.reading, line) not in {"", "back"} or not in_case:
        return False
    sentence = sentence_at(line, hit.start)
    before = line.text[sentence.start : hit.start]
    subject = _STARTS.search(before) or not before.strip()
    after = line.text[hit.end :]
    return bool(_TO.search(before) or (subject and _DOES.match(after)) or _ACTS.match(after))
