"""Types of groups for views, mutual aid, socialization and treatment."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.evidence import EvidenceMethod
from socialwork.vocabulary.groupwork import GroupPhase, GroupTask, GroupType, Profession
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

TYPES_OF_CHANGE: tuple[Concept, ...] = (
    Concept(
        term=GroupType.FOCUS,
        definition=Words(
            "Kelompok fokus ialah kelompok yang dihimpun untuk membahas satu hal yang sudah ditentukan, "
            "dengan pertanyaan terarah dan seorang pemandu. Hasil yang dicari ialah keragaman pandangan, "
            "pengalaman, dan alasan, bukan kesepakatan.",
            "Focus group is a group gathered to discuss one matter that has been set, with directed "
            "questions and someone to guide it. What is sought is the range of views, experience and "
            "reasons, not agreement.",
        ),
        purpose=Words(
            "Tujuannya menghimpun bahan untuk memahami suatu keadaan atau menyusun program.",
            "Its purpose is to gather what is needed to understand a situation or to draw up a programme.",
        ),
        when=Words(
            "Tipe ini sesuai pada asesmen, sebelum program disusun, atau ketika program hendak dinilai.",
            "It fits in assessment, before a programme is drawn up or when one is to be judged.",
        ),
        conditions=(
            Condition(
                Words(
                    "Peserta perlu mempunyai pengalaman dengan hal yang dibahas dan cukup setara untuk "
                    "berbicara bebas.",
                    "Participants need to have experience of the matter and to be equal enough to speak "
                    "freely.",
                ),
            ),
            Condition(
                Words(
                    "Pertanyaan disusun lebih dahulu dan jalannya diskusi dicatat.",
                    "The questions are drawn up beforehand and the course of the discussion is recorded.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Pandangan beberapa orang tidak boleh dilaporkan seolah-olah mewakili semua orang.",
                "The views of a few must not be reported as though they stood for everybody.",
            ),
            Words(
                "Nama yang sama dipakai bagi teknik diskusi terarah di dalam kelompok lain; laporan perlu "
                "menyebutkan yang mana.",
                "The same name is used for a technique of directed discussion inside other groups; a "
                "report needs to say which is meant.",
            ),
        ),
        skills=(
            Skill.PROBING,
            Skill.ACTIVE_LISTENING,
            Skill.MAKING_INSTRUMENTS,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.EVALUATION,
        ),
        related=(
            EvidenceMethod.FOCUS_GROUP,
            GroupTask.FOCUS_DISCUSSION,
        ),
        sources=(Source("zastrow2009"), Source("krueger2015")),
        example=Words(
            "Enam wali kelas diundang untuk menjawab empat pertanyaan tentang siswa yang sering absen; "
            "jawabannya dikelompokkan sebelum praktikan merancang kegiatan.",
            "Six class teachers are asked four questions about pupils who are often absent; their answers "
            "are sorted before the student designs any activity.",
        ),
    ),
    Concept(
        term=GroupType.SELF_HELP,
        definition=Words(
            "Kelompok bantu diri dan saling bantu adalah kelompok orang dengan kesulitan serupa yang "
            "saling menolong berdasarkan pengalaman sendiri. Kepemimpinan berada di tangan anggota; "
            "pekerja sosial membantu memulai, menghubungkan, lalu menarik diri.",
            "Self-help and mutual-aid group is a group of people with a like difficulty who help one "
            "another out of their own experience. Leadership lies with the members; social workers help "
            "to begin, make links and then draw back.",
        ),
        purpose=Words(
            "Tujuannya memberi dukungan yang berlangsung terus dan menunjukkan kepada setiap anggota "
            "bahwa ia sanggup menolong sekaligus ditolong.",
            "Its purpose is to give support that lasts and to show every member that they can both help "
            "and be helped.",
        ),
        when=Words(
            "Tipe ini cocok bagi keadaan yang berlangsung lama, seperti pemulihan dari kecanduan, duka, "
            "penyakit menahun, atau pengasuhan anak dengan disabilitas.",
            "It suits conditions that last long, such as recovery from addiction, grief, chronic illness "
            "or the care of a child with a disability.",
        ),
        conditions=(
            Condition(
                Words(
                    "Anggota datang atas kemauan sendiri dan menjaga kerahasiaan satu sama lain.",
                    "Members come of their own will and keep one another’s confidence.",
                ),
            ),
            Condition(
                Words(
                    "Peran pendamping perlu dibatasi sejak awal agar kelompok tidak bergantung kepadanya.",
                    "The part of whoever accompanies it needs to be limited from the start, so that the "
                    "group does not depend on them.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Pengalaman pribadi seorang anggota bukan pengganti pengobatan atau nasihat ahli.",
                "The personal experience of a member does not replace treatment or an expert’s advice.",
            ),
            Words(
                "Praktikum yang singkat jarang cukup untuk menumbuhkan kelompok yang mandiri; rencana "
                "keberlanjutan perlu disiapkan.",
                "A short placement is seldom long enough for a group that stands by itself, so its future "
                "has to be planned.",
            ),
        ),
        skills=(
            Skill.EMPATHY,
            Skill.SELF_DISCLOSURE,
        ),
        stages=(
            StageKind.INTERVENTION,
            StageKind.TERMINATION,
        ),
        related=(
            CaseworkTechnique.UNIVERSALIZATION,
            WorkerRole.ENABLER,
        ),
        sources=(Source("zastrow2009"), Source("shulman2012")),
        example=Words(
            "Para pengasuh anak dengan palsi serebral bertemu setiap bulan untuk bertukar cara; sesudah "
            "tiga pertemuan mereka memilih ketua sendiri dan praktikan hadir sebagai tamu.",
            "Carers of children with cerebral palsy meet every month to exchange ways; after three "
            "meetings they choose a chair of their own, and the student comes as a guest.",
        ),
    ),
    Concept(
        term=GroupType.SOCIALIZATION,
        definition=Words(
            "Kelompok sosialisasi merupakan kelompok yang membantu anggotanya mengembangkan sikap dan "
            "perilaku yang lebih diterima lingkungan, kepercayaan diri, serta rencana hidup melalui "
            "pengalaman bersama teman yang sebaya. Perubahan terjadi karena anggota mencoba sendiri dan "
            "memperoleh tanggapan, bukan karena diberi tahu.",
            "Socialization group is a group that helps its members to develop attitudes and conduct that "
            "are better accepted, confidence and plans for life through experience shared with peers. "
            "Change comes because members try things out and get a response, not because they are told.",
        ),
        purpose=Words(
            "Tujuannya menumbuhkan kecakapan sosial dan tanggung jawab atas pilihan sendiri.",
            "Its purpose is to build social ability and responsibility for one’s own choices.",
        ),
        when=Words(
            "Tipe ini terutama sesuai bagi anak dan remaja yang hambatannya terletak pada keberanian, "
            "kebiasaan, atau pergaulan, dan bagi orang yang kembali ke masyarakat setelah lama terpisah.",
            "It fits above all children and teenagers whose difficulty lies in courage, habits or dealing "
            "with others, and people who return to society after a long time away.",
        ),
        conditions=(
            Condition(
                Words(
                    "Anggota perlu cukup serupa dalam usia dan hambatan agar dapat saling memahami.",
                    "Members need to be alike enough in age and difficulty to understand one another.",
                ),
            ),
            Condition(
                Words(
                    "Kebutuhan calon anggota perlu ditelaah sebelum tipe ini ditetapkan.",
                    "The needs of future members need to be assessed before this type is settled on.",
                ),
                rule="GROUP-04",
            ),
        ),
        cautions=(
            Words(
                "Istilah ini mudah tertukar dengan sosialisasi dalam arti menyebarluaskan keterangan; "
                "mengumpulkan orang untuk penyuluhan bukan kelompok sosialisasi.",
                "The Indonesian name is easily taken for the everyday word for publicising something; "
                "gathering people to inform them is no socialization group.",
            ),
            Words(
                "Tekanan untuk menyesuaikan diri dapat menghapus keunikan anggota apabila ukuran "
                "“diterima” tidak dibicarakan.",
                "Pressure to conform can wipe out what is a member’s own if nobody discusses what "
                "“accepted” means.",
            ),
        ),
        skills=(
            Skill.FEEDBACK,
            Skill.OBSERVATION,
            Skill.CHALLENGING,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            GroupType.EDUCATION,
            GroupPhase.WORKING,
            WorkerRole.FACILITATOR,
        ),
        sources=(Source("zastrow2009"), Source("garvin1997")),
        example=Words(
            "Delapan siswa yang enggan belajar menonton film pendek, mengulasnya, dan pada akhir program "
            "menyebutkan satu alasan belajar serta satu rencana.",
            "Eight pupils who are reluctant to learn watch a short film, review it, and at the end of the "
            "programme each name one reason to learn and one plan.",
        ),
    ),
    Concept(
        term=GroupType.TREATMENT,
        definition=Words(
            "Kelompok penyembuhan ialah kelompok bagi orang dengan masalah emosi atau perilaku yang "
            "berat, yang dipimpin atau didampingi tenaga ahli dan menggunakan cara penyembuhan yang "
            "teruji. Setiap anggota mempunyai tujuan pribadi yang dipantau dari pertemuan ke pertemuan.",
            "Treatment group is a group for people with severe problems of emotion or behaviour, led or "
            "accompanied by experts and using ways of healing that have been tested. Each member has a "
            "personal goal that is followed from session to session.",
        ),
        purpose=Words(
            "Tujuannya mengurangi penderitaan, memahami sumbernya, dan memulihkan keberfungsian anggota.",
            "Its purpose is to lessen suffering, to understand where it comes from and to restore the "
            "members’ functioning.",
        ),
        when=Words(
            "Tipe ini hanya dipilih apabila telaah ahli menunjukkan bahwa gangguannya berat dan anggota "
            "siap menjalani proses kelompok.",
            "It is chosen only where an expert has found that the trouble is severe and that members are "
            "ready for a group.",
        ),
        conditions=(
            Condition(
                Words(
                    "Seorang psikolog atau psikiater perlu memimpin atau mendampingi kelompok ini.",
                    "A psychologist or psychiatrist needs to lead or accompany the group.",
                ),
                rule="GROUP-01",
            ),
            Condition(
                Words(
                    "Setiap calon anggota diseleksi melalui wawancara dan memberikan persetujuan tertulis.",
                    "Every future member is selected by an interview and gives written consent.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Praktikan tidak memimpin kelompok penyembuhan seorang diri, karena kewenangan itu belum "
                "dimilikinya.",
                "A student does not lead a treatment group alone, for that authority is not yet theirs.",
            ),
            Words(
                "Membuka luka lama tanpa waktu dan keahlian untuk merawatnya dapat memperburuk keadaan.",
                "To open old wounds without the time and skill to tend them can make things worse.",
            ),
        ),
        skills=(
            Skill.OBSERVATION,
            Skill.ADVANCED_EMPATHY,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            Profession.PSYCHOLOGIST,
            Profession.PSYCHIATRIST,
            GroupType.SELF_HELP,
            WorkerRole.TEAM_MEMBER,
        ),
        sources=(Source("zastrow2009"), Source("yalom2005")),
        example=Words(
            "Di sebuah rumah sakit, praktikan menjadi pengamat dalam kelompok bagi penyintas kekerasan "
            "yang dipimpin psikolog dan menyusun catatan tentang kehadiran serta rujukan.",
            "In a hospital the student observes a group for survivors of violence that a psychologist "
            "leads, and keeps the record of attendance and referrals.",
        ),
    ),
)
