"""The first three stages of the helping process, each with what it asks and what its record holds."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

OPENING_STAGES: tuple[Concept, ...] = (
    Concept(
        term=StageKind.ENGAGEMENT,
        definition=Words(
            "Pendekatan awal (*engagement*) mempertemukan pekerja sosial, lembaga, dan calon klien. Pihak "
            "yang berkepentingan dihubungi, program dijelaskan, calon penerima manfaat dikenali serta "
            "dimotivasi, lalu disepakati siapa yang ditolong, di mana, dan dengan fasilitas apa. "
            "Permulaannya dapat datang dari pihak mana pun.",
            "Engagement brings together social worker, institution and likely client. Those concerned are "
            "consulted, the programme is explained, likely beneficiaries are found and motivated, and it is "
            "agreed who is to be helped, where and with what. Either side may begin.",
        ),
        purpose=Words(
            "Tujuannya ialah menumbuhkan kepercayaan dan memperoleh izin untuk mulai bekerja.",
            "The aim is to build trust and to obtain permission to start.",
        ),
        when=Words(
            "Tahap ini membuka seluruh proses dan bersambung dengan penelaahan awal.",
            "It opens the whole process and leads on to intake.",
        ),
        conditions=(
            Condition(
                Words(
                    "Praktikum harus mempunyai pembimbing dari kampus yang bertanggung jawab atas pekerjaan "
                    "praktikan.",
                    "The placement must have a supervisor of the campus who answers for the student’s work.",
                ),
                rule="GATE-SUPERVISOR",
            ),
            Condition(
                Words(
                    "Catatan tahap ini memuat pertemuan pertama lengkap dengan tanggal, waktu, tempat, "
                    "orang yang hadir, dan hasilnya.",
                    "The record holds the first meeting with date, time, place, those present and what came "
                    "of it.",
                ),
                rule="GATE-FIRST-MEETING",
            ),
            Condition(
                Words(
                    "Izin lembaga perlu tercatat beserta pemberi dan tanggalnya.",
                    "The permission of the institution has to be recorded with giver and date.",
                ),
                rule="GATE-PERMISSION",
            ),
        ),
        cautions=(
            Words(
                "Membuka berkas klien pada tahap ini mendahului persetujuannya.",
                "To open the client’s file at this stage runs ahead of consent.",
            ),
        ),
        skills=(
            Skill.ATTENDING,
            Skill.OBSERVATION,
        ),
        related=(
            StageKind.INTAKE,
            WorkerRole.INITIATOR,
            CaseworkTechnique.SMALL_TALK,
        ),
        sources=(
            Source("hepworth2017"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Praktikan menemui kepala panti, mengikuti kegiatan pagi selama dua hari, dan berkenalan dengan "
            "seorang penghuni sambil melipat cucian.",
            "The student met the head of the home, took part in the mornings for two days, and got to know "
            "a resident over the folding of laundry.",
        ),
    ),
    Concept(
        term=StageKind.INTAKE,
        definition=Words(
            "Penelaahan awal (*intake*) mengenali keadaan dan masalah calon klien dalam garis besar. Yang "
            "ditelaah ialah keluhannya, hal yang semestinya sedang ia jalani, pertolongan yang pernah "
            "diterima, kemungkinan bahaya, dan identitas yang benar-benar diperlukan.",
            "Intake takes in the likely client’s condition and problem in outline. It looks at the "
            "complaint, at what the person should be doing now, at earlier help, at possible danger, and at "
            "those details of identity that are in fact needed.",
        ),
        purpose=Words(
            "Tujuannya ialah memutuskan apakah pertolongan dilanjutkan, dialihkan kepada layanan lain, atau "
            "tidak diteruskan.",
            "The aim is to decide whether the work goes on, is handed to another service or ends here.",
        ),
        when=Words(
            "Tahap ini mengikuti pendekatan awal dan berujung pada kontrak apabila klien diterima.",
            "It follows engagement and ends in the contract where the client is accepted.",
        ),
        conditions=(
            Condition(
                Words(
                    "Klien harus sudah ditemui sendiri, bukan hanya diceritakan orang lain.",
                    "The client must have been met in person and not only been told about.",
                ),
                rule="GATE-CLIENT-MET",
            ),
            Condition(
                Words(
                    "Catatan tahap ini menyatakan masalah sebagaimana disampaikan klien.",
                    "The record states the problem as the client presents it.",
                ),
                rule="GATE-PROBLEM",
            ),
            Condition(
                Words(
                    "Setiap keterangan awal perlu disertai sumbernya.",
                    "Each piece of first information needs its source.",
                ),
                rule="GATE-PROBLEM-SOURCE",
            ),
        ),
        cautions=(
            Words(
                "Masalah yang disampaikan belum tentu masalah yang kelak menjadi fokus, maka ia dicatat "
                "tanpa disimpulkan.",
                "The presenting problem need not become the focus, so it is noted without a conclusion.",
            ),
        ),
        skills=(
            Skill.ACTIVE_LISTENING,
            Skill.PROBING,
        ),
        related=(
            StageKind.ENGAGEMENT,
            StageKind.CONTRACT,
        ),
        sources=(
            Source("kirstashman2018"),
            Source("perlman1957"),
        ),
        example=Words(
            "Klien mengeluh sulit tidur; praktikan menanyakan sejak kapan, siapa yang pernah menolong, dan "
            "apakah ada yang membuatnya takut.",
            "The client complained of bad sleep; the student asked since when, who had helped before and "
            "whether anything caused fear.",
        ),
    ),
    Concept(
        term=StageKind.CONTRACT,
        definition=Words(
            "Kontrak (*contract*) menyepakati kerja sama antara klien dan pemberi pertolongan. Kesediaan "
            "klien ditanyakan, persetujuan setelah penjelasan dibahas sampai dipahami lalu ditandatangani, "
            "dan kewajiban kedua pihak, pertemuan berikutnya, cara berhubungan, serta batas kerahasiaan "
            "ditetapkan.",
            "In the contract, client and helper agree to work together. Willingness is asked for, informed "
            "consent is explained until it is understood and then signed, and the duties of both, the next "
            "meeting, ways of contact and the limits of confidentiality are settled.",
        ),
        purpose=Words(
            "Tujuannya ialah menjadikan pertolongan sebagai usaha bersama yang dipilih klien dengan sadar.",
            "The aim is to make the help a common effort that the client has chosen knowingly.",
        ),
        when=Words(
            "Tahap ini mengikuti penelaahan awal dan mendahului setiap pengumpulan data.",
            "It follows intake and comes before any gathering of data.",
        ),
        conditions=(
            Condition(
                Words(
                    "Persetujuan harus ditandatangani klien dan praktikan sebelum asesmen dimulai.",
                    "The consent must bear the signatures of client and student before the assessment "
                    "begins.",
                ),
                rule="GATE-CONSENT",
            ),
            Condition(
                Words(
                    "Klien perlu menunjukkan dengan kata-katanya sendiri bahwa ia memahami isinya.",
                    "The client has to show in their own words that the content is understood.",
                ),
                rule="GATE-UNDERSTOOD",
            ),
            Condition(
                Words(
                    "Bagi klien yang belum berusia 18 tahun, wali harus ikut menandatangani.",
                    "For a client under 18 a guardian must sign as well.",
                ),
                rule="GATE-GUARDIAN",
            ),
            Condition(
                Words(
                    "Kewajiban klien dan kewajiban praktikan harus ditulis.",
                    "The duties of the client and of the student must be written down.",
                ),
                rule="GATE-DUTIES",
            ),
        ),
        cautions=(
            Words(
                "Tanda tangan tanpa pemahaman bukan persetujuan, dan persetujuan dapat ditarik kapan saja.",
                "A signature without understanding is no consent, and consent can be withdrawn at any time.",
            ),
        ),
        skills=(
            Skill.FEEDBACK,
            Skill.ATTENDING,
        ),
        related=(
            StageKind.INTAKE,
            StageKind.ASSESSMENT,
            WorkerRole.NEGOTIATOR,
        ),
        sources=(
            Source("hepworth2017"),
            Source("biestek1957"),
        ),
        example=Words(
            "Klien diminta menceritakan kembali haknya untuk berhenti; setelah ia menjelaskannya dengan "
            "contoh, barulah lembar persetujuan ditandatangani.",
            "The client was asked to retell the right to stop; only after an example of it was the form "
            "signed.",
        ),
    ),
)
"""Engagement, intake, contract."""
