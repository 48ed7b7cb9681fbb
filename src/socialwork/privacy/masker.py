"""Masking one text: everything that identifies gives way to a code or to words that say what stood there."""

from collections.abc import Iterator

from attrs import evolve, frozen

from socialwork.privacy.identity import Identity
from socialwork.privacy.normal import Normal
from socialwork.privacy.policy import Policy
from socialwork.privacy.signs import FAMILY_DATE, signs_in
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Lang, Words

_EMPHASIS = "*~_"


@frozen
class Mask:
    """What stands in the place of a stretch of text.

    Attributes:
        start: Where the stretch starts.
        end: Where it ends.
        text: What stands there instead.
        kind: What it was.
    """

    start: int
    end: int
    text: str
    kind: Identifier


@frozen(kw_only=True)
class Masker:
    """Masks texts, each in the same way.

    Attributes:
        identity: Whom to hide.
        policy: What to hide besides.
        lang: The language of the words that stand in the place of what is hidden.
    """

    identity: Identity = Identity()
    policy: Policy = Policy()
    lang: Lang = "id"

    def mask(self, text: str) -> tuple[str, tuple[Identifier, ...]]:
        """Return *text* without what identifies, and the kinds of what was hidden, in order.

        Masking again changes nothing.

        >>> Masker().mask("Telepon 0812-3456-7890.")
        ('Telepon [nomor telepon disamarkan].', (<Identifier.PHONE: 'phone'>,))
        """
        pieces, at = [], 0
        masks = self.masks(text)
        for one in masks:
            pieces += [text[at : one.start], one.text]
            at = one.end
        return "".join((*pieces, text[at:])), tuple(one.kind for one in masks)

    def masks(self, text: str) -> tuple[Mask, ...]:
        """Return what has to stand where in *text* so that it identifies nobody, in order.

        Of what overlaps, all is hidden, and the longest tells what it was.

        >>> [one.start for one in Masker().masks("Telepon 0812-3456-7890.")]
        [8]
        """
        normal = Normal.of(text)
        found: list[Mask] = []
        for start, end, kind, mask in sorted(self._found(normal.text), key=lambda it: (it[0] - it[1], it[0])):
            whole = next((n for n, one in enumerate(found) if start < one.end and one.start < end), None)
            if whole is None:
                found.append(Mask(start, end, mask.pick(self.lang), kind))
            else:
                one = found[whole]
                found[whole] = evolve(one, start=min(start, one.start), end=max(end, one.end))
        return tuple(_placed(one, normal, text) for one in sorted(found, key=lambda one: one.start))

    def _found(self, text: str) -> Iterator[tuple[int, int, Identifier, Words]]:
        for hit in self.identity.names.hits(text) if self.identity.hidden else ():
            yield hit.start, hit.end, hit.hidden.kind, hit.hidden.mask
        for secret in self.identity.secrets:
            for match in secret.pattern.finditer(text):
                yield match.start(), match.end(), secret.kind, secret.mask
        for found in signs_in(text):
            if (
                found.kind in self.policy.masked
                and text[found.start : found.end].casefold() not in self.identity.kept
            ):
                yield found.start, found.end, found.kind, self.policy.mask(found.kind)
        if FAMILY_DATE.kind in self.policy.masked:
            for match in FAMILY_DATE.pattern.finditer(text):
                yield *match.span("it"), FAMILY_DATE.kind, self.policy.mask(FAMILY_DATE.kind)


def _placed(mask: Mask, normal: Normal, text: str) -> Mask:
    """Return a mask at its place in the text as it is, with a hyphen before a particle.

    Marks of emphasis that open or close inside of what is hidden go with it.
    """
    start, end = normal.span(mask.start, mask.end)
    if any(text[start:end].count(mark) % 2 for mark in _EMPHASIS):
        while start and text[start - 1] in _EMPHASIS:
            start -= 1
        while end < len(text) and text[end] in _EMPHASIS:
            end += 1
    if "](" in text[start:end] and text[start - 1 : start] == "[":  # a link inside a word goes with it
        start -= 1
    particle = (
        end < len(text) and text[end].isalpha() and (text[end - 1].isalpha() or mask.text.endswith("]"))
    )
    return evolve(mask, start=start, end=end, text=f"{mask.text}-" if particle else mask.text)
