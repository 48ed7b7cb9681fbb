"""A sociogram in words: what it is, what it shows, and every choice of it."""

from collections.abc import Callable, Iterator

from socialwork.drawings.sociogram_layout import Target
from socialwork.instruments.sociometry import Sociogram
from socialwork.text import joined
from socialwork.words import Lang, Words

CHOOSES = Words("memilih", "chooses")
MUTUAL = Words("saling memilih", "choose each other")
REJECTS = Words("menolak", "rejects")
OUTSIDE = Words("tidak memilih dan tidak dipilih", "neither chose nor were chosen")
NOBODY = Words("Belum ada pilihan.", "No choices yet.")
RINGS = Words(
    "Angka pada tepi lingkaran menunjukkan oleh berapa orang anggota di dalamnya dipilih.",
    "The number on the edge of a circle shows by how many people those in it were chosen.",
)

_TITLE = Words("Sosiogram", "Sociogram")
_ALT = Words(
    "Sosiogram {n} anggota, kriteria “{criterion}”: {choices} pilihan, {pairs} pasang saling memilih",
    "Sociogram of {n} members, criterion “{criterion}”: {choices} choices, {pairs} pairs chose each other",
)
_REFUSED = Words("{n} penolakan", "{n} rejections")
_MOST = Words("paling sering dipilih: {names} ({n})", "chosen most often: {names} ({n})")
_UNCHOSEN = Words("tidak dipilih siapa pun: {names}", "chosen by nobody: {names}")
_BAND = Words("Dipilih oleh {n} orang: {names}.", "Chosen by {n}: {names}.")
_NONE = Words("Tidak dipilih siapa pun: {names}.", "Chosen by nobody: {names}.")
_ALONE = Words("Tidak memilih dan tidak dipilih: {names}.", "Neither chose nor were chosen: {names}.")
_BOTH = Words("{one} dan {other} saling memilih.", "{one} and {other} choose each other.")
_ONE = Words("{one} memilih {other}.", "{one} chooses {other}.")
_BOTH_REFUSE = Words("{one} dan {other} saling menolak.", "{one} and {other} reject each other.")
_REFUSES = Words("{one} menolak {other}.", "{one} rejects {other}.")
_FEW = 4
_OTHERS = Words("{n} lainnya", "{n} others")

Name = Callable[[str], str]


def title(lang: Lang) -> str:
    """Return what the drawing is."""
    return _TITLE.pick(lang)


def span(low: int, high: int) -> str:
    """Return a number of choices, or the lowest and the highest of several."""
    return str(low) if low == high else f"{low}–{high}"


def alt(found: Sociogram, criterion: str, name: Name, lang: Lang) -> str:
    """Return what the drawing shows, in one sentence."""
    counts = _ALT.pick(lang).format(
        n=len(found.statuses),
        criterion=criterion.strip(),
        choices=len(found.choices),
        pairs=len(found.pairs),
    )
    return "; ".join((counts, *_main(found, name, lang))) + "."


def description(found: Sociogram, at: Target, name: Name, lang: Lang) -> tuple[str, ...]:
    """Return who stands on which circle, and a sentence for each line."""
    return (*_places(found, at, name, lang), *_lines(found, name, lang))


def _main(found: Sociogram, name: Name, lang: Lang) -> Iterator[str]:
    if found.rejections:
        yield _REFUSED.pick(lang).format(n=len(found.rejections))
    most = max((one.received for one in found.statuses), default=0)
    if most:
        stars = [name(one.member) for one in found.statuses if one.received == most]
        yield _MOST.pick(lang).format(names=_few(stars, lang), n=most)
    if found.unchosen:
        yield _UNCHOSEN.pick(lang).format(names=_few([name(one) for one in found.unchosen], lang))


def _few(names: list[str], lang: Lang) -> str:
    more = [_OTHERS.pick(lang).format(n=len(names) - _FEW + 1)] if len(names) > _FEW else []
    return joined([*names[: _FEW - len(more)], *more], lang)


def _places(found: Sociogram, at: Target, name: Name, lang: Lang) -> Iterator[str]:
    codes = [one.member for one in found.statuses]
    for ring in at.rings:
        words = _BAND if ring.high else _NONE
        names = joined((name(codes[n]) for n in ring.members), lang)
        yield words.pick(lang).format(n=span(ring.low, ring.high), names=names)
    if at.outside:
        yield _ALONE.pick(lang).format(names=joined((name(codes[n]) for n in at.outside), lang))


def _lines(found: Sociogram, name: Name, lang: Lang) -> Iterator[str]:
    for made, both, single in (
        (found.choices, _BOTH, _ONE),
        (found.rejections, _BOTH_REFUSE, _REFUSES),
    ):
        every = set(made)
        done: set[tuple[str, str]] = set()
        for one, other in made:
            returned = (other, one) in every
            if (other, one) not in done:
                words = both if returned else single
                yield words.pick(lang).format(one=name(one), other=name(other))
            done.add((one, other))
