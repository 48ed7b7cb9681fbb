"""Terms of single-case evaluation: the measures by their names, cautions, agreement, ratings of designs."""

from socialwork.vocabulary.observation import DesignKind, Improvement, PhaseKind, ReadingKind, TierKind
from socialwork.vocabulary.term import Term

__all__ = [
    "AgreementKind",
    "CautionKind",
    "DesignKind",
    "DesignRating",
    "EffectMeasure",
    "GraphLine",
    "Improvement",
    "PhaseKind",
    "ReadingKind",
    "TierKind",
]


class DesignRating(Term):
    """How far a design can show that the intervention made the change, best first."""

    WITHOUT_RESERVATIONS = (
        "without-reservations",
        "Memenuhi standar tanpa catatan",
        "Meets the standards without reservations",
    )
    WITH_RESERVATIONS = (
        "with-reservations",
        "Memenuhi standar dengan catatan",
        "Meets the standards with reservations",
    )
    DOES_NOT_MEET = "does-not-meet", "Belum memenuhi standar", "Does not meet the standards"
    PRE_EXPERIMENTAL = "pre-experimental", "Praeksperimental", "Pre-experimental"
    NO_EVIDENCE = "no-evidence", "Bukan bukti perubahan", "No evidence of change"


class CautionKind(Term):
    """What makes the measures of a series less sure than they look."""

    SHORT_PHASE = "short-phase", "Fase pendek", "Short phase"
    FEW_READINGS = "few-readings", "Pengamatan terlalu sedikit", "Too few readings"
    BASELINE_TREND = "baseline-trend", "Tren pada data dasar", "Trend in the baseline"
    AUTOCORRELATION = "autocorrelation", "Autokorelasi", "Autocorrelation"
    YES_NO_DATA = "yes-no-data", "Data ya atau tidak", "Yes/no data"
    NO_VARIANCE = "no-variance", "Data dasar tidak bervariasi", "Baseline without variance"
    MISSING_READINGS = "missing-readings", "Pengamatan yang tidak ada", "Missing readings"
    OUTSIDE_EVENT = "outside-event", "Peristiwa luar", "Outside event"


class GraphLine(Term):
    """Lines that the graph of a series has where they are asked for."""

    MEAN = "mean-line", "Garis rata-rata", "Line of the mean"
    MEDIAN = "median-line", "Garis median", "Line of the median"
    TREND = "trend-line", "Garis tren", "Line of the trend"
    BAND = "two-deviation-band", "Batas dua simpangan baku", "Band of two standard deviations"


class AgreementKind(Term):
    """Measures of how far two observers agree."""

    TOTAL = "total", "Kesepakatan jumlah keseluruhan", "Total agreement"
    MEAN_COUNT = "mean-count", "Kesepakatan rata-rata tiap saat", "Mean agreement of each time"
    EXACT = "exact", "Kesepakatan tepat", "Exact agreement"
    INTERVAL = "interval", "Kesepakatan titik demi titik", "Point-by-point agreement"
    OCCURRENCE = "occurrence", "Kesepakatan tentang kejadian", "Agreement on occurrences"
    NON_OCCURRENCE = "non-occurrence", "Kesepakatan tentang ketiadaan", "Agreement on non-occurrences"
    KAPPA = "kappa", "Kappa Cohen", "Cohen’s kappa"


class EffectMeasure(Term):
    """Measures of the difference between two phases; variants of one idea have names of their own."""

    PROPORTION = "proportion-difference", "Selisih proporsi", "Difference of proportions"
    MEAN_CHANGE = "mean-change", "Selisih rata-rata", "Difference of means"
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
    TAU_U_B = "tau-u-b", "Tau-U (A + tren B), Parker dkk.", "Tau-U (A + trend B), Parker et al."
    TAU_U_BOTH = (
        "tau-u-both",
        "Tau-U (A − tren A + tren B), Parker dkk.",
        "Tau-U (A − trend A + trend B), Parker et al.",
    )
    TAU_B = "tau-b", "Tau-b A terhadap B", "Tau-b, A against B"
    TAU_B_MINUS_A = "tau-b-minus-a", "Tau-b A terhadap B − tren A", "Tau-b, A against B − trend A"
    TAU_B_PLUS_B = "tau-b-plus-b", "Tau-b A terhadap B + tren B", "Tau-b, A against B + trend B"
    TAU_B_BOTH = (
        "tau-b-both",
        "Tau-b A terhadap B − tren A + tren B",
        "Tau-b, A against B − trend A + trend B",
    )
    TAU_BC = "tau-bc", "Tau terkoreksi data dasar", "Baseline-corrected Tau"
    TAU_TARLOW = "tau-tarlow", "Tau menurut prosedur Tarlow", "Tau by the procedure of Tarlow"
    PET = "pet", "Persentase data melampaui tren data dasar", "Percentage of data exceeding the trend"
    CELERATION = "celeration", "Data melampaui garis belah tengah", "Data beyond the celeration line"
    DUAL_CRITERIA = "dual-criteria", "Kriteria ganda konservatif", "Conservative dual criteria"
    TWO_DEVIATIONS = "two-deviations", "Pita dua simpangan baku", "Two-standard-deviation band"
    MOVING_RANGE = "moving-range", "Batas bagan XmR", "Limits of the XmR chart"
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
    GOAL_MET = "goal-met", "Persentase data yang mencapai sasaran", "Percentage of data at the goal"
    REGRESSION_LEVEL = "regression-level", "Perubahan level (regresi)", "Change of level (regression)"
    REGRESSION_SLOPE = "regression-slope", "Perubahan tren (regresi)", "Change of slope (regression)"
    C_STATISTIC = "c-statistic", "Statistik C", "C statistic"
    RANDOMIZATION = "randomization", "Uji pengacakan", "Randomization test"
