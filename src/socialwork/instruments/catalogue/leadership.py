"""Our own tally of leadership functions: which member does what for the group.

No published instrument is called "leadership function analysis". The four functions are those found by
Lieberman, Yalom and Miles (1973); task and maintenance roles follow Benne and Sheats (1948). All words are
ours.
"""

from socialwork.instruments.catalogue.form import OWN_RIGHTS, group_of, sign
from socialwork.instruments.model import Instrument
from socialwork.vocabulary.instruments import InstrumentKind, Licence, Validation
from socialwork.words import Words

_STIMULATION = (
    sign(
        "f1",
        Words("Menghidupkan perasaan", "Stirs feelings"),
        Words(
            "Mengajak anggota mengungkapkan perasaan, menantang dengan baik, atau memberi contoh "
            "keterbukaan.",
            "Invites feelings to be spoken, challenges kindly or sets an example of openness.",
        ),
    ),
)
_CARING = (
    sign(
        "f2",
        Words("Memperhatikan dan melindungi", "Cares and protects"),
        Words(
            "Menunjukkan kehangatan, menerima, menenangkan, atau membela anggota yang tersudut.",
            "Shows warmth, accepts, calms or stands by a member in a corner.",
        ),
    ),
)
_MEANING = (
    sign(
        "f3",
        Words("Memberi makna", "Gives meaning"),
        Words(
            "Menerangkan, merangkum, atau menghubungkan kejadian sehingga anggota memahaminya.",
            "Explains, sums up or connects events so that members understand them.",
        ),
    ),
)
_EXECUTIVE = (
    sign(
        "f4",
        Words("Mengatur jalannya pertemuan", "Runs the session"),
        Words(
            "Membagi waktu dan giliran, mengingatkan batas, atau mengarahkan kembali ke tujuan.",
            "Shares out time and turns, reminds of limits or steers back to the purpose.",
        ),
    ),
)
_TASK = (
    sign(
        "k1",
        Words("Memulai gagasan", "Starts an idea"),
        Words("Mengusulkan tujuan, cara, atau kegiatan baru.", "Proposes a new aim, way or activity."),
    ),
    sign(
        "k2",
        Words("Mencari keterangan", "Seeks information"),
        Words(
            "Menanyakan fakta atau pendapat yang diperlukan kelompok.",
            "Asks for facts or views that the group needs.",
        ),
    ),
    sign(
        "k3",
        Words("Memberi keterangan", "Gives information"),
        Words(
            "Menyampaikan fakta, pengalaman, atau pendapat yang berguna bagi tugas kelompok.",
            "Offers facts, experience or views of use to the task.",
        ),
    ),
    sign(
        "k4",
        Words("Memadukan", "Brings together"),
        Words(
            "Memperjelas atau memadukan beberapa gagasan menjadi satu.",
            "Makes clear or joins several ideas into one.",
        ),
    ),
    sign(
        "k5",
        Words("Menguji hasil", "Tests the result"),
        Words(
            "Menimbang usul atau hasil terhadap tujuan kelompok.",
            "Weighs a proposal or result against the aim of the group.",
        ),
    ),
)
_MAINTENANCE = (
    sign(
        "j1",
        Words("Membesarkan hati", "Encourages"),
        Words("Menghargai sumbangan anggota lain secara terbuka.", "Openly values what another has given."),
    ),
    sign(
        "j2",
        Words("Mendamaikan", "Makes peace"),
        Words("Meredakan ketegangan atau menjembatani perbedaan.", "Eases tension or bridges a difference."),
    ),
    sign(
        "j3",
        Words("Menawarkan jalan tengah", "Offers a compromise"),
        Words(
            "Mengubah pendiriannya sendiri agar kelompok dapat melangkah.",
            "Shifts from a position of their own so that the group can move on.",
        ),
    ),
    sign(
        "j4",
        Words("Membuka kesempatan", "Opens the door"),
        Words(
            "Memberi ruang kepada anggota yang belum kebagian bicara.",
            "Makes room for a member who has not had a say.",
        ),
    ),
    sign(
        "j5",
        Words("Mengikuti dengan baik", "Follows well"),
        Words(
            "Menyimak dan menjalankan keputusan bersama tanpa harus menonjol.",
            "Listens and carries out what was decided without having to stand out.",
        ),
    ),
)

LEADERSHIP_FUNCTIONS = Instrument(
    code="leadership-functions",
    name=Words("Lembar cacah fungsi kepemimpinan", "Tally of leadership functions"),
    kind=InstrumentKind.TALLY,
    purpose=Words(
        "Memperlihatkan fungsi kepemimpinan yang dijalankan setiap anggota, sebab kepemimpinan dapat dibagi.",
        "Shows which functions of leadership each member takes, for leadership can be shared.",
    ),
    instructions=Words(
        "Untuk setiap anggota, hitunglah berapa kali setiap fungsi dijalankan selama pertemuan. Satu ucapan "
        "dihitung pada satu fungsi saja, yaitu yang paling menonjol.",
        "For every member, count how often each function was taken in the session. One utterance counts for "
        "one function only, the one that stands out most.",
    ),
    items=(*_STIMULATION, *_CARING, *_MEANING, *_EXECUTIVE, *_TASK, *_MAINTENANCE),
    subscales=(
        group_of("stimulation", Words("Rangsangan emosional", "Emotional stimulation"), _STIMULATION),
        group_of("caring", Words("Kepedulian", "Caring"), _CARING),
        group_of("meaning", Words("Pemberian makna", "Meaning attribution"), _MEANING),
        group_of("executive", Words("Pengaturan", "Executive function"), _EXECUTIVE),
        group_of("task", Words("Peran tugas", "Task roles"), _TASK),
        group_of("maintenance", Words("Peran pemeliharaan", "Maintenance roles"), _MAINTENANCE),
    ),
    rights=OWN_RIGHTS,
    licence=Licence.OWN,
    validated=Validation.NO,
    works=("lieberman1973", "benne1948"),
)
"""Fourteen functions in six groups; none is better or worse, so none is reversed."""
