"""Guides by which data are gathered."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.assessment import AssessmentTool
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.evidence import EvidenceMethod
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

GUIDES: tuple[Concept, ...] = (
    Concept(
        term=AssessmentTool.INTERVIEW_GUIDE,
        definition=Words(
            "Pedoman wawancara adalah daftar pokok dan pertanyaan terbuka yang disiapkan menurut siapa "
            "narasumbernya. Isinya diturunkan dari hal yang perlu diketahui dalam asesmen dan menyediakan "
            "tempat untuk ringkasan jawaban.",
            "An interview guide is a list of topics and open questions prepared for whoever is to be asked. "
            "It follows from what the assessment needs to know and leaves room for the answers in short.",
        ),
        purpose=Words(
            "Tujuannya menjaga agar hal penting tidak terlewat dan keterangan beberapa narasumber dapat "
            "disandingkan.",
            "Its purpose is to see that nothing important is missed and that what several people say can be "
            "set side by side.",
        ),
        when=Words(
            "Pedoman disusun sebelum wawancara pertama dan dibedakan bagi klien, keluarga, serta petugas.",
            "It is drawn up before the first interview, with different questions for client, family and "
            "staff.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pedoman memuat sedikitnya satu pertanyaan.",
                    "The guide holds at least one question.",
                ),
                rule="TOOL-13",
            ),
        ),
        cautions=(
            Words(
                "Pedoman yang dibacakan seperti kuesioner menghentikan cerita yang justru paling perlu "
                "didengar.",
                "A guide read out like a questionnaire stops the very story that most needs hearing.",
            ),
        ),
        skills=(Skill.INTERVIEW, Skill.MAKING_INSTRUMENTS),
        stages=(StageKind.ASSESSMENT,),
        related=(EvidenceMethod.INTERVIEW,),
        sources=(Source("kadushin2013"),),
        example=Words(
            "Bagi ibu klien pedoman itu memuat empat pertanyaan: kebiasaan malam hari, kelebihan anak, "
            "usaha keluarga, dan perubahan yang diharapkan.",
            "For the client’s mother the guide holds four questions: evenings at home, the child’s strong "
            "points, what the family has tried and what change is hoped for.",
        ),
    ),
    Concept(
        term=AssessmentTool.OBSERVATION_GUIDE,
        definition=Words(
            "Lembar pengamatan adalah daftar perilaku beserta batasannya, dengan tempat untuk mencatat "
            "hari, waktu, dan jumlah kemunculan. Pengamat menandai perilaku yang terlihat, bukan menilai "
            "sifat orangnya.",
            "An observation guide is a list of behaviours with their definitions and room for day, time and "
            "number of times. The observer marks what is seen and does not judge character.",
        ),
        purpose=Words(
            "Tujuannya mengubah kesan menjadi hitungan yang dapat dijadikan data dasar.",
            "Its purpose is to turn impressions into counts that can serve as a baseline.",
        ),
        when=Words(
            "Lembar ini dipakai ketika suatu gejala akan diikuti dari hari ke hari.",
            "It is used when a symptom is to be followed from day to day.",
        ),
        conditions=(
            Condition(
                Words(
                    "Perilaku yang dihitung dalam setiap pengamatan tercantum dalam daftar.",
                    "Behaviours counted in a session stand in the list.",
                ),
                rule="TOOL-10",
            ),
            Condition(
                Words(
                    "Setiap perilaku mempunyai batasan yang jelas.",
                    "Each behaviour is clearly defined.",
                ),
                rule="TOOL-11",
            ),
        ),
        cautions=(
            Words(
                "Butir yang tidak disusun sebagai skala tidak dijumlahkan menjadi nilai.",
                "Items that were not made as a scale are not added up to a score.",
            ),
        ),
        skills=(Skill.OBSERVATION, Skill.MAKING_INSTRUMENTS),
        stages=(StageKind.ASSESSMENT, StageKind.INTERVENTION),
        related=(EvidenceMethod.OBSERVATION,),
        sources=(Source("miltenberger2012"),),
        example=Words(
            "“Memperhatikan” dibatasi sebagai menghadap kepada guru atau bahan pelajaran ketika dijelaskan.",
            "“Pays attention” is defined as facing the teacher or the material while something is explained.",
        ),
    ),
    Concept(
        term=AssessmentTool.FOCUS_GROUP_GUIDE,
        definition=Words(
            "Pedoman diskusi kelompok terarah adalah rencana percakapan kelompok yang memuat pokok, "
            "peserta, pemandu, aturan, dan urutan pertanyaan. Hasil diskusi dicatat pada lembar yang sama.",
            "A focus group guide is the plan of a group discussion, with its subject, participants, leader, "
            "rules and order of questions. Results are noted on the same sheet.",
        ),
        purpose=Words(
            "Tujuannya menjaga agar diskusi tetap pada pokoknya dan setiap peserta mendapat giliran.",
            "Its purpose is to keep the discussion to its subject and give everyone a turn.",
        ),
        when=Words(
            "Pedoman disiapkan beberapa hari sebelum diskusi agar peserta dapat diundang dan ditanya "
            "kesediaannya.",
            "It is prepared some days ahead, so that participants can be invited and asked whether they are "
            "willing.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pertanyaan bergerak dari yang umum ke yang khusus dan memuat sedikitnya satu butir.",
                    "Questions go from general to particular, and there is at least one.",
                ),
                rule="TOOL-13",
            ),
        ),
        cautions=(
            Words(
                "Ucapan peserta dicatat tanpa nama.",
                "What participants say is noted without their names.",
            ),
        ),
        skills=(Skill.MAKING_INSTRUMENTS,),
        stages=(StageKind.ASSESSMENT,),
        related=(EvidenceMethod.FOCUS_GROUP,),
        sources=(Source("krueger2015"),),
        example=Words(
            "Lima pertanyaan disiapkan untuk empat puluh menit, dengan satu pertanyaan penutup tentang hal "
            "yang belum terucap.",
            "Five questions are prepared for forty minutes, the last one about what has not been said yet.",
        ),
    ),
    Concept(
        term=AssessmentTool.DOCUMENT_STUDY,
        definition=Words(
            "Lembar studi dokumentasi adalah catatan tentang dokumen yang dibaca: namanya, pemegangnya, "
            "tanggal izin, tanggal baca, dan temuan yang berkaitan dengan masalah. Satu dokumen menempati "
            "satu baris.",
            "A document study sheet is a record of documents read: name, holder, day of permission, day of "
            "reading, and findings that bear on the problem. Each document has one line.",
        ),
        purpose=Words(
            "Tujuannya membuat asal setiap angka dapat ditelusuri kembali.",
            "Its purpose is that every figure can be traced back to where it came from.",
        ),
        when=Words(
            "Lembar diisi pada hari dokumen dibaca.",
            "It is filled in on the day of reading.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tanggal baca tidak mendahului tanggal izin.",
                    "The day of reading does not come before that of permission.",
                ),
                rule="TOOL-12",
            ),
        ),
        cautions=(
            Words(
                "Keterangan orang lain yang terbaca dalam dokumen tidak ikut disalin.",
                "What a document tells of other people is not copied.",
            ),
        ),
        skills=(Skill.MAKING_INSTRUMENTS, Skill.TRIANGULATION),
        stages=(StageKind.ASSESSMENT,),
        related=(EvidenceMethod.DOCUMENT_STUDY,),
        sources=(Source("bowen2009"),),
        example=Words(
            "Pada baris kedua tertulis kartu kesehatan, dipegang perawat, diizinkan dan dibaca pada hari "
            "yang sama.",
            "The second line names the health card, held by the nurse, permitted and read on the same day.",
        ),
    ),
)
