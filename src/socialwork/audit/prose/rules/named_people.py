"""Full names of people in what tells of the case, and in the papers of the appendices."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Scene
from socialwork.knowledge.word_lists import word_list
from socialwork.reading.lines import RUNNING, Line
from socialwork.reading.reading import Hit
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of

_WORD = r"[A-Z][a-z’']{2,}"
_NAME = rf"{_WORD}(?:\s+(?:{_WORD}|[A-Z]\.)){{1,3}}"
_PAIR = re.compile(rf"[ ,(](?<=[a-z(K].)[ ,(]{{0,2}}{_WORD} [A-Z]")
_ROLES = (
    r"(?:teman|sahabat|tetangga|anggota|peserta|siswa|kakak|adik|ibu|ayah|nenek|kakek|paman|bibi|suami"
    r"|istri|anak"
    r"|cucu|menantu|sepupu|saudara|wali|pengasuh|konselor|perawat|guru|petugas|instruktur|pendamping"
    r"|psikolog|dokter"
    r"|pekerja sosial|kader|penghuni|residen|klien|warga|pelatih|pembina|koordinator|direktur program"
    r"|juru masak)"
)
_APART = re.compile(
    rf"\b(?i:{_ROLES})[a-z]*(?:\s+[a-z]+){{0,3}}(?:,\s+|\s+(?:yang\s+)?bernama\s+"
    rf"|\s*\()({_NAME})(?=[,).;:]|\s|$)"
)
_BESIDE = re.compile(
    rf"\b(?i:{_ROLES})(?:nya)?(?:\s+(?:BK|kelas|praktikan|pemasyarakatan|asrama|utama|senior|muda))?\s+"
    rf"({_NAME})(?=[,).;:]|\s+[a-z(]|$)"
)
_GRADES = r"(?:A\.?\s?Md|S|M|Dr|Drs|Dra|Ns|Ners|Sp|SST|Amd|AKS)\b\.?(?:\s?[A-Z][A-Za-z]{0,5}\.?)*"
_GRADED = re.compile(
    rf"(?:\b(?:Teh|Kang|Bu|Pak|Ibu|Bapak|Mbak|Mas|Bunda|Sdr\.|Sdri\.|Hj?\.|Dr\.|Drs\.|Dra\.|dr\.|Ns\.)\s+)*"
    rf"({_WORD}(?:\s+(?:{_WORD}|[A-Z]\.)){{0,3}}),\s*{_GRADES}"
)
_ROLE_WORDS = spaced(
    "teman temannya sahabat sahabatnya tetangga tetangganya anggota peserta siswa kakak kakaknya adik"
    " adiknya ibu ibunya"
    " ayah ayahnya nenek neneknya kakek kakeknya paman pamannya bibi bibinya suami suaminya istri"
    " istrinya anak anaknya"
    " cucu cucunya menantu sepupu sepupunya saudara saudaranya wali walinya pengasuh pengasuhnya konselor"
    " konselornya"
    " perawat guru gurunya petugas instruktur pendamping psikolog dokter sosial kader penghuni residen"
    " klien warga"
    " pelatih pembina koordinator program masak sekelasnya sekamarnya sewismanya"
)
_GRADE_WORDS = spaced("amd md kep sos tr pd si ag sh mm psi ners kesos st se ked gz kom kes hum")
NO_NAME = spaced(
    "Bahasa Indonesia Inggris Arab Sunda Jawa Bimbingan Konseling Pendidikan Agama Islam Kristen Katolik"
    " Hindu Buddha"
    " Matematika Wisma Wisata Panti Balai Sentra Griya Lapas Lembaga Yayasan Rumah Sakit Sekolah Dasar"
    " Menengah"
    " Atas Pertama Kejuruan Negeri Kelas Karang Taruna Rukun Tetangga Warga Desa Kelurahan Kecamatan"
    " Kabupaten Kota"
    " Provinsi Dinas Kementerian Pekerja Sosial Case Conference Work Group Program Ketua Kepala Seksi"
    " Bagian Praktikan"
    " Pembimbing Dosen Klien Paket Pramuka Puskesmas Posyandu Komunitas Kelompok Tim Laporan Bab Lampiran"
    " Tabel Gambar"
    " Barat Timur Utara Selatan Tengah Januari Februari Maret April Mei Juni Juli Agustus September"
    " Oktober November"
    " Desember Senin Selasa Rabu Kamis Jumat Sabtu Minggu Ramadan Allah Tuhan Yang Maha Esa Undang Ibu"
    " Bapak Teknologi"
    " Anak Lansia Remaja Hasil Proses Jalan Kampung Dusun Republik Politeknik Universitas Institut Besar"
    " Terpadu"
    " Pusat Daerah Nasional Rehabilitasi Kesejahteraan Perlindungan Pelayanan Pengetahuan Alam Seni"
    " Budaya Olahraga"
    " Jasmani Keluarga Utama Muslim Muslimah Lanjut Usia Dewasa Pancasila Sejarah Geografi Ekonomi"
    " Sosiologi Fisika Kimia Biologi Perawat Pengasuh Konselor"
    " Guru"
)
"""Words that are written with a capital and are no names of people."""


def people_named(scene: Scene) -> Iterator[tuple[Hit, bool]]:
    """Yield where full names stand, and whether there is no doubt that each is somebody's name.

    Names of the front matter, those of writer and supervisor, are no secret.
    """
    known = _front(scene)
    seen: set[tuple[int, int]] = set()
    likely = {hit.line.number for hit in scene.reading.find(_PAIR)}
    for hit in _lines_of_names(scene):
        seen.add((hit.line.number, hit.start))
        if hit.text not in known:
            yield hit, True
    for pattern, words in ((_APART, _ROLE_WORDS), (_GRADED, _GRADE_WORDS), (_BESIDE, _ROLE_WORDS)):
        for number in scene.reading.lines_with(words):
            if number not in likely and pattern is not _GRADED:
                continue
            line = scene.reading.lines[number]
            part = part_of(scene.reading, line)
            # A column for names is what another look is about.
            column = scene.grids[line.slot.table].header.get(line.slot.column, "") if line.slot else ""
            listed = re.match(r"\s*nama\b", column, re.IGNORECASE)
            if line.kind not in RUNNING or part not in {"", "back"} or listed:
                continue
            for match in pattern.finditer(line.text):
                hit = Hit(line, *match.span(1), (match[1],))
                if (
                    (number, hit.start) not in seen
                    and _is_somebody(scene, hit.text)
                    and hit.text not in known
                    and not _told_before(line, hit.start)
                ):
                    seen.add((number, hit.start))
                    whole = len(hit.text.split()) >= _WHOLE
                    yield hit, (whole and (pattern is _APART or part == "back")) or pattern is _GRADED


_WHOLE = 2
_ONLY = re.compile(rf"^({_NAME})(?:,\s+{_NAME})*,?\s+(?:dan|serta)\s+({_NAME})$")
_FOR_NAMES = re.compile(
    r"\b(?:nama|pelaksana|penanggung|petugas|pegawai|guru|dosen|pembimbing|penulis|pengarang|tokoh|ahli|jabatan"
    r"|narasumber|pemateri|fasilitator|tempat|lokasi|alamat|lembaga|pihak)\b",
    re.IGNORECASE,
)


def _lines_of_names(scene: Scene) -> Iterator[Hit]:
    """Yield the names of lines that hold nothing but two full names or more, where no names are asked for."""
    for hit in scene.reading.seek(_ONLY, ("dan", "serta")):
        line = hit.line
        title = scene.grids[line.slot.table].header.get(line.slot.column, "") if line.slot else ""
        over = " ".join(heading.text for heading in scene.reading.over(line)[-1:])
        told = part_of(scene.reading, line) in {"", "back"} and not _FOR_NAMES.search(f"{title} {over}")
        if told and all(_is_somebody(scene, name or "") for name in hit.groups):
            yield Hit(line, 0, len(hit.groups[0] or ""), hit.groups[:1])


def _is_somebody(scene: Scene, name: str) -> bool:
    """Return whether all words of a name are words for nothing else: no place, and no word of the report."""
    words = name.split()
    small = [word.casefold() for word in words]
    if any(word in NO_NAME for word in words) or any(word in word_list("places") for word in small):
        return False
    lines = (
        (word, scene.reading.lines[at].text) for word in small for at in scene.reading.words.get(word, ())
    )
    return not any(re.search(rf"\b{re.escape(word)}\b", text) for word, text in lines)


def _front(scene: Scene) -> str:
    """Return what stands before the first chapter, and in the declarations and prefaces."""
    lines = []
    for line in scene.reading.lines:
        over = scene.reading.over(line)
        if any(
            one.label.upper().startswith("BAB") or one.text.upper().startswith("BAB") for one in (*over, line)
        ):
            break
        lines.append(line.text)
    else:
        return ""
    return "\n".join(lines)


def _told_before(line: Line, at: int) -> bool:
    """Return whether a name is said to be none: a pseudonym, or a work that is cited."""
    near = line.text[max(0, at - 30) : at + 80]
    return bool(
        re.search(r"\bsamaran\b|\bbukan nama\b|\(\d{4}\)|\bet al\b|\b(?:karya|tokoh|film|novel)\b", near)
    )
