"""Laws and regulations on education, schools and those who work there."""

import datetime as dt

from socialwork.knowledge.regulations.entry import COLLECTION, seen
from socialwork.knowledge.regulations.regulation import Provision, Regulation
from socialwork.vocabulary.law import (
    RegulationFact as Fact,
    RegulationKind as Kind,
    RegulationStatus as Status,
)
from socialwork.words import Words

_SUMMARY = "Rangkuman UU 20/2003 dengan butir status peraturan (LN.2003/NO.78; halaman tanpa alamat)"
_STANDARDS = "giriwidodo.com/2021/08/peraturan-pemerintah-pp-nomor-57-tahun.html"

EDUCATION_REGULATIONS: tuple[Regulation, ...] = (
    Regulation(
        code="uu2-1989",
        kind=Kind.LAW,
        number="2",
        year=1989,
        subject=Words("Sistem Pendidikan Nasional", "National Education System"),
        status=Status.REPEALED,
        repealed_by="uu20-2003",
        checked=(
            *seen("ml.scribd.com/doc/42186618 (salinan UU 2/1989)", Fact.NAME),
            *seen(_SUMMARY, Fact.STATUS, Fact.REPEALED_BY),
        ),
    ),
    Regulation(
        code="uu20-2003",
        kind=Kind.LAW,
        number="20",
        year=2003,
        subject=Words("Sistem Pendidikan Nasional", "National Education System"),
        enacted=dt.date(2003, 7, 8),
        status=Status.IN_FORCE,
        replaces=("uu2-1989",),
        provisions=(
            Provision(
                article="Pasal 4 ayat (1)",
                says=Words(
                    "menghendaki pendidikan yang demokratis, adil, dan tidak membeda-bedakan",
                    "wants education to be democratic, just and without discrimination",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 4 ayat (4)",
                says=Words(
                    "menghendaki pendidikan yang menjadi teladan, menumbuhkan kemauan, dan memekarkan daya "
                    "cipta",
                    "wants education to set an example, to build the will to learn and to unfold creativity",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 5 ayat (1)",
                says=Words(
                    "memberi setiap warga negara hak yang sama atas pendidikan bermutu",
                    "gives every citizen the same right to good education",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 12 ayat (1) huruf b",
                says=Words(
                    "memberi peserta didik hak atas pelayanan yang sesuai dengan bakat, minat, dan "
                    "kemampuannya",
                    "gives learners the right to services that fit their gifts, interests and abilities",
                ),
                checked=seen(COLLECTION),
            ),
        ),
        checked=(
            *seen(_SUMMARY, Fact.NAME, Fact.ENACTED, Fact.REPLACES),
            *seen(f"{COLLECTION}: berlaku dengan catatan", Fact.STATUS),
        ),
    ),
    Regulation(
        code="uu14-2005",
        kind=Kind.LAW,
        number="14",
        year=2005,
        subject=Words("Guru dan Dosen", "Teachers and Lecturers"),
        enacted=dt.date(2005, 12, 30),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 8",
                says=Words(
                    "mensyaratkan kualifikasi akademik, kompetensi, dan sertifikat pendidik bagi guru",
                    "asks of teachers an academic qualification, competence and a teaching certificate",
                ),
                checked=seen("kompaspedia.kompas.id/?p=34776 (deskripsi undang-undang)"),
            ),
        ),
        checked=seen("kompaspedia.kompas.id/?p=34776", Fact.NAME, Fact.ENACTED),
    ),
    Regulation(
        code="pp19-2005",
        kind=Kind.GOVERNMENT,
        number="19",
        year=2005,
        subject=Words("Standar Nasional Pendidikan", "National Education Standards"),
        status=Status.REPEALED,
        amended_by=("pp32-2013", "pp13-2015"),
        repealed_by="pp57-2021",
        checked=seen(_STANDARDS, Fact.NAME, Fact.STATUS, Fact.AMENDED_BY, Fact.REPEALED_BY),
    ),
    Regulation(
        code="pp32-2013",
        kind=Kind.GOVERNMENT,
        number="32",
        year=2013,
        subject=Words(
            "Perubahan atas Peraturan Pemerintah Nomor 19 Tahun 2005 tentang Standar Nasional Pendidikan",
            "Amendment of Government Regulation Number 19 of 2005 on National Education Standards",
        ),
        status=Status.REPEALED,
        repealed_by="pp57-2021",
        checked=seen(_STANDARDS, Fact.NAME, Fact.STATUS, Fact.REPEALED_BY),
    ),
    Regulation(
        code="pp13-2015",
        kind=Kind.GOVERNMENT,
        number="13",
        year=2015,
        subject=Words(
            "Perubahan Kedua atas Peraturan Pemerintah Nomor 19 Tahun 2005 tentang Standar Nasional "
            "Pendidikan",
            "Second Amendment of Government Regulation Number 19 of 2005 on National Education Standards",
        ),
        status=Status.REPEALED,
        repealed_by="pp57-2021",
        checked=(
            *seen("regulasip.id/book/168/read", Fact.NAME),
            *seen(_STANDARDS, Fact.STATUS, Fact.REPEALED_BY),
        ),
    ),
    Regulation(
        code="pp57-2021",
        kind=Kind.GOVERNMENT,
        number="57",
        year=2021,
        subject=Words("Standar Nasional Pendidikan", "National Education Standards"),
        enacted=dt.date(2021, 3, 30),
        status=Status.AMENDED,
        amended_by=("pp4-2022",),
        replaces=("pp19-2005", "pp32-2013", "pp13-2015"),
        checked=(
            *seen(_STANDARDS, Fact.NAME, Fact.ENACTED, Fact.REPLACES),
            *seen("jogloabang.com/pendidikan/pp-4-2022-pp-57-2021-snp", Fact.STATUS, Fact.AMENDED_BY),
        ),
    ),
    Regulation(
        code="pp4-2022",
        kind=Kind.GOVERNMENT,
        number="4",
        year=2022,
        subject=Words(
            "Perubahan atas Peraturan Pemerintah Nomor 57 Tahun 2021 tentang Standar Nasional Pendidikan",
            "Amendment of Government Regulation Number 57 of 2021 on National Education Standards",
        ),
        status=Status.IN_FORCE,
        checked=seen("baskomjatim.com/pp-nomor-4-tahun-2022-tentang-standar-nasional-pendidikan", Fact.NAME),
    ),
    Regulation(
        code="permendiknas22-2006",
        kind=Kind.NATIONAL_EDUCATION,
        number="22",
        year=2006,
        subject=Words(
            "Standar Isi untuk Satuan Pendidikan Dasar dan Menengah",
            "Standard of Content for Primary and Secondary Education",
        ),
    ),
    Regulation(
        code="permendiknas23-2006",
        kind=Kind.NATIONAL_EDUCATION,
        number="23",
        year=2006,
        subject=Words(
            "Standar Kompetensi Lulusan untuk Satuan Pendidikan Dasar dan Menengah",
            "Standard of Graduates’ Competence for Primary and Secondary Education",
        ),
    ),
    Regulation(
        code="permendiknas13-2007",
        kind=Kind.NATIONAL_EDUCATION,
        number="13",
        year=2007,
        subject=Words("Standar Kepala Sekolah/Madrasah", "Standard of Heads of Schools"),
    ),
    Regulation(
        code="permendiknas16-2007",
        kind=Kind.NATIONAL_EDUCATION,
        number="16",
        year=2007,
        subject=Words(
            "Standar Kualifikasi Akademik dan Kompetensi Guru",
            "Standard of Teachers’ Academic Qualification and Competence",
        ),
    ),
    Regulation(
        code="permendiknas19-2007",
        kind=Kind.NATIONAL_EDUCATION,
        number="19",
        year=2007,
        subject=Words(
            "Standar Pengelolaan Pendidikan oleh Satuan Pendidikan Dasar dan Menengah",
            "Standard of Management of Primary and Secondary Education",
        ),
    ),
    Regulation(
        code="permendiknas27-2008",
        kind=Kind.NATIONAL_EDUCATION,
        number="27",
        year=2008,
        subject=Words(
            "Standar Kualifikasi Akademik dan Kompetensi Konselor",
            "Standard of Counsellors’ Academic Qualification and Competence",
        ),
    ),
    Regulation(
        code="permendiknas32-2008",
        kind=Kind.NATIONAL_EDUCATION,
        number="32",
        year=2008,
        subject=Words(
            "Standar Kualifikasi Akademik dan Kompetensi Guru Pendidikan Khusus",
            "Standard of Special-Education Teachers’ Academic Qualification and Competence",
        ),
    ),
    Regulation(
        code="permendikbud111-2014",
        kind=Kind.EDUCATION,
        number="111",
        year=2014,
        subject=Words(
            "Bimbingan dan Konseling pada Pendidikan Dasar dan Pendidikan Menengah",
            "Guidance and Counselling in Primary and Secondary Education",
        ),
    ),
    Regulation(
        code="permendikbud82-2015",
        kind=Kind.EDUCATION,
        number="82",
        year=2015,
        subject=Words(
            "Pencegahan dan Penanggulangan Tindak Kekerasan di Lingkungan Satuan Pendidikan",
            "Prevention of and Response to Violence at Places of Education",
        ),
        status=Status.REPEALED,
        repealed_by="permendikbudristek46-2023",
        checked=seen("kabar24.bisnis.com/read/20230808/15/1682829", Fact.STATUS, Fact.REPEALED_BY),
    ),
    Regulation(
        code="permendikbudristek46-2023",
        kind=Kind.EDUCATION_RESEARCH,
        number="46",
        year=2023,
        subject=Words(
            "Pencegahan dan Penanganan Kekerasan di Lingkungan Satuan Pendidikan",
            "Prevention and Handling of Violence at Places of Education",
        ),
        enacted=dt.date(2023, 8, 3),
        status=Status.REPEALED,
        repealed_by="permendikdasmen6-2026",
        replaces=("permendikbud82-2015",),
        checked=(
            *seen("kabar24.bisnis.com/read/20230808/15/1682829", Fact.NAME, Fact.REPLACES),
            *seen(
                "kumparan.com/kumparannews/isi-lengkap-permendikbudristek-yang-atur-soal-bullying-hingga-kekerasan-seksual-20xF4MAsuWM",
                Fact.ENACTED,
            ),
            *seen(
                "sonata.id/2026/01/permendikdasmen-6-tahun-2026-perkuat.html; komunitasguruppkn.com/2026/01",
                Fact.STATUS,
                Fact.REPEALED_BY,
            ),
        ),
    ),
    Regulation(
        code="permendikdasmen6-2026",
        kind=Kind.SCHOOL_EDUCATION,
        number="6",
        year=2026,
        subject=Words("Budaya Sekolah Aman dan Nyaman", "A Safe and Comfortable School Culture"),
        enacted=dt.date(2026, 1, 8),
        status=Status.IN_FORCE,
        replaces=("permendikbudristek46-2023",),
        checked=seen(
            "komunitasguruppkn.com/2026/01/permendikdasmen-nomor-6-tahun-2026.html",
            Fact.NAME,
            Fact.ENACTED,
            Fact.STATUS,
            Fact.REPLACES,
        ),
    ),
)
