"""Types of groups that join people round talk, activity, lessons, tasks and decisions."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.groupwork import GroupType, Profession
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

TYPES_SHARED: tuple[Concept, ...] = (
    Concept(
        term=GroupType.SOCIAL_CONVERSATION,
        definition=Words(
            "Kelompok percakapan sosial adalah kelompok kecil yang mempertemukan orang-orang untuk "
            "bercakap-cakap secara bebas dan menjajaki seberapa jauh mereka ingin saling mengenal. Pokok "
            "pembicaraannya tidak ditetapkan; yang penting ialah setiap orang mendapat giliran dan "
            "didengarkan.",
            "Social conversation group is a small group in which people meet to talk freely and to find "
            "out how far they want to know one another. What they talk about is not fixed; what counts is "
            "that everyone has a turn and is heard.",
        ),
        purpose=Words(
            "Tujuannya membuka hubungan baru dan menumbuhkan rasa diterima di antara orang-orang yang "
            "belum dekat.",
            "Its purpose is to open new relations and to let people who are not close yet feel accepted.",
        ),
        when=Words(
            "Tipe ini sesuai bagi orang yang baru memasuki suatu lembaga, yang merasa sendirian, atau "
            "yang belum siap dengan kegiatan terarah.",
            "It fits people who are new to an institution, who feel alone, or who are not ready for "
            "directed activities.",
        ),
        conditions=(
            Condition(
                Words(
                    "Anggota perlu bebas datang, berbicara, dan diam tanpa penilaian.",
                    "Members need to be free to come, to speak and to be silent without being judged.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Percakapan yang tidak dijaga mudah beralih menjadi gunjingan tentang orang yang tidak "
                "hadir.",
                "Conversation that nobody watches over turns easily into gossip about people who are absent.",
            ),
            Words(
                "Perubahan perilaku yang terencana tidak dapat diharapkan dari tipe ini saja.",
                "Planned change of behaviour cannot be expected of this type alone.",
            ),
        ),
        skills=(
            Skill.ACTIVE_LISTENING,
            Skill.BASIC_EMPATHY,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            CaseworkTechnique.SMALL_TALK,
            GroupType.RECREATION,
        ),
        sources=(Source("zastrow2009"), Source("toseland2009")),
        example=Words(
            "Setiap Selasa sore lima penghuni griya yang baru masuk minum teh bersama praktikan; pada "
            "pekan ketiga dua di antaranya mulai saling menjemput ke ruang makan.",
            "Every Tuesday afternoon five new residents of a home have tea with the student; in the third "
            "week two of them begin to fetch each other to the dining room.",
        ),
    ),
    Concept(
        term=GroupType.RECREATION,
        definition=Words(
            "Kelompok rekreasi dan keterampilan merupakan kelompok yang menggabungkan kegiatan "
            "menyenangkan dengan latihan suatu kecakapan, misalnya olahraga, kesenian, memasak, atau "
            "kerajinan. Kegembiraan mengikat anggota, sedangkan latihan memberi mereka hasil yang dapat "
            "dibanggakan.",
            "Recreation and skill-building group is a group that joins enjoyable activity with training "
            "in some ability, such as sports, arts, cooking or crafts. Joy binds the members together, "
            "and the training gives them a result to be proud of.",
        ),
        purpose=Words(
            "Tujuannya mengisi waktu luang secara sehat serta menumbuhkan kecakapan dan kepercayaan diri.",
            "Its purpose is to fill free time in a healthy way and to build abilities and self-confidence.",
        ),
        when=Words(
            "Tipe ini tepat ketika calon anggota lebih mudah didekati melalui perbuatan daripada percakapan.",
            "It is right where future members are reached more easily by doing than by talking.",
        ),
        conditions=(
            Condition(
                Words(
                    "Kegiatan perlu dipilih bersama anggota dan sepadan dengan usia serta keadaan tubuh "
                    "mereka.",
                    "The activity needs to be chosen with the members and to suit their age and physical "
                    "condition.",
                ),
            ),
            Condition(
                Words(
                    "Untuk kecakapan yang menuntut keahlian khusus, kelompok memerlukan instruktur.",
                    "For an ability that asks for expertise, the group needs an instructor.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Perlombaan yang terlalu menonjol dapat menyisihkan anggota yang paling membutuhkan "
                "kelompok.",
                "Too much competition can push out the very members who need the group most.",
            ),
            Words(
                "Tanpa tujuan sosial yang jelas, kelompok ini tinggal menjadi kegiatan pengisi waktu.",
                "Without a clear social goal the group is nothing but a pastime.",
            ),
        ),
        skills=(
            Skill.OBSERVATION,
            Skill.FEEDBACK,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            CaseworkTechnique.ACTIVITIES,
            GroupType.SOCIAL_CONVERSATION,
            Profession.INSTRUCTOR,
        ),
        sources=(Source("zastrow2009"), Source("garvin1997")),
        example=Words(
            "Enam remaja di sebuah balai membuat mural bersama seorang instruktur; praktikan mencatat "
            "siapa yang mulai menawarkan bantuan tanpa diminta.",
            "Six teenagers in a centre paint a mural with an instructor; the student notes who begins to "
            "offer help without being asked.",
        ),
    ),
    Concept(
        term=GroupType.EDUCATION,
        definition=Words(
            "Kelompok edukasi ialah kelompok tempat anggota mempelajari pengetahuan atau kecakapan "
            "tertentu secara terarah, lalu membahas penerapannya dalam hidup mereka. Berbeda dengan kelas "
            "biasa, pertanyaan dan pengalaman anggota menentukan jalannya pelajaran.",
            "Education group is a group in which members learn some knowledge or ability in an ordered "
            "way and then discuss how to use it in their lives. Unlike in an ordinary class, the "
            "questions and experience of the members steer what is learned.",
        ),
        purpose=Words(
            "Tujuannya memperkaya pengetahuan anggota agar mereka dapat mengambil keputusan dan merawat "
            "diri dengan lebih baik.",
            "Its purpose is to enrich what members know, so that they can decide and look after "
            "themselves better.",
        ),
        when=Words(
            "Tipe ini sesuai apabila kesulitan anggota terutama bersumber dari kurangnya pengetahuan.",
            "It fits where the members’ difficulty comes mainly from not knowing enough.",
        ),
        conditions=(
            Condition(
                Words(
                    "Bahan pelajaran perlu benar dan disampaikan oleh orang yang menguasainya, misalnya "
                    "pendidik, dokter, atau perawat.",
                    "What is taught needs to be right and to be given by someone who masters it, such as "
                    "an educator, a physician or a nurse.",
                ),
            ),
            Condition(
                Words(
                    "Waktu untuk bertanya dan berdiskusi perlu disediakan pada setiap pertemuan.",
                    "Each session needs time for questions and discussion.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Ceramah satu arah membuat anggota pasif dan bukan lagi kerja kelompok.",
                "A one-way lecture makes members passive and is no group work any more.",
            ),
            Words(
                "Mengetahui sesuatu belum berarti mampu melakukannya; perubahan perilaku memerlukan latihan.",
                "To know something is not yet to be able to do it: a change of behaviour takes practice.",
            ),
        ),
        skills=(
            Skill.STORYTELLING,
            Skill.FEEDBACK,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            CaseworkTechnique.ANDRAGOGY,
            WorkerRole.EDUCATOR,
            Profession.EDUCATOR,
        ),
        sources=(Source("zastrow2009"), Source("toseland2009")),
        example=Words(
            "Tujuh ibu di sebuah rumah singgah belajar mengenali tanda demam berdarah dari seorang "
            "perawat, kemudian menyusun daftar periksa untuk keluarga masing-masing.",
            "Seven mothers in a shelter learn from a nurse to know the signs of dengue fever and then "
            "draw up a checklist for their own families.",
        ),
    ),
    Concept(
        term=GroupType.TASK,
        definition=Words(
            "Kelompok tugas adalah kelompok yang dibentuk untuk menghasilkan sesuatu, seperti acara, "
            "usulan, atau aturan bersama, dan berakhir ketika tugasnya selesai. Panitia, rapat tim, dan "
            "pertemuan pemangku kepentingan termasuk ke dalamnya.",
            "Task group is a group formed to bring something about, such as an event, a proposal or rules "
            "in common, and it ends when its task is done. Committees, team meetings and meetings of "
            "stakeholders belong here.",
        ),
        purpose=Words(
            "Tujuannya menyelesaikan pekerjaan yang tidak dapat dikerjakan seorang diri; pertumbuhan "
            "anggota merupakan hasil sampingan.",
            "Its purpose is to get work done that nobody could do alone; the growth of members comes as a "
            "by-product.",
        ),
        when=Words(
            "Tipe ini dipilih ketika kebutuhan tertuju pada hasil kerja, bukan pada perubahan diri anggota.",
            "It is chosen where the need is for a piece of work, not for a change in the members themselves.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tugas, pembagian kerja, dan batas waktunya perlu disepakati sejak awal.",
                    "The task, the division of work and the time limit need to be agreed from the start.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Mengejar hasil dapat membungkam anggota yang lambat atau segan berpendapat.",
                "Racing for the result can silence members who are slow or shy to speak.",
            ),
        ),
        skills=(
            Skill.FEEDBACK,
            Skill.MIND_MAPPING,
        ),
        stages=(
            StageKind.PLAN,
            StageKind.INTERVENTION,
        ),
        related=(
            GroupType.PROBLEM_SOLVING,
            WorkerRole.TEAM_MEMBER,
        ),
        sources=(Source("toseland2009"), Source("zastrow2009")),
        example=Words(
            "Lima anak asuh menyiapkan peringatan hari kemerdekaan di panti; setiap anak memegang satu "
            "bagian dan melaporkannya setiap malam.",
            "Five children of a home prepare the celebration of Independence Day; each holds one part and "
            "reports on it every evening.",
        ),
    ),
    Concept(
        term=GroupType.PROBLEM_SOLVING,
        definition=Words(
            "Kelompok pemecahan masalah dan pengambilan keputusan merupakan kelompok yang menghimpun "
            "orang-orang yang terkena suatu masalah untuk memahaminya, menimbang pemecahannya, dan "
            "memilih satu di antaranya. Keputusan lahir dari mereka yang akan menjalankannya.",
            "Problem-solving and decision-making group is a group that brings together those whom a "
            "problem touches, to understand it, to weigh ways out and to choose one of them. The decision "
            "comes from the people who are to carry it out.",
        ),
        purpose=Words(
            "Tujuannya mencapai keputusan yang dapat dipertanggungjawabkan dan dirasakan sebagai milik "
            "bersama.",
            "Its purpose is to reach a decision that can be answered for and that all feel to be their own.",
        ),
        when=Words(
            "Tipe ini tepat apabila ada masalah nyata yang berada dalam jangkauan keputusan anggotanya.",
            "It is right where there is a real problem that lies within what its members may decide.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pihak yang akan menjalankan keputusan perlu ikut memutuskan.",
                    "Those who will carry out the decision need to take part in it.",
                ),
            ),
            Condition(
                Words(
                    "Kewenangan kelompok perlu jelas sebelum pembahasan dimulai.",
                    "What the group may decide needs to be clear before it begins.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Anggota yang berkuasa dapat mengarahkan pilihan sebelum pilihan lain sempat dibahas.",
                "A member with power can steer the choice before others have been looked at.",
            ),
            Words(
                "Kesepakatan yang terlalu cepat sering menandakan bahwa keberatan belum diucapkan.",
                "Agreement that comes too fast is often a sign that objections have not been spoken.",
            ),
        ),
        skills=(
            Skill.PROBING,
            Skill.MIND_MAPPING,
        ),
        stages=(
            StageKind.PLAN,
            StageKind.INTERVENTION,
        ),
        related=(
            CaseworkTechnique.LOGICAL_DISCUSSION,
            GroupType.TASK,
            WorkerRole.NEGOTIATOR,
        ),
        sources=(Source("zastrow2009"), Source("toseland2009")),
        example=Words(
            "Penghuni sebuah asrama membahas kebisingan pada malam hari; setelah menimbang empat usul, "
            "mereka menyepakati jam tenang dan giliran mengingatkan.",
            "The residents of a hostel discuss the noise at night; having weighed four proposals, they "
            "agree on quiet hours and on who reminds whom.",
        ),
    ),
)
