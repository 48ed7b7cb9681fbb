"""Terms for the papers of a practicum: letters, sessions and consents."""

from socialwork.vocabulary.term import Term


class LetterKind(Term):
    """Letters that accompany a case."""

    ASSIGNMENT = "assignment", "Surat tugas", "Assignment letter", "surat tugas home visit"
    PERMISSION = "permission", "Surat izin", "Letter of permission"
    REFERRAL = "referral-letter", "Surat rujukan", "Referral letter"
    INVITATION = "invitation", "Surat undangan", "Invitation"
    OTHER = "other-letter", "Surat lain", "Other letter"


class SupervisionKind(Term):
    """Kinds of sessions in which a student is accompanied."""

    SUPERVISION = "supervision", "Supervisi", "Supervision"
    GUARDIANSHIP = "guardianship", "Bimbingan perwalian", "Guardianship session"


class ConsentScope(Term):
    """What a consent can cover; each is asked for separately."""

    SERVICE = "service", "Mengikuti proses pertolongan", "Taking part in the helping process"
    RECORDS = "records", "Pembacaan dokumen", "Reading of records"
    REPORT = "report", "Penggunaan dalam laporan", "Use in the report"
    PHOTO = "photo", "Pengambilan foto", "Photographs"
    SHARING = "sharing", "Pembagian informasi kepada pihak lain", "Sharing with others"
    HOME_VISIT = "home-visit", "Kunjungan rumah", "Home visit"


class PictureKind(Term):
    """Which series of captions a picture belongs to."""

    PHOTO = "photo", "Foto", "Photo"
    FIGURE = "figure", "Gambar", "Figure", "bagan", "ilustrasi"


class ConferenceNumber(Term):
    """The two case conferences: I closes planning, II closes the intervention."""

    FIRST = "I", "Case Conference I", "Case conference I"
    SECOND = "II", "Case Conference II", "Case conference II"

    @property
    def approves(self) -> bool:
        """Whether this conference approves the plan (I) or looks at the results (II)."""
        return self is ConferenceNumber.FIRST
