"""The five phases of a group, with their tasks and the names that Tuckman gave them."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.groupwork import GroupPhase, GroupSkill, GroupTask, GroupTool
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

PHASES: tuple[Concept, ...] = (
    Concept(
        term=GroupPhase.PRE_GROUP,
        definition=Words(
            "Prakelompok merupakan fase persiapan sebelum anggota bertemu: tujuan ditetapkan melalui "
            "asesmen kebutuhan, komposisi disusun, calon anggota disiapkan, dan tempat diatur. Dalam "
            "urutan *forming*, *storming*, *norming*, *performing*, dan *adjourning*, fase ini mendahului "
            "semuanya.",
            "Pre-group is the phase of preparation before the members meet: the purpose is set by "
            "assessing needs, the group is composed, future members are prepared and the place is "
            "arranged. In the sequence of forming, storming, norming, performing and adjourning it comes "
            "before them all.",
        ),
        purpose=Words(
            "Tujuannya memastikan bahwa kelompok memang diperlukan, diinginkan, dan mungkin dijalankan.",
            "Its purpose is to make sure that a group is needed, wanted and possible.",
        ),
        when=Words(
            "Fase ini berjalan sejak gagasan kelompok muncul sampai undangan pertemuan pertama disampaikan.",
            "It runs from the first idea of a group until the invitation to its first session.",
        ),
        conditions=(
            Condition(
                Words(
                    "Kebutuhan calon anggota ditelaah secara tertulis atau melalui percakapan.",
                    "The needs of future members are assessed in writing or in talks.",
                ),
                rule="GROUP-04",
            ),
            Condition(
                Words(
                    "Kesediaan setiap calon anggota, dan izin wali bagi anak, diminta sebelum pertemuan "
                    "pertama.",
                    "The willingness of every future member, and for children the guardian’s leave, is "
                    "asked for before the first session.",
                ),
                rule="GROUP-06",
            ),
        ),
        cautions=(
            Words(
                "Melompati persiapan membuat kelompok dimulai dengan orang yang tidak tahu mengapa ia "
                "diundang.",
                "To skip the preparation is to begin with people who do not know why they were asked.",
            ),
        ),
        skills=(
            Skill.INTERVIEW,
            Skill.MAKING_INSTRUMENTS,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.PLAN,
        ),
        related=(
            GroupTask.PURPOSE,
            GroupTask.COMPOSITION,
            GroupTask.PREPARING,
            GroupTask.SETTING,
        ),
        sources=(Source("garvin1997"), Source("tuckman1977")),
        example=Words(
            "Selama tiga hari praktikan berbicara dengan sepuluh siswa, mencatat kebutuhan dan minat "
            "mereka, lalu menyusun kelompok yang beranggotakan tujuh orang yang bersedia.",
            "For three days the student talks with ten pupils, notes what they need and want, and then "
            "forms a group of the seven who are willing.",
        ),
    ),
    Concept(
        term=GroupPhase.BEGINNING,
        definition=Words(
            "Memulai kelompok adalah fase ketika anggota saling mengenal, memahami tujuan, dan "
            "menyepakati aturan, sementara kepercayaan mulai dibangun. Fase ini sejajar dengan *forming*: "
            "anggota masih berhati-hati dan banyak bertumpu pada pemimpin.",
            "Beginning is the phase in which members come to know one another, understand the purpose and "
            "agree on rules, while trust begins to grow. It corresponds to forming: members are still "
            "careful and lean much on the leader.",
        ),
        purpose=Words(
            "Tujuannya membuat anggota merasa aman, tahu untuk apa mereka berkumpul, dan ingin datang "
            "kembali.",
            "Its purpose is to let members feel safe, know what they have come for and want to come again.",
        ),
        when=Words(
            "Fase ini berlangsung pada pertemuan pertama dan dapat berlanjut apabila anggota belum saling "
            "mengenal.",
            "It takes place in the first session and may go on where members are strangers still.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tujuan, aturan, dan batas kerahasiaan dijelaskan serta disepakati bersama.",
                    "Purpose, rules and the limits of confidentiality are explained and agreed together.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Permintaan untuk membuka diri terlalu dini dapat membuat anggota menutup diri atau tidak "
                "datang lagi.",
                "To ask for openness too early can make members close up or stay away.",
            ),
        ),
        skills=(
            Skill.ATTENDING,
            Skill.ACTIVE_LISTENING,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            GroupTask.TRUST,
            GroupTask.ACQUAINTANCE,
            GroupSkill.CONTRACT,
            GroupPhase.TRANSITION,
        ),
        sources=(Source("garvin1997"), Source("toseland2009"), Source("tuckman1977")),
        example=Words(
            "Anggota duduk melingkar, menyebutkan nama dan satu kegemaran, lalu menuliskan aturan mereka "
            "sendiri di kertas besar.",
            "Members sit in a circle, say their name and one thing they like, and then write their own "
            "rules on a large sheet.",
        ),
    ),
    Concept(
        term=GroupPhase.TRANSITION,
        definition=Words(
            "Transisi merupakan fase peralihan dari perkenalan menuju kerja, ketika anggota menguji "
            "keamanan kelompok, menunjukkan keraguan, dan mulai terikat satu sama lain. Fase ini memuat "
            "gejolak *storming* sekaligus kesepakatan yang tumbuh pada *norming*.",
            "Transition is the phase of passage from getting to know one another to work, in which "
            "members test how safe the group is, show their doubts and begin to feel bound to one "
            "another. It holds the unrest of storming and the settling of norming.",
        ),
        purpose=Words(
            "Tujuannya mengubah sekumpulan orang menjadi kelompok yang mempunyai ikatan dan kebiasaan "
            "bersama.",
            "Its purpose is to turn a number of people into a group with bonds and ways of its own.",
        ),
        when=Words(
            "Fase ini dikenali dari perbedaan pendapat, senda gurau yang menguji, anggota yang diam, atau "
            "pertanyaan tentang tujuan kelompok.",
            "It is known by differences of opinion, jokes that test, members who are silent or questions "
            "about what the group is for.",
        ),
        conditions=(
            Condition(
                Words(
                    "Keraguan anggota ditanggapi dengan sabar dan tidak dianggap sebagai perlawanan "
                    "terhadap pemimpin.",
                    "Members’ doubts are met with patience and not taken for resistance against the leader.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Kelompok yang singkat cenderung melewati fase ini, padahal kerja yang sungguh-sungguh "
                "bertumpu padanya.",
                "Short groups tend to pass this phase over, although real work rests on it.",
            ),
        ),
        skills=(
            Skill.BASIC_EMPATHY,
            Skill.FEEDBACK,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            GroupTask.STORY,
            GroupTask.BONDING,
            CaseworkTechnique.CONFLICT,
            GroupPhase.WORKING,
        ),
        sources=(Source("garvin1997"), Source("tuckman1977")),
        example=Words(
            "Setelah beberapa anggota menolak bercerita, praktikan menawarkan cerita tentang pelajaran "
            "kesukaan; anggota yang semula diam meminta gilirannya pada putaran kedua.",
            "When some members refuse to tell a story, the student offers one about a favourite subject; "
            "a member who was silent asks for a turn in the second round.",
        ),
    ),
    Concept(
        term=GroupPhase.WORKING,
        definition=Words(
            "Pengubahan perilaku ialah fase ketika kelompok mengerjakan tujuannya melalui kegiatan, "
            "diskusi, latihan, dan tanggapan antaranggota. Fase ini sejajar dengan *performing*: anggota "
            "sudah saling mengenal dan seluruh tenaganya kini tertuju pada tugas.",
            "Working is the phase in which the group pursues its goal through activities, discussion, "
            "practice and the members’ responses to one another. It corresponds to performing: members "
            "know one another by now, and their strength goes into the task.",
        ),
        purpose=Words(
            "Tujuannya menghasilkan perubahan pengetahuan, sikap, atau perilaku yang telah disepakati.",
            "Its purpose is to bring about the change of knowledge, attitude or behaviour that was agreed "
            "on.",
        ),
        when=Words(
            "Fase ini dimulai setelah ikatan terbentuk dan mengambil bagian terbesar dari waktu kelompok.",
            "It begins once bonds are there and takes the largest part of the group’s time.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap pertemuan mempunyai tujuan, susunan acara, dan ukuran hasil.",
                    "Every session has a goal, an agenda and a measure of its result.",
                ),
            ),
            Condition(
                Words(
                    "Pertemuan mengikuti urutan fase.",
                    "Sessions follow the order of the phases.",
                ),
                rule="GROUP-07",
            ),
        ),
        cautions=(
            Words(
                "Kegiatan yang menarik belum tentu mengubah perilaku; hasilnya perlu diamati pada "
                "kehidupan sehari-hari anggota.",
                "An attractive activity does not always change behaviour: its result has to be seen in "
                "the daily life of the members.",
            ),
        ),
        skills=(
            Skill.FEEDBACK,
            Skill.CHALLENGING,
            Skill.OBSERVATION,
        ),
        stages=(
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
        ),
        related=(
            GroupTask.FILM_REVIEW,
            GroupTask.FOCUS_DISCUSSION,
            GroupTask.PRACTICE,
            GroupTool.MEMBER_CHANGE,
        ),
        sources=(Source("garvin1997"), Source("toseland2009"), Source("tuckman1977")),
        example=Words(
            "Pada dua pertemuan anggota membahas hambatan belajar, memilih satu cara mengatasinya, dan "
            "melaporkan percobaannya.",
            "In two sessions members discuss what keeps them from learning, choose one way to meet it and "
            "report how they tried it.",
        ),
    ),
    Concept(
        term=GroupPhase.ENDING,
        definition=Words(
            "Pengakhiran merupakan fase penutup ketika anggota menilai perubahan dirinya, menyampaikan "
            "penghargaan, dan berpisah dengan cara yang baik. Fase ini sejajar dengan *adjourning* dan "
            "menyiapkan anggota membawa hasil kelompok ke lingkungan asalnya.",
            "Ending is the closing phase in which members look at how they have changed, express what "
            "they value in one another and part well. It corresponds to adjourning and prepares members "
            "to take what they gained back to where they live.",
        ),
        purpose=Words(
            "Tujuannya meneguhkan hasil, merawat perasaan karena berpisah, dan mencegah ketergantungan "
            "pada kelompok.",
            "Its purpose is to make results firm, to tend the feelings of parting and to prevent "
            "dependence on the group.",
        ),
        when=Words(
            "Fase ini disiapkan sejak awal dengan menyebutkan jumlah pertemuan, lalu dijalankan pada "
            "pertemuan terakhir.",
            "It is prepared from the start by saying how many sessions there will be, and is carried out "
            "in the last one.",
        ),
        conditions=(
            Condition(
                Words(
                    "Perbandingan keadaan sebelum dan sesudah didasarkan pada catatan, bukan ingatan semata.",
                    "The comparison of before and after rests on records, not on memory alone.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Kelompok yang berhenti tanpa penutupan dapat meninggalkan rasa ditinggalkan.",
                "A group that stops without a close can leave members feeling abandoned.",
            ),
        ),
        skills=(
            Skill.FEEDBACK,
            Skill.EMPATHY,
        ),
        stages=(
            StageKind.EVALUATION,
            StageKind.TERMINATION,
        ),
        related=(
            GroupTask.REFLECTION,
            GroupTask.MESSAGES,
            GroupTask.DISSOLUTION,
        ),
        sources=(Source("garvin1997"), Source("tuckman1977")),
        example=Words(
            "Anggota membandingkan kartu yang diisi pada pertemuan pertama dan terakhir, bertukar pesan, "
            "lalu kelompok dibubarkan dengan ucapan terima kasih.",
            "Members compare the cards that they filled in at the first and the last session, exchange "
            "messages, and the group is dissolved with thanks.",
        ),
    ),
)
