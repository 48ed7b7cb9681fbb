"""Works on instruments, scales, reliability and sociometry."""

from socialwork.knowledge.literature.entry import article, authors, book
from socialwork.references import Reference

INSTRUMENT_WORKS: tuple[Reference, ...] = (
    article(
        "cronbach1951",
        authors("Cronbach, Lee J."),
        1951,
        "Coefficient alpha and the internal structure of tests",
        "Psychometrika",
        "16",
        "297–334",
        "3",
    ),
    book(
        "mcdonald1999",
        authors("McDonald, Roderick P."),
        1999,
        "Test theory: A unified treatment",
        "Erlbaum",
        "Mahwah",
    ),
)
