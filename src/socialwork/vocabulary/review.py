"""Terms of supervision: how far a report has come between student and supervisor."""

from socialwork.vocabulary.term import Term


class ReviewState(Term):
    """The states of a report, in their order."""

    DRAFT = "draft", "Draf", "Draft", "naskah"
    SUBMITTED = "submitted", "Diserahkan", "Submitted", "diajukan"
    REVIEWED = "reviewed", "Diperiksa", "Reviewed", "dikoreksi"
    APPROVED = "approved", "Disetujui", "Approved"
