"""Laws and regulations on social welfare, older people and poverty."""

import datetime as dt

from socialwork.knowledge.regulations.entry import COLLECTION, seen
from socialwork.knowledge.regulations.regulation import Provision, Regulation
from socialwork.vocabulary.law import (
    RegulationFact as Fact,
    RegulationKind as Kind,
    RegulationStatus as Status,
)
from socialwork.words import Words

_PARLIAMENT = "jdih.dpr.go.id/setjen/detail-dokumen/tipe/uu/id/471"
_OF_2004 = "studylibid.com/doc/53838/peraturan-pemerintah-republik-indonesia-nomor"

WELFARE_REGULATIONS: tuple[Regulation, ...] = (
    Regulation(
        code="uu6-1974",
        kind=Kind.LAW,
        number="6",
        year=1974,
        subject=Words("Ketentuan-Ketentuan Pokok Kesejahteraan Sosial", "Basic Provisions of Social Welfare"),
        status=Status.REPEALED,
        repealed_by="uu11-2009",
        checked=seen(
            "happy-jnb.blogspot.com (konsiderans UU 11/2009 huruf c: perlu diganti)",
            Fact.NAME,
            Fact.STATUS,
            Fact.REPEALED_BY,
        ),
    ),
    Regulation(
        code="uu11-2009",
        kind=Kind.LAW,
        number="11",
        year=2009,
        subject=Words("Kesejahteraan Sosial", "Social Welfare"),
        status=Status.IN_FORCE,
        replaces=("uu6-1974",),
        note=Words(
            "Ketentuannya tentang pekerja sosial profesional digantikan oleh UU 14/2019.",
            "What it says about professional social workers has given way to Law 14/2019.",
        ),
        provisions=(
            Provision(
                article="Pasal 1 angka 1",
                says=Words(
                    "tidak membatasi kesejahteraan pada kecukupan materi; kebutuhan spiritual dan sosial pun "
                    "perlu terpenuhi",
                    "does not limit welfare to material means; spiritual and social needs have to be met as "
                    "well",
                ),
                checked=seen("id.scribd.com/document/503141010/UNDANG-UNDANG-DAN-PMKS"),
            ),
            Provision(
                article="Pasal 4",
                says=Words(
                    "meletakkan tanggung jawab penyelenggaraan kesejahteraan sosial pada negara",
                    "makes the state answerable for social welfare",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 6",
                says=Words(
                    "menyebut empat bentuk penyelenggaraan, yaitu rehabilitasi, jaminan, pemberdayaan, dan "
                    "perlindungan sosial",
                    "names four forms of provision: social rehabilitation, security, empowerment and "
                    "protection",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 7",
                says=Words(
                    "mengarahkan rehabilitasi sosial pada pulihnya kemampuan orang untuk menjalankan fungsi "
                    "sosialnya",
                    "aims social rehabilitation at restoring people’s ability to fulfil their social "
                    "functions",
                ),
                checked=seen(COLLECTION),
            ),
        ),
        checked=(
            *seen("happy-jnb.blogspot.com (salinan undang-undang)", Fact.NAME, Fact.REPLACES),
            *seen(f"{COLLECTION}: berlaku dengan catatan", Fact.STATUS),
        ),
    ),
    Regulation(
        code="pp39-2012",
        kind=Kind.GOVERNMENT,
        number="39",
        year=2012,
        subject=Words("Penyelenggaraan Kesejahteraan Sosial", "Provision of Social Welfare"),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 4 ayat (1)",
                says=Words(
                    "menjelaskan bahwa rehabilitasi sosial memulihkan orang yang mengalami disfungsi sosial",
                    "explains that social rehabilitation restores people who suffer social dysfunction",
                ),
                checked=seen("ngada.org/pp39-2012.htm"),
            ),
            Provision(
                article="Pasal 7",
                says=Words(
                    "merinci bentuk rehabilitasi sosial, antara lain bimbingan sosial, bimbingan lanjut, dan "
                    "rujukan, beserta tahapannya",
                    "lists the forms of social rehabilitation, such as social guidance, aftercare and "
                    "referral, and its stages",
                ),
                checked=seen("ngada.org/pp39-2012.htm"),
            ),
        ),
        checked=seen("docplayer.info/42524473 (salinan PP 39/2012)", Fact.NAME),
    ),
    Regulation(
        code="uu4-1965",
        kind=Kind.LAW,
        number="4",
        year=1965,
        subject=Words(
            "Pemberian Bantuan Penghidupan Orang Jompo", "Assistance for the Living of the Frail Elderly"
        ),
        status=Status.REPEALED,
        repealed_by="uu13-1998",
        checked=seen(_PARLIAMENT, Fact.NAME, Fact.STATUS, Fact.REPEALED_BY),
    ),
    Regulation(
        code="uu13-1998",
        kind=Kind.LAW,
        number="13",
        year=1998,
        subject=Words("Kesejahteraan Lanjut Usia", "Welfare of Older People"),
        enacted=dt.date(1998, 11, 30),
        status=Status.IN_FORCE,
        replaces=("uu4-1965",),
        provisions=(
            Provision(
                article="Pasal 1 angka 2",
                says=Words(
                    "menetapkan umur 60 tahun sebagai awal masa lanjut usia",
                    "sets 60 as the age at which old age begins",
                ),
            ),
            Provision(
                article="Pasal 5",
                says=Words(
                    "memberi orang lanjut usia hak atas peningkatan kesejahteraan sosialnya, antara lain "
                    "melalui pelayanan keagamaan dan kesehatan serta bantuan sosial",
                    "gives older people the right to better welfare, through religious and health services "
                    "and social assistance among others",
                ),
            ),
            Provision(
                article="Pasal 8",
                says=Words(
                    "membagi tanggung jawab atas kesejahteraan orang lanjut usia kepada pemerintah, "
                    "masyarakat, dan keluarga",
                    "shares the responsibility for older people’s welfare among government, community and "
                    "family",
                ),
            ),
        ),
        checked=seen(_PARLIAMENT, Fact.NAME, Fact.ENACTED, Fact.REPLACES),
    ),
    Regulation(
        code="pp43-2004",
        kind=Kind.GOVERNMENT,
        number="43",
        year=2004,
        subject=Words(
            "Pelaksanaan Upaya Peningkatan Kesejahteraan Sosial Lanjut Usia",
            "Efforts to Improve the Social Welfare of Older People",
        ),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 1 angka 4",
                says=Words(
                    "menyebut orang lanjut usia yang masih sanggup bekerja atau berkegiatan sebagai lanjut "
                    "usia potensial",
                    "calls older people who can still work or be active potential",
                ),
                checked=seen(_OF_2004),
            ),
            Provision(
                article="Pasal 1 angka 5",
                says=Words(
                    "menyebut orang lanjut usia yang bergantung pada bantuan orang lain sebagai lanjut usia "
                    "tidak potensial",
                    "calls older people who depend on the help of others not potential",
                ),
                checked=seen(_OF_2004),
            ),
        ),
        checked=seen(_OF_2004, Fact.NAME),
    ),
    Regulation(
        code="uu13-2011",
        kind=Kind.LAW,
        number="13",
        year=2011,
        subject=Words("Penanganan Fakir Miskin", "Care of the Poor"),
        status=Status.IN_FORCE,
        provisions=(
            Provision(
                article="Pasal 3",
                says=Words(
                    "merinci hak fakir miskin, antara lain atas pangan, kesehatan, pendidikan, dan pelayanan "
                    "sosial",
                    "lists the rights of the poor, such as those to food, health, education and social "
                    "services",
                ),
                checked=seen(
                    "labviral.com/news/3314/15072023/9-hak-fakir-miskin-yang-diatur-undang-undang-di-indonesia"
                ),
            ),
        ),
        checked=(
            *seen("studylibid.com/doc/1067114/13-tahun-2011", Fact.NAME),
            *seen("xper.my.id/2026/01/uu-no-13-tahun-2011-jangan-sampai-hakmu.html (blog)", Fact.STATUS),
        ),
    ),
)
