"""Assessment and plan, each with what it asks and what its record holds."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.evidence import EvidenceMethod, ResourceSystem
from socialwork.vocabulary.process import Smart, StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

PLANNING_STAGES: tuple[Concept, ...] = (
    Concept(
        term=StageKind.ASSESSMENT,
        definition=Words(
            "Asesmen (*assessment*) mengungkap dan memahami masalah bersama klien. Gejala dibenarkan oleh "
            "sumbernya, penyebab dan dampaknya ditelusuri, fokus dipilih menurut kedaruratan, lalu "
            "kebutuhan, potensi, serta sistem sumber dipetakan dengan bantuan alat asesmen.",
            "Assessment finds out about and understands the problem together with the client. Symptoms are "
            "confirmed by their sources, causes and effects are traced, the focus is chosen by urgency, and "
            "needs, strengths and resource systems are mapped with the help of tools.",
        ),
        purpose=Words(
            "Tujuannya ialah memperoleh gambaran yang cukup utuh sehingga rencana tidak disusun berdasarkan "
            "dugaan.",
            "The aim is a picture whole enough to plan without guessing.",
        ),
        when=Words(
            "Tahap ini dimulai setelah kontrak dan dapat diulang ketika keterangan baru mengubah gambaran "
            "masalah.",
            "It begins after the contract and may come again when new facts change the picture.",
        ),
        conditions=(
            Condition(
                Words(
                    "Persetujuan klien, dan persetujuan wali bagi anak, harus sudah lengkap.",
                    "The client’s consent, and for a child that of the guardian, must be complete.",
                ),
                rule="GATE-CONSENT",
            ),
            Condition(
                Words(
                    "Hasil asesmen menyebut gejala, penyebab, fokus, dan kekuatan, serta memuat sedikitnya "
                    "satu alat.",
                    "The result names symptoms, causes, focus and strengths and holds at least one tool.",
                ),
                rule="GATE-ASSESSED",
            ),
            Condition(
                Words(
                    "Setiap gejala harus dibandingkan melalui dua sumber atau dua teknik.",
                    "Each symptom must be compared by two sources or two techniques.",
                ),
                rule="GATE-TRIANGULATION",
            ),
            Condition(
                Words(
                    "Sistem sumber informal, formal, dan kemasyarakatan perlu dilihat semuanya.",
                    "The informal, formal and societal resource systems all need a look.",
                ),
                rule="GATE-RESOURCES",
            ),
        ),
        cautions=(
            Words(
                "Asesmen yang hanya mencari kekurangan membuat klien tampak lebih lemah daripada "
                "kenyataannya.",
                "An assessment that looks for shortcomings only makes clients seem weaker than they are.",
            ),
        ),
        skills=(
            Skill.INTERVIEW,
            Skill.OBSERVATION,
            Skill.TRIANGULATION,
            Skill.USING_TOOLS,
        ),
        related=(
            StageKind.CONTRACT,
            StageKind.PLAN,
            EvidenceMethod.INTERVIEW,
            ResourceSystem.INFORMAL,
        ),
        sources=(
            Source("pincus1973"),
            Source("hepworth2017"),
            Source("richmond1917"),
        ),
        example=Words(
            "Keterangan klien tentang bolos dicocokkan dengan buku presensi dan cerita sahabatnya sebelum "
            "dicatat sebagai gejala.",
            "What the client said of staying away was checked against the register and a friend’s account "
            "before it was put down as a symptom.",
        ),
    ),
    Concept(
        term=StageKind.PLAN,
        definition=Words(
            "Rencana intervensi (*intervention plan*) menyusun jalan dari masalah menuju keadaan yang "
            "diinginkan. Langkahnya lima: menetapkan fokus, merumuskan tujuan, merancang kegiatan yang "
            "menyeluruh, memperhitungkan potensi dan sumber yang terjangkau, serta menentukan jangka waktu.",
            "The intervention plan lays out the way from the problem to the state that is wanted. It has "
            "five steps: settling the focus, putting the goals, designing comprehensive activities, "
            "reckoning with strengths and resources within reach, and fixing the time span.",
        ),
        purpose=Words(
            "Tujuannya ialah memastikan setiap kegiatan menjawab kebutuhan dan hasilnya dapat diperiksa.",
            "The aim is that each activity answers a need and its result can be checked.",
        ),
        when=Words(
            "Tahap ini mengikuti asesmen, dibicarakan dahulu dengan klien yang memilih tekniknya, lalu "
            "ditutup dengan *case conference* I.",
            "It follows the assessment, is first talked over with the client, whose choice the techniques "
            "are, and closes with case conference I.",
        ),
        conditions=(
            Condition(
                Words(
                    "Rencana harus memuat tujuan khusus.",
                    "The plan must hold specific goals.",
                ),
                rule="GATE-GOALS",
            ),
            Condition(
                Words(
                    "Setiap tujuan perlu dilayani sedikitnya satu kegiatan yang menyebut tekniknya.",
                    "Each goal has to be served by at least one activity that names its technique.",
                ),
                rule="GATE-ACTIVITY",
            ),
            Condition(
                Words(
                    "Pencapaian setiap tujuan harus dapat dilihat dari indikator.",
                    "An indicator has to show how far each goal is reached.",
                ),
                rule="GATE-INDICATOR",
            ),
            Condition(
                Words(
                    "Sedikitnya satu indikator dari setiap tujuan harus mempunyai data dasar.",
                    "At least one indicator of each goal must have a baseline.",
                ),
                rule="GATE-BASELINE",
            ),
        ),
        cautions=(
            Words(
                "Rencana yang disusun tanpa klien mungkin rapi di atas kertas, tetapi jarang dijalankan.",
                "A plan made without the client may look neat on paper and is seldom carried out.",
            ),
        ),
        skills=(
            Skill.FEEDBACK,
            Skill.CHALLENGING,
        ),
        related=(
            StageKind.ASSESSMENT,
            StageKind.INTERVENTION,
            WorkerRole.CONFEREE,
            Smart.SPECIFIC,
        ),
        sources=(
            Source("hepworth2017"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Klien mengurutkan lima kartu kegiatan; dua yang teratas menjadi isi rencana, dan masing-masing "
            "dilengkapi ukuran keberhasilan.",
            "The client put five cards with activities in order; the top two became the plan, each with a "
            "measure of success.",
        ),
    ),
)
"""Assessment, intervention plan."""
