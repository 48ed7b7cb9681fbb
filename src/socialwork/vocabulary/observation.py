"""Terms of observed behaviour: phases, designs, kinds of readings, the wanted direction."""

from socialwork.vocabulary.term import Term


class Improvement(Term):
    """Which way a behaviour is wanted to change; no measure guesses it."""

    INCREASE = "increase", "Meningkat", "Increase"
    DECREASE = "decrease", "Menurun", "Decrease"


class PhaseKind(Term):
    """Phases of a single-case series."""

    BASELINE = "baseline", "Data dasar", "Baseline"
    INTERVENTION = "intervention-phase", "Intervensi", "Intervention phase"
    FOLLOW_UP = "follow-up", "Tindak lanjut", "Follow-up"


class ReadingKind(Term):
    """What the readings of a series are; which measures make sense follows from it."""

    YES_NO = "yes-no", "Ya atau tidak", "Yes or no"
    PROPORTION = "proportion", "Bagian dari kesempatan", "Share of the opportunities"
    PERCENTAGE = "percentage", "Persentase", "Percentage"
    COUNT = "count", "Banyaknya kejadian", "Number of occurrences"
    RATE = "rate", "Kejadian per satuan waktu", "Occurrences per unit of time"
    DURATION = "duration", "Lama kejadian", "Duration"
    SCORE = "score", "Skor", "Score"


class DesignKind(Term):
    """Designs of a single-case evaluation, told from the order of their phases."""

    BASELINE_ONLY = "a-only", "Hanya data dasar (A)", "Baseline only (A)"
    B_ONLY = "b-only", "Hanya intervensi (B)", "Intervention only (B)"
    AB = "a-b", "Desain A–B", "A–B design"
    ABA = "a-b-a", "Desain A–B–A", "A–B–A design"
    ABAB = "a-b-a-b", "Desain A–B–A–B", "A–B–A–B design"
    MULTIPLE_BASELINE = "multiple-baseline", "Desain data dasar jamak", "Multiple-baseline design"
    CHANGING_CRITERION = "changing-criterion", "Desain kriteria berubah", "Changing-criterion design"
    OTHER = "other-design", "Susunan fase lain", "Other order of phases"


class TierKind(Term):
    """What differs between the tiers of a multiple-baseline design."""

    BEHAVIOURS = "across-behaviours", "Antarperilaku", "Across behaviours"
    SETTINGS = "across-settings", "Antarlatar", "Across settings"
    PERSONS = "across-persons", "Antarsubjek", "Across persons"
