"""Terms of what surrounds a token economy: thinning, levels, and contingencies of groups."""

from socialwork.vocabulary.term import Term


class ThinningMove(Term):
    """What a session does to the step of a thinning plan."""

    HOLD = "hold-step", "Tetap pada langkah yang sama", "Stay at the step"
    ADVANCE = "advance", "Maju satu langkah", "Advance by one step"
    FALL_BACK = "fall-back", "Mundur satu langkah", "Fall back by one step"
    COMPLETE = "complete", "Selesai tanpa token", "Completed without tokens"


class LevelMove(Term):
    """What a review does to the level of a client."""

    STAY = "stay", "Tetap", "Stay"
    PROMOTION = "promotion", "Naik tingkat", "Promotion"
    DEMOTION = "demotion", "Turun tingkat", "Demotion"


class DemotionTarget(Term):
    """Where a client who is demoted goes."""

    ONE_DOWN = "one-down", "Satu tingkat lebih rendah", "One level down"
    LOWEST = "lowest", "Tingkat terendah", "The lowest level"


class GroupContingencyKind(Term):
    """On whose behaviour the reinforcer of a member depends."""

    INDEPENDENT = "independent", "Kontingensi mandiri", "Independent group contingency"
    DEPENDENT = "dependent", "Kontingensi bergantung", "Dependent group contingency"
    INTERDEPENDENT = (
        "interdependent",
        "Kontingensi saling bergantung",
        "Interdependent group contingency",
    )


class GroupMeasure(Term):
    """What of several members is compared with the criterion of a group."""

    EVERY_MEMBER = "every-member", "Setiap anggota", "Every member"
    TOTAL = "group-total", "Jumlah kelompok", "Total of the group"
    MEAN = "group-mean", "Rata-rata kelompok", "Mean of the group"


class AbsencePolicy(Term):
    """How a member without a result counts."""

    EXCUSED = "excused", "Tidak diperhitungkan", "Not counted"
    ZERO = "counts-as-zero", "Dihitung nol", "Counts as zero"
