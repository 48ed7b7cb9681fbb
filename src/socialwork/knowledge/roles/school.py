"""Roles that school social work adds."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolField, SchoolProfession, SchoolRelation, SchoolTask
from socialwork.words import Words

SCHOOL_ROLES: tuple[Concept, ...] = (
    Concept(
        term=WorkerRole.TRUANT_OFFICER,
        definition=Words(
            "Petugas pembolosan (*truant officer*) menelusuri sebab siswa tidak hadir dan menolongnya "
            "kembali belajar. Peran ini tertua dalam pekerjaan sosial sekolah; dahulu ia dekat dengan "
            "penertiban, sedangkan sekarang ketidakhadiran dibaca sebagai tanda adanya hambatan di rumah, "
            "di sekolah, atau pada diri siswa.",
            "A truant officer finds out why pupils stay away and helps them back to learning. It is the "
            "oldest role of school social work: once close to policing, it now reads absence as the sign of "
            "a hindrance at home, at school or in the pupil.",
        ),
        purpose=Words(
            "Tujuannya ialah memulihkan kehadiran dengan menangani sebabnya, bukan dengan memperberat "
            "hukuman.",
            "The aim is to restore attendance by dealing with its causes, not by harsher punishment.",
        ),
        when=Words(
            "Peran ini dijalankan ketika catatan kehadiran menunjukkan pola bolos atau siswa terancam putus "
            "sekolah.",
            "It is taken where the register shows a pattern of absence or a pupil is about to drop out.",
        ),
        conditions=(
            Condition(
                Words(
                    "Peran ini hanya boleh dipakai dalam setting pendidikan.",
                    "The role may be taken in educational settings only.",
                ),
                rule="ROLE-01",
            ),
        ),
        cautions=(
            Words(
                "Kunjungan yang terasa seperti penggerebekan akan menutup pintu keluarga bagi pertolongan "
                "berikutnya.",
                "A visit that feels like a raid closes the family’s door to any later help.",
            ),
        ),
        skills=(
            Skill.INTERVIEW,
            Skill.OBSERVATION,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.INTERVENTION,
        ),
        related=(
            WorkerRole.LIAISON,
            SchoolRelation.SCHOOL_PARENTS,
        ),
        sources=(
            Source("costin1969"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Praktikan mencocokkan hari bolos dengan jadwal pasar dan mengetahui bahwa siswa menjaga "
            "adiknya ketika ibunya berjualan.",
            "The student compared the days of absence with the market days and learnt that the pupil minded "
            "a younger child while the mother was selling.",
        ),
    ),
    Concept(
        term=WorkerRole.LIAISON,
        definition=Words(
            "Penghubung rumah–sekolah (*home–school liaison*) menjaga aliran kabar dan saling pengertian "
            "antara keluarga dan guru. Pekerja sosial menyampaikan keadaan rumah kepada sekolah sebatas "
            "yang diizinkan, menjelaskan harapan sekolah kepada orang tua, dan mempertemukan keduanya.",
            "A home–school liaison keeps news and understanding flowing between family and teachers. The "
            "worker tells the school about the home as far as it is permitted, explains to the parents what "
            "the school expects, and brings the two together.",
        ),
        purpose=Words(
            "Tujuannya ialah membuat rumah dan sekolah menarik siswa ke arah yang sama.",
            "The aim is that home and school pull the pupil in the same direction.",
        ),
        when=Words(
            "Peran ini diperlukan ketika keluarga dan guru hanya bertemu pada saat ada masalah, atau ketika "
            "keduanya saling menyalahkan.",
            "It is needed where family and teachers meet only when there is trouble, or blame each other.",
        ),
        conditions=(
            Condition(
                Words(
                    "Peran ini hanya boleh dipakai dalam setting pendidikan.",
                    "The role may be taken in educational settings only.",
                ),
                rule="ROLE-01",
            ),
        ),
        cautions=(
            Words(
                "Cerita keluarga yang dipercayakan kepada pekerja sosial tidak dibawa ke sekolah tanpa izin "
                "siswa dan orang tuanya.",
                "What the family confides is not carried to the school without the leave of pupil and "
                "parents.",
            ),
        ),
        skills=(
            Skill.ACTIVE_LISTENING,
            Skill.INTERVIEW,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.INTERVENTION,
            StageKind.REFERRAL,
        ),
        related=(
            SchoolRelation.SCHOOL_PARENTS,
            SchoolRelation.PUPIL_PARENTS,
            WorkerRole.BROKER,
        ),
        sources=(
            Source("allenmeares1977"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Praktikan mengusulkan buku kabar mingguan yang selalu dibuka dengan satu hal baik, dan wali "
            "kelas serta ayah siswa bergantian mengisinya.",
            "The student proposed a weekly notebook that always opens with one good thing; class teacher "
            "and father took turns in writing it.",
        ),
    ),
    Concept(
        term=WorkerRole.COUNSELOR,
        definition=Words(
            "Konselor (*counselor*) menolong klien memahami diri dan memilih jalan keluar melalui "
            "percakapan terencana. Dalam kepustakaan peran ini juga disebut terapis; bagi praktikan "
            "cakupannya terbatas pada percakapan penolongan dan tidak mencakup pengobatan gangguan jiwa.",
            "A counselor helps clients by planned talks to understand themselves and to choose a way. The "
            "literature also says therapist; for a student the role means helping talks and leaves out the "
            "treatment of mental disorder.",
        ),
        purpose=Words(
            "Tujuannya ialah memperkuat kemampuan klien menyelesaikan masalah pribadi dan hubungannya "
            "dengan orang lain.",
            "The aim is to strengthen the client’s power to settle personal matters and relations with "
            "others.",
        ),
        when=Words(
            "Peran ini sesuai setelah relasi terbentuk dan klien siap membicarakan hal yang menekannya.",
            "It fits when a relation has formed and the client is ready to speak of what weighs on them.",
        ),
        cautions=(
            Words(
                "Tanda bahaya bagi keselamatan atau gangguan yang berat segera dibicarakan dengan "
                "pembimbing dan dirujuk kepada ahlinya.",
                "Signs of danger or of severe disorder go to the supervisor at once and are referred to a "
                "specialist.",
            ),
        ),
        skills=(
            Skill.ATTENDING,
            Skill.ACTIVE_LISTENING,
            Skill.BASIC_EMPATHY,
            Skill.ADVANCED_EMPATHY,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.INTERVENTION,
        ),
        related=(
            CaseworkTechnique.ADVICE,
            CaseworkTechnique.VENTILATION,
            SchoolProfession.COUNSELLOR,
        ),
        sources=(
            Source("egan2014"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Klien bimbang antara bekerja dan melanjutkan sekolah; dalam tiga pertemuan praktikan "
            "menolongnya menimbang akibat setiap pilihan sampai ia memutuskan sendiri.",
            "A client wavered between work and school; in three meetings the student helped to weigh the "
            "consequences until the client decided.",
        ),
    ),
    Concept(
        term=WorkerRole.BEHAVIORAL_SPECIALIST,
        definition=Words(
            "Spesialis perilaku (*behavioral specialist*) merancang perubahan perilaku berdasarkan "
            "pengamatan, lalu mengukur hasilnya. Perilaku sasaran dirumuskan sebagai sesuatu yang dapat "
            "dilihat, data dasar dikumpulkan, dan akibat yang menguatkan disepakati dengan klien.",
            "A behavioral specialist designs changes of behaviour from observation and measures what comes "
            "of them. The target is put as something that can be seen, a baseline is gathered, and "
            "reinforcing consequences are agreed with the client.",
        ),
        purpose=Words(
            "Tujuannya ialah mengubah kebiasaan dengan cara yang jelas, adil, dan dapat diperiksa "
            "kemajuannya.",
            "The aim is to change habits in a way that is plain, fair and open to checking.",
        ),
        when=Words(
            "Peran ini tepat apabila masalah tampak sebagai perilaku yang terlalu sering, terlalu jarang, "
            "atau muncul pada tempat yang keliru.",
            "It fits where the problem is a behaviour that comes too often, too seldom or in the wrong "
            "place.",
        ),
        cautions=(
            Words(
                "Hukuman bukan titik awal; cara yang lebih lembut dicoba dahulu, dan pada klien anak "
                "walinya perlu mengetahui.",
                "Punishment is not where one starts: gentler ways are tried first, and with a child the "
                "guardian has to know.",
            ),
        ),
        skills=(
            Skill.OBSERVATION,
            Skill.MAKING_INSTRUMENTS,
            Skill.FEEDBACK,
        ),
        stages=(
            StageKind.PLAN,
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
        ),
        related=(
            BehaviourTechnique.TOKEN_ECONOMY,
            BehaviourTechnique.POSITIVE_REINFORCEMENT,
            SchoolField.BEHAVIOUR,
        ),
        sources=(
            Source("miltenberger2012"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Selama sepekan praktikan mencatat berapa kali seorang siswa meninggalkan bangku, lalu "
            "menyepakati pujian bagi setiap lima belas menit yang dilewatinya dengan tenang.",
            "For a week the student counted how often a pupil left the seat, then agreed on praise for "
            "every quarter of an hour spent quietly.",
        ),
    ),
    Concept(
        term=WorkerRole.MENTAL_HEALTH_CONSULTANT,
        definition=Words(
            "Konsultan kesehatan mental (*mental health consultant*) membantu guru atau petugas memahami "
            "keadaan kejiwaan dan sosial orang yang mereka hadapi. Pekerja sosial tidak menangani siswa "
            "secara langsung, melainkan memperkuat orang dewasa yang setiap hari bersamanya.",
            "A mental health consultant helps teachers or staff to understand the mental and social "
            "condition of those they deal with. The worker does not treat the pupil directly but "
            "strengthens the adults who are with the pupil every day.",
        ),
        purpose=Words(
            "Tujuannya ialah menambah pengetahuan dan keyakinan pengguna konsultasi sehingga satu nasihat "
            "bermanfaat bagi banyak siswa.",
            "The aim is to add to the knowledge and confidence of those who consult, so that one piece of "
            "advice serves many pupils.",
        ),
        when=Words(
            "Peran ini dijalankan atas permintaan guru atau pimpinan, misalnya setelah suatu peristiwa yang "
            "mengguncang kelas.",
            "It is taken at the request of teachers or the head, for instance after an event that has "
            "shaken a class.",
        ),
        cautions=(
            Words(
                "Konsultan tidak memberikan diagnosis dan tidak membuka cerita pribadi siswa; keraguan "
                "diteruskan kepada psikolog atau dokter.",
                "A consultant gives no diagnosis and discloses no private story; doubts go to a "
                "psychologist or a physician.",
            ),
        ),
        skills=(
            Skill.ACTIVE_LISTENING,
            Skill.FEEDBACK,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            SchoolRelation.TEACHER_PUPIL,
            WorkerRole.EDUCATOR,
        ),
        sources=(
            Source("caplan1970"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Setelah seorang siswa meninggal karena kecelakaan, praktikan bersama pembimbing membahas "
            "dengan para guru tanda duka yang wajar dan yang perlu diwaspadai.",
            "After a pupil had died in an accident, the student and the supervisor talked with the teachers "
            "about which signs of grief are usual and which call for care.",
        ),
    ),
    Concept(
        term=WorkerRole.TEAM_MEMBER,
        definition=Words(
            "Anggota tim (*team member*) menyumbangkan sudut pandang pekerjaan sosial dalam kerja bersama "
            "profesi lain. Ia membawa pengetahuan tentang keluarga dan lingkungan, menghormati keahlian "
            "lain, serta menepati bagian tugasnya.",
            "A team member adds the view of social work to joint work with other professions. The worker "
            "brings knowledge of family and surroundings, respects other expertise and keeps to the agreed "
            "share.",
        ),
        purpose=Words(
            "Tujuannya ialah memperoleh pemahaman yang utuh dan tindakan yang tidak saling meniadakan.",
            "The aim is a whole understanding and actions that do not cancel each other.",
        ),
        when=Words(
            "Peran ini tampak dalam *case conference*, rapat penanganan siswa, dan pelayanan yang "
            "memerlukan lebih dari satu keahlian.",
            "It shows in case conferences, in meetings about pupils and in any service that needs more than "
            "one expertise.",
        ),
        cautions=(
            Words(
                "Keterangan klien dibagikan kepada tim hanya sejauh diperlukan dan diizinkan.",
                "What is known of the client is shared with the team only as far as needed and permitted.",
            ),
        ),
        skills=(
            Skill.ACTIVE_LISTENING,
            Skill.FEEDBACK,
            Skill.TRIANGULATION,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.PLAN,
            StageKind.INTERVENTION,
            StageKind.EVALUATION,
        ),
        related=(
            WorkerRole.CASE_MANAGER,
            WorkerRole.CONFEREE,
            SchoolTask.COORDINATION,
        ),
        sources=(
            Source("allenmeares2010"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Dalam *case conference* praktikan menyajikan ekomap klien, sedangkan guru BK menyampaikan "
            "catatan konselingnya; keputusan diambil setelah kedua gambaran dipadukan.",
            "At the case conference the student presented the client’s ecomap and the guidance counsellor "
            "the notes of the talks; the decision came when both pictures had been put together.",
        ),
    ),
)
"""The six roles that only the list of school social work names."""
