"""Laws and regulations on disability, social rehabilitation and corrections."""

import datetime as dt

from socialwork.knowledge.regulations.entry import COLLECTION, seen
from socialwork.knowledge.regulations.regulation import Provision, Regulation
from socialwork.vocabulary.law import (
    RegulationFact as Fact,
    RegulationKind as Kind,
    RegulationStatus as Status,
)
from socialwork.words import Words

# The amendment of 2022 put this in the place of what Permensos 7/2021 had said.
_ASSISTANCE = Provision(
    article="Pasal 1 angka 2",
    says=Words(
        "memaparkan asistensi rehabilitasi sosial sebagai layanan berbasis keluarga, komunitas, "
        "atau residensial",
        "presents social rehabilitation assistance as a service based in family, community or residence",
    ),
    checked=seen("pasal.id/en/peraturan/permen/permensos-no-7-tahun-2022/koreksi/9724008"),
)

SERVICE_REGULATIONS: tuple[Regulation, ...] = (
    Regulation(
        code="uu4-1997",
        kind=Kind.LAW,
        number="4",
        year=1997,
        subject=Words("Penyandang Cacat", "Disabled Persons"),
        status=Status.REPEALED,
        repealed_by="uu8-2016",
        checked=seen(
            "text-id.123dok.com/document/zke19d1z-11e6c5b9e9dee890b697313430383136.html (penjelasan UU "
            "8/2016)",
            Fact.NAME,
            Fact.STATUS,
            Fact.REPEALED_BY,
        ),
    ),
    Regulation(
        code="uu8-2016",
        kind=Kind.LAW,
        number="8",
        year=2016,
        subject=Words("Penyandang Disabilitas", "Persons with Disabilities"),
        enacted=dt.date(2016, 4, 15),
        status=Status.IN_FORCE,
        replaces=("uu4-1997",),
        provisions=(
            Provision(
                article="Pasal 4",
                says=Words(
                    "membedakan disabilitas fisik, intelektual, mental, dan sensorik, yang dapat dialami "
                    "bersamaan",
                    "tells physical, intellectual, mental and sensory disability apart, which may come "
                    "together",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 10",
                says=Words(
                    "mengakui hak atas pendidikan yang bermutu dengan akomodasi yang layak",
                    "recognises the right to good education with reasonable accommodation",
                ),
                checked=seen(COLLECTION),
            ),
            Provision(
                article="Pasal 12",
                says=Words(
                    "mengakui hak atas kesehatan, termasuk pelayanan yang terjangkau dan alat bantu yang "
                    "dibutuhkan",
                    "recognises the right to health, with services within reach and the aids that are needed",
                ),
                checked=seen(COLLECTION),
            ),
        ),
        checked=(
            *seen(
                "mediadifa.id/2020/06/28/undang-undang-republik-indonesia-nomor-8-tahun-2016-tentang-penyandang-disabilitas",
                Fact.NAME,
                Fact.ENACTED,
            ),
            *seen(COLLECTION, Fact.STATUS, Fact.REPLACES),
        ),
    ),
    Regulation(
        code="pp52-2019",
        kind=Kind.GOVERNMENT,
        number="52",
        year=2019,
        subject=Words(
            "Penyelenggaraan Kesejahteraan Sosial bagi Penyandang Disabilitas",
            "Provision of Social Welfare for Persons with Disabilities",
        ),
        status=Status.IN_FORCE,
        checked=seen("peraturan.info/pp/2019/52", Fact.NAME),
    ),
    Regulation(
        code="permensos16-2020",
        kind=Kind.SOCIAL_AFFAIRS,
        number="16",
        year=2020,
        subject=Words("Asistensi Rehabilitasi Sosial", "Social Rehabilitation Assistance"),
        enacted=dt.date(2020, 12, 4),
        status=Status.REPEALED,
        repealed_by="permensos7-2021",
        checked=(
            *seen("jogloabang.com/sosial/permensos-16-2020-atensi", Fact.NAME, Fact.ENACTED),
            *seen(
                "id.scribd.com/document/613517578/Permensos-Nomor-7-Tahun-2021 (BN 2021/1007)",
                Fact.STATUS,
                Fact.REPEALED_BY,
            ),
        ),
    ),
    Regulation(
        code="permensos7-2021",
        kind=Kind.SOCIAL_AFFAIRS,
        number="7",
        year=2021,
        subject=Words("Asistensi Rehabilitasi Sosial", "Social Rehabilitation Assistance"),
        status=Status.AMENDED,
        amended_by=("permensos7-2022",),
        replaces=("permensos16-2020",),
        provisions=(_ASSISTANCE,),
        checked=(
            *seen(
                "id.scribd.com/document/613517578/Permensos-Nomor-7-Tahun-2021 (BN 2021/1007)",
                Fact.NAME,
                Fact.REPLACES,
            ),
            *seen(
                "pasal.id/en/peraturan/permen/permensos-no-7-tahun-2022/koreksi/9724008",
                Fact.STATUS,
                Fact.AMENDED_BY,
            ),
        ),
    ),
    Regulation(
        code="permensos7-2022",
        kind=Kind.SOCIAL_AFFAIRS,
        number="7",
        year=2022,
        subject=Words(
            "Perubahan atas Peraturan Menteri Sosial Nomor 7 Tahun 2021 tentang Asistensi Rehabilitasi "
            "Sosial",
            "Amendment of Regulation of the Minister of Social Affairs Number 7 of 2021 on Social "
            "Rehabilitation Assistance",
        ),
        status=Status.IN_FORCE,
        provisions=(_ASSISTANCE,),
        checked=seen("pasal.id/en/peraturan/permen/permensos-no-7-tahun-2022/koreksi/9724008", Fact.NAME),
    ),
    Regulation(
        code="uu12-1995",
        kind=Kind.LAW,
        number="12",
        year=1995,
        subject=Words("Pemasyarakatan", "Corrections"),
        status=Status.REPEALED,
        repealed_by="uu22-2022",
        checked=seen(
            "geotimes.id/opini/menantikan-terbitnya-ketentuan-lebih-lanjut-uu-pemasyarakatan (menyebut Pasal "
            "97 UU 22/2022)",
            Fact.NAME,
            Fact.STATUS,
            Fact.REPEALED_BY,
        ),
    ),
    Regulation(
        code="uu22-2022",
        kind=Kind.LAW,
        number="22",
        year=2022,
        subject=Words("Pemasyarakatan", "Corrections"),
        enacted=dt.date(2022, 8, 3),
        status=Status.IN_FORCE,
        replaces=("uu12-1995",),
        checked=(
            *seen("basishukum.com/uu/22/2022", Fact.NAME),
            *seen(
                "geotimes.id/opini/menantikan-terbitnya-ketentuan-lebih-lanjut-uu-pemasyarakatan",
                Fact.ENACTED,
                Fact.REPLACES,
            ),
        ),
    ),
)
