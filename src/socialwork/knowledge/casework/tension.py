"""Techniques for tension with reality, oneself, the surroundings: from confrontation to universalization."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.evidence import ResourceSystem
from socialwork.vocabulary.groupwork import GroupType
from socialwork.vocabulary.process import InterventionFunction, StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

TENSION: tuple[Concept, ...] = (
    Concept(
        term=CaseworkTechnique.CONFRONTATION,
        definition=Words(
            "Konfrontasi adalah teknik yang mengajak klien melihat pertentangan antara ucapan, "
            "perbuatan, dan kenyataan yang dihadapinya. Pertentangan itu disampaikan dengan tegas, "
            "tetapi hangat, sebagai bahan untuk dipikirkan bersama dan bukan sebagai tuduhan.",
            "Confrontation is a technique that invites clients to look at a contradiction between what "
            "they say, what they do and the reality they face. The contradiction is put firmly but "
            "warmly, as something to think about together and not as an accusation.",
        ),
        purpose=Words(
            "Tujuannya menolong klien mengakui perilakunya sendiri beserta akibatnya sehingga perubahan "
            "menjadi pilihannya.",
            "Its purpose is to help clients own their behaviour and its consequences, so that change "
            "becomes their choice.",
        ),
        when=Words(
            "Pemakaiannya dipertimbangkan apabila keterangan klien bertolak belakang dengan kenyataan, "
            "pertentangan itu menghambat pertolongan, dan relasi kerja sudah cukup kuat.",
            "It is considered when the client’s account contradicts reality, the contradiction holds "
            "back the help, and the working relationship is strong enough.",
        ),
        conditions=(
            Condition(
                Words(
                    "Alasan pemakaiannya harus dicatat, termasuk kenyataan yang dipertentangkan.",
                    "The reason for it must be recorded, with the reality that contradicts the client.",
                ),
                rule="TECH-09",
            ),
            Condition(
                Words(
                    "Pekerja sosial perlu mengenal keadaan klien dan meredakan perasaannya yang terluka "
                    "sebelum pertentangan itu diungkapkan.",
                    "The worker has to know the client’s state and to soothe hurt feelings before "
                    "bringing the contradiction up.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Jika dilakukan dalam keadaan marah atau di hadapan orang lain, teknik ini mempermalukan "
                "klien dan memutus kepercayaannya.",
                "Done in anger or before others, it shames clients and breaks their trust.",
            ),
            Words(
                "Klien yang sedang rapuh atau mengalami krisis tidak dihadapkan dengan cara ini.",
                "Clients who are fragile or in a crisis are not faced in this way.",
            ),
        ),
        skills=(Skill.CHALLENGING, Skill.ADVANCED_EMPATHY, Skill.FEEDBACK),
        stages=(StageKind.INTERVENTION, StageKind.EVALUATION),
        related=(CaseworkTechnique.LOGICAL_DISCUSSION, CaseworkTechnique.CONFLICT, Skill.CHALLENGING),
        sources=(Source("brill2005"), Source("hepworth2017"), Source("egan2014")),
        example=Words(
            "Klien mengaku selalu hadir, sedangkan buku presensi menunjukkan empat hari kosong; "
            "praktikan memperlihatkan buku itu ketika mereka hanya berdua dan menanyakan apa yang "
            "terjadi pada hari-hari tersebut.",
            "A client claims never to miss school while the attendance book shows four empty days; the "
            "student shows the book in private and asks what happened on those days.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.CONFLICT,
        definition=Words(
            "Pengelolaan konflik adalah teknik yang membantu klien menghadapi dua kebutuhan yang saling "
            "menghalangi. Klien ditolong untuk menamai emosi yang menyertainya, lalu memakai kekuatannya "
            "sendiri untuk menemukan jalan tengah.",
            "Conflict as a technique is the work on needs that stand in each other’s way. Clients are "
            "helped to name the emotions that come with it and then to use their own strengths to find a "
            "middle way.",
        ),
        purpose=Words(
            "Tujuannya mengubah pertentangan yang menekan menjadi pilihan yang disadari dan sanggup "
            "dijalani.",
            "Its purpose is to turn a pressing contradiction into a conscious choice that the client can "
            "live with.",
        ),
        when=Words(
            "Teknik ini berguna apabila klien tertahan di antara dua keinginan, atau berselisih dengan "
            "orang lain karena kebutuhan keduanya tidak bertemu.",
            "It is useful when clients are caught between two wishes, or quarrel with someone because "
            "the needs of the two do not meet.",
        ),
        conditions=(
            Condition(
                Words(
                    "Kebutuhan yang bertentangan, sekurang-kurangnya dua, harus disebutkan dengan jelas.",
                    "The needs that are at odds, two at least, must be named clearly.",
                ),
                rule="TECH-14",
            ),
            Condition(
                Words(
                    "Emosi setiap pihak perlu diakui sebelum jalan tengah dirundingkan.",
                    "Each side’s emotions should be acknowledged before a middle way is negotiated.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Jalan tengah yang dipaksakan hanya memindahkan tekanan, terutama apabila salah satu "
                "pihak lebih berkuasa.",
                "A forced compromise merely shifts the pressure, above all where one side has more power.",
            ),
            Words(
                "Perselisihan yang disertai kekerasan menuntut perlindungan lebih dahulu, bukan perundingan.",
                "A quarrel that involves violence calls for protection first, not for negotiation.",
            ),
        ),
        skills=(Skill.ACTIVE_LISTENING, Skill.EMPATHY, Skill.PROBING),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION),
        related=(CaseworkTechnique.LOGICAL_DISCUSSION, CaseworkTechnique.CONFRONTATION, WorkerRole.MEDIATOR),
        sources=(Source("brill2005"), Source("kirstashman2018")),
        example=Words(
            "Seorang siswa ingin menolong ibunya di warung, tetapi juga ingin berlatih pada sore hari; "
            "setelah kedua kebutuhan itu ditulis berdampingan, ia dan ibunya menyepakati pembagian hari.",
            "A pupil wants to help at his mother’s food stall and also to train in the afternoons; with "
            "both needs written side by side, he and his mother agree on which days belong to which.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.MANIPULATION,
        definition=Words(
            "Pengelolaan sumber adalah pengaturan kegiatan, orang, dan sarana agar lingkungan klien lebih "
            "mendukungnya. Istilah *manipulation* di sini berarti menangani keadaan dengan terampil, bukan "
            "memperdaya klien.",
            "Manipulation is the arranging of activities, people and means so that the client’s "
            "surroundings give better support. The word here has its old sense of skilful handling; it does "
            "not mean deceiving anyone.",
        ),
        purpose=Words(
            "Tujuannya menyingkirkan hambatan dan membuka kesempatan yang tidak dapat diciptakan klien "
            "seorang diri.",
            "Its purpose is to remove obstacles and to open opportunities that clients cannot create alone.",
        ),
        when=Words(
            "Teknik ini dipilih apabila sebab masalah terletak pada lingkungan, atau apabila sumber yang "
            "sebenarnya tersedia belum terjangkau oleh klien.",
            "It is chosen when the cause of the problem lies in the surroundings, or when resources "
            "exist that the client cannot yet reach.",
        ),
        conditions=(
            Condition(
                Words(
                    "Klien sendiri yang harus memutuskan apa yang diatur, dan pilihannya dicatat.",
                    "Clients themselves must decide what is arranged, and their choice is recorded.",
                ),
                rule="TECH-12",
            ),
            Condition(
                Words(
                    "Banyaknya yang diatur disesuaikan dengan kemampuan klien untuk ikut serta.",
                    "How much is arranged depends on how far the client is able to take part.",
                ),
            ),
            Condition(
                Words(
                    "Kepentingan pekerja sosial harus dipisahkan dari kepentingan klien.",
                    "The worker’s interests must be kept apart from the client’s.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Pengaturan yang dilakukan diam-diam melanggar hak klien untuk menentukan nasibnya sendiri.",
                "Arrangements made in secret violate the client’s right to self-determination.",
            ),
            Words(
                "Apabila segala sesuatu diuruskan orang lain, kemandirian klien justru berkurang.",
                "Where others see to everything, the client’s independence shrinks.",
            ),
        ),
        skills=(Skill.ACTIVE_LISTENING, Skill.PROBING, Skill.USING_TOOLS),
        stages=(StageKind.PLAN, StageKind.INTERVENTION, StageKind.REFERRAL),
        related=(WorkerRole.BROKER, InterventionFunction.ACCESS, ResourceSystem.INFORMAL),
        sources=(Source("brill2005"), Source("biestek1957"), Source("pincus1973")),
        example=Words(
            "Atas permintaan klien, praktikan dan wali kelas memindahkan tempat duduknya ke depan dan "
            "meminta seorang sahabat menjemputnya pada pagi hari.",
            "At the client’s request, the student and the class teacher move the client’s seat to the "
            "front and ask a friend to come by in the mornings.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.UNIVERSALIZATION,
        definition=Words(
            "Universalisasi adalah teknik yang menunjukkan bahwa orang lain pun menghadapi kesulitan serupa "
            "dan dapat melaluinya. Pengalaman itu dibandingkan dengan pengalaman klien untuk menemukan cara "
            "penyelesaian yang patut dicoba.",
            "Universalization is a technique that shows that other people face a similar difficulty and can "
            "come through it. Their experience is compared with the client’s own in order to find solutions "
            "worth trying.",
        ),
        purpose=Words(
            "Tujuannya mengurangi rasa terasing dan malu serta memperbanyak pilihan yang dapat "
            "dipertimbangkan klien.",
            "Its purpose is to lessen loneliness and shame and to add to the choices that the client can "
            "consider.",
        ),
        when=Words(
            "Klien yang merasa hanya dirinya yang mengalami hal demikian dapat ditolong dengan cara ini, "
            "baik dalam pertemuan perorangan maupun dalam kelompok.",
            "Clients who feel that it happens to them alone can be helped in this way, both singly and "
            "in a group.",
        ),
        conditions=(
            Condition(
                Words(
                    "Cerita orang lain hanya boleh dibagikan dengan izinnya dan tanpa membuka jati dirinya.",
                    "Another person’s story may be shared only with permission and without revealing who "
                    "it is.",
                ),
            ),
            Condition(
                Words(
                    "Keunikan keadaan klien harus tetap diakui.",
                    "What is unique in the client’s situation must still be acknowledged.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Perbandingan yang tergesa-gesa terdengar meremehkan, seakan-akan masalah klien biasa saja.",
                "A hasty comparison sounds belittling, as if the client’s problem were nothing special.",
            ),
            Words(
                "Keberhasilan orang lain tidak dijadikan ukuran yang wajib dicapai klien.",
                "Another’s success is not made a standard that the client must reach.",
            ),
        ),
        skills=(Skill.ACTIVE_LISTENING, Skill.EMPATHY, Skill.SELF_DISCLOSURE),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION),
        related=(CaseworkTechnique.REASSURANCE, GroupType.SELF_HELP, Skill.SELF_DISCLOSURE),
        sources=(Source("brill2005"), Source("yalom2005")),
        example=Words(
            "Praktikan menceritakan, tanpa menyebut siapa orangnya, bahwa beberapa siswa lain juga "
            "gemetar pada presentasi pertama, lalu klien memilih salah satu cara mereka untuk dicoba.",
            "Without saying who they are, the student tells of other pupils who trembled at their first "
            "presentation, and the client picks one of their ways to try.",
        ),
    ),
)
"""The fifth to the eighth technique of the campus."""
