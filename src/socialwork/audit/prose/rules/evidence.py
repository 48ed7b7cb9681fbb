"""Rules on what claims rest on: more than one source, and findings behind conclusions."""

import re
from collections import defaultdict
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.audit.prose.rules.advice import idle_advice, sweeping
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.grids import Grid
from socialwork.reading.lines import Line
from socialwork.reading.sentences import Sentence, sentences_of
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of, stage_of
from socialwork.remembering import remembered
from socialwork.vocabulary.evidence import SourceKind
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_PERSON = (
    r"(?:(?:salah )?(?:satu|seorang)(?: dari)?\s+|se|si\s+|sang\s+)?(?:orang\s+)?(?:ibu|ayah|bapak|orang"
    r" tua|kakak|adik"
    r"|nenek|kakek|paman|bibi|suami|istri|anak|cucu|menantu|sepupu|saudara|kerabat|keluarga|tetangga"
    r"|teman|sahabat|wali"
    r"|guru|pengasuh|perawat|petugas|penjaga|konselor|instruktur|pendamping|kader|warga|penghuni|residen"
    r"|juru masak"
    r"|satpam|pelatih|pembina|ketua rt|kepala|mantan|pacar|orang)\w*"
)
_ONE_SAYS = re.compile(
    rf"(?:akan tetapi|tetapi|namun|selain itu|bahkan|konon)?,?\s*(?:menurut|kata|berdasarkan (?:cerita"
    rf"|penuturan"
    rf"|pengakuan|keterangan))\s+(?:(?:cerita|penuturan|keterangan|pengakuan|informasi"
    rf"|kabar)\s+(?:dari\s+)?)?{_PERSON}"
    r"|(?:katanya|konon|kabarnya|konon kabarnya|kata orang|desas-desusnya|dengar-dengar|terdengar kabar)\b",
    re.IGNORECASE,
)
_MORE_SAY = re.compile(
    r"\b(?:membenarkan|dibenarkan|menguatkan|dikuatkan|diperkuat|memperkuat|sejalan|hal yang sama|serupa"
    r"|senada"
    r"|begitu pula|demikian pula|demikian juga|juga (?:melihat|menyebut|mengatakan|menyampaikan|mengakui"
    r"|mencatat)"
    r"|dan (?:\w+ )?(?:ibu|ayah|guru|wali|pengasuh|perawat|teman|konselor|petugas|kakak|tetangga|catatan"
    r"|rapor"
    r"|presensi|pengamatan|pekerja|buku|dokter|instruktur)\w*"
    r"|serta|maupun|sesuai dengan|terlihat|tampak|hasil pengamatan|pengamatan|observasi|tercatat|catatan"
    r"|rapor"
    r"|presensi|menambahkan|cocok dengan)\b",
    re.IGNORECASE,
)


def _hearsay(scene: Scene) -> Iterator[Sentence]:
    """Yield the sentences that name one person as their source, with no other one in them or behind them."""
    for number in scene.reading.lines_with(_SAYING_WORDS):
        line = scene.reading.lines[number]
        if line.kind != "paragraph" or stage_of(scene.reading, line) is not SectionKind.ASSESSMENT:
            continue
        told = sentences_of(line)
        for place, sentence in enumerate(told):
            match = _ONE_SAYS.match(sentence.text)
            behind = " ".join(other.text for other in told[place : place + 2])
            if match is None:
                continue
            source, told_of = sentence.text[: match.end()], sentence.text[match.end() :]
            about = scene.client.words.search(told_of) or _HIM.search(told_of)
            # The client is the one who says so, and not a person near the client.
            own = scene.client.words.search(source) and not re.search(_PERSON, source, re.IGNORECASE)
            if about and not own and not _MORE_SAY.search(behind[match.end() :]):
                yield sentence


