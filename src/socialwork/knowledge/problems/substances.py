"""Problems round the use of substances and the way back from it."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.problems import ClientProblem
from socialwork.words import Words

SUBSTANCES: tuple[Concept, ...] = (
    Concept(
        term=ClientProblem.DEPENDENCE,
        definition=Words(
            "Ketergantungan zat adalah pola pemakaian zat yang tetap berlangsung meskipun merugikan, "
            "dengan dorongan kuat untuk memakai, kendali yang berkurang, dan keadaan tubuh yang "
            "menyesuaikan diri. Perjalanannya menyerupai penyakit menahun: membaik, kambuh, dan memerlukan "
            "pendampingan jangka panjang.",
            "Substance dependence is a pattern of use that goes on although it does harm, with a strong "
            "urge, less control, and a body that has adapted. Its course resembles that of a chronic "
            "illness: it improves, returns and needs long support.",
        ),
        when=Words(
            "Penetapan diagnosis merupakan tugas dokter; pekerja sosial memeriksa akibatnya pada keluarga, "
            "pekerjaan, hukum, dan pergaulan.",
            "Diagnosis is for a physician; the social worker looks at what it does to family, work, legal "
            "standing and company.",
        ),
        cautions=(
            Words(
                "Sebutan bagi orangnya mendahului zatnya; kata yang merendahkan menjauhkan orang dari "
                "pertolongan.",
                "The person is named before the substance; words that belittle keep people from help.",
            ),
        ),
        related=(ClientProblem.CRAVING, ClientProblem.RELAPSE),
        sources=(Source("edwards1976"), Source("mclellan2000")),
        example=Words(
            "Praktikan menulis “klien yang memakai sabu selama tiga tahun” dan menanyakan pula kapan ia "
            "pernah berhenti.",
            "The student wrote of “a client who used methamphetamine for three years” and asked as well "
            "when he had ever stopped.",
        ),
    ),
    Concept(
        term=ClientProblem.CRAVING,
        definition=Words(
            "Sugesti adalah dorongan kuat untuk memakai kembali zat yang pernah dipakai; istilah ini lazim "
            "di lembaga rehabilitasi, sedangkan pustaka menyebutnya *craving*. Dorongan dipicu tempat, "
            "orang, uang, atau perasaan tertentu, meningkat, mencapai puncak, lalu surut.",
            "Craving is a strong urge to use again a substance once used; in rehabilitation centres in "
            "Indonesia it is called *sugesti*. Places, people, money or feelings set it off; it rises, "
            "reaches a peak and ebbs.",
        ),
        when=Words(
            "Sugesti ditanyakan setiap hari pada bulan pertama serta menjelang izin pulang, hari "
            "penerimaan uang, dan peringatan keluarga.",
            "It is asked about daily in the first months, and before leave, paydays and family "
            "anniversaries.",
        ),
        cautions=(
            Words(
                "Orang yang menceritakan sugestinya sedang berusaha pulih; hukuman atas pengakuan membuat "
                "dorongan berikutnya disembunyikan.",
                "Those who tell of a craving are at work on recovery; punishing what they admit makes them "
                "hide the next one.",
            ),
        ),
        related=(ClientProblem.RELAPSE, ClientProblem.DEPENDENCE),
        sources=(Source("marlatt1985"), Source("tiffany1990")),
        example=Words(
            "Seorang residen menandai kekuatan sugestinya dari 0 sampai 10 setiap malam dan melihat bahwa "
            "angkanya turun setengah jam sesudah ia bercerita.",
            "A resident marked the strength of his craving from 0 to 10 each night and saw that it fell "
            "half an hour after he had told someone.",
        ),
    ),
    Concept(
        term=ClientProblem.DRUG_WITHDRAWAL,
        definition=Words(
            "Gejala putus zat adalah keluhan badan dan perasaan yang muncul ketika pemakaian zat "
            "dihentikan atau dikurangi sesudah tubuh menyesuaikan diri. Jenis, kekuatan, dan lamanya "
            "bergantung pada zatnya.",
            "Withdrawal syndrome is what body and mood go through when a substance to which the body has "
            "adapted is stopped or cut down. Its kind, strength and length depend on the substance.",
        ),
        when=Words(
            "Gejala dapat dipahami sebagai putus zat apabila muncul beberapa jam sampai hari sesudah "
            "pemakaian terakhir; penanganannya berada pada tenaga medis.",
            "It may be taken for withdrawal where it comes hours to days after the last use; its treatment "
            "is for medical staff.",
        ),
        cautions=(
            Words(
                "Putus alkohol dan obat penenang dapat membahayakan nyawa; rujukan medis didahulukan "
                "daripada wawancara.",
                "Withdrawal from alcohol or sedatives can endanger life; medical referral comes before any "
                "interview.",
            ),
        ),
        related=(ClientProblem.DEPENDENCE, ClientProblem.CRAVING),
        sources=(Source("apa2013"), Source("edwards1976")),
        example=Words(
            "Wawancara penelaahan awal ditunda tiga hari karena perawat masih memantau tidur dan tekanan "
            "darah klien.",
            "The intake was put off for three days because the nurse was still watching the client’s sleep "
            "and blood pressure.",
        ),
    ),
    Concept(
        term=ClientProblem.RELAPSE,
        definition=Words(
            "Kekambuhan adalah kembalinya pola lama sesudah suatu masa perubahan. Pustaka membedakan "
            "selip, yaitu satu kali pemakaian, dari kekambuhan penuh; di antara keduanya terdapat situasi "
            "berisiko, cara menghadapinya, dan pandangan orang itu mengenai kegagalannya.",
            "Relapse is the return of an old pattern after a time of change. The literature tells a lapse, "
            "a single use, from a full relapse; between the two lie situations of high risk, ways of "
            "coping and how the person sees the failure.",
        ),
        when=Words(
            "Pencegahan kekambuhan disusun sebelum klien pulang: situasi berisiko dikenali, cara "
            "menghadapinya dilatih, dan orang yang dapat dihubungi ditentukan.",
            "Prevention is worked out before the client leaves: risky situations are named, coping is "
            "rehearsed and people to call are agreed.",
        ),
        cautions=(
            Words(
                "Satu kali selip bukan bukti bahwa seluruh usaha gagal, tetapi tidak pula boleh dibiarkan "
                "tanpa dibicarakan.",
                "One lapse does not prove that all was in vain, nor may it pass without being talked over.",
            ),
        ),
        related=(ClientProblem.CRAVING, ClientProblem.NON_ADHERENCE),
        sources=(Source("marlatt1985"), Source("witkiewitz2004")),
        example=Words(
            "Klien menulis tiga situasi berisiko pada kartu saku beserta satu tindakan dan satu nomor "
            "telepon untuk masing-masing.",
            "The client wrote three risky situations on a pocket card, each with one thing to do and one "
            "number to call.",
        ),
    ),
    Concept(
        term=ClientProblem.CODEPENDENCY,
        definition=Words(
            "Kodependensi adalah pola hubungan yang membuat seseorang mengatur hidupnya menurut masalah "
            "orang lain, misalnya dengan menutupi, menanggung, dan mengendalikan pemakaian zat anggota "
            "keluarganya. Pandangan lain melihat perilaku yang sama sebagai cara keluarga bertahan "
            "menghadapi tekanan.",
            "Co-dependency is a pattern of relating in which somebody orders life round another’s problem, "
            "such as hiding, paying for and controlling a relative’s use of substances. Another view sees "
            "the same conduct as a family’s way of coping with strain.",
        ),
        when=Words(
            "Pola ini patut dibicarakan apabila utang selalu dilunasi keluarga, kebohongan ditutupi di "
            "tempat kerja, dan kebutuhan anak terabaikan.",
            "It is worth raising where the family always pays the debts, covers lies at work and the needs "
            "of children go unseen.",
        ),
        cautions=(
            Words(
                "Istilah ini bukan diagnosis dan mudah menyalahkan istri atau ibu; sebutkan perilakunya.",
                "The word is no diagnosis and easily blames wives or mothers; name what is done.",
            ),
        ),
        related=(ClientProblem.CARER_BURDEN, ClientProblem.DEPENDENCE),
        sources=(Source("beattie1987"), Source("orford2010")),
        example=Words(
            "Dalam pertemuan keluarga seorang ibu memutuskan tidak lagi membayar utang anaknya, tetapi "
            "tetap datang setiap kunjungan.",
            "At a family meeting a mother decided to pay no more of her son’s debts, yet to come at every "
            "visit.",
        ),
    ),
    Concept(
        term=ClientProblem.STIGMA,
        definition=Words(
            "Stigma adalah pemberian cap yang membuat seseorang dipandang lebih rendah, dipisahkan, dan "
            "kehilangan kesempatan. Cap itu bekerja melalui kekuasaan: yang memberi cap dapat menutup "
            "pintu pekerjaan, layanan, dan pergaulan; orang yang dicap dapat pula mempercayainya tentang "
            "dirinya sendiri.",
            "Stigma is a label by which a person is held lower, set apart and shut out. It works through "
            "power: those who label can close the doors of work, service and company; and those labelled "
            "may come to believe it of themselves.",
        ),
        when=Words(
            "Stigma diperiksa apabila klien menolak layanan karena takut diketahui atau berkata bahwa "
            "dirinya memang tidak pantas.",
            "One looks for it where clients refuse a service for fear of being seen, or say that they do "
            "not deserve it.",
        ),
        cautions=(
            Words(
                "Bahasa laporan dapat menambah stigma; sebutan orang didahulukan daripada keadaannya.",
                "The language of a report can add to stigma; the person is named before the condition.",
            ),
        ),
        related=(ClientProblem.REINTEGRATION, ClientProblem.DISABILITY_BARRIERS),
        sources=(Source("goffman1963"), Source("link2001")),
        example=Words(
            "Bengkel menolak lamaran begitu tahu pelamarnya pernah direhabilitasi; setelah magang dua "
            "minggu, pemiliknya mengubah keputusan.",
            "A workshop turned an applicant down on learning of his rehabilitation; after two weeks’ trial "
            "its owner changed his mind.",
        ),
    ),
    Concept(
        term=ClientProblem.REINTEGRATION,
        definition=Words(
            "Reintegrasi sosial adalah kembalinya seseorang ke keluarga, pekerjaan, dan pergaulan sesudah "
            "menjalani perawatan, rehabilitasi, atau pidana. Tempat tinggal, penghasilan, hubungan yang "
            "mendukung, dan kisah diri yang baru saling menopang.",
            "Social reintegration is the return to family, work and company after treatment, "
            "rehabilitation or a sentence. A place to live, an income, relations that support and a new "
            "story of oneself hold one another up.",
        ),
        when=Words(
            "Persiapannya dimulai sejak asesmen, bukan pada minggu terakhir.",
            "It is prepared from the assessment on, not in the last week.",
        ),
        cautions=(
            Words(
                "Kesediaan keluarga dan warga tidak dapat diandaikan; keduanya ditanyakan dan disiapkan.",
                "The readiness of family and neighbours cannot be assumed; both are asked and prepared.",
            ),
        ),
        related=(ClientProblem.STIGMA, ClientProblem.INSTITUTIONALISATION, ClientProblem.UNEMPLOYMENT),
        sources=(Source("maruna2001"), Source("petersilia2003")),
        example=Words(
            "Sebelum bebas bersyarat seorang warga binaan bertemu dengan ketua RT, kakaknya, dan "
            "pembimbing kemasyarakatan untuk membagi tugas tiga bulan pertama.",
            "Before parole a prisoner met the head of his neighbourhood, his brother and the probation "
            "officer to share out the tasks of the first three months.",
        ),
    ),
)
