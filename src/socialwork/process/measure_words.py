"""Measures of a series in sentences: two that fit with their intervals, and what makes them unsure."""

from collections.abc import Iterator, Sequence

from socialwork.evaluation.result import EffectSize
from socialwork.evaluation.steps import CriterionSteps
from socialwork.figures.axes import decimal_text
from socialwork.process.evaluating import Compared, Evaluated
from socialwork.process.phrases import filled, number, of
from socialwork.vocabulary.evaluation import CautionKind, DesignKind, EffectMeasure, ReadingKind
from socialwork.words import Lang, Words

FEWEST = 3
"""With fewer readings in a phase no measure is told: neither trend nor variation can be seen."""

_M = EffectMeasure


def fitting_measures(evaluated: Evaluated) -> tuple[EffectMeasure, EffectMeasure]:
    """Return the two measures that a reader needs first, by what the readings are.

    Of yes/no readings and shares these are the difference of proportions and NAP, of numbers the difference
    of means and NAP. Where the baseline has a trend, Tau without it takes the place of NAP.
    """
    trend = any(
        one.kind is CautionKind.BASELINE_TREND
        for pair in evaluated.compared
        for one in pair.measures.cautions
    )
    shares = (ReadingKind.YES_NO, ReadingKind.PROPORTION, ReadingKind.PERCENTAGE)
    first = _M.PROPORTION if evaluated.kind in shares else _M.MEAN_CHANGE
    return first, (_M.TAU_BC if trend and evaluated.kind is not ReadingKind.YES_NO else _M.NAP)


def measurable(pair: Compared) -> bool:
    """Return whether both phases have readings enough for a measure to say anything."""
    return min(len(pair.measures.phases.baseline), len(pair.measures.phases.treatment)) >= FEWEST


# --- measures ---------------------------------------------------------------------------------

_SIZES = {
    _M.PROPORTION: Words(
        "Proporsinya berselisih {value}{interval}.", "Its proportions differ by {value}{interval}."
    ),
    _M.MEAN_CHANGE: Words(
        "Rata-ratanya berselisih {value}{interval}.", "Its means differ by {value}{interval}."
    ),
    _M.NAP: Words(
        "Bila setiap pengamatan intervensi dipasangkan dengan setiap pengamatan data dasar, pengamatan "
        "intervensi lebih baik pada {share} pasangan, yang sama dihitung setengah (NAP {value}{interval}).",
        "Where each reading of the intervention is paired with each of the baseline, that of the "
        "intervention is better in {share} of the pairs, ties counting half (NAP {value}{interval}).",
    ),
    _M.TAU_BC: Words(
        "Setelah tren data dasar dikeluarkan, Tau {value}{interval}.",
        "With the trend of the baseline taken out, Tau is {value}{interval}.",
    ),
}
_INTERVAL = Words(
    ", interval kepercayaan 95% {low} sampai {high}", ", 95% confidence interval {low} to {high}"
)
_PAIR = Words("Pada perbandingan {pair}: {told}", "Of the comparison {pair}: {told}")
_TOGETHER = Words("Bila perbandingan itu digabungkan: {told}", "Of these comparisons together: {told}")
_STEPS = Words(
    "Kriteria dipenuhi pada {met} pengamatan: {steps}.", "The criterion was met in {met} readings: {steps}."
)
_NULL = {_M.PROPORTION: 0.0, _M.MEAN_CHANGE: 0.0, _M.NAP: 0.5, _M.TAU_BC: 0.0}
_OPEN = Words(
    "Interval {measure}{of} memuat {null}, yaitu keadaan tanpa perubahan; dari data ini perubahan belum "
    "dapat dipastikan.",
    "The interval of {measure}{of} holds {null}, the case of no change: from these data a change is not "
    "certain.",
)
_OF_WHAT = Words(" {what}", " of {what}")
SHORT_NAMES = {
    _M.PROPORTION: Words("selisih proporsi", "the difference of proportions"),
    _M.MEAN_CHANGE: Words("selisih rata-rata", "the difference of means"),
    _M.NAP: Words("NAP", "NAP"),
    _M.TAU_BC: Words("Tau", "Tau"),
}
"""What the measures that are told are called inside a sentence."""


def measure_words(one: Evaluated) -> Iterator[Words]:
    """Yield a sentence for each pair of phases with its two measures, and one for the pairs together."""
    wanted = fitting_measures(one)
    several = len(one.compared) > 1
    for pair in one.compared:
        if measurable(pair):
            found = [pair.measures.of(measure) for measure in wanted]
            told = _told(found)
            yield filled(_PAIR, pair=pair.label, told=told) if several and told.id else told
    if several and all(map(measurable, one.compared)):
        by_measure = {effect.effect.measure: effect.effect for effect in one.combined}
        told = _told([by_measure[measure] for measure in wanted if measure in by_measure])
        if told.id:
            yield filled(_TOGETHER, told=told)
    if one.steps is not None:
        yield _steps(one.steps)


def _steps(found: CriterionSteps) -> Words:
    def listed(lang: Lang) -> str:
        return ", ".join(f"{step.label} {of(step.met)(lang)}" for step in found.steps)

    return filled(_STEPS, met=of(found.met), steps=listed)


def _told(found: Sequence[EffectSize]) -> Words:
    said = [_size(one) for one in found if one.value is not None]
    said += [unsure_words(one) for one in found if is_unsure(one)]
    return Words(" ".join(one.id for one in said), " ".join(one.en for one in said))


