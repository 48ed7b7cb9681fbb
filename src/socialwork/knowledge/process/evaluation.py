"""What an evaluation looks at, its principles, and the five letters of SMART."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.process import (
    EvaluationAspect,
    EvaluationPrinciple,
    PlanResource,
    Smart,
    StageKind,
)
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

EVALUATION_CONCEPTS: tuple[Concept, ...] = (
    Concept(
        term=EvaluationAspect.INPUT,
        definition=Words(
            "Masukan adalah aspek evaluasi yang melihat segala sesuatu yang dimasukkan ke dalam kegiatan, "
            "yaitu orang, dana, sarana, waktu, dan rencana. Yang ditanyakan ialah apakah semuanya tersedia "
            "pada waktunya dan cukup untuk kegiatan yang direncanakan.",
            "Input is the aspect that looks at what went into the work: people, money, means, time and "
            "plan. It asks whether all of it was there in time and enough for what was planned.",
        ),
        purpose=Words(
            "Tujuannya ialah membedakan rencana yang lemah dari rencana baik yang kekurangan sumber.",
            "The aim is to tell a weak plan from a good one that lacked resources.",
        ),
        related=(
            EvaluationAspect.PROCESS,
            PlanResource.PEOPLE,
        ),
        sources=(Source("rossi2004"),),
        example=Words(
            "Ruang tersedia, tetapi instruktur hanya datang dua dari empat kali sehingga latihan "
            "dipersingkat.",
            "The room was there, but the instructor came two times out of four, so practice was cut short.",
        ),
    ),
    Concept(
        term=EvaluationAspect.PROCESS,
        definition=Words(
            "Proses adalah aspek evaluasi yang melihat bagaimana kegiatan dijalankan dibandingkan dengan "
            "rencananya. Urutan, keikutsertaan klien, mutu hubungan, dan penyesuaian di tengah jalan "
            "diperiksa.",
            "Process is the aspect that looks at how the work was done, compared with the plan. Order, the "
            "client’s part, the quality of relations and changes on the way are examined.",
        ),
        purpose=Words(
            "Tujuannya ialah menerangkan mengapa suatu hasil muncul atau tidak muncul.",
            "The aim is to explain why a result came or did not.",
        ),
        related=(
            EvaluationAspect.INPUT,
            EvaluationAspect.OUTPUT,
        ),
        sources=(
            Source("rossi2004"),
            Source("bloom2009"),
        ),
        example=Words(
            "Lima dari enam pertemuan berlangsung sesuai dengan jadwal, dan klien memimpin dua pertemuan "
            "terakhir.",
            "Five of six meetings kept to the timetable, and the client led the last two.",
        ),
    ),
    Concept(
        term=EvaluationAspect.OUTPUT,
        definition=Words(
            "Keluaran adalah aspek evaluasi yang melihat apa yang langsung dihasilkan kegiatan dan dapat "
            "dihitung. Contohnya jumlah pertemuan, bahan yang selesai dibuat, atau orang yang hadir; "
            "keluaran belum menunjukkan perubahan pada klien.",
            "Output is the aspect that looks at what the work produced at once and can be counted, such as "
            "meetings held, material made or people present; it does not show yet that the client has "
            "changed.",
        ),
        purpose=Words(
            "Tujuannya ialah mencatat apa yang benar-benar terlaksana.",
            "The aim is to record what was in fact done.",
        ),
        related=(
            EvaluationAspect.PROCESS,
            EvaluationAspect.OUTCOME,
        ),
        sources=(Source("rossi2004"),),
        example=Words(
            "Terlaksana empat kali latihan, dan sebuah buku resep setebal sepuluh halaman selesai disusun.",
            "Four practices took place, and a recipe book of ten pages was finished.",
        ),
    ),
    Concept(
        term=EvaluationAspect.OUTCOME,
        definition=Words(
            "Hasil adalah aspek evaluasi yang melihat perubahan keadaan, kemampuan, atau perilaku klien "
            "setelah kegiatan. Perubahan dibaca melalui indikator yang dibandingkan dengan data dasar, "
            "disertai pengakuan atas penyebab lain yang mungkin berperan.",
            "Outcome is the aspect that looks at how the client’s condition, ability or behaviour has "
            "changed. Change is read from indicators against the baseline, other likely causes being "
            "admitted.",
        ),
        purpose=Words(
            "Tujuannya ialah menjawab apakah pertolongan bermanfaat bagi klien.",
            "The aim is to answer whether the help did the client good.",
        ),
        related=(
            EvaluationAspect.OUTPUT,
            StageKind.EVALUATION,
        ),
        sources=(
            Source("rossi2004"),
            Source("bloom2009"),
        ),
        example=Words(
            "Klien keluar rumah pada lima dari tujuh hari, sedangkan pada data dasar hanya satu dari tujuh "
            "hari.",
            "The client went out on five days of seven, against one of seven at the baseline.",
        ),
    ),
    Concept(
        term=EvaluationPrinciple.HONESTY,
        definition=Words(
            "Kejujuran adalah prinsip evaluasi yang menuntut agar keberhasilan dan kegagalan disajikan "
            "sebagaimana adanya. Angka, sumber, dan batas penafsiran disebutkan, termasuk hal yang tidak "
            "menguntungkan praktikan.",
            "Honesty is the principle by which success and failure are shown as they are. Figures, sources "
            "and the limits of what they tell are given, those that do the student no credit included.",
        ),
        purpose=Words(
            "Tujuannya ialah menjaga kepercayaan klien, pembimbing, dan pembaca laporan.",
            "The aim is to keep the trust of client, supervisor and reader.",
        ),
        related=(EvaluationPrinciple.COOPERATION,),
        sources=(Source("bloom2009"),),
        example=Words(
            "Praktikan menuliskan bahwa klien kembali merokok pada hari kelima, beserta dugaan penyebabnya.",
            "The student wrote that the client smoked again on the fifth day, and what may have led to it.",
        ),
    ),
    Concept(
        term=EvaluationPrinciple.COOPERATION,
        definition=Words(
            "Kerja sama adalah prinsip evaluasi yang menempatkan klien dan pihak terkait sebagai penilai "
            "bersama, bukan sebagai objek penilaian. Mereka ikut menentukan apa yang dilihat, membaca data, "
            "dan menyusun simpulan.",
            "Cooperation is the principle by which client and others concerned judge together and are not "
            "objects of judgement. They help to settle what is looked at, read the data and draw the "
            "conclusion.",
        ),
        purpose=Words(
            "Tujuannya ialah memperoleh penilaian yang adil dan diterima oleh semua pihak.",
            "The aim is a judgement that is fair and accepted by all.",
        ),
        related=(
            EvaluationPrinciple.HONESTY,
            EvaluationPrinciple.MUTUAL_LEARNING,
            WorkerRole.CONFEREE,
        ),
        sources=(
            Source("bloom2009"),
            Source("hepworth2017"),
        ),
        example=Words(
            "Klien memberi tanda pada setiap tujuan lebih dahulu, barulah pengasuh dan praktikan "
            "menyampaikan pendapat.",
            "The client marked each goal first; carer and student gave their views after that.",
        ),
    ),
    Concept(
        term=EvaluationPrinciple.MUTUAL_LEARNING,
        definition=Words(
            "Saling belajar adalah prinsip evaluasi yang memperlakukan setiap hasil sebagai bahan perbaikan "
            "bagi semua pihak. Klien mengenali cara yang menolongnya, praktikan mengenali kelemahan "
            "kerjanya, dan lembaga memperoleh gagasan untuk pelayanannya.",
            "Mutual learning is the principle by which every result is material for all to improve. Clients "
            "see what helps them, students see where their work is weak, and the institution gains ideas "
            "for its services.",
        ),
        purpose=Words(
            "Tujuannya ialah menjadikan evaluasi awal dari praktik yang lebih baik.",
            "The aim is to make evaluation the beginning of better practice.",
        ),
        related=(EvaluationPrinciple.COOPERATION,),
        sources=(
            Source("bogo2010"),
            Source("bloom2009"),
        ),
        example=Words(
            "Atas saran klien praktikan mengganti pertanyaan tertulis dengan gambar wajah, dan lembaga "
            "memakainya untuk penghuni lain.",
            "At the client’s advice the student replaced written questions by drawn faces, which the "
            "institution then used for others.",
        ),
    ),
    Concept(
        term=Smart.SPECIFIC,
        definition=Words(
            "Spesifik adalah unsur SMART yang menuntut tujuan menyebut dengan jelas siapa, perilaku apa, "
            "dan dalam keadaan apa. Kata yang dapat ditafsirkan bermacam-macam, seperti “lebih baik”, "
            "diganti dengan tindakan yang dapat dibayangkan.",
            "Specific is the letter of SMART that asks a goal to say plainly who, which behaviour and in "
            "what situation. Words that can mean many things, such as “better”, give way to actions that "
            "one can picture.",
        ),
        purpose=Words(
            "Tujuannya ialah agar semua pihak membayangkan hal yang sama.",
            "The aim is that all have the same thing in mind.",
        ),
        related=(
            StageKind.PLAN,
            StageKind.EVALUATION,
        ),
        sources=(Source("doran1981"),),
        example=Words(
            "“Klien makan siang di ruang makan” lebih spesifik daripada “klien lebih bergaul”.",
            "“The client has lunch in the dining room” is more specific than “the client mixes more”.",
        ),
    ),
    Concept(
        term=Smart.MEASURABLE,
        definition=Words(
            "Terukur adalah unsur SMART yang menuntut pencapaian tujuan dapat dihitung atau diperiksa "
            "dengan cara yang disebutkan. Ukurannya mencakup jumlah, kesempatan, sumber catatan, dan data "
            "dasar.",
            "Measurable is the letter of SMART that asks that reaching a goal can be counted or checked in "
            "a way that is named. The measure takes in number, chances, source of the record and baseline.",
        ),
        purpose=Words(
            "Tujuannya ialah mencegah penilaian yang hanya bersandar pada kesan.",
            "The aim is to keep judgement from resting on impressions.",
        ),
        related=(
            StageKind.PLAN,
            StageKind.EVALUATION,
        ),
        sources=(Source("doran1981"),),
        example=Words(
            "Kehadiran diukur dari daftar terapi: tiga dari delapan kali sebelum intervensi dan tujuh dari "
            "delapan kali sesudahnya.",
            "Attendance was measured by the list of the therapy: three of eight times before the "
            "intervention, seven of eight after it.",
        ),
    ),
    Concept(
        term=Smart.ACHIEVABLE,
        definition=Words(
            "Dapat dicapai adalah unsur SMART yang menuntut tujuan berada dalam jangkauan kemampuan klien, "
            "sumber, dan waktu yang tersedia. Tujuan yang terlalu tinggi mematahkan semangat, sedangkan "
            "yang terlalu rendah tidak mengubah apa pun.",
            "Achievable is the letter of SMART that asks a goal to lie within reach of the client’s "
            "abilities, the resources and the time. Too high a goal discourages, too low a one changes "
            "nothing.",
        ),
        purpose=Words(
            "Tujuannya ialah memberi klien pengalaman berhasil.",
            "The aim is that the client meets with success.",
        ),
        related=(
            StageKind.PLAN,
            StageKind.EVALUATION,
        ),
        sources=(Source("doran1981"),),
        example=Words(
            "Bagi klien yang baru pulih dari stroke, berjalan sampai gerbang lebih dapat dicapai daripada "
            "mengelilingi lapangan.",
            "For a client just recovered from a stroke, to walk to the gate is more achievable than to go "
            "round the field.",
        ),
    ),
    Concept(
        term=Smart.RELEVANT,
        definition=Words(
            "Relevan adalah unsur SMART yang menuntut tujuan menjawab masalah dan keinginan klien yang "
            "ditemukan dalam asesmen. Tujuan yang rapi tetapi tidak menyentuh penyebab hanya menambah "
            "kegiatan.",
            "Relevant is the letter of SMART that asks a goal to answer the problem and the wish that the "
            "assessment found. A neat goal that does not touch the cause only adds activities.",
        ),
        purpose=Words(
            "Tujuannya ialah menjaga kaitan antara asesmen, rencana, dan kegiatan.",
            "The aim is to keep assessment, plan and activities linked.",
        ),
        related=(
            StageKind.PLAN,
            StageKind.EVALUATION,
        ),
        sources=(Source("doran1981"),),
        example=Words(
            "Karena klien dijauhi teman akibat mudah marah, berlatih menenangkan diri lebih relevan "
            "daripada mengikuti kursus komputer.",
            "As the client was shunned for a quick temper, practising how to calm down was more relevant "
            "than a computer course.",
        ),
    ),
    Concept(
        term=Smart.TIME_BOUND,
        definition=Words(
            "Berbatas waktu adalah unsur SMART yang menuntut tujuan menyebut kapan hasilnya diharapkan dan "
            "kapan diperiksa. Batas itu disesuaikan dengan lamanya praktikum dan boleh ditinjau bersama.",
            "Time-bound is the letter of SMART that asks a goal to say when the result is expected and when "
            "it is checked. The limit is fitted to the length of the placement and may be reviewed "
            "together.",
        ),
        purpose=Words(
            "Tujuannya ialah menjaga langkah tetap bergerak dan memberi saat yang pasti untuk menilai.",
            "The aim is to keep things moving and to give a sure moment for judging.",
        ),
        related=(
            StageKind.PLAN,
            StageKind.EVALUATION,
        ),
        sources=(Source("doran1981"),),
        example=Words(
            "Dalam kasus seorang pengungsi batasnya disebut dengan tanggal: dokumen pengganti terbit paling "
            "lambat pada akhir pekan keenam.",
            "In the case of a displaced person the limit was a date: the new papers were to be issued by "
            "the end of the sixth week.",
        ),
    ),
)
"""Four aspects, three principles, five letters."""
