"""Practicums, ways of learning in them, and kinds of settings."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.process import LearningMode, Level, Method, PracticumKind, Setting, SettingKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

PRACTICUM_CONCEPTS: tuple[Concept, ...] = (
    Concept(
        term=PracticumKind.LABORATORY,
        definition=Words(
            "Praktikum laboratorium adalah praktikum pertama, yang melatih keterampilan dasar dalam keadaan "
            "yang diatur, misalnya melalui simulasi dan permainan peran di kampus. Kesalahan boleh terjadi "
            "dan dibahas tanpa merugikan siapa pun.",
            "The laboratory practicum is the first one and trains basic skills in arranged situations, such "
            "as simulation and role play on campus. Mistakes may happen and are talked over without harm to "
            "anybody.",
        ),
        purpose=Words(
            "Tujuannya ialah menyiapkan mahasiswa sebelum bertemu klien yang sebenarnya.",
            "The aim is to prepare students before they meet real clients.",
        ),
        related=(
            PracticumKind.INSTITUTION,
            CaseworkTechnique.ROLE_REHEARSAL,
        ),
        sources=(
            Source("bogo2010"),
            Source("kolb1984"),
        ),
        example=Words(
            "Dua mahasiswa bergantian memerankan klien dan penolong, lalu menonton rekamannya bersama dosen.",
            "Two students took turns as client and helper and then watched the recording with their "
            "lecturer.",
        ),
    ),
    Concept(
        term=PracticumKind.INSTITUTION,
        definition=Words(
            "Praktikum institusi adalah praktikum kedua, yang menempatkan mahasiswa di suatu lembaga "
            "pelayanan untuk menolong klien melalui semua tahap pertolongan. Metodenya pekerjaan sosial "
            "individu dan kelompok, di bawah bimbingan dosen dan pembimbing lokal.",
            "The institutional practicum is the second one and places students in a service institution, "
            "where they help a client through all stages of the process. Its methods are casework and group "
            "work, under a lecturer and a local supervisor.",
        ),
        purpose=Words(
            "Tujuannya ialah memadukan nilai, pengetahuan, dan keterampilan dalam satu kasus nyata.",
            "The aim is to bring values, knowledge and skills together in one real case.",
        ),
        related=(
            PracticumKind.LABORATORY,
            PracticumKind.COMMUNITY,
            Method.CASEWORK,
            Method.GROUPWORK,
        ),
        sources=(Source("bogo2010"),),
        example=Words(
            "Selama enam pekan praktikan menangani satu penghuni rumah singgah dan melaporkan setiap "
            "tahapnya.",
            "For six weeks the student worked with one resident of a shelter and reported each stage.",
        ),
    ),
    Concept(
        term=PracticumKind.COMMUNITY,
        definition=Words(
            "Praktikum komunitas adalah praktikum ketiga, yang menempatkan mahasiswa di tengah masyarakat "
            "untuk bekerja dengan warga dan organisasi setempat. Sasarannya masalah bersama dan "
            "pengembangan kemampuan warga mengatasinya.",
            "The community practicum is the third one and places students among residents and local "
            "organisations. Its targets are common problems and the people’s own power to deal with them.",
        ),
        purpose=Words(
            "Tujuannya ialah melatih praktik pada aras makro setelah praktik dengan individu dan kelompok "
            "dikuasai.",
            "The aim is to train practice at the macro level, once practice with individuals and groups is "
            "mastered.",
        ),
        related=(
            PracticumKind.INSTITUTION,
            Level.MACRO,
        ),
        sources=(
            Source("bogo2010"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Praktikan bersama ibu-ibu kampung memetakan titik banjir dan menyusun usulan saluran air untuk "
            "musyawarah warga.",
            "With the women of a neighbourhood the student mapped the flooded spots and drew up a proposal "
            "for drains.",
        ),
    ),
    Concept(
        term=LearningMode.SHADOWING,
        definition=Words(
            "Pembayangan (*shadowing*) adalah cara belajar dengan mengikuti dan mengamati pekerja sosial "
            "yang sedang bertugas. Mahasiswa mencatat apa yang dilihat, menahan diri untuk tidak campur "
            "tangan, dan membahasnya sesudah kegiatan.",
            "Shadowing is learning by following and watching a social worker at work. Students note what "
            "they see, keep from stepping in and talk it over afterwards.",
        ),
        purpose=Words(
            "Tujuannya ialah mengenali cara kerja dan budaya lembaga sebelum bertindak.",
            "The aim is to know the ways and the culture of the institution before acting.",
        ),
        related=(LearningMode.TANDEM,),
        sources=(
            Source("bogo2010"),
            Source("kolb1984"),
        ),
        example=Words(
            "Pada hari pertama praktikan duduk di sudut ruang wawancara, dengan izin klien, dan menuliskan "
            "urutan pertanyaan pembimbing lokal.",
            "On the first day, with the client’s leave, the student sat in a corner of the interview room "
            "and wrote down the order of the local supervisor’s questions.",
        ),
    ),
    Concept(
        term=LearningMode.TANDEM,
        definition=Words(
            "Berpasangan (*tandem*) adalah cara belajar dengan mengerjakan tugas berdua bersama pembimbing "
            "atau praktikan lain. Bagian masing-masing disepakati sebelumnya, dan umpan balik diberikan "
            "segera setelah kegiatan.",
            "Tandem is learning by doing a task in twos, with the supervisor or another student. Each one’s "
            "part is agreed beforehand and feedback comes right after.",
        ),
        purpose=Words(
            "Tujuannya ialah memindahkan tanggung jawab sedikit demi sedikit dalam keadaan yang aman.",
            "The aim is to pass on responsibility little by little and in safety.",
        ),
        related=(
            LearningMode.SHADOWING,
            LearningMode.INDEPENDENT,
        ),
        sources=(Source("bogo2010"),),
        example=Words(
            "Pembimbing lokal membuka kunjungan rumah, praktikan melanjutkan dengan genogram, dan keduanya "
            "menutup pertemuan.",
            "The local supervisor opened the home visit, the student went on with the genogram, and both "
            "closed it.",
        ),
    ),
    Concept(
        term=LearningMode.INDEPENDENT,
        definition=Words(
            "Mandiri (*independent*) adalah cara belajar dengan menangani tugas sendiri di bawah bimbingan "
            "berkala. Praktikan merencanakan, melaksanakan, mencatat, dan mempertanggungjawabkan "
            "keputusannya kepada pembimbing.",
            "Independent is learning by handling a task alone under regular supervision. The student plans, "
            "acts, records and answers for decisions to the supervisor.",
        ),
        purpose=Words(
            "Tujuannya ialah menumbuhkan kepercayaan diri dan tanggung jawab profesional.",
            "The aim is to grow confidence and professional responsibility.",
        ),
        cautions=(
            Words(
                "Mandiri tidak berarti tanpa pengawasan; hal yang meragukan dibicarakan sebelum dilakukan.",
                "Independent does not mean unwatched: what is in doubt is talked over before it is done.",
            ),
        ),
        related=(LearningMode.TANDEM,),
        sources=(Source("bogo2010"),),
        example=Words(
            "Mulai pekan ketiga praktikan memimpin sendiri pertemuan dengan klien dan menyerahkan "
            "catatannya kepada pembimbing pada hari yang sama.",
            "From the third week on the student met the client alone and handed the notes to the supervisor "
            "the same day.",
        ),
    ),
    Concept(
        term=SettingKind.PRIMARY,
        definition=Words(
            "Primer adalah jenis setting yang menjadikan pekerjaan sosial sebagai layanan utamanya. "
            "Kemiskinan, kedisabilitasan, ketelantaran, penyimpangan perilaku, keterbelakangan, "
            "keterasingan, dan bencana termasuk di dalamnya, sehingga tujuan lembaga sejalan dengan tujuan "
            "profesi.",
            "Primary is the kind of setting whose main service is social work. Poverty, disability, "
            "neglect, deviance, backwardness, isolation and disaster belong here; the aims of institution "
            "and profession agree.",
        ),
        purpose=Words(
            "Pembagian ini menerangkan kewenangan yang dapat diharapkan pekerja sosial di suatu lembaga.",
            "The distinction tells what authority a social worker can expect in an institution.",
        ),
        related=(
            SettingKind.SECONDARY,
            Setting.NEGLECT,
        ),
        sources=(
            Source("fahrudin2012"),
            Source("zastrow2010"),
        ),
        example=Words(
            "Di balai rehabilitasi disabilitas rencana pelayanan disusun dan dipimpin oleh pekerja sosial.",
            "In a rehabilitation centre for disabled people, plans of service are made and led by social "
            "workers.",
        ),
    ),
    Concept(
        term=SettingKind.SECONDARY,
        definition=Words(
            "Sekunder adalah jenis setting yang layanan utamanya bidang lain, sedangkan pekerjaan sosial "
            "mendukungnya. Contohnya sekolah, rumah sakit, lembaga pemasyarakatan, dan perusahaan; di sana "
            "pekerja sosial bekerja di samping profesi yang lebih dahulu memegang keputusan.",
            "Secondary is the kind of setting whose main service is another one, which social work "
            "supports. Schools, hospitals, prisons and companies are examples; there the social worker "
            "stands beside professions that hold the decisions.",
        ),
        purpose=Words(
            "Pembagian ini mengingatkan bahwa peran perlu dijelaskan dan kerja sama antarprofesi perlu "
            "dibangun.",
            "The distinction reminds one that the role has to be explained and cooperation to be built.",
        ),
        related=(
            SettingKind.PRIMARY,
            Setting.EDUCATION,
            WorkerRole.TEAM_MEMBER,
        ),
        sources=(
            Source("fahrudin2012"),
            Source("zastrow2010"),
        ),
        example=Words(
            "Di rumah sakit rencana pulang pasien dibahas praktikan bersama dokter dan perawat, dan dokter "
            "yang memutuskan waktunya.",
            "In a hospital the student discussed a patient’s discharge with physician and nurse, and the "
            "physician decided on the day.",
        ),
    ),
)
"""Three practicums, three ways of learning, two kinds of settings."""
