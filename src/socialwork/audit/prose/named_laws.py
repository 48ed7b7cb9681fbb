"""The laws and regulations that the text of a report names."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.own_text import OwnText
from socialwork.knowledge.regulations.mentions import RegulationMention, parse_regulation
from socialwork.reading.reading import Hit
from socialwork.remembering import remembered

_LIKELY = re.compile(r"\d(?:(?<!\w.)\w{0,3}(?:[ \xa0][Tt]ahun[ \xa0]+|/)(?:19|20)\d\d|(?<=\b1)945\b)")


def laws_of(own: OwnText) -> Iterator[tuple[Hit, RegulationMention]]:
    """Yield each law at its first place of the report, outside the bibliography."""
    met: set[tuple[object, ...]] = set()
    lines = {hit.line.number: hit.line for hit in own.find(_LIKELY)}
    for number in sorted(lines):
        line = lines[number]
        for named in _parsed(line.text):
            key = named.kind, named.number.casefold(), named.year, named.region
            start = line.text.find(named.text)
            if key not in met and start >= 0:
                met.add(key)
                yield Hit(line, start, start + len(named.text), ()), named


@remembered(maxsize=512)
def _parsed(text: str) -> tuple[RegulationMention, ...]:
    return parse_regulation(text)
