"""Which needs each type of group serves, and which other professions it calls for: a table that grows.

The types follow Zastrow's *Social Work with Groups*; which need speaks for which type, and how strongly,
is this library's reading of them.
"""

from collections.abc import Iterator

from attrs import field, frozen

from socialwork.values.checks import between
from socialwork.vocabulary.groupwork import GroupNeed, GroupType, Profession
from socialwork.vocabulary.open import GroupTypeTerm
from socialwork.words import Words

MAIN, ASIDE = 2, 1
"""How much one tick speaks for a type: the need is what the type is for, or it is served on the way."""


@frozen
class Serves:
    """That a type of group serves a need, and why.

    Attributes:
        need: The need.
        weight: 2 where the type is there for it, 1 where it is served on the way.
        reason: Why, in a full sentence.
    """

    need: GroupNeed
    weight: int = field(validator=between(ASIDE, MAIN))
    reason: Words


@frozen(kw_only=True)
class GroupFit:
    """What speaks for one type of group.

    Attributes:
        type: The type, of this library or of another package.
        serves: The needs that it serves.
        required: Professions of which one has to be there; empty where the worker may lead alone.
        helpful: Professions that add something, without being required.
    """

    type: GroupTypeTerm
    serves: tuple[Serves, ...]
    required: tuple[Profession, ...] = ()
    helpful: tuple[Profession, ...] = ()

    def weight(self, need: GroupNeed) -> int:
        """Return how much one tick of *need* speaks for the type, 0 where it does not."""
        return next((one.weight for one in self.serves if one.need is need), 0)


