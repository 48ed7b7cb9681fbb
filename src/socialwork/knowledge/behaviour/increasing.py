"""Techniques that increase behaviour by what follows it."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

_STAGES = (StageKind.PLAN, StageKind.INTERVENTION)
_SPELLED = Condition(
    Words(
        "Apa yang diberikan atau diambil dan bagaimana klien merasakannya ditulis dengan jelas.",
        "What is given or taken away, and how the client feels about it, is written down plainly.",
    ),
    rule="BEHAV-01",
)

INCREASING: tuple[Concept, ...] = (
    Concept(
        term=BehaviourTechnique.POSITIVE_REINFORCEMENT,
        definition=Words(
            "Penguatan positif adalah pemberian sesuatu yang menyenangkan segera setelah perilaku sehingga "
            "perilaku itu lebih sering muncul. Pujian, perhatian, kegiatan yang disukai, dan token dapat "
            "menjadi pengukuh apabila terbukti meningkatkan perilaku.",
            "Positive reinforcement is the giving of something pleasant right after a behaviour, with the "
            "result that the behaviour is seen more often. Praise, attention, a favourite activity and "
            "tokens can all be reinforcers once they are shown to raise the behaviour.",
        ),
        purpose=Words(
            "Tujuannya membangun dan memelihara perilaku yang diinginkan tanpa menimbulkan rasa takut.",
            "Its purpose is to build and keep up wanted behaviour without causing fear.",
        ),
        when=Words(
            "Teknik ini didahulukan setiap kali perilaku yang diinginkan sudah muncul walaupun jarang.",
            "It comes first wherever the wanted behaviour already occurs, however seldom.",
        ),
        conditions=(
            Condition(
                Words(
                    "Perilaku dirumuskan sehingga dua orang dapat sepakat apakah perilaku itu terjadi.",
                    "The behaviour is worded so that two people can agree whether it occurred.",
                ),
            ),
            Condition(
                Words(
                    "Pengukuh dipilih bersama klien dan diberikan segera, disertai penjelasan singkat "
                    "mengapa diberikan.",
                    "The reinforcer is chosen with the client and given at once, with a brief word on why.",
                ),
            ),
            _SPELLED,
        ),
        cautions=(
            Words(
                "Pengukuh yang sama lama-kelamaan menjemukan, maka pilihannya perlu berganti.",
                "The same reinforcer palls after a while, so the choice has to vary.",
            ),
            Words(
                "Makanan pokok, waktu istirahat, ibadah, dan kasih sayang adalah hak klien dan tidak boleh "
                "dijadikan imbalan.",
                "Daily meals, rest, worship and affection are the client’s rights and never a reward.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK),
        stages=_STAGES,
        related=(
            BehaviourTechnique.NEGATIVE_REINFORCEMENT,
            BehaviourTechnique.TOKEN_ECONOMY,
            CaseworkTechnique.REWARD_PUNISHMENT,
        ),
        sources=(Source("skinner1953"), Source("cooper2007")),
        example=Words(
            "Setiap kali klien bertanya di kelas, wali kelas menyebut pertanyaannya bagus dan memberinya "
            "satu bintang; dalam dua pekan klien bertanya hampir setiap hari.",
            "Whenever the client asks a question in class, the class teacher calls it a good one and hands "
            "over a star; within two weeks the client asks almost daily.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.NEGATIVE_REINFORCEMENT,
        definition=Words(
            "Penguatan negatif adalah pengambilan sesuatu yang tidak menyenangkan segera setelah perilaku "
            "sehingga perilaku itu lebih sering muncul. Perilaku bertambah karena orang yang bersangkutan "
            "dapat lepas dari keadaan yang mengganggu atau mencegahnya.",
            "Negative reinforcement is the taking away of something unpleasant right after a behaviour, "
            "with the result that the behaviour is seen more often. The behaviour grows because it lets the "
            "person escape a troubling state or head it off.",
        ),
        purpose=Words(
            "Tujuannya menguatkan perilaku dengan meringankan beban yang memang sudah ada.",
            "Its purpose is to strengthen a behaviour by lightening a load that is there already.",
        ),
        when=Words(
            "Teknik ini cocok apabila klien menanggung keadaan yang mengganggu dan perilaku yang diinginkan "
            "dapat meringankannya secara wajar.",
            "It fits where the client bears something troubling that the wanted behaviour can lighten in a "
            "natural way.",
        ),
        conditions=(
            Condition(
                Words(
                    "Keadaan yang mengganggu tidak sengaja diciptakan untuk kemudian diambil.",
                    "The troubling state is not created on purpose in order to be taken away.",
                ),
            ),
            _SPELLED,
        ),
        cautions=(
            Words(
                "Teknik ini kerap disangka hukuman, padahal pengaruhnya meningkatkan perilaku.",
                "It is often mistaken for punishment, though its effect is to raise behaviour.",
            ),
            Words(
                "Perilaku menghindar, misalnya membolos, dapat ikut menguat dengan cara yang sama tanpa "
                "disadari.",
                "Avoidance, such as truancy, can grow strong unnoticed in just the same way.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=_STAGES,
        related=(BehaviourTechnique.POSITIVE_REINFORCEMENT, BehaviourTechnique.POSITIVE_PUNISHMENT),
        sources=(Source("skinner1953"), Source("cooper2007")),
        example=Words(
            "Siswa yang menyelesaikan latihan di sekolah dibebaskan dari pengulangan di rumah, dan sejak itu "
            "ia lebih sering menuntaskan latihannya.",
            "A pupil who finishes the exercises at school is freed from repeating them at home, and has "
            "finished them more often ever since.",
        ),
    ),
)
