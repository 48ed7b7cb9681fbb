"""Our own observation tally of learning motivation: what speaks for it and against it, as seen in class."""

from socialwork.instruments.catalogue.form import OWN_RIGHTS, group_of, sign
from socialwork.instruments.model import Instrument
from socialwork.vocabulary.instruments import InstrumentKind, Licence, Validation
from socialwork.words import Words

_HIGH = (
    sign(
        "t1",
        Words("Siap sejak awal", "Ready from the start"),
        Words(
            "Buku dan alat tulis sudah terbuka di meja ketika pelajaran dimulai.",
            "Book and pen lie open on the desk when the lesson begins.",
        ),
    ),
    sign(
        "t2",
        Words("Memperhatikan", "Attends"),
        Words(
            "Pandangan mengikuti guru, papan tulis, atau bahan selama sedikitnya separuh selang.",
            "The eyes follow teacher, board or material for at least half of the interval.",
        ),
    ),
    sign(
        "t3",
        Words("Bertanya", "Asks"),
        Words(
            "Mengajukan pertanyaan tentang isi pelajaran kepada guru atau teman.",
            "Puts a question about the lesson to the teacher or a classmate.",
        ),
    ),
    sign(
        "t4",
        Words("Menanggapi", "Answers"),
        Words(
            "Menjawab pertanyaan atau menyampaikan pendapat, benar ataupun keliru.",
            "Answers a question or gives an opinion, right or wrong.",
        ),
    ),
    sign(
        "t5",
        Words("Segera mengerjakan", "Sets to work"),
        Words(
            "Mulai mengerjakan tugas paling lambat dua menit sesudah petunjuk diberikan.",
            "Begins a task within two minutes of being told what to do.",
        ),
    ),
    sign(
        "t6",
        Words("Bertahan ketika sulit", "Keeps trying"),
        Words(
            "Mencoba lagi, memakai cara lain, atau meminta penjelasan setelah menemui kesulitan.",
            "Tries again, tries another way or asks for help after meeting a difficulty.",
        ),
    ),
    sign(
        "t7",
        Words("Menolong teman belajar", "Helps a classmate learn"),
        Words(
            "Menjelaskan atau berbagi bahan pelajaran tanpa disuruh.",
            "Explains something or shares material without being told to.",
        ),
    ),
    sign(
        "t8",
        Words("Memperbaiki pekerjaan", "Mends the work"),
        Words(
            "Membetulkan pekerjaannya setelah mengetahui letak kekeliruannya.",
            "Corrects the work after learning where it went wrong.",
        ),
    ),
)

_LOW = (
    sign(
        "r1",
        Words("Datang terlambat atau tanpa bahan", "Late or without material"),
        Words(
            "Masuk setelah pelajaran dimulai, atau tidak membawa buku dan alat tulis.",
            "Comes in after the lesson has begun, or brings neither book nor pen.",
        ),
        reverse=True,
    ),
    sign(
        "r2",
        Words("Beralih ke hal lain", "Turns to other things"),
        Words(
            "Bermain gawai, mengobrol, atau menggambar di luar keperluan pelajaran.",
            "Plays with a phone, chats or draws without need of the lesson.",
        ),
        reverse=True,
    ),
    sign(
        "r3",
        Words("Menarik diri", "Withdraws"),
        Words(
            "Menunduk, memalingkan wajah, atau diam ketika ditanya.",
            "Looks down, turns away or stays silent when asked.",
        ),
        reverse=True,
    ),
    sign(
        "r4",
        Words("Menunda tugas", "Puts the task off"),
        Words(
            "Belum memulai tugas lima menit sesudah petunjuk diberikan.",
            "Has not begun a task five minutes after being told what to do.",
        ),
        reverse=True,
    ),
    sign(
        "r5",
        Words("Berhenti ketika sulit", "Gives up"),
        Words(
            "Meletakkan pekerjaan begitu menemui kesulitan tanpa mencoba lagi.",
            "Lays the work aside at the first difficulty without another try.",
        ),
        reverse=True,
    ),
    sign(
        "r6",
        Words("Menyalin begitu saja", "Merely copies"),
        Words(
            "Menyalin pekerjaan teman tanpa mencoba mengerjakannya sendiri.",
            "Copies a classmate's work without trying it alone.",
        ),
        reverse=True,
    ),
    sign(
        "r7",
        Words("Tertidur", "Sleeps"),
        Words(
            "Memejamkan mata dengan kepala di meja atau bersandar selama sedikitnya satu menit.",
            "Closes the eyes, head down or leaning back, for at least a minute.",
        ),
        reverse=True,
    ),
    sign(
        "r8",
        Words("Meninggalkan kelas", "Leaves the room"),
        Words(
            "Pergi dari kelas tanpa izin, atau dengan izin lebih lama daripada keperluannya.",
            "Leaves without permission, or with it for longer than needed.",
        ),
        reverse=True,
    ),
)

LEARNING_MOTIVATION = Instrument(
    code="learning-motivation",
    name=Words("Lembar pengamatan motivasi belajar", "Observation tally of learning motivation"),
    kind=InstrumentKind.TALLY,
    purpose=Words(
        "Memberi ukuran pada motivasi belajar melalui tanda yang dapat dilihat di kelas.",
        "Gives motivation to learn a measure by signs that can be seen in class.",
    ),
    instructions=Words(
        "Bagilah pelajaran menjadi beberapa selang yang sama panjang, misalnya delapan selang lima menit. "
        "Pada akhir setiap selang, berilah tanda pada setiap tanda motivasi yang terlihat selama selang itu. "
        "Yang dicatat ialah perilaku pada hari itu, bukan sifat siswa.",
        "Divide the lesson into intervals of one length, such as eight intervals of five minutes. At the end "
        "of each, mark every sign that was seen in it. What is noted is the conduct of that day, not the "
        "character of the pupil.",
    ),
    items=(*_HIGH, *_LOW),
    subscales=(
        group_of("high", Words("Tanda motivasi tinggi", "Signs of high motivation"), _HIGH),
        group_of("low", Words("Tanda motivasi rendah", "Signs of low motivation"), _LOW),
    ),
    rights=OWN_RIGHTS,
    licence=Licence.OWN,
    validated=Validation.NO,
    works=("skinner2009", "ryan2000"),
)
"""Eight signs of high motivation and eight of low motivation, which are reversed."""
