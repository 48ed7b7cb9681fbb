"""Our own self-rating of skills in dealing with others; it has not been validated anywhere."""

from socialwork.instruments.catalogue.form import OWN_RIGHTS, group_of
from socialwork.instruments.model import Instrument, Item
from socialwork.instruments.scale import Anchor, Scale
from socialwork.vocabulary.instruments import Aggregation, Licence, Validation
from socialwork.words import Words

_SCALE = Scale(
    low=1,
    high=5,
    anchors=(
        Anchor(value=1, label=Words("Hampir tidak pernah", "Hardly ever")),
        Anchor(value=2, label=Words("Jarang", "Seldom")),
        Anchor(value=3, label=Words("Kadang-kadang", "Sometimes")),
        Anchor(value=4, label=Words("Sering", "Often")),
        Anchor(value=5, label=Words("Hampir selalu", "Nearly always")),
    ),
)


def _item(code: str, id: str, en: str, *, reverse: bool = False) -> Item:  # noqa: A002 - the language code
    return Item(code=code, text=Words(id, en), reverse=reverse)


_LISTENING = (
    _item("d1", "Saya menunggu teman selesai bicara.", "I wait until a friend has finished."),
    _item("d2", "Saya mengulang inti ucapan teman untuk memastikan.", "I say back the gist to make sure."),
    _item(
        "d3",
        "Pikiran saya melayang ketika teman bercerita.",
        "My mind wanders while a friend tells something.",
        reverse=True,
    ),
)
_SPEAKING = (
    _item("s1", "Saya mengatakan apa yang saya butuhkan.", "I say what I need."),
    _item("s2", "Saya menolak dengan sopan apabila tidak setuju.", "I say no politely when I do not agree."),
    _item(
        "s3",
        "Saya memilih diam meskipun mempunyai pendapat.",
        "I keep silent although I have a view.",
        reverse=True,
    ),
)
_FEELING = (
    _item("e1", "Saya mengenali perasaan teman dari raut wajahnya.", "I can tell a feeling from a face."),
    _item("e2", "Saya menanyakan kabar teman yang tampak murung.", "I ask after a friend who looks low."),
    _item(
        "e3",
        "Saya melukai perasaan teman tanpa menyadarinya.",
        "I hurt a friend without noticing it.",
        reverse=True,
    ),
)
_WORKING = (
    _item("t1", "Saya menyelesaikan bagian saya dalam kerja kelompok.", "I finish my share of group work."),
    _item("t2", "Saya mencari jalan tengah ketika berselisih.", "I look for a middle way in a quarrel."),
    _item(
        "t3", "Saya kesal apabila usul saya ditolak.", "I am cross when my idea is turned down.", reverse=True
    ),
)

PEOPLE_SKILLS = Instrument(
    code="people-skills",
    name=Words("Penilaian diri keterampilan antarpribadi", "Self-rating of people skills"),
    purpose=Words(
        "Membantu anggota menengok keterampilannya dalam bergaul sebagai bahan percakapan, bukan penilaian.",
        "Helps members look at their skills with others as something to talk about, not as a judgement.",
    ),
    instructions=Words(
        "Pilihlah angka yang paling sesuai dengan keadaanmu dalam dua minggu terakhir.",
        "Choose the number that fits you best over the last two weeks.",
    ),
    items=(*_LISTENING, *_SPEAKING, *_FEELING, *_WORKING),
    scale=_SCALE,
    subscales=(
        group_of("listening", Words("Mendengarkan", "Listening"), _LISTENING),
        group_of("speaking", Words("Mengungkapkan diri", "Speaking up"), _SPEAKING),
        group_of("feeling", Words("Memahami perasaan", "Understanding feelings"), _FEELING),
        group_of("working", Words("Bekerja sama", "Working together"), _WORKING),
    ),
    total=Aggregation.SUM,
    rights=OWN_RIGHTS,
    licence=Licence.OWN,
    validated=Validation.NO,
    works=("hepworth2017",),
)
"""Twelve items in four subscales, answered from 1 to 5; one item of each subscale is reversed."""
