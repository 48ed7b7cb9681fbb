"""The relations that school social work keeps in balance."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolField, SchoolRelation, SchoolTask
from socialwork.words import Words

RELATIONS: tuple[Concept, ...] = (
    Concept(
        term=SchoolRelation.TEACHER_PUPIL,
        definition=Words(
            "Relasi guru dan siswa adalah hubungan belajar-mengajar yang dijaga agar tetap adil, hangat, "
            "dan saling percaya. Pekerja sosial membantu guru melihat alasan di balik perilaku siswa dan "
            "membantu siswa memahami harapan gurunya.",
            "The relation of teacher and pupil is the bond of teaching and learning, to be kept fair, warm "
            "and trusting. The social worker helps teachers to see the reasons behind a pupil’s behaviour, "
            "and pupils to understand what the teacher expects.",
        ),
        purpose=Words(
            "Tujuannya ialah mencegah salah paham kecil berkembang menjadi penolakan terhadap sekolah.",
            "The aim is to keep small misunderstandings from growing into a refusal of school.",
        ),
        related=(
            SchoolTask.TEACHERS,
            WorkerRole.MEDIATOR,
        ),
        sources=(Source("allenmeares2010"),),
        example=Words(
            "Guru mengira seorang siswa melamun karena malas; praktikan menyampaikan, dengan izin siswa, "
            "bahwa ia bekerja sampai malam.",
            "A teacher took a pupil’s dreaming for laziness; with the pupil’s leave the student told that "
            "the pupil worked until late.",
        ),
    ),
    Concept(
        term=SchoolRelation.SCHOOL_PARENTS,
        definition=Words(
            "Relasi sekolah dan orang tua adalah kemitraan antara lembaga pendidikan dan keluarga dalam "
            "mendukung anak yang sama. Pekerja sosial menyediakan jalur kabar dua arah sehingga orang tua "
            "tidak hanya dipanggil ketika anaknya bermasalah.",
            "The relation of school and parents is the partnership of institution and family around the "
            "same child. The social worker opens a way for news in both directions, so that parents are not "
            "called for trouble only.",
        ),
        purpose=Words(
            "Tujuannya ialah membangun kesepakatan mengenai hal yang dilakukan di rumah dan di sekolah.",
            "The aim is an agreement on what is done at home and what at school.",
        ),
        related=(
            WorkerRole.LIAISON,
            SchoolTask.PARENTS,
        ),
        sources=(
            Source("allenmeares2010"),
            Source("costin1975"),
        ),
        example=Words(
            "Orang tua yang segan datang ke sekolah ditemui praktikan di rumahnya bersama wali kelas, dan "
            "pertemuan berikutnya berlangsung di sekolah atas usul mereka.",
            "Parents who were shy of the school were met at home by student and class teacher; at their own "
            "wish the next meeting took place at school.",
        ),
    ),
    Concept(
        term=SchoolRelation.SCHOOL_COMMUNITY,
        definition=Words(
            "Relasi sekolah dan masyarakat adalah hubungan timbal balik antara sekolah dan lingkungan "
            "sekitarnya, termasuk warga, dunia usaha, dan lembaga pelayanan. Pekerja sosial mengenali "
            "sumber di luar pagar sekolah dan menjelaskan kebutuhan siswa kepada mereka.",
            "The relation of school and community is the give and take between a school and its "
            "neighbourhood: residents, businesses and services. The social worker knows the resources "
            "beyond the school gate and tells them what pupils need.",
        ),
        purpose=Words(
            "Tujuannya ialah memperluas dukungan bagi siswa melampaui kemampuan sekolah sendiri.",
            "The aim is to widen support for pupils beyond what the school alone can give.",
        ),
        related=(
            SchoolTask.CATALYST,
            WorkerRole.BROKER,
        ),
        sources=(
            Source("costin1975"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Pengurus masjid menyediakan ruang belajar sore setelah praktikan menyampaikan bahwa banyak "
            "siswa tidak mempunyai tempat belajar yang tenang.",
            "A mosque offered a room in the afternoons when the student had told its board how many pupils "
            "lacked a quiet place to learn.",
        ),
    ),
    Concept(
        term=SchoolRelation.PUPIL_PARENTS,
        definition=Words(
            "Relasi siswa dan orang tua adalah ikatan pengasuhan yang menjadi landasan keberhasilan anak di "
            "sekolah. Pekerja sosial menolong keduanya berbicara secara terbuka tentang harapan, batas, dan "
            "perasaan.",
            "The relation of pupil and parents is the bond of care on which a child’s success at school is "
            "built. The social worker helps both to speak openly of hopes, limits and feelings.",
        ),
        purpose=Words(
            "Tujuannya ialah agar anak merasa didukung dan orang tua mengetahui cara mendukungnya.",
            "The aim is that the child feels supported and the parents know how to give support.",
        ),
        related=(
            SchoolField.FAMILY,
            WorkerRole.LIAISON,
        ),
        sources=(Source("allenmeares2010"),),
        example=Words(
            "Seorang ibu menuliskan tiga hal yang ia banggakan dari anaknya; praktikan membacakannya dalam "
            "pertemuan keluarga sebelum nilai rapor dibahas.",
            "A mother wrote down three things that made her proud of the child; the student read them out "
            "before the marks were discussed.",
        ),
    ),
)
"""The four relations."""
