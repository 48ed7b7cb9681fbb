"""What makes the measures of two phases less sure than they look."""

from collections.abc import Iterator
from fractions import Fraction
from math import sqrt

from attrs import frozen

from socialwork.evaluation.kendall import kendall_of, rising
from socialwork.evaluation.phases import Phases
from socialwork.evaluation.serial import is_autocorrelated
from socialwork.evaluation.statistics import apart, neighbours
from socialwork.vocabulary.evaluation import CautionKind, PhaseKind, ReadingKind
from socialwork.words import Words

ENOUGH = 5
"""From how many readings on a phase is long enough (What Works Clearinghouse, 2020)."""
LEAST = 3
"""With fewer readings than that neither trend nor variation of a phase can be seen."""
ALPHA = 0.05

_NAMES = {
    PhaseKind.BASELINE: Words("data dasar", "baseline"),
    PhaseKind.INTERVENTION: Words("intervensi", "intervention"),
}
_FEW = Words(
    "Fase {phase} hanya berisi {n} pengamatan, sehingga tren dan variasinya belum terlihat.",
    "The {phase} phase has only {n} readings: neither its trend nor its variation can be seen.",
)
_SHORT = Words(
    "Fase {phase} berisi {n} pengamatan; sedikitnya lima diperlukan agar ukuran dapat diandalkan.",
    "The {phase} phase has {n} readings; measures can be relied on from five readings on.",
)
_IMPROVING = Words(
    "Data dasar sudah membaik sebelum intervensi; perubahan dapat berlanjut tanpa intervensi. "
    "Bacalah ukuran yang memperhitungkan tren.",
    "The baseline was improving before the intervention; the change may have gone on without it. "
    "Read the measures that take the trend into account.",
)
_WORSENING = Words(
    "Data dasar memburuk sebelum intervensi; ukuran tanpa koreksi tren cenderung mengecilkan perubahan.",
    "The baseline was getting worse before the intervention; measures without a correction for trend "
    "tend to understate the change.",
)
_SERIAL = Words(
    "Pengamatan yang berurutan saling bergantung (r₁ = {r}); pita, uji, dan galat baku dapat menyesatkan.",
    "Neighbouring readings hang together (r₁ = {r}); bands, tests and standard errors may mislead.",
)
_YES_NO = Words(
    "Datanya hanya ya atau tidak; bacalah selisih proporsi, NAP, atau log rasio peluang.",
    "The readings are yes or no; read the difference of proportions, NAP or the log odds ratio.",
)
_CONSTANT = Words(
    "Data dasar tidak bervariasi; ukuran yang dibagi dengan simpangan baku tidak dapat dihitung.",
    "The baseline does not vary; measures that divide by its deviation cannot be worked out.",
)


@frozen(kw_only=True)
class Caution:
    """One warning.

    Attributes:
        kind: What it is about.
        phase: The phase that it is about, or ``None`` for both.
        text: The warning as a sentence.
    """

    kind: CautionKind
    phase: PhaseKind | None = None
    text: Words


def cautions(phases: Phases, kind: ReadingKind | None = None) -> tuple[Caution, ...]:
    """Return the warnings that two phases give rise to, in the order of :class:`CautionKind`.

    A trend of the baseline is one with p ≤ .05 by Kendall's test, or one that never turns over three or more
    readings. Neighbouring readings hang together where their autocorrelation about the means of the phases,
    or that of one phase, passes 2/√N (Bartlett, 1946).
    """
    found = [
        *_short(phases),
        *_trend(phases),
        *_serial(phases, kind),
        *_values(phases, kind),
    ]
    order = list(CautionKind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def autocorrelation_within(phases: Phases) -> float | None:
    """Return the autocorrelation about the means of the phases, pairs across the change left out.

    A change of level alone makes neighbours alike; here it does not count. ``None`` where no phase varies.
    """
    joint = whole = Fraction(0)
    for values in phases.whole:
        off = apart(values)
        n = len(values)
        joint += Fraction(neighbours(off), n * n)
        whole += Fraction(sum(one * one for one in off), n * n)
    return float(joint / whole) if whole else None


# --- inner helpers ----------------------------------------------------------------------------


def _short(phases: Phases) -> Iterator[Caution]:
    for phase, values in ((PhaseKind.BASELINE, phases.baseline), (PhaseKind.INTERVENTION, phases.treatment)):
        n = len(values)
        if n >= ENOUGH:
            continue
        few = n < LEAST
        words = _FEW if few else _SHORT
        yield Caution(
            kind=CautionKind.FEW_READINGS if few else CautionKind.SHORT_PHASE,
            phase=phase,
            text=Words(
                words.id.format(phase=_NAMES[phase].id, n=n), words.en.format(phase=_NAMES[phase].en, n=n)
            ),
        )


def _trend(phases: Phases) -> Iterator[Caution]:
    a = phases.ranked[0]
    m, s = len(a), rising(a)
    steady = m >= LEAST and abs(s) == m * (m - 1) // 2
    found = kendall_of(s, [1] * m, [a.count(one) for one in dict.fromkeys(a)])
    if steady or (found.p is not None and found.p <= ALPHA):
        text = _IMPROVING if s > 0 else _WORSENING
        yield Caution(kind=CautionKind.BASELINE_TREND, phase=PhaseKind.BASELINE, text=text)


def _serial(phases: Phases, kind: ReadingKind | None) -> Iterator[Caution]:
    if kind is ReadingKind.YES_NO:
        return
    within = autocorrelation_within(phases)
    together = within is not None and abs(within) > 2 / sqrt(len(phases.baseline) + len(phases.treatment))
    if within is not None and (
        together or is_autocorrelated(phases.baseline) or is_autocorrelated(phases.treatment)
    ):
        text = Words(
            _SERIAL.id.format(r=f"{within:.2f}".replace(".", ",")), _SERIAL.en.format(r=f"{within:.2f}")
        )
        yield Caution(kind=CautionKind.AUTOCORRELATION, text=text)


def _values(phases: Phases, kind: ReadingKind | None) -> Iterator[Caution]:
    if kind is ReadingKind.YES_NO:
        yield Caution(kind=CautionKind.YES_NO_DATA, text=_YES_NO)
    elif len(set(phases.whole[0])) == 1:
        yield Caution(kind=CautionKind.NO_VARIANCE, phase=PhaseKind.BASELINE, text=_CONSTANT)
