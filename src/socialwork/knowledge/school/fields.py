"""The fields of school social work."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.process import Method
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolField, SchoolRelation, SchoolTask
from socialwork.words import Words

FIELDS: tuple[Concept, ...] = (
    Concept(
        term=SchoolField.ADJUSTMENT,
        definition=Words(
            "Konseling penyesuaian (*adjustment counselling*) adalah bidang yang menolong siswa "
            "menyesuaikan diri dengan tuntutan sekolah, teman sebaya, dan perubahan dalam hidupnya. "
            "Perhatian diarahkan pada kecocokan antara siswa dan lingkungannya, sehingga yang diubah dapat "
            "berupa cara siswa bersikap ataupun tuntutan yang terlalu berat.",
            "Adjustment counselling is the field that helps pupils to come to terms with the demands of "
            "school, with peers and with changes in their lives. It looks at the fit of pupil and "
            "surroundings, so that what changes may be the pupil’s ways or a demand that is too heavy.",
        ),
        purpose=Words(
            "Tujuannya ialah agar siswa merasa diterima dan sanggup mengikuti kehidupan sekolah.",
            "The aim is that pupils feel accepted and are able to take part in school life.",
        ),
        when=Words(
            "Bidang ini dibutuhkan pada masa peralihan, misalnya pindah sekolah, kehilangan anggota "
            "keluarga, atau masuk asrama.",
            "It is called for in times of change: a new school, a loss in the family, a move to a boarding "
            "house.",
        ),
        related=(
            WorkerRole.COUNSELOR,
            SchoolRelation.TEACHER_PUPIL,
        ),
        sources=(
            Source("allenmeares2010"),
            Source("costin1969"),
        ),
        example=Words(
            "Siswa pindahan makan sendirian selama sebulan; praktikan mengenalkannya kepada klub gambar dan "
            "meminta wali kelas mengatur kelompok tugas secara acak.",
            "A new pupil had eaten alone for a month; the student introduced the pupil to the drawing club "
            "and asked the class teacher to draw working groups by lot.",
        ),
    ),
    Concept(
        term=SchoolField.TESTING,
        definition=Words(
            "Tes pendidikan (*educational testing*) adalah bidang yang memanfaatkan hasil pengukuran "
            "kemampuan, minat, dan hambatan belajar untuk memahami siswa. Penyelenggaraan tes psikologis "
            "tetap menjadi kewenangan tenaga yang terlatih; pekerja sosial menyiapkan siswa dan keluarga "
            "serta membaca hasilnya bersama keadaan sosialnya.",
            "Educational testing is the field that uses measures of ability, interest and hindrances of "
            "learning to understand pupils. Psychological tests remain for those who are trained to give "
            "them; the social worker prepares pupil and family and reads the results beside the social "
            "situation.",
        ),
        purpose=Words(
            "Tujuannya ialah mencegah anak dinilai bodoh atau malas padahal hambatannya dapat dikenali dan "
            "ditangani.",
            "The aim is to keep children from being called dull or lazy where the hindrance can be "
            "recognised and dealt with.",
        ),
        when=Words(
            "Bidang ini berguna ketika prestasi jauh berbeda dari kemampuan yang terlihat atau ketika "
            "kebutuhan khusus diduga ada.",
            "It is of use where achievement differs widely from the ability that shows, or where special "
            "needs are suspected.",
        ),
        cautions=(
            Words(
                "Angka satu tes tidak boleh menjadi satu-satunya dasar keputusan mengenai seorang siswa.",
                "The figure of a single test must not be the only ground of a decision on a pupil.",
            ),
        ),
        related=(
            WorkerRole.TEAM_MEMBER,
            SchoolTask.SERVICES,
        ),
        sources=(Source("allenmeares2010"),),
        example=Words(
            "Hasil pemeriksaan mata menjelaskan mengapa seorang siswa tertinggal membaca; praktikan "
            "membantu keluarganya memperoleh kacamata sebelum kemampuannya dites lagi.",
            "A check of the eyes explained why a pupil lagged behind in reading; the student helped the "
            "family to get glasses before the ability was tested again.",
        ),
    ),
    Concept(
        term=SchoolField.FAMILY,
        definition=Words(
            "Konseling keluarga (*family counselling*) adalah bidang yang menolong keluarga siswa mengubah "
            "pola hubungan yang memengaruhi belajar anak. Pertemuan dilakukan dengan orang tua, pasangan, "
            "atau seluruh keluarga, dan pembicaraannya bertolak dari kekuatan yang sudah ada di rumah.",
            "Family counselling is the field that helps a pupil’s family to change ways of relating that "
            "bear on the child’s learning. Parents, couples or whole families are met, and the talk starts "
            "from strengths that the home has already.",
        ),
        purpose=Words(
            "Tujuannya ialah menjadikan keluarga tempat anak didukung, bukan tempat masalahnya bertambah.",
            "The aim is that the family becomes a place where the child is supported and not one where "
            "trouble grows.",
        ),
        when=Words(
            "Bidang ini sesuai ketika pertengkaran, perpisahan, atau pengasuhan yang tidak sejalan tampak "
            "berpengaruh di sekolah.",
            "It fits where quarrels, separation or differing ways of raising the child show at school.",
        ),
        cautions=(
            Words(
                "Kekerasan dalam keluarga tidak diselesaikan melalui konseling bersama; keselamatan anak "
                "didahulukan dan pembimbing segera diberi tahu.",
                "Violence in a family is not settled in joint sessions: the child’s safety comes first and "
                "the supervisor is told at once.",
            ),
        ),
        related=(
            SchoolRelation.PUPIL_PARENTS,
            WorkerRole.COUNSELOR,
            Method.CASEWORK,
        ),
        sources=(
            Source("allenmeares2010"),
            Source("hepworth2017"),
        ),
        example=Words(
            "Ayah dan ibu siswa memberi aturan yang berlawanan tentang gawai; dalam dua pertemuan mereka "
            "menyusun satu aturan yang berlaku di kedua rumah.",
            "Father and mother had opposite rules on the telephone; in two meetings they made one rule for "
            "both homes.",
        ),
    ),
    Concept(
        term=SchoolField.BEHAVIOUR,
        definition=Words(
            "Pengelolaan perilaku (*behaviour management*) adalah bidang yang mengatur lingkungan dan "
            "akibat perilaku agar siswa lebih sering bertindak sesuai dengan kesepakatan. Aturan dirumuskan "
            "dengan jelas, keberhasilan kecil segera dihargai, dan kemajuan dicatat.",
            "Behaviour management is the field that arranges surroundings and consequences so that pupils "
            "act more often as agreed. Rules are put plainly, small successes are valued at once and "
            "progress is written down.",
        ),
        purpose=Words(
            "Tujuannya ialah menumbuhkan kebiasaan baik tanpa mempermalukan siswa.",
            "The aim is to grow good habits without putting pupils to shame.",
        ),
        when=Words(
            "Bidang ini dipakai apabila perilaku mengganggu belajar siswa sendiri atau teman sekelasnya.",
            "It is used where behaviour disturbs the pupil’s own learning or that of classmates.",
        ),
        cautions=(
            Words(
                "Perubahan yang hanya mengandalkan hadiah akan surut setelah hadiah dihentikan, sehingga "
                "pemudaran direncanakan sejak awal.",
                "Change that rests on rewards alone fades with them, so fading is planned from the "
                "beginning.",
            ),
        ),
        related=(
            WorkerRole.BEHAVIORAL_SPECIALIST,
            BehaviourTechnique.TOKEN_ECONOMY,
        ),
        sources=(
            Source("miltenberger2012"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Seorang siswa yang kerap memotong pembicaraan memperoleh satu cap setiap kali ia mengangkat "
            "tangan, dan setelah dua pekan cap diganti dengan anggukan guru.",
            "A pupil who kept interrupting earned a stamp for every raised hand; after two weeks a nod of "
            "the teacher took its place.",
        ),
    ),
)
"""The four fields."""
