"""Laws on health, mental health and narcotics."""

import datetime as dt

from socialwork.knowledge.regulations.entry import COLLECTION, seen
from socialwork.knowledge.regulations.regulation import Check, Provision, Regulation
from socialwork.vocabulary.law import (
    RegulationFact as Fact,
    RegulationKind as Kind,
    RegulationStatus as Status,
)
from socialwork.words import Words

_REVIEW = "meridianhukum.com/peraturan/uu-no-17-tahun-2023 (ulasan, status: berlaku)"
_READ = dt.date(2026, 12, 3)
_TEXT = (
    "naskah undang-undang, ekstraksi publik dari berkas PDF lembaran negara (sumber sekunder, tanpa status)"
)

HEALTH_REGULATIONS: tuple[Regulation, ...] = (
    Regulation(
        code="uu35-2009",
        kind=Kind.LAW,
        number="35",
        year=2009,
        subject=Words("Narkotika", "Narcotics"),
        enacted=dt.date(2009, 10, 12),
        note=Words(
            "Statusnya belum diperiksa; sebagian ketentuan pidananya diubah undang-undang yang lebih baru.",
            "Its status has not been checked, and later laws changed some of its penal provisions.",
        ),
        provisions=(
            Provision(
                article="Pasal 1 angka 17",
                says=Words(
                    "mengartikan rehabilitasi sosial sebagai pemulihan fisik, mental, dan sosial secara "
                    "terpadu agar mantan pecandu dapat kembali menjalankan perannya dalam masyarakat",
                    "takes social rehabilitation to be a joint physical, mental and social recovery by which "
                    "former addicts can fulfil their social roles again",
                ),
                checked=(Check(_READ, _TEXT),),
            ),
            Provision(
                article="Pasal 54",
                says=Words(
                    "mewajibkan rehabilitasi medis dan rehabilitasi sosial bagi pecandu dan korban "
                    "penyalahgunaan narkotika",
                    "makes medical and social rehabilitation obligatory for addicts and victims of misuse",
                ),
                checked=(Check(_READ, _TEXT),),
            ),
        ),
        checked=(Check(_READ, _TEXT, (Fact.NAME, Fact.ENACTED)),),
    ),
    Regulation(
        code="uu36-2009",
        kind=Kind.LAW,
        number="36",
        year=2009,
        subject=Words("Kesehatan", "Health"),
        status=Status.REPEALED,
        repealed_by="uu17-2023",
        checked=seen(_REVIEW, Fact.NAME, Fact.STATUS, Fact.REPEALED_BY),
    ),
    Regulation(
        code="uu18-2014",
        kind=Kind.LAW,
        number="18",
        year=2014,
        subject=Words("Kesehatan Jiwa", "Mental Health"),
        status=Status.REPEALED,
        repealed_by="uu17-2023",
    ),
    Regulation(
        code="uu17-2023",
        kind=Kind.LAW,
        number="17",
        year=2023,
        subject=Words("Kesehatan", "Health"),
        enacted=dt.date(2023, 8, 8),
        status=Status.IN_FORCE,
        replaces=("uu36-2009", "uu18-2014"),
        provisions=(
            Provision(
                article="Pasal 4 ayat (1)",
                says=Words(
                    "merinci hak setiap orang di bidang kesehatan, termasuk kerahasiaan data kesehatannya",
                    "lists everyone’s rights in health, the secrecy of their health data included",
                ),
                checked=seen(COLLECTION),
            ),
        ),
        checked=(
            *seen("id.wikisource.org/wiki/Undang-Undang_Republik_Indonesia_Nomor_17_Tahun_2023", Fact.NAME),
            *seen("katadata.co.id/amp/berita/nasional/64d34a89afc2d", Fact.ENACTED),
            *seen(_REVIEW, Fact.STATUS),
        ),
    ),
)
