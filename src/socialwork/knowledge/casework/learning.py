"""Techniques of learning: role rehearsal, group exercises and materials, andragogy."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.groupwork import GroupPhase, GroupType
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

LEARNING: tuple[Concept, ...] = (
    Concept(
        term=CaseworkTechnique.ROLE_REHEARSAL,
        definition=Words(
            "Latihan peran dan peragaan merupakan teknik mempelajari perilaku baru melalui contoh, "
            "permainan peran, dan pengulangan. Klien dapat mencoba, keliru, menerima umpan balik, dan "
            "mencoba lagi sebelum menghadapi keadaan yang sebenarnya.",
            "Role rehearsal and demonstration is a technique for learning new behaviour through example, "
            "role play and repetition. Clients can try, fail, take feedback and try again before they meet "
            "the real situation.",
        ),
        purpose=Words(
            "Tujuannya menyiapkan klien agar sanggup dan berani menjalankan perilaku baru dalam "
            "kehidupan sehari-hari.",
            "Its purpose is to make clients able and bold enough to use the new behaviour in daily life.",
        ),
        when=Words(
            "Teknik ini tepat apabila klien sudah mengetahui apa yang harus dilakukan, tetapi belum "
            "terampil atau masih takut melakukannya.",
            "It fits when clients know what to do but are not yet skilled at it or still afraid of it.",
        ),
        conditions=(
            Condition(
                Words(
                    "Perilaku yang dilatih harus dirumuskan secara khusus dan dibagi menjadi "
                    "langkah-langkah kecil.",
                    "The behaviour to be practised must be stated precisely and divided into small steps.",
                ),
            ),
            Condition(
                Words(
                    "Klien harus menyetujui peran yang dimainkannya dan boleh berhenti kapan saja.",
                    "Clients must agree to the part they play and may stop at any time.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Adegan yang terlalu dekat dengan pengalaman menyakitkan dapat membuka luka lama.",
                "A scene that comes too close to a painful experience can open old wounds.",
            ),
            Words(
                "Pekerjaan belum selesai sebelum perilaku itu dicoba di luar ruang pertemuan.",
                "The work is not done until the behaviour has been tried outside the meeting room.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK, Skill.BASIC_EMPATHY),
        stages=(StageKind.INTERVENTION,),
        related=(
            BehaviourTechnique.CONTACT_DESENSITIZATION,
            CaseworkTechnique.GROUP_EXERCISE,
            Skill.FEEDBACK,
        ),
        sources=(Source("brill2005"), Source("bandura1977"), Source("hepworth2017")),
        example=Words(
            "Praktikan memperagakan cara meminta maaf kepada guru atas keterlambatan; klien mencobanya "
            "dua kali, sekali sebagai dirinya sendiri dan sekali sebagai guru.",
            "The student demonstrates how to apologise to a teacher for being late; the client tries it "
            "twice, once in person and once in the teacher’s part.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.GROUP_EXERCISE,
        definition=Words(
            "Latihan dinamika kelompok, permainan, serta bahan pustaka dan audiovisual merupakan teknik "
            "yang menggerakkan keikutsertaan anggota dengan kegiatan, bacaan, atau film. Bahan itu hanyalah "
            "pemicu; maknanya muncul dalam pembahasan sesudahnya.",
            "Group dynamics exercise, group games, literary and audiovisual materials are a technique that "
            "uses activities, reading or films to get members to take part. The material is only the "
            "trigger; its meaning comes out in the discussion that follows.",
        ),
        purpose=Words(
            "Tujuannya meningkatkan peran serta, mempercepat keakraban, dan menolong anggota mengenali "
            "pola hubungan di antara mereka.",
            "Their purpose is to raise participation, to speed up acquaintance and to help members see "
            "the patterns among them.",
        ),
        when=Words(
            "Teknik ini digunakan ketika kelompok masih kaku, perhatian menurun, atau suatu pokok lebih "
            "mudah dimasuki melalui cerita dan permainan.",
            "They are used when a group is still stiff, when attention sinks, or when a subject is more "
            "easily entered through a story or a game.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pekerja sosial harus menguasai bahannya serta mengetahui kapan dan bagaimana "
                    "memakainya.",
                    "The worker must master the material and know when and how to use it.",
                ),
            ),
            Condition(
                Words(
                    "Tingkat kesukaran dan keterbukaan yang dituntut harus sesuai dengan fase kelompok.",
                    "How hard and how personal an exercise is must match the phase of the group.",
                ),
            ),
            Condition(
                Words(
                    "Waktu untuk membahas pengalaman perlu disediakan sejak perencanaan.",
                    "Time to discuss the experience should be set aside from the start.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Permainan yang menyentuh tubuh, rahasia pribadi, atau perbedaan kemampuan dapat "
                "mempermalukan anggota; karena itu, setiap orang boleh menolak.",
                "Games that touch the body, private secrets or unequal abilities can embarrass members, "
                "so everyone may decline.",
            ),
            Words(
                "Film, lagu, dan bacaan dipakai dengan menghormati hak cipta dan batas usia yang berlaku.",
                "Films, songs and texts are used with respect for copyright and age limits.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK, Skill.PROBING),
        stages=(StageKind.ENGAGEMENT, StageKind.INTERVENTION),
        related=(CaseworkTechnique.ACTIVITIES, GroupType.SOCIALIZATION, GroupPhase.TRANSITION),
        sources=(Source("brill2005"), Source("toseland2009"), Source("zastrow2009")),
        example=Words(
            "Kelompok menonton film pendek tentang remaja yang kembali bersekolah; setiap anggota "
            "menyebutkan satu adegan yang mirip dengan pengalamannya, lalu praktikan merangkum "
            "kesamaannya.",
            "A group watches a short film about a teenager who returns to school; each member names a "
            "scene that resembles their own life, and the student sums up what they share.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.ANDRAGOGY,
        definition=Words(
            "Andragogi adalah cara menolong orang dewasa belajar dari pengalaman, kebutuhan, dan "
            "kesediaannya sendiri. Klien turut merumuskan kebutuhan dan tujuan belajarnya, memilih "
            "pengalaman belajar, serta menilai hasilnya.",
            "Andragogy is a way of helping adults to learn that sets out from their own experience, needs "
            "and readiness. Clients take part in stating what they need and want to learn, in choosing the "
            "learning experiences and in judging the results.",
        ),
        purpose=Words(
            "Tujuannya menumbuhkan kecakapan yang langsung terpakai sekaligus kemampuan klien untuk "
            "mengarahkan belajarnya sendiri.",
            "Its purpose is to build abilities that are of use at once, and with them the client’s "
            "capacity to direct their own learning.",
        ),
        when=Words(
            "Cara ini sesuai bagi klien yang memerlukan pengetahuan atau keterampilan baru untuk "
            "mengatasi masalahnya dan bersedia mempelajarinya.",
            "It suits clients who need new knowledge or skills to deal with their problem and are "
            "willing to learn them.",
        ),
        conditions=(
            Condition(
                Words(
                    "Klien harus sudah dewasa, yaitu berusia 18 tahun atau lebih.",
                    "The client must be an adult, that is, 18 years old or more.",
                ),
                rule="TECH-05",
            ),
            Condition(
                Words(
                    "Kebutuhan belajar perlu digali bersama klien sebelum bahan disusun.",
                    "Learning needs should be explored with the client before any material is prepared.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Ceramah searah dan nada menggurui mematikan keikutsertaan orang dewasa.",
                "One-way lectures and a schoolmasterly tone kill the participation of adults.",
            ),
            Words(
                "Kenangan buruk tentang sekolah dapat membuat klien enggan; karena itu, kegiatan tidak "
                "perlu disajikan seperti pelajaran.",
                "Bad memories of school can make clients reluctant, so what is done need not look like a "
                "lesson.",
            ),
        ),
        skills=(Skill.ACTIVE_LISTENING, Skill.PROBING, Skill.FEEDBACK),
        stages=(StageKind.ASSESSMENT, StageKind.PLAN, StageKind.INTERVENTION, StageKind.EVALUATION),
        related=(WorkerRole.EDUCATOR, GroupType.EDUCATION),
        sources=(Source("brill2005"), Source("knowles1980")),
        example=Words(
            "Lima orang ibu pedagang memutuskan bahwa mereka ingin belajar mencatat utang; praktikan "
            "menyusun latihan dari buku warung mereka, dan pada pertemuan terakhir mereka sendiri "
            "menilai hasilnya.",
            "Five market women decide that they want to learn how to keep track of debts; the student "
            "makes exercises from their own books, and at the last meeting they judge the results "
            "themselves.",
        ),
    ),
)
"""The last three techniques of the campus."""
