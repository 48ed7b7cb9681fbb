"""Sentences within a line, found where a rule asks for them."""

import re

from attrs import frozen

from socialwork.reading.lines import Line
from socialwork.remembering import remembered

_SHORT = re.compile(
    r"(?:\b(?:dr|drs|dra|prof|ir|no|nr|hlm|jl|gg|tgl|kec|kab|bpk|sdr|sdri|st|dkk|dll|dsb|s\.d|s\.sos|m\.si"
    r"|a\.n"
    r"|tn|ny|pkl|vol|tab|gbr|lamp|kp|prov|alm)|\b[A-Z])\.$",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“(]*[A-Z])")


@frozen
class Sentence:
    """A sentence of a line: where it starts and ends in the text, and its words."""

    line: Line
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words."""
        return self.line.text[self.start : self.end]


def sentences_of(line: Line) -> tuple[Sentence, ...]:
    """Return the sentences of *line*; an abbreviation or an initial ends none.

    >>> [one.text for one in sentences_of(Line(number=0, kind="paragraph", text="Dr. A hadir. Ia lega."))]
    ['Dr. A hadir.', 'Ia lega.']
    """
    return tuple(Sentence(line, start, end) for start, end in _spans(line.text))


@remembered(maxsize=8192)
def _spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the sentences of a text start and end; many rules ask for those of one line."""
    found, at = [], 0
    for match in _END.finditer(text):
        if not _SHORT.search(text, at, match.start() + 1):
            found.append((at, match.end()))
            at = match.end()
    if text[at:].strip():
        found.append((at, len(text)))
    return tuple((start, start + len(text[start:end].rstrip())) for start, end in found)


def sentence_at(line: Line, at: int) -> Sentence:
    """Return the sentence of *line* in which the character *at* stands."""
    spans = _spans(line.text)
    start, end = next((one for one in reversed(spans) if one[0] <= at), (0, len(line.text)))
    return Sentence(line, start, end)
