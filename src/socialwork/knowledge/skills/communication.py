"""Skills of basic and intermediate communication."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill, SkillLevel
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

COMMUNICATION: tuple[Concept, ...] = (
    Concept(
        term=Skill.ATTENDING,
        definition=Words(
            "Sikap hadir adalah kesediaan pekerja sosial untuk memusatkan perhatian kepada klien, yang "
            "tampak dari posisi tubuh, pandangan, raut wajah, dan nada suaranya. Dari sikap itu klien "
            "mengetahui bahwa pekerja sosial benar-benar menyertainya.",
            "Attending is the worker’s readiness to turn full attention to the client, visible in "
            "posture, gaze, facial expression and tone of voice. It tells clients that the worker is "
            "really with them.",
        ),
        purpose=Words(
            "Tujuannya membuat klien merasa dihargai sehingga berani memulai ceritanya.",
            "Its purpose is to let clients feel respected, so that they dare to begin their story.",
        ),
        when=Words(
            "Perhatian semacam ini diperlukan sejak kontak pertama dan dijaga sepanjang setiap pertemuan.",
            "Such attention is needed from the first contact on and is kept up through every meeting.",
        ),
        cautions=(
            Words(
                "Kontak mata dan jarak duduk disesuaikan dengan budaya, usia, serta kenyamanan klien "
                "karena tatapan yang lurus dapat terasa kurang sopan.",
                "Eye contact and distance are adapted to the client’s culture, age and comfort, for a "
                "straight gaze can feel impolite.",
            ),
        ),
        stages=(
            StageKind.ENGAGEMENT,
            StageKind.INTAKE,
            StageKind.CONTRACT,
            StageKind.ASSESSMENT,
            StageKind.PLAN,
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
            StageKind.TERMINATION,
        ),
        related=(SkillLevel.BASIC, Skill.ACTIVE_LISTENING),
        sources=(Source("egan2014"), Source("hepworth2017")),
        example=Words(
            "Praktikan menyimpan gawainya, duduk agak menyerong, dan mencondongkan badan ketika klien "
            "mulai berbicara pelan.",
            "The student puts the phone away, sits at a slight angle and leans forward when the client "
            "begins to speak softly.",
        ),
    ),
    Concept(
        term=Skill.ACTIVE_LISTENING,
        definition=Words(
            "Mendengarkan aktif adalah keterampilan menangkap isi, perasaan, dan isyarat nonverbal "
            "klien, kemudian mengembalikannya dalam bentuk parafrasa atau rangkuman agar kebenarannya "
            "dapat diperiksa. Penilaian ditahan sampai klien selesai berbicara.",
            "Active listening is the skill of taking in what clients say, feel and show without words, "
            "and of giving it back as a paraphrase or summary so that they can check it. Judgement waits "
            "until they have finished.",
        ),
        purpose=Words(
            "Tujuannya memastikan bahwa yang dipahami pekerja sosial sama dengan yang dimaksudkan klien.",
            "Its purpose is to make sure that what the worker understands is what the client means.",
        ),
        when=Words(
            "Setiap percakapan memerlukannya, terutama ketika cerita klien berbelit atau penuh emosi.",
            "Every conversation needs it, above all where the story is tangled or full of emotion.",
        ),
        cautions=(
            Words(
                "Kata-kata klien yang diulang secara mekanis terdengar dibuat-buat dan membuatnya enggan "
                "melanjutkan.",
                "Repeating the client’s words mechanically sounds put on and stops the story.",
            ),
        ),
        stages=(
            StageKind.ENGAGEMENT,
            StageKind.INTAKE,
            StageKind.CONTRACT,
            StageKind.ASSESSMENT,
            StageKind.PLAN,
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
            StageKind.TERMINATION,
        ),
        related=(SkillLevel.BASIC, Skill.BASIC_EMPATHY),
        sources=(Source("egan2014"), Source("kadushin2013")),
        example=Words(
            "Klien bercerita panjang tentang teman-temannya; praktikan merangkum, “Jadi, yang paling "
            "berat bukan pelajarannya, melainkan rasa takut ditertawakan,” dan klien membenarkannya.",
            "After a long story about classmates the student sums up, “So the hardest part is not the "
            "lessons but the fear of being laughed at,” and the client agrees.",
        ),
    ),
    Concept(
        term=Skill.BASIC_EMPATHY,
        definition=Words(
            "Empati dasar adalah kemampuan memahami perasaan yang diungkapkan klien beserta alasannya, "
            "lalu menyampaikan pemahaman itu secara singkat dengan kata-kata yang tepat. Perhatian masih "
            "tertuju pada apa yang dikatakan, belum pada apa yang tersirat.",
            "Basic empathy is the ability to understand a feeling that clients express, with the reason "
            "for it, and to convey this understanding briefly and in fitting words. It keeps to what was "
            "said and does not yet reach for what was implied.",
        ),
        purpose=Words(
            "Tujuannya menunjukkan kepada klien bahwa ia dipahami sehingga ia merasa aman untuk "
            "bercerita lebih jauh.",
            "Its purpose is to show clients that they are understood, so that they feel safe to go on.",
        ),
        when=Words(
            "Tanggapan seperti ini diberikan setiap kali klien menyatakan perasaannya secara terbuka, "
            "terutama pada awal relasi.",
            "Such a response is given whenever clients state a feeling openly, above all early in the "
            "relationship.",
        ),
        cautions=(
            Words(
                "Ungkapan “Saya mengerti” terdengar kosong apabila hal yang dimengerti tidak disebutkan.",
                "The words “I understand” sound hollow unless what is understood is named.",
            ),
        ),
        stages=(
            StageKind.ENGAGEMENT,
            StageKind.INTAKE,
            StageKind.ASSESSMENT,
            StageKind.INTERVENTION,
            StageKind.TERMINATION,
        ),
        related=(SkillLevel.BASIC, Skill.EMPATHY, Skill.ADVANCED_EMPATHY),
        sources=(Source("egan2014"), Source("rogers1957")),
        example=Words(
            "“Kamu kecewa karena usahamu tidak dilihat guru,” kata praktikan setelah klien menceritakan "
            "tugasnya yang tidak dinilai.",
            "“You are disappointed because the teacher did not see your effort,” says the student when "
            "the client tells of homework that was never marked.",
        ),
    ),
    Concept(
        term=Skill.FEEDBACK,
        definition=Words(
            "Umpan balik adalah pemberitahuan kepada klien mengenai perilakunya yang teramati dan "
            "pengaruh perilaku itu, dengan bahasa yang jelas serta tidak menghakimi. Isinya menyangkut "
            "perbuatan tertentu pada waktu tertentu, bukan sifat orangnya.",
            "Feedback is information for clients about their observed behaviour and its effects, in "
            "clear and non-judgemental language. It speaks of a certain act at a certain time, not of a "
            "person’s character.",
        ),
        purpose=Words(
            "Tujuannya memberi klien bahan untuk mempertahankan hal yang baik dan memperbaiki hal yang "
            "masih kurang.",
            "Its purpose is to give clients what they need to keep what is good and to improve what is "
            "lacking.",
        ),
        when=Words(
            "Saat terbaiknya ialah segera setelah perilaku terjadi, ketika klien siap mendengarkan.",
            "Its best moment is right after the behaviour, when the client is ready to listen.",
        ),
        conditions=(
            Condition(
                Words(
                    "Hal yang sudah baik harus disebutkan sebelum hal yang perlu diperbaiki.",
                    "What went well must be named before what should improve.",
                ),
                rule="TECH-13",
            ),
        ),
        cautions=(
            Words(
                "Terlalu banyak hal yang disampaikan sekaligus membuat klien sibuk membela diri dan "
                "tidak mengubah apa pun.",
                "Too many points at once make clients busy defending themselves, and nothing changes.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION, StageKind.EVALUATION, StageKind.TERMINATION),
        related=(SkillLevel.BASIC, CaseworkTechnique.SUPPORT, CaseworkTechnique.CONFRONTATION),
        sources=(Source("egan2014"), Source("hepworth2017")),
        example=Words(
            "“Tadi kamu menunggu sampai temanmu selesai berbicara, dan ia menjadi lebih terbuka; lain "
            "kali cobalah memandang wajahnya,” ujar praktikan sesudah pertemuan kelompok.",
            "“You waited until your friend had finished, and he opened up; next time, try looking at "
            "him,” says the student after the group session.",
        ),
    ),
    Concept(
        term=Skill.EMPATHY,
        definition=Words(
            "Empati adalah kesediaan dan kemampuan untuk memasuki sudut pandang klien tanpa kehilangan "
            "sudut pandang sendiri, serta menyampaikan kembali pemahaman itu dalam percakapan. Pada "
            "tingkat menengah, perasaan klien dihubungkan dengan pengalaman dan perilaku yang "
            "melatarbelakanginya.",
            "Empathy is the readiness and ability to enter the client’s point of view without losing "
            "one’s own, and to give that understanding back in conversation. At the intermediate level, "
            "feelings are connected with the experiences and behaviour behind them.",
        ),
        purpose=Words(
            "Tujuannya memperdalam pemahaman bersama mengenai apa yang sebenarnya dialami klien.",
            "Its purpose is to deepen the shared understanding of what the client is really going through.",
        ),
        when=Words(
            "Keterampilan ini diperlukan ketika asesmen memasuki hal yang pribadi atau intervensi "
            "menuntut keputusan yang berat.",
            "It is needed when an assessment turns to private matters or an intervention calls for a "
            "hard decision.",
        ),
        cautions=(
            Words(
                "Larut dalam perasaan klien, atau sekadar merasa iba kepadanya, mengaburkan penilaian "
                "pekerja sosial.",
                "Being swept away by the client’s feelings, or merely pitying the client, clouds the "
                "worker’s judgement.",
            ),
        ),
        stages=(StageKind.INTAKE, StageKind.ASSESSMENT, StageKind.PLAN, StageKind.INTERVENTION),
        related=(SkillLevel.INTERMEDIATE, Skill.BASIC_EMPATHY, Skill.ADVANCED_EMPATHY),
        sources=(Source("rogers1957"), Source("hepworth2017")),
        example=Words(
            "Praktikan mengatakan kepada seorang lanjut usia bahwa berdiam di kamar tampaknya "
            "menjauhkannya dari rasa malu karena salah dengar, tetapi sekaligus membuatnya rindu "
            "bercakap-cakap.",
            "The student says to an older person that staying in the room seems to spare the shame of "
            "mishearing but also leaves a longing for talk.",
        ),
    ),
    Concept(
        term=Skill.PROBING,
        definition=Words(
            "Penggalian adalah keterampilan mengajukan pertanyaan atau pernyataan yang mendorong klien "
            "untuk menjelaskan, melengkapi, atau memperinci ceritanya. Pertanyaan terbuka didahulukan, "
            "sedangkan pertanyaan tertutup hanya dipakai untuk memastikan fakta tertentu.",
            "Probing is the skill of putting questions or statements that prompt clients to explain, "
            "complete or detail their story. Open questions come first; closed ones serve to make sure "
            "of a fact.",
        ),
        purpose=Words(
            "Tujuannya memperoleh gambaran yang khusus tentang kejadian, perasaan, dan tindakan.",
            "Its purpose is a specific picture of events, feelings and actions.",
        ),
        when=Words(
            "Pemakaiannya tepat apabila keterangan klien masih umum, terlewat sebagian, atau saling "
            "bertentangan.",
            "It is in place when what clients say is still general, has gaps or contradicts itself.",
        ),
        cautions=(
            Words(
                "Pertanyaan yang beruntun dan kata “mengapa” mudah terasa seperti pemeriksaan.",
                "A string of questions, or the word “why”, easily feels like an interrogation.",
            ),
        ),
        stages=(
            StageKind.INTAKE,
            StageKind.ASSESSMENT,
            StageKind.PLAN,
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
        ),
        related=(SkillLevel.INTERMEDIATE, Skill.INTERVIEW),
        sources=(Source("kadushin2013"), Source("egan2014")),
        example=Words(
            "Ketika klien berkata bahwa rumahnya tidak tenang, praktikan meminta, “Ceritakan satu malam "
            "yang tidak tenang itu, sejak makan malam sampai kamu tertidur.”",
            "When a client says that there is no peace at home, the student asks, “Tell me about one "
            "such evening, from supper until you fell asleep.”",
        ),
    ),
)
"""Four basic and two intermediate skills."""
