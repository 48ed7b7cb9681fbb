"""Our own observation tally of what happens between the members of a group in a session."""

from socialwork.instruments.catalogue.form import OWN_RIGHTS, group_of, sign
from socialwork.instruments.model import Instrument
from socialwork.vocabulary.instruments import InstrumentKind, Licence, Validation
from socialwork.words import Words

_TAKING_PART = (
    sign(
        "p1",
        Words("Membuka pembicaraan", "Opens a topic"),
        Words(
            "Seorang anggota memulai pokok bahasan tanpa ditunjuk.",
            "A member begins a topic without being called on.",
        ),
    ),
    sign(
        "p2",
        Words("Menyambung pendapat", "Builds on another"),
        Words(
            "Ucapan seorang anggota menyambung ucapan anggota lain, bukan ucapan pemandu.",
            "What a member says takes up another member, not the leader.",
        ),
    ),
    sign(
        "p3",
        Words("Bercerita tentang diri", "Tells of oneself"),
        Words(
            "Seorang anggota menceritakan pengalaman atau perasaannya sendiri.",
            "A member tells of an experience or feeling of their own.",
        ),
    ),
)
_SUPPORT = (
    sign(
        "p4",
        Words("Mendukung anggota lain", "Supports another"),
        Words(
            "Seorang anggota memuji, menenangkan, atau menawarkan pertolongan.",
            "A member praises, calms or offers help.",
        ),
    ),
    sign(
        "p5",
        Words("Mengajak yang diam", "Draws in the silent"),
        Words(
            "Seorang anggota meminta pendapat dari anggota yang belum berbicara.",
            "A member asks for the view of one who has not spoken.",
        ),
    ),
    sign(
        "p6",
        Words("Menjaga kesepakatan", "Keeps the agreement"),
        Words(
            "Anggota saling mengingatkan tata tertib dengan cara yang ramah.",
            "Members remind one another of the rules in a friendly way.",
        ),
    ),
)
_FRICTION = (
    sign(
        "p7",
        Words("Memotong pembicaraan", "Interrupts"),
        Words(
            "Seorang anggota berbicara sebelum anggota lain selesai.",
            "A member speaks before another has finished.",
        ),
        reverse=True,
    ),
    sign(
        "p8",
        Words("Menyindir atau menertawakan", "Mocks"),
        Words(
            "Ucapan atau tawa yang merendahkan seorang anggota.",
            "Words or laughter that belittle a member.",
        ),
        reverse=True,
    ),
)
_AVOIDING = (
    sign(
        "p9",
        Words("Menyimpang dari pokok", "Strays from the topic"),
        Words(
            "Pembicaraan beralih ke hal yang tidak berkaitan dengan tujuan pertemuan.",
            "Talk turns to what has nothing to do with the purpose of the session.",
        ),
        reverse=True,
    ),
    sign(
        "p10",
        Words("Melewatkan giliran", "Passes"),
        Words(
            "Seorang anggota menolak atau melewatkan giliran berbicara.",
            "A member refuses or passes a turn to speak.",
        ),
        reverse=True,
    ),
)

GROUP_PROCESS = Instrument(
    code="group-process",
    name=Words("Lembar pengamatan proses kelompok", "Observation tally of group process"),
    kind=InstrumentKind.TALLY,
    purpose=Words(
        "Menunjukkan perubahan keikutsertaan, dukungan, gesekan, dan penghindaran dari satu pertemuan "
        "ke pertemuan berikutnya.",
        "Shows how taking part, support, friction and avoiding change from session to session.",
    ),
    instructions=Words(
        "Bagilah pertemuan menjadi beberapa selang yang sama panjang dan tandai setiap kejadian yang "
        "terlihat pada selang itu satu kali, siapa pun anggotanya.",
        "Divide the session into intervals of one length and mark each kind of event once in every interval "
        "in which it was seen, whoever the member was.",
    ),
    items=(*_TAKING_PART, *_SUPPORT, *_FRICTION, *_AVOIDING),
    subscales=(
        group_of("taking-part", Words("Keikutsertaan", "Taking part"), _TAKING_PART),
        group_of("support", Words("Dukungan", "Support"), _SUPPORT),
        group_of("friction", Words("Gesekan", "Friction"), _FRICTION),
        group_of("avoiding", Words("Penghindaran", "Avoiding"), _AVOIDING),
    ),
    rights=OWN_RIGHTS,
    licence=Licence.OWN,
    validated=Validation.NO,
    works=("toseland2009",),
)
"""Ten kinds of events in four subscales; friction and avoiding are reversed."""
