"""Masking one text: everything that identifies gives way to a code or to words that say what stood there."""

from collections.abc import Iterator

from attrs import frozen

from socialwork.privacy.identity import Identity, Secret
from socialwork.privacy.policy import Policy
from socialwork.privacy.signs import Found, signs_in
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Lang, Words


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

        >>> [one.start for one in Masker().masks("Telepon 0812-3456-7890.")]
        [8]
        """
        found = sorted(self._spans(text), key=lambda span: span[0].start)
        return tuple(Mask(one.start, one.end, mask.pick(self.lang), one.kind) for one, mask in found)

    def _spans(self, text: str) -> Iterator[tuple[Found, Words]]:
        taken: list[Found] = []
        for found, mask in self._found(text):
            if not any(found.start < other.end and other.start < found.end for other in taken):
                taken.append(found)
                yield found, mask

    def _found(self, text: str) -> Iterator[tuple[Found, Words]]:
        yield from self._secrets(text, self.identity.secrets)
        yield from self._signs(text)
        yield from self._secrets(text, self.identity.places)

    def _secrets(self, text: str, secrets: tuple[Secret, ...]) -> Iterator[tuple[Found, Words]]:
        for secret in secrets:
            for match in secret.pattern.finditer(text):
                if match.end() > match.start():
                    yield Found(match.start(), match.end(), secret.kind), secret.mask

    def _signs(self, text: str) -> Iterator[tuple[Found, Words]]:
        for found in signs_in(text):
            if found.kind in self.policy.masked:
                yield found, self.policy.mask(found.kind)
