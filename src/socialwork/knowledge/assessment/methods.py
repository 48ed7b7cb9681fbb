"""The six techniques of assessment."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.assessment import AssessmentTool
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.documents import LetterKind
from socialwork.vocabulary.evidence import EvidenceMethod
from socialwork.vocabulary.groupwork import GroupType
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

METHODS: tuple[Concept, ...] = (
    Concept(
        term=EvidenceMethod.INTERVIEW,
        definition=Words(
            "Wawancara adalah percakapan yang diarahkan untuk memahami keadaan seseorang menurut "
            "penuturannya sendiri. Pewawancara memegang pedoman, tetapi mengikuti alur cerita narasumber "
            "dan memperhatikan pula cara cerita itu disampaikan.",
            "An interview is a conversation directed at understanding someone’s situation as they tell it "
            "themselves. The interviewer holds a guide but follows the course of the story and attends to "
            "how it is told.",
        ),
        purpose=Words(
            "Tujuannya memperoleh keterangan, perasaan, dan harapan yang tidak dapat dilihat dari luar.",
            "Its purpose is to learn facts, feelings and hopes that cannot be seen from outside.",
        ),
        when=Words(
            "Teknik ini tepat bagi klien dan orang-orang terdekatnya, satu demi satu, setelah hubungan awal "
            "terbentuk.",
            "It suits the client and those closest to them, one at a time, once a first relation has formed.",
        ),
        conditions=(
            Condition(
                Words(
                    "Narasumber mengetahui maksud wawancara dan boleh menolak menjawab.",
                    "The interviewee knows what the interview is for and may decline to answer.",
                ),
            ),
            Condition(
                Words(
                    "Wawancara untuk asesmen baru dimulai setelah klien menandatangani persetujuan.",
                    "Interviews for the assessment begin only after the client has signed the consent.",
                ),
                rule="CONS-01",
            ),
        ),
        cautions=(
            Words(
                "Pertanyaan yang menggiring menghasilkan jawaban yang ingin didengar pewawancara, bukan "
                "yang dialami narasumber.",
                "A leading question brings the answer that the interviewer wants to hear, not what the "
                "interviewee has lived through.",
            ),
        ),
        skills=(Skill.INTERVIEW, Skill.ACTIVE_LISTENING, Skill.PROBING),
        stages=(StageKind.INTAKE, StageKind.ASSESSMENT, StageKind.EVALUATION),
        related=(AssessmentTool.INTERVIEW_GUIDE,),
        sources=(Source("hepworth2017"), Source("kadushin2013")),
        example=Words(
            "Praktikan menanyakan satu hari sekolah yang menyenangkan dan satu hari yang berat, lalu "
            "membacakan rangkumannya agar klien dapat membetulkannya.",
            "The student asks about one pleasant and one hard day at school and reads the summary back so "
            "that the client can correct it.",
        ),
    ),
    Concept(
        term=EvidenceMethod.OBSERVATION,
        definition=Words(
            "Observasi adalah pengamatan yang direncanakan terhadap perilaku dan keadaan di tempat keduanya "
            "muncul secara wajar. Hal yang diamati ditetapkan lebih dahulu, diberi batasan, dan dicatat "
            "pada saat terlihat.",
            "Observation is the planned watching of behaviour and circumstances where they occur naturally. "
            "What is watched for is set beforehand, defined, and written down at the moment it is seen.",
        ),
        purpose=Words(
            "Tujuannya mengetahui apa yang benar-benar terjadi dan seberapa sering, sebagai pembanding bagi "
            "keterangan lisan.",
            "Its purpose is to know what really happens and how often, as a check on what is told.",
        ),
        when=Words(
            "Teknik ini diperlukan ketika masalah tampak sebagai perilaku atau ketika narasumber sulit "
            "menceritakan keadaannya.",
            "It is needed where the problem shows in behaviour or where people find it hard to tell of "
            "their situation.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap perilaku diberi batasan agar dua pengamat menghitung hal yang sama.",
                    "Each behaviour is defined so that two observers count the same thing.",
                ),
                rule="TOOL-11",
            ),
        ),
        cautions=(
            Words(
                "Kehadiran pengamat dapat mengubah perilaku, dan pengamatan yang terlalu singkat mudah "
                "dianggap mewakili keseharian.",
                "The presence of an observer can change behaviour, and too short an observation is easily "
                "taken for everyday life.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION, StageKind.EVALUATION),
        related=(AssessmentTool.OBSERVATION_GUIDE,),
        sources=(Source("miltenberger2012"), Source("hepworth2017")),
        example=Words(
            "Selama tiga jam pelajaran praktikan menandai setiap kali klien bertanya, menjawab, atau "
            "menunduk ketika ditunjuk.",
            "During three lessons the student marks each time that the client asks, answers or looks down "
            "when called upon.",
        ),
    ),
    Concept(
        term=EvidenceMethod.FOCUS_GROUP,
        definition=Words(
            "Diskusi kelompok terarah adalah percakapan kelompok kecil mengenai satu pokok yang dipandu "
            "dengan beberapa pertanyaan terbuka. Keterangannya lahir dari tanggapan peserta satu sama lain, "
            "bukan dari jawaban perseorangan yang dijumlahkan.",
            "A focus group discussion is the talk of a small group about one subject, led by a few open "
            "questions. What it yields comes from the way participants respond to one another, not from "
            "adding up single answers.",
        ),
        purpose=Words(
            "Tujuannya menemukan keragaman pandangan dan hal yang disepakati oleh orang-orang yang "
            "mengalami keadaan serupa.",
            "Its purpose is to find the range of views, and what people in a like situation agree on.",
        ),
        when=Words(
            "Cara ini sesuai apabila pokoknya dapat dibicarakan secara terbuka dan pendapat kelompok memang "
            "diperlukan.",
            "It fits where the subject can be talked about openly and the view of a group is what is needed.",
        ),
        conditions=(
            Condition(
                Words(
                    "Peserta menyetujui aturan, terutama untuk bergiliran dan tidak menceritakan kembali "
                    "isi diskusi di luar kelompok.",
                    "Participants agree on rules, above all to take turns and not to repeat outside what "
                    "was said.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Pengalaman yang memalukan atau menyakitkan tidak layak dibuka di hadapan kelompok, dan "
                "peserta yang berpengaruh dapat membungkam yang lain.",
                "Shaming or painful experience should not be opened before a group, and a powerful "
                "participant may silence the others.",
            ),
        ),
        skills=(Skill.PROBING, Skill.ACTIVE_LISTENING),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION),
        related=(AssessmentTool.FOCUS_GROUP_GUIDE, GroupType.FOCUS),
        sources=(Source("krueger2015"), Source("toseland2009")),
        example=Words(
            "Enam penghuni panti membicarakan apa yang membuat waktu makan menyenangkan, sedangkan seorang "
            "praktikan memandu dan seorang lagi mencatat.",
            "Six residents of a home discuss what makes meals pleasant while one student leads and another "
            "takes notes.",
        ),
    ),
    Concept(
        term=EvidenceMethod.DOCUMENT_STUDY,
        definition=Words(
            "Studi dokumentasi adalah penelaahan catatan yang sudah ada, seperti buku presensi, rapor, "
            "kartu kesehatan, atau berkas pelayanan. Isinya dibaca menurut pertanyaan asesmen, dan hanya "
            "bagian yang berkaitan yang disalin.",
            "Document study is the examination of records that exist already, such as attendance books, "
            "school reports, health cards or service files. They are read for the questions of the "
            "assessment, and only what bears on these is copied.",
        ),
        purpose=Words(
            "Tujuannya memperoleh data yang dicatat sebelum praktikan datang sehingga perubahan dapat "
            "dilihat dari waktu ke waktu.",
            "Its purpose is data written down before the student came, so that change over time can be seen.",
        ),
        when=Words(
            "Teknik ini dipakai untuk memeriksa angka, tanggal, dan riwayat yang tidak dapat diandalkan "
            "pada ingatan.",
            "It is used to check figures, dates and histories for which memory is not reliable.",
        ),
        conditions=(
            Condition(
                Words(
                    "Dokumen baru dibuka setelah klien mengizinkannya, dan bagi klien anak setelah walinya "
                    "juga setuju.",
                    "Documents are opened only after the client has allowed it, and for a child after the "
                    "guardian has agreed too.",
                ),
                rule="CONS-01",
            ),
            Condition(
                Words(
                    "Izin dari pemegang dokumen dicatat beserta tanggalnya.",
                    "The permission of whoever holds the document is recorded with its date.",
                ),
                rule="TOOL-12",
            ),
        ),
        cautions=(
            Words(
                "Catatan dibuat untuk keperluan lain dan oleh orang lain, sehingga yang tidak tertulis "
                "belum tentu tidak terjadi.",
                "Records were made by others for other ends; what is not written may still have happened.",
            ),
        ),
        skills=(Skill.TRIANGULATION,),
        stages=(StageKind.ASSESSMENT, StageKind.EVALUATION),
        related=(AssessmentTool.DOCUMENT_STUDY,),
        sources=(Source("bowen2009"), Source("denzin1978")),
        example=Words(
            "Dari buku presensi praktikan menyalin jumlah hari hadir selama dua minggu tanpa membawa buku "
            "itu keluar dari ruang guru.",
            "From the attendance book the student copies the days present in two weeks without taking the "
            "book out of the staff room.",
        ),
    ),
    Concept(
        term=EvidenceMethod.HOME_VISIT,
        definition=Words(
            "Kunjungan rumah adalah pertemuan di tempat tinggal klien yang diadakan dengan izinnya. Pekerja "
            "sosial melihat suasana keluarga, lingkungan, dan keseharian yang tidak terlihat di lembaga.",
            "A home visit is a meeting where the client lives, held with the client’s leave. The worker "
            "sees family life, surroundings and daily routine that do not show at the institution.",
        ),
        purpose=Words(
            "Tujuannya membandingkan keterangan klien dengan keadaan di rumah dan mengajak keluarga ikut "
            "serta.",
            "Its purpose is to set what the client has told beside life at home, and to bring the family in.",
        ),
        when=Words(
            "Waktunya ialah ketika peran keluarga penting dan klien telah siap menerima praktikan di "
            "rumahnya.",
            "The time for it comes when the family matters and the client is ready to receive the student "
            "at home.",
        ),
        conditions=(
            Condition(
                Words(
                    "Kunjungan didasarkan pada surat tugas yang bertanggal tidak sesudah kunjungan itu.",
                    "The visit rests on a letter of assignment dated not later than the visit.",
                ),
                rule="CONS-10",
            ),
            Condition(
                Words(
                    "Kunjungan rumah termasuk dalam cakupan persetujuan klien.",
                    "Home visits are within the scope of the client’s consent.",
                ),
                rule="CONS-04",
            ),
        ),
        cautions=(
            Words(
                "Keadaan rumah mudah dinilai dengan ukuran sendiri, dan tetangga dapat mengetahui bahwa "
                "klien sedang ditolong.",
                "A home is easily judged by one’s own standards, and neighbours may learn that the client "
                "is being helped.",
            ),
        ),
        skills=(Skill.OBSERVATION,),
        stages=(StageKind.ENGAGEMENT, StageKind.ASSESSMENT),
        related=(LetterKind.ASSIGNMENT,),
        sources=(Source("sheafor2015"), Source("hepworth2017")),
        example=Words(
            "Bersama wali kelas praktikan mengunjungi rumah siswa pada sore hari dan menanyakan kelebihan "
            "anak itu sebelum membicarakan ketidakhadirannya.",
            "With the class teacher the student visits a pupil’s home in the afternoon and asks about the "
            "child’s strong points before turning to the absences.",
        ),
    ),
    Concept(
        term=EvidenceMethod.INSTRUMENT,
        definition=Words(
            "Instrumen adalah perangkat pertanyaan atau butir pengamatan yang sama bagi setiap orang dan "
            "diberi nilai menurut aturan yang tetap. Hasilnya berupa angka yang dapat dibandingkan "
            "antarwaktu atau antarorang.",
            "An instrument is a set of questions or items of observation, the same for everyone and scored "
            "by fixed rules. It gives figures that can be compared over time or between people.",
        ),
        purpose=Words(
            "Tujuannya mengukur suatu keadaan secara seragam sehingga perubahan tidak hanya dinilai dari "
            "kesan.",
            "Its purpose is to measure something uniformly, so that change is not judged by impression "
            "alone.",
        ),
        when=Words(
            "Alat ini berguna apabila gejalanya dapat dirumuskan dalam butir dan klien mampu menjawabnya.",
            "It is useful where the symptom can be put into items and the client is able to answer them.",
        ),
        conditions=(
            Condition(
                Words(
                    "Butir yang dilindungi hak cipta hanya dipakai dengan izin pemegang haknya.",
                    "Items under copyright are used only with leave of whoever holds the rights.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Tanpa norma, nilai hanya dapat dibandingkan dengan nilai klien itu sendiri dan tidak boleh "
                "disebut tinggi atau rendah.",
                "Without norms a score can be compared only with earlier ones of the same client and must "
                "not be called high or low.",
            ),
        ),
        skills=(Skill.MAKING_INSTRUMENTS, Skill.USING_TOOLS),
        stages=(StageKind.ASSESSMENT, StageKind.EVALUATION),
        related=(Skill.MAKING_INSTRUMENTS,),
        sources=(Source("bloom2009"), Source("devellis2017")),
        example=Words(
            "Sebelum dan sesudah intervensi klien mengisi sepuluh butir yang sama tentang keberaniannya "
            "berbicara di kelas.",
            "Before and after the intervention the client answers the same ten items on speaking up in "
            "class.",
        ),
    ),
)
