"""Who the client of a report is, where no case says so: the initials by which the report calls him or her."""

import re
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from socialwork.reading.grids import Grid
from socialwork.reading.lines import LineKind
from socialwork.reading.reading import Hit, Reading
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of

_CODE = r"[A-Z](?:\.?[A-Z]){1,2}\b\.?"
CALLED = re.compile(
    rf"(?:\b[Kk]lien|\bKLIEN"
    rf"|\b[Pp]enerima [Mm]anfaat)\s*(?:\(?\s*[Ii]nisial|\(|(?:yang |dengan )?(?:ber)?inisial|yang bernama"
    rf"|bernama)?"
    rf"\s*[\"“‘'(]*({_CODE})(?![\w&/-])[\"”’')]*"
)
_BEHIND = re.compile(rf"\b({_CODE})\s*\((?:[Kk]lien|penerima manfaat)\)")
_INITIALS = re.compile(rf"\b[Ii]nisial(?: klien)?\)?\s*[:=]?\s*[\"“(]?({_CODE})(?!\w)")
_LABEL = re.compile(
    r"^(?:nama|inisial|kode)(?:[\s(/]+(?:klien|inisial|samaran|lengkap|panggilan|penerima manfaat)\)?)*\W*$",
    re.IGNORECASE,
)
_VALUE = re.compile(rf"^[\"“(]?({_CODE})[\"”)]?(?:\s*\(.*\))?$")
_KEY_LINE = re.compile(
    rf"^(?:[Nn]ama|[Ii]nisial|[Kk]ode)(?:\s+(?:[Kk]lien|samaran"
    rf"|inisial))*\s*(?:\([^)]*\))?\s*[:=]\s*[\"“]?({_CODE})(?!\w)"
)
WORDS = spaced(
    "BK BP PM PS UPT SD SMP SMA SMK MTS MA MI TK PKL PKH BPSS OSIS CC IC SOP RT RW WIB WIT WITA HV KTP KK "
    "NIK NIP NRP"
    " IPK SKS HIV AIDS TBC UKS PMR LKS LSM RS RI NO II III IV VI VII VIII IX XI XII PP UU PPKS PMKS ATK PIE "
    "NAP PND PEM"
    " SMART AB ABA ABK APK ADL ADHD KDRT KB SDM NGO FGD TOR SK ST TV HP IQ WA DO PT CV AN TN NY SDR IPA IPS "
    "AKL TKJ"
    " TKR RPL MM TBSM DKV OTKP BDP"
)
"""Capitals that are no initials of a person."""


_NO_CODE = spaced(
    "BK BPSS PPKS PMKS PKH HIV AIDS KDRT UPT ABK TK UU SD SMP SMA SMK MTS MA SLB II III IV VI VII VIII IX "
    "XI XII DI KE DAN YG DR TBC ADL"
    " CC BP OSIS SKH NO SE"
)
"""Capitals behind the word for a client that are no initials."""


def bare(code: str) -> str:
    """Return initials without their points.

    >>> bare("B.R."), bare("BR")
    ('BR', 'BR')
    """
    return code.replace(".", "")


@frozen
class ClientRead:
    """The client as the report calls him or her.

    Attributes:
        code: The initials without points, or an empty text where the report has none.
        named: Each place where a client is called by initials, with those.
    """

    code: str
    named: tuple[tuple[Hit, str], ...]

    @property
    def words(self) -> re.Pattern[str]:
        """What finds the client in a text: ``klien``, or the initials."""
        own = rf"|\b{re.escape(self.code)}\b" if self.code else ""
        return re.compile(rf"\b(?i:klien|penerima manfaat)\b{own}")


def client_of(reading: Reading, grids: tuple[Grid, ...]) -> ClientRead:
    """Return the client of a report by the initials that identity, title and text give.

    What an identity says outweighs the text, in which another client's initials may have been left over.
    """
    called = tuple(_called(reading))
    weight: Counter[str] = Counter(code for _, code in called)
    for code in _stated(reading, grids):
        weight[code] += 5
    for code in set(weight):
        plain = re.escape(code)  # first the letters, then what stands before them: so the search can leap
        weight[code] += len(re.findall(rf"{plain}(?<=\b{plain})\b", reading.text)) // 2
    return ClientRead(max(weight, key=lambda one: weight[one]) if weight else "", called)


def _called(reading: Reading) -> Iterator[tuple[Hit, str]]:
    kinds = frozenset[LineKind]({"paragraph", "item", "cell", "note", "caption", "heading"})
    hits = (
        *reading.seek(CALLED, ("klien", "penerima"), kinds),
        *reading.seek(_BEHIND, ("klien", "manfaat"), kinds),
    )
    for hit in hits:
        code = bare(hit.groups[0] or "")
        digits = re.match(r"\W{0,2}\d", hit.line.text[hit.end :])
        if code not in _NO_CODE and not digits and part_of(reading, hit.line) not in {"theory", "books"}:
            yield hit, code


def _stated(reading: Reading, grids: tuple[Grid, ...]) -> Iterator[str]:
    """Yield the initials that an identity states, in a table of labels or in a line of its own."""
    for grid in grids:
        for number, row in enumerate(grid.rows):
            value = grid.value(number) if 0 in row and _LABEL.match(grid.label(number)) else None
            if value and (match := _VALUE.match(value.text.strip())) and bare(match[1]) not in WORDS:
                yield bare(match[1])
    for line in (reading.lines[number] for number in reading.lines_with(("nama", "inisial", "kode"))):
        if (match := _KEY_LINE.match(line.text)) and bare(match[1]) not in WORDS:
            yield bare(match[1])
    for hit in reading.seek(_INITIALS, ("inisial",)):
        if (code := bare(hit.groups[0] or "")) not in WORDS:
            yield code
