"""Why a helping relation ends."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.process import InterventionFunction, StageKind, TerminationReason
from socialwork.words import Words

ENDING_CONCEPTS: tuple[Concept, ...] = (
    Concept(
        term=TerminationReason.GOALS_REACHED,
        definition=Words(
            "Tujuan tercapai adalah alasan pengakhiran karena keadaan yang direncanakan sudah terwujud dan "
            "dapat dipertahankan klien. Pernyataannya bersandar pada evaluasi, bukan pada perasaan bahwa "
            "semuanya telah baik.",
            "Goals reached is the reason where the state that was planned has come about and the client can "
            "keep it up. It rests on the evaluation and not on a feeling that all is well.",
        ),
        conditions=(
            Condition(
                Words(
                    "Evaluasi harus mendahului pernyataan itu.",
                    "An evaluation must come before it is said.",
                ),
                rule="GATE-EVALUATED",
            ),
        ),
        related=(StageKind.TERMINATION,),
        sources=(Source("hepworth2017"),),
        example=Words(
            "Semua indikator terpenuhi selama dua pekan berturut-turut, dan klien menyatakan siap "
            "melanjutkan sendiri.",
            "All indicators were met for two weeks running, and the client felt ready to go on alone.",
        ),
    ),
    Concept(
        term=TerminationReason.TIME_OVER,
        definition=Words(
            "Waktu praktikum berakhir adalah alasan pengakhiran yang berasal dari jadwal, bukan dari "
            "keadaan klien. Karena kebutuhan klien mungkin belum tuntas, penerus pertolongan ditetapkan dan "
            "diperkenalkan sebelum praktikan pergi.",
            "Placement over is a reason that comes from the timetable and not from the client’s condition. "
            "As needs may not be met yet, whoever goes on with the help is named and introduced before the "
            "student leaves.",
        ),
        related=(StageKind.TERMINATION,),
        sources=(Source("hepworth2017"),),
        example=Words(
            "Pada hari terakhir pekerja sosial lembaga duduk bersama klien dan praktikan untuk menerima "
            "catatan kemajuan.",
            "On the last day the institution’s social worker sat down with client and student to receive "
            "the notes on progress.",
        ),
    ),
    Concept(
        term=TerminationReason.CLIENT_REQUEST,
        definition=Words(
            "Permintaan klien adalah alasan pengakhiran yang lahir dari haknya untuk menentukan diri "
            "sendiri. Keputusan itu dihormati, akibatnya dijelaskan, dan pintu untuk kembali tetap dibuka.",
            "Client’s request is the reason that springs from the right to decide for oneself. The decision "
            "is respected, its consequences are explained, and the door stays open.",
        ),
        cautions=(
            Words(
                "Permintaan berhenti perlu didengarkan dahulu, sebab dapat menyembunyikan kekecewaan atau "
                "tekanan orang lain.",
                "A wish to stop needs to be heard out, for disappointment or another’s pressure may be "
                "behind it.",
            ),
        ),
        related=(StageKind.TERMINATION,),
        sources=(
            Source("biestek1957"),
            Source("hepworth2017"),
        ),
        example=Words(
            "Klien merasa cukup setelah empat pertemuan; praktikan mencatat alasannya dan menyerahkan nomor "
            "layanan yang dapat dihubungi.",
            "After four meetings the client felt it was enough; the student noted the reason and left the "
            "number of a service.",
        ),
    ),
    Concept(
        term=TerminationReason.MOVED,
        definition=Words(
            "Klien pindah adalah alasan pengakhiran karena klien meninggalkan wilayah atau lembaga tempat "
            "pertolongan diberikan. Dengan izinnya, ringkasan kasus dikirim kepada layanan di tempat yang "
            "baru.",
            "Client moved is the reason where the client leaves the area or the institution of the help. "
            "With consent a summary goes to a service at the new place.",
        ),
        related=(StageKind.TERMINATION,),
        sources=(Source("hepworth2017"),),
        example=Words(
            "Keluarga klien kembali ke kampung, dan ringkasan pertolongan diserahkan kepada petugas "
            "puskesmas di sana.",
            "The client’s family went back to their village, and the summary was given to the health centre "
            "there.",
        ),
    ),
    Concept(
        term=TerminationReason.DECEASED,
        definition=Words(
            "Klien meninggal adalah alasan pengakhiran yang menuntut perhatian kepada keluarga, penghuni "
            "lain, dan praktikan sendiri yang berduka. Catatan diselesaikan dengan hormat, dan kerahasiaan "
            "klien tetap dijaga.",
            "Client died is the reason that calls for attention to family, fellow residents and the "
            "student, who grieve. Records are completed with respect, and confidentiality goes on.",
        ),
        related=(StageKind.TERMINATION,),
        sources=(Source("hepworth2017"),),
        example=Words(
            "Praktikan menghadiri doa bersama di panti, lalu membicarakan rasa kehilangannya dalam sesi "
            "bimbingan.",
            "The student joined the prayers at the home and then spoke of the loss in a session of "
            "supervision.",
        ),
    ),
    Concept(
        term=TerminationReason.REFERRED,
        definition=Words(
            "Dirujuk adalah alasan pengakhiran karena pihak lain lebih mampu memenuhi kebutuhan klien. "
            "Hubungan pertolongan ditutup setelah penerima menyatakan kesediaannya.",
            "Referred is the reason where others are better able to meet the client’s needs. The relation "
            "ends once the receiver has agreed.",
        ),
        related=(
            StageKind.REFERRAL,
            InterventionFunction.REFERRAL,
        ),
        sources=(
            Source("kirstashman2018"),
            Source("hepworth2017"),
        ),
        example=Words(
            "Klien dengan ketergantungan obat beralih ke balai rehabilitasi setelah balai itu menetapkan "
            "hari penerimaannya.",
            "A client dependent on drugs passed to a rehabilitation centre when it had fixed the day of "
            "admission.",
        ),
    ),
)
"""Six reasons of termination."""
