"""Techniques that build behaviour, keep it up and hand it over to everyday life."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.behaviour import BehaviourTechnique, TokenStep
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

_STAGES = (StageKind.PLAN, StageKind.INTERVENTION)
_ORDERED = Condition(
    Words(
        "Langkah berikutnya baru diambil setelah langkah sebelumnya terpenuhi.",
        "A step is taken only when the one before it was met.",
    ),
    rule="BEHAV-06",
)

BUILDING: tuple[Concept, ...] = (
    Concept(
        term=BehaviourTechnique.SHAPING,
        definition=Words(
            "Pembentukan perilaku adalah pengukuhan bertahap atas perilaku yang makin mendekati perilaku "
            "sasaran. Tuntutan dinaikkan sedikit demi sedikit, dan yang dikukuhkan selalu pendekatan terbaik "
            "yang sudah mampu ditunjukkan klien.",
            "Shaping is the reinforcement of behaviour that comes closer and closer to the target. Demands "
            "rise little by little, and what is reinforced is always the best approximation that the client "
            "is able to show.",
        ),
        purpose=Words(
            "Tujuannya memunculkan perilaku yang belum pernah ditunjukkan klien secara utuh.",
            "Its purpose is to bring about a behaviour that the client has never shown as a whole.",
        ),
        when=Words(
            "Teknik ini dipakai apabila menunggu perilaku sasaran yang lengkap hanya akan berarti menunggu "
            "tanpa hasil.",
            "It is used where waiting for the complete target would be waiting in vain.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tahap-tahap menuju sasaran disusun sebelum dimulai dan cukup kecil untuk dicapai.",
                    "The stages towards the target are set out beforehand and are small enough to reach.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Tahap yang terlalu besar membuat klien gagal, sedangkan tahap yang terlalu lama "
                "dipertahankan membuat perilaku terhenti di tengah jalan.",
                "Too large a stage makes the client fail, while one kept too long leaves the behaviour stuck "
                "halfway.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK),
        stages=_STAGES,
        related=(BehaviourTechnique.POSITIVE_REINFORCEMENT, BehaviourTechnique.MODELING),
        sources=(Source("skinner1953"), Source("cooper2007")),
        example=Words(
            "Klien yang enggan berbicara mula-mula dipuji ketika membaca satu kalimat, kemudian ketika "
            "menjawab, dan akhirnya ketika berpendapat di depan kelas.",
            "A client who dreads speaking is praised first for reading a sentence, then for answering, and "
            "in the end for giving an opinion before the class.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.MODELING,
        definition=Words(
            "Peneladanan adalah cara belajar perilaku dengan mengamati orang lain yang melakukannya beserta "
            "akibatnya. Pengamat memperhatikan, mengingat, mencoba, dan akhirnya memakai perilaku itu "
            "apabila melihat gunanya bagi dirinya.",
            "Modeling is the learning of a behaviour by watching someone else carry it out and what comes "
            "of it. The observer attends, remembers, tries out, and takes the behaviour up on seeing its "
            "use.",
        ),
        purpose=Words(
            "Tujuannya memperlihatkan perilaku secara utuh sehingga klien tidak perlu menebak-nebak.",
            "Its purpose is to show a behaviour whole, so that the client need not guess.",
        ),
        when=Words(
            "Teknik ini tepat untuk keterampilan sosial dan untuk rasa takut yang bertahan karena klien "
            "tidak pernah melihat orang lain menghadapinya dengan tenang.",
            "It suits social skills, and fears that last because the client has never seen anyone face them "
            "calmly.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pemeraga serupa dengan klien dalam usia atau keadaan, dan klien memperoleh kesempatan "
                    "mencoba sesudahnya.",
                    "The model resembles the client in age or situation, and the client gets a chance to try "
                    "afterwards.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Perilaku yang tidak diinginkan pun diteladani, termasuk cara orang dewasa marah dan "
                "menghukum.",
                "Unwanted behaviour is copied as well, including how adults show anger and punish.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK),
        stages=_STAGES,
        related=(CaseworkTechnique.ROLE_REHEARSAL, BehaviourTechnique.CONTACT_DESENSITIZATION),
        sources=(Source("bandura1977"),),
        example=Words(
            "Kakak kelas memperagakan cara meminta izin kepada guru, lalu klien mengulanginya dengan "
            "kata-katanya sendiri.",
            "An older pupil shows how to ask a teacher for leave, and the client does it again in other "
            "words.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.FADING,
        definition=Words(
            "Pemudaran adalah pengurangan bantuan secara bertahap sampai perilaku muncul karena keadaan "
            "sehari-hari. Yang dipudarkan ialah isyarat, peragaan, dan tuntunan sebelum perilaku, bukan "
            "imbalan yang datang sesudahnya.",
            "Fading is the step-by-step withdrawal of prompts until everyday circumstances bring the "
            "behaviour about. What fades is the cue, the demonstration and the guidance before the "
            "behaviour, not the reward that comes after it.",
        ),
        purpose=Words(
            "Tujuannya membuat klien mandiri dari pendamping dan dari alat bantu program.",
            "Its purpose is to free the client from the helper and from the props of the programme.",
        ),
        when=Words(
            "Pemudaran dimulai ketika perilaku sudah ajek dengan bantuan.",
            "It begins when the behaviour is steady with prompts.",
        ),
        conditions=(
            _ORDERED,
            Condition(
                Words(
                    "Bantuan dikembalikan satu tingkat apabila perilaku goyah.",
                    "A prompt goes back one level when the behaviour falters.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Istilah ini mudah tertukar dengan penjarangan penguatan, yang mengurangi imbalan dan bukan "
                "bantuan.",
                "The term is easily confused with thinning, which lessens the reward and not the prompt.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=(*_STAGES, StageKind.TERMINATION),
        related=(BehaviourTechnique.THINNING, TokenStep.THINNING),
        sources=(Source("cooper2007"), Source("miltenberger2012")),
        example=Words(
            "Pengingat jadwal mula-mula disampaikan langsung, kemudian berupa kartu, lalu hanya tanda di "
            "pintu, dan akhirnya tidak diperlukan lagi.",
            "The reminder of the timetable is spoken at first, then a card, then a mark on the door, and at "
            "last it is no longer needed.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.THINNING,
        definition=Words(
            "Penjarangan penguatan adalah peralihan bertahap dari pengukuhan setiap kemunculan menuju jadwal "
            "yang lebih jarang. Perilaku dipertahankan dengan imbalan yang makin sedikit sampai akibat "
            "alaminya cukup kuat untuk menopangnya.",
            "Thinning is the gradual move from reinforcing every occurrence to a leaner schedule. The "
            "behaviour is kept up with fewer and fewer rewards until its natural consequences are strong "
            "enough to carry it.",
        ),
        purpose=Words(
            "Tujuannya menjaga agar perilaku bertahan setelah program berakhir.",
            "Its purpose is to make the behaviour outlast the programme.",
        ),
        when=Words(
            "Penjarangan dimulai setelah perilaku mantap pada pengukuhan penuh, dan direncanakan sejak awal.",
            "It starts once the behaviour is steady under full reinforcement, and is planned from the "
            "beginning.",
        ),
        conditions=(
            _ORDERED,
            Condition(
                Words(
                    "Pujian tetap diberikan untuk setiap kemunculan sepanjang penjarangan.",
                    "Praise goes on for each occurrence all through the thinning.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Jadwal yang tiba-tiba menjadi terlalu jarang membuat perilaku melemah dan klien merasa "
                "dicurangi.",
                "A schedule that turns too lean all at once weakens the behaviour and leaves the client "
                "feeling cheated.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK),
        stages=(*_STAGES, StageKind.TERMINATION),
        related=(BehaviourTechnique.FADING, TokenStep.THINNING),
        sources=(Source("cooper2007"), Source("stokesbaer1977")),
        example=Words(
            "Pada pekan kedua bintang hanya diberikan untuk dua hari hadir berturut-turut, sementara setiap "
            "kehadiran tetap disambut dengan pujian.",
            "In the second week a star is given only for two days of attendance in a row, while each day is "
            "still met with praise.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.TOKEN_ECONOMY,
        definition=Words(
            "Ekonomi token adalah susunan imbalan sementara: perilaku sasaran menghasilkan token yang "
            "ditukarkan dengan pengukuh pendukung. Token menjembatani waktu antara perilaku dan imbalan "
            "yang sesungguhnya.",
            "Token economy is a temporary system of rewards: target behaviours earn tokens, which are "
            "exchanged for back-up reinforcers. The tokens bridge the time between the behaviour and the "
            "reward proper.",
        ),
        purpose=Words(
            "Tujuannya membangun perilaku positif yang menyaingi perilaku yang tidak diinginkan sampai "
            "akibat alami mengambil alih.",
            "Its purpose is to grow behaviour that leaves no room for the unwanted kind, until natural "
            "consequences take over.",
        ),
        when=Words(
            "Teknik ini tepat apabila pujian saja belum cukup dan beberapa perilaku perlu dibangun "
            "sekaligus.",
            "It suits a case in which praise alone is not enough and several behaviours are to be built at "
            "once.",
        ),
        conditions=(
            Condition(
                Words(
                    "Perilaku, nilai, harga, denda, dan waktu penukaran tertulis dan ditandatangani sebelum "
                    "dimulai.",
                    "Behaviours, values, prices, fines and exchange times are written and signed before the "
                    "start.",
                ),
            ),
            Condition(
                Words(
                    "Jumlah token yang dapat dicapai mencukupi untuk membeli sedikitnya satu pengukuh.",
                    "The tokens that can be reached are enough to buy at least one reinforcer.",
                ),
            ),
            Condition(
                Words(
                    "Perilaku diukur sebelum program dimulai sebagai pembanding.",
                    "The behaviour is measured before the programme, for comparison.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Perilaku kerap kembali seperti semula apabila token dihentikan tanpa rencana peralihan.",
                "Behaviour often falls back when tokens end without a plan for the transition.",
            ),
            Words(
                "Denda yang terlalu sering menghabiskan tabungan klien sekaligus minatnya.",
                "Fines that come too often use up the client’s savings and interest alike.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK),
        stages=_STAGES,
        related=(
            BehaviourTechnique.POSITIVE_REINFORCEMENT,
            BehaviourTechnique.RESPONSE_COST,
            BehaviourTechnique.THINNING,
        ),
        sources=(
            Source("ayllon1968"),
            Source("kazdinbootzin1972"),
            Source("kazdin1982"),
            Source("hackenberg2009"),
        ),
        example=Words(
            "Klien mengumpulkan bintang untuk kehadiran dan pertanyaan di kelas, lalu menukarkan tiga puluh "
            "bintang dengan alat gambar pada hari yang sudah ditetapkan.",
            "The client collects stars for attendance and for questions in class, and exchanges thirty of "
            "them for drawing pens on the day that was set.",
        ),
    ),
)
