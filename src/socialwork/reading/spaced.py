"""Short lists of words in code, written as one text."""


def spaced(words: str) -> frozenset[str]:
    """Return the words of a text in which blanks stand between them.

    >>> sorted(spaced("panti balai"))
    ['balai', 'panti']
    """
    return frozenset(words.split())
