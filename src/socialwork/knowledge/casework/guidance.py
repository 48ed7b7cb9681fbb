"""Techniques that guide thought and behaviour: advice, activities, discussion, reward and punishment."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.groupwork import GroupType
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

GUIDANCE: tuple[Concept, ...] = (
    Concept(
        term=CaseworkTechnique.ADVICE,
        definition=Words(
            "Pemberian nasihat dan konseling adalah penyampaian pendapat profesional disertai percakapan "
            "yang menolong klien menimbangnya. Nasihat menawarkan arah, sedangkan konseling membantu klien "
            "menguji kecocokan arah itu dengan keadaan dan keinginannya sendiri.",
            "Advice giving and counseling is the offering of a professional opinion, together with a "
            "conversation that helps the client to weigh it. Advice points out a direction; counselling "
            "helps clients to test that direction against their own situation and wishes.",
        ),
        purpose=Words(
            "Tujuannya memberi klien pegangan untuk memutuskan dan bertindak tanpa mengambil alih "
            "keputusan tersebut.",
            "Its purpose is to give clients something to hold on to as they decide and act, without "
            "taking the decision from them.",
        ),
        when=Words(
            "Saatnya tiba ketika masalah sudah dipahami dan klien menyatakan ingin mendengar pendapat.",
            "Its time has come when the problem is understood and the client asks to hear an opinion.",
        ),
        conditions=(
            Condition(
                Words(
                    "Asesmen yang sahih harus sudah selesai sebelum nasihat diberikan.",
                    "A valid assessment must be complete before any advice is given.",
                ),
                rule="TECH-11",
            ),
            Condition(
                Words(
                    "Klien harus mampu memanfaatkan nasihat itu dan bebas untuk tidak mengikutinya.",
                    "The client must be able to use the advice and free not to follow it.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Nasihat yang terlalu dini menjawab masalah yang belum tentu dihadapi klien.",
                "Advice that comes too early answers a problem that the client may not have.",
            ),
            Words(
                "Mengenai hal di luar keahliannya, misalnya obat atau perkara hukum, praktikan tidak "
                "menasihati, tetapi merujuk.",
                "On matters beyond their competence, such as medicine or a lawsuit, students do not "
                "advise but refer.",
            ),
        ),
        skills=(Skill.ACTIVE_LISTENING, Skill.EMPATHY, Skill.PROBING, Skill.FEEDBACK),
        stages=(StageKind.INTERVENTION, StageKind.EVALUATION, StageKind.TERMINATION),
        related=(CaseworkTechnique.LOGICAL_DISCUSSION, WorkerRole.COUNSELOR),
        sources=(Source("brill2005"), Source("woods2000"), Source("hepworth2017")),
        example=Words(
            "Setelah asesmen menunjukkan bahwa klien tidur larut, praktikan menyarankan batas waktu "
            "bermain gawai dan menanyakan pukul berapa yang sanggup dijalani klien.",
            "When the assessment has shown that the client goes to bed late, the student suggests an "
            "hour at which to put the phone away and asks which hour the client could keep.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.ACTIVITIES,
        definition=Words(
            "Kegiatan dan program merupakan teknik yang memakai musik, permainan, kerajinan, atau media "
            "lain untuk membawa hal yang sukar diucapkan. Melalui perbuatan, klien memperoleh pengalaman, "
            "hubungan, dan kecakapan yang tidak selalu dapat dicapai dengan berbicara.",
            "Activities and programs is a technique that uses music, play, crafts or another medium to "
            "carry what is hard to say. By doing, clients gain experience, relations and abilities that "
            "talking alone does not always bring.",
        ),
        purpose=Words(
            "Tujuannya membuka jalan pengungkapan, melatih kecakapan, dan mempererat hubungan melalui "
            "hal yang bermakna bagi klien.",
            "Its purpose is to open a way of expression, to train abilities and to bring people closer "
            "through something that means much to the client.",
        ),
        when=Words(
            "Manfaatnya terutama terasa bagi anak, orang lanjut usia, dan siapa pun yang lebih mudah "
            "mengungkapkan diri dengan perbuatan daripada dengan ucapan.",
            "It is of most use with children, older people and anyone who finds it easier to express "
            "themselves in deeds than in words.",
        ),
        conditions=(
            Condition(
                Words(
                    "Media perlu dipilih menurut minat, usia, kesehatan, dan budaya klien, bukan menurut "
                    "kegemaran pekerja sosial.",
                    "The medium should be chosen for the client’s interests, age, health and culture, "
                    "not for the worker’s taste.",
                ),
            ),
            Condition(
                Words(
                    "Setiap kegiatan harus terhubung dengan tujuan yang tertulis dalam rencana.",
                    "Each activity must be tied to a goal that stands in the plan.",
                ),
                rule="TECH-15",
            ),
        ),
        cautions=(
            Words(
                "Kegiatan yang sekadar mengisi waktu mudah disangka sebagai intervensi.",
                "An activity that merely fills the time is easily taken for an intervention.",
            ),
            Words(
                "Karya klien tetap menjadi miliknya dan tidak ditafsirkan sebagai diagnosis.",
                "What clients make remains theirs and is not read as a diagnosis.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK, Skill.STORYTELLING),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION),
        related=(CaseworkTechnique.GROUP_EXERCISE, GroupType.RECREATION),
        sources=(Source("brill2005"), Source("toseland2009")),
        example=Words(
            "Seorang anak yang enggan bercerita diajak membuat boneka dari kaus kaki; melalui percakapan "
            "boneka-boneka itu ia menunjukkan siapa yang dirindukannya di rumah.",
            "A child who is loath to talk is invited to make puppets out of socks; through what the "
            "puppets say to each other the child shows who is missed at home.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.LOGICAL_DISCUSSION,
        definition=Words(
            "Diskusi logis adalah percakapan terarah yang mengajak klien menimbang fakta, pilihan, dan "
            "akibatnya. Pekerja sosial lebih banyak bertanya daripada menyimpulkan sehingga penalaran itu "
            "menjadi milik klien.",
            "Logical discussion is a guided conversation in which clients weigh facts, alternatives and "
            "what these lead to. The worker asks more than concludes, so that the reasoning becomes the "
            "client’s own.",
        ),
        purpose=Words(
            "Tujuannya menolong klien mengambil keputusan yang beralasan dan dapat "
            "dipertanggungjawabkannya sendiri.",
            "Its purpose is to help clients reach a reasoned decision for which they can answer themselves.",
        ),
        when=Words(
            "Percakapan semacam ini sesuai apabila klien cukup tenang untuk berpikir dan menghadapi "
            "pilihan yang nyata.",
            "Such a conversation fits when the client is calm enough to think and faces a real choice.",
        ),
        conditions=(
            Condition(
                Words(
                    "Klien harus mampu menalar, dan emosinya tidak sedang menguasai dirinya.",
                    "The client must be able to reason and not be in the grip of an emotion.",
                ),
            ),
            Condition(
                Words(
                    "Fakta yang diperlukan harus tersedia bagi kedua belah pihak.",
                    "The facts that are needed must be open to both sides.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Penalaran yang mengabaikan perasaan menghasilkan keputusan yang tidak dijalankan.",
                "Reasoning that ignores feelings ends in decisions that nobody carries out.",
            ),
            Words(
                "Pertanyaan yang menggiring hanyalah nasihat yang disamarkan.",
                "Leading questions are nothing but advice in disguise.",
            ),
        ),
        skills=(Skill.PROBING, Skill.CHALLENGING, Skill.FEEDBACK, Skill.MIND_MAPPING),
        stages=(StageKind.PLAN, StageKind.INTERVENTION, StageKind.EVALUATION),
        related=(CaseworkTechnique.ADVICE, CaseworkTechnique.CONFRONTATION),
        sources=(Source("brill2005"), Source("perlman1957"), Source("woods2000")),
        example=Words(
            "Klien yang ingin berhenti sekolah menulis untung dan rugi setiap pilihan dalam dua kolom; "
            "ia lalu menunda keputusannya sampai dapat berbicara dengan wali kelas.",
            "A client who wants to leave school writes the gains and losses of each choice in two "
            "columns, and then puts the decision off until after a talk with the class teacher.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.REWARD_PUNISHMENT,
        definition=Words(
            "Ganjaran dan hukuman adalah teknik yang mengatur akibat suatu perilaku: ganjaran bagi yang "
            "diharapkan, akibat tidak menyenangkan atau kehilangan bagi yang tidak diharapkan. Ganjaran "
            "diutamakan karena hukuman hanya menekan perilaku tanpa mengajarkan penggantinya.",
            "Reward and punishment is a technique that arranges what follows a behaviour: a reward for what "
            "is wanted, something unpleasant or a loss for what is not. Reward comes first, because "
            "punishment only holds a behaviour down and teaches nothing in its place.",
        ),
        purpose=Words(
            "Tujuannya memperkuat perilaku yang diinginkan dan melemahkan perilaku yang merugikan klien.",
            "Its purpose is to strengthen behaviour that is wanted and to weaken behaviour that harms "
            "the client.",
        ),
        when=Words(
            "Penggunaannya terbatas pada perilaku yang jelas, dapat diamati, dan berada dalam kendali klien.",
            "Its use is limited to behaviour that is clear, can be observed and lies within the client’s "
            "control.",
        ),
        conditions=(
            Condition(
                Words(
                    "Motif di balik perilaku dan pengukuh yang berarti bagi klien harus sudah diketahui.",
                    "The motives behind the behaviour and the reinforcers that matter to the client must "
                    "be known.",
                ),
            ),
            Condition(
                Words(
                    "Hukuman, terutama terhadap anak, hanya boleh dipilih dengan alasan yang tertulis "
                    "setelah cara yang lebih lembut dicoba.",
                    "Punishment, of a child above all, may be chosen only for a written reason and after "
                    "a gentler way has been tried.",
                ),
                rule="TECH-10",
            ),
            Condition(
                Words(
                    "Aturan beserta akibatnya harus disepakati sebelumnya dengan klien, dan juga dengan "
                    "wali apabila klien masih anak.",
                    "The rules and what follows from them must be agreed beforehand with the client, and "
                    "with the guardian of a child.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Hukuman badan, penghinaan, dan pencabutan kebutuhan dasar tidak pernah dibenarkan.",
                "Corporal punishment, humiliation and the withholding of basic needs are never allowed.",
            ),
            Words(
                "Rasa takut, kebohongan, atau perlawanan dapat timbul sebagai akibat hukuman sehingga "
                "pengaruhnya harus terus dipantau.",
                "Fear, lies or defiance can follow a punishment, so its effects have to be watched all "
                "along.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK, Skill.MAKING_INSTRUMENTS),
        stages=(StageKind.PLAN, StageKind.INTERVENTION),
        related=(
            BehaviourTechnique.POSITIVE_REINFORCEMENT,
            BehaviourTechnique.NEGATIVE_PUNISHMENT,
            BehaviourTechnique.TOKEN_ECONOMY,
        ),
        sources=(Source("brill2005"), Source("cooper2007"), Source("miltenberger2012")),
        example=Words(
            "Wali kelas memuji klien segera setelah ia bertanya, sedangkan ketidakhadiran tanpa izin "
            "mengurangi satu bintang sesuai dengan kesepakatan yang ditandatangani klien, ibunya, dan "
            "praktikan.",
            "The class teacher praises the client right after a question, while an absence without leave "
            "costs one star, as agreed and signed by the client, the mother and the student.",
        ),
    ),
)
"""The ninth to the twelfth technique of the campus."""
