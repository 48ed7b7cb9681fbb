"""What breaks the rules on laws and regulations, and what keeps them, in the case of the school of 2023."""

from typing import Any

from attrs import evolve

from socialwork.records import RegulationUse
from socialwork.references import Reference

Changes = dict[str, Any]

IN_PROSE = (
    ("REG-01", "Menurut UU Nomor 12 Tahun 1995 …", "UU Nomor 12 Tahun 1995, kini UU Nomor 22 Tahun 2022, …"),
    ("REG-01", "Lihat [@uu4-1997].", "Lihat [@uu4-1997] dan penggantinya [@uu8-2016]."),
    ("REG-01", "Permendikbud 82/2015", "Permendikbudristek 46/2023"),  # repealed in 2026, after the case
    ("REG-01", "UU Nomor 18 Tahun 2014", "UU Nomor 17 Tahun 2023"),
    (
        "REG-02",
        "Undang-Undang Nomor 57 Tahun 2021 tentang Standar Nasional Pendidikan",
        "Peraturan Pemerintah Nomor 57 Tahun 2021 tentang Standar Nasional Pendidikan",
    ),
    ("REG-02", "UU No. 43/2004", "PP No. 43/2004"),
    ("REG-02", "UU No. 43/2004", "UU No. 43/2004 tentang Hal Lain"),
    (
        "REG-03",
        "Undang-Undang Nomor 23 Tahun 2002 menyebut usia anak.",
        "Undang-Undang Nomor 23 Tahun 2002 sebagaimana diubah dengan UU Nomor 35 Tahun 2014.",
    ),
    ("REG-03", "PP Nomor 57 Tahun 2021.", "PP Nomor 57 Tahun 2021 dan [@pp4-2022]."),
    ("REG-04", "UU Nomor 99 Tahun 2001 tentang Gotong Royong", "UU Nomor 14 Tahun 2019"),
    ("REG-05", "Permendikdasmen Nomor 6 Tahun 2026", "UU Nomor 27 Tahun 2022"),
    (
        "REG-05",
        "Perda Kabupaten Contoh Nomor 2 Tahun 2024",
        "Perda Kabupaten Contoh Nomor 2 Tahun 2020",
    ),
    ("REG-06", "UU 14/2019 tentang Guru dan Dosen", "UU 14/2019 tentang Profesi Pekerja Sosial"),
)
"""Code of the rule, a text that breaks it, a text that keeps it."""


def said(text: str) -> Changes:
    """Return the change by which the first prose of the case says *text*."""
    return {"prose[0].text": f"[@zastrow] {text}"}


def entry(title: str, year: int) -> Changes:
    """Return the change by which the first reference is a law."""
    return {"references[0]": Reference(code="zastrow", type="legislation", title=title, year=year)}


def used(code: str, **changes: Any) -> Changes:
    """Return the change by which the case rests on a regulation."""
    use = RegulationUse(regulation=code, articles=("Pasal 1 angka 2",), meaning="Praktikan disupervisi.")
    return {"regulations": (evolve(use, **changes),)}


KEPT = used("uu14-2019")
AT = "regulations[0]"

REGULATION_SLIPS: tuple[tuple[str, str, Changes, Changes], ...] = (
    *((code, "prose[0].text", said(broken), said(kept)) for code, broken, kept in IN_PROSE),
    (
        "REG-01",
        "references[0]",
        entry("Undang-Undang Nomor 2 Tahun 1989 tentang Sistem Pendidikan Nasional", 1989),
        entry("Undang-Undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional", 2003),
    ),
    ("REG-01", f"{AT}.regulation", used("uu12-1995"), KEPT),
    ("REG-05", f"{AT}.regulation", used("pp17-2025"), KEPT),
    ("REG-07", f"{AT}.regulation", used("uu99-2001"), KEPT),
    ("REG-07", f"{AT}.regulation", used("adat"), used("zastrow")),
    ("REG-08", f"{AT}.meaning", used("uu14-2019", meaning=" "), KEPT),
    ("REG-08", f"{AT}.articles", used("uu14-2019", articles=()), KEPT),
)
"""Code of the rule, place, what breaks the rule, what keeps it."""
