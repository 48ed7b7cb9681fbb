"""Work round the client: stakeholder meeting, networking, case management."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.process import InterventionFunction, StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.support import SupportMethod
from socialwork.words import Words

SUPPORT: tuple[Concept, ...] = (
    Concept(
        term=SupportMethod.STAKEHOLDER_MEETING,
        definition=Words(
            "Pertemuan pemangku kepentingan adalah pertemuan pihak-pihak yang berkepentingan dalam "
            "penanganan suatu masalah, misalnya klien, keluarga, pengelola lembaga, dan petugas. Kebutuhan "
            "klien dibahas secara terbuka, lalu setiap pihak menyatakan apa yang akan dilakukannya.",
            "A stakeholder meeting is a meeting of those who have a stake in how a problem is dealt with, "
            "such as client, family, management and staff. The client’s needs are talked over openly and "
            "each side says what it will do.",
        ),
        purpose=Words(
            "Tujuannya mencapai kesepakatan yang jelas pelaksana dan tenggatnya.",
            "Its purpose is an agreement that says who does what and by when.",
        ),
        when=Words(
            "Pertemuan ini diperlukan ketika pertolongan melibatkan keputusan di luar kewenangan praktikan.",
            "It is needed where help involves decisions that are not the student’s to make.",
        ),
        conditions=(
            Condition(
                Words(
                    "Klien menyetujui siapa yang diundang dan keterangan apa yang dibuka.",
                    "The client agrees to who is invited and what is disclosed.",
                ),
                rule="CONS-04",
            ),
            Condition(
                Words(
                    "Tenggat setiap kesepakatan tidak mendahului pertemuannya.",
                    "No agreed date lies before the meeting.",
                ),
                rule="NET-05",
            ),
        ),
        cautions=(
            Words(
                "Tanpa persiapan, suara klien mudah tenggelam di antara pihak yang lebih berkuasa.",
                "Without preparation the client’s voice is easily drowned by those with more power.",
            ),
        ),
        skills=(Skill.FEEDBACK,),
        stages=(StageKind.PLAN, StageKind.INTERVENTION),
        related=(WorkerRole.MEDIATOR, InterventionFunction.ADVOCACY),
        sources=(Source("kirstashman2018"), Source("sheafor2015")),
        example=Words(
            "Penghuni membacakan sendiri tiga permintaannya kepada pengelola griya, dan perawat menyanggupi "
            "menghubungi puskesmas sebelum akhir bulan.",
            "A resident reads out her three requests to the management herself, and the nurse undertakes to "
            "ring the health centre before the month is out.",
        ),
    ),
    Concept(
        term=SupportMethod.NETWORKING,
        definition=Words(
            "Jejaring kerja adalah hubungan kerja sama yang dibangun dan dipelihara dengan profesi serta "
            "lembaga lain demi kepentingan klien. Masing-masing membawa keahlian yang tidak dimiliki "
            "pekerja sosial, dan pembagian tugasnya dicatat.",
            "Networking is the building and keeping of working relations with other professions and "
            "agencies for the good of the client. Each brings skills that the social worker lacks, and who "
            "does what is written down.",
        ),
        purpose=Words(
            "Tujuannya membuka jalan bagi klien ke layanan yang tidak tersedia di lembaga.",
            "Its purpose is to open the way to services that the institution does not have.",
        ),
        when=Words(
            "Jejaring mulai dibangun pada asesmen, ketika kebutuhan yang memerlukan profesi lain sudah "
            "terlihat.",
            "It begins in the assessment, as soon as needs for another profession show.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pembagian informasi kepada mitra termasuk dalam cakupan persetujuan klien.",
                    "Sharing information with partners lies within the scope of the client’s consent.",
                ),
                rule="CONS-04",
            ),
            Condition(
                Words(
                    "Setiap mitra mempunyai sumbangan atau kesepakatan yang jelas.",
                    "Each partner has a clear contribution or agreement.",
                ),
                rule="NET-04",
            ),
        ),
        cautions=(
            Words(
                "Keterangan tentang klien yang beredar di antara banyak pihak sukar dijaga kerahasiaannya.",
                "What many parties know about a client is hard to keep confidential.",
            ),
        ),
        skills=(Skill.ATTENDING,),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION, StageKind.REFERRAL),
        related=(WorkerRole.BROKER,),
        sources=(Source("kirstashman2018"), Source("sheafor2015")),
        example=Words(
            "Praktikan menghubungi petugas pendaftaran puskesmas melalui perawat griya dan mencatat tanggal "
            "setiap percakapan.",
            "Through the nurse of the home the student reaches the registration desk of the health centre "
            "and notes the date of each call.",
        ),
    ),
    Concept(
        term=SupportMethod.CASE_MANAGEMENT,
        definition=Words(
            "Manajemen kasus adalah pengaturan beberapa layanan bagi satu klien dalam satu rencana oleh "
            "satu penanggung jawab. Kebutuhan dipasangkan dengan layanan dan penyedianya, kemudian "
            "pelaksanaannya diikuti sampai kebutuhan terpenuhi.",
            "Case management is the arranging of several services for one client in one plan, by one person "
            "who answers for it. Needs are matched with services and providers, and these are followed "
            "until the needs are met.",
        ),
        purpose=Words(
            "Tujuannya menjaga agar layanan saling melengkapi, tidak terputus, dan tidak tumpang tindih.",
            "Its purpose is that services complete one another, do not break off and do not overlap.",
        ),
        when=Words(
            "Cara ini tepat bagi klien yang mempunyai beberapa kebutuhan sekaligus dan dilayani lebih dari "
            "satu pihak.",
            "It fits a client with several needs at once who is served by more than one party.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap kebutuhan mempunyai layanan, dan setiap layanan menjawab kebutuhan.",
                    "Each need has a service, and each service answers a need.",
                ),
                rule="NET-02",
            ),
            Condition(
                Words(
                    "Layanan yang berjalan mempunyai penyedia.",
                    "A service that runs has a provider.",
                ),
                rule="NET-01",
            ),
            Condition(
                Words(
                    "Layanan yang berjalan dipantau.",
                    "A service that runs is monitored.",
                ),
                rule="NET-03",
            ),
        ),
        cautions=(
            Words(
                "Daftar layanan yang panjang bukan ukuran keberhasilan; yang dilihat ialah kebutuhan yang "
                "terpenuhi.",
                "A long list of services is no measure of success; what counts is needs met.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.PLAN, StageKind.INTERVENTION, StageKind.EVALUATION, StageKind.TERMINATION),
        related=(WorkerRole.CASE_MANAGER,),
        sources=(Source("moxley1989"), Source("hepworth2017")),
        example=Words(
            "Pekerja sosial griya memantau empat layanan bagi satu penghuni dan mencatat bahwa pemeriksaan "
            "pendengaran baru sampai pada jadwal.",
            "The social worker of the home follows four services for one resident and notes that the "
            "hearing test has got no further than an appointment.",
        ),
    ),
)
