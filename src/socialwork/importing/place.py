"""The institution of a report: its name, where it lies, in which setting it works."""

import re
from collections import Counter

from attrs import frozen

from socialwork.importing.remarks import Remark
from socialwork.institution import Institution
from socialwork.reading.reading import Reading
from socialwork.vocabulary.process import Setting
from socialwork.words import Words

NO_NAME = "(nama lembaga)"
_IN_TITLE = re.compile(
    r"\bdi (?P<name>[A-Z][^,;:]*?)(?:,?\s+(?P<region>(?:Kabupaten|Kota|Kab\.)\s+[A-Z]\w+(?: [A-Z]\w+)?))?$"
)
_KINDS = (
    r"SMKN?|SMAN?|SMPN?|SDN?|SLBN?|MAN|Sekolah (?:Dasar|Menengah \w+|Luar Biasa)|Balai|Panti|Sentra|Griya"
    r"|Yayasan|LKSA|Lembaga (?:Kesejahteraan Sosial(?: Anak)?|Pemasyarakatan|Pembinaan Khusus Anak)|Lapas"
    r"|LPKA|Rumah (?:Sakit|Singgah|Aman|Perlindungan)|RSUD|Puskesmas|Pusat (?:Layanan|Rehabilitasi)"
    r"|Dinas Sosial|UPTD?|Wisma"
)
_NAMED = re.compile(rf"\b(?:{_KINDS})(?: (?:[A-Z][\w.]*|[IVX]+))+")
_SETTINGS = (
    (Setting.CORRECTIONS, r"pemasyarakatan|lapas|lpka|rutan|bapas|pembinaan khusus"),
    (Setting.SUBSTANCE_USE, r"napza|narkoba|narkotika|adiksi|ipwl"),
    (Setting.MENTAL_HEALTH, r"rsj|rumah sakit jiwa|bina laras"),
    (Setting.HEALTH, r"rumah sakit|rsud|rsup|puskesmas"),
    (Setting.OLDER_PEOPLE, r"lansia|lanjut usia|jompo|werdha|wreda"),
    (Setting.CHILDREN, r"lksa|asuhan anak"),
    (Setting.DISABILITY, r"disabilitas|netra|rungu|grahita|luar biasa|slbn?"),
    (Setting.EDUCATION, r"sekolah|smkn?|sman?|smpn?|sdn?|madrasah|man"),
)
_OFTEN = 3
_FOUND = Words("lembaga: {name}, menurut judul laporan", "institution: {name}, by the title of the report")
_GUESSED = Words(
    "lembaga sementara diisi “{name}”, lembaga yang paling sering disebut; pastikan `institution › name`",
    "the institution is “{name}” for now, the one named most often; correct `institution › name`",
)
_NO_INSTITUTION = Words(
    "nama lembaga tidak ditemukan; isi `institution › name`",
    "no name of an institution was found; fill in `institution › name`",
)
_NO_SETTING = Words(
    "setting praktik tidak dapat dipastikan; sementara “{label}”. Isi `institution › setting`",
    "the setting is not certain; “{label}” for now. Fill in `institution › setting`",
)


@frozen
class _Named:
    name: str = ""
    region: str = ""
    sure: bool = False


def institution_in(reading: Reading, title: str) -> tuple[Institution, tuple[Remark, ...]]:
    """Return the institution of a report with this title, and what there is to tell of that."""
    found = _in_title(title)
    if not found.name:
        found = _most_named(reading)
    setting = next(
        (one for one, words in _SETTINGS if re.search(rf"\b(?:{words})\b", found.name, re.IGNORECASE)), None
    )
    remarks = [_named(found)]
    if setting is None:
        label = Setting.NEGLECT.words
        words = Words(_NO_SETTING.id.format(label=label.id), _NO_SETTING.en.format(label=label.en))
        remarks.append(Remark("question", words))
    made = Institution(name=found.name or NO_NAME, region=found.region, setting=setting or Setting.NEGLECT)
    return made, tuple(remarks)


def _named(found: _Named) -> Remark:
    if not found.name:
        return Remark("question", _NO_INSTITUTION)
    if found.sure:
        return Remark("recognized", _FOUND.format(name=found.name))
    return Remark("question", _GUESSED.format(name=found.name))


def _in_title(title: str) -> _Named:
    match = None if title.isupper() else _IN_TITLE.search(title)
    return _Named() if match is None else _Named(match["name"].strip(), match["region"] or "", sure=True)


def _most_named(reading: Reading) -> _Named:
    counted = Counter(match[0] for match in _NAMED.finditer(reading.text) if not match[0].isupper())
    name, count = counted.most_common(1)[0] if counted else ("", 0)
    return _Named(name) if count >= _OFTEN else _Named()
