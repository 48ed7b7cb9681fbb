"""An ecomap in words: what it is, what it shows, and every tie of it."""

from collections.abc import Iterable, Iterator

from socialwork.drawings.ecomap_plan import EcomapPlan, Line
from socialwork.text import joined
from socialwork.vocabulary.person import TieFlow, TieStrength
from socialwork.words import Lang, Words

WHOLE = Words("Rumah tangga", "Household")
HOUSEHOLD = Words("rumah tangga", "household")
CLIENT = Words("klien", "client")
MALE = Words("laki-laki", "male")
FEMALE = Words("perempuan", "female")
STRESSFUL = Words("menekan", "stressful")
FLOW = Words("arah energi atau sumber", "direction of energy or resources")
STRENGTHS = {
    TieStrength.VERY_STRONG: Words("sangat kuat", "very strong"),
    TieStrength.STRONG: Words("kuat", "strong"),
    TieStrength.FAIR: Words("cukup", "fair"),
    TieStrength.WEAK: Words("lemah", "weak"),
    TieStrength.BROKEN: Words("terputus", "broken"),
}
"""The strengths as a legend and a sentence have them."""

_TITLE = Words("Ekomap", "Ecomap")
_TITLE_OF = Words("Ekomap klien {client}", "Ecomap of client {client}")
_SYSTEMS = Words("{n} sistem", "{n} systems")
_SYSTEM = Words("1 sistem", "1 system")
_TIES = Words("{n} hubungan", "{n} ties")
_TIE = Words("1 hubungan", "1 tie")
_ALT = Words("{title}: {systems} dan {ties}", "{title}: {systems} and {ties}")
_MAIN = Words("hubungan {strength}: {names}", "{strength}: {names}")
_STRAINED = Words("hubungan yang menekan: {names}", "stressful: {names}")
_OTHERS = Words("{n} lainnya", "{n} others")
_LIVES = Words("Di pusat: {names}.", "In the centre: {names}.")
_CLIENT_NAMED = Words("{name} (klien)", "{name} (client)")
_BETWEEN = Words("{one} dengan {other}", "{one} with {other}")
_SAID = Words("{who}: hubungan {what}.", "{who}: {what}.")
_FLOWS = {
    TieFlow.NONE: Words("", ""),
    TieFlow.TO: Words("energi menuju {end}", "energy flows to {end}"),
    TieFlow.FROM: Words("energi berasal dari {end}", "energy comes from {end}"),
    TieFlow.BOTH: Words("energi mengalir dua arah", "energy flows both ways"),
}
_MOST = 4


def title(client: str, lang: Lang) -> str:
    """Return what the drawing is."""
    return _TITLE_OF.pick(lang).format(client=client) if client else _TITLE.pick(lang)


def alt(plan: EcomapPlan, client: str, lang: Lang) -> str:
    """Return what the drawing shows: how many systems and ties, and the main ones."""
    systems, ties = len(plan.systems), len(plan.lines)
    counts = _ALT.pick(lang).format(
        title=title(client, lang),
        systems=(_SYSTEM if systems == 1 else _SYSTEMS).pick(lang).format(n=systems),
        ties=(_TIE if ties == 1 else _TIES).pick(lang).format(n=ties),
    )
    return "; ".join((counts, *_main(plan, lang))) + "."


def description(plan: EcomapPlan, lang: Lang) -> tuple[str, ...]:
    """Return who is in the centre, and a sentence for each tie."""
    names = [
        _CLIENT_NAMED.pick(lang).format(name=one.text) if one.client else one.text for one in plan.members
    ]
    centre = (_LIVES.pick(lang).format(names=joined(names, lang)),) if names else ()
    return (*centre, *(sentence(line, plan, lang) for line in plan.lines))


def sentence(line: Line, plan: EcomapPlan, lang: Lang) -> str:
    """Return a tie in one sentence."""
    end, tie = plan.name(line), line.tie
    who = end
    if line.start is not None:
        who = _BETWEEN.pick(lang).format(one=plan.members[line.start].text, other=end)
    parts = [
        STRENGTHS[tie.strength].pick(lang),
        *([STRESSFUL.pick(lang)] if tie.stressful else ()),
        *([_FLOWS[tie.flow].pick(lang).format(end=end)] if tie.flow is not TieFlow.NONE else ()),
    ]
    return _SAID.pick(lang).format(who=who, what=", ".join(parts))


def _main(plan: EcomapPlan, lang: Lang) -> Iterator[str]:
    for strength in (TieStrength.VERY_STRONG, TieStrength.STRONG, TieStrength.BROKEN):
        names = [plan.name(line) for line in plan.lines if line.tie.strength is strength]
        if names:
            word = STRENGTHS[strength].pick(lang)
            yield _MAIN.pick(lang).format(strength=word, names=_few(names, lang))
    strained = [plan.name(line) for line in plan.lines if line.tie.stressful]
    if strained:
        yield _STRAINED.pick(lang).format(names=_few(strained, lang))


def _few(names: Iterable[str], lang: Lang) -> str:
    """Return the first names, and how many more there are."""
    every = list(dict.fromkeys(names))
    more = [_OTHERS.pick(lang).format(n=len(every) - _MOST + 1)] if len(every) > _MOST else []
    return joined([*every[: _MOST - len(more)], *more], lang)
