"""Terms of single-case evaluation: the direction that is wanted, and the measures by their names."""

from socialwork.vocabulary.term import Term


class Improvement(Term):
    """Which way a behaviour is wanted to change; no measure guesses it."""

    INCREASE = "increase", "Meningkat", "Increase"
    DECREASE = "decrease", "Menurun", "Decrease"


class EffectMeasure(Term):
    """Measures of the difference between two phases; variants of one idea have names of their own."""

    PND = "pnd", "Persentase data yang tidak tumpang tindih", "Percentage of non-overlapping data"
    PEM = "pem", "Persentase data melampaui median", "Percentage of data exceeding the median"
    PEM_STRICT = (
        "pem-strict",
        "Persentase data melampaui median, tanpa yang sama",
        "Percentage of data exceeding the median, ties not counted",
    )
    PAND = (
        "pand",
        "Persentase seluruh data yang tidak tumpang tindih",
        "Percentage of all non-overlapping data",
    )
    IRD = "ird", "Selisih laju perbaikan", "Improvement rate difference"
    NAP = "nap", "Ketidaktumpangtindihan semua pasangan", "Non-overlap of all pairs"
    TAU = "tau", "Tau", "Tau non-overlap"
    TAU_U_A = "tau-u-a", "Tau-U (A − tren A), Parker dkk.", "Tau-U (A − trend A), Parker et al."
    TAU_BC = "tau-bc", "Tau terkoreksi data dasar", "Baseline-corrected Tau"
    PET = "pet", "Persentase data melampaui tren data dasar", "Percentage of data exceeding the trend"
    SMD_BASELINE = (
        "smd-baseline",
        "Selisih rata-rata baku (simpangan data dasar)",
        "Standardized mean difference (baseline standard deviation)",
    )
    SMD_POOLED = (
        "smd-pooled",
        "Selisih rata-rata baku (simpangan gabungan)",
        "Standardized mean difference (pooled standard deviation)",
    )
    LRR = "lrr", "Log rasio respons", "Log response ratio"
    LRM = "lrm", "Log rasio median", "Log ratio of medians"
    LOR = "lor", "Log rasio peluang", "Log odds ratio"
    POGO = "pogo", "Persentase sasaran yang tercapai", "Percentage of goal obtained"
