"""The steps of intervention and its functions for a single client."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.process import InterventionFunction, InterventionStep, StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolTask
from socialwork.words import Words

INTERVENTION_CONCEPTS: tuple[Concept, ...] = (
    Concept(
        term=InterventionStep.RELATION,
        definition=Words(
            "Pembentukan relasi adalah langkah pertama intervensi, yaitu membangun dan memelihara hubungan "
            "yang membuat klien merasa aman untuk berubah. Penerimaan, penghargaan atas keunikan, dan "
            "kerahasiaan lebih banyak berbicara pada langkah ini daripada nasihat.",
            "Forming the relation is the first step of intervention: to build and keep up a bond in which "
            "the client feels safe to change. Acceptance, respect for what is unique and confidentiality "
            "say more here than advice does.",
        ),
        purpose=Words(
            "Tujuannya ialah menyediakan landasan kepercayaan bagi langkah berikutnya.",
            "The aim is a ground of trust for the steps to come.",
        ),
        related=(
            InterventionStep.MOTIVATION,
            CaseworkTechnique.SMALL_TALK,
            CaseworkTechnique.VENTILATION,
        ),
        sources=(
            Source("biestek1957"),
            Source("hepworth2017"),
        ),
        example=Words(
            "Tiga pertemuan pertama dibuka dengan merawat burung peliharaan klien, dan baru pada pertemuan "
            "ketiga ia membicarakan anaknya.",
            "The first three meetings began with the care of the client’s bird, and only in the third did "
            "the client speak of the child.",
        ),
    ),
    Concept(
        term=InterventionStep.MOTIVATION,
        definition=Words(
            "Pemotivasian adalah langkah kedua intervensi, yaitu membangkitkan kemauan klien untuk bergerak "
            "menuju tujuan yang dipilihnya. Kemauan tumbuh dari rasa tidak nyaman yang cukup dan harapan "
            "yang masuk akal, sehingga keduanya perlu dijaga bersama.",
            "Motivating is the second step of intervention: to rouse the client’s will to move towards the "
            "goal of their choice. Will grows out of discomfort enough and hope with reason, so both need "
            "to be kept up.",
        ),
        purpose=Words(
            "Tujuannya ialah membuat klien melihat alasan dan kemungkinan untuk berubah.",
            "The aim is that the client sees a reason and a chance to change.",
        ),
        related=(
            InterventionStep.RELATION,
            InterventionStep.ENABLING,
            CaseworkTechnique.SUPPORT,
            CaseworkTechnique.UNIVERSALIZATION,
        ),
        sources=(
            Source("ripple1964"),
            Source("hepworth2017"),
        ),
        example=Words(
            "Klien menuliskan apa yang akan dilakukannya pada hari pertama tanpa utang, lalu menempelkan "
            "kertas itu di dompetnya.",
            "The client wrote down what to do on the first day without debts and put the paper into the "
            "purse.",
        ),
    ),
    Concept(
        term=InterventionStep.ENABLING,
        definition=Words(
            "Pemampuan adalah langkah ketiga intervensi, yaitu membekali klien dengan pengetahuan, "
            "keterampilan, dan kebiasaan yang belum dimilikinya. Kemampuan baru dilatih dalam keadaan yang "
            "aman, diberi umpan balik, lalu dicoba dalam kehidupan sehari-hari.",
            "Enabling is the third step of intervention: to equip the client with knowledge, skills and "
            "habits that are still wanting. A new ability is practised in safety, gets feedback and is then "
            "tried in daily life.",
        ),
        purpose=Words(
            "Tujuannya ialah agar kemauan klien disertai kesanggupan untuk melaksanakannya.",
            "The aim is that the client’s will is matched by the power to act on it.",
        ),
        related=(
            InterventionStep.MOTIVATION,
            InterventionStep.OPPORTUNITY,
            WorkerRole.EDUCATOR,
            BehaviourTechnique.TOKEN_ECONOMY,
        ),
        sources=(
            Source("ripple1964"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Klien berlatih mencatat pengeluaran selama sepekan, kemudian menyusun anggaran bulanannya "
            "sendiri.",
            "The client practised noting expenses for a week and then drew up a budget for the month.",
        ),
    ),
    Concept(
        term=InterventionStep.OPPORTUNITY,
        definition=Words(
            "Pemberian kesempatan adalah langkah keempat intervensi, yaitu membuka ruang bagi klien untuk "
            "memakai kemampuannya di lingkungan yang mendukung. Keluarga, teman, dan lembaga mengambil alih "
            "penguatan, sementara pekerja sosial mengurangi kehadirannya.",
            "Giving opportunity is the fourth step of intervention: to open room for the client to use "
            "abilities in surroundings that support them. Family, friends and institution take over the "
            "encouragement while the worker steps back.",
        ),
        purpose=Words(
            "Tujuannya ialah membuat perubahan bertahan setelah pertolongan berakhir.",
            "The aim is that the change lasts when the help is over.",
        ),
        related=(
            InterventionStep.ENABLING,
            InterventionFunction.ACCESS,
            StageKind.TERMINATION,
        ),
        sources=(
            Source("ripple1964"),
            Source("pincus1973"),
        ),
        example=Words(
            "Klien yang berlatih memasak mulai mengisi jadwal dapur umum, dan pengurusnya menyampaikan "
            "pujian tanpa diminta praktikan.",
            "A client who had practised cooking went on the roster of the community kitchen, whose leader "
            "gave praise without being asked.",
        ),
    ),
    Concept(
        term=InterventionFunction.SUPPORTING,
        definition=Words(
            "Pendampingan adalah fungsi intervensi berupa kehadiran yang menyertai klien selama ia "
            "menjalani perubahan. Pekerja sosial mendengarkan, menguatkan, dan meninjau kemajuan bersama "
            "klien tanpa mengambil alih tanggung jawabnya.",
            "Supporting is the function of being at the client’s side while change goes on. The worker "
            "listens, encourages and looks over progress with the client and does not take over "
            "responsibility.",
        ),
        purpose=Words(
            "Tujuannya ialah mencegah klien merasa sendirian pada saat yang berat.",
            "The aim is that the client is not alone in hard moments.",
        ),
        related=(
            WorkerRole.ENABLER,
            CaseworkTechnique.SUPPORT,
        ),
        sources=(
            Source("hepworth2017"),
            Source("brill2005"),
        ),
        example=Words(
            "Praktikan duduk bersama klien di ruang tunggu sebelum pemeriksaan yang ditakutinya.",
            "The student sat with the client in the waiting room before an examination that the client "
            "dreaded.",
        ),
    ),
    Concept(
        term=InterventionFunction.MEDIATION,
        definition=Words(
            "Mediasi adalah fungsi intervensi yang menjembatani klien dan pihak yang berselisih dengannya. "
            "Pertemuan diatur dengan aturan yang disepakati, dan setiap pihak menyampaikan kepentingannya "
            "sebelum jalan keluar dicari.",
            "Mediation is the function of bridging between the client and those with whom there is a "
            "dispute. Meetings follow rules that were agreed, and each side states its interests before a "
            "way out is sought.",
        ),
        purpose=Words(
            "Tujuannya ialah memulihkan kerja sama tanpa menentukan siapa yang menang.",
            "The aim is to restore cooperation without a winner.",
        ),
        related=(
            WorkerRole.MEDIATOR,
            InterventionFunction.ADVOCACY,
        ),
        sources=(
            Source("parsons1994"),
            Source("fisher1981"),
        ),
        example=Words(
            "Klien dan pemilik kontrakan menyepakati cicilan tunggakan setelah keduanya menjelaskan keadaan "
            "masing-masing.",
            "Client and landlord agreed on instalments when each had explained how things stood.",
        ),
    ),
    Concept(
        term=InterventionFunction.ADVOCACY,
        definition=Words(
            "Advokasi adalah fungsi intervensi yang memperjuangkan hak klien di hadapan lembaga atau pihak "
            "yang lebih kuat. Dasarnya ialah aturan dan fakta, dan klien dipersiapkan untuk menyampaikan "
            "sendiri tuntutannya.",
            "Advocacy is the function of standing up for a client’s rights before an institution or a "
            "stronger party. It rests on rules and facts, and clients are prepared to put their claims "
            "themselves.",
        ),
        purpose=Words(
            "Tujuannya ialah memperoleh perlakuan dan layanan yang semestinya diterima klien.",
            "The aim is the treatment and the service that are due to the client.",
        ),
        related=(
            WorkerRole.ADVOCATE,
            InterventionFunction.MEDIATION,
        ),
        sources=(
            Source("parsons1994"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Klien membacakan permohonan peninjauan bantuan yang disusunnya bersama praktikan, lengkap "
            "dengan surat keterangan dokter.",
            "The client read out a request to review the allowance, drawn up with the student and backed by "
            "a doctor’s letter.",
        ),
    ),
    Concept(
        term=InterventionFunction.FACILITATION,
        definition=Words(
            "Fasilitasi adalah fungsi intervensi yang menyediakan keadaan, sarana, dan proses agar klien "
            "dapat berkegiatan dan mengambil keputusan. Pekerja sosial menata tempat, waktu, alat, serta "
            "jalannya pertemuan, sedangkan isinya datang dari klien.",
            "Facilitation is the function of providing conditions, means and process so that clients can be "
            "active and decide. The worker sees to place, time, tools and course; the content comes from "
            "the client.",
        ),
        purpose=Words(
            "Tujuannya ialah memudahkan klien melakukan apa yang sudah dipilihnya.",
            "The aim is to make it easier for clients to do what they have chosen.",
        ),
        related=(
            WorkerRole.FACILITATOR,
            InterventionStep.ENABLING,
        ),
        sources=(
            Source("parsons1994"),
            Source("toseland2009"),
        ),
        example=Words(
            "Praktikan menyiapkan benang dan ruangan bagi kelompok rajut, tetapi pola serta pembagian tugas "
            "ditentukan anggotanya.",
            "The student provided wool and a room for the knitting group; patterns and tasks were settled "
            "by the members.",
        ),
    ),
    Concept(
        term=InterventionFunction.ACCESS,
        definition=Words(
            "Perluasan akses adalah fungsi intervensi yang membuka jalan klien menuju sumber, layanan, dan "
            "kesempatan yang selama ini belum terjangkau. Hambatan informasi, jarak, biaya, dan prosedur "
            "dikenali, kemudian dikurangi satu demi satu.",
            "Widening access is the function of opening the client’s way to resources, services and chances "
            "that were out of reach. Hindrances of information, distance, cost and procedure are found and "
            "reduced one by one.",
        ),
        purpose=Words(
            "Tujuannya ialah menambah pilihan nyata dalam kehidupan klien.",
            "The aim is to add to the real choices in the client’s life.",
        ),
        related=(
            WorkerRole.BROKER,
            InterventionFunction.REFERRAL,
            SchoolTask.SERVICES,
        ),
        sources=(
            Source("pincus1973"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Praktikan dan klien menemukan bahwa perpustakaan daerah menyediakan buku bersuara, lalu "
            "mendaftarkan klien sebagai anggota.",
            "Student and client found that the public library has audio books, and the client became a "
            "member.",
        ),
    ),
    Concept(
        term=InterventionFunction.REFERRAL,
        definition=Words(
            "Pemberian rujukan adalah fungsi intervensi yang mengantarkan klien kepada ahli atau lembaga "
            "lain ketika kebutuhannya melampaui kewenangan pekerja sosial. Alasan, izin, dan keterangan "
            "yang dibagikan dijelaskan kepada klien sebelum rujukan dikirim.",
            "Giving a referral is the function of bringing a client to another expert or institution where "
            "needs go beyond the worker’s competence. Reason, consent and what will be shared are explained "
            "before it is sent.",
        ),
        purpose=Words(
            "Tujuannya ialah memastikan kebutuhan khusus ditangani pihak yang tepat.",
            "The aim is that special needs are dealt with by the right people.",
        ),
        conditions=(
            Condition(
                Words(
                    "Keterangan hanya boleh dibagikan dengan izin tertulis dari klien.",
                    "Information may be shared with the client’s signed consent only.",
                ),
                rule="GATE-REFERRAL-CONSENT",
            ),
        ),
        related=(
            StageKind.REFERRAL,
            WorkerRole.BROKER,
        ),
        sources=(
            Source("kirstashman2018"),
            Source("hepworth2017"),
        ),
        example=Words(
            "Di tengah intervensi klien menceritakan mimpi buruk yang berulang; dengan izinnya praktikan "
            "dan pembimbing menghubungi psikolog puskesmas.",
            "In the middle of the intervention the client told of recurring nightmares; with consent, "
            "student and supervisor called the psychologist of the health centre.",
        ),
    ),
)
"""Four steps, six functions."""
