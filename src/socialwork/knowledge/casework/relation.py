"""Techniques that open and carry the helping relation: small talk, ventilation, support, reassurance."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

RELATION: tuple[Concept, ...] = (
    Concept(
        term=CaseworkTechnique.SMALL_TALK,
        definition=Words(
            "Percakapan ringan adalah pembicaraan pembuka tentang hal sehari-hari yang dekat dengan klien. "
            "Pokok pembicaraan sengaja dijauhkan dari masalah supaya kedua belah pihak sempat menyesuaikan "
            "diri sebelum memasuki hal yang lebih berat.",
            "Small talk is the opening conversation about everyday matters close to the client. It "
            "deliberately leaves the problem aside, so that both sides can settle down before they turn to "
            "something heavier.",
        ),
        purpose=Words(
            "Tujuannya mencairkan suasana dan menumbuhkan rasa aman sehingga klien merasa diterima "
            "sebagai pribadi, bukan semata-mata sebagai pembawa masalah.",
            "Its purpose is to ease the atmosphere and to make clients feel safe and accepted as "
            "persons, not merely as bearers of a problem.",
        ),
        when=Words(
            "Cara ini tepat dipakai pada kontak pertama, pada awal setiap pertemuan, dan ketika suasana "
            "menegang di tengah pembicaraan.",
            "It fits the first contact, the opening of every meeting and any moment at which the mood "
            "grows tense.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pekerja sosial perlu memulainya sendiri dan memilih bahan yang nyaman bagi klien.",
                    "The worker has to start it and to choose a subject with which the client is "
                    "comfortable.",
                ),
            ),
            Condition(
                Words(
                    "Lamanya perlu dibatasi agar tetap menjadi pembuka dan tidak menggeser maksud pertemuan.",
                    "It should be kept short, so that it remains an opening and does not crowd out the "
                    "aim of the meeting.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Apabila berlarut-larut, kedua pihak dapat memakainya untuk menghindari masalah yang "
                "sesungguhnya.",
                "When it drags on, both sides can use it to avoid the real problem.",
            ),
            Words(
                "Agama, penghasilan, dan keadaan keluarga bukan bahan yang ringan bagi setiap orang.",
                "Religion, income and family are not light subjects for everyone.",
            ),
        ),
        skills=(Skill.ATTENDING, Skill.ACTIVE_LISTENING),
        stages=(StageKind.ENGAGEMENT, StageKind.INTAKE, StageKind.ASSESSMENT, StageKind.INTERVENTION),
        related=(CaseworkTechnique.VENTILATION, Skill.ATTENDING),
        sources=(Source("brill2005"), Source("kadushin2013")),
        example=Words(
            "Sebelum menyinggung ketidakhadiran seorang siswa, praktikan bertanya tentang pertandingan "
            "futsalnya; setelah siswa itu tertawa dan duduk lebih santai, barulah maksud pertemuan "
            "dibicarakan.",
            "Before mentioning a pupil’s absences, the student asks about his futsal match; only when he "
            "laughs and sits more at ease do they come to the aim of the meeting.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.VENTILATION,
        definition=Words(
            "Ventilasi adalah teknik yang membantu klien mengeluarkan perasaan yang terpendam. Perasaan "
            "yang sudah terucapkan dapat dikenali dan ditimbang sehingga tidak lagi menghalangi klien untuk "
            "memikirkan keadaannya dengan jernih.",
            "Ventilation is a technique that helps clients to let out feelings that they have held back. "
            "Once spoken, these can be recognised and weighed, and no longer keep clients from thinking "
            "clearly about their situation.",
        ),
        purpose=Words(
            "Tujuannya meringankan tekanan batin dan membebaskan tenaga klien untuk mengupayakan perubahan.",
            "Its purpose is to relieve inner pressure and to free the client’s energy for change.",
        ),
        when=Words(
            "Teknik ini diperlukan apabila emosi yang kuat membuat klien sukar bercerita, sukar "
            "mendengarkan, atau sukar mengambil keputusan.",
            "It is needed when a strong emotion makes it hard for the client to talk, to listen or to "
            "decide.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tempat yang tertutup dan waktu yang cukup harus disediakan, sedangkan apa pun yang "
                    "diungkapkan klien diterima tanpa penilaian.",
                    "A private place and enough time must be provided, and whatever the client expresses "
                    "is received without judgement.",
                ),
            ),
            Condition(
                Words(
                    "Setelah perasaan tersalurkan, pembicaraan perlu diarahkan kepada hal yang dapat "
                    "diubah oleh klien.",
                    "Once the feelings are out, the talk should be led to what the client can change.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Pengungkapan yang diulang-ulang tanpa tindak lanjut membuat klien tenggelam dalam "
                "perasaannya.",
                "Venting again and again with nothing to follow lets clients drown in their feelings.",
            ),
            Words(
                "Pengalaman traumatis tidak digali melampaui kesanggupan klien dan kewenangan praktikan; "
                "apabila muncul guncangan berat, klien dirujuk kepada ahlinya.",
                "A traumatic experience is not explored beyond what the client can bear and the student "
                "is entitled to do; where a severe reaction appears, the client is referred to a "
                "specialist.",
            ),
        ),
        skills=(Skill.ACTIVE_LISTENING, Skill.BASIC_EMPATHY, Skill.EMPATHY, Skill.STORYTELLING),
        stages=(StageKind.INTAKE, StageKind.ASSESSMENT, StageKind.INTERVENTION),
        related=(CaseworkTechnique.SUPPORT, CaseworkTechnique.SMALL_TALK),
        sources=(Source("brill2005"), Source("biestek1957"), Source("woods2000")),
        example=Words(
            "Seorang ibu yang menahan tangis sejak anaknya berhenti sekolah diberi waktu untuk menangis "
            "dan bercerita; sesudah tenang, ia menyusun daftar pihak yang dapat dimintai bantuan bersama "
            "praktikan.",
            "A mother who has held back her tears since her child left school is given time to cry and "
            "talk; when calm, she and the student list those who could help.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.SUPPORT,
        definition=Words(
            "Dukungan adalah upaya menguatkan kemampuan dan hubungan baik yang sudah dimiliki klien. Ketika "
            "klien gagal, dukungan menolongnya bangkit; ketika klien berhasil, dukungan mendorongnya "
            "melangkah lebih jauh.",
            "Support is the effort to strengthen the abilities and good relations that clients already "
            "have. When they fail, it helps them up again; when they succeed, it spurs them on to the next "
            "step.",
        ),
        purpose=Words(
            "Tujuannya memelihara kepercayaan diri dan kemauan klien agar ia berani mencoba serta "
            "sanggup mempertahankan perubahan.",
            "Its purpose is to keep up the client’s confidence and will, so that they dare to try and "
            "are able to hold on to a change.",
        ),
        when=Words(
            "Saat yang sesuai ialah ketika klien ragu akan kemampuannya, mengalami kemunduran, atau baru "
            "mencapai kemajuan yang perlu diperteguh.",
            "The right moments are those when clients doubt their abilities, suffer a setback or have "
            "just made progress that needs to be confirmed.",
        ),
        conditions=(
            Condition(
                Words(
                    "Kekuatan yang dihargai harus disebutkan satu per satu dengan jelas.",
                    "The strengths that are valued must be named clearly, one by one.",
                ),
                rule="TECH-08",
            ),
            Condition(
                Words(
                    "Segi yang positif disampaikan lebih dahulu, baru kemudian kekurangan yang perlu "
                    "diperbaiki.",
                    "What is positive comes first, and only then what has to improve.",
                ),
                rule="TECH-13",
            ),
            Condition(
                Words(
                    "Penghargaan itu juga harus berpijak pada kejadian yang benar-benar berlangsung.",
                    "Such praise must also rest on things that really happened.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Pujian yang berlebihan mengurangi kepercayaan klien kepada pekerja sosial.",
                "Exaggerated praise lessens the client’s trust in the worker.",
            ),
            Words(
                "Ketergantungan dapat timbul apabila sumbernya selalu orang yang sama; karena itu, peran "
                "tersebut dialihkan sedikit demi sedikit kepada orang-orang di sekitar klien.",
                "Dependence can grow where it always comes from the same person, so this part is handed "
                "over little by little to the people round the client.",
            ),
        ),
        skills=(Skill.ATTENDING, Skill.BASIC_EMPATHY, Skill.FEEDBACK),
        stages=(
            StageKind.ENGAGEMENT,
            StageKind.ASSESSMENT,
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
            StageKind.TERMINATION,
        ),
        related=(CaseworkTechnique.REASSURANCE, Skill.FEEDBACK, BehaviourTechnique.POSITIVE_REINFORCEMENT),
        sources=(Source("brill2005"), Source("woods2000"), Source("hepworth2017")),
        example=Words(
            "Sehari setelah klien tidak hadir, praktikan lebih dahulu menghargai tiga hari kehadirannya "
            "yang berturut-turut, lalu mengajaknya mencari penyebab ketidakhadiran itu.",
            "The day after an absence, the student first values the client’s three days of attendance in "
            "a row, then looks with the client for the cause of the absence.",
        ),
    ),
    Concept(
        term=CaseworkTechnique.REASSURANCE,
        definition=Words(
            "Peneguhan hati adalah pernyataan yang meyakinkan klien bahwa ia sanggup mengatasi masalahnya. "
            "Keyakinan itu tidak lahir dari kata-kata penghibur, tetapi dari kenyataan yang dapat "
            "ditunjukkan kepada klien.",
            "Reassurance is a statement that gives clients the confidence that they are able to solve their "
            "problem. This confidence does not come from comforting words but from facts that can be shown "
            "to them.",
        ),
        purpose=Words(
            "Tujuannya meredakan kecemasan yang melumpuhkan dan memulihkan harapan yang masuk akal.",
            "Its purpose is to calm an anxiety that paralyses and to restore a sensible hope.",
        ),
        when=Words(
            "Teknik ini dipakai pada saat klien mulai berputus asa, padahal terdapat alasan yang nyata "
            "untuk berharap.",
            "It is used when clients begin to despair although there is a real reason for hope.",
        ),
        conditions=(
            Condition(
                Words(
                    "Peneguhan harus selalu merujuk pada fakta, misalnya kemajuan yang telah tercatat.",
                    "What is said must always refer to a fact, such as progress that is on record.",
                ),
                rule="TECH-06",
            ),
            Condition(
                Words(
                    "Waktunya pun perlu dipilih, yaitu sesudah kecemasan klien didengarkan sampai tuntas.",
                    "Its time has to be chosen, too: only after the client’s worry has been heard out.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Hal yang belum pasti tidak boleh dijanjikan, sebab harapan yang kemudian runtuh merusak "
                "hubungan pertolongan.",
                "Nothing uncertain may be promised, for a hope that later collapses damages the helping "
                "relationship.",
            ),
            Words(
                "Kata-kata peneguh yang terlalu cepat diucapkan dapat terdengar sebagai penolakan "
                "terhadap perasaan klien.",
                "Spoken too soon, reassuring words can sound like a refusal of the client’s feelings.",
            ),
        ),
        skills=(Skill.ACTIVE_LISTENING, Skill.EMPATHY, Skill.FEEDBACK),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION, StageKind.EVALUATION, StageKind.TERMINATION),
        related=(CaseworkTechnique.SUPPORT, CaseworkTechnique.UNIVERSALIZATION),
        sources=(Source("brill2005"), Source("woods2000"), Source("hepworth2017")),
        example=Words(
            "Kepada klien yang merasa tidak akan pernah berubah, praktikan memperlihatkan catatan dua "
            "pekan yang memuat lima hari ketika ia bertanya di kelas; atas dasar itu, praktikan "
            "menyatakan bahwa klien mampu meneruskannya.",
            "To a client who feels incapable of change, the student shows the record of two weeks, with "
            "questions asked in class on five days, and says on this ground that the client can go on.",
        ),
    ),
)
"""The first four techniques of the campus."""
