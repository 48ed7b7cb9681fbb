"""Skills of assessment."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import Skill, SkillLevel
from socialwork.vocabulary.evidence import EvidenceMethod
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

ASSESSING: tuple[Concept, ...] = (
    Concept(
        term=Skill.MAKING_INSTRUMENTS,
        definition=Words(
            "Menyusun instrumen adalah keterampilan menerjemahkan hal yang ingin diketahui menjadi "
            "pedoman wawancara, lembar pengamatan, daftar periksa, atau kuesioner. Setiap butir "
            "diturunkan dari tujuan asesmen, ditulis dengan bahasa sederhana, dan dicobakan lebih "
            "dahulu.",
            "Making instruments is the skill of turning what one wants to know into an interview guide, "
            "an observation sheet, a checklist or a questionnaire. Each item comes from an aim of the "
            "assessment, is written in plain language and is tried out first.",
        ),
        purpose=Words(
            "Tujuannya memperoleh data yang dapat dibandingkan antarwaktu dan antarsumber.",
            "Its purpose is data that can be compared over time and between sources.",
        ),
        when=Words(
            "Pekerjaan ini dilakukan sebelum data dikumpulkan dan ditinjau kembali apabila ada butir "
            "yang tidak dipahami.",
            "It is done before data are gathered and looked at again where an item is not understood.",
        ),
        conditions=(
            Condition(
                Words(
                    "Perilaku yang diamati perlu diberi batasan sehingga dua pengamat akan mencatat hal "
                    "yang sama.",
                    "Behaviour to be observed should be defined so that two observers would record the same.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Butir dari alat ukur yang dilindungi hak cipta tidak disalin tanpa izin, dan alat "
                "buatan sendiri tidak mempunyai norma untuk menyatakan tinggi atau rendah.",
                "Items of a copyrighted instrument are not copied without permission, and a home-made "
                "one has no norms by which to call a score high or low.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.PLAN, StageKind.EVALUATION),
        related=(SkillLevel.ASSESSMENT, EvidenceMethod.INSTRUMENT),
        sources=(Source("devellis2017"), Source("hepworth2017")),
        example=Words(
            "Praktikan menyusun lembar pengamatan untuk tujuh perilaku di kelas, mencobanya bersama wali "
            "kelas selama sehari, lalu menghapus satu butir yang tidak dapat diamati.",
            "The student drafts an observation sheet for seven behaviours in class, tries it for a day "
            "with the class teacher and drops one item that cannot be observed.",
        ),
    ),
    Concept(
        term=Skill.MIND_MAPPING,
        definition=Words(
            "Peta pikiran adalah gambar bercabang yang menempatkan satu pokok di tengah dan "
            "menghubungkannya dengan gagasan, sebab, akibat, serta sumber di sekelilingnya. Pekerja "
            "sosial menggambarnya bersama klien atau memakainya sendiri untuk menata hasil asesmen.",
            "Mind mapping is the drawing of branches from a subject in the middle to the ideas, causes, "
            "effects and resources round it. The worker draws the map with the client or uses it alone "
            "to put the findings of an assessment in order.",
        ),
        purpose=Words(
            "Tujuannya memperlihatkan kaitan di antara semua hal itu dalam sekali pandang sehingga fokus "
            "masalah lebih mudah dipilih.",
            "Its purpose is to show how things hang together at one glance, so that the focus of the "
            "problem is easier to choose.",
        ),
        when=Words(
            "Cara ini berguna ketika keterangan sudah banyak, tetapi masih berserakan.",
            "It is useful when much is known but still lies scattered.",
        ),
        cautions=(
            Words(
                "Garis penghubung menunjukkan dugaan hubungan, bukan bukti sebab akibat, sehingga tetap "
                "harus diperiksa.",
                "A connecting line shows a supposed relation, not proof of a cause, and still has to be "
                "checked.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.PLAN),
        related=(SkillLevel.ASSESSMENT, Skill.USING_TOOLS),
        sources=(Source("buzan1993"),),
        example=Words(
            "Di tengah kertas klien menulis “malas masuk sekolah”; cabangnya memuat tidur larut, jarak "
            "rumah, dan rasa malu, lalu ia melingkari rasa malu sebagai yang paling berat.",
            "In the middle of the sheet the client writes “no wish to go to school”; the branches hold "
            "late nights, the long way and shame, and the client circles shame as the heaviest.",
        ),
    ),
    Concept(
        term=Skill.OBSERVATION,
        definition=Words(
            "Observasi adalah pengamatan yang direncanakan terhadap perilaku, hubungan, dan lingkungan "
            "klien, disertai pencatatan yang segera dan terperinci. Apa yang dilihat dan didengar "
            "dipisahkan dengan tegas dari tafsiran pengamat.",
            "Observation is the planned watching of a client’s behaviour, relations and surroundings, "
            "with notes taken at once and in detail. What is seen and heard is kept strictly apart from "
            "what the observer makes of it.",
        ),
        purpose=Words(
            "Tujuannya memperoleh keterangan yang tidak hanya bergantung pada ucapan orang.",
            "Its purpose is information that does not depend on what people say alone.",
        ),
        when=Words(
            "Keterampilan ini dipakai sepanjang proses pertolongan, terutama dalam asesmen, penetapan "
            "data dasar, dan evaluasi.",
            "It is used throughout the helping process, above all in the assessment, for a baseline and "
            "in the evaluation.",
        ),
        conditions=(
            Condition(
                Words(
                    "Perilaku yang diamati, waktunya, dan cara mencatatnya harus ditentukan lebih dahulu.",
                    "The behaviour, the times and the way of recording must be settled beforehand.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Kehadiran pengamat dapat mengubah perilaku, sedangkan pengamatan tanpa persetujuan "
                "melanggar hak klien.",
                "The observer’s presence can change behaviour, and watching without consent violates the "
                "client’s rights.",
            ),
        ),
        stages=(StageKind.ENGAGEMENT, StageKind.ASSESSMENT, StageKind.INTERVENTION, StageKind.EVALUATION),
        related=(SkillLevel.ASSESSMENT, EvidenceMethod.OBSERVATION),
        sources=(Source("cooper2007"), Source("hepworth2017")),
        example=Words(
            "Selama sepuluh menit pada setiap jam pelajaran praktikan mencatat berapa kali klien "
            "bertanya atau menjawab, tanpa menuliskan penilaian mengenai sifatnya.",
            "For ten minutes of each lesson the student counts how often the client asks or answers, and "
            "writes down nothing about the client’s character.",
        ),
    ),
    Concept(
        term=Skill.TRIANGULATION,
        definition=Words(
            "Triangulasi adalah pemeriksaan suatu keterangan melalui perbandingan dengan sumber, cara, "
            "atau waktu pengamatan yang berbeda. Keterangan yang bersesuaian menjadi lebih kuat, "
            "sedangkan yang berlainan diselidiki sebabnya dan dicatat apa adanya.",
            "Triangulation is the checking of a piece of information against a different source, method "
            "or time. What agrees gains weight; what differs is looked into and recorded as it is.",
        ),
        purpose=Words(
            "Tujuannya membuat hasil asesmen lebih dapat dipercaya sebelum suatu kesimpulan ditarik.",
            "Its purpose is to make the results of an assessment more trustworthy before a conclusion is "
            "drawn.",
        ),
        when=Words(
            "Pemeriksaan ini diperlukan bagi setiap pernyataan yang akan menjadi dasar fokus masalah.",
            "Every statement on which the focus of the problem will rest needs this check.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap gejala dan setiap penyebab harus dikuatkan oleh sekurang-kurangnya dua sumber.",
                    "Each symptom and each cause must be borne out by two sources at least.",
                ),
                rule="GATE-TRIANGULATION",
            ),
        ),
        cautions=(
            Words(
                "Dua sumber yang saling mengutip bukanlah dua bukti, dan izin klien diperlukan sebelum "
                "orang lain ditanyai.",
                "Two sources that quote each other are not two proofs, and the client’s permission is "
                "needed before others are asked.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.EVALUATION),
        related=(SkillLevel.ASSESSMENT, Skill.INTERVIEW, Skill.OBSERVATION),
        sources=(Source("denzin1978"),),
        example=Words(
            "Keterangan klien bahwa ia jarang terlambat dibandingkan dengan buku presensi dan penuturan "
            "wali kelas; ketiganya ternyata sesuai.",
            "The client’s word about seldom being late is compared with the attendance book and the "
            "class teacher’s account, and the three agree.",
        ),
    ),
    Concept(
        term=Skill.INTERVIEW,
        definition=Words(
            "Wawancara adalah percakapan bertujuan yang dipandu pekerja sosial untuk memahami klien atau "
            "orang di sekitarnya. Tidak seperti dalam percakapan biasa, peran kedua pihak dan penggunaan "
            "keterangannya dijelaskan sejak awal.",
            "Interviewing is the conducting of a purposeful conversation by which the worker comes to "
            "understand clients or the people round them. Unlike in an ordinary talk, the part of each "
            "side and the use of what is said are explained at the start.",
        ),
        purpose=Words(
            "Tujuannya menghimpun keterangan mengenai masalah, kekuatan, dan harapan dari sudut pandang "
            "narasumber.",
            "Its purpose is to gather what there is to know about problems, strengths and hopes as the "
            "person interviewed sees them.",
        ),
        when=Words(
            "Keterampilan ini dipakai sejak penelaahan awal sampai evaluasi, dengan pedoman yang longgar "
            "agar narasumber dapat bercerita.",
            "It serves from intake to evaluation, with a guide loose enough for people to tell their story.",
        ),
        conditions=(
            Condition(
                Words(
                    "Narasumber harus mengetahui maksud wawancara, menyetujuinya, dan boleh tidak menjawab.",
                    "People must know what the interview is for and agree to it, and they may leave "
                    "questions unanswered.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Pertanyaan yang sudah mengandung jawaban, atau catatan yang ditulis lama sesudahnya, "
                "menurunkan mutu keterangan.",
                "Questions that hold their own answer, or notes written long afterwards, lower the "
                "quality of what is learnt.",
            ),
        ),
        stages=(StageKind.INTAKE, StageKind.ASSESSMENT, StageKind.EVALUATION),
        related=(SkillLevel.ASSESSMENT, Skill.PROBING, EvidenceMethod.INTERVIEW),
        sources=(Source("kadushin2013"),),
        example=Words(
            "Praktikan menjelaskan maksud dan batas kerahasiaan, lalu meminta ibu klien menceritakan "
            "satu pagi pada hari sekolah dari awal sampai akhir.",
            "The student explains the aim and the limits of confidentiality, then asks the client’s "
            "mother to describe one school morning from beginning to end.",
        ),
    ),
    Concept(
        term=Skill.USING_TOOLS,
        definition=Words(
            "Menggunakan alat asesmen adalah keterampilan memilih dan memakai alat gambar, yaitu "
            "genogram, ekomap, peta jalan kehidupan, diagram Venn, atau peta tubuh, bersama klien. Alat "
            "dipilih menurut pertanyaan yang hendak dijawab, dan hasilnya ditafsirkan berdua.",
            "Using assessment tools is the skill of choosing and working with a drawn tool, such as a "
            "genogram, an ecomap, a life road map, a Venn diagram or a body map, together with the "
            "client. The tool follows from the question to be answered, and both sides interpret the "
            "result.",
        ),
        purpose=Words(
            "Tujuannya menampakkan hubungan, riwayat, dan sumber yang sukar terlihat melalui percakapan "
            "saja.",
            "Its purpose is to make visible relations, histories and resources that talk alone hardly shows.",
        ),
        when=Words(
            "Alat semacam itu dipakai dalam asesmen dan dapat dibuat ulang dalam evaluasi untuk melihat "
            "perubahan.",
            "Such tools are used in the assessment and can be drawn again in the evaluation to see what "
            "has changed.",
        ),
        conditions=(
            Condition(
                Words(
                    "Arti setiap tanda perlu dijelaskan kepada klien dan dimuat dalam keterangan gambar.",
                    "The meaning of every sign should be explained to the client and given in the key of "
                    "the drawing.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Gambar yang memuat jati diri keluarga merupakan data pribadi dan disimpan sebagaimana "
                "berkas klien lainnya.",
                "A drawing that identifies a family is personal data and is kept like any other file of "
                "the client.",
            ),
        ),
        stages=(StageKind.ASSESSMENT, StageKind.EVALUATION),
        related=(SkillLevel.ASSESSMENT, Skill.MIND_MAPPING),
        sources=(Source("hartman1978"), Source("mcgoldrick2008")),
        example=Words(
            "Klien menebalkan garis ekomap menuju klub futsal dan membuat garis putus-putus menuju "
            "sekolah; perbedaan itu menjadi bahan percakapan berikutnya.",
            "On the ecomap the client thickens the line to the futsal club and dots the one to school; "
            "the difference becomes the subject of the next talk.",
        ),
    ),
)
"""The six skills of assessment."""