_SAYING_WORDS = (
    *(
        "menurut",
        "kata",
        "katanya",
        "konon",
        "kabarnya",
        "desas",
        "dengar",
        "terdengar",
        "cerita",
        "penuturan",
    ),
    *("pengakuan", "keterangan"),
)
_HIM = re.compile(r"\b(?:ia|dia|beliau|\w{4,}nya)\b", re.IGNORECASE)


_CITES = re.compile(
    r"\b(?:diketahui|bersumber|diperoleh|berasal|berdasarkan|menurut|hasil (?:wawancara|observasi"
    r"|pengamatan|studi)|keterangan"
    r"|penuturan|pengakuan|informasi dari|disampaikan oleh|sumber\s*:)\b",
    re.IGNORECASE,
)
_NAMES = {
    **{
        name.removesuffix(" klien").casefold(): kind.code
        for kind in SourceKind
        if kind not in {SourceKind.CLIENT, SourceKind.GUARDIAN, SourceKind.DOCUMENT, SourceKind.STUDENT}
        for name in (kind.label(), *kind.aliases)
    },
    "bapak": "father",
    "orang tua": "parents",
    "keluarga": "relative",
    "kerabat": "relative",
    "keponakan": "relative",
    "anak klien": "child",
    "guru": "subject-teacher",
    "guru bimbingan": "counsellor",
    "teman": "close-friend",
    "petugas": "official",
    "pekerja sosial": "social-worker",
    "pembina": "official",
    "kepala": "official",
    "warga": "neighbour",
    "dokumen": "document",
    "dokumentasi": "document",
    "rapor": "document",
    **dict.fromkeys(("presensi", "absensi", "catatan", "buku", "berkas", "rekam medis", "arsip"), "document"),
    **dict.fromkeys(("data sekolah", "dokumen-dokumen"), "document"),
    **dict.fromkeys(("observasi", "pengamatan", "mengamati", "diamati", "terlihat"), "student"),
}
del _NAMES["anak"]  # "anak" alone is more often the client
_SOURCE = re.compile(rf"\b({'|'.join(sorted(_NAMES, key=len, reverse=True))})(?:nya)?\b", re.IGNORECASE)
_CLIENT = re.compile(
    r"\bdari klien\b|\b(?:menurut|pengakuan|penuturan|keterangan|wawancara dengan) klien\b"
    r"|\bklien (?:mengatakan|mengaku|menyampaikan|bercerita)",
    re.IGNORECASE,
)
_CLAIMS = re.compile(r"\b(?:gejala|masalah|permasalahan|penyebab|faktor)\b", re.IGNORECASE)
_MOST = 0.5
_TWO_OTHERS = 2


@prose_rule(
    "CLAIM-01",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Pernyataan dengan satu sumber", "Claim with one source"),
    Lesson(
        "# Tahap Asesmen\n\n## Gejala Masalah\n\n"
        "1. Klien sering tidak hadir. Hal ini diketahui dari wali kelas dan buku presensi.\n"
        "2. Nilainya menurun. Hal ini diketahui dari guru BK dan rapor.\n"
        "3. Klien malu berbicara. Hal ini diketahui dari wali kelas.\n",
        "# Tahap Asesmen\n\n## Gejala Masalah\n\n"
        "1. Klien sering tidak hadir. Hal ini diketahui dari wali kelas dan buku presensi.\n"
        "2. Nilainya menurun. Hal ini diketahui dari guru BK dan rapor.\n"
        "3. Klien malu berbicara. Hal ini diketahui dari wali kelas dan sahabatnya.\n",
        Words(
            "Satu sumber dapat keliru; dua sumber saling menguatkan.",
            "One source may err; two support each other.",
        ),
    ),
)
def claims_have_two_sources(scene: Scene) -> Iterator[Remark]:
    """A finding of the assessment rests on more than one source where the others do."""
    found: dict[int, list[tuple[Line, int]]] = defaultdict(list)
    for number in scene.reading.lines_with(_CITE_WORDS):
        line = scene.reading.lines[number]
        if (
            line.kind not in {"item", "paragraph"}
            or stage_of(scene.reading, line) is not SectionKind.ASSESSMENT
        ):
            continue
        over = scene.reading.over(line)
        if over and _CLAIMS.search(over[-1].text) and (count := _sources(scene, line.text)):
            found[over[-1].number].append((line, count))
    for told in found.values():
        single = [line for line, count in told if count == 1]
        if len(told) > _TWO_OTHERS and len(single) < _MOST * len(told):
            yield from (_one_source(line) for line in single)
    for grid in scene.grids:
        yield from _in_table(scene, grid)
    for sentence in _hearsay(scene):
        yield at_line(sentence.line, *_ONE_SOURCE, (sentence.start, sentence.end))


