"""Problems of later life, of illness and of life in an institution."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.problems import ClientProblem
from socialwork.words import Words

LATER_LIFE: tuple[Concept, ...] = (
    Concept(
        term=ClientProblem.LONELINESS,
        definition=Words(
            "Kesepian adalah rasa sakit karena hubungan yang dimiliki seseorang lebih sedikit atau lebih "
            "dangkal daripada yang diinginkannya. Kesepian emosional muncul karena tidak ada orang yang "
            "dekat, sedangkan kesepian sosial muncul karena tidak ada lingkungan tempat bergabung; orang "
            "dapat kesepian di tengah keramaian, dan orang yang sendirian belum tentu kesepian.",
            "Loneliness is the pain of having relations that are fewer or shallower than one wishes. "
            "Emotional loneliness comes of having nobody close, social loneliness of having no circle to "
            "belong to; one may be lonely in a crowd, and somebody alone need not be lonely.",
        ),
        when=Words(
            "Kesepian patut ditanyakan sesudah kematian pasangan, kepindahan, pensiun, atau menurunnya "
            "pendengaran, dan ketika seseorang berhenti mengikuti kegiatan yang dahulu disukainya.",
            "It is worth asking after the death of a partner, a move, retirement or a loss of hearing, and "
            "where somebody stops doing what used to give pleasure.",
        ),
        cautions=(
            Words(
                "Jumlah kunjungan bukan ukuran kesepian; yang menentukan ialah arti hubungan itu bagi "
                "orangnya.",
                "The number of visits is no measure of loneliness; what counts is what the relations mean to "
                "the person.",
            ),
        ),
        related=(ClientProblem.SOCIAL_WITHDRAWAL, ClientProblem.GRIEF),
        sources=(Source("weiss1973"), Source("hawkley2010")),
        example=Words(
            "Seorang penghuni griya tinggal sekamar dengan dua orang, tetapi sejak suaminya wafat tidak "
            "ada yang diajaknya bercerita; yang dicari bersamanya bukan lebih banyak kegiatan, melainkan "
            "seorang teman bicara.",
            "A resident shares her room with two others but has had nobody to talk to since her husband "
            "died; what is sought with her is not more activities but one person to talk to.",
        ),
    ),
    Concept(
        term=ClientProblem.SOCIAL_WITHDRAWAL,
        definition=Words(
            "Penarikan diri adalah kebiasaan menjauhi kesempatan bertemu dengan orang lain. Alasannya "
            "beragam: takut dinilai, lebih menyukai kesendirian, ditolak kelompok, atau tidak lagi mampu "
            "mengikuti percakapan karena sakit dan gangguan pendengaran.",
            "Social withdrawal is the habit of keeping away from occasions to meet others. Its reasons "
            "differ: fear of being judged, a liking for being alone, rejection by a group, or no longer "
            "being able to follow talk because of illness or hearing loss.",
        ),
        when=Words(
            "Penarikan diri tampak dari kegiatan yang ditinggalkan satu demi satu, makan sendirian, dan "
            "jawaban yang makin pendek.",
            "It shows in activities given up one after another, in meals taken alone, in answers that grow "
            "shorter.",
        ),
        cautions=(
            Words(
                "Alasan perlu dibedakan sebelum rencana disusun; orang yang ditolak kelompok tidak tertolong "
                "dengan dorongan agar lebih berani.",
                "The reason has to be told apart before a plan is made; a person whom a group rejects is not "
                "helped by being urged to be braver.",
            ),
        ),
        related=(ClientProblem.LONELINESS, ClientProblem.STIGMA),
        sources=(Source("rubin2009"), Source("cornwell2009")),
        example=Words(
            "Seorang lanjut usia berhenti datang ke ruang makan; setelah kursinya dipindahkan dari dekat "
            "pelantang, ia kembali makan bersama.",
            "An old man stopped coming to the dining hall; when his seat was moved away from the "
            "loudspeaker he ate with the others again.",
        ),
    ),
    Concept(
        term=ClientProblem.GRIEF,
        definition=Words(
            "Dukacita adalah tanggapan wajar atas kehilangan orang, kemampuan, rumah, atau peran yang "
            "berarti. Orang yang berduka berpindah-pindah antara merasakan kehilangannya dan menata hidup "
            "yang berubah; keduanya diperlukan dan tidak mempunyai urutan yang baku.",
            "Grief is the natural answer to losing a person, an ability, a home or a role that mattered. "
            "Those who grieve move to and fro between feeling the loss and ordering a changed life; both "
            "are needed, and there is no fixed sequence.",
        ),
        when=Words(
            "Pendampingan lebih diperlukan apabila dukacita tidak mereda dan menghalangi makan, tidur, "
            "atau hubungan, atau apabila kehilangannya tidak diakui orang lain.",
            "Help is needed more where grief does not ease and keeps somebody from eating, sleeping or "
            "relating to others, or where others do not acknowledge the loss.",
        ),
        cautions=(
            Words(
                "Tangis yang dihibur terlalu cepat mudah menjadi duka yang disembunyikan.",
                "Tears that are comforted too quickly easily become a grief that is hidden.",
            ),
        ),
        related=(ClientProblem.LONELINESS,),
        sources=(Source("worden2009"), Source("stroebe1999")),
        example=Words(
            "Seorang duda diajak menulis surat kepada istrinya, lalu pada minggu berikutnya belajar "
            "memasak satu masakan yang biasa dibuat istrinya.",
            "A widower was invited to write to his wife, and in the next week learned to cook one of the "
            "dishes that she used to make.",
        ),
    ),
    Concept(
        term=ClientProblem.ELDER_ABUSE,
        definition=Words(
            "Perlakuan salah terhadap lanjut usia adalah perbuatan, atau kelalaian berbuat, dalam hubungan "
            "kepercayaan yang merugikan orang lanjut usia. Bentuknya kekerasan fisik, emosional, dan "
            "seksual, penyalahgunaan uang atau harta, serta penelantaran.",
            "Elder abuse is an act, or a failure to act, that harms an older person within a relation of "
            "trust. It may be physical, emotional or sexual, may misuse money or property, or may be "
            "neglect.",
        ),
        when=Words(
            "Tandanya dapat berupa memar yang tidak dapat dijelaskan, uang yang dikuasai orang lain, takut "
            "kepada orang tertentu, dan perawatan yang terhenti.",
            "Signs are bruises that nobody can explain, money that others hold, fear of one person, and "
            "care that has stopped.",
        ),
        cautions=(
            Words(
                "Wawancara dilakukan tanpa kehadiran orang yang diduga berbuat, dan dugaan yang membahayakan "
                "keselamatan dilaporkan menurut aturan lembaga.",
                "The interview is held without the person suspected, and what endangers safety is reported "
                "as the institution’s rules ask.",
            ),
        ),
        related=(ClientProblem.NEGLECT, ClientProblem.CARER_BURDEN),
        sources=(Source("lachs2004"), Source("krug2002")),
        example=Words(
            "Perawat melihat obat seorang lanjut usia tidak pernah ditebus, padahal uang pensiunnya "
            "diambil kerabat setiap bulan; pekerja sosial berbicara berdua dengannya sebelum menghubungi "
            "siapa pun.",
            "A nurse noticed that an old woman’s medicine was never bought although a relative drew her "
            "pension each month; the social worker spoke with her alone before calling anybody.",
        ),
    ),
    Concept(
        term=ClientProblem.NEGLECT,
        definition=Words(
            "Penelantaran adalah tidak terpenuhinya kebutuhan pokok seseorang oleh orang atau lembaga yang "
            "bertanggung jawab atasnya. Makan, kebersihan, pengobatan, keamanan, dan hubungan termasuk di "
            "dalamnya; orang yang tidak lagi merawat dirinya sendiri disebut mengalami penelantaran diri.",
            "Neglect is the failure of those responsible for a person to meet that person’s basic needs. "
            "Food, cleanliness, treatment, safety and contact belong to them; where people no longer look "
            "after themselves one speaks of self-neglect.",
        ),
        when=Words(
            "Penelantaran patut diperiksa apabila berat badan turun, luka tidak dirawat, pakaian tidak "
            "pernah diganti, atau kunjungan dan pemeriksaan berhenti tanpa alasan.",
            "It should be looked into where weight falls, wounds are not dressed, clothes are never "
            "changed, or visits and check-ups stop without a reason.",
        ),
        cautions=(
            Words(
                "Kemiskinan dan kelelahan perawat dapat menghasilkan tanda yang sama; pertolongan kepada "
                "keluarga sering lebih berguna daripada tuduhan.",
                "Poverty and a worn-out carer leave the same signs; help for the family often does more than "
                "blame.",
            ),
        ),
        related=(ClientProblem.ELDER_ABUSE, ClientProblem.CHILD_NEGLECT),
        sources=(Source("krug2002"), Source("lachs2004")),
        example=Words(
            "Seorang penyandang disabilitas ditemukan terkunci di kamar selama keluarganya bekerja; "
            "rencana pertama ialah layanan harian, bukan pemindahan dari rumah.",
            "A disabled man was found locked in his room while his family worked; the first plan was day "
            "care, not taking him from home.",
        ),
    ),
    Concept(
        term=ClientProblem.CARER_BURDEN,
        definition=Words(
            "Beban pelaku rawat adalah akibat merawat yang menekan badan, perasaan, hubungan, pekerjaan, "
            "dan keuangan orang yang merawat. Beban objektif ialah pekerjaan dan biaya yang dapat "
            "dihitung; beban subjektif ialah cara pelaku rawat mengalaminya.",
            "Caregiver burden is what caring does to the body, feelings, relations, work and money of "
            "those who care. The objective burden is work and cost that can be counted; the subjective "
            "burden is how the carer lives through it.",
        ),
        when=Words(
            "Beban perlu ditanyakan apabila perawatan dipikul satu orang, berlangsung siang dan malam, "
            "atau orang yang dirawat berubah perilakunya.",
            "It should be asked about where one person does all the caring, where it goes on by day and "
            "night, or where the behaviour of the one cared for has changed.",
        ),
        cautions=(
            Words(
                "Pelaku rawat jarang mengeluh di depan orang yang dirawatnya; sediakan waktu bicara "
                "tersendiri.",
                "Carers seldom complain in front of those they care for; give them a time of their own to "
                "talk.",
            ),
        ),
        related=(ClientProblem.ELDER_ABUSE, ClientProblem.CODEPENDENCY),
        sources=(Source("zarit1980"), Source("pearlin1990")),
        example=Words(
            "Seorang anak perempuan yang merawat ibunya setiap malam memperoleh dua malam bebas setelah "
            "ketiga saudaranya menyusun jadwal bergilir.",
            "A daughter who nursed her mother every night had two nights free once her three siblings had "
            "drawn up a roster.",
        ),
    ),
    Concept(
        term=ClientProblem.INSTITUTIONALISATION,
        definition=Words(
            "Ketergantungan pada lembaga adalah menyusutnya kemampuan dan keinginan mengatur hidup sendiri "
            "karena lama tinggal dalam lembaga yang mengatur segalanya. Waktu, pakaian, dan pergaulan "
            "ditentukan orang lain, sehingga kepasifan menjadi cara menyesuaikan diri.",
            "Institutionalisation is the shrinking of the ability and the wish to run one’s own life after "
            "long living where everything is arranged. Time, clothes and company are set by others, and "
            "passivity becomes the way to get along.",
        ),
        when=Words(
            "Tandanya ialah menunggu perintah untuk hal kecil, takut membicarakan kepulangan, dan "
            "hilangnya barang serta kebiasaan milik sendiri.",
            "Signs are waiting to be told even small things, fear of speaking about going home, and having "
            "no things or habits of one’s own any more.",
        ),
        cautions=(
            Words(
                "Kepasifan mudah dianggap watak klien, padahal merupakan akibat aturan tempat ia tinggal.",
                "Passivity is easily taken for the client’s nature when it is the work of the rules of the "
                "place.",
            ),
        ),
        related=(ClientProblem.REINTEGRATION,),
        sources=(Source("goffman1961"),),
        example=Words(
            "Sebelum pulang seorang warga binaan menyusun jadwal hariannya sendiri selama dua minggu dan "
            "memilih waktu makan serta belajarnya.",
            "Before his release a prisoner drew up his own day for two weeks, choosing when to eat and "
            "when to study.",
        ),
    ),
    Concept(
        term=ClientProblem.DISABILITY_BARRIERS,
        definition=Words(
            "Hambatan disabilitas adalah keadaan lingkungan, layanan, dan sikap yang menghalangi "
            "penyandang disabilitas ikut serta sepenuhnya. Pandangan sosial mengenai disabilitas "
            "membedakan keterbatasan fungsi tubuh dari hambatan yang dibuat masyarakat dan karena itu "
            "dapat diubah masyarakat.",
            "Disabling barriers are features of places, services and attitudes that keep disabled people "
            "from taking part fully. The social view of disability tells the impairment of a body apart "
            "from the barriers that society makes and can therefore remove.",
        ),
        when=Words(
            "Hambatan diperiksa apabila klien mampu melakukan sesuatu di satu tempat, tetapi tidak di "
            "tempat lain.",
            "One looks for barriers where the client can do a thing in one place but not in another.",
        ),
        cautions=(
            Words(
                "Nyeri dan keterbatasan tubuh tetap nyata; menghapus hambatan tidak menggantikan pengobatan "
                "dan alat bantu.",
                "Pain and impairment stay real; removing barriers does not replace treatment and aids.",
            ),
        ),
        related=(ClientProblem.STIGMA,),
        sources=(Source("oliver1990"), Source("shakespeare2006")),
        example=Words(
            "Seorang pengguna kursi roda berhenti kursus karena ruangnya di lantai dua; yang diubah ialah "
            "ruangnya, bukan kemauannya.",
            "A wheelchair user left a course because the room was upstairs; what was changed was the room, "
            "not her will.",
        ),
    ),
    Concept(
        term=ClientProblem.NON_ADHERENCE,
        definition=Words(
            "Ketidakpatuhan berobat adalah perbedaan antara cara seseorang menjalani pengobatan dan cara "
            "yang disepakati dengan tenaga kesehatan. Penyebabnya dapat terletak pada orangnya, obatnya, "
            "penyakitnya, biaya, atau layanannya; sering beberapa sekaligus.",
            "Non-adherence is the gap between how somebody follows a treatment and what was agreed with "
            "those who treat. Its causes may lie in the person, the medicine, the illness, the cost or the "
            "service, and often in several at once.",
        ),
        when=Words(
            "Ketidakpatuhan ditanyakan tanpa menyalahkan apabila gejala kembali, kontrol terlewat, atau "
            "obat tersisa.",
            "It is asked about without blame where symptoms return, appointments are missed or medicine is "
            "left over.",
        ),
        cautions=(
            Words(
                "Anjuran menaikkan atau menghentikan obat bukan kewenangan pekerja sosial.",
                "To advise more of a medicine, or none, is not for the social worker.",
            ),
        ),
        related=(ClientProblem.RELAPSE,),
        sources=(Source("sabate2003"), Source("osterberg2005")),
        example=Words(
            "Seorang pasien melewatkan kontrol karena ongkos perahu; jadwalnya kemudian disatukan dengan "
            "hari pasar.",
            "A patient missed his appointments because of the boat fare; they were then set on market days.",
        ),
    ),
)
