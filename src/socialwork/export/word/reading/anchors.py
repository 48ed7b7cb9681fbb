"""What references call the headings and captions of a report, by the bookmarks of its file."""

import re
from collections.abc import Iterable

from attrs import Factory, define

from socialwork.export.word.anchors import CONTENTS_PREFIX, REFERENCE_PREFIX
from socialwork.export.word.reading.raw import RawParagraph

_OWN = (f"{REFERENCE_PREFIX}_", f"{CONTENTS_PREFIX}_")
_ODD = re.compile(r"[^a-z0-9]+")


@define
class AnchorNames:
    """The anchors given out, and the anchor that each bookmark leads to."""

    by_bookmark: dict[str, str] = Factory(dict)
    _taken: set[str] = Factory(set)
    _count: int = 0

    def give(self, raw: RawParagraph) -> None:
        """Give *raw*, a heading or caption, an anchor of its own."""
        bookmarks = [*raw.bookmarks, *(name for one in raw.title for name in one.bookmarks)]
        wanted = next(filter(None, map(_anchor, _best(bookmarks))), "")
        if not wanted or wanted in self._taken:
            self._count += 1
            wanted = f"{wanted or raw.kind}-{self._count}"
            while wanted in self._taken:
                self._count += 1
                wanted = f"{raw.kind}-{self._count}"
        self._taken.add(wanted)
        raw.anchor = wanted
        for bookmark in bookmarks:
            self.by_bookmark.setdefault(bookmark, wanted)


def _best(bookmarks: Iterable[str]) -> list[str]:
    """Return *bookmarks*, those of our own writer for references first: their names are the anchors."""
    return sorted(bookmarks, key=lambda one: not one.startswith(_OWN))


def _anchor(bookmark: str) -> str:
    for prefix in _OWN:
        bookmark = bookmark.removeprefix(prefix)
    return _ODD.sub("-", bookmark.lower()).strip("-")