_CITE_WORDS = spaced(
    "diketahui bersumber diperoleh berasal berdasarkan menurut hasil keterangan penuturan pengakuan "
    "informasi disampaikan sumber"
)


def _one_source(line: Line) -> Remark:
    return at_line(line, *_ONE_SOURCE)


_ONE_SOURCE = (
    "Pernyataan ini bertumpu pada satu sumber. Adakah sumber lain yang menguatkannya?",
    "This claim rests on one source. Does another one support it?",
)


def _sources(scene: Scene, text: str) -> int:
    """Return how many sources the sentences name that say where a claim comes from; 0 where none says so."""
    cites = [one.group() for one in re.finditer(r"[^.]+", text) if _CITES.search(one.group())]
    if not cites:
        return 0
    words = " ".join(cite[match.start() :] for cite in cites if (match := _CITES.search(cite)))
    kinds = {_NAMES[match[1].casefold()] for match in _SOURCE.finditer(words)}
    own = _CLIENT.search(words) or (scene.client.code and re.search(rf"\b{scene.client.code}\b", words))
    return len(kinds) + bool(own)


def _in_table(scene: Scene, grid: Grid) -> Iterator[Remark]:
    source = next(
        (c for c, title in grid.header.items() if title.strip().casefold().startswith("sumber")), None
    )
    claim = next((c for c, title in grid.header.items() if _CLAIMS.search(title)), None)
    if source is None or claim is None or not grid.rows or claim > source:
        return
    counted: list[tuple[Line, int]] = []
    for row in grid.rows[1:]:
        if claim in row:
            counted.append((row[claim].line, 0))
        if source in row and counted:
            text = re.sub(r"\([^)]*\)", "", row[source].text)
            parts = len([word for word in re.split(r",|;|\n|\bdan\b|\bserta\b|&|/", text) if word.strip()])
            counted[-1] = (counted[-1][0], counted[-1][1] + parts)
    single = [line for line, count in counted if count == 1]
    comparable = len(counted) > _TWO_OTHERS and len(single) < _MOST * len(counted)
    if comparable and stage_of(scene.reading, counted[0][0]):
        yield from (_one_source(line) for line in single)


_PLAIN = spaced(
    "adalah adanya ialah yaitu yakni dalam dengan untuk pada oleh dari yang tidak belum sudah telah dapat "
    "harus perlu akan lebih sangat"
    " serta antara lain seperti agar supaya karena sehingga namun tetapi sedangkan setelah sebelum selama "
    "melalui terhadap secara sebagai"
    " hasil simpulan kesimpulan berdasarkan demikian dapat disimpulkan praktikan praktikum klien penanganan "
    "proses pertolongan tahap"
    " kasus laporan lembaga sekolah kegiatan pelaksanaan dilaksanakan dilakukan diharapkan hendaknya "
    "sebaiknya disarankan rekomendasi"
    " saran pihak semua setiap seluruh beberapa masih juga maupun bahwa mereka tersebut keduanya penting "
    "temuan pertama kedua ketiga"
)


