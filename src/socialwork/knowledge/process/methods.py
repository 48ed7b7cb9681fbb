"""The two methods of direct practice and the levels of practice."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.groupwork import GroupPhase
from socialwork.vocabulary.process import Level, Method
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolTask
from socialwork.words import Words

METHODS: tuple[Concept, ...] = (
    Concept(
        term=Method.CASEWORK,
        definition=Words(
            "Pekerjaan sosial individu dan keluarga (*social case work*) adalah metode yang menolong orang "
            "satu demi satu, termasuk bersama keluarganya. Richmond melihat intinya pada proses yang secara "
            "sadar menyesuaikan hubungan antara seseorang dan lingkungan sosialnya, sehingga kepribadiannya "
            "berkembang; jalannya ialah relasi, pemahaman atas keadaan, dan pemanfaatan sumber.",
            "Social casework is the method of helping people one by one, together with their families. "
            "Richmond saw its core in a process that adjusts, by intention, how a person and the social "
            "surroundings stand to each other, so that personality can grow; its means are the "
            "relationship, an understanding of the situation and the use of resources.",
        ),
        purpose=Words(
            "Tujuannya ialah memulihkan dan meningkatkan kemampuan klien menjalankan perannya.",
            "Its aim is to restore and raise the client’s power to fill the roles of life.",
        ),
        when=Words(
            "Metode ini dipilih ketika masalah bersifat pribadi, menuntut kerahasiaan, atau terlalu khas "
            "untuk dibicarakan dalam kelompok.",
            "It is chosen where a problem is personal, calls for confidence or is too particular for a "
            "group.",
        ),
        cautions=(
            Words(
                "Perhatian pada satu orang tidak boleh membuat keadaan di sekelilingnya luput dari asesmen.",
                "Attention to one person must not let the surroundings slip from the assessment.",
            ),
        ),
        skills=(
            Skill.ATTENDING,
            Skill.ACTIVE_LISTENING,
            Skill.BASIC_EMPATHY,
        ),
        related=(
            Method.GROUPWORK,
            Level.MICRO,
            CaseworkTechnique.SUPPORT,
        ),
        sources=(
            Source("richmond1922"),
            Source("richmond1917"),
            Source("perlman1957"),
        ),
        example=Words(
            "Praktikan bertemu klien dua kali seminggu, mengunjungi rumahnya satu kali, dan bersama-sama "
            "mencari cara agar ia dapat kembali bekerja.",
            "The student met the client twice a week, made one visit to the home and worked with the client "
            "on a way back to a job.",
        ),
    ),
    Concept(
        term=Method.GROUPWORK,
        definition=Words(
            "Pekerjaan sosial kelompok (*social group work*) adalah metode yang memakai pengalaman dalam "
            "kelompok kecil untuk mengembangkan anggotanya. Dalam kumpulan tulisan Klenk dan Ryan kelompok "
            "diperlakukan sebagai sarana sekaligus lingkungan perubahan: anggota saling menolong, sedangkan "
            "pekerja sosial menjaga tujuan, hubungan, dan prosesnya.",
            "Social group work is the method of helping that uses experience in a small group for the "
            "growth of its members. In the collection of Klenk and Ryan the group is both means and setting "
            "of change: members help each other, while the worker looks after goal, relations and process.",
        ),
        purpose=Words(
            "Tujuannya ialah menumbuhkan keberfungsian sosial anggota melalui dukungan, umpan balik, dan "
            "latihan bersama sesamanya.",
            "Its aim is better social functioning of the members through support, feedback and practice "
            "among equals.",
        ),
        when=Words(
            "Metode ini sesuai ketika beberapa orang menghadapi persoalan serupa atau ketika hubungan "
            "dengan sesama menjadi bagian dari masalahnya.",
            "It fits where several people face similar matters, or where relations with others are part of "
            "the problem.",
        ),
        conditions=(
            Condition(
                Words(
                    "Kelompok perlu melewati lima fase yang masing-masing diuraikan dalam laporan.",
                    "A group needs to pass through five phases, each of which is told in the report.",
                ),
                rule="TECH-07",
            ),
        ),
        cautions=(
            Words(
                "Sekumpulan orang yang duduk bersama belum tentu menjadi kelompok; tujuan dan kesediaan "
                "anggota perlu jelas lebih dahulu.",
                "People sitting together are not a group yet: goal and willingness have to be clear first.",
            ),
        ),
        skills=(
            Skill.ATTENDING,
            Skill.FEEDBACK,
            Skill.OBSERVATION,
        ),
        related=(
            Method.CASEWORK,
            WorkerRole.FACILITATOR,
            GroupPhase.PRE_GROUP,
        ),
        sources=(
            Source("klenk1974"),
            Source("toseland2009"),
            Source("zastrow2009"),
        ),
        example=Words(
            "Enam remaja yang baru keluar dari rumah sakit bertemu setiap Jumat untuk bertukar cara "
            "menghadapi pertanyaan teman; praktikan menjaga agar setiap orang didengar.",
            "Six teenagers just out of hospital met each Friday to share how they met the questions of "
            "friends; the student saw to it that everybody was heard.",
        ),
    ),
    Concept(
        term=Level.MICRO,
        definition=Words(
            "Mikro adalah aras praktik yang menyasar individu, pasangan, atau keluarga secara langsung. "
            "Perubahan diupayakan melalui relasi tatap muka, sehingga keberhasilannya terlihat pada "
            "keseharian orang yang ditolong.",
            "Micro is the level of practice with individuals, couples and families. Change is sought in "
            "relations face to face and shows in the daily life of those who are helped.",
        ),
        purpose=Words(
            "Tujuannya ialah memperkuat kemampuan orang mengatasi masalah dalam lingkup yang paling dekat "
            "dengannya.",
            "The aim is to strengthen people’s power to deal with problems close to them.",
        ),
        related=(
            Method.CASEWORK,
            Level.MEZZO,
        ),
        sources=(
            Source("kirstashman2018"),
            Source("fahrudin2012"),
        ),
        example=Words(
            "Praktikan menemani seorang ayah menata kembali waktu bersama anaknya setelah bercerai.",
            "The student helped a father to arrange his time with his child anew after a divorce.",
        ),
    ),
    Concept(
        term=Level.MEZZO,
        definition=Words(
            "Mezzo adalah aras praktik yang menyasar kelompok, lembaga, atau lingkungan di antara keluarga "
            "dan masyarakat luas. Sasarannya ialah pola hubungan yang dialami beberapa orang sekaligus, "
            "misalnya dalam kelas, wisma, atau kelompok dukungan.",
            "Mezzo is the level of practice with groups, organisations and settings between family and "
            "society. Its target is a pattern of relations that several people share, as in a class, a ward "
            "or a support group.",
        ),
        purpose=Words(
            "Tujuannya ialah membuat lingkungan terdekat klien lebih mendukung perubahan.",
            "The aim is to make the client’s nearest surroundings more favourable to change.",
        ),
        related=(
            Method.GROUPWORK,
            Level.MICRO,
            Level.MACRO,
        ),
        sources=(
            Source("kirstashman2018"),
            Source("zastrow2010"),
        ),
        example=Words(
            "Bersama pengasuh praktikan menyusun jadwal makan malam yang membuat semua penghuni wisma duduk "
            "satu meja.",
            "With the carers the student made a plan for supper by which all residents of the house sat at "
            "one table.",
        ),
    ),
    Concept(
        term=Level.MACRO,
        definition=Words(
            "Makro adalah aras praktik yang menyasar masyarakat, organisasi besar, dan kebijakan. Pekerja "
            "sosial menggalang warga, meneliti kebutuhan, atau memengaruhi aturan agar banyak orang "
            "terbantu sekaligus.",
            "Macro is the level of practice with communities, large organisations and policy. The worker "
            "rallies residents, studies needs or works on rules, so that many are helped at once.",
        ),
        purpose=Words(
            "Tujuannya ialah mengubah sebab yang berada di luar jangkauan pertolongan perseorangan.",
            "The aim is to change causes that lie beyond the reach of help to one person.",
        ),
        related=(
            Level.MEZZO,
            SchoolTask.ADMINISTRATION,
        ),
        sources=(
            Source("kirstashman2018"),
            Source("fahrudin2012"),
        ),
        example=Words(
            "Hasil pendataan praktikan tentang anak tanpa akta kelahiran dibawa ke musyawarah desa dan "
            "melahirkan layanan pencatatan keliling.",
            "The student’s survey of children without birth certificates went to the village meeting and "
            "brought about a mobile registry.",
        ),
    ),
)
"""Casework, group work; micro, mezzo, macro."""
