"""Techniques that decrease behaviour by what follows it, or by letting nothing follow."""

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
_GENTLER = Condition(
    Words(
        "Cara yang lebih lembut sudah dicoba, dan alasan pilihannya dicatat.",
        "A gentler way was tried, and the reason for the choice is on record.",
    ),
    rule="TECH-10",
)
_BESIDE = Condition(
    Words(
        "Bagi anak, perilaku lain yang diinginkan dikuatkan pada waktu yang sama.",
        "With a child, another and wanted behaviour is strengthened at the same time.",
    ),
    rule="BEHAV-09",
)

DECREASING: tuple[Concept, ...] = (
    Concept(
        term=BehaviourTechnique.POSITIVE_PUNISHMENT,
        definition=Words(
            "Penghukuman positif adalah pemberian sesuatu yang tidak menyenangkan segera setelah perilaku "
            "sehingga perilaku itu lebih jarang muncul. Kata positif di sini menunjuk pada penambahan "
            "akibat, bukan pada nilai baiknya.",
            "Positive punishment is the giving of something unpleasant right after a behaviour, with the "
            "result that the behaviour is seen less often. Positive here points to the adding of a "
            "consequence, not to any merit of it.",
        ),
        purpose=Words(
            "Tujuannya menekan perilaku yang merugikan dalam waktu singkat.",
            "Its purpose is to hold down harmful behaviour within a short time.",
        ),
        when=Words(
            "Dalam praktikum teknik ini hampir tidak pernah diperlukan; pertimbangannya baru terbuka apabila "
            "semua cara lain gagal dan supervisor menyetujui.",
            "In a placement it is hardly ever called for; it comes into question only when every other way "
            "has failed and the supervisor agrees.",
        ),
        conditions=(_GENTLER, _BESIDE, _SPELLED),
        cautions=(
            Words(
                "Kekerasan fisik, penghinaan, dan pembiaran tidak pernah dibenarkan, apa pun namanya.",
                "Physical violence, humiliation and neglect are never justified, whatever they are called.",
            ),
            Words(
                "Hukuman dapat menimbulkan takut, marah, dan kebohongan, serta tidak mengajarkan apa yang "
                "sebaiknya dilakukan.",
                "Punishment can cause fear, anger and lies, and teaches nothing about what to do instead.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=_STAGES,
        related=(
            BehaviourTechnique.NEGATIVE_PUNISHMENT,
            BehaviourTechnique.NEGATIVE_REINFORCEMENT,
            CaseworkTechnique.REWARD_PUNISHMENT,
        ),
        sources=(Source("cooper2007"), Source("lermanvorndran2002")),
        example=Words(
            "Siswa yang mencoret meja diminta membersihkan meja itu bersama wali kelas, dan sesudahnya "
            "coretan tidak lagi ditemukan.",
            "A pupil who scribbled on a desk cleans it together with the class teacher, and no more "
            "scribbles are found.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.NEGATIVE_PUNISHMENT,
        definition=Words(
            "Penghukuman negatif adalah pengambilan sesuatu yang menyenangkan segera setelah perilaku "
            "sehingga perilaku itu lebih jarang muncul. Bentuknya yang lazim ialah denda token dan "
            "penyisihan sementara dari kegiatan.",
            "Negative punishment is the taking away of something pleasant right after a behaviour, with the "
            "result that the behaviour is seen less often. Its usual forms are a fine of tokens and a short "
            "time-out from the activity.",
        ),
        purpose=Words(
            "Tujuannya mengurangi perilaku dengan akibat yang jelas, sudah diketahui, dan tidak menyakiti.",
            "Its purpose is to lessen a behaviour by a consequence that is clear, known beforehand and does "
            "not hurt.",
        ),
        when=Words(
            "Teknik ini dipertimbangkan apabila penguatan perilaku lain sudah berjalan tetapi belum "
            "mencukupi.",
            "It comes into question where other behaviour is already being reinforced and that is not "
            "enough.",
        ),
        conditions=(
            Condition(
                Words(
                    "Yang diambil, besarnya, dan sebabnya disepakati tertulis sebelum diterapkan.",
                    "What is taken away, how much and for what is agreed in writing before it is applied.",
                ),
            ),
            _GENTLER,
            _BESIDE,
            _SPELLED,
        ),
        cautions=(
            Words(
                "Hak dasar seperti makan, istirahat, ibadah, belajar, dan bertemu keluarga tidak boleh "
                "diambil.",
                "Basic rights such as food, rest, worship, learning and seeing the family may not be taken "
                "away.",
            ),
            Words(
                "Pengambilan yang diumumkan di hadapan orang lain berubah menjadi mempermalukan.",
                "Taking something away in front of others turns into shaming.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK),
        stages=_STAGES,
        related=(
            BehaviourTechnique.RESPONSE_COST,
            BehaviourTechnique.TIME_OUT,
            BehaviourTechnique.POSITIVE_PUNISHMENT,
        ),
        sources=(Source("cooper2007"), Source("lermanvorndran2002")),
        example=Words(
            "Menurut kesepakatan, klien kehilangan satu bintang untuk setiap ketidakhadiran tanpa izin; "
            "denda dicatat tanpa teguran.",
            "By agreement the client loses one star for each absence without leave; the fine is recorded "
            "without a scolding.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.RESPONSE_COST,
        definition=Words(
            "Denda adalah pengambilan sejumlah tertentu pengukuh milik klien setelah perilaku yang tidak "
            "diinginkan. Dalam ekonomi token, denda berupa token yang besarnya tercantum dalam kesepakatan.",
            "Response cost is the removal of a fixed amount of the client’s reinforcers after an unwanted "
            "behaviour. In a token economy it is a fine of tokens whose size stands in the agreement.",
        ),
        purpose=Words(
            "Tujuannya memberi akibat yang terukur tanpa menyentuh tubuh atau martabat klien.",
            "Its purpose is to set a measured consequence that touches neither the body nor the dignity of "
            "the client.",
        ),
        when=Words(
            "Denda dipakai bersama perolehan token, tidak pernah berdiri sendiri.",
            "It is used along with the earning of tokens, never by itself.",
        ),
        conditions=(
            Condition(
                Words(
                    "Besarnya denda disepakati sebelum program dimulai dan tidak melebihi tabungan yang ada.",
                    "The size of the fine is agreed before the programme and does not exceed the savings.",
                ),
            ),
            _GENTLER,
            _BESIDE,
        ),
        cautions=(
            Words(
                "Setelah tabungan habis tidak ada lagi yang dapat hilang, dan minat klien ikut habis.",
                "Once the savings are gone there is nothing left to lose, and interest goes with them.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=_STAGES,
        related=(BehaviourTechnique.NEGATIVE_PUNISHMENT, BehaviourTechnique.TOKEN_ECONOMY),
        sources=(Source("cooper2007"), Source("kazdin1977")),
        example=Words(
            "Klien yang memiliki dua belas token membayar satu token karena terlambat, lalu memperoleh dua "
            "token pada hari yang sama karena aktif bertanya.",
            "A client who owns twelve tokens pays one for being late and on the same day earns two for "
            "asking questions.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.TIME_OUT,
        definition=Words(
            "Penyisihan sementara adalah penghentian singkat kesempatan memperoleh pengukuh setelah "
            "perilaku yang tidak diinginkan. Klien berada di tepi kegiatan atau berhenti sejenak di tempat "
            "yang aman, tetap terlihat, dan kemudian bergabung kembali.",
            "Time-out is a brief stop to the chance of earning reinforcers after an unwanted behaviour. The "
            "client sits at the edge of the activity or pauses in a safe place, stays in sight, and then "
            "joins in again.",
        ),
        purpose=Words(
            "Tujuannya memutus hubungan antara perilaku dan perhatian yang memeliharanya.",
            "Its purpose is to cut the link between a behaviour and the attention that keeps it going.",
        ),
        when=Words(
            "Teknik ini hanya masuk akal apabila kegiatan yang ditinggalkan memang menyenangkan bagi klien.",
            "It makes sense only where the activity left behind is truly pleasant to the client.",
        ),
        conditions=(
            Condition(
                Words(
                    "Lamanya ditetapkan dalam menit, diberitahukan sebelumnya, dan dicatat setiap kali.",
                    "Its length is set in minutes, told beforehand and recorded each time.",
                ),
            ),
            _GENTLER,
            _BESIDE,
        ),
        cautions=(
            Words(
                "Mengurung atau meninggalkan anak sendirian bukan penyisihan, melainkan kekerasan.",
                "Locking a child up or leaving it alone is no time-out but violence.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=_STAGES,
        related=(BehaviourTechnique.NEGATIVE_PUNISHMENT, BehaviourTechnique.EXTINCTION),
        sources=(Source("cooper2007"), Source("miltenberger2012")),
        example=Words(
            "Anak yang merebut alat permainan duduk dua menit di tepi lingkaran, melihat teman-temannya "
            "bermain, lalu diajak kembali.",
            "A child who grabs a toy sits at the edge of the circle for two minutes, watches the others "
            "play, and is asked back in.",
        ),
    ),
    Concept(
        term=BehaviourTechnique.EXTINCTION,
        definition=Words(
            "Pemunahan adalah penghentian pengukuh yang memelihara suatu perilaku sehingga perilaku itu "
            "berangsur-angsur menghilang. Tidak ada yang diberikan ataupun diambil; perilaku sekadar tidak "
            "lagi menghasilkan apa pun.",
            "Extinction is the ending of the reinforcer that has kept a behaviour going, so that the "
            "behaviour gradually dies out. Nothing is given or taken away; the behaviour just no longer "
            "yields anything.",
        ),
        purpose=Words(
            "Tujuannya melemahkan perilaku mengganggu yang hidup dari perhatian.",
            "Its purpose is to weaken a disruptive behaviour that lives on attention.",
        ),
        when=Words(
            "Teknik ini dipilih apabila pengukuhnya sudah diketahui dari pengamatan dan dapat dihentikan "
            "oleh semua orang di sekitar klien.",
            "It is chosen where observation has shown the reinforcer and everybody around the client can "
            "withhold it.",
        ),
        conditions=(
            Condition(
                Words(
                    "Perilaku itu tidak membahayakan siapa pun selama dibiarkan.",
                    "The behaviour endangers nobody while it is let be.",
                ),
            ),
            _BESIDE,
        ),
        cautions=(
            Words(
                "Pada awalnya perilaku biasanya meningkat dahulu, dan menyerah pada saat itu justru "
                "menguatkannya.",
                "At first the behaviour usually rises, and giving in at that moment makes it stronger.",
            ),
            Words(
                "Yang diabaikan ialah perilakunya, bukan anaknya.",
                "What is ignored is the behaviour, not the child.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=_STAGES,
        related=(BehaviourTechnique.TIME_OUT, BehaviourTechnique.POSITIVE_REINFORCEMENT),
        sources=(Source("skinner1953"), Source("cooper2007")),
        example=Words(
            "Celetukan seorang siswa tidak lagi ditanggapi guru dan teman sekelas, sedangkan pertanyaannya "
            "yang tertib selalu dijawab.",
            "Teacher and classmates no longer react to a pupil’s heckling, while questions asked in turn "
            "always get an answer.",
        ),
    ),
)
