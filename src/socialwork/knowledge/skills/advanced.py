"""Skills of advanced communication."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill, SkillLevel
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

ADVANCED: tuple[Concept, ...] = (
    Concept(
        term=Skill.STORYTELLING,
        definition=Words(
            "Membantu klien bercerita adalah keterampilan menolong klien menyampaikan pengalaman, "
            "pikiran, dan perasaannya secara runtut dan cukup khusus sehingga masalahnya dapat dikenali. "
            "Pekerja sosial memberi ruang, menjaga alur, dan menemani klien pada bagian yang sukar.",
            "Helping the client tell the story is the skill of supporting clients as they put "
            "experiences, thoughts and feelings in order, specifically enough for the problem to show. "
            "The worker gives room, keeps the thread and stays close during the hard parts.",
        ),
        purpose=Words(
            "Tujuannya memperjelas masalah dan peluang yang terkandung di dalam cerita, pertama-tama "
            "bagi klien sendiri.",
            "Its purpose is to make the problems and opportunities in the story clear, first of all to "
            "the clients themselves.",
        ),
        when=Words(
            "Keterampilan ini diperlukan ketika klien bingung, takut, atau tidak mengetahui dari mana "
            "harus memulai.",
            "It is needed when clients are confused, afraid or do not know where to begin.",
        ),
        cautions=(
            Words(
                "Urutan cerita mengikuti kesiapan klien, dan rincian yang menyakitkan tidak dikejar demi "
                "kelengkapan berkas semata.",
                "The story follows the client’s readiness, and painful details are not pursued just to "
                "complete a file.",
            ),
        ),
        stages=(StageKind.INTAKE, StageKind.ASSESSMENT, StageKind.INTERVENTION),
        related=(SkillLevel.ADVANCED, CaseworkTechnique.VENTILATION, Skill.PROBING),
        sources=(Source("egan2014"), Source("hepworth2017")),
        example=Words(
            "Praktikan meminta klien menggambar perjalanan hidupnya; setiap peristiwa yang digambar "
            "kemudian menjadi pembuka cerita.",
            "The student asks the client to draw the road of life so far; each event that is drawn then "
            "opens a story.",
        ),
    ),
    Concept(
        term=Skill.CHALLENGING,
        definition=Words(
            "Membantu klien menantang diri adalah keterampilan mengajak klien meninjau pikiran, "
            "kebiasaan, dan alasan yang membatasinya, termasuk kekuatan yang belum dipakainya. Ajakan "
            "itu berangkat dari pemahaman yang sudah terbukti, dan klien sendirilah yang menarik "
            "kesimpulan.",
            "Helping the client challenge themselves is the skill of inviting clients to look again at "
            "thoughts, habits and excuses that limit them, and at strengths that they leave unused. It "
            "starts from an understanding that has been proved, and the conclusion is the client’s.",
        ),
        purpose=Words(
            "Tujuannya membuka sudut pandang baru yang mengantar kepada tindakan.",
            "Its purpose is to open new views that lead to action.",
        ),
        when=Words(
            "Saatnya tepat setelah relasi kuat dan pekerja sosial berulang kali menunjukkan empati yang "
            "jitu.",
            "Its time is when the relationship is strong and the worker’s empathy has repeatedly hit the "
            "mark.",
        ),
        cautions=(
            Words(
                "Klien akan menutup diri apabila tantangan datang terlalu dini atau dimaksudkan untuk "
                "memenangkan perdebatan.",
                "Clients shut themselves off when a challenge comes too soon or is meant to win an argument.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION, StageKind.EVALUATION),
        related=(SkillLevel.ADVANCED, CaseworkTechnique.CONFRONTATION),
        sources=(Source("egan2014"), Source("hepworth2017")),
        example=Words(
            "“Kamu mengatakan tidak mempunyai teman, tetapi tadi kamu menyebut dua orang yang "
            "menjemputmu; bagaimana kamu memahaminya?” tanya praktikan.",
            "“You say that you have no friends, yet you mentioned two who come to fetch you; how do you "
            "make sense of that?” asks the student.",
        ),
    ),
    Concept(
        term=Skill.ADVANCED_EMPATHY,
        definition=Words(
            "Empati mahir adalah kemampuan menangkap makna yang tersirat dalam cerita klien, seperti "
            "perasaan yang belum disadari atau pola yang berulang, lalu mengemukakannya sebagai dugaan "
            "yang boleh ditolak. Dasarnya ialah petunjuk yang berkali-kali muncul dalam cerita, bukan "
            "teori pekerja sosial.",
            "Advanced empathy is the ability to catch what is implied in a client’s story, such as a "
            "feeling not yet noticed or a pattern that returns, and to offer it as a guess that may be "
            "refused. It rests on hints that keep coming up in the story, not on the worker’s theory.",
        ),
        purpose=Words(
            "Tujuannya menolong klien melihat dirinya dengan lebih utuh.",
            "Its purpose is to help clients see themselves more fully.",
        ),
        when=Words(
            "Keterampilan ini sesuai sesudah empati dasar diterima dengan baik dan cerita klien memuat "
            "cukup petunjuk.",
            "It fits once basic empathy is well received and the story holds enough hints.",
        ),
        cautions=(
            Words(
                "Dugaan yang disampaikan sebagai kepastian berubah menjadi penafsiran yang memaksa.",
                "A guess put as a certainty turns into an interpretation that is forced on the client.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION),
        related=(SkillLevel.ADVANCED, Skill.BASIC_EMPATHY, Skill.EMPATHY),
        sources=(Source("egan2014"), Source("hepworth2017")),
        example=Words(
            "“Saya menangkap bahwa di balik kemarahanmu ada rasa kehilangan; apakah memang begitu?” "
            "tanya praktikan ketika nama ayah klien disebut untuk ketiga kalinya.",
            "“I sense that there is a loss behind your anger; is that so?” asks the student when the "
            "client’s father is mentioned for the third time.",
        ),
    ),
    Concept(
        term=Skill.SELF_DISCLOSURE,
        definition=Words(
            "Membuka diri adalah penyampaian pengalaman atau perasaan pekerja sosial sendiri secara "
            "singkat dan terpilih demi kepentingan klien. Yang dibagikan hanyalah hal yang berkaitan dan "
            "sudah selesai diolah, kemudian perhatian segera dikembalikan kepada cerita klien.",
            "Self-disclosure is the brief and selective sharing of the worker’s own experience or "
            "feeling for the client’s sake. Only what is relevant and has been worked through is shared, "
            "and attention returns to the client’s story at once.",
        ),
        purpose=Words(
            "Tujuannya memberi teladan keterbukaan dan menunjukkan bahwa kesulitan dapat dihadapi.",
            "Its purpose is to set an example of openness and to show that difficulties can be faced.",
        ),
        when=Words(
            "Pemakaiannya hanya sesekali, ketika relasi sudah terbentuk dan cerita singkat itu "
            "mempermudah klien untuk berbicara.",
            "It is used only now and then, when a relationship exists and a short story makes it easier "
            "for the client to speak.",
        ),
        cautions=(
            Words(
                "Cerita yang panjang atau belum terselesaikan membalikkan peran sehingga klien merasa "
                "harus menolong pekerja sosial.",
                "A long or unresolved story reverses the roles, until clients feel that they must help "
                "the worker.",
            ),
            Words(
                "Alamat, urusan keluarga, dan data pribadi lain tidak termasuk hal yang dibagikan.",
                "Addresses, family affairs and other personal data are not for sharing.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION),
        related=(SkillLevel.ADVANCED, CaseworkTechnique.UNIVERSALIZATION),
        sources=(Source("egan2014"), Source("hepworth2017")),
        example=Words(
            "Praktikan mengatakan bahwa ia pun gemetar ketika pertama kali berbicara di depan kelas, "
            "lalu bertanya apa yang dirasakan klien.",
            "The student admits to having trembled the first time before a class, and then asks what the "
            "client felt.",
        ),
    ),
)
"""The four advanced skills."""
