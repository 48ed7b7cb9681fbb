"""Which measures do not fit which readings, and why."""

from collections.abc import Mapping

from socialwork.vocabulary.evaluation import EffectMeasure, ReadingKind
from socialwork.words import Words

_FEW_VALUES = Words(
    "Data ya atau tidak hanya mempunyai dua nilai: satu “ya” pada data dasar sudah menentukan ukuran ini. "
    "Gunakan selisih proporsi, NAP, atau log rasio peluang.",
    "Yes/no readings have two values only: a single “yes” in the baseline decides this measure. Use the "
    "difference of proportions, NAP or the log odds ratio.",
)
_SAME_AS_NAP = Words(
    "Pada data ya atau tidak hampir semua pasangan dalam satu fase bernilai sama, sehingga ukuran ini tidak "
    "menambah apa pun pada NAP.",
    "In yes/no readings nearly all pairs within a phase tie, so this measure adds nothing to NAP.",
)
_NO_DEVIATION = Words(
    "Simpangan data ya atau tidak sudah ditentukan oleh proporsinya, sehingga tidak dapat dipakai sebagai "
    "satuan. Gunakan selisih proporsi, NAP, atau log rasio peluang.",
    "The deviation of yes/no readings follows from their proportion and cannot serve as a unit. Use the "
    "difference of proportions, NAP or the log odds ratio.",
)
_ONE_SIDED = Words(
    "Pada data ya atau tidak, rasio bergantung pada jawaban mana yang dihitung. Gunakan log rasio peluang, "
    "yang tidak bergantung padanya.",
    "Of yes/no readings a ratio depends on which of both is counted. Use the log odds ratio, which does not.",
)
_NO_LINE = Words(
    "Garis atau pita melalui data ya atau tidak keluar dari nilai 0 dan 1.",
    "A line or band through yes/no readings leaves the values 0 and 1.",
)
_NO_RATIO = Words(
    "Skor tidak mempunyai titik nol yang tetap, sehingga perbandingannya tidak bermakna.",
    "Scores have no fixed nought, so that their ratio means nothing.",
)
_NOT_PROPORTIONS = Words(
    "Ukuran ini hanya untuk proporsi atau data ya atau tidak.",
    "This measure is for proportions or yes/no readings only.",
)
_UNTOLD = Words(
    "Jenis datanya belum disebut; ukuran ini bergantung padanya.",
    "What the readings are has not been told; this measure depends on it.",
)
_AS_PROPORTION = Words(
    "Untuk data ya atau tidak, selisih rata-rata adalah selisih proporsi.",
    "Of yes/no readings the difference of means is the difference of proportions.",
)

_M = EffectMeasure
_RATIOS = (_M.LRR, _M.LRM)
_OF_YES_NO: Mapping[EffectMeasure, Words] = {
    _M.MEAN_CHANGE: _AS_PROPORTION,
    **dict.fromkeys((_M.PND, _M.PEM, _M.PEM_STRICT, _M.PAND, _M.IRD, _M.GOAL_MET), _FEW_VALUES),
    **dict.fromkeys(
        (
            *(_M.TAU, _M.TAU_U_A, _M.TAU_U_B, _M.TAU_U_BOTH),
            *(_M.TAU_B, _M.TAU_B_MINUS_A, _M.TAU_B_PLUS_B, _M.TAU_B_BOTH),
            *(_M.TAU_BC, _M.TAU_TARLOW),
        ),
        _SAME_AS_NAP,
    ),
    **dict.fromkeys((_M.SMD_BASELINE, _M.SMD_POOLED), _NO_DEVIATION),
    **dict.fromkeys(_RATIOS, _ONE_SIDED),
    **dict.fromkeys(
        (
            *(_M.PET, _M.CELERATION, _M.DUAL_CRITERIA, _M.TWO_DEVIATIONS, _M.MOVING_RANGE),
            *(_M.REGRESSION_LEVEL, _M.REGRESSION_SLOPE, _M.C_STATISTIC),
        ),
        _NO_LINE,
    ),
}
_OF_NUMBERS: Mapping[EffectMeasure, Words] = dict.fromkeys((_M.PROPORTION, _M.LOR), _NOT_PROPORTIONS)
_UNFIT: Mapping[ReadingKind | None, Mapping[EffectMeasure, Words]] = {
    None: dict.fromkeys((_M.PROPORTION, _M.LOR, *_RATIOS), _UNTOLD),
    ReadingKind.YES_NO: _OF_YES_NO,
    ReadingKind.PROPORTION: {},
    ReadingKind.PERCENTAGE: {},
    ReadingKind.COUNT: _OF_NUMBERS,
    ReadingKind.RATE: _OF_NUMBERS,
    ReadingKind.DURATION: _OF_NUMBERS,
    ReadingKind.SCORE: {**_OF_NUMBERS, **dict.fromkeys(_RATIOS, _NO_RATIO)},
}


def unfit(measure: EffectMeasure, kind: ReadingKind | None) -> Words | None:
    """Return why *measure* does not fit readings of that kind, or ``None`` where it fits.

    >>> unfit(EffectMeasure.NAP, ReadingKind.YES_NO) is None
    True
    >>> unfit(EffectMeasure.LRR, ReadingKind.SCORE).en
    'Scores have no fixed nought, so that their ratio means nothing.'
    """
    return _UNFIT[kind].get(measure)
