"""Terms of drawings."""

from socialwork.vocabulary.term import Term


class Notation(Term):
    """Sets of symbols in which a genogram can be drawn."""

    MCGOLDRICK = "mcgoldrick", "Notasi McGoldrick", "McGoldrick notation"
    BENNETT = "bennett", "Notasi silsilah baku (Bennett)", "Standardized pedigree notation (Bennett)"
