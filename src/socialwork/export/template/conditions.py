"""Conditions that a template can name: what a case must hold for a section or appendix."""

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from attrs import frozen

from socialwork.case import Case
from socialwork.process.usage import methods_used
from socialwork.stages import Contract, Intervention
from socialwork.vocabulary.documents import ConferenceNumber, LetterKind, SupervisionKind
from socialwork.vocabulary.process import Method, Setting, SettingKind, StageKind
from socialwork.words import Words


@frozen
class Condition:
    """A condition: its name, whether a case meets it, what it asks for and where that is written."""

    name: str
    met_by: Callable[[Case], bool]
    words: Words
    source: str


@cache
def conditions() -> Mapping[str, Condition]:
    """Return every condition by its name: the nine stages, the settings and their kinds, then records."""
    stages = (_stage(kind) for kind in StageKind)
    settings = (_setting(setting) for setting in Setting)
    kinds = (_setting_kind(kind) for kind in SettingKind)
    return MappingProxyType({one.name: one for one in (*stages, *settings, *kinds, *_RECORDS)})


def unmet(names: tuple[str, ...], case: Case) -> tuple[Condition, ...]:
    """Return those of the conditions *names* that *case* does not meet."""
    known = conditions()
    return tuple(known[name] for name in names if not known[name].met_by(case))


def _stage(kind: StageKind) -> Condition:
    words = Words(f"Tahap {kind.label('id').lower()}", f"Stage: {kind.label('en').lower()}")
    return Condition(kind.code, lambda case: kind in case.stage_kinds, words, f"stages › {kind.code}")


def _setting(setting: Setting) -> Condition:
    words = Words(f"Bidang {setting.label('id').lower()}", f"Field: {setting.label('en').lower()}")
    return Condition(
        setting.code, lambda case: case.institution.setting is setting, words, "institution › setting"
    )


def _setting_kind(kind: SettingKind) -> Condition:
    words = Words(f"Setting {kind.label('id').lower()}", f"{kind.label('en')} setting")
    return Condition(
        kind.code, lambda case: case.institution.setting.kind is kind, words, "institution › setting"
    )


def _has_consent(case: Case) -> bool:
    return any(contract.consent is not None for contract in case.records(Contract))


def _has_group(case: Case) -> bool:
    return any(intervention.group is not None for intervention in case.records(Intervention))


def _has_tokens(case: Case) -> bool:
    return any(intervention.tokens is not None for intervention in case.records(Intervention))


def _has_assignment(case: Case) -> bool:
    return any(letter.kind is LetterKind.ASSIGNMENT for letter in case.letters)


def _has_guardianship(case: Case) -> bool:
    return any(one.kind is SupervisionKind.GUARDIANSHIP for one in case.practicum.supervision)


def _has_conference(number: ConferenceNumber) -> Callable[[Case], bool]:
    return lambda case: case.conference(number) is not None


_RECORDS = (
    Condition(
        "period",
        lambda case: case.practicum.period is not None,
        Words("Waktu praktikum", "Period of the practicum"),
        "practicum › period",
    ),
    Condition(
        "consent",
        _has_consent,
        Words("Persetujuan klien", "Informed consent"),
        "stages › contract › consent",
    ),
    Condition(
        "group",
        _has_group,
        Words("Program kelompok", "Group programme"),
        "stages › intervention › group",
    ),
    Condition(
        "groupwork",
        lambda case: Method.GROUPWORK in methods_used(case),
        Words("Metode kelompok", "Group work"),
        "practicum › methods",
    ),
    Condition(
        "levels",
        lambda case: bool(case.practicum.levels),
        Words("Aras praktik", "Levels of practice"),
        "practicum › levels",
    ),
    Condition(
        "learning-modes",
        lambda case: bool(case.practicum.learning_modes),
        Words("Cara belajar", "Ways of learning"),
        "practicum › learning_modes",
    ),
    Condition(
        "tokens",
        _has_tokens,
        Words("Ekonomi token", "Token economy"),
        "stages › intervention › tokens",
    ),
    Condition(
        "home-visit",
        lambda case: bool(case.home_visits),
        Words("Kunjungan rumah", "Home visit"),
        "home_visits",
    ),
    Condition(
        "assignment-letter",
        _has_assignment,
        Words("Surat tugas", "Assignment letter"),
        "letters",
    ),
    Condition(
        "conference-1",
        _has_conference(ConferenceNumber.FIRST),
        Words("Case Conference I", "Case conference I"),
        "conferences",
    ),
    Condition(
        "conference-2",
        _has_conference(ConferenceNumber.SECOND),
        Words("Case Conference II", "Case conference II"),
        "conferences",
    ),
    Condition(
        "guardianship",
        _has_guardianship,
        Words("Bimbingan perwalian", "Guardianship sessions"),
        "practicum › supervision",
    ),
    Condition(
        "series",
        lambda case: bool(case.series),
        Words("Deret pengamatan", "Series of observations"),
        "series",
    ),
    Condition(
        "photos",
        lambda case: bool(case.photos),
        Words("Foto", "Photos"),
        "photos",
    ),
    Condition(
        "daily-log",
        lambda case: bool(case.daily_log),
        Words("Catatan harian", "Daily notes"),
        "daily_log",
    ),
    Condition(
        "weekly-log",
        lambda case: bool(case.weekly_log),
        Words("Catatan mingguan", "Weekly notes"),
        "weekly_log",
    ),
)
