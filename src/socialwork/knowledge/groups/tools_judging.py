"""Tools of group work for judging a group; none brings items that belong to others."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.groupwork import GroupSkill, GroupTask, GroupTool, GroupType
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

TOOLS_JUDGING: tuple[Concept, ...] = (
    Concept(
        term=GroupTool.COHESION,
        definition=Words(
            "Kekompakan kelompok adalah alat untuk mengukur seberapa kuat anggota merasa terikat pada "
            "kelompok dan pada sesamanya. Ukurannya dapat berupa kuesioner, kehadiran, atau tanda yang "
            "diamati, seperti kesediaan saling menolong di luar pertemuan.",
            "Group cohesion is a tool for measuring how strongly members feel bound to the group and to "
            "one another. The measure may be a questionnaire, attendance, or signs that are observed, "
            "such as readiness to help one another outside the sessions.",
        ),
        purpose=Words(
            "Tujuannya mengetahui apakah kelompok cukup kuat untuk menopang kerja yang berat.",
            "Its purpose is to know whether the group is strong enough to bear hard work.",
        ),
        when=Words(
            "Kekompakan diukur setelah beberapa pertemuan dan sekali lagi menjelang akhir.",
            "Cohesion is measured after some sessions and once more towards the end.",
        ),
        conditions=(
            Condition(
                Words(
                    "Butir instrumen yang dipakai berasal dari pemilik haknya atau sudah bebas digunakan.",
                    "The items that are used come from whoever holds the rights, or are free to use.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Kelompok yang sangat kompak dapat menekan anggota yang berbeda pendapat.",
                "A very close group can put pressure on members who think differently.",
            ),
        ),
        skills=(
            Skill.USING_TOOLS,
            Skill.OBSERVATION,
        ),
        stages=(
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
        ),
        related=(
            GroupTask.BONDING,
            GroupTool.CLIMATE,
            GroupSkill.RELATION,
        ),
        sources=(Source("toseland2009"), Source("wongpakaran2013")),
        example=Words(
            "Kehadiran penuh dan permintaan anggota untuk menyimpan foto kelompok dicatat sebagai tanda "
            "kekompakan di samping hasil kuesioner.",
            "Full attendance and the members’ wish to keep a picture of the group are noted as signs of "
            "cohesion beside the questionnaire.",
        ),
    ),
    Concept(
        term=GroupTool.LEADERSHIP,
        definition=Words(
            "Analisis fungsi kepemimpinan ialah alat untuk mengamati fungsi pemimpin yang dijalankan "
            "dalam kelompok, siapa pun pelakunya: mengarahkan tugas, merawat hubungan, memberi makna, dan "
            "menghidupkan suasana. Kepemimpinan dipandang sebagai kegiatan yang dapat dibagi, bukan "
            "jabatan.",
            "Leadership function analysis is a tool for observing which functions of a leader are carried "
            "out in a group, whoever does it: directing the task, tending relations, giving meaning and "
            "bringing life. Leadership is seen as something done, which can be shared, and not as a post.",
        ),
        purpose=Words(
            "Tujuannya melihat fungsi yang kurang dan menumbuhkan kepemimpinan di antara anggota.",
            "Its purpose is to see which functions are missing and to let leadership grow among the members.",
        ),
        when=Words(
            "Alat ini dipakai ketika kelompok sudah bekerja dan terlalu bergantung kepada praktikan.",
            "It is used where a group is at work and depends too much on the student.",
        ),
        conditions=(
            Condition(
                Words(
                    "Fungsi yang diamati didefinisikan lebih dahulu agar tanda hitungnya bermakna.",
                    "The functions are defined beforehand, so that tallies mean something.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Tidak ada instrumen baku yang dikenal dengan nama ini, sehingga laporan perlu "
                "menjelaskan cara pengamatannya.",
                "No standard instrument is known by this name, so a report needs to say how it was observed.",
            ),
        ),
        skills=(
            Skill.OBSERVATION,
            Skill.FEEDBACK,
        ),
        stages=(
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
        ),
        related=(
            GroupTool.PROCESS,
            WorkerRole.FACILITATOR,
        ),
        sources=(Source("benne1948"), Source("lieberman1973")),
        example=Words(
            "Pada pertemuan kedua dua anggota menengahi perselisihan tanpa bantuan; praktikan mencatatnya "
            "sebagai fungsi merawat hubungan.",
            "In the second session two members settle a quarrel without help; the student records it as "
            "tending relations.",
        ),
    ),
    Concept(
        term=GroupTool.CLIMATE,
        definition=Words(
            "Kuesioner iklim tim merupakan alat yang menanyakan pandangan anggota tentang suasana kerja "
            "bersama, misalnya kejelasan tujuan, rasa aman untuk berpendapat, dan dukungan terhadap "
            "gagasan baru. Jawaban dirangkum bagi kelompok, tidak untuk menilai perseorangan.",
            "Team climate questionnaire is a tool that asks members how they see the mood of working "
            "together, such as how clear the goals are, how safe it is to speak and how new ideas are "
            "received. The answers are put together for the group and do not judge anyone.",
        ),
        purpose=Words(
            "Tujuannya memberi bahan percakapan tentang cara kelompok bekerja.",
            "Its purpose is to give the group something to talk about in how it works.",
        ),
        when=Words(
            "Alat ini sesuai bagi kelompok tugas dan tim yang telah bekerja beberapa lama.",
            "It suits task groups and teams that have worked for some time.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pengisian bersifat anonim dan hasilnya dikembalikan kepada kelompok.",
                    "It is filled in without names, and the result goes back to the group.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Kuesioner yang diterbitkan tidak boleh disalin tanpa izin, dan tanpa norma setempat "
                "skornya tidak dapat disebut tinggi atau rendah.",
                "Published questionnaires may not be copied without leave, and without local norms no "
                "score can be called high or low.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
        ),
        related=(
            GroupTool.COHESION,
            GroupType.TASK,
        ),
        sources=(Source("anderson1998"), Source("kivimaki1999")),
        example=Words(
            "Panitia kecil di panti mengisi sepuluh pernyataan buatan praktikan, lalu membahas satu "
            "pernyataan yang jawabannya paling beragam.",
            "A small committee in a home fills in ten statements of the student’s own and then discusses "
            "the one on which they differ most.",
        ),
    ),
    Concept(
        term=GroupTool.PEOPLE_SKILLS,
        definition=Words(
            "Inventori keterampilan antarpribadi adalah alat tempat anggota menilai kecakapannya sendiri "
            "dalam mendengarkan, menyampaikan pendapat, menerima kritik, dan mengelola perasaan ketika "
            "bergaul. Hasilnya menjadi titik tolak bagi latihan yang mereka pilih.",
            "People skills inventory is a tool by which members rate their own ability to listen, to say "
            "what they think, to take criticism and to handle feelings among others. The result is where "
            "practice starts.",
        ),
        purpose=Words(
            "Tujuannya membantu anggota memilih satu kecakapan yang hendak dilatih.",
            "Its purpose is to help members to choose one ability that they want to train.",
        ),
        when=Words(
            "Alat ini dipakai pada awal fase pengubahan perilaku dan dapat diulang pada pengakhiran.",
            "It is used at the start of the working phase and may be repeated at the end.",
        ),
        conditions=(
            Condition(
                Words(
                    "Anggota mengisi sendiri dan menentukan bagian yang ingin dibicarakannya.",
                    "Members fill it in themselves and decide which part they want to talk about.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Penilaian diri mudah terlalu baik atau terlalu buruk, sehingga perlu dibandingkan dengan "
                "pengamatan.",
                "Self-ratings are easily too good or too bad and need to be set beside observation.",
            ),
        ),
        skills=(
            Skill.USING_TOOLS,
            Skill.FEEDBACK,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.EVALUATION,
        ),
        related=(
            GroupTask.PRACTICE,
            CaseworkTechnique.ROLE_REHEARSAL,
        ),
        sources=(Source("bienvenu1971"), Source("toseland2009")),
        example=Words(
            "Seorang anggota menilai dirinya sukar menolak ajakan, lalu berlatih menolak dengan sopan "
            "bersama dua temannya.",
            "A member finds it hard to say no and practises refusing politely with two friends.",
        ),
    ),
)
