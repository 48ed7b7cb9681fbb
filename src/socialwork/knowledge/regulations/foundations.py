"""Laws that every practicum rests on: the constitution, human rights, the profession, personal data."""

import datetime as dt

from socialwork.knowledge.regulations.entry import COLLECTION, seen
from socialwork.knowledge.regulations.regulation import Provision, Regulation
from socialwork.vocabulary.law import (
    RegulationFact as Fact,
    RegulationKind as Kind,
    RegulationStatus as Status,
)
from socialwork.words import Words

FOUNDATION_REGULATIONS: tuple[Regulation, ...] = (
    Regulation(
        code="uud1945",
        kind=Kind.CONSTITUTION,
        year=1945,
        subject=Words("Konstitusi", "The constitution"),
        status=Status.IN_FORCE,
        note=Words(
            "Empat kali diubah pada 1999–2002; pasal dikutip menurut naskah sesudah perubahan.",
            "Amended four times in 1999–2002; articles are cited from the text after the amendments.",
        ),
        provisions=(
            Provision(
                article="Pasal 28B ayat (2)",
                says=Words(
                    "menjamin kelangsungan hidup serta tumbuh kembang setiap anak dan melindunginya dari "
                    "kekerasan",
                    "secures the life and growth of every child and protects it from violence",
                ),
                checked=seen(
                    "123dok.com/document/y424p79q-pusat-pemantauan-pelaksanaan-undang-undang-sekretariat-jenderal-dpr.html"
                ),
            ),
            Provision(
                article="Pasal 28C ayat (1)",
                says=Words(
                    "mengakui hak setiap orang untuk berkembang dengan terpenuhinya kebutuhan dasarnya dan "
                    "untuk menikmati pendidikan",
                    "recognises everyone’s right to develop by having basic needs met, and to education",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 28H ayat (1)",
                says=Words(
                    "menjamin hak atas kehidupan yang sejahtera, tempat tinggal, lingkungan yang sehat, dan "
                    "pelayanan kesehatan",
                    "secures the right to a life in welfare, a home, healthy surroundings and health "
                    "services",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 31 ayat (1)",
                says=Words(
                    "menegaskan bahwa pendidikan merupakan hak setiap warga negara",
                    "states that education is a right of every citizen",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 31 ayat (2)",
                says=Words(
                    "mewajibkan warga negara menempuh pendidikan dasar atas biaya pemerintah",
                    "obliges citizens to go through basic education, which the government pays for",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 34 ayat (1)",
                says=Words(
                    "menempatkan fakir miskin dan anak terlantar dalam pemeliharaan negara",
                    "places the poor and abandoned children in the care of the state",
                ),
                checked=seen("infogurudankepalasekolah.blogspot.com/2013/01/hak-fakir-miskin.html"),
            ),
            Provision(
                article="Pasal 34 ayat (3)",
                says=Words(
                    "membebankan kepada negara penyediaan fasilitas kesehatan dan pelayanan umum yang layak",
                    "makes the state answerable for proper health facilities and public services",
                ),
                checked=seen(COLLECTION),
            ),
        ),
        checked=seen(
            "m.wiki-indonesia.club: Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 (ensiklopedia)",
            Fact.NAME,
        ),
    ),
    Regulation(
        code="tapmpr17-1998",
        kind=Kind.PEOPLES_ASSEMBLY,
        number="XVII/MPR/1998",
        year=1998,
        subject=Words("Hak Asasi Manusia", "Human Rights"),
        note=Words(
            "Kedudukan ketetapan lama ditinjau dengan Ketetapan MPR Nomor I/MPR/2003; hasilnya bagi "
            "ketetapan ini belum diperiksa.",
            "The standing of older decrees was reviewed by Decree I/MPR/2003; the outcome for this one is "
            "not checked.",
        ),
    ),
    Regulation(
        code="uu39-1999",
        kind=Kind.LAW,
        number="39",
        year=1999,
        subject=Words("Hak Asasi Manusia", "Human Rights"),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 60 ayat (1)",
                says=Words(
                    "mengakui hak anak atas pendidikan dan pengajaran yang sejalan dengan minat, bakat, dan "
                    "kecerdasannya",
                    "recognises a child’s right to education and teaching in keeping with its interests, "
                    "gifts and intelligence",
                ),
            ),
        ),
        checked=seen("docplayer.info/181518 (Perda Kota Pasuruan 3/2013, dasar hukum)", Fact.NAME),
    ),
    Regulation(
        code="uu14-2019",
        kind=Kind.LAW,
        number="14",
        year=2019,
        subject=Words("Pekerja Sosial", "Social Workers"),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 1 angka 1",
                says=Words(
                    "mensyaratkan sertifikat kompetensi bagi sebutan pekerja sosial",
                    "asks for a certificate of competence of whoever is called a social worker",
                ),
                checked=seen("pasal.id/en/peraturan/uu/uu-no-14-tahun-2019/koreksi/5893433"),
            ),
            Provision(
                article="Pasal 1 angka 2",
                says=Words(
                    "memandang praktik pekerjaan sosial sebagai pertolongan profesional di bawah supervisi",
                    "sees social work practice as professional help under supervision",
                ),
                checked=seen("pasal.id/en/peraturan/uu/uu-no-14-tahun-2019/koreksi/5893433"),
            ),
            Provision(
                article="Pasal 1 angka 9",
                says=Words(
                    "menyebut penerima manfaat pelayanan, baik perseorangan, keluarga, kelompok, maupun "
                    "masyarakat, sebagai klien",
                    "calls those whom the service benefits clients, be they single people, families, groups "
                    "or communities",
                ),
                checked=seen("pasal.id/en/peraturan/uu/uu-no-14-tahun-2019/koreksi/5893433"),
            ),
        ),
        checked=seen("pasal.id/en/peraturan/uu/uu-no-14-tahun-2019/koreksi/5893433", Fact.NAME),
    ),
    Regulation(
        code="permensos14-2020",
        kind=Kind.SOCIAL_AFFAIRS,
        number="14",
        year=2020,
        subject=Words("Standar Praktik Pekerjaan Sosial", "Standards of Social Work Practice"),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 19",
                says=Words(
                    "merinci keterampilan yang dituntut dalam praktik, antara lain berkomunikasi, "
                    "mengasesmen, merencanakan intervensi, dan bekerja dalam tim",
                    "lists the skills that practice calls for, such as communicating, assessing, planning "
                    "interventions and working in a team",
                ),
                checked=seen("kompasiana.com/whiwhin34516/65ee3a27de948f55e7203412 (mengutip Pasal 19)"),
            ),
        ),
        checked=seen(
            "123dok.com/document/q5pn98gy-peraturan-menteri-sosial-republik-indonesia-standar-praktik-pekerjaan.html",
            Fact.NAME,
        ),
    ),
    Regulation(
        code="uu27-2022",
        kind=Kind.LAW,
        number="27",
        year=2022,
        subject=Words("Pelindungan Data Pribadi", "Protection of Personal Data"),
        enacted=dt.date(2022, 10, 17),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 4 ayat (2)",
                says=Words(
                    "menggolongkan antara lain data kesehatan dan data anak sebagai data pribadi spesifik",
                    "counts data on health and on children, among others, as specific personal data",
                ),
                checked=seen("detik.com/jateng/berita/d-6355816 (kutipan Pasal 2 dan 4)"),
            ),
            Provision(
                article="Pasal 22",
                says=Words(
                    "menuntut persetujuan tertulis atau terekam dalam bahasa yang mudah dipahami",
                    "asks for consent that is written or recorded, in words that are easy to understand",
                ),
                checked=seen(
                    "id.wikisource.org/wiki/Halaman:UU_Nomor_27_Tahun_2022_Tentang_Perlindungan_Data_Pribadi.pdf/12"
                ),
            ),
            Provision(
                article="Pasal 24",
                says=Words(
                    "mewajibkan pengendali data untuk dapat menunjukkan bukti persetujuan",
                    "obliges whoever controls the data to be able to show proof of consent",
                ),
                checked=seen(
                    "id.wikisource.org/wiki/Halaman:UU_Nomor_27_Tahun_2022_Tentang_Perlindungan_Data_Pribadi.pdf/12"
                ),
            ),
            Provision(
                article="Pasal 25",
                says=Words(
                    "mensyaratkan persetujuan orang tua atau wali bagi pemrosesan data anak",
                    "makes the consent of a parent or guardian a condition of processing a child’s data",
                ),
                checked=seen("nasional.kompas.com/read/2022/09/20/13013871"),
            ),
            Provision(
                article="Pasal 26",
                says=Words(
                    "mensyaratkan cara berkomunikasi yang sesuai dan persetujuan penyandang disabilitas atau "
                    "walinya",
                    "asks for a fitting way of communicating and for the consent of the person with a "
                    "disability or of the guardian",
                ),
                checked=seen("nasional.kompas.com/read/2022/09/20/13013871"),
            ),
        ),
        checked=(
            *seen("detik.com/jateng/berita/d-6355816", Fact.ENACTED),
            *seen(
                "id.wikisource.org/wiki/Halaman:UU_Nomor_27_Tahun_2022_Tentang_Perlindungan_Data_Pribadi.pdf/12",
                Fact.NAME,
            ),
            *seen(
                "dsaplawfirm.com/2026/01/25/implementasi-penuh-uu-pdp-2025 (ulasan kantor hukum)", Fact.STATUS
            ),
        ),
    ),
    Regulation(
        code="pp17-2025",
        kind=Kind.GOVERNMENT,
        number="17",
        year=2025,
        subject=Words(
            "Tata Kelola Penyelenggaraan Sistem Elektronik dalam Pelindungan Anak",
            "Governance of Electronic Systems in the Protection of Children",
        ),
    ),
)