def _size(one: EffectSize) -> Words:
    value = one.value or 0.0
    return filled(
        _SIZES[one.measure],
        value=number(value),
        share=lambda lang: f"{decimal_text(100 * value, lang, 0)}%",
        interval="" if one.low is None or one.high is None else _interval(one.low, one.high),
    )


def _interval(low: float, high: float) -> Words:
    return filled(_INTERVAL, low=number(low), high=number(high))


def is_unsure(one: EffectSize) -> bool:
    """Return whether the interval of a measure holds the case of no change."""
    null = _NULL[one.measure]
    return one.low is not None and one.high is not None and one.low <= null <= one.high


def unsure_words(one: EffectSize, of_what: Words | None = None) -> Words:
    """Return a sentence that says so, and of which behaviour where that is given."""
    of_it = Words("", "") if of_what is None else filled(_OF_WHAT, what=of_what)
    return filled(_OPEN, measure=SHORT_NAMES[one.measure], of=of_it, null=number(_NULL[one.measure]))


# --- limits -----------------------------------------------------------------------------------

_TOO_FEW = Words(
    "Ukuran perubahan tidak dihitung, karena setiap fase memerlukan sedikitnya {least} pengamatan dan di "
    "sini ada {counts}.",
    "No measure of change is worked out: each phase needs at least {least} readings, and here there are "
    "{counts}.",
)
_AND = Words("{before} dan {after}", "{before} and {after}")
_SAID = frozenset({CautionKind.YES_NO_DATA, CautionKind.NO_VARIANCE, CautionKind.FEW_READINGS})
YES_NO = Words(
    "Untuk data ya atau tidak ukuran yang cocok ialah selisih proporsi, NAP, dan log rasio peluang. "
    "Persentase data yang tidak tumpang tindih (PND) dan selisih rata-rata baku tidak dipakai: satu “ya” "
    "pada data dasar sudah menentukan PND, dan simpangan datanya mengikuti proporsinya.",
    "The measures that fit yes/no readings are the difference of proportions, NAP and the log odds ratio. "
    "PND and the standardized mean difference are not used: a single “yes” in the baseline decides "
    "PND, and the deviation of such readings follows from their proportion.",
)
"""Why yes/no readings have measures of their own."""


def limit_words(one: Evaluated) -> Iterator[Words]:
    """Yield what makes the measures unsure, why some are left out, and why there is none."""
    if one.reason is not None:
        yield one.reason
    for pair in one.compared:
        if not measurable(pair):
            phases = pair.measures.phases
            counts = _AND.format(before=len(phases.baseline), after=len(phases.treatment))
            yield filled(_TOO_FEW, least=FEWEST, counts=counts)
    yield from own_limits(one)
    if one.kind is ReadingKind.YES_NO and any(map(measurable, one.compared)):
        yield YES_NO


def own_limits(one: Evaluated) -> Iterator[Words]:
    """Yield the cautions that the readings of this series give rise to, each once."""
    found = [
        caution.text
        for pair in one.compared
        if measurable(pair)
        for caution in pair.measures.cautions
        if caution.kind not in _SAID
    ]
    yield from dict.fromkeys((*found, *(caution.text for caution in one.cautions)))


_DESIGNS = {
    DesignKind.AB: Words(
        "Rancangan A–B membandingkan satu masa sebelum dan satu masa selama intervensi: perubahan dapat "
        "terlihat, tetapi hal lain yang terjadi pada waktu yang sama tidak dapat disingkirkan sebagai "
        "sebabnya.",
        "An A–B design compares one time before and one during the intervention: a change can be seen, but "
        "anything else that happened at the same time cannot be ruled out as its cause.",
    ),
    DesignKind.B_ONLY: Words(
        "Tanpa data dasar tidak dapat dikatakan bahwa perilaku ini berubah.",
        "Without a baseline it cannot be said that this behaviour changed.",
    ),
    DesignKind.BASELINE_ONLY: Words(
        "Data dasar saja menggambarkan keadaan sebelum intervensi.",
        "A baseline alone tells how things were before the intervention.",
    ),
    DesignKind.ABA: Words(
        "Rancangan A–B–A memperlihatkan apakah perilaku kembali ketika intervensi dihentikan; dua pergantian "
        "fase belum cukup untuk memastikan sebabnya.",
        "An A–B–A design shows whether the behaviour goes back when the intervention stops; two changes of "
        "phase are not enough to be sure of its cause.",
    ),
    DesignKind.ABAB: Words(
        "Rancangan A–B–A–B menguatkan dugaan bahwa intervensi berperan hanya bila perilaku berubah pada "
        "setiap pergantian fase; hal itu dilihat pada grafik, bukan pada satu ukuran.",
        "An A–B–A–B design lends weight to the part of the intervention only where the behaviour changes at "
        "each change of phase; that is seen in the graph, not in one measure.",
    ),
    DesignKind.MULTIPLE_BASELINE: Words(
        "Rancangan data dasar jamak menguatkan dugaan bahwa intervensi berperan hanya bila setiap deret "
        "berubah ketika gilirannya tiba, dan tidak sebelumnya.",
        "A multiple-baseline design lends weight to the part of the intervention only where each series "
        "changes when its turn comes, and not before.",
    ),
    DesignKind.CHANGING_CRITERION: Words(
        "Rancangan kriteria berubah menguatkan dugaan bahwa intervensi berperan hanya bila perilaku "
        "mengikuti setiap kriteria baru.",
        "A changing-criterion design lends weight to the part of the intervention only where the behaviour "
        "follows each new criterion.",
    ),
}


def design_words(design: DesignKind) -> Words | None:
    """Return what a design can show and what it cannot, or ``None`` where nothing general can be said."""
    return _DESIGNS.get(design)
