"""Cases that break the rules on dates and counts in texts, on days and on order, each with its clean twin."""

from typing import Any

from attrs import evolve

from school import day, meeting, school_case
from socialwork.people import Supervisor
from socialwork.records import DailyEntry
from socialwork.tools import Child, Kin
from socialwork.vocabulary.person import Sex
from socialwork.vocabulary.process import Setting, StageKind

Changes = dict[str, Any]
Slip = tuple[str, str, Changes, Changes]

CASE = school_case()
STAGES: Any = CASE.stages
TOLD = "daily_log[0].activity"
GENOGRAM = STAGES[3].tools[0]
GROUP = "stages[5].group"
SESSION = STAGES[5].group.sessions[1]
SUNDAY, HOLIDAY = day(17), day(28)  # the birthday of the Prophet in 2023


def told(text: str) -> Changes:
    """Return the change by which the daily log says *text*."""
    return {TOLD: text}


def entry(on: int, stage: StageKind | None = None, activity: str = "Bertemu klien.") -> DailyEntry:
    """Return an entry of the daily log."""
    return DailyEntry(date=day(on), activity=activity, people=("BR",), stage=stage)


def talk(on: Any, **changes: Any) -> Changes:
    """Return the change by which a second meeting of the plan is on a day, with *changes* besides."""
    met = evolve(meeting(on, "10.00–11.00", "CC", "BR"), **changes)
    return {"stages[4].meetings": (*STAGES[4].meetings, met)}


def sisters(count: int) -> Changes:
    """Return the change by which the genogram draws so many sisters of the client."""
    codes = [f"k{n}" for n in range(count)]
    kin = tuple(Kin(code=code, role="Kakak", sex=Sex.FEMALE, age=20) for code in codes)
    lines = tuple(Child(union="u1", child=code) for code in codes)
    return {
        "stages[3].tools[0].people": (*GENOGRAM.people, *kin),
        "stages[3].tools[0].children": (*GENOGRAM.children, *lines),
    }


def sessions(said: str, count: int) -> Changes:
    """Return the change by which *said* stands in the log and the group has so many sessions more."""
    more = tuple(evolve(SESSION, number=3 + n, date=day(5 + n, 10)) for n in range(count))
    return {TOLD: said, f"{GROUP}.sessions": (*STAGES[5].group.sessions, *more)}


TEXTS: tuple[tuple[str, str, str], ...] = (
    ("DATE-13", "Bertemu pada Selasa, 6 September 2023.", "Bertemu pada Rabu, 6 September 2023."),
    ("DATE-13", "Bertemu pada 31 September 2023.", "Bertemu pada 30 September 2023."),
    ("DATE-13", "They met on Tuesday, 6 September 2023.", "They met in minggu 6 September 2023."),
    (
        "DATE-13",
        "Pada hari minggu, 6 September 2023, BR datang.",
        "Pada hari Rabu 6 September 2023 BR datang.",
    ),
    ("DATE-14", "Pada 12 September 2021 BR hadir.", "Pada 12 September 2023 BR hadir."),
    ("DATE-14", "Pada 12 September 2021 BR hadir.", "BR pindah sekolah pada 12 Januari 2021."),
    ("COUNT-06", "Kelompok terdiri atas 7 anggota.", "Kelompok terdiri atas 2 anggota."),
    ("COUNT-06", "Enam dari tujuh anggota berbicara.", "Satu dari dua anggota berbicara."),
    ("COUNT-06", "Kedelapan anggota setuju.", "Ketiga anggota setuju, BR termasuk."),
    ("COUNT-06", "Delapan anggota hadir.", "Dua anggota hadir."),
    ("COUNT-07", "Ada empat kali pertemuan kelompok.", "Ada dua kali pertemuan kelompok."),
    ("COUNT-08", "Praktikan didampingi empat pembimbing.", "Praktikan didampingi dua pembimbing."),
    (
        "COUNT-09",
        "Hadir 12 orang yang terdiri atas 3 guru dan 4 siswa.",
        "Hadir 7 orang yang terdiri atas 3 guru dan 4 siswa.",
    ),
    (
        "COUNT-09",
        "Ada sembilan orang, yaitu dua guru, tiga siswa, dan satu orang tua.",
        "Ada enam orang, yaitu dua guru, tiga siswa, dan satu orang tua.",
    ),
)
"""Code of the rule, a text that breaks it, a text that keeps it."""

CALENDAR_SLIPS: tuple[Slip, ...] = (
    *((code, TOLD, told(broken), told(kept)) for code, broken, kept in TEXTS),
    (
        "DATE-14",
        "stages[5].process",
        {"stages[5].process": "Pada 26 September 2022 BR hadir."},
        {"institution.history": "Pada 26 September 2022 sekolah dibuka."},
    ),
    (
        "DATE-15",
        "daily_log[0].stage",
        {"daily_log": (entry(13, StageKind.EVALUATION),)},
        {"daily_log": (entry(13, StageKind.ASSESSMENT),)},
    ),
    (
        "DATE-15",
        "daily_log[0].stage",
        {"daily_log": (entry(13, StageKind.EVALUATION),)},
        {"daily_log": (entry(13),)},
    ),
    (
        "DATE-16",
        "daily_log[1]",
        {"daily_log": (entry(14), entry(13))},
        {"daily_log": (entry(13), entry(13), entry(14))},
    ),
    (
        "DATE-16",
        "stages[3].meetings[1]",
        {"stages[3].meetings": tuple(reversed(STAGES[3].meetings))},
        {},
    ),
    ("DATE-17", "stages[4].meetings[1]", talk(HOLIDAY), talk(day(19))),
    (
        "DATE-17",
        "stages[4].meetings[1]",
        talk(HOLIDAY),
        talk(HOLIDAY, result="Sekolah libur, tetapi ruangnya dibuka."),
    ),
    (
        "DATE-17",
        "stages[4].meetings[1]",
        talk(HOLIDAY),
        talk(HOLIDAY) | {"daily_log": (entry(28, activity="Hari libur; BR meminta bertemu."),)},
    ),
    ("DATE-18", "stages[4].meetings[1]", talk(SUNDAY), talk(day(16))),
    (
        "DATE-18",
        "stages[4].meetings[1]",
        talk(SUNDAY),
        talk(SUNDAY) | {"institution.setting": Setting.NEGLECT},
    ),
    (
        "DATE-19",
        "stages[5].meetings[0]",
        {"stages[5].meetings[0].date": day(9, 10)},
        {"stages[5].meetings[0].date": day(9, 10), "stages[5].period": None},
    ),
    ("PERS-05", "stages[3].tools[0].children", sisters(3), sisters(2)),
    (
        "PERS-05",
        "stages[3].tools[0].children",
        sisters(1),
        sisters(1) | {"people.client.siblings": None},
    ),
    (
        "COUNT-06",
        TOLD,
        told("Ketujuh anggota setuju."),
        told("Ketujuh anggota setuju.") | {"stages[5].group": None},
    ),
    (
        "COUNT-07",
        TOLD,
        sessions("Melalui tiga pertemuan kelompok BR belajar.", 0),
        sessions("Melalui tiga pertemuan kelompok BR belajar.", 1),
    ),
    (
        "COUNT-08",
        TOLD,
        told("Ada tiga pembimbing."),
        told("Ada tiga pembimbing.")
        | {
            "people.supervisors": (
                *CASE.people.supervisors,
                Supervisor(code="P3", name="Eka Contoh", role="Dosen"),
            )
        },
    ),
)
