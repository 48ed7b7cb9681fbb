"""Problems of households: violence, want, and children who lack care or learning."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.problems import ClientProblem
from socialwork.words import Words

HARDSHIP: tuple[Concept, ...] = (
    Concept(
        term=ClientProblem.DOMESTIC_VIOLENCE,
        definition=Words(
            "Kekerasan dalam rumah tangga adalah perbuatan seorang anggota rumah tangga yang menimbulkan "
            "penderitaan fisik, seksual, atau psikis maupun penelantaran bagi anggota lain. Kekerasan yang "
            "bertujuan menguasai pasangan berbeda dari pertengkaran yang meledak sesekali, dan risikonya "
            "lebih besar.",
            "Domestic violence is conduct of one member of a household that causes another physical, "
            "sexual or mental suffering, or neglect. Violence meant to control a partner differs from "
            "quarrels that flare up now and then, and is the more dangerous.",
        ),
        when=Words(
            "Kekerasan ditanyakan kepada setiap orang secara sendiri-sendiri apabila ada luka, takut "
            "pulang, atau hubungan yang diawasi.",
            "It is asked of each person alone where there are injuries, fear of going home, or contacts "
            "that are watched.",
        ),
        cautions=(
            Words(
                "Keselamatan didahulukan daripada keutuhan rumah tangga; mediasi bersama pelaku dapat "
                "membahayakan korban.",
                "Safety comes before keeping a household together; mediation with the one who hurts can "
                "endanger the other.",
            ),
        ),
        related=(ClientProblem.CHILD_NEGLECT, ClientProblem.HOMELESSNESS),
        sources=(Source("walker1979"), Source("johnson2008")),
        example=Words(
            "Bersama seorang ibu praktikan menyusun rencana keselamatan: surat penting dititipkan, nomor "
            "darurat dihafal, dan rumah aman dihubungi.",
            "With a mother the student made a plan for safety: papers left with a friend, an emergency "
            "number learned by heart, a shelter called.",
        ),
    ),
    Concept(
        term=ClientProblem.HOMELESSNESS,
        definition=Words(
            "Ketunawismaan adalah keadaan tanpa tempat tinggal yang layak, aman, dan tetap. Hidup di jalan "
            "hanya salah satu bentuknya; berpindah-pindah menumpang dan tinggal di tempat yang tidak layak "
            "huni termasuk di dalamnya.",
            "Homelessness is being without a place to live that is decent, safe and lasting. Living in the "
            "street is only one of its forms; moving from one host to the next and living where nobody "
            "should live belong to it.",
        ),
        when=Words(
            "Keadaan ini sering disertai hilangnya dokumen kependudukan, penyakit, dan putusnya hubungan "
            "keluarga.",
            "Lost identity papers, illness and broken family ties often come with it.",
        ),
        cautions=(
            Words(
                "Tempat tinggal tidak perlu menjadi hadiah atas perubahan; bagi banyak orang ia merupakan "
                "syaratnya.",
                "A home need not be the prize for change; for many it is what change needs first.",
            ),
        ),
        related=(ClientProblem.POVERTY, ClientProblem.REINTEGRATION),
        sources=(Source("toro2007"), Source("tsemberis2010")),
        example=Words(
            "Seorang bapak yang tidur di terminal lebih dahulu memperoleh kamar dan surat kependudukan, "
            "baru kemudian pengobatan.",
            "A man who slept at a bus station first got a room and his papers, and then treatment.",
        ),
    ),
    Concept(
        term=ClientProblem.POVERTY,
        definition=Words(
            "Kemiskinan adalah kekurangan sarana dan kebebasan untuk hidup menurut ukuran yang layak. "
            "Penghasilan hanya satu seginya; kesehatan, pendidikan, hak, dan suara dalam keputusan ikut "
            "menentukan apa yang mampu dilakukan seseorang.",
            "Poverty is the lack of means and of freedom to live by a decent standard. Income is only one "
            "side of it; health, schooling, rights and a voice decide as well what a person is able to do.",
        ),
        when=Words(
            "Kemiskinan diperiksa sebagai latar bagi masalah lain: biaya perjalanan, pangan, dan waktu "
            "untuk berobat atau bersekolah.",
            "It is looked at behind other problems: fares, food, and time for treatment or school.",
        ),
        cautions=(
            Words(
                "Kekurangan sarana jangan dibaca sebagai kekurangan kemauan.",
                "A want of means should not be read as a want of will.",
            ),
        ),
        related=(ClientProblem.UNEMPLOYMENT, ClientProblem.HOMELESSNESS),
        sources=(Source("sen1999"), Source("suharto2009")),
        example=Words(
            "Anak nelayan tidak hadir pada musim angin barat karena ikut menjahit jala; yang dicari ialah "
            "bantuan pangan musiman.",
            "A fisherman’s child missed school in the stormy season to mend nets; what was sought was food "
            "for the season.",
        ),
    ),
    Concept(
        term=ClientProblem.UNEMPLOYMENT,
        definition=Words(
            "Pengangguran adalah keadaan tanpa pekerjaan bagi orang yang mampu dan ingin bekerja. Selain "
            "penghasilan, yang hilang ialah susunan waktu, pergaulan, tujuan bersama, kedudukan, dan "
            "kegiatan teratur.",
            "Unemployment is being without work while able and willing to do it. Beside income it takes "
            "away the order of the day, company, shared purpose, standing and regular activity.",
        ),
        when=Words(
            "Akibatnya ditelusuri pada hari yang kehilangan susunan, pertengkaran tentang uang, dan rasa "
            "tidak berguna.",
            "One traces it in days that have lost their order, quarrels about money and a feeling of being "
            "of no use.",
        ),
        cautions=(
            Words(
                "Pelatihan tanpa peluang kerja yang nyata menambah kekecewaan.",
                "Training without a real opening adds to disappointment.",
            ),
        ),
        related=(ClientProblem.POVERTY, ClientProblem.REINTEGRATION),
        sources=(Source("jahoda1982"),),
        example=Words(
            "Selama mencari kerja seorang ayah mengantar anak ke sekolah dan membantu di bengkel setiap "
            "pagi supaya harinya tetap bersusunan.",
            "While looking for work a father took his child to school and helped at a workshop each "
            "morning, to keep his day in order.",
        ),
    ),
    Concept(
        term=ClientProblem.CHILD_NEGLECT,
        definition=Words(
            "Penelantaran anak adalah tidak terpenuhinya kebutuhan dasar anak oleh orang tua atau pengasuh "
            "sehingga kesehatan atau perkembangannya terancam. Kebutuhan itu mencakup makan, pengawasan, "
            "pengobatan, sekolah, dan kasih sayang.",
            "Child neglect is the failure of parents or carers to meet a child’s basic needs so that "
            "health or development is at risk. The needs are food, supervision, treatment, schooling and "
            "affection.",
        ),
        when=Words(
            "Tandanya ialah anak yang sering lapar, tidak diawasi, terlambat diobati, atau menanggung "
            "pekerjaan orang dewasa.",
            "Signs are a child who is often hungry, unsupervised, treated late, or carrying the work of "
            "adults.",
        ),
        cautions=(
            Words(
                "Satu kejadian jarang cukup untuk menyimpulkan; yang dinilai ialah pola dan akibatnya, "
                "bersama dukungan yang tersedia bagi orang tua.",
                "One event is seldom enough; what is judged is the pattern and its effects, with the support "
                "that parents have.",
            ),
        ),
        related=(ClientProblem.NEGLECT, ClientProblem.POVERTY),
        sources=(Source("gilbert2009"), Source("krug2002")),
        example=Words(
            "Kakak berusia sepuluh tahun menjaga dua adiknya setiap malam; ibu yang bekerja malam dibantu "
            "menukar giliran dan menemukan tetangga yang dipercaya.",
            "A girl of ten minded two younger ones every night; her mother was helped to change her shift "
            "and to find a neighbour whom she trusted.",
        ),
    ),
    Concept(
        term=ClientProblem.BULLYING,
        definition=Words(
            "Perundungan adalah perbuatan menyakiti yang disengaja dan berulang oleh orang atau kelompok "
            "yang lebih kuat terhadap orang yang sukar membela diri. Bentuknya langsung, seperti pukulan "
            "dan ejekan, atau tidak langsung, seperti pengucilan dan gunjingan, juga melalui media sosial.",
            "Bullying is intentional and repeated hurt by a person or group that is stronger to somebody "
            "who can hardly defend themselves. It is direct, like blows and taunts, or indirect, like "
            "shutting out and gossip, and goes on in social media too.",
        ),
        when=Words(
            "Perundungan ditanyakan apabila seorang anak enggan ke sekolah, kehilangan barang, atau selalu "
            "sendirian; di panti dan lapas gejalanya serupa.",
            "It is asked about where a child is unwilling to go to school, loses things or is always "
            "alone; in homes and prisons the signs are alike.",
        ),
        cautions=(
            Words(
                "Mempertemukan kedua pihak tanpa persiapan menambah kekuasaan pihak yang kuat.",
                "To bring both sides together unprepared gives more power to the stronger.",
            ),
        ),
        related=(ClientProblem.SCHOOL_REFUSAL, ClientProblem.SOCIAL_WITHDRAWAL),
        sources=(Source("olweus1993"),),
        example=Words(
            "Alih-alih menasihati korban, guru mengatur pengawasan di kantin dan menugasi dua teman "
            "sebangku.",
            "Rather than advise the one who was hurt, the teachers saw to supervision in the canteen and "
            "asked two classmates to sit with him.",
        ),
    ),
    Concept(
        term=ClientProblem.SCHOOL_REFUSAL,
        definition=Words(
            "Penolakan sekolah adalah kesulitan hadir atau bertahan di sekolah karena tekanan perasaan, "
            "misalnya cemas terhadap penilaian atau perpisahan. Orang tua biasanya tahu anaknya di rumah; "
            "hal ini membedakannya dari pembolosan.",
            "School refusal is difficulty in going to school or staying there because of distress, such as "
            "fear of being judged or of parting. The parents as a rule know that the child is at home, "
            "which sets it apart from truancy.",
        ),
        when=Words(
            "Penolakan patut diduga apabila keluhan badan muncul pada pagi hari sekolah dan hilang pada "
            "hari libur.",
            "It may be suspected where bodily complaints come on school mornings and go on holidays.",
        ),
        cautions=(
            Words(
                "Tidak hadir yang berlarut menyulitkan kembalinya anak; langkah kecil dimulai segera dan "
                "sakit diperiksa lebih dahulu.",
                "The longer the absence, the harder the return; small steps begin at once, and illness is "
                "ruled out first.",
            ),
        ),
        related=(ClientProblem.TRUANCY, ClientProblem.BULLYING),
        sources=(Source("kearney2008"),),
        example=Words(
            "Pada minggu pertama siswa hanya masuk ke perpustakaan sekolah pada pukul sepuluh; tiap minggu "
            "waktunya dimajukan satu jam.",
            "In the first week the pupil came only to the school library, at ten; each week it was an hour "
            "earlier.",
        ),
    ),
    Concept(
        term=ClientProblem.TRUANCY,
        definition=Words(
            "Pembolosan adalah ketidakhadiran di sekolah tanpa izin yang disembunyikan dari orang tua atau "
            "sekolah. Penyebabnya dapat berada pada pelajaran, pergaulan, pekerjaan, jarak, atau hubungan "
            "dengan guru.",
            "Truancy is absence from school without leave that is hidden from parents or school. Its "
            "causes may lie in the lessons, in company, work, distance or relations with teachers.",
        ),
        when=Words(
            "Polanya dibaca dari buku presensi: hari, jam pelajaran, dan kejadian yang mendahuluinya.",
            "Its pattern is read from the register: days, lessons, and what came before.",
        ),
        cautions=(
            Words(
                "Hukuman berupa skors menambah hari yang hilang.",
                "Suspension as a penalty adds to the days lost.",
            ),
        ),
        related=(ClientProblem.SCHOOL_REFUSAL,),
        sources=(Source("kearney2008"), Source("reid1999")),
        example=Words(
            "Dari dua belas hari absen, sembilan jatuh pada Senin sesudah klien menarik angkutan pada "
            "malam Minggu; pembicaraan bergeser ke penghasilan keluarga.",
            "Nine of twelve absences fell on Mondays after the client had driven a minibus on Sunday "
            "nights; the talk turned to the family’s income.",
        ),
    ),
)
