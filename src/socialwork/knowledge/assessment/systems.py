"""The three resource systems after Pincus and Minahan."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.assessment import AssessmentTool
from socialwork.vocabulary.evidence import ResourceSystem
from socialwork.vocabulary.process import InterventionFunction, StageKind
from socialwork.words import Words

SYSTEMS: tuple[Concept, ...] = (
    Concept(
        term=ResourceSystem.INFORMAL,
        definition=Words(
            "Informal adalah sistem sumber yang terdiri atas keluarga, teman, tetangga, dan orang lain yang "
            "menolong karena hubungan pribadi. Bantuannya berupa perhatian, nasihat, tenaga, atau uang, "
            "tanpa syarat keanggotaan.",
            "The informal resource system is made up of family, friends, neighbours and others who help "
            "because of a personal tie. They give care, advice, hands or money and ask for no membership.",
        ),
        purpose=Words(
            "Sistem ini menopang klien paling dekat dan paling lama, juga setelah praktikan pergi.",
            "It holds the client most closely and for longest, also after the student has left.",
        ),
        when=Words(
            "Sumber informal dilihat lebih dahulu sebelum bantuan dari luar dicari.",
            "Informal resources are looked at first, before help is sought outside.",
        ),
        conditions=(
            Condition(
                Words(
                    "Keluarga, teman, dan tetangga dicatat dalam sistem ini.",
                    "Family, friends and neighbours are entered in this system.",
                ),
                rule="RES-01",
            ),
        ),
        cautions=(
            Words(
                "Orang terdekat dapat kelelahan atau justru menjadi bagian dari masalah.",
                "Those closest may be worn out, or may be part of the problem.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.PLAN),
        related=(AssessmentTool.ECOMAP,),
        sources=(Source("pincus1973"),),
        example=Words(
            "Nenek yang tinggal di sebelah rumah menemani cucunya ketika ibunya berjualan.",
            "A grandmother next door keeps her grandson company while his mother is at her stall.",
        ),
    ),
    Concept(
        term=ResourceSystem.FORMAL,
        definition=Words(
            "Formal adalah sistem sumber berupa perkumpulan yang beranggota, misalnya klub, organisasi "
            "siswa, serikat pekerja, koperasi, atau jemaah. Orang memperoleh bantuan di dalamnya karena "
            "menjadi anggota.",
            "The formal resource system consists of bodies with members, such as clubs, pupils’ councils, "
            "trade unions, cooperatives or congregations. One is helped there because one belongs.",
        ),
        purpose=Words(
            "Sistem ini memberi klien tempat untuk ikut serta, dikenal, dan memperjuangkan kepentingannya "
            "bersama orang lain.",
            "It gives the client a place to take part, to be known and to stand up for common interests.",
        ),
        when=Words(
            "Sumber formal dimanfaatkan ketika klien membutuhkan pergaulan, kegiatan, atau suara yang lebih "
            "kuat.",
            "It is drawn on where the client needs company, activity or a stronger voice.",
        ),
        conditions=(
            Condition(
                Words(
                    "Perkumpulan yang beranggota dicatat dalam sistem ini, bukan lembaga pelayanan.",
                    "Bodies with members are entered in this system, not service agencies.",
                ),
                rule="RES-01",
            ),
        ),
        cautions=(
            Words(
                "Klien dapat enggan bergabung karena iuran, rasa malu, atau pengalaman ditolak.",
                "A client may hold back because of fees, shyness or an earlier rebuff.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.PLAN),
        related=(AssessmentTool.ECOMAP,),
        sources=(Source("pincus1973"),),
        example=Words(
            "Klub futsal memberi klien tempat ia merasa mampu dan dihargai.",
            "The futsal club is where the client feels able and valued.",
        ),
    ),
    Concept(
        term=ResourceSystem.SOCIETAL,
        definition=Words(
            "Kemasyarakatan adalah sistem sumber berupa lembaga yang didirikan untuk melayani umum, seperti "
            "sekolah, puskesmas, panti, dinas sosial, atau jaminan kesehatan. Layanannya dapat diperoleh "
            "menurut syarat yang berlaku bagi semua orang.",
            "The societal resource system consists of institutions set up to serve the public, such as "
            "schools, health centres, homes, social offices or health insurance. Their services are had on "
            "terms that hold for everyone.",
        ),
        purpose=Words(
            "Sistem ini menyediakan layanan dan hak yang tidak dapat diberikan keluarga atau perkumpulan.",
            "It provides services and rights that neither family nor association can give.",
        ),
        when=Words(
            "Sumber kemasyarakatan dihubungi ketika kebutuhan klien memerlukan keahlian, sarana, atau "
            "kewenangan tertentu.",
            "It is approached where a need calls for expertise, facilities or authority.",
        ),
        conditions=(
            Condition(
                Words(
                    "Lembaga umum dan petugasnya dicatat dalam sistem ini.",
                    "Public institutions and their staff are entered in this system.",
                ),
                rule="RES-01",
            ),
        ),
        cautions=(
            Words(
                "Prosedur yang rumit dapat membuat hak klien tidak terpenuhi tanpa pendampingan.",
                "Complicated procedure may keep clients from their rights unless someone goes with them.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.PLAN, StageKind.REFERRAL),
        related=(InterventionFunction.ACCESS,),
        sources=(Source("pincus1973"), Source("zastrow2010")),
        example=Words(
            "Puskesmas memeriksa pendengaran klien setelah perawat griya mendaftarkannya.",
            "The health centre tests the client’s hearing once the nurse of the home has put the name down.",
        ),
    ),
)
