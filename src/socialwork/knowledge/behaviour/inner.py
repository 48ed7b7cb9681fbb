"""Techniques that work on imagery, fear and thought; each is carried out by a protocol."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.knowledge.protocol_texts import CAUTIONS
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

_STAGES = (StageKind.PLAN, StageKind.INTERVENTION)
_CONSENT = Condition(
    Words(
        "Klien menyetujui teknik ini secara tersendiri, dan wali menyetujuinya pula apabila klien masih "
        "anak.",
        "The client consents to this technique by itself, and so does the guardian of a child.",
    ),
    rule="BEHAV-02",
)
_SUPERVISOR = Condition(
    Words(
        "Pembimbing mengizinkannya sebelum langkah pertama.",
        "A supervisor approves it before the first step.",
    ),
    rule="BEHAV-03",
)
_ORDER = Condition(
    Words(
        "Setiap langkah menunggu terpenuhinya langkah sebelumnya, dan pelaksanaannya berakhir begitu klien "
        "meminta berhenti.",
        "Each step waits for the one before it, and all of it ends as soon as the client asks to stop.",
    ),
    rule="BEHAV-06",
)

INNER: tuple[Concept, ...] = (
    Concept(
        term=BehaviourTechnique.COVERT_SENSITIZATION,
        definition=Words(
            "Sensitisasi terselubung adalah latihan membayangkan kebiasaan yang tidak diinginkan bersama "
            "akibat yang tidak nyaman, kemudian membayangkan diri berpaling dengan lega. Seluruhnya "
            "berlangsung dalam angan-angan, tanpa rangsangan yang nyata.",
            "Covert sensitization is an exercise in imagining an unwanted habit, joining it at once to an "
            "unpleasant outcome, and then imagining oneself turning away in relief. All of it takes place "
            "in the imagination, with no real stimulus.",
        ),
        purpose=Words(
            "Tujuannya melemahkan daya tarik kebiasaan dan menguatkan pilihan untuk menjauhinya.",
            "Its purpose is to weaken the pull of a habit and strengthen the choice to turn from it.",
        ),
        when=Words(
            "Teknik ini termasuk terapi perilaku; praktikan hanya turut menjalankannya di bawah tenaga yang "
            "berwenang dan atas kemauan kuat klien dewasa.",
            "It belongs to behaviour therapy; a student only takes part in it under a qualified professional "
            "and at an adult client’s firm wish.",
        ),
        conditions=(_CONSENT, _SUPERVISOR, _ORDER),
        cautions=(CAUTIONS[BehaviourTechnique.COVERT_SENSITIZATION],),
        skills=(Skill.ADVANCED_EMPATHY, Skill.OBSERVATION),
        stages=_STAGES,
        related=(BehaviourTechnique.CONTACT_DESENSITIZATION, BehaviourTechnique.POSITIVE_PUNISHMENT),
        sources=(Source("cautela1967"),),
        example=Words(
            "Di bawah arahan psikolog, klien dewasa yang ingin berhenti merokok membayangkan mual ketika "
            "menyalakan rokok dan lega ketika membuangnya.",
            "Guided by a psychologist, an adult who wants to give up smoking imagines nausea on lighting a "
            "cigarette and relief on throwing it away.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.CONTACT_DESENSITIZATION,
        definition=Words(
            "Desensitisasi kontak adalah penurunan rasa takut dengan peneladanan dan keikutsertaan "
            "terbimbing, dari situasi paling ringan sampai paling berat. Pemeraga menunjukkan, melakukannya "
            "bersama klien, kemudian menarik bantuannya sedikit demi sedikit.",
            "Contact desensitization is the lessening of fear by modeling and guided taking part, from the "
            "mildest situation to the hardest. The model shows the way, goes it with the client, and then "
            "withdraws help little by little.",
        ),
        purpose=Words(
            "Tujuannya membuat klien mampu menghadapi situasi yang semula dihindarinya.",
            "Its purpose is to enable the client to face what was avoided.",
        ),
        when=Words(
            "Teknik ini tepat bagi rasa takut terhadap hal yang jelas dan sebenarnya aman, yang menghambat "
            "kehidupan sehari-hari.",
            "It suits the fear of something definite and in truth safe that hampers everyday life.",
        ),
        conditions=(
            _CONSENT,
            _SUPERVISOR,
            Condition(
                Words(
                    "Situasi disusun menaik menurut ketegangan yang dinilai oleh klien sendiri.",
                    "The situations rise by the tension that the client gives to each.",
                ),
                rule="BEHAV-11",
            ),
            _ORDER,
        ),
        cautions=(
            CAUTIONS[BehaviourTechnique.CONTACT_DESENSITIZATION],
            Words(
                "Paksaan untuk naik terlalu cepat dapat memperkuat rasa takut.",
                "Being pushed up too fast can make the fear stronger.",
            ),
        ),
        skills=(Skill.ADVANCED_EMPATHY, Skill.OBSERVATION),
        stages=_STAGES,
        related=(BehaviourTechnique.MODELING, BehaviourTechnique.COVERT_SENSITIZATION),
        sources=(Source("ritter1968"), Source("bandura1969")),
        example=Words(
            "Siswa yang takut berbicara mula-mula melihat temannya membaca di depan praktikan, lalu membaca "
            "bersama, dan akhirnya membaca sendiri di kelas.",
            "A pupil afraid of speaking first watches a friend read to the student, then reads along, and in "
            "the end reads alone in class.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.THOUGHT_STOPPING,
        definition=Words(
            "Penghentian pikiran adalah latihan memutus pikiran yang berulang dan mengganggu dengan kata "
            "“berhenti”, lalu beralih kepada pikiran lain yang sudah disiapkan. Kata itu mula-mula diucapkan "
            "oleh pendamping, kemudian oleh klien dengan suara, dan akhirnya dalam hati.",
            "Thought stopping is an exercise in breaking off a recurring, troubling thought with the word "
            "“stop” and turning to another that was prepared. The word is spoken first by the helper, then "
            "aloud by the client, and at last inwardly.",
        ),
        purpose=Words(
            "Tujuannya memberi klien cara singkat untuk tidak terus terseret oleh pikiran yang tidak "
            "berguna.",
            "Its purpose is to give the client a quick way out of being carried along by useless thoughts.",
        ),
        when=Words(
            "Teknik ini dipertimbangkan untuk kekhawatiran ringan yang dikenali klien sebagai tidak berguna, "
            "tidak untuk gejala gangguan jiwa.",
            "It comes into question for mild worries that the client knows to be useless, not for symptoms "
            "of a disorder.",
        ),
        conditions=(
            _CONSENT,
            _SUPERVISOR,
            Condition(
                Words(
                    "Banyaknya pikiran dihitung sebelum dan selama latihan.",
                    "The thoughts are counted before and during the exercise.",
                ),
            ),
            _ORDER,
        ),
        cautions=(CAUTIONS[BehaviourTechnique.THOUGHT_STOPPING],),
        skills=(Skill.ADVANCED_EMPATHY, Skill.PROBING),
        stages=_STAGES,
        related=(BehaviourTechnique.COVERT_SENSITIZATION,),
        sources=(Source("wolpe1958"), Source("wegner1987"), Source("abramowitz2001"), Source("bakker2009")),
        example=Words(
            "Klien yang terus mengulang “aku pasti ditertawakan” belajar berkata “berhenti” dan beralih "
            "kepada rencana gambarnya, sambil mencatat berapa kali pikiran itu datang.",
            "A client who keeps thinking “they will laugh at me” learns to say “stop” and to turn to plans "
            "for a drawing, noting how often the thought comes.",
        ),
    ),
)