GROUP_FITS: tuple[GroupFit, ...] = (
    GroupFit(
        type=GroupType.SOCIAL_CONVERSATION,
        serves=(
            Serves(
                GroupNeed.COMPANY,
                MAIN,
                Words(
                    "Percakapan bebas memberi kesempatan untuk saling mengenal tanpa agenda yang mengikat.",
                    "Free conversation lets people come to know one another without a binding agenda.",
                ),
            ),
            Serves(
                GroupNeed.SOCIAL_SKILL,
                ASIDE,
                Words(
                    "Bercakap-cakap dalam suasana santai memudahkan langkah pertama untuk bergaul.",
                    "Talking at ease makes the first step towards others lighter.",
                ),
            ),
        ),
    ),
    GroupFit(
        type=GroupType.RECREATION,
        serves=(
            Serves(
                GroupNeed.LEISURE,
                MAIN,
                Words(
                    "Kegiatan yang menyenangkan mengisi waktu luang dengan cara yang sehat.",
                    "Enjoyable activities fill free time in a healthy way.",
                ),
            ),
            Serves(
                GroupNeed.PRACTICAL_SKILL,
                MAIN,
                Words(
                    "Latihan olahraga, kesenian, atau kerajinan menumbuhkan keterampilan yang dapat dipakai.",
                    "Training in sports, arts or crafts builds skills that can be used.",
                ),
            ),
            Serves(
                GroupNeed.COMPANY,
                ASIDE,
                Words(
                    "Bermain dan berlatih bersama mempertemukan orang yang belum saling mengenal.",
                    "Playing and training together brings people together who are still strangers.",
                ),
            ),
        ),
        helpful=(Profession.INSTRUCTOR,),
    ),
    GroupFit(
        type=GroupType.EDUCATION,
        serves=(
            Serves(
                GroupNeed.KNOWLEDGE,
                MAIN,
                Words(
                    "Pengetahuan disampaikan secara terarah dan dapat langsung ditanyakan.",
                    "Knowledge is given in order and can be asked about at once.",
                ),
            ),
            Serves(
                GroupNeed.PRACTICAL_SKILL,
                ASIDE,
                Words(
                    "Pelajaran yang disertai peragaan membantu anggota mencoba keterampilan baru.",
                    "Lessons with demonstrations help members to try a new skill.",
                ),
            ),
            Serves(
                GroupNeed.FUTURE,
                ASIDE,
                Words(
                    "Pengetahuan tentang pilihan sekolah dan pekerjaan memperluas gambaran masa depan.",
                    "Knowing the choices of school and work widens the view of the future.",
                ),
            ),
        ),
        helpful=(Profession.EDUCATOR, Profession.PHYSICIAN, Profession.NURSE),
    ),
    GroupFit(
        type=GroupType.TASK,
        serves=(
            Serves(
                GroupNeed.JOINT_TASK,
                MAIN,
                Words(
                    "Pembagian kerja yang jelas membuat tugas bersama selesai pada waktunya.",
                    "A clear division of work gets a joint task done in time.",
                ),
            ),
            Serves(
                GroupNeed.DECISION,
                ASIDE,
                Words(
                    "Panitia kecil dapat menyiapkan bahan bagi keputusan bersama.",
                    "A small committee can prepare what a joint decision needs.",
                ),
            ),
        ),
    ),
    GroupFit(
        type=GroupType.PROBLEM_SOLVING,
        serves=(
            Serves(
                GroupNeed.DECISION,
                MAIN,
                Words(
                    "Mereka yang terkena masalah menimbang pilihan dan memutuskannya bersama.",
                    "Those whom a problem touches weigh the choices and decide together.",
                ),
            ),
            Serves(
                GroupNeed.VIEWS,
                ASIDE,
                Words(
                    "Setiap pandangan didengar sebelum keputusan diambil.",
                    "Every view is heard before a decision is taken.",
                ),
            ),
        ),
    ),
    GroupFit(
        type=GroupType.FOCUS,
        serves=(
            Serves(
                GroupNeed.VIEWS,
                MAIN,
                Words(
                    "Diskusi yang terarah pada satu hal menghimpun pandangan para anggotanya.",
                    "A discussion directed to one matter gathers the views of its members.",
                ),
            ),
            Serves(
                GroupNeed.KNOWLEDGE,
                ASIDE,
                Words(
                    "Anggota memperoleh keterangan baru dari pengalaman satu sama lain.",
                    "Members learn something new from the experience of one another.",
                ),
            ),
        ),
    ),
    GroupFit(
        type=GroupType.SELF_HELP,
        serves=(
            Serves(
                GroupNeed.SHARED_HARDSHIP,
                MAIN,
                Words(
                    "Orang dengan pengalaman serupa dapat saling memahami dan menguatkan.",
                    "People with a like experience can understand and strengthen one another.",
                ),
            ),
            Serves(
                GroupNeed.LASTING_CHANGE,
                MAIN,
                Words(
                    "Pertemuan yang berlanjut menjaga perubahan kebiasaan yang sudah dimulai.",
                    "Meetings that go on keep up a change of habits that has begun.",
                ),
            ),
            Serves(
                GroupNeed.EMOTIONAL_RECOVERY,
                ASIDE,
                Words(
                    "Dukungan sesama melengkapi pengobatan, tetapi tidak menggantikannya.",
                    "Mutual support adds to treatment, but does not replace it.",
                ),
            ),
        ),
        helpful=(Profession.SPIRITUAL_GUIDE, Profession.COUNSELLOR),
    ),
    GroupFit(
        type=GroupType.SOCIALIZATION,
        serves=(
            Serves(
                GroupNeed.SOCIAL_SKILL,
                MAIN,
                Words(
                    "Anggota berlatih bergaul dan berbicara di antara teman sebaya yang mendukung.",
                    "Members practise mixing and speaking among peers who support them.",
                ),
            ),
            Serves(
                GroupNeed.CONDUCT,
                MAIN,
                Words(
                    "Tanggapan kelompok membantu anggota memilih sikap dan perilaku yang lebih diterima.",
                    "The group's response helps members to choose attitudes and conduct that are accepted.",
                ),
            ),
            Serves(
                GroupNeed.FUTURE,
                MAIN,
                Words(
                    "Bertukar pengalaman menolong anggota menemukan alasan dan menyusun rencana.",
                    "Exchanging experience helps members to find reasons and to make plans.",
                ),
            ),
            Serves(
                GroupNeed.COMPANY,
                ASIDE,
                Words(
                    "Anggota memperoleh teman baru selama proses kelompok.",
                    "Members find new friends in the course of the group.",
                ),
            ),
        ),
        helpful=(Profession.EDUCATOR, Profession.COUNSELLOR),
    ),
    GroupFit(
        type=GroupType.TREATMENT,
        serves=(
            Serves(
                GroupNeed.EMOTIONAL_RECOVERY,
                MAIN,
                Words(
                    "Gangguan emosi yang berat memerlukan penanganan yang dipimpin tenaga ahli.",
                    "Severe emotional difficulty calls for work that is led by an expert.",
                ),
            ),
            Serves(
                GroupNeed.LASTING_CHANGE,
                ASIDE,
                Words(
                    "Penanganan yang mendalam menopang perubahan kebiasaan yang sulit ditinggalkan.",
                    "Work in depth bears up a change of habits that are hard to leave.",
                ),
            ),
        ),
        required=(Profession.PSYCHOLOGIST, Profession.PSYCHIATRIST),
        helpful=(Profession.PHYSICIAN, Profession.NURSE),
    ),
)
"""What the library knows of its nine types, in the campus's order."""

_ADDED: list[GroupFit] = []


def register_group_fit(fit: GroupFit) -> None:
    """Add a type of group of another package to the table.

    Raises:
        ValueError: The type stands in the table already.
    """
    if group_fit(fit.type) is not None:
        message = f"{fit.type!s} stands in the table of group types already"
        raise ValueError(message)
    _ADDED.append(fit)


def group_fits() -> Iterator[GroupFit]:
    """Iterate over the table, the library's types first."""
    yield from GROUP_FITS
    yield from _ADDED


def group_fit(kind: GroupTypeTerm) -> GroupFit | None:
    """Return what speaks for the type *kind*, or ``None`` where nobody said it.

    >>> [one.label("en") for one in group_fit(GroupType.TREATMENT).required]
    ['Psychologist', 'Psychiatrist']
    """
    return next((fit for fit in group_fits() if fit.type is kind), None)
