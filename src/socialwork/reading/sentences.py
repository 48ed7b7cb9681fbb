"""Sentences within a line, found where a rule asks for them."""

import re

from attrs import frozen

from socialwork.reading.lines import Line

_SHORT = re.compile(
    r"(?:\b(?:dr|drs|dra|prof|ir|no|nr|hlm|jl|gg|tgl|kec|kab|bpk|sdr|sdri|st|dkk|dll|dsb|s\.d|s\.sos|m\.si|a\.n"
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

    >>> [one.text for one in sentences_of(Line(number=0, kind="paragraph", text="Dr. A hadir. Klien pulang."))]
    ['Dr. A hadir.', 'Klien pulang.']
    """
    found, at = [], 0
    for match in _END.finditer(line.text):
        stop = match.start() + 1
        if not _SHORT.search(line.text, at, stop):
            found.append(Sentence(line, at, match.end()))
            at = match.end()
    if line.text[at:].strip():
        found.append(Sentence(line, at, len(line.text)))
    return tuple(Sentence(one.line, one.start, one.start + len(one.text.rstrip())) for one in found)


def sentence_at(line: Line, at: int) -> Sentence:
    """Return the sentence of *line* in which the character *at* stands."""
    found = sentences_of(line)
    return next((one for one in reversed(found) if one.start <= at), Sentence(line, 0, len(line.text)))
