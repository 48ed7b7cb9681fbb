"""Who the client of a report is, as far as its table on the identity says so."""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from attrs import Factory, define

from socialwork.importing.remarks import Remark
from socialwork.people import OLDEST, Client
from socialwork.reading.grids import Grid
from socialwork.reading.people import client_of
from socialwork.reading.reading import Reading
from socialwork.vocabulary.person import Education, MaritalStatus, Religion, Sex
from socialwork.vocabulary.term import Term
from socialwork.words import Words

_T = TypeVar("_T", bound=Term)

NO_CODE = "KL"
"""By what the client of a draft goes whose report gives no initials."""

_LABELS = {
    "sex": ("jenis kelamin",),
    "age": ("usia", "umur"),
    "religion": ("agama",),
    "education": ("pendidikan",),
    "occupation": ("pekerjaan",),
    "ethnicity": ("suku", "etnis"),
    "marital_status": ("status perkawinan", "status pernikahan"),
}
_AGE = re.compile(r"(?P<age>\d{1,3})\s*(?:tahun|th)\b|(?P<only>\d{1,3})")
_LINE = re.compile(r"(?:[-–\d.)]+\s*)?(?P<label>[^:]{3,40}?)\s*:\s*(?P<value>[^:]{1,80})")
_SPELLED = {
    "sekolah dasar": "primary",
    "sekolah menengah pertama": "junior",
    "sekolah menengah atas": "senior",
    "sekolah menengah kejuruan": "vocational",
}
_CODE_WORDS = Words(
    "klien dipanggil “{code}” menurut identitas dan teks laporan",
    "the client is called “{code}”, by the identity and the text of the report",
)
_NO_CODE_WORDS = Words(
    f"inisial klien tidak ditemukan; sementara {NO_CODE}. Isi `people › client › code`",
    f"no initials of the client were found; {NO_CODE} for now. Fill in `people › client › code`",
)
_FOUND = Words("{label} klien: {value}", "{label} of the client: {value}")
_UNKNOWN = Words(
    "{label} klien tertulis “{value}”, yang tidak dikenali; isi `people › client › {key}`",
    "{label} of the client reads “{value}”, which is not known; fill in `people › client › {key}`",
)
_NO_SEX = Words(
    "jenis kelamin klien tidak ditemukan; isi `people › client › sex`",
    "the sex of the client was not found; fill in `people › client › sex`",
)
_NAMES = {
    "sex": Words("jenis kelamin", "the sex"),
    "stated_age": Words("usia", "the age"),
    "religion": Words("agama", "the religion"),
    "education": Words("pendidikan", "the education"),
    "occupation": Words("pekerjaan", "the occupation"),
    "ethnicity": Words("suku", "the ethnicity"),
    "marital_status": Words("status perkawinan", "the marital status"),
}


@define
class _Finder:
    values: Mapping[str, str]
    found: dict[str, Any] = Factory(dict)
    remarks: list[Remark] = Factory(list)

    def term(self, key: str, read: Callable[[str], _T]) -> None:
        """Take a value that is a term of the vocabulary."""
        said = self.values.get(key, "")
        if not said:
            return
        try:
            term = read(said)
        except ValueError:
            self.remarks.append(
                Remark("question", _in_both(_UNKNOWN, _NAMES[key], {"value": said, "key": key}))
            )
        else:
            self._take(key, term, term.words)

    def age(self) -> None:
        """Take the age in years."""
        match = _AGE.search(self.values.get("age", ""))
        years = int(match["age"] or match["only"]) if match else OLDEST + 1
        if years <= OLDEST:
            self._take("stated_age", years, Words(str(years), str(years)))

    def text(self, key: str) -> None:
        """Take a value as it is written."""
        if said := self.values.get(key, ""):
            self._take(key, said, Words(said, said))

    def _take(self, key: str, value: object, words: Words) -> None:
        self.found[key] = value
        label = _NAMES[key]
        made = Words(
            _FOUND.id.format(label=label.id, value=words.id), _FOUND.en.format(label=label.en, value=words.en)
        )
        self.remarks.append(Remark("recognized", made))


def client_in(reading: Reading, grids: tuple[Grid, ...]) -> tuple[Client, tuple[Remark, ...]]:
    """Return the client of a report, and what there is to tell of that."""
    code = client_of(reading, grids).code
    finder = _Finder(_stated(reading, grids))
    finder.term("sex", _sex)
    finder.age()
    finder.term("religion", Religion.of)
    finder.term("education", _education)
    finder.term("marital_status", MaritalStatus.of)
    finder.text("occupation")
    finder.text("ethnicity")
    sex = finder.found.pop("sex", Sex.UNKNOWN)
    called = (
        Remark("recognized", _CODE_WORDS.format(code=code)) if code else Remark("question", _NO_CODE_WORDS)
    )
    missing = () if sex is not Sex.UNKNOWN else (Remark("question", _NO_SEX),)
    return Client(code=code or NO_CODE, sex=sex, **finder.found), (called, *finder.remarks, *missing)


def _stated(reading: Reading, grids: tuple[Grid, ...]) -> dict[str, str]:
    """Return what an identity states: that in a table, else that in lines of labels and values."""
    for grid in grids:
        rows = {grid.label(n): value.text for n in range(len(grid.rows)) if (value := grid.value(n))}
        found = _by_key(rows)
        if "sex" in found and len(found) > 1:
            return found
    lines = [line.text for line in reading.lines if line.kind in {"paragraph", "item"}]
    pairs = {match["label"]: match["value"] for text in lines if (match := _LINE.fullmatch(text))}
    found = _by_key(pairs)
    return found if "sex" in found else {}


def _by_key(rows: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for label, value in rows.items():
        bare = " ".join(label.casefold().replace("klien", "").strip(" :()").split())
        for key, spellings in _LABELS.items():
            if bare.startswith(spellings):
                found.setdefault(key, " ".join(value.split()).rstrip(" ."))
    return found


def _sex(said: str) -> Sex:
    return Sex.of(said.partition("(")[0].strip())


def _education(said: str) -> Education:
    first = said.partition(",")[0].partition("(")[0].strip()
    return Education.of(_SPELLED.get(first.casefold(), first))


def _in_both(words: Words, label: Words, values: Mapping[str, str]) -> Words:
    return Words(words.id.format(label=label.id, **values), words.en.format(label=label.en, **values))
