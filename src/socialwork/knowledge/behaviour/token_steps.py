"""The nine steps of a token economy, and what can become of tokens that are left."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.behaviour import BehaviourTechnique, LeftoverPolicy, TokenStep
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

_AGREED = (StageKind.PLAN,)
_DONE = (StageKind.INTERVENTION,)

TOKEN_STEPS: tuple[Concept, ...] = (
    Concept(
        term=TokenStep.TARGETS,
        definition=Words(
            "Menetapkan perilaku sasaran adalah langkah pertama ekonomi token, yaitu memilih beberapa "
            "perilaku dan merumuskannya sehingga setiap orang dapat melihat apakah perilaku itu terjadi. "
            "Rumusannya menyebut apa yang dilakukan klien, di mana, dan kapan.",
            "Identify target behaviours is the first step of a token economy: a few behaviours are chosen "
            "and worded so that anyone can see whether they occur. The wording says what the client does, "
            "where, and when.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap perilaku menjawab tujuan khusus dan dapat ditunjukkan oleh klien.",
                    "Each behaviour answers a specific goal and lies within the client’s power.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Sasaran seperti “bersikap baik” mengundang perselisihan karena tidak dapat diamati.",
                "A target such as “behave well” invites quarrels, for it cannot be observed.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=_AGREED,
        related=(TokenStep.VALUES, BehaviourTechnique.TOKEN_ECONOMY),
        sources=(Source("ayllon1968"), Source("cooper2007")),
        example=Words(
            "“Hadir sebelum bel pertama” dipilih sebagai pengganti “rajin sekolah”.",
            "“Present before the first bell” is chosen instead of “diligent at school”.",
        ),
    ),
    Concept(
        term=TokenStep.TOKEN,
        definition=Words(
            "Memilih token adalah langkah menentukan benda atau tanda yang dikumpulkan klien. Token yang "
            "baik mudah diberikan seketika, dapat dihitung, aman, sukar ditiru, dan sesuai dengan umur "
            "klien.",
            "Choose the token is the step that settles which object or mark the client collects. A good "
            "token can be handed over on the spot, is countable, safe, hard to copy, and fits the client’s "
            "age.",
        ),
        cautions=(
            Words(
                "Token yang dapat dibuat atau dipinjamkan sendiri merusak catatan.",
                "A token that can be home-made or lent spoils the record.",
            ),
        ),
        stages=_AGREED,
        related=(TokenStep.REINFORCER,),
        sources=(Source("ayllon1968"), Source("hackenberg2009")),
        example=Words(
            "Remaja memilih cap bintang pada kartu saku agar teman-temannya tidak mengetahuinya.",
            "A teenager picks star stamps on a pocket card, so that friends need not know.",
        ),
    ),
    Concept(
        term=TokenStep.REINFORCER,
        definition=Words(
            "Memilih pengukuh pendukung bersama klien adalah langkah menyusun daftar barang atau kegiatan "
            "yang dapat diperoleh dengan token. Klienlah yang menentukan apa yang berharga baginya, "
            "sedangkan praktikan menjaga agar daftar itu wajar, aman, dan tersedia.",
            "Choose the back-up reinforcer is the step in which a list is drawn up of things or activities "
            "that tokens can buy. The client decides what is worth having, while the student sees to it that "
            "the list is reasonable, safe and available.",
        ),
        cautions=(
            Words(
                "Kebutuhan dasar dan hak klien tidak boleh dijual kepadanya.",
                "Basic needs and rights of the client are not for sale.",
            ),
        ),
        skills=(Skill.ACTIVE_LISTENING,),
        stages=_AGREED,
        related=(TokenStep.PRICE,),
        sources=(Source("ayllon1968"), Source("kazdin1977")),
        example=Words(
            "Daftar klien memuat cokelat, alat gambar, dan satu jam futsal bersama kakak kelas.",
            "The client’s list holds chocolate, drawing pens and an hour of futsal with older pupils.",
        ),
    ),
    Concept(
        term=TokenStep.VALUES,
        definition=Words(
            "Menetapkan nilai token tiap perilaku adalah langkah menentukan berapa token diperoleh dari satu "
            "keberhasilan. Perilaku yang lebih sukar bernilai tidak lebih rendah daripada yang mudah, dan "
            "nilainya selalu bilangan bulat.",
            "Set the token value of each behaviour is the step that fixes how many tokens one success earns. "
            "A harder behaviour is worth no less than an easy one, and the value is always a whole number.",
        ),
        conditions=(
            Condition(
                Words(
                    "Kesempatan tiap perilaku dihitung, sebab tidak semua perilaku dapat terjadi setiap "
                    "hari.",
                    "The opportunities of each behaviour are counted, for not every one can occur daily.",
                ),
            ),
        ),
        stages=_AGREED,
        related=(TokenStep.TARGETS, TokenStep.PRICE),
        sources=(Source("cooper2007"), Source("hackenberg2009")),
        example=Words(
            "Hadir bernilai satu bintang, sedangkan bertanya di kelas, yang lebih berat bagi klien, bernilai "
            "dua.",
            "Attendance is worth one star; asking in class, which costs this client more, is worth two.",
        ),
    ),
    Concept(
        term=TokenStep.PRICE,
        definition=Words(
            "Menetapkan harga pengukuh adalah langkah menentukan berapa token harus dibayar untuk setiap "
            "pengukuh. Harga dibandingkan dengan jumlah token yang mungkin terkumpul, sehingga usaha yang "
            "wajar cukup untuk mencapainya.",
            "Set the price of the reinforcer is the step that fixes how many tokens each reinforcer costs. "
            "The price is held against the tokens that can be collected, so that reasonable effort is enough "
            "to reach it.",
        ),
        cautions=(
            Words(
                "Harga yang dinaikkan di tengah jalan membuat klien merasa dibohongi.",
                "A price raised halfway makes the client feel deceived.",
            ),
        ),
        stages=_AGREED,
        related=(TokenStep.VALUES, TokenStep.ADJUSTMENT),
        sources=(Source("ayllon1968"), Source("kazdin1977")),
        example=Words(
            "Dengan paling banyak lima puluh bintang dalam dua pekan, harga tiga puluh bintang masih "
            "terjangkau walaupun klien beberapa kali gagal.",
            "With fifty stars at most in two weeks, a price of thirty stays within reach even after some "
            "failures.",
        ),
    ),
    Concept(
        term=TokenStep.EXCHANGE,
        definition=Words(
            "Menetapkan waktu penukaran adalah langkah menentukan kapan dan di mana token ditukarkan. Bagi "
            "pemula, penukaran yang sering lebih menolong daripada satu penukaran di akhir, karena jarak "
            "antara usaha dan hasil tetap pendek.",
            "Set the exchange time is the step that settles when and where tokens are exchanged. To a "
            "beginner, frequent exchanges help more than a single one at the end, because effort and result "
            "stay close together.",
        ),
        cautions=(
            Words(
                "Penukaran yang ditunda-tunda melemahkan nilai token.",
                "An exchange put off again and again weakens the tokens.",
            ),
        ),
        stages=_AGREED,
        related=(TokenStep.DELIVERY, LeftoverPolicy.CARRY),
        sources=(Source("hackenberg2009"), Source("cooper2007")),
        example=Words(
            "Penukaran dibuka setiap Jumat seusai sekolah di ruang bimbingan dan konseling.",
            "Exchange is open every Friday after school in the counselling room.",
        ),
    ),
    Concept(
        term=TokenStep.DELIVERY,
        definition=Words(
            "Memberikan token dan pujian segera adalah langkah pelaksanaan yang menyambungkan perilaku "
            "dengan akibatnya. Setiap token diserahkan bersama pujian yang menyebut perilakunya, sehingga "
            "pujian kelak dapat berdiri sendiri.",
            "Deliver the token promptly, with praise, is the step that ties the behaviour to its "
            "consequence. Each token comes with praise that names the behaviour, so that one day the praise "
            "can stand alone.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap pemberian dicatat pada hari itu juga oleh orang yang melihat perilakunya.",
                    "Every delivery is recorded the same day by whoever saw the behaviour.",
                ),
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK),
        stages=_DONE,
        related=(BehaviourTechnique.POSITIVE_REINFORCEMENT, TokenStep.THINNING),
        sources=(Source("ayllon1968"), Source("cooper2007")),
        example=Words(
            "Seusai pelajaran wali kelas berkata, “Tadi kamu bertanya sampai jelas,” sambil membubuhkan cap "
            "bintang.",
            "After the lesson the class teacher says, “You kept asking until it was clear,” and stamps a "
            "star.",
        ),
    ),
    Concept(
        term=TokenStep.THINNING,
        definition=Words(
            "Mengurangi token dan menguatkan pujian adalah langkah peralihan menuju keadaan tanpa token. "
            "Perilaku yang sudah mantap tidak lagi menghasilkan token tetapi tetap dipuji, sementara token "
            "dialihkan kepada perilaku baru.",
            "Reduce tokens, strengthen praise, is the step of transition to life without tokens. Behaviour "
            "that is steady no longer earns them but is praised all the same, while tokens move on to new "
            "behaviour.",
        ),
        cautions=(
            Words(
                "Menghentikan semua token sekaligus pada hari terakhir bukanlah peralihan.",
                "Ending all tokens at once on the last day is no transition.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.FEEDBACK),
        stages=(*_DONE, StageKind.TERMINATION),
        related=(BehaviourTechnique.THINNING, BehaviourTechnique.FADING),
        sources=(Source("kazdinbootzin1972"), Source("stokesbaer1977")),
        example=Words(
            "Pada pekan kedua seragam lengkap cukup disambut dengan pujian, dan bintangnya berpindah kepada "
            "keikutsertaan dalam ekstrakurikuler.",
            "In the second week a complete uniform is met with praise alone, and its star passes to joining "
            "an after-school activity.",
        ),
    ),
    Concept(
        term=TokenStep.ADJUSTMENT,
        definition=Words(
            "Menyesuaikan atas kesepakatan adalah langkah meninjau nilai, harga, dan perilaku ketika catatan "
            "menunjukkan bahwa tuntutan terlalu berat atau terlalu ringan. Perubahan berlaku ke depan "
            "setelah disetujui kedua pihak dan tidak menilai ulang token yang sudah diperoleh.",
            "Adjust by agreement is the step of reviewing values, prices and behaviours when the record "
            "shows that demands are too hard or too easy. A change holds from then on, once both sides "
            "agree, and never revalues tokens already earned.",
        ),
        cautions=(
            Words(
                "Tuntutan berat dengan nilai rendah mematikan minat klien.",
                "Heavy demands for little value kill the client’s interest.",
            ),
        ),
        skills=(Skill.FEEDBACK,),
        stages=_DONE,
        related=(TokenStep.PRICE, TokenStep.VALUES),
        sources=(Source("kazdin1977"), Source("kazdin1982")),
        example=Words(
            "Karena klien baru mengumpulkan lima bintang dalam sepekan, ia dan praktikan menandatangani "
            "harga baru yang berlaku mulai Senin.",
            "As five stars were all that a week brought, client and student sign a new price in force from "
            "Monday.",
        ),
    ),
    Concept(
        term=LeftoverPolicy.CARRY,
        definition=Words(
            "Disimpan adalah aturan bahwa token yang tersisa setelah penukaran tetap menjadi milik klien "
            "untuk penukaran berikutnya. Aturan ini adil bagi klien yang menabung, tetapi memerlukan "
            "penukaran lain sebelum program berakhir.",
            "Carried over is the rule that tokens left after an exchange stay the client’s own for the next "
            "one. It is fair to a client who saves, but it needs another exchange before the programme ends.",
        ),
        related=(LeftoverPolicy.EXPIRE, LeftoverPolicy.CONVERT, TokenStep.EXCHANGE),
        sources=(Source("kazdin1977"),),
        example=Words(
            "Empat bintang yang tersisa pada hari Jumat dipindahkan ke kartu pekan berikutnya.",
            "Four stars left on Friday are carried to the card of the following week.",
        ),
    ),
    Concept(
        term=LeftoverPolicy.EXPIRE,
        definition=Words(
            "Hangus adalah aturan bahwa token yang tersisa pada tanggal tertentu tidak lagi berlaku. Aturan "
            "ini mencegah penimbunan, tetapi harus diumumkan sejak kesepakatan dibuat.",
            "Expire is the rule that tokens left on a given date are no longer valid. It prevents hoarding, "
            "but has to be announced when the agreement is made.",
        ),
        related=(LeftoverPolicy.CARRY, LeftoverPolicy.CONVERT),
        sources=(Source("kazdin1977"),),
        example=Words(
            "Kesepakatan menyebut bahwa bintang yang belum ditukarkan sampai hari terakhir tidak berlaku "
            "lagi.",
            "The agreement says that stars not exchanged by the last day lose their validity.",
        ),
    ),
    Concept(
        term=LeftoverPolicy.CONVERT,
        definition=Words(
            "Dialihkan adalah aturan bahwa token yang tersisa ditukar dengan sesuatu yang tidak berharga "
            "jual, misalnya piagam atau kesempatan memimpin kegiatan. Dengan demikian program ditutup dengan "
            "penghargaan dan tidak ada usaha klien yang hilang.",
            "Converted is the rule that tokens left over turn into something without a price, such as a "
            "certificate or the chance to lead an activity. The programme so ends with recognition, and none "
            "of the client’s effort is lost.",
        ),
        related=(LeftoverPolicy.CARRY, LeftoverPolicy.EXPIRE),
        sources=(Source("kazdin1977"),),
        example=Words(
            "Sisa sembilan bintang menjadi surat penghargaan yang dibacakan wali kelas atas izin klien.",
            "Nine remaining stars become a letter of recognition that the class teacher reads out with the "
            "client’s leave.",
        ),
    ),
)
