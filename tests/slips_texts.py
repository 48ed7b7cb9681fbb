"""Cases that break the rules on wording, identity and tokens in texts, each with its clean twin."""

import datetime as dt
from typing import Any

from attrs import evolve

from school import school_case
from socialwork.case import ProseSlot
from socialwork.records import Recommendation
from socialwork.vocabulary.person import Religion
from socialwork.vocabulary.process import PracticumKind

Changes = dict[str, Any]
Slip = tuple[str, str, Changes, Changes]

CASE = school_case()
STAGES: Any = CASE.stages
TOLD = "daily_log[0].activity"
SAID = "stages[5].process"
SLOT = "prose[0].text"
REVIEW = CASE.prose[0].text
NAMED = {"people.client.full_name": "Bayu Ramadhani"}
ADULT = {"people.client.born": dt.date(2000, 1, 1), "people.client.stated_age": 23}
LONG = (
    "Klien datang bersama ibunya dan bercerita bahwa ia sulit bangun pagi karena tidur larut malam setiap "
    "hari kecuali hari libur."
)
OTHER = (
    "Praktikan menutup pertemuan dengan menanyakan perasaan klien dan menyepakati waktu pertemuan berikutnya "
    "di ruang yang sama."
)
NEARLY = f"{LONG} {OTHER}".replace("ibunya", "kakaknya")


def told(text: str) -> Changes:
    """Return the change by which the daily log says *text*."""
    return {TOLD: text}


def twice(first: str, second: str) -> Changes:
    """Return the change by which two texts stand in the case."""
    return {TOLD: first, SAID: second}


def recommended(text: str) -> Changes:
    """Return the change by which the school is recommended *text*."""
    return {"good_practice.recommendations": (Recommendation(to="Sekolah", text=text, based_on=("S1",)),)}


def statements(first: str, second: str) -> Changes:
    """Return the change by which symptom and cause say so."""
    return {"stages[3].symptoms[0].text": first, "stages[3].causes[0].text": second}


def slots(*texts: str) -> Changes:
    """Return the change by which there are further slots of prose with those texts."""
    more = tuple(ProseSlot(slot=f"bagian-{n}", text=text) for n, text in enumerate(texts))
    return {"prose": (*CASE.prose, *more)}


def ledger(text: str, **changes: Any) -> Changes:
    """Return the change by which the result of the intervention says *text*, with changes of the tokens."""
    return {"stages[5].result": text} | {f"stages[5].tokens.{name}": value for name, value in changes.items()}


TEXTS: tuple[tuple[str, str, str], ...] = (
    # --- identity
    ("PRIV-01", "Ibu dihubungi di 0812-3456-7890.", "Ibu dihubungi melalui telepon."),
    ("PRIV-01", "Nomor induknya NIK 3204112233445566.", "Nomor induknya dicatat sekolah."),
    ("PRIV-01", "Rumahnya di Jalan Melati Nomor 12.", "Rumahnya di tepi jalan besar."),
    ("PRIV-01", "Rumahnya di RT 03/RW 05.", "Rumahnya dekat sekolah."),
    ("PRIV-01", "Surelnya bayu@contoh.sch.id.", "Surelnya dicatat sekolah."),
    ("PRIV-02", "Bahan: https://drive.google.com/file/d/abc123", "Bahan dilampirkan."),
    ("PRIV-04", "Praktikan menemui Pak Suherman.", "Praktikan menemui paman klien."),
    ("PRIV-04", "BR belajar di kelas XI AKL-2.", "BR belajar di kelas XI."),
    ("PRIV-04", "Ayahnya bekerja di PT Maju Jaya.", "Ayahnya bekerja di pabrik."),
    ("PRIV-05", "Praktikan menemui klien RT di kelas.", "Praktikan menemui klien BR di kelas."),
    # --- unfinished
    ("SECT-02", "(jelaskan hasil asesmen)", "Hasil asesmen (lihat tabel) sudah dibahas."),
    ("SECT-02", "Nama kegiatan: ..........", "Nama kegiatan: kunjungan ..."),
    ("SECT-02", "TODO lengkapi.", "Praktikan melengkapi catatan."),
    ("SECT-03", "Pihak sekolah diharapkan dapat", "Pihak sekolah diharapkan membantu"),
    ("SECT-03", "Praktikan menemui ibu klien dan", "Praktikan menemui ibu klien."),
    # --- spelling, leftovers, language
    ("TELL-05", "Kegiatan praktikum laboratorium dimulai.", "Kegiatan praktikum institusi dimulai."),
    ("TELL-05", "Praktikan menyapa klien lansia itu.", "Praktikan menyapa klien remaja itu."),
    ("TELL-05", "Klien sebagai korban mendapat dukungan.", "Klien mendapat dukungan."),
    ("LANG-01", "BR adalah anak nakal.", "BR tiga kali keluar dari kelas."),
    ("LANG-01", "BR adalah anak nakal.", "Menurut guru, BR “anak nakal”."),
    ("LANG-01", "Klien pemalas.", "BR bukan pemalas."),
    ("LANG-01", "BR malas.", "BR malas berbicara di kelas."),
)
"""Code of the rule, a text that breaks it, a text that keeps it."""