@remembered(maxsize=1024)
def _stem(word: str) -> str:
    """Return a rough stem: without the usual prefixes and suffixes, cut to six letters.

    >>> _stem("ketidakhadirannya") == _stem("hadir"), _stem("mengikuti") == _stem("diikuti")
    (True, True)
    """
    for _ in range(2):
        word = re.sub(r"^(?:ketidak|ke|di|ber|be|ter|per|pe|se|me|tidak)(?=\w{4})", "", word)
        word = re.sub(r"^(?:ng|ny|m|n)(?=[aiueo]\w{3}|[bdfgjptckls]\w{3})", "", word)
    word = re.sub(r"(?:nya|lah|kah|pun)$", "", word)
    word = re.sub(r"(?:kan|an|i)$", "", word)
    return word[:6]


@prose_rule(
    "CLAIM-02",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Simpulan tanpa temuan", "Conclusion without a finding"),
    Lesson(
        "# Tahap Asesmen\n\nKlien sering tidak hadir karena tidur larut malam.\n\n"
        "# Tahap Evaluasi\n\nKehadiran klien meningkat.\n\n"
        "# Simpulan\n\nKlien mengalami kecanduan permainan daring akibat pergaulan lingkungan tempat "
        "tinggalnya.",
        "# Tahap Asesmen\n\nKlien sering tidak hadir karena tidur larut malam.\n\n"
        "# Tahap Evaluasi\n\nKehadiran klien meningkat.\n\n"
        "# Simpulan\n\nKlien tidur larut malam sehingga tidak hadir; kehadirannya meningkat.",
        Words("Simpulan merangkum yang ditemukan, tidak menambah.", "A conclusion sums up; it adds nothing."),
    ),
)
def conclusions_rest_on_findings(scene: Scene) -> Iterator[Remark]:
    """A conclusion on the client, and a recommendation, speaks of what the report has found before."""
    for advice in (*idle_advice(scene), *sweeping(scene)):
        yield _unfounded(advice)
    ends = [part for part in scene.reading.sections if _concludes(part.kinds) or _concludes(part.inherited)]
    if not ends:
        return
    known: set[str] | None = None
    for section in ends:
        for line in scene.reading.lines[section.first : section.end]:
            if line.kind not in {"paragraph", "item"}:
                continue
            for sentence in sentences_of(line):
                if not scene.client.words.search(sentence.text):
                    continue
                known = _known_stems(scene) if known is None else known
                words = {w for w in re.findall(r"[^\W\d_]{5,}", sentence.text.casefold()) if w not in _PLAIN}
                new = {w for w in words if _stem(w) not in known}
                if len(new) >= _NEW and len(new) >= _NEW_SHARE * len(words):
                    yield _unfounded(sentence)


def _unfounded(sentence: Sentence) -> Remark:
    return at_line(
        sentence.line,
        "Temuan mana yang mendasari simpulan ini?",
        "Which finding is behind this conclusion?",
        (sentence.start, sentence.end),
    )


_NEW, _NEW_SHARE = 4, 0.34


def _concludes(kinds: tuple[SectionKind, ...]) -> bool:
    return SectionKind.CONCLUSION in kinds and SectionKind.RECOMMENDATION not in kinds


def _known_stems(scene: Scene) -> set[str]:
    """Return the stems of all words of the case outside of conclusions, theory and front."""
    kept: set[int] = set()
    for section in scene.reading.sections:
        ends = {SectionKind.CONCLUSION, SectionKind.RECOMMENDATION} & {*section.kinds, *section.inherited}
        if (
            section.first < section.end
            and not ends
            and part_of(scene.reading, scene.reading.lines[section.end - 1]) in {"", "place"}
        ):
            kept.update(range(section.first, section.end))
    return {_stem(word) for word, numbers in scene.reading.words.items() if not kept.isdisjoint(numbers)}


EVIDENCE_PROSE = (claims_have_two_sources, conclusions_rest_on_findings)
"""The rules on what claims rest on."""
