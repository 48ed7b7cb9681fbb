"""Tools of group work for planning a group and following its members."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.groupwork import GroupPhase, GroupSkill, GroupTask, GroupTool, GroupType
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

TOOLS_PLANNING: tuple[Concept, ...] = (
    Concept(
        term=GroupTool.NEEDS,
        definition=Words(
            "Asesmen kebutuhan kelompok adalah alat untuk menelaah apa yang dicari calon anggota dan "
            "seberapa besar minat mereka untuk bergabung, melalui lembar isian atau percakapan. Jawaban "
            "setiap orang dicatat dengan kode, lalu dihitung per kebutuhan.",
            "Group needs assessment is a tool for finding out what future members look for and how much "
            "they want to join, by a form or in a talk. Each person’s answer is recorded by code and then "
            "counted by need.",
        ),
        purpose=Words(
            "Tujuannya memastikan bahwa tujuan dan tipe kelompok lahir dari kebutuhan anggota, bukan dari "
            "kegemaran pemimpinnya.",
            "Its purpose is to make sure that goal and type of the group come from the members’ needs, "
            "not from what its leader likes.",
        ),
        when=Words(
            "Alat ini dipakai pada fase prakelompok dan dapat diulang ketika keanggotaan berubah.",
            "It is used in the pre-group phase and may be repeated when membership changes.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap calon anggota menjawab satu kali untuk dirinya sendiri.",
                    "Every future member answers once and for themselves.",
                ),
                rule="GROUP-05",
            ),
            Condition(
                Words(
                    "Minat yang rendah ditindaklanjuti dengan percakapan, tidak dengan bujukan.",
                    "Low interest is followed up by a talk, not by persuasion.",
                ),
                rule="GROUP-06",
            ),
        ),
        cautions=(
            Words(
                "Daftar kebutuhan mengarahkan jawaban, sehingga pertanyaan terbuka tetap diperlukan.",
                "A list of needs steers the answers, so an open question is needed as well.",
            ),
        ),
        skills=(
            Skill.MAKING_INSTRUMENTS,
            Skill.INTERVIEW,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.PLAN,
        ),
        related=(
            GroupTask.PURPOSE,
            GroupTool.TYPE_CHOICE,
            GroupPhase.PRE_GROUP,
        ),
        sources=(Source("garvin1997"), Source("toseland2009")),
        example=Words(
            "Delapan calon anggota menandai kebutuhan mereka; enam orang memilih alasan dan rencana masa "
            "depan, sehingga hal itu menjadi tujuan kelompok.",
            "Eight future members tick their needs; six choose reasons and plans for the future, and so "
            "this becomes the goal of the group.",
        ),
    ),
    Concept(
        term=GroupTool.TYPE_CHOICE,
        definition=Words(
            "Penentuan tipe kelompok merupakan alat untuk memilih tipe yang paling menjawab kebutuhan, "
            "dengan menimbang banyaknya anggota yang mempunyai suatu kebutuhan dan peruntukan setiap "
            "tipe. Hasilnya berupa peringkat tipe beserta alasannya dan profesi lain yang diperlukan.",
            "Choice of group type is a tool for choosing the type that best answers the needs, by "
            "weighing how many members have a need and what each type is for. Its result is a ranking of "
            "types with the reasons, and the other professions that are needed.",
        ),
        purpose=Words(
            "Tujuannya membuat pilihan tipe dapat dijelaskan dan diperiksa orang lain.",
            "Its purpose is to make the choice of a type something that can be explained and looked over "
            "by others.",
        ),
        when=Words(
            "Alat ini digunakan setelah kebutuhan ditelaah dan sebelum program disusun.",
            "It is used once the needs are known and before the programme is drawn up.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tipe yang dipilih termasuk yang dianjurkan, atau alasan pilihan lain dituliskan.",
                    "The type chosen is among those recommended, or the reason for another one is written "
                    "down.",
                ),
                rule="GROUP-02",
            ),
            Condition(
                Words(
                    "Program memakai tipe yang telah dipilih.",
                    "The programme uses the type that was chosen.",
                ),
                rule="GROUP-03",
            ),
        ),
        cautions=(
            Words(
                "Nilai hanya menghitung kebutuhan; jumlah anggota, kesiapan, waktu, dan keahlian pemimpin "
                "tetap harus ditimbang.",
                "The score counts needs only: the number of members, readiness, time and the leader’s "
                "skill have to be weighed too.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.PLAN,),
        related=(
            GroupTool.NEEDS,
            GroupType.SOCIALIZATION,
            GroupType.TREATMENT,
        ),
        sources=(Source("zastrow2009"), Source("toseland2009")),
        example=Words(
            "Kelompok sosialisasi dan kelompok edukasi memperoleh nilai yang berdekatan; praktikan "
            "memilih yang pertama karena calon anggota menginginkan latihan, bukan pelajaran.",
            "A socialization group and an education group score nearly the same; the student chooses the "
            "first because future members want practice, not lessons.",
        ),
    ),
    Concept(
        term=GroupTool.MEMBER_CHANGE,
        definition=Words(
            "Perubahan perilaku anggota ialah alat untuk mengikuti perilaku sasaran setiap anggota dari "
            "data dasar sampai akhir kelompok, dengan hitungan atau tingkat pencapaian yang ditetapkan "
            "lebih dahulu. Setiap anggota dibandingkan dengan dirinya sendiri.",
            "Members’ behaviour change is a tool for following the target behaviour of each member from "
            "the baseline to the end of the group, by counts or by levels of attainment that were set "
            "beforehand. Members are compared with themselves only.",
        ),
        purpose=Words(
            "Tujuannya menunjukkan apakah kelompok menghasilkan perubahan pada orangnya, bukan sekadar "
            "kegiatan yang terlaksana.",
            "Its purpose is to show whether the group brings change in people, not just activities that "
            "took place.",
        ),
        when=Words(
            "Pencatatan dimulai sebelum fase pengubahan perilaku dan berlanjut sampai evaluasi.",
            "Recording starts before the working phase and goes on until the evaluation.",
        ),
        conditions=(
            Condition(
                Words(
                    "Perilaku sasaran dirumuskan sehingga dua pengamat akan mencatat hal yang sama.",
                    "The target behaviour is worded such that two observers would record the same.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Perubahan sesudah kelompok tidak otomatis disebabkan oleh kelompok.",
                "A change after the group was not necessarily caused by it.",
            ),
        ),
        skills=(
            Skill.OBSERVATION,
            Skill.MAKING_INSTRUMENTS,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
        ),
        related=(
            GroupPhase.WORKING,
            StageKind.EVALUATION,
        ),
        sources=(Source("garvin1997"), Source("kiresuk1968")),
        example=Words(
            "Setiap anggota menetapkan lima tingkat bagi keberaniannya bertanya di kelas; pada akhir "
            "kelompok empat orang naik dua tingkat.",
            "Each member sets five levels for daring to ask in class; at the end of the group four of "
            "them have moved up by two.",
        ),
    ),
    Concept(
        term=GroupTool.PROCESS,
        definition=Words(
            "Proses kelompok merupakan alat untuk mengamati bagaimana anggota berhubungan selama "
            "pertemuan: siapa berbicara kepada siapa, bagaimana keputusan diambil, serta kapan kelompok "
            "terlibat, menghindar, atau bertikai. Yang dicatat adalah jalannya pertemuan, bukan isinya.",
            "Group process is a tool for observing how members deal with one another during a session: "
            "who speaks to whom, how decisions are made, and when the group is engaged, avoids or "
            "quarrels. What is recorded is the course of the session, not what was said.",
        ),
        purpose=Words(
            "Tujuannya membantu pemimpin memahami keadaan kelompok dan memilih langkah berikutnya.",
            "Its purpose is to help the leader to understand the state of the group and to choose the "
            "next step.",
        ),
        when=Words(
            "Alat ini berguna pada setiap pertemuan, terutama ketika suasana berubah tanpa sebab yang jelas.",
            "It is of use in every session, above all where the mood changes without a clear cause.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pengamatan dilakukan segera, oleh orang kedua apabila mungkin.",
                    "The observation is made at once, by a second person if possible.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Instrumen yang diterbitkan tentang iklim kelompok dilindungi hak cipta dan perlu izin "
                "pemakaian.",
                "Published instruments on group climate are under copyright and need leave to be used.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=(StageKind.INTERVENTION,),
        related=(
            GroupSkill.COMMUNICATION,
            GroupTool.COHESION,
            GroupTool.LEADERSHIP,
        ),
        sources=(Source("toseland2009"), Source("northen2001")),
        example=Words(
            "Dari denah percakapan terlihat bahwa hampir semua ucapan tertuju kepada praktikan, sehingga "
            "pertemuan berikutnya dibuka dengan diskusi berpasangan.",
            "A map of the talk shows that nearly everything is said to the student, and so the next "
            "session opens with talks in pairs.",
        ),
    ),
)