TEXT_SLIPS: tuple[Slip, ...] = (
    *((code, TOLD, told(broken), told(kept)) for code, broken, kept in TEXTS),
    # --- identity
    ("PRIV-03", TOLD, NAMED | told("Bayu Ramadhani hadir."), NAMED | told("BR hadir.")),
    ("PRIV-03", TOLD, told("BR lahir pada 14 Maret 2007."), told("BR lahir pada 2007.")),
    ("PRIV-05", TOLD, told("Klien RT hadir."), told("Klien KS hadir.")),  # somebody of the case
    (
        "PRIV-06",
        "people.client",
        {
            "people.client.ethnicity": "Sunda",
            "people.client.hobbies": ("futsal",),
            "people.client.religion": Religion.ISLAM,
        },
        {"people.client.ethnicity": "Sunda"},
    ),
    (
        "PRIV-07",
        "people.client.condition",
        {"people.client.condition": "Tinggi badan 165 cm; riwayat asma."},
        {"people.client.condition": "Riwayat asma dicatat karena BR berlatih futsal."},
    ),
    (
        "PRIV-07",
        "people.client.condition",
        {"people.client.condition": "Riwayat asma."},
        {"people.client.condition": "Riwayat kejang.", "stages[3].causes[0].text": "Takut kambuhnya kejang."},
    ),
    (
        "PRIV-07",
        "people.client.religion",
        {"people.client.religion": Religion.ISLAM},
        {"people.client.religion": Religion.ISLAM, "stages[4].goals[0].text": "Salat tepat waktu."},
    ),
    # --- sections
    ("SECT-01", "prose[1].text", slots(" "), slots("Uraian.")),
    ("SECT-03", "prose[1].text", slots("Praktikan menemui klien yang"), slots("Klien yang ditemui")),
    # --- wording
    ("TELL-01", TOLD, twice(LONG, LONG), twice(LONG, OTHER)),
    ("TELL-01", "prose[1].text", slots(f"{OTHER}\n\n{OTHER}"), slots(OTHER)),
    (
        "TELL-01",
        "prose[4].text",
        slots("Ya, baik.", "Ya, baik.", LONG, LONG),
        slots("Ya, baik.", "Ya, baik."),
    ),
    ("TELL-02", TOLD, twice(NEARLY, f"{LONG} {OTHER}"), twice(OTHER, LONG)),
    ("TELL-02", TOLD, twice(NEARLY, f"{LONG} {OTHER}"), twice(LONG, LONG)),  # the same: TELL-01 says it
    (
        "TELL-03",
        TOLD,
        twice("Praktikan memakai group work.", "Praktikan memakai groupwork."),
        twice("Praktikan memakai groupwork.", "Praktikan memakai groupwork."),
    ),
    (
        "TELL-03",
        SAID,
        twice("Orang tua hadir. Orang tua setuju.", "Orangtua senang."),
        twice("Orang tua hadir. Orang tua setuju.", "Kata orang, tua itu arif."),
    ),
    (
        "TELL-03",
        TOLD,
        twice("Ada kelompok self-help dan self help.", "Ada kelompok self-help."),
        twice("Anak-anak hadir.", "Bagi anak anak itu, sekolah jauh."),
    ),
    (
        "TELL-04",
        "stages[3].causes[0].text",
        statements("BR tidak pernah hadir.", "BR sering terlambat."),
        statements("BR jarang hadir.", "BR sering terlambat."),
    ),
    (
        "TELL-04",
        "stages[3].causes[0].text",
        statements("Ibu selalu menegur BR.", "Ibu tidak pernah menegur BR."),
        statements("Ibu selalu menegur BR.", "Ayah tidak pernah memuji BR."),
    ),
    (
        "TELL-05",
        TOLD,
        told("Klien menjadi korban perundungan."),
        told("Klien menjadi korban perundungan.") | {"problem": "korban perundungan"},
    ),
    (
        "TELL-05",
        TOLD,
        told("Praktikum laboratorium dimulai."),
        told("Praktikum laboratorium dimulai.") | {"practicum.kind": PracticumKind.LABORATORY},
    ),
    (
        "LANG-02",
        "good_practice.recommendations[0].text",
        recommended("Siswa yang membolos dijemur di lapangan."),
        recommended("Siswa yang membolos tidak boleh dijemur."),
    ),
    (
        "LANG-02",
        "good_practice.recommendations[0].text",
        recommended("Sekolah sebaiknya menghukumnya."),
        recommended("Sekolah sebaiknya menghukumnya.") | ADULT,
    ),
    (
        "LANG-02",
        SAID,
        {SAID: "BR diminta push-up."},
        {SAID: "BR diminta menggambar."},
    ),
    # --- tokens
    (
        "TOK-20",
        "stages[5].result",
        ledger("BR memperoleh 50 bintang dari 8 kesempatan."),
        ledger("BR memperoleh 6 bintang dari 8 kesempatan."),
    ),
    (
        "TOK-20",
        "stages[5].result",
        ledger("Dari delapan kesempatan BR memperoleh lima bintang."),
        ledger("Pada hari pertama BR memperoleh dua bintang."),
    ),
    (
        "TOK-21",
        "stages[5].result",
        ledger("Bintang ditukarkan dengan sebuah buku."),
        ledger("Bintang ditukarkan dengan cokelat."),
    ),
    (
        "TOK-22",
        "stages[5].tokens.days",
        {
            "stages[5].tokens.days": tuple(
                evolve(one, exchanged=(), balance=None) for one in STAGES[5].tokens.days
            )
        },
        {"stages[5].tokens.days": STAGES[5].tokens.days[:1]},
    ),
    # --- references, links, closing
    (
        "REF-06",
        "photos[0]",
        {SLOT: REVIEW.replace("![](foto:f1)", "")},
        {SLOT: REVIEW.replace("![](foto:f1)", "[](#foto-f1)")},
    ),
    ("REF-06", "appendices[0]", {SLOT: REVIEW.replace("[](#lampiran-jadwal)", "jadwal")}, {}),
    (
        "REF-06",
        SLOT,
        {SLOT: f"{REVIEW}\n\n|a|\n|-|\n|1|\n\nTabel: Nilai {{#tabel-nilai}}"},
        {SLOT: f"{REVIEW} [](#tabel-nilai)\n\n|a|\n|-|\n|1|\n\nTabel: Nilai {{#tabel-nilai}}"},
    ),
    (
        "LINK-20",
        "stages[6].goals[1]",
        {"good_practice.conclusions[0].based_on": ("G1",)},
        {"good_practice.conclusions[0].based_on": ("G1", "I2")},
    ),
    (
        "LINK-20",
        "stages[6].goals[1]",
        {"good_practice.conclusions[0].based_on": ("G1",)},
        {"good_practice.conclusions": ()},
    ),
    (
        "TERM-03",
        "good_practice.recommendations[0].text",
        recommended("Praktikan akan memantau klien setiap bulan."),
        recommended("Guru BK akan memantau klien setiap bulan."),
    ),
    (
        "TERM-03",
        "stages[7].process",
        {"stages[7].process": "Praktikan tetap mendampingi klien."},
        {"stages[5].process": "Praktikan tetap mendampingi klien."},
    ),
)
