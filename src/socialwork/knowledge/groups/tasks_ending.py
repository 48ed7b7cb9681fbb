"""Tasks of the ending of a group."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.groupwork import GroupPhase, GroupTask, GroupTool
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

TASKS_ENDING: tuple[Concept, ...] = (
    Concept(
        term=GroupTask.REFLECTION,
        definition=Words(
            "Refleksi diri sebelum dan sesudah kelompok merupakan tugas pengakhiran yang meminta anggota "
            "membandingkan keadaannya pada awal dan pada akhir program. Perbandingan lebih jujur apabila "
            "jawaban awal disimpan dan dibaca kembali.",
            "Self-reflection before and after the group is the task at the ending in which members "
            "compare how they were at the start and at the end of the programme. The comparison is more "
            "honest where the first answers were kept and are read again.",
        ),
        purpose=Words(
            "Tujuannya membuat anggota menyadari perubahannya dan hal yang masih perlu diusahakan.",
            "Its purpose is to make members aware of how they changed and of what still has to be worked on.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pertanyaan pada awal dan akhir kelompok harus sama.",
                    "The questions at the start and at the end have to be the same.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Anggota cenderung menulis hal yang menyenangkan pemimpin; jawaban tanpa nama mengurangi "
                "kecenderungan itu.",
                "Members tend to write what pleases the leader, and answers without names lessen this.",
            ),
        ),
        skills=(Skill.FEEDBACK,),
        stages=(StageKind.EVALUATION,),
        related=(
            GroupTool.MEMBER_CHANGE,
            GroupPhase.ENDING,
        ),
        sources=(Source("toseland2009"), Source("corey2014")),
        example=Words(
            "Seorang anggota membaca kartunya yang pertama, lalu menulis bahwa kini ia tahu untuk apa ia "
            "belajar.",
            "A member reads the first card again and writes that there is now a reason to learn.",
        ),
    ),
    Concept(
        term=GroupTask.MESSAGES,
        definition=Words(
            "Permainan pesan dan kesan ialah kegiatan penutup ketika setiap anggota menerima catatan "
            "pendek dari teman-temannya tentang hal yang mereka hargai darinya dan harapan bagi "
            "langkahnya kelak. Catatan itu dapat dibawa pulang sebagai pengingat.",
            "Message and impression game is a closing activity in which every member receives short notes "
            "from the others on what they value in them and wish for their way ahead. The notes can be "
            "taken home as a reminder.",
        ),
        purpose=Words(
            "Tujuannya mengakhiri kelompok dengan penghargaan dan mengukuhkan citra diri yang baik.",
            "Its purpose is to end the group with appreciation and to confirm a good picture of oneself.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap anggota menulis dan menerima catatan dalam jumlah yang sama.",
                    "Every member writes and receives the same number of notes.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Kesan yang berisi ejekan melukai justru pada saat berpisah, sehingga contoh kalimat "
                "perlu diberikan.",
                "A note that mocks hurts just at parting, so examples have to be given.",
            ),
        ),
        skills=(
            Skill.FEEDBACK,
            Skill.EMPATHY,
        ),
        stages=(StageKind.TERMINATION,),
        related=(
            GroupPhase.ENDING,
            GroupTask.DISSOLUTION,
        ),
        sources=(Source("corey2014"), Source("toseland2009")),
        example=Words(
            "Kartu berkeliling searah jarum jam; setiap orang menulis satu kebaikan temannya dan satu "
            "harapan.",
            "Cards go round clockwise, and each person writes one good thing about the other and one wish.",
        ),
    ),
    Concept(
        term=GroupTask.DISSOLUTION,
        definition=Words(
            "Pembubaran kelompok adalah tugas terakhir yang menyatakan kelompok selesai: hasil "
            "disebutkan, kelanjutan dijelaskan, kerahasiaan diingatkan, dan perpisahan diucapkan. Anggota "
            "yang masih memerlukan pertolongan diberi jalan ke layanan lain yang sesuai baginya.",
            "Dissolution of the group is the last task, by which the group is declared finished: results "
            "are named, it is said what comes next, confidentiality is recalled and farewell is taken. "
            "Members who still need help are shown the way to other services.",
        ),
        purpose=Words(
            "Tujuannya memberi akhir yang jelas agar tidak ada harapan yang menggantung.",
            "Its purpose is to give a clear end, so that no hope is left hanging.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tanggal pembubaran diketahui anggota sejak kelompok dimulai.",
                    "Members know the date of the end from the beginning of the group.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Janji untuk terus bertemu yang diucapkan karena haru sering tidak dapat ditepati.",
                "Promises to go on meeting, made out of emotion, can often not be kept.",
            ),
        ),
        skills=(Skill.EMPATHY,),
        stages=(
            StageKind.TERMINATION,
            StageKind.REFERRAL,
        ),
        related=(
            GroupPhase.ENDING,
            StageKind.TERMINATION,
        ),
        sources=(Source("garvin1997"), Source("toseland2009")),
        example=Words(
            "Praktikan menyebutkan tiga hal yang dicapai kelompok, memberi tahu bahwa guru BK dapat "
            "ditemui setiap Senin, dan mengucapkan terima kasih.",
            "The student names three things that the group has reached, says that the counsellor can be "
            "seen every Monday and gives thanks.",
        ),
    ),
)
