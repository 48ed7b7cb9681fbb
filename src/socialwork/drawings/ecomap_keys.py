"""The legend of an ecomap: only what it shows."""

from collections.abc import Iterator

from socialwork.drawings import ecomap_words as words
from socialwork.drawings.ecomap_centre import bare
from socialwork.drawings.ecomap_plan import EcomapPlan
from socialwork.drawings.symbols import person_symbol
from socialwork.drawings.tie_strokes import tie_strokes
from socialwork.figures.blobs import Blob
from socialwork.figures.course import straight
from socialwork.figures.legend import SIGN, Key, Sample
from socialwork.figures.model import Point, Shape
from socialwork.vocabulary.person import Sex, TieFlow, TieStrength
from socialwork.words import Lang

_LINE = 42.0
_HALF = 5.5


def keys(plan: EcomapPlan, lang: Lang) -> Iterator[Key]:
    """Yield the lines of the legend: people, strengths, stress and flow."""
    known = {one.sex for one in plan.members}
    for one in plan.members:
        if one.client and not bare(one, plan):
            yield Key(text=words.CLIENT.pick(lang), sample=_symbol(one.sex, client=True), wide=SIGN)
    if Sex.MALE in known:
        yield Key(text=words.MALE.pick(lang), sample=_symbol(Sex.MALE), wide=SIGN)
    if Sex.FEMALE in known:
        yield Key(text=words.FEMALE.pick(lang), sample=_symbol(Sex.FEMALE), wide=SIGN)
    ties = [line.tie for line in plan.lines]
    used = {tie.strength for tie in ties}
    for strength, text in words.STRENGTHS.items():
        if strength in used:
            yield Key(text=text.pick(lang), sample=_tie(strength), wide=_LINE)
    if any(tie.stressful for tie in ties):
        stress = _tie(TieStrength.FAIR, stressful=True)
        yield Key(text=words.STRESSFUL.pick(lang), sample=stress, wide=_LINE)
    if any(tie.flow is not TieFlow.NONE for tie in ties):
        flow = _tie(TieStrength.FAIR, flow=TieFlow.TO)
        yield Key(text=words.FLOW.pick(lang), sample=flow, wide=_LINE)


def _symbol(sex: Sex, *, client: bool = False) -> Sample:
    def sample(left: Point, right: Point) -> tuple[Shape, ...]:
        middle = ((left[0] + right[0]) / 2, left[1])
        return person_symbol(Blob(rx=_HALF, ry=_HALF).moved(middle), sex, client=client)

    return sample


def _tie(strength: TieStrength, *, stressful: bool = False, flow: TieFlow = TieFlow.NONE) -> Sample:
    return lambda left, right: tie_strokes(straight(left, right), strength, stressful=stressful, flow=flow)
