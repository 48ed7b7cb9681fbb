"""The kinds of slips: which a text decides, which it can only raise, and what a Word file cannot show."""

from benchmarks.corpus.model import Certainty

ALL = range(1, 63)

# Those of the list of kinds that are a question by nature; every other is a fact unless a source says "?".
QUESTIONS = frozenset(
    {7, 8, 9, 12, 15, 18, 20, 22, 25, 26, 27, 31, 32, 34, 35, 36, 40, 44, 47, 53, 55, 57, 60, 61, 62}
)

# Every kind has a form that a Word report shows. These forms of them need the case, so they are not planted.
LEFT_OUT = {
    28: "a ledger of single entries: here the total of a table is held against the text",
    33: "who signed the form: here the text tells the date and the signer",
    59: "the flag of a photo's consent: here names stand in an attendance list of a public copy",
}


def certainty(kind: int) -> Certainty:
    """Return what a finding of the kind is unless its source says otherwise."""
    return "question" if kind in QUESTIONS else "fact"
