"""The source of a generated report, with more slips than it will keep."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random
from string import Template
from typing import Any

from benchmarks.corpus.generator.calendar import days_from

HERE = Path(__file__).parent
NUMBERS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")
STUDENTS = (
    "Intan Permata Sakti",
    "Rangga Adiputra",
    "Citra Maharani Dewi",
    "Yoga Pranata",
    "Melati Kusumawardani",
)
TEACHERS = ("Dr. Surya Wibisana, M.Si.", "Dra. Anindita Laksmi, M.Kesos.", "Bagaskara Hadinata, M.P.")
CAMPUSES = (
    "POLITEKNIK SOSIAL NUSANTARA",
    "INSTITUT ILMU SOSIAL CAKRAWALA",
    "UNIVERSITAS SARASWATI NUSANTARA",
)


@cache
def settings() -> tuple[dict[str, Any], ...]:
    """Return the places and cases."""
    return tuple(tomllib.loads((HERE / "settings.toml").read_text("utf-8"))["setting"])


@cache
def phrases() -> Mapping[str, Any]:
    """Return the sentences."""
    return tomllib.loads((HERE / "phrases.toml").read_text("utf-8"))


@cache
def parts() -> Mapping[str, str]:
    """Return the parts of a report."""
    return tomllib.loads((HERE / "outline.toml").read_text("utf-8"))


class Composer:
    """Fills the sentences of one report."""

    def __init__(self, setting: Mapping[str, Any], chance: Random) -> None:
        self.setting = setting
        self.chance = chance
        self.names = names(setting, chance)

    def say(self, key: str) -> str:
        """Return one of the sentences of a place."""
        return self.fill(self.chance.choice(phrases()[key]))

    def technique(self, name: str, part: str) -> str:
        """Return one of the sentences about a technique."""
        return self.fill(self.chance.choice(phrases()["teknik"][name][part]))

    def fill(self, text: str) -> str:
        """Return a text with its names."""
        once = Template(text).substitute(self.names)
        return Template(once).substitute(self.names)

    def all(self, part: str) -> Iterator[str]:
        """Iterate over the lines of a part; ``@key`` stands for a sentence of that place."""
        for line in parts()[part].strip().splitlines():
            words = [
                self.say(word[1:]) if word[:1] == "@" and word[1:] in phrases() else word
                for word in line.split(" ")
            ]
            yield self.fill(" ".join(words))


def names(setting: Mapping[str, Any], chance: Random) -> dict[str, str]:
    """Return what the names in the sentences of one report stand for."""
    first = {key: str(value) for key, value in setting.items() if not isinstance(value, list)}
    sources, causes, strengths = setting["sumber"], setting["sebab"], setting["potensi"]
    first |= {f"sumber{n}": text for n, text in enumerate(sources, 1)}
    first |= {f"sebab{n}": text for n, text in enumerate(causes, 1)} | {
        f"potensi{n}": text for n, text in enumerate(strengths, 1)
    }
    first |= {
        key.capitalize(): first[key][0].upper() + first[key][1:] for key in ("sebutan", "lembaga", "kelompok")
    }
    before, after = chance.randrange(1, 4), chance.randrange(7, 10)
    members = chance.randrange(5, 9)
    built = chance.randrange(1970, 1995)
    rows = [[chance.randrange(2, 12), chance.randrange(2, 12)] for _ in setting["golongan"]]
    total = sum(map(sum, rows))
    rows[0][0] += (-total) % 20  # so that whole percentages are possible
    total += (-total) % 20
    part = sum(rows[0])
    share = f"{100 * part / total:.1f}".removesuffix(".0").replace(".", ",")
    return (
        first
        | days_from(setting["start"]).written()
        | {
            "anggota": NUMBERS[members],
            "anggota_keliru": NUMBERS[members + 1],
            "awal": NUMBERS[before],
            "akhir": NUMBERS[after],
            "target": NUMBERS[after - 1],
            "berdiri": str(built),
            "pindah": str(built + chance.randrange(8, 20)),
            "jumlah": str(total),
            "bagian": str(part),
            "persen": share,
            "persen_keliru": str(int(100 * part / total) + 3),
            "golongan": ";".join(",".join(map(str, row)) for row in rows),
            "semua_teknik": ", ".join(f"*{name}*" for name in setting["teknik"]),
            "lahir": str(setting["start"].year - setting["usia"]),
            "lahir_keliru": str(setting["start"].year - setting["usia"] + chance.choice((-4, -3, 2, 3))),
            "mahasiswa": chance.choice(STUDENTS),
            "pembimbing": chance.choice(TEACHERS),
            "kampus": chance.choice(CAMPUSES),
            "tahun": str(setting["start"].year),
        }
    )


def counted(head: str, labels: list[str], rows: list[list[int]]) -> Iterator[str]:
    """Iterate over the rows of a table of counts with its totals."""
    yield f"| {head} | Laki-laki | Perempuan | Jumlah |"
    for label, row in zip(labels, rows, strict=True):
        yield f"| {label} | {row[0]} | {row[1]} | {sum(row)} |"
    men, women = (sum(row[n] for row in rows) for n in (0, 1))
    yield f"| Jumlah | {men} | {women} | {men + women} |"
