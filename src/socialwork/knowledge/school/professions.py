"""The two helping professions of a school, and where one ends and the other begins."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.roles import RoleFamily, WorkerRole
from socialwork.vocabulary.school import SchoolProfession
from socialwork.words import Words

PROFESSIONS: tuple[Concept, ...] = (
    Concept(
        term=SchoolProfession.SOCIAL_WORKER,
        definition=Words(
            "Pekerja sosial sekolah adalah pekerja sosial yang berpraktik dalam lembaga pendidikan untuk "
            "menolong siswa memanfaatkan kesempatan belajarnya. Titik beratnya terletak pada pertemuan "
            "siswa dengan keluarga, guru, teman, dan masyarakat, sehingga pertolongannya kerap berlangsung "
            "di luar gedung sekolah.",
            "A school social worker practises social work in an educational institution and helps pupils to "
            "make use of their chances to learn. The stress lies where the pupil meets family, teachers, "
            "peers and community, so that much of the help is given outside the school building.",
        ),
        purpose=Words(
            "Tujuannya ialah mengatasi hambatan sosial yang membuat siswa tidak hadir, tidak belajar, atau "
            "tidak bertahan di sekolah.",
            "The aim is to overcome social hindrances that keep pupils from coming, learning or staying.",
        ),
        cautions=(
            Words(
                "Sebutan pekerja sosial dilindungi peraturan perundang-undangan; mahasiswa yang "
                "berpraktikum disebut praktikan.",
                "The title of social worker is protected by law; a student on placement is called a "
                "practicum student.",
            ),
        ),
        related=(
            RoleFamily.SCHOOL,
            SchoolProfession.COUNSELLOR,
        ),
        sources=(
            Source("allenmeares2010"),
            Source("costin1969"),
        ),
        example=Words(
            "Setelah guru BK menangani rasa rendah diri seorang siswa, pekerja sosial sekolah menemui "
            "keluarganya dan mencari beasiswa yang membuatnya tidak perlu bekerja pada malam hari.",
            "When the guidance counsellor had dealt with a pupil’s low self-esteem, the school social "
            "worker met the family and found a grant that made work at night needless.",
        ),
    ),
    Concept(
        term=SchoolProfession.COUNSELLOR,
        definition=Words(
            "Guru bimbingan dan konseling adalah pendidik yang melayani perkembangan pribadi, sosial, "
            "belajar, dan karier siswa melalui bimbingan dan konseling di sekolah. Perhatiannya tertuju "
            "pada siswa sebagai peserta didik, sedangkan keluarga dan lingkungan dilibatkan sejauh "
            "mendukung layanan itu.",
            "A guidance counsellor is an educator who serves the personal, social, learning and career "
            "development of pupils by guidance and counselling at school. The attention is on the pupil as "
            "a learner; family and surroundings come in as far as they support that service.",
        ),
        purpose=Words(
            "Tujuannya ialah membantu siswa mengenal diri, mengambil keputusan, dan berkembang "
            "sebaik-baiknya.",
            "The aim is to help pupils to know themselves, to decide and to develop as well as they can.",
        ),
        cautions=(
            Words(
                "Kedua profesi saling melengkapi; mengambil alih siswa yang sedang ditangani guru BK tanpa "
                "berbicara dengannya merusak kerja sama.",
                "The two professions complete each other: to take over a pupil from the counsellor without "
                "a word spoils their cooperation.",
            ),
        ),
        related=(
            SchoolProfession.SOCIAL_WORKER,
            WorkerRole.COUNSELOR,
        ),
        sources=(Source("prayitno2004"),),
        example=Words(
            "Guru BK memberikan layanan pemilihan jurusan kepada seluruh kelas dan merujuk satu siswa yang "
            "orang tuanya terancam kehilangan rumah kepada pekerja sosial.",
            "The guidance counsellor gave the whole class guidance on the choice of subjects and referred "
            "one pupil, whose parents were about to lose their home, to the social worker.",
        ),
    ),
)
"""Social worker and guidance counsellor."""
