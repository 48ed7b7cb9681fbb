"""Terms of instruments: their kinds, how items are put together, rights, validation."""

from socialwork.vocabulary.term import Term


class InstrumentKind(Term):
    """How an instrument is filled in."""

    QUESTIONNAIRE = "questionnaire", "Kuesioner", "Questionnaire", "angket", "skala"
    TALLY = "tally", "Lembar cacah pengamatan", "Observation tally", "daftar cek"


class Aggregation(Term):
    """How the items of a subscale are put together."""

    SUM = "sum", "Jumlah", "Sum"
    MEAN = "mean", "Rata-rata", "Mean", "rerata"


class Licence(Term):
    """On what terms the items of an instrument may be copied."""

    PUBLIC = "public", "Bebas digunakan", "Free to use", "publik"
    OWN = "own", "Buatan sendiri", "Own form"
    WRITTEN_PERMISSION = "written-permission", "Dengan izin tertulis", "By written permission"
    COPYRIGHTED = "copyrighted", "Berhak cipta", "Copyrighted"
    UNKNOWN = "unknown", "Belum diketahui", "Unknown"

    @property
    def is_free(self) -> bool:
        """Whether the items may stand in a file without a permission."""
        return self in {Licence.PUBLIC, Licence.OWN}


class Validation(Term):
    """Whether an instrument was validated in Indonesia."""

    YES = "yes", "Sudah divalidasi", "Validated", "sudah", "ya"
    NO = "no", "Belum divalidasi", "Not validated", "belum", "tidak"
    UNKNOWN = "unknown", "Belum diketahui", "Unknown"
