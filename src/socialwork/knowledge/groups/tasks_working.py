"""Tasks of the transition and of working."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.evidence import EvidenceMethod
from socialwork.vocabulary.groupwork import GroupPhase, GroupTask, GroupTool, GroupType
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

TASKS_WORKING: tuple[Concept, ...] = (
    Concept(
        term=GroupTask.STORY,
        definition=Words(
            "Sesi cerita ringan merupakan tugas fase transisi tempat anggota menceritakan hal sederhana "
            "dari kesehariannya, misalnya makanan kesukaan atau perjalanan ke sekolah. Cerita yang mudah "
            "melatih keberanian sebelum hal yang berat dibicarakan.",
            "Easy story session is the task in the transition phase in which members tell something "
            "simple from their days, such as a favourite dish or the way to school. An easy story trains "
            "courage before anything hard is spoken of.",
        ),
        purpose=Words(
            "Tujuannya membiasakan anggota berbicara dan didengarkan.",
            "Its purpose is to accustom members to speaking and being heard.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap anggota boleh melewatkan giliran tanpa memberi alasan.",
                    "Every member may pass over a turn without giving a reason.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Cerita yang tampak ringan dapat menyentuh luka; praktikan perlu peka terhadap perubahan "
                "wajah.",
                "A story that seems light may touch a wound, so students need an eye for a change of face.",
            ),
        ),
        skills=(
            Skill.STORYTELLING,
            Skill.ACTIVE_LISTENING,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            GroupPhase.TRANSITION,
            GroupTask.BONDING,
        ),
        sources=(Source("shulman2012"), Source("corey2014")),
        example=Words(
            "Anggota bercerita tentang pelajaran yang paling disukai, dan dua orang menemukan bahwa "
            "keduanya menyukai menggambar.",
            "Members tell of the subject that they like best, and two of them find that both like drawing.",
        ),
    ),
    Concept(
        term=GroupTask.BONDING,
        definition=Words(
            "Pembentukan ikatan adalah tugas menumbuhkan rasa memiliki kelompok melalui kegiatan bersama, "
            "nama kelompok, atau kerja sama yang berhasil. Ikatan itu terlihat ketika anggota mulai "
            "memakai kata “kita” dan menanyakan kabar yang tidak hadir.",
            "Bonding is the task of letting a sense of belonging grow by doing things together, by a name "
            "for the group or by working together with success. Bonds show when members begin to say “we” "
            "and to ask after those who are absent.",
        ),
        purpose=Words(
            "Tujuannya memberi kelompok daya tahan untuk menghadapi pembicaraan yang sukar.",
            "Its purpose is to give the group the strength to bear hard talks.",
        ),
        conditions=(
            Condition(
                Words(
                    "Kegiatan dirancang agar berhasil hanya apabila semua orang ikut serta.",
                    "The activity is such that it succeeds only if all take part.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Ikatan yang dibangun dengan merendahkan orang di luar kelompok merusak tujuan pertolongan.",
                "A bond that is made by looking down on outsiders spoils the aim of helping.",
            ),
        ),
        skills=(
            Skill.OBSERVATION,
            Skill.FEEDBACK,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            GroupTool.COHESION,
            GroupPhase.TRANSITION,
        ),
        sources=(Source("toseland2009"), Source("yalom2005")),
        example=Words(
            "Delapan siswa menyusun yel pendek; sesudahnya mereka menegur teman yang terlambat dengan "
            "bercanda, bukan dengan marah.",
            "Eight pupils make up a short cheer; afterwards they tease a friend who comes late instead of "
            "scolding.",
        ),
    ),
    Concept(
        term=GroupTask.FILM_REVIEW,
        definition=Words(
            "Penayangan film dan ulasan anggota merupakan kegiatan fase pengubahan perilaku yang memakai "
            "film pendek sebagai bahan percakapan. Anggota mengulas tokohnya lebih dahulu, kemudian "
            "menghubungkannya dengan pengalaman sendiri apabila mereka bersedia.",
            "Film with members’ reviews is an activity of the working phase that takes a short film as a "
            "matter for talk. Members review its characters first and then relate them to their own "
            "experience if they are willing.",
        ),
        purpose=Words(
            "Tujuannya menyediakan jarak yang aman untuk membicarakan hal yang dekat.",
            "Its purpose is to give a safe distance for talking about what is close.",
        ),
        when=Words(
            "Kegiatan ini sesuai ketika anggota belum sanggup membicarakan dirinya secara langsung.",
            "It fits where members cannot speak of themselves directly yet.",
        ),
        conditions=(
            Condition(
                Words(
                    "Praktikan menonton film itu lebih dahulu dan menyiapkan tiga atau empat pertanyaan.",
                    "The student watches the film beforehand and prepares three or four questions.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Film yang terlalu panjang menghabiskan waktu yang seharusnya dipakai untuk mengulas.",
                "Too long a film uses up the time that is meant for the reviews.",
            ),
        ),
        skills=(
            Skill.PROBING,
            Skill.FEEDBACK,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            CaseworkTechnique.GROUP_EXERCISE,
            GroupPhase.WORKING,
        ),
        sources=(Source("corey2014"), Source("toseland2009")),
        example=Words(
            "Setelah film delapan menit tentang remaja yang kembali bersekolah, setiap anggota "
            "menyebutkan tokoh yang paling dekat dengan dirinya.",
            "After a film of eight minutes about a teenager who goes back to school, each member names "
            "the character who is closest to them.",
        ),
    ),
    Concept(
        term=GroupTask.FOCUS_DISCUSSION,
        definition=Words(
            "Diskusi kelompok terarah ialah pembahasan satu pokok dengan pertanyaan yang disiapkan dan "
            "seorang pemandu. Setiap anggota menyampaikan pandangan dan menanggapi pandangan lain. Dalam "
            "program kelompok, kegiatan ini menjadi sarana perubahan, bukan sekadar pengumpulan data.",
            "Focus group discussion is the discussion of one matter along prepared questions with someone to "
            "guide it. Every member gives a view and responds to others. In a group programme it serves "
            "change, not the gathering of data alone.",
        ),
        purpose=Words(
            "Tujuannya menemukan bersama hambatan yang serupa dan cara yang pernah berhasil.",
            "Its purpose is to find together which obstacles are alike and which ways have worked.",
        ),
        conditions=(
            Condition(
                Words(
                    "Pokok diskusi disepakati dan gagasan dicatat agar terlihat oleh semua.",
                    "The matter is agreed on, and ideas are written where all can see them.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Diskusi dapat berubah menjadi ceramah apabila pemandu menjawab pertanyaannya sendiri.",
                "A discussion becomes a lecture where its guide answers the questions.",
            ),
        ),
        skills=(
            Skill.PROBING,
            Skill.MIND_MAPPING,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            GroupType.FOCUS,
            EvidenceMethod.FOCUS_GROUP,
            CaseworkTechnique.LOGICAL_DISCUSSION,
        ),
        sources=(Source("krueger2015"), Source("toseland2009")),
        example=Words(
            "Anggota menuliskan hal yang membuat mereka enggan belajar pada kertas kecil, "
            "mengelompokkannya, lalu memilih satu cara untuk dicoba.",
            "Members write what makes them reluctant to learn on small cards, sort them and then choose "
            "one way to try.",
        ),
    ),
    Concept(
        term=GroupTask.PRACTICE,
        definition=Words(
            "Latihan perilaku baru adalah kegiatan mencoba perilaku yang diinginkan di dalam kelompok, "
            "misalnya dengan bermain peran, lalu menerima tanggapan dan mengulanginya. Hasil latihan "
            "kemudian dibawa ke luar kelompok sebagai tugas kecil.",
            "Practice of new behaviour is an activity in which members try out the behaviour they want "
            "inside the group, by role play for instance, get a response and try again. What was "
            "practised is taken outside as a small task.",
        ),
        purpose=Words(
            "Tujuannya memindahkan perubahan dari percakapan ke perbuatan.",
            "Its purpose is to move change from talk to action.",
        ),
        when=Words(
            "Kegiatan ini dilakukan setelah anggota memilih sendiri perilaku yang hendak diubah.",
            "It is done once members have chosen themselves which behaviour to change.",
        ),
        conditions=(
            Condition(
                Words(
                    "Tanggapan dimulai dari hal yang sudah baik dan menyebutkan perilakunya, bukan orangnya.",
                    "A response starts from what was good and names the behaviour, not the person.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Latihan di hadapan kelompok dapat menakutkan bagi anggota yang pemalu, sehingga kelompok "
                "kecil didahulukan.",
                "To practise before the group can frighten a shy member, so smaller groups come first.",
            ),
        ),
        skills=(
            Skill.FEEDBACK,
            Skill.CHALLENGING,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            CaseworkTechnique.ROLE_REHEARSAL,
            GroupTool.PEOPLE_SKILLS,
        ),
        sources=(Source("garvin1997"), Source("corey2014")),
        example=Words(
            "Dua anggota memerankan siswa yang bertanya kepada guru; yang lain menyebutkan satu hal yang "
            "berhasil dan satu usul.",
            "Two members play a pupil who asks the teacher; the others name one thing that worked and one "
            "suggestion.",
        ),
    ),
)
