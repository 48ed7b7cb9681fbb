"""What a school social worker does, in seven tasks."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.process import InterventionFunction, Level
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolField, SchoolRelation, SchoolTask
from socialwork.words import Words

TASKS: tuple[Concept, ...] = (
    Concept(
        term=SchoolTask.SERVICES,
        definition=Words(
            "Pemudahan layanan pendidikan dan sosial adalah tugas membuka jalan bagi siswa, terutama yang "
            "berkebutuhan khusus, untuk menikmati pelajaran dan pelayanan yang menjadi haknya. Pekerja "
            "sosial mengenali hambatannya, menjelaskan prosedur, dan mengusulkan penyesuaian.",
            "Facilitating education and social services is the task of opening the way for pupils, those "
            "with special needs above all, to the teaching and services that are theirs by right. The "
            "worker finds the hindrances, explains procedures and proposes adjustments.",
        ),
        purpose=Words(
            "Tujuannya ialah agar tidak ada siswa yang tertinggal karena keadaan tubuh, ekonomi, atau "
            "keluarganya.",
            "The aim is that no pupil is left behind because of body, means or family.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tugas ini hanya dapat diberikan kepada kegiatan dalam setting pendidikan.",
                    "The task can be given to activities in an educational setting only.",
                ),
                rule="ROLE-02",
            ),
        ),
        related=(
            InterventionFunction.ACCESS,
            SchoolField.TESTING,
        ),
        sources=(
            Source("costin1969"),
            Source("allenmeares1977"),
        ),
        example=Words(
            "Praktikan membantu siswa berkursi roda dan gurunya memindahkan kelas praktik ke lantai dasar.",
            "The student helped a pupil in a wheelchair and the teacher to move the workshop to the ground "
            "floor.",
        ),
    ),
    Concept(
        term=SchoolTask.URGENT_NEEDS,
        definition=Words(
            "Pembelaan kebutuhan mendesak siswa adalah tugas menyuarakan keadaan siswa yang tidak dapat "
            "menunggu, seperti kelaparan, kekerasan, atau ancaman dikeluarkan dari sekolah. Pekerja sosial "
            "bertindak cepat, menggunakan jalur yang sah, dan melibatkan siswa dalam setiap langkah.",
            "Defending pupils’ urgent needs is the task of speaking up where a pupil’s situation cannot "
            "wait: hunger, violence or a threat of expulsion. The worker acts fast, by lawful ways, and has "
            "the pupil take part in each step.",
        ),
        purpose=Words(
            "Tujuannya ialah menjaga keselamatan dan hak belajar siswa sampai penyelesaian yang menetap "
            "ditemukan.",
            "The aim is to keep the pupil safe and in education until a lasting solution is found.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tugas ini hanya dapat diberikan kepada kegiatan dalam setting pendidikan.",
                    "The task can be given to activities in an educational setting only.",
                ),
                rule="ROLE-02",
            ),
        ),
        related=(
            WorkerRole.ADVOCATE,
            InterventionFunction.ADVOCACY,
        ),
        sources=(
            Source("costin1969"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Siswa yang hamil hendak dikeluarkan; praktikan melapor kepada pembimbing dan bersama guru BK "
            "mengusulkan pembelajaran dari rumah kepada kepala sekolah.",
            "A pregnant pupil was to be expelled; the student told the supervisor and with the guidance "
            "counsellor proposed lessons at home to the head.",
        ),
    ),
    Concept(
        term=SchoolTask.ADMINISTRATION,
        definition=Words(
            "Kerja sama dengan pimpinan sekolah adalah tugas membahas hambatan yang dialami siswa dan "
            "memperbaiki kebijakan yang menimbulkannya. Pekerja sosial membawa bukti dari lapangan, "
            "menawarkan pilihan, dan ikut memantau akibat keputusan.",
            "Working with the administration is the task of discussing what hinders pupils and of improving "
            "the policies that cause it. The worker brings evidence, offers choices and helps to watch what "
            "a decision leads to.",
        ),
        purpose=Words(
            "Tujuannya ialah mengatasi masalah banyak siswa sekaligus melalui perubahan aturan.",
            "The aim is to settle the problems of many pupils at once by a change of rules.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tugas ini hanya dapat diberikan kepada kegiatan dalam setting pendidikan.",
                    "The task can be given to activities in an educational setting only.",
                ),
                rule="ROLE-02",
            ),
        ),
        related=(
            WorkerRole.NEGOTIATOR,
            Level.MEZZO,
        ),
        sources=(
            Source("costin1969"),
            Source("costin1975"),
        ),
        example=Words(
            "Catatan praktikan menunjukkan bahwa sebagian besar siswa terlambat menumpang angkutan yang "
            "sama; sekolah kemudian menggeser jam masuk sepuluh menit.",
            "The student’s notes showed that most latecomers took the same bus; the school then began ten "
            "minutes later.",
        ),
    ),
    Concept(
        term=SchoolTask.TEACHERS,
        definition=Words(
            "Kerja sama dengan guru untuk memotivasi siswa adalah tugas menolong guru menemukan cara "
            "menggugah kemauan belajar siswa tertentu. Pekerja sosial membagikan pengetahuan tentang latar "
            "belakang siswa, menyusun tanda kemajuan bersama guru, dan mendukung guru yang kelelahan.",
            "Working with teachers on motivation is the task of helping teachers to find what stirs a "
            "certain pupil’s will to learn. The worker shares knowledge of the pupil’s background, sets "
            "signs of progress together with the teacher and supports teachers who are worn out.",
        ),
        purpose=Words(
            "Tujuannya ialah menjadikan kelas tempat usaha siswa dilihat dan dihargai.",
            "The aim is a classroom in which effort is seen and valued.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tugas ini hanya dapat diberikan kepada kegiatan dalam setting pendidikan.",
                    "The task can be given to activities in an educational setting only.",
                ),
                rule="ROLE-02",
            ),
        ),
        related=(
            SchoolRelation.TEACHER_PUPIL,
            WorkerRole.MENTAL_HEALTH_CONSULTANT,
        ),
        sources=(
            Source("costin1969"),
            Source("allenmeares1977"),
        ),
        example=Words(
            "Wali kelas dan praktikan menyepakati dua tanda yang akan dipuji setiap hari: datang sebelum "
            "bel dan menyerahkan tugas.",
            "Class teacher and student agreed on two signs to be praised each day: coming before the bell "
            "and handing in the task.",
        ),
    ),
    Concept(
        term=SchoolTask.PARENTS,
        definition=Words(
            "Penghubungan orang tua dengan lembaga layanan adalah tugas mempertemukan keluarga siswa dengan "
            "bantuan yang mereka perlukan di luar sekolah, misalnya kesehatan, bantuan sosial, atau bantuan "
            "hukum. Pekerja sosial menemani keluarga sampai layanan benar-benar diterima.",
            "Linking parents with agencies is the task of bringing pupils’ families to the help that they "
            "need outside the school: health care, social assistance or legal aid. The worker stays with "
            "the family until the service is in fact received.",
        ),
        purpose=Words(
            "Tujuannya ialah meringankan beban rumah yang ikut menahan anak belajar.",
            "The aim is to lighten burdens at home that keep the child from learning.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tugas ini hanya dapat diberikan kepada kegiatan dalam setting pendidikan.",
                    "The task can be given to activities in an educational setting only.",
                ),
                rule="ROLE-02",
            ),
        ),
        related=(
            WorkerRole.BROKER,
            SchoolRelation.SCHOOL_PARENTS,
        ),
        sources=(
            Source("costin1969"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Ibu seorang siswa belum terdaftar dalam jaminan kesehatan; praktikan membantu melengkapi "
            "berkas dan menemaninya ke kantor kelurahan.",
            "A pupil’s mother had no health insurance; the student helped with the papers and went with her "
            "to the local office.",
        ),
    ),
    Concept(
        term=SchoolTask.COORDINATION,
        definition=Words(
            "Koordinasi antardisiplin adalah tugas menyelaraskan kerja guru, konselor, perawat, psikolog, "
            "dan petugas lain yang melayani siswa yang sama. Pekerja sosial menjaga agar tujuan, pembagian "
            "kerja, dan waktu pertemuan diketahui semua pihak.",
            "Coordinating disciplines is the task of bringing into line the work of teachers, counsellors, "
            "nurses, psychologists and others who serve the same pupil. The worker sees to it that goals, "
            "shares and meeting times are known to all.",
        ),
        purpose=Words(
            "Tujuannya ialah memberi siswa satu pertolongan yang utuh, bukan beberapa pertolongan yang "
            "terpisah.",
            "The aim is to give the pupil one whole piece of help in place of several loose ones.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tugas ini hanya dapat diberikan kepada kegiatan dalam setting pendidikan.",
                    "The task can be given to activities in an educational setting only.",
                ),
                rule="ROLE-02",
            ),
        ),
        related=(
            WorkerRole.CASE_MANAGER,
            WorkerRole.TEAM_MEMBER,
        ),
        sources=(
            Source("allenmeares1977"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Praktikan menyusun satu halaman kesepakatan yang memuat tugas wali kelas, guru BK, dan perawat "
            "sekolah selama empat pekan.",
            "The student drew up one page with the tasks of class teacher, guidance counsellor and school "
            "nurse for four weeks.",
        ),
    ),
    Concept(
        term=SchoolTask.CATALYST,
        definition=Words(
            "Pemeliharaan hubungan antarlembaga adalah tugas menjaga agar sekolah, pekerjaan sosial, "
            "penegak hukum, dan lembaga lain dapat bekerja sama secara bermanfaat bagi siswa. Pekerja "
            "sosial juga menjadi pemicu (*catalyst*) yang mendorong lembaga lain mengambil bagiannya.",
            "Keeping relations between institutions productive is the task of seeing that school, social "
            "work, the law and other bodies can work together for the good of pupils. The worker is a "
            "catalyst too, who moves other bodies to do their part.",
        ),
        purpose=Words(
            "Tujuannya ialah agar jalan pertolongan sudah terbuka sebelum keadaan darurat terjadi.",
            "The aim is that ways to help are open before an emergency comes.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tugas ini hanya dapat diberikan kepada kegiatan dalam setting pendidikan.",
                    "The task can be given to activities in an educational setting only.",
                ),
                rule="ROLE-02",
            ),
        ),
        related=(
            SchoolRelation.SCHOOL_COMMUNITY,
            WorkerRole.INITIATOR,
        ),
        sources=(
            Source("costin1975"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Sekolah, kepolisian sektor, dan dinas sosial bertemu atas prakarsa guru BK dan praktikan untuk "
            "menyepakati cara menangani tawuran tanpa langsung menahan siswa.",
            "At the instance of guidance counsellor and student, school, police and social office met to "
            "agree how to deal with brawls short of arresting pupils.",
        ),
    ),
)
"""The seven tasks."""
