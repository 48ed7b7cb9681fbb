"""The last four stages of the helping process, each with what it asks and what its record holds."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.process import (
    EvaluationAspect,
    EvaluationPrinciple,
    InterventionFunction,
    InterventionStep,
    StageKind,
    TerminationReason,
)
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

CLOSING_STAGES: tuple[Concept, ...] = (
    Concept(
        term=StageKind.INTERVENTION,
        definition=Words(
            "Intervensi (*intervention*) melaksanakan rencana untuk mengubah diri klien, lingkungannya, "
            "atau hubungan keduanya. Kegiatannya bergerak melalui pembentukan relasi, pemotivasian, "
            "pemampuan, dan pemberian kesempatan.",
            "Intervention carries out the plan, to change the client, the surroundings or the relation of "
            "both. It moves from forming the relation by motivating and enabling to giving opportunity.",
        ),
        purpose=Words(
            "Tujuannya ialah mewujudkan perubahan yang telah dipilih klien.",
            "The aim is to bring about the change that the client has chosen.",
        ),
        when=Words(
            "Tahap ini berjalan setelah rencana disetujui dan ditutup dengan *case conference* II.",
            "It runs once the plan has been approved and closes with case conference II.",
        ),
        conditions=(
            Condition(
                Words(
                    "*Case conference* I harus sudah diselenggarakan.",
                    "Case conference I must have been held.",
                ),
                rule="GATE-CONFERENCE",
            ),
            Condition(
                Words(
                    "Pembimbing, bukan praktikan sendiri, yang harus memutuskan bahwa rencana boleh "
                    "dijalankan.",
                    "A supervisor, not the student, must have decided that the plan may be carried out.",
                ),
                rule="GATE-DECISION",
            ),
            Condition(
                Words(
                    "Klien perlu menyetujui rencana.",
                    "The client needs to agree to the plan.",
                ),
                rule="GATE-CLIENT-AGREED",
            ),
            Condition(
                Words(
                    "Setiap penggunaan teknik harus dicatat dengan proses dan hasilnya.",
                    "Each use of a technique must be recorded with its process and result.",
                ),
                rule="GATE-RECORD",
            ),
        ),
        cautions=(
            Words(
                "Perubahan yang bergantung pada kehadiran pekerja sosial akan hilang bersamanya, maka "
                "dukungan dialihkan kepada orang di sekitar klien.",
                "Change that hangs on the worker’s presence goes when the worker goes, so support is passed "
                "on to those around the client.",
            ),
        ),
        skills=(
            Skill.FEEDBACK,
            Skill.CHALLENGING,
            Skill.BASIC_EMPATHY,
        ),
        related=(
            StageKind.PLAN,
            StageKind.EVALUATION,
            InterventionStep.RELATION,
            InterventionFunction.SUPPORTING,
        ),
        sources=(
            Source("pincus1973"),
            Source("hepworth2017"),
        ),
        example=Words(
            "Selama dua pekan klien berlatih menolak ajakan merokok melalui permainan peran, dan sahabatnya "
            "menyertai latihan itu mulai pekan kedua.",
            "For two weeks the client practised saying no to cigarettes in role play, and from the second "
            "week on a friend joined in.",
        ),
    ),
    Concept(
        term=StageKind.EVALUATION,
        definition=Words(
            "Evaluasi (*evaluation*) menilai apakah, sejauh mana, dan mengapa tujuan tercapai. Penilaian "
            "menyangkut masukan, proses, keluaran, dan hasil, dilakukan selama, pada akhir, dan sesudah "
            "intervensi, serta membandingkan keadaan sekarang dengan data dasar.",
            "Evaluation judges whether, how far and why goals were reached. It looks at input, process, "
            "output and outcome, goes on during, at the end of and after the intervention, and compares how "
            "things are with the baseline.",
        ),
        purpose=Words(
            "Tujuannya ialah memberi dasar yang jujur untuk meneruskan, mengubah, atau mengakhiri "
            "pertolongan.",
            "The aim is an honest ground for going on, changing course or ending.",
        ),
        when=Words(
            "Tahap ini mengikuti intervensi dan mendahului terminasi; hasilnya dapat mengembalikan proses "
            "ke perencanaan.",
            "It follows the intervention and comes before termination; its result may lead back to planning.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap indikator rencana harus dinilai.",
                    "Every indicator of the plan must be judged.",
                ),
                rule="GATE-JUDGED",
            ),
            Condition(
                Words(
                    "Pandangan klien sendiri perlu dicatat.",
                    "The client’s own view needs to be recorded.",
                ),
                rule="GATE-CLIENT-VIEW",
            ),
            Condition(
                Words(
                    "Kegiatan yang dinilai harus berada dalam jangka waktu intervensi.",
                    "What is judged must have been done within the period of the intervention.",
                ),
                rule="GATE-SESSIONS",
            ),
        ),
        cautions=(
            Words(
                "Persentase tanpa jumlah dan data dasar tidak menunjukkan apa-apa, dan perubahan belum "
                "tentu disebabkan oleh intervensi.",
                "A percentage without counts and baseline shows nothing, and a change need not come from "
                "the intervention.",
            ),
        ),
        skills=(
            Skill.TRIANGULATION,
            Skill.FEEDBACK,
        ),
        related=(
            StageKind.INTERVENTION,
            StageKind.TERMINATION,
            EvaluationAspect.OUTCOME,
            EvaluationPrinciple.HONESTY,
        ),
        sources=(
            Source("bloom2009"),
            Source("rossi2004"),
        ),
        example=Words(
            "Klien membaca grafik tidurnya, menandai malam yang masih sulit, dan menyebut latihan napas "
            "sebagai hal yang paling menolong.",
            "The client read the chart of nights, marked those that were still bad, and named the breathing "
            "exercise as the greatest help.",
        ),
    ),
    Concept(
        term=StageKind.TERMINATION,
        definition=Words(
            "Terminasi (*termination*) mengakhiri hubungan pertolongan secara terencana. Alasannya dapat "
            "berupa tercapainya tujuan, permintaan klien, berakhirnya waktu, atau sebab lain; hal yang "
            "tercapai dan yang masih dibutuhkan dibaca bersama, lalu pernyataan ditandatangani.",
            "Termination ends the helping relation by plan. The reason may be that goals are reached, that "
            "the client wishes it, that time is over or something else; what was reached and what is still "
            "needed is read together and a statement is signed.",
        ),
        purpose=Words(
            "Tujuannya ialah melepaskan klien tanpa ketergantungan dan dengan keyakinan bahwa perubahan "
            "adalah miliknya.",
            "The aim is to part without dependence, the client being sure that the change is their own.",
        ),
        when=Words(
            "Tahap ini mengikuti evaluasi; atas permintaan klien ia dapat terjadi kapan saja.",
            "It follows evaluation; at the client’s wish it may come at any time.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tujuan hanya boleh dinyatakan tercapai setelah ada evaluasi.",
                    "Goals may be called reached only after an evaluation.",
                ),
                rule="GATE-EVALUATED",
            ),
            Condition(
                Words(
                    "Alasan pengakhiran harus ditulis.",
                    "The reason for ending must be written down.",
                ),
                rule="GATE-REASON",
            ),
            Condition(
                Words(
                    "Pernyataan harus ditandatangani klien dan praktikan, serta wali apabila klien masih "
                    "anak.",
                    "The statement must be signed by client and student and, for a child, by the guardian.",
                ),
                rule="GATE-STATEMENT",
            ),
            Condition(
                Words(
                    "Harus ada orang yang bertanggung jawab atas pembinaan lanjut.",
                    "Somebody must be named who answers for the follow-up.",
                ),
                rule="GATE-FOLLOW-UP",
            ),
        ),
        cautions=(
            Words(
                "Perpisahan yang mendadak dapat melukai klien yang sering ditinggalkan, maka tanggalnya "
                "disampaikan sejak kontrak.",
                "A sudden parting may hurt clients who have often been left, so the day is told from the "
                "contract on.",
            ),
        ),
        skills=(
            Skill.ADVANCED_EMPATHY,
            Skill.FEEDBACK,
        ),
        related=(
            StageKind.EVALUATION,
            StageKind.REFERRAL,
            TerminationReason.GOALS_REACHED,
        ),
        sources=(
            Source("hepworth2017"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Dalam pertemuan terakhir klien menyebutkan tiga orang yang akan dihubunginya bila kesulitan "
            "datang lagi.",
            "At the last meeting the client named three people to turn to should trouble return.",
        ),
    ),
    Concept(
        term=StageKind.REFERRAL,
        definition=Words(
            "Rujukan (*referral*) menyerahkan kebutuhan yang tersisa kepada pihak yang dapat memenuhinya. "
            "Surat rujukan menyebut kepada siapa, untuk keperluan apa, dan keterangan apa yang dibagikan "
            "dengan izin klien; pengirim memastikan rujukan diterima.",
            "Referral hands over what is still needed to those who can provide it. The letter says to whom, "
            "for what, and what is shared with the client’s consent; the sender makes sure that it is "
            "received.",
        ),
        purpose=Words(
            "Tujuannya ialah menjaga kesinambungan pertolongan setelah praktikum berakhir.",
            "The aim is that help continues when the placement is over.",
        ),
        when=Words(
            "Tahap ini lazimnya mengikuti terminasi, tetapi dapat pula terjadi setelah penelaahan awal atau "
            "asesmen apabila layanan lain lebih sesuai.",
            "It usually follows termination, and may come after intake or assessment where another service "
            "fits better.",
        ),
        conditions=(
            Condition(
                Words(
                    "Keperluan rujukan harus disebutkan.",
                    "The purpose of the referral must be stated.",
                ),
                rule="GATE-REFERRAL-PURPOSE",
            ),
            Condition(
                Words(
                    "Klien harus memberi izin tertulis atas keterangan yang dibagikan.",
                    "The client must have consented in writing to what is shared.",
                ),
                rule="GATE-REFERRAL-CONSENT",
            ),
            Condition(
                Words(
                    "Tanggapan penerima perlu dicatat, termasuk apabila masih ditunggu.",
                    "The answer of the receiver needs to be recorded, and so does that it is awaited.",
                ),
                rule="GATE-REFERRAL-RESPONSE",
            ),
        ),
        cautions=(
            Words(
                "Rujukan tanpa penanggung jawab di pihak penerima mudah berhenti sebagai surat.",
                "A referral that nobody at the other end answers for easily stays a letter.",
            ),
        ),
        skills=(Skill.PROBING,),
        related=(
            StageKind.TERMINATION,
            WorkerRole.BROKER,
            InterventionFunction.REFERRAL,
        ),
        sources=(
            Source("kirstashman2018"),
            Source("hepworth2017"),
        ),
        example=Words(
            "Klien yang membutuhkan kaki palsu dirujuk ke balai rehabilitasi, dan perawat di sana "
            "menyebutkan tanggal pengukurannya.",
            "A client in need of an artificial leg was referred to a rehabilitation centre, whose nurse "
            "named the day of the fitting.",
        ),
    ),
)
"""Intervention, evaluation, termination, referral."""
