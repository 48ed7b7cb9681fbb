"""Tasks before a group meets and in its beginning."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.groupwork import GroupPhase, GroupSkill, GroupTask, GroupTool
from socialwork.vocabulary.process import PlanResource, StageKind
from socialwork.words import Words

TASKS_OPENING: tuple[Concept, ...] = (
    Concept(
        term=GroupTask.PURPOSE,
        definition=Words(
            "Penetapan tujuan melalui asesmen kebutuhan adalah tugas prakelompok untuk merumuskan maksud "
            "kelompok dari jawaban calon anggota. Tujuan itu ditulis sebagai keadaan yang hendak dicapai "
            "dan dapat dilihat pada akhir program kelompok.",
            "Setting the purpose by a needs assessment is the pre-group task of wording what the group is "
            "for out of the answers of its future members. The purpose is written as a state to be "
            "reached that can be seen at the end.",
        ),
        purpose=Words(
            "Tujuannya menyatukan harapan anggota, lembaga, dan praktikan.",
            "Its purpose is to bring together what members, institution and student hope for.",
        ),
        conditions=(
            Condition(
                Words(
                    "Kebutuhan yang menjadi dasar tujuan perlu tercatat.",
                    "The needs on which the purpose rests need to be on record.",
                ),
                rule="GROUP-04",
            ),
        ),
        cautions=(
            Words(
                "Tujuan yang terlalu luas, seperti “menjadi lebih baik”, tidak dapat dinilai.",
                "A purpose that is too wide, such as “getting better”, cannot be judged.",
            ),
        ),
        skills=(Skill.MAKING_INSTRUMENTS,),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.PLAN,
        ),
        related=(
            GroupTool.NEEDS,
            GroupPhase.PRE_GROUP,
        ),
        sources=(Source("garvin1997"), Source("toseland2009")),
        example=Words(
            "Karena enam dari delapan calon anggota mencari arah masa depan, tujuan kelompok dirumuskan: "
            "setiap anggota menyebutkan satu alasan dan satu rencana belajar.",
            "As six of eight future members look for a direction, the purpose is worded: every member "
            "names one reason and one plan to learn.",
        ),
    ),
    Concept(
        term=GroupTask.COMPOSITION,
        definition=Words(
            "Penyusunan komposisi kelompok merupakan tugas menentukan siapa dan berapa orang yang menjadi "
            "anggota, dengan menimbang kesamaan yang mempererat dan perbedaan yang memperkaya. Jumlahnya "
            "dipilih agar setiap orang masih sempat berbicara.",
            "Composing the group is the task of deciding who and how many its members are, weighing the "
            "likeness that binds and the differences that enrich. The number is chosen such that everyone "
            "still has time to speak.",
        ),
        purpose=Words(
            "Tujuannya membentuk kelompok yang anggotanya dapat saling menolong.",
            "Its purpose is to form a group whose members are able to help one another.",
        ),
        conditions=(
            Condition(
                Words(
                    "Alasan memilih setiap anggota berasal dari kebutuhan, bukan dari kemudahan "
                    "mengumpulkan mereka.",
                    "Members are chosen for their needs, not because they are easy to gather.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Seorang anggota yang sangat berbeda dari yang lain mudah terasing.",
                "A single member who is very unlike the others easily becomes isolated.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=(StageKind.PLAN,),
        related=(
            GroupPhase.PRE_GROUP,
            GroupTask.PREPARING,
        ),
        sources=(Source("toseland2009"), Source("yalom2005")),
        example=Words(
            "Praktikan memasukkan dua siswa pendiam sekaligus agar tidak ada yang merasa sendirian dalam "
            "kelompok yang ramai.",
            "The student includes two quiet pupils at once, so that neither feels alone in a lively group.",
        ),
    ),
    Concept(
        term=GroupTask.PREPARING,
        definition=Words(
            "Penyiapan dan kesediaan anggota ialah tugas menjelaskan kelompok kepada setiap calon "
            "anggota, mendengarkan keberatannya, dan menanyakan apakah ia bersedia ikut. Bagi anak, "
            "penjelasan diberikan pula kepada orang tua atau wali.",
            "Preparing members and their willingness is the task of explaining the group to each future "
            "member, hearing what speaks against it and asking whether they are willing. For children it "
            "is explained to parents or guardians as well.",
        ),
        purpose=Words(
            "Tujuannya menghormati hak setiap orang untuk memilih dan mengurangi kecemasan sebelum bertemu.",
            "Its purpose is to respect everyone’s right to choose and to lessen anxiety before the first "
            "session.",
        ),
        conditions=(
            Condition(
                Words(
                    "Kesediaan dinyatakan sendiri oleh anggota dan dapat ditarik kembali.",
                    "Members state their willingness themselves and may take it back.",
                ),
                rule="GROUP-06",
            ),
        ),
        cautions=(
            Words(
                "Undangan dari guru atau petugas dapat terasa sebagai perintah.",
                "An invitation by a teacher or an official can feel like an order.",
            ),
        ),
        skills=(
            Skill.INTERVIEW,
            Skill.ACTIVE_LISTENING,
        ),
        stages=(
            StageKind.CONTRACT,
            StageKind.PLAN,
        ),
        related=(
            GroupSkill.FIRST_CONTACT,
            GroupTask.COMPOSITION,
        ),
        sources=(Source("garvin1997"), Source("toseland2009")),
        example=Words(
            "Seorang siswa baru bersedia setelah mengetahui bahwa ia boleh melewatkan giliran bercerita.",
            "One pupil agrees only after hearing that a turn to tell a story may be passed over.",
        ),
    ),
    Concept(
        term=GroupTask.SETTING,
        definition=Words(
            "Penyiapan suasana fisik dan sosial adalah tugas mengatur tempat, kursi, alat, waktu, dan "
            "suasana agar anggota merasa nyaman dan setara. Susunan melingkar, pintu yang tertutup, dan "
            "sambutan yang ramah termasuk di dalamnya.",
            "Physical and social setting is the task of arranging room, chairs, materials, time and mood "
            "so that members feel comfortable and equal. A circle of seats, a closed door and a friendly "
            "welcome belong to it.",
        ),
        purpose=Words(
            "Tujuannya menyingkirkan gangguan yang dapat menghambat percakapan.",
            "Its purpose is to remove what could disturb the talk.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tempat perlu cukup tertutup untuk menjaga kerahasiaan dan mudah dicapai semua anggota.",
                    "The room needs to be private enough for confidence and easy to reach for all members.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Ruang yang dikenal sebagai tempat hukuman membawa perasaan lama ke dalam kelompok.",
                "A room that is known for punishment brings old feelings into the group.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=(
            StageKind.PLAN,
            StageKind.INTERVENTION,
        ),
        related=(
            GroupPhase.PRE_GROUP,
            PlanResource.FACILITY,
        ),
        sources=(Source("garvin1997"), Source("northen2001")),
        example=Words(
            "Praktikan memilih ruang multimedia, bukan ruang bimbingan, dan menata delapan kursi "
            "melingkar sebelum siswa datang.",
            "The student takes the media room instead of the counselling room and sets eight chairs in a "
            "circle before the pupils come.",
        ),
    ),
    Concept(
        term=GroupTask.TRUST,
        definition=Words(
            "Pembangunan kepercayaan merupakan tugas fase memulai untuk membuat anggota yakin bahwa "
            "mereka tidak akan ditertawakan, dipaksa, atau diceritakan kepada orang lain. Keyakinan itu "
            "tumbuh dari aturan yang disepakati dan dari perbuatan pemimpin yang menepatinya.",
            "Building trust is the task in the beginning phase of letting members be sure that they will "
            "not be laughed at, forced or talked about elsewhere. That certainty grows from rules that "
            "were agreed on and from a leader who keeps them.",
        ),
        purpose=Words(
            "Tujuannya membuka jalan bagi keterbukaan yang bertahap.",
            "Its purpose is to open the way for openness that comes step by step.",
        ),
        conditions=(
            Condition(
                Words(
                    "Aturan tentang kerahasiaan disepakati beserta batas-batasnya.",
                    "The rule of confidentiality is agreed on, with its limits.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Satu pelanggaran kecil yang dibiarkan dapat menghapus kepercayaan seluruh kelompok.",
                "One small breach that is let pass can wipe out the trust of the whole group.",
            ),
        ),
        skills=(
            Skill.ATTENDING,
            Skill.BASIC_EMPATHY,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            GroupSkill.CONTRACT,
            GroupSkill.RELATION,
            CaseworkTechnique.SMALL_TALK,
        ),
        sources=(Source("shulman2012"), Source("toseland2009")),
        example=Words(
            "Ketika seorang anggota menirukan gagap temannya, praktikan menghentikan kegiatan dan meminta "
            "kelompok membaca kembali aturannya.",
            "When a member mimics a friend’s stammer, the student stops and asks the group to read its "
            "rules again.",
        ),
    ),
    Concept(
        term=GroupTask.ACQUAINTANCE,
        definition=Words(
            "Perkenalan anggota ialah tugas membantu anggota mengenal nama, kegemaran, dan harapan satu "
            "sama lain melalui permainan, cerita singkat, atau percakapan berpasangan. Perkenalan yang "
            "baik menemukan kesamaan di antara mereka sebelum perbedaannya.",
            "Getting to know one another is the task of helping members to learn names, likings and hopes "
            "of one another by games or talks in pairs. A good round finds what members have in common "
            "before what sets them apart.",
        ),
        purpose=Words(
            "Tujuannya mengurangi kecanggungan dan memberi setiap orang kesempatan pertama untuk berbicara.",
            "Its purpose is to lessen awkwardness and to give everyone a first chance to speak.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pertanyaan perkenalan perlu ringan dan dapat dijawab siapa saja.",
                    "Questions need to be light and such that anyone can answer.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Permainan yang menyentuh tubuh atau mempermalukan perlu dihindari.",
                "Games that involve touch or embarrassment are to be avoided.",
            ),
        ),
        skills=(
            Skill.ATTENDING,
            Skill.STORYTELLING,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            GroupPhase.BEGINNING,
            CaseworkTechnique.GROUP_EXERCISE,
        ),
        sources=(Source("corey2014"), Source("toseland2009")),
        example=Words(
            "Setiap anggota memperkenalkan temannya dengan menyebutkan satu hal yang mereka sukai bersama.",
            "Each member introduces a partner by naming one thing that both of them like.",
        ),
    ),
)
