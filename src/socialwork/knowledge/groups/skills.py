"""Skills of the worker with a group."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.groupwork import GroupPhase, GroupSkill, GroupTask, GroupTool
from socialwork.vocabulary.process import InterventionStep, StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

GROUP_SKILLS: tuple[Concept, ...] = (
    Concept(
        term=GroupSkill.FIRST_CONTACT,
        definition=Words(
            "Kontak awal dengan kelompok adalah keterampilan membuka perjumpaan pertama sehingga calon "
            "anggota merasa disambut, memahami siapa praktikan, dan tahu mengapa mereka diajak. Kesan "
            "yang terbentuk di sini sering menentukan apakah mereka akan datang lagi.",
            "First contact with the group is the skill of opening the first encounter so that future "
            "members feel welcome, understand who the student is and know why they were asked. The "
            "impression that forms here often decides whether they will come again.",
        ),
        purpose=Words(
            "Tujuannya menumbuhkan rasa ingin tahu dan rasa aman sebelum ada janji apa pun.",
            "Its purpose is to raise curiosity and a sense of safety before anything is promised.",
        ),
        when=Words(
            "Keterampilan ini dipakai ketika praktikan mendatangi calon anggota dan pada menit-menit "
            "pembuka pertemuan pertama.",
            "It is used when students go to meet future members and in the opening minutes of the first "
            "session.",
        ),
        conditions=(
            Condition(
                Words(
                    "Praktikan memperkenalkan diri sebagai mahasiswa yang sedang berpraktik dan tidak "
                    "menjanjikan hasil.",
                    "Students introduce themselves as students in a placement and promise no result.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Sapaan yang terlalu akrab atau terlalu resmi sama-sama menjauhkan anggota.",
                "A greeting that is too familiar keeps members away as much as one that is too formal.",
            ),
        ),
        skills=(Skill.ATTENDING,),
        stages=(
            StageKind.ENGAGEMENT,
            StageKind.INTERVENTION,
        ),
        related=(
            CaseworkTechnique.SMALL_TALK,
            GroupPhase.PRE_GROUP,
            GroupSkill.CONTRACT,
        ),
        sources=(Source("toseland2009"), Source("shulman2012")),
        example=Words(
            "Praktikan berdiri di pintu, menyapa setiap siswa dengan namanya, dan menceritakan dalam dua "
            "kalimat mengapa kelompok ini dibuat.",
            "The student stands at the door, greets every pupil by name and tells in two sentences why "
            "there is to be a group.",
        ),
    ),
    Concept(
        term=GroupSkill.CONTRACT,
        definition=Words(
            "Kontrak dengan kelompok merupakan keterampilan merumuskan bersama anggota tujuan, jumlah "
            "pertemuan, aturan, peran, dan batas kerahasiaan. Hasilnya dapat berupa tulisan pendek yang "
            "ditempel di dinding atau ditandatangani oleh semua orang.",
            "Contract with the group is the skill of settling with the members the goal, the number of "
            "sessions, the rules, the roles and the limits of confidentiality. The outcome may be a short "
            "text that is put up on the wall or signed by all.",
        ),
        purpose=Words(
            "Tujuannya memberi pegangan yang sama kepada semua orang dan dasar untuk saling mengingatkan.",
            "Its purpose is to give everybody the same hold and a ground on which to remind one another.",
        ),
        when=Words(
            "Kontrak dibuat pada fase memulai dan ditinjau kembali ketika kelompok berubah.",
            "A contract is made in the beginning phase and looked at again when the group changes.",
        ),
        conditions=(
            Condition(
                Words(
                    "Anggota ikut merumuskan aturan, sehingga kontrak tidak menjadi tata tertib dari luar.",
                    "Members help to word the rules, so that the contract is not an order from outside.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Kerahasiaan di dalam kelompok tidak dapat dijamin oleh satu orang; hal ini perlu "
                "diucapkan dengan jujur.",
                "No single person can guarantee confidentiality in a group, and this needs to be said "
                "honestly.",
            ),
        ),
        skills=(Skill.FEEDBACK,),
        stages=(
            StageKind.CONTRACT,
            StageKind.INTERVENTION,
        ),
        related=(
            StageKind.CONTRACT,
            GroupPhase.BEGINNING,
            GroupTask.TRUST,
        ),
        sources=(Source("toseland2009"), Source("garvin1997")),
        example=Words(
            "Anggota mengusulkan “satu orang bicara, yang lain mendengar” sebagai aturan pertama dan "
            "menuliskannya sendiri.",
            "Members propose “one speaks, the others listen” as the first rule and write it down themselves.",
        ),
    ),
    Concept(
        term=GroupSkill.COMMUNICATION,
        definition=Words(
            "Komunikasi dalam kelompok ialah keterampilan menjaga percakapan agar setiap anggota mendapat "
            "giliran, ucapan seseorang terhubung dengan ucapan orang lain, dan perhatian tidak terus "
            "tertuju kepada pemimpin. Isyarat tubuh dan diam juga dibaca sebagai pesan.",
            "Communication in the group is the skill of keeping a conversation such that every member has "
            "a turn, what one says is linked with what others say, and attention does not rest on the "
            "leader alone. Gestures and silence are read as messages too.",
        ),
        purpose=Words(
            "Tujuannya membuat anggota saling menanggapi, karena dari situlah pertolongan dalam kelompok "
            "berasal.",
            "Its purpose is to have members respond to one another, for that is where help in a group "
            "comes from.",
        ),
        when=Words(
            "Keterampilan ini diperlukan pada semua pertemuan, terutama ketika satu dua orang menguasai "
            "pembicaraan.",
            "It is needed in every session, above all where one or two people take over the talk.",
        ),
        conditions=(
            Condition(
                Words(
                    "Praktikan lebih banyak bertanya dan menghubungkan daripada menjelaskan.",
                    "Students ask and link more than they explain.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Memanggil anggota yang diam di hadapan semua orang dapat mempermalukannya.",
                "To call on a silent member in front of everyone can shame them.",
            ),
        ),
        skills=(
            Skill.ACTIVE_LISTENING,
            Skill.PROBING,
            Skill.FEEDBACK,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            GroupTool.PROCESS,
            WorkerRole.FACILITATOR,
            GroupSkill.RELATION,
        ),
        sources=(Source("toseland2009"), Source("northen2001")),
        example=Words(
            "Ketika seorang anggota menjawab setiap pertanyaan, praktikan berterima kasih lalu menanyakan "
            "siapa yang pernah mengalami hal yang serupa.",
            "When one member answers every question, the student thanks them and asks who else has gone "
            "through something like it.",
        ),
    ),
    Concept(
        term=GroupSkill.RELATION,
        definition=Words(
            "Relasi dengan kelompok adalah keterampilan menjalin hubungan yang hangat dan adil dengan "
            "setiap anggota sekaligus dengan kelompok sebagai satu kesatuan. Praktikan menerima "
            "perbedaan, menjaga batas, dan tidak memihak anggota tertentu.",
            "Relation with the group is the skill of building a warm and fair relation with every member "
            "and with the group as a whole at once. Students accept differences, keep their bounds and "
            "take nobody’s side.",
        ),
        purpose=Words(
            "Tujuannya menjadikan kelompok tempat yang cukup aman untuk mencoba hal baru.",
            "Its purpose is to make the group a place that is safe enough for trying new things.",
        ),
        when=Words(
            "Relasi dirawat sejak kontak awal sampai kelompok berakhir.",
            "The relation is tended from the first contact until the group ends.",
        ),
        conditions=(
            Condition(
                Words(
                    "Praktikan memperlakukan semua anggota dengan ukuran yang sama, termasuk klien yang "
                    "menjadi alasan kelompok dibentuk.",
                    "Students treat all members by the same measure, the client for whose sake the group "
                    "was formed included.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Anggota dapat bersaing memperebutkan perhatian pemimpin; kedekatan yang tidak merata "
                "memperkuat persaingan itu.",
                "Members may compete for the leader’s attention, and uneven closeness feeds that rivalry.",
            ),
        ),
        skills=(
            Skill.BASIC_EMPATHY,
            Skill.EMPATHY,
        ),
        stages=(
            StageKind.INTERVENTION,
            StageKind.TERMINATION,
        ),
        related=(
            GroupTool.COHESION,
            GroupPhase.ENDING,
            InterventionStep.RELATION,
        ),
        sources=(Source("northen2001"), Source("toseland2009")),
        example=Words(
            "Praktikan menyadari bahwa ia selalu duduk di sebelah klien, lalu berpindah tempat pada "
            "pertemuan berikutnya.",
            "The student becomes aware of always sitting beside the client and takes another seat in the "
            "next session.",
        ),
    ),
)
