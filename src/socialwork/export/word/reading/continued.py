"""Tables that were parted where a page turns: one table again, without the line that says that it goes on."""

import re
from collections.abc import Iterable

from socialwork.export.word.reading.raw import Raw, RawParagraph, RawTable

_CONTINUED = re.compile(r"\s*Tab(?:el|le)[\s\d.\-–]+\((?:lanjutan|sambungan|continued)\)", re.IGNORECASE)


def rejoin(flow: Iterable[Raw]) -> list[Raw]:
    """Return *flow* with each piece of a table that a line calls continued behind the piece before."""
    out: list[Raw] = []
    for raw in flow:
        before = _parted(out) if isinstance(raw, RawTable) else None
        if isinstance(raw, RawTable) and before is not None:
            before.rows.extend(row for row in raw.rows if not row.header)
            del out[_last_table(out) + 1 :]
        else:
            out.append(raw)
    return out


def _parted(out: list[Raw]) -> RawTable | None:
    """Return the table that goes on behind *out*: only blank lines and one that says so stand behind it."""
    at = _last_table(out)
    between = [one for one in out[at + 1 :] if isinstance(one, RawParagraph) and one.said]
    table = out[at] if at >= 0 else None
    told = len(between) == 1 and _CONTINUED.match(between[0].text)
    return table if told and isinstance(table, RawTable) else None


def _last_table(out: list[Raw]) -> int:
    return next((n for n in range(len(out) - 1, -1, -1) if isinstance(out[n], RawTable)), -1)
