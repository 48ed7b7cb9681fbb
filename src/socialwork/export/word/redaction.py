"""What one run of redaction knows: whom to hide, what it has renamed, what it did and what it asks."""

import re
from collections import Counter
from collections.abc import Sequence
from urllib.parse import unquote

from attrs import define, evolve, field

from socialwork.export.word.masked_runs import Teller, masked
from socialwork.export.word.rework import Rework
from socialwork.privacy.changes import MaskedPlace, PrivacyQuestion
from socialwork.privacy.masker import Mask, Masker
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words

_PATH = re.compile(
    r"(?<![\w])(?:file:/*|[A-Za-z]:[\\/](?!/)|\\\\(?=\w))[^\"<>|]*|(?<![\w.])/(?:home|Users)/[^\"<>|\s]*"
)
"""The path of a file on somebody's computer, which tells whose it is."""
_TOKEN = re.compile(r"[^\s/\\\"'<>|=?&#]+")
_NAME_IN_FIELD = re.compile(r"[^\s\"\\{}=+*/()<>,;]+")
_PATH_MASKED = Words("disamarkan", "masked")
_AUTHOR = Words("Penulis {n}", "Author {n}")
_NEUTRAL = "tanda{n}"


@define
class Redaction:
    """The state of one redaction.

    Attributes:
        rework: The file being changed.
        masker: Whom and what to hide.
        public: Names that are shown anyway, and not asked about.
        seen: Words, in small letters, that nothing more is to be asked about.
        names: New names for bookmarks and styles whose names tell something.
    """

    rework: Rework
    masker: Masker
    public: tuple[str, ...] = ()
    seen: set[str] = field(factory=set, init=False)
    names: dict[str, str] = field(factory=dict, init=False)
    _kept: set[str] = field(factory=set, init=False)
    _authors: dict[str, int] = field(factory=dict, init=False)
    _counts: Counter[tuple[str, Identifier]] = field(factory=Counter, init=False)
    _questions: dict[tuple[Identifier, str], PrivacyQuestion] = field(factory=dict, init=False)
    _found: dict[str, tuple[Mask, ...]] = field(factory=dict, init=False)

    # --- what is told -------------------------------------------------------------------------

    def count(self, part: str, kind: Identifier, times: int = 1) -> None:
        """Record that something of *kind* was masked or left out."""
        if times:
            self._counts[part, kind] += times

    def teller(self, part: str) -> Teller:
        """Return what records the masks that are set in *part*."""
        return lambda mask: self.count(part, mask.kind)

    def ask(self, part: str, kind: Identifier, it: str, message: Words, *, word: str = "") -> None:
        """Leave a question to a person, once for each *it*; *word* is what is asked about."""
        question = PrivacyQuestion(path=part, kind=kind, message=message, word=word)
        self._questions.setdefault((kind, it), question)

    def changes(self) -> tuple[MaskedPlace, ...]:
        """Return what was masked or left out."""
        told: Counter[tuple[str, Identifier]] = Counter()
        for (part, kind), count in self._counts.items():
            told[self._shown(part), kind] += count
        return tuple(MaskedPlace(path=path, kind=kind, count=n) for (path, kind), n in told.items())

    def questions(self) -> tuple[PrivacyQuestion, ...]:
        """Return what a person has to decide."""
        return tuple(evolve(one, path=self._shown(one.path)) for one in self._questions.values())

    def _shown(self, part: str) -> str:
        """Return a name of a part that can be told: the one that it gets, or without what it gave away."""
        return masked(self.rework.named(part), self.masks_of_name, _told_already)

    # --- what is found ------------------------------------------------------------------------

    def masks(self, text: str) -> tuple[Mask, ...]:
        """Return what has to stand where in a text that people read."""
        if text not in self._found:
            self._found[text] = self.masker.masks(text)
        return self._found[text]

    def masks_of_value(self, text: str) -> Sequence[Mask]:
        """Return what has to stand where in a value that no one reads: paths are hidden as well.

        Underscores separate words there.
        """
        paths = [
            Mask(match.start(), match.end(), _PATH_MASKED.pick(self.masker.lang), Identifier.LINK)
            for match in _PATH.finditer(text)
        ]
        return _apart(paths, self.masks(text.replace("_", " ")))

    def masks_of_name(self, text: str) -> Sequence[Mask]:
        """Return the same for a name that somebody has given: names of people count inside words too."""
        sure = self.masks_of_value(text)
        inside = [
            Mask(match.start(), match.end(), mask, Identifier.NAME)
            for match in _TOKEN.finditer(text)
            if (mask := self._inside(match[0]))
        ]
        return _apart(sure, inside)

    def masks_of_instruction(self, text: str) -> Sequence[Mask]:
        """Return the same for the instruction of a field, with the new names of bookmarks for old ones."""
        renamed = [
            Mask(match.start(), match.end(), self.names[match[0].casefold()], Identifier.NAME)
            for match in _NAME_IN_FIELD.finditer(text)
            if match[0].casefold() in self.names
        ]
        return _apart(renamed, self.masks_of_name(text))

    def _inside(self, text: str) -> str:
        """Return the mask of whom a word names inside itself, or an empty text."""
        found = self.masker.identity.names.inside(text)
        return "" if found is None else found.mask.pick(self.masker.lang)

    def tells(self, name: str) -> bool:
        """Say whether a name, as it is or with its escapes undone, identifies somebody."""
        plain = unquote(name)
        spaced = re.sub(r"[._+-]", " ", plain)
        return bool(self.masks_of_name(name) or self.masks_of_name(plain) or self.masks(spaced))

    # --- what stands instead ------------------------------------------------------------------

    def rename(self, name: str) -> str:
        """Return a name that tells nothing for a bookmark or style, the same for the same one."""
        small = name.casefold()
        if small not in self.names and small not in self._kept and self.tells(name):
            self.names[small] = _NEUTRAL.format(n=len(self.names) + 1)
        return self.names.get(small, name)

    def keep(self, name: str) -> None:
        """Keep the name of one of Word's own styles, whatever else it may mean."""
        self._kept.add(name.casefold())

    def author(self, name: str) -> str:
        """Return what stands for somebody who wrote a comment or a change, the same for the same one."""
        number = self._authors.setdefault(name, len(self._authors) + 1)
        return _AUTHOR.format(n=number).pick(self.masker.lang)

    def initials(self, name: str) -> str:
        """Return the initials of :meth:`author`."""
        author = self.author(name)
        return author[0] + author.rpartition(" ")[2]


def _told_already(_: Mask) -> None:
    """Take no note of a mask in a name that is only shown."""


def _apart(first: Sequence[Mask], others: Sequence[Mask]) -> list[Mask]:
    """Return masks in order; of those that overlap, the first ones."""
    kept = [
        one for one in others if not any(one.start < other.end and other.start < one.end for other in first)
    ]
    return sorted([*first, *kept], key=lambda one: one.start)
