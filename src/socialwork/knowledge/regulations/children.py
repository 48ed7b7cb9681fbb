"""Laws on children, families and violence."""

import datetime as dt

from socialwork.knowledge.regulations.entry import seen
from socialwork.knowledge.regulations.regulation import Provision, Regulation
from socialwork.vocabulary.law import (
    RegulationFact as Fact,
    RegulationKind as Kind,
    RegulationStatus as Status,
)
from socialwork.words import Words

_SECRETARIAT = (
    "123dok.com/document/y424p79q-pusat-pemantauan-pelaksanaan-undang-undang-sekretariat-jenderal-dpr.html "
    "(kajian atas UU 23/2002)"
)
_CHILD = Provision(
    article="Pasal 1 angka 1",
    says=Words(
        "memandang setiap orang yang usianya di bawah 18 tahun sebagai anak, juga yang masih dalam kandungan",
        "takes everyone below the age of 18 for a child, the unborn included",
    ),
    checked=seen("radarbogor.id/2020/07/23/penyelamatan-anak-sebagai-aset-berharga-di-tengah-pandemi"),
)
_SCHOOLING = Provision(
    article="Pasal 9 ayat (1)",
    says=Words(
        "memuat hak anak atas pendidikan dan pengajaran bagi perkembangan pribadinya",
        "gives a child the right to education and teaching for the growth of its person",
    ),
    checked=seen(
        "adoc.pub/download/perlindungan-hukum-terhadap-hak-pendidikan-anak-di-bawah-umu.html (mengutip UU "
        "23/2002)"
    ),
)
_SAFETY = Provision(
    article="Pasal 54",
    says=Words(
        "mewajibkan perlindungan anak di lingkungan satuan pendidikan dari kekerasan dan kejahatan lainnya",
        "obliges those concerned to protect children at places of education from violence and other crimes",
    ),
    checked=seen(
        "online.flipbuilder.com/xfcql/edpn/files/basic-html/page6.html (UU 23/2002); "
        "jawaralampung.com/2025/12 (berita, UU 35/2014)"
    ),
)

