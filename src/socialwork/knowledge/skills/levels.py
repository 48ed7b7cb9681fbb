"""The four levels of the worker’s skills."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.casework import Skill, SkillLevel
from socialwork.vocabulary.evidence import EvidenceMethod
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

LEVELS: tuple[Concept, ...] = (
    Concept(
        term=SkillLevel.BASIC,
        definition=Words(
            "Komunikasi dasar adalah tingkat pertama keterampilan pekerja sosial, yang mencakup sikap "
            "hadir, mendengarkan aktif, empati dasar, dan umpan balik. Keempatnya memungkinkan "
            "percakapan yang menolong berlangsung dan tetap diperlukan dalam setiap tahap sesudahnya.",
            "Basic communication is the first level of the worker’s skills: attending, active listening, "
            "basic empathy and feedback. The four make a helping conversation possible at all and remain "
            "necessary at every later stage.",
        ),
        purpose=Words(
            "Tujuannya membangun relasi yang cukup aman bagi klien untuk mulai bercerita.",
            "Its purpose is to build a relationship in which clients feel safe enough to begin their story.",
        ),
        when=Words(
            "Tingkat ini dikuasai lebih dahulu karena keterampilan yang lebih tinggi bertumpu padanya.",
            "It is mastered first, since the higher skills rest on it.",
        ),
        skills=(Skill.ATTENDING, Skill.ACTIVE_LISTENING, Skill.BASIC_EMPATHY, Skill.FEEDBACK),
        stages=(
            StageKind.ENGAGEMENT,
            StageKind.INTAKE,
            StageKind.CONTRACT,
            StageKind.ASSESSMENT,
            StageKind.INTERVENTION,
        ),
        related=(SkillLevel.INTERMEDIATE,),
        sources=(Source("egan2014"), Source("hepworth2017")),
        example=Words(
            "Dalam pertemuan pertama praktikan lebih banyak mendengarkan, merangkum sekali-sekali, dan "
            "menahan diri untuk tidak memberi saran.",
            "In the first meeting the student mostly listens, sums up now and then and holds back from "
            "suggestions.",
        ),
    ),
    Concept(
        term=SkillLevel.INTERMEDIATE,
        definition=Words(
            "Komunikasi menengah adalah tingkat keterampilan yang memperdalam percakapan melalui empati "
            "dan penggalian. Pekerja sosial tidak lagi sekadar menerima cerita, tetapi membantu klien "
            "memperincinya serta menghubungkan perasaan, pikiran, dan kejadian.",
            "Intermediate communication is the level of skills that deepens a conversation through "
            "empathy and probing. The worker no longer merely receives the story, but helps clients to "
            "fill in its details and to connect feelings, thoughts and events.",
        ),
        purpose=Words(
            "Tujuannya memperoleh pemahaman yang lebih lengkap dan lebih khusus mengenai keadaan klien.",
            "Its purpose is to reach a fuller and more specific understanding of the client’s situation.",
        ),
        when=Words(
            "Pemakaiannya dimulai setelah klien merasa nyaman, terutama selama asesmen.",
            "Its use begins once the client is at ease, above all during the assessment.",
        ),
        skills=(Skill.EMPATHY, Skill.PROBING),
        stages=(
            StageKind.INTAKE,
            StageKind.ASSESSMENT,
            StageKind.PLAN,
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
        ),
        related=(SkillLevel.BASIC, SkillLevel.ADVANCED),
        sources=(Source("egan2014"), Source("hepworth2017")),
        example=Words(
            "Ketika klien berkata bahwa sekolah membosankan, praktikan memintanya menceritakan satu jam "
            "pelajaran yang membosankan itu dari awal sampai akhir.",
            "When a client says that school is boring, the student asks for an account of one boring "
            "lesson from beginning to end.",
        ),
    ),
    Concept(
        term=SkillLevel.ADVANCED,
        definition=Words(
            "Komunikasi lanjut adalah tingkat keterampilan yang menolong klien memperoleh pemahaman baru "
            "tentang dirinya: membantunya bercerita dengan utuh, membantunya menantang diri, berempati "
            "terhadap hal yang tersirat, dan membuka diri secara terukur. Pemakaiannya menuntut relasi "
            "yang kuat serta supervisi yang memadai.",
            "Advanced communication is the level of skills that helps clients to a new understanding of "
            "themselves: helping them to tell the whole story, helping them to challenge themselves, "
            "empathy with what is left unsaid, and measured self-disclosure. It calls for a strong "
            "relationship and adequate supervision.",
        ),
        purpose=Words(
            "Tujuannya menggerakkan klien dari memahami masalah menuju kesediaan untuk berubah.",
            "Its purpose is to move clients from understanding their problem to being ready for change.",
        ),
        when=Words(
            "Tingkat ini dipakai apabila percakapan biasa sudah tidak menambah pemahaman, sedangkan "
            "klien siap melangkah.",
            "It is used when ordinary talk adds no more understanding and the client is ready to go on.",
        ),
        cautions=(
            Words(
                "Praktikan yang memakainya sebelum relasi kuat berisiko melukai klien dan kehilangan "
                "kepercayaannya.",
                "Students who use it before the relationship is strong risk hurting clients and losing "
                "their trust.",
            ),
        ),
        skills=(Skill.STORYTELLING, Skill.CHALLENGING, Skill.ADVANCED_EMPATHY, Skill.SELF_DISCLOSURE),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION, StageKind.EVALUATION),
        related=(SkillLevel.INTERMEDIATE,),
        sources=(Source("egan2014"), Source("hepworth2017")),
        example=Words(
            "Setelah empat kali bertemu, praktikan menanyakan kepada klien apa yang membuatnya menolong "
            "semua orang, kecuali dirinya sendiri.",
            "After four meetings, the student asks the client, “How is it that you help everyone but "
            "yourself?”",
        ),
    ),
    Concept(
        term=SkillLevel.ASSESSMENT,
        definition=Words(
            "Keterampilan asesmen adalah kelompok keterampilan untuk mengumpulkan, memeriksa, dan menata "
            "keterangan tentang klien beserta lingkungannya. Di dalamnya termasuk menyusun instrumen, "
            "membuat peta pikiran, mengamati, melakukan triangulasi, mewawancarai, dan menggunakan alat "
            "asesmen.",
            "Assessment skills is the name for the skills by which knowledge about clients and their "
            "surroundings is gathered, checked and put in order. They are making instruments, mind "
            "mapping, observing, triangulating, interviewing and using assessment tools.",
        ),
        purpose=Words(
            "Tujuannya menghasilkan gambaran masalah, kebutuhan, dan kekuatan yang dapat dipercaya "
            "sebagai dasar rencana.",
            "Their purpose is a trustworthy picture of problems, needs and strengths on which a plan can "
            "rest.",
        ),
        when=Words(
            "Kelompok keterampilan ini terutama dipakai selama asesmen, kemudian sekali lagi untuk "
            "mengukur perubahan dalam evaluasi.",
            "They are used above all during the assessment, and once more when the evaluation measures "
            "change.",
        ),
        skills=(
            Skill.MAKING_INSTRUMENTS,
            Skill.MIND_MAPPING,
            Skill.OBSERVATION,
            Skill.TRIANGULATION,
            Skill.INTERVIEW,
            Skill.USING_TOOLS,
        ),
        stages=(StageKind.INTAKE, StageKind.ASSESSMENT, StageKind.EVALUATION),
        related=(SkillLevel.BASIC, EvidenceMethod.INTERVIEW, EvidenceMethod.OBSERVATION),
        sources=(Source("hepworth2017"), Source("kirstashman2018")),
        example=Words(
            "Praktikan mewawancarai klien, mengamati jam istirahat, membaca buku presensi, lalu menata "
            "temuannya dalam satu peta pikiran.",
            "The student interviews the client, observes the break, reads the attendance book and then "
            "arranges the findings in one mind map.",
        ),
    ),
)
"""The levels, from the first on."""