CHILD_REGULATIONS: tuple[Regulation, ...] = (
    Regulation(
        code="uu4-1979",
        kind=Kind.LAW,
        number="4",
        year=1979,
        subject=Words("Kesejahteraan Anak", "Child Welfare"),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 9",
                says=Words(
                    "menempatkan orang tua sebagai penanggung jawab pertama atas kesejahteraan anak",
                    "makes parents the first to answer for the welfare of their child",
                ),
                checked=seen(
                    "text-id.123dok.com/document/oz1expvy9-kesejahteraan-anak-tinjauan-pustaka.html "
                    "(mengutip Pasal 9)"
                ),
            ),
        ),
        checked=seen("studylibid.com/doc/643200/undang-undang-republik-indonesia", Fact.NAME),
    ),
    Regulation(
        code="uu3-1997",
        kind=Kind.LAW,
        number="3",
        year=1997,
        subject=Words("Pengadilan Anak", "Juvenile Courts"),
        status=Status.REPEALED,
        repealed_by="uu11-2012",
        checked=seen("ml.scribd.com/doc/91766505/Tindak-Pidana-Anak (makalah seorang hakim)", Fact.NAME),
    ),
    Regulation(
        code="uu23-2002",
        kind=Kind.LAW,
        number="23",
        year=2002,
        subject=Words("Perlindungan Anak", "Child Protection"),
        status=Status.AMENDED,
        amended_by=("uu35-2014", "uu17-2016"),
        provisions=(_CHILD, _SCHOOLING, _SAFETY),
        checked=seen(_SECRETARIAT, Fact.NAME, Fact.STATUS, Fact.AMENDED_BY),
    ),
    Regulation(
        code="uu35-2014",
        kind=Kind.LAW,
        number="35",
        year=2014,
        subject=Words(
            "Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak",
            "Amendment of Law Number 23 of 2002 on Child Protection",
        ),
        enacted=dt.date(2014, 10, 17),
        status=Status.IN_FORCE,
        provisions=(_CHILD, _SCHOOLING, _SAFETY),
        checked=(
            *seen(
                "adoc.pub/undang-undang-republik-indonesia-nomor-35-tahun-2014-tentang151645534254998.html",
                Fact.NAME,
            ),
            *seen(
                "radarbogor.id/2020/07/23/penyelamatan-anak-sebagai-aset-berharga-di-tengah-pandemi",
                Fact.ENACTED,
            ),
        ),
    ),
    Regulation(
        code="perppu1-2016",
        kind=Kind.SUBSTITUTE,
        number="1",
        year=2016,
        subject=Words(
            "Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak",
            "Second Amendment of Law Number 23 of 2002 on Child Protection",
        ),
        enacted=dt.date(2016, 5, 25),
        status=Status.UNKNOWN,
        note=Words(
            "Ditetapkan menjadi undang-undang dengan UU 17/2016; kutiplah undang-undang itu.",
            "Made a law by Law 17/2016, which is the one to cite.",
        ),
        checked=(
            *seen(
                "kompasiana.com/komentar/bigforever/5748f4ad1a7b617d1adf7617 (tulisan warga)", Fact.ENACTED
            ),
            *seen(_SECRETARIAT, Fact.NAME),
        ),
    ),
    Regulation(
        code="uu17-2016",
        kind=Kind.LAW,
        number="17",
        year=2016,
        subject=Words(
            "Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2016 tentang Perubahan "
            "Kedua atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak menjadi Undang-Undang",
            "Passing into Law of Government Regulation in Lieu of Law Number 1 of 2016 on the Second "
            "Amendment of Law Number 23 of 2002 on Child Protection",
        ),
        status=Status.IN_FORCE,
        checked=seen(_SECRETARIAT, Fact.NAME),
    ),
    Regulation(
        code="uu11-2012",
        kind=Kind.LAW,
        number="11",
        year=2012,
        subject=Words("Sistem Peradilan Pidana Anak", "Juvenile Criminal Justice System"),
        status=Status.IN_FORCE,
        replaces=("uu3-1997",),
        provisions=(
            Provision(
                article="Pasal 19",
                says=Words(
                    "mewajibkan kerahasiaan identitas anak yang berhadapan dengan hukum dalam pemberitaan "
                    "media",
                    "requires the media to keep secret who a child in contact with the law is",
                ),
                checked=seen("pta.trunojoyo.ac.id/welcome/detail/140111100172 (abstrak skripsi)"),
            ),
            Provision(
                article="Pasal 97",
                says=Words(
                    "mengancam pelanggaran kerahasiaan itu dengan pidana",
                    "makes the breach of that secrecy a crime",
                ),
                checked=seen("pta.trunojoyo.ac.id/welcome/detail/140111100172 (abstrak skripsi)"),
            ),
        ),
        checked=seen("pta.trunojoyo.ac.id/welcome/detail/140111100172", Fact.NAME),
    ),
    Regulation(
        code="uu1-1974",
        kind=Kind.LAW,
        number="1",
        year=1974,
        subject=Words("Perkawinan", "Marriage"),
        status=Status.AMENDED,
        amended_by=("uu16-2019",),
        checked=seen(
            "pa-tuban.go.id/Artikel (Pengadilan Agama Tuban, dispensasi kawin)",
            Fact.NAME,
            Fact.STATUS,
            Fact.AMENDED_BY,
        ),
    ),
    Regulation(
        code="uu16-2019",
        kind=Kind.LAW,
        number="16",
        year=2019,
        subject=Words(
            "Perubahan atas Undang-Undang Nomor 1 Tahun 1974 tentang Perkawinan",
            "Amendment of Law Number 1 of 1974 on Marriage",
        ),
        enacted=dt.date(2019, 10, 14),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 7 ayat (1)",
                says=Words(
                    "menetapkan usia kawin terendah 19 tahun bagi laki-laki dan perempuan",
                    "sets the lowest age of marriage at 19 for men and women alike",
                ),
                checked=seen("dara.co.id/?p=34981 (mengutip Sekretariat Kabinet)"),
            ),
            Provision(
                article="Pasal 7 ayat (3)",
                says=Words(
                    "mewajibkan pengadilan mendengar kedua calon mempelai sebelum memberi dispensasi",
                    "obliges the court to hear both of the couple before it grants a dispensation",
                ),
                checked=seen("dara.co.id/?p=34981 (mengutip Sekretariat Kabinet)"),
            ),
        ),
        checked=(
            *seen("pa-tuban.go.id/Artikel (Pengadilan Agama Tuban, dispensasi kawin)", Fact.NAME),
            *seen(
                "mmc.kotawaringinbaratkab.go.id/berita/uu-perkawinan-diteken-usia-minimal-menikah-19-tahun",
                Fact.ENACTED,
            ),
        ),
    ),
    Regulation(
        code="uu23-2004",
        kind=Kind.LAW,
        number="23",
        year=2004,
        subject=Words("Penghapusan Kekerasan dalam Rumah Tangga", "Elimination of Domestic Violence"),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 1 angka 1",
                says=Words(
                    "memasukkan penderitaan fisik, seksual, dan psikologis serta penelantaran ke dalam "
                    "pengertian kekerasan dalam rumah tangga",
                    "counts physical, sexual and psychological suffering and neglect as domestic violence",
                ),
                checked=seen("kimngegong13.blogspot.com/2012/06 (blog, mengutip Pasal 1)"),
            ),
            Provision(
                article="Pasal 2",
                says=Words(
                    "memperluas lingkup rumah tangga sampai dengan kerabat dan pekerja rumah tangga yang "
                    "menetap",
                    "extends the household to relatives and domestic workers who live in it",
                ),
                checked=seen(
                    "kompasiana.com/jaojatulkhasanah9834/66441a5ac57afb5f1a001612 (mengutip Pasal 2)"
                ),
            ),
        ),
        checked=seen(
            "123dok.com/document/zk0wxw4y-analisis-yuridis-undang-undang-nomor-penghapusan-kekerasan-tangga.html",
            Fact.NAME,
        ),
    ),
    Regulation(
        code="uu12-2022",
        kind=Kind.LAW,
        number="12",
        year=2022,
        subject=Words("Tindak Pidana Kekerasan Seksual", "Crimes of Sexual Violence"),
        enacted=dt.date(2022, 5, 9),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 67 ayat (1)",
                says=Words(
                    "memberi korban hak untuk ditangani, dilindungi, dan dipulihkan",
                    "gives victims the right to be attended to, protected and restored",
                ),
                checked=seen("peraturan.info/uu/2022/12/bab-v"),
            ),
            Provision(
                article="Pasal 70 ayat (1)",
                says=Words(
                    "memasukkan rehabilitasi sosial, pemberdayaan sosial, dan reintegrasi sosial ke dalam "
                    "pemulihan korban",
                    "counts social rehabilitation, empowerment and reintegration as part of a victim’s "
                    "recovery",
                ),
                checked=seen("peraturan.info/uu/2022/12/pasal-70"),
            ),
        ),
        checked=(
            *seen("peraturan.info/uu/2022/12", Fact.NAME),
            *seen(
                "mubadalah.id/kamu-harus-tahu-hak-hak-korban-kekerasan-seksual-dalam-uu-tpks", Fact.ENACTED
            ),
        ),
    ),
)
