"""A case without what identifies its people, and an account of what was changed and what is left open."""

from collections import Counter

from attrs import evolve, frozen

from socialwork.case import Case
from socialwork.document.citations import codes_cited
from socialwork.knowledge.literature import work
from socialwork.privacy.changes import MaskedPlace, PrivacyQuestion
from socialwork.privacy.coarser import Coarser
from socialwork.privacy.facts import Counts, without_facts
from socialwork.privacy.identity import identity_of, in_works
from socialwork.privacy.masked_texts import with_texts
from socialwork.privacy.masker import Masker
from socialwork.privacy.names import Names
from socialwork.privacy.pictures import without_photos
from socialwork.privacy.policy import PUBLIC, Policy
from socialwork.privacy.questions import (
    open_questions,
    place_questions,
    public_names,
    questions_of,
    strange_questions,
)
from socialwork.privacy.strangers import words_in_use
from socialwork.process.texts import all_texts_at, text_fields, texts_in
from socialwork.remembering import forgetting
from socialwork.words import Lang

_APART = frozenset({"references", "media"})
"""Parts of a case that are handled apart: published works, and the bytes of pictures."""
_OF_WORKS = ("theory", "review", "regulations", "framework", "practicum")
"""Parts that tell of works and laws, and of the practicum itself, whose years and ages are everybody's."""


@frozen(kw_only=True)
class Pseudonymised:
    """A case that may be shown, and how it came about.

    Attributes:
        case: The case without what identifies.
        changes: What was masked or left out, by place.
        questions: What a person has to decide before the case is shown.
    """

    case: Case
    changes: tuple[MaskedPlace, ...]
    questions: tuple[PrivacyQuestion, ...]


@forgetting
def pseudonymise(
    case: Case, policy: Policy = PUBLIC, lang: Lang = "id", *, names: Names | None = None
) -> Pseudonymised:
    """Return *case* without what identifies its people.

    Names give way to codes, the birth date to a span of ages, addresses, numbers and accounts to words that
    say what stood there, alike in every text of the case; what would give somebody away together is told
    roughly (:mod:`socialwork.privacy.coarser`). Photos that show more than *policy* allows give way to an
    empty picture. Doing it again changes nothing.

    Args:
        case: The case.
        policy: What is masked.
        lang: The language of the words that stand in the place of what is masked.
        names: The names behind the codes, which are kept beside the case, and what somebody has answered.

    >>> from socialwork.loading import load_case
    >>> made = pseudonymise(load_case("example:utama"))
    >>> made.case.people.client.born is None, made.case.people.client.stated_age
    (True, 12)
    """
    names = names or Names()
    identity = identity_of(case, names, of_institution=True)
    masker = Masker(identity=identity, policy=policy, lang=lang)
    period = case.practicum.period
    coarser = Coarser(policy=policy, start=None if period is None else period.start, lang=lang)
    slots = {f"prose[{n}].text": one.slot for n, one in enumerate(case.prose)}
    counts: Counts = Counter()

    def change(path: str, text: str) -> str:
        masked, kinds = masker.mask(text)
        slot = slots.get(path, path)
        if not slot.startswith(_OF_WORKS):
            masked, told = coarser.coarsen(masked, of_institution=slot.startswith("institution"))
            kinds += told
        counts.update((path, kind) for kind in kinds)
        return masked if kinds else text

    bare = without_facts(without_photos(case, policy, lang, counts), policy, lang, counts)
    parts = {
        name: with_texts(name, getattr(bare, name), change)
        for name in text_fields(Case)
        if name not in _APART
    }
    masker = evolve(masker, identity=in_works(identity), policy=evolve(policy, masked=frozenset()))
    parts["references"] = with_texts("references", bare.references, change)
    made = evolve(bare, **parts)
    changes = tuple(MaskedPlace(path=path, kind=kind, count=n) for (path, kind), n in counts.items())
    return Pseudonymised(
        case=made,
        changes=changes,
        questions=open_questions(
            (
                *questions_of(made, policy),
                *place_questions(made, identity.doubtful),
                *strange_questions(made, identity.names, identity.kept | _known_words(case)),
            ),
            names,
        ),
    )


def _known_words(case: Case) -> frozenset[str]:
    """Return words in small letters that the case uses as words, or that stand in the works that it cites."""
    used = [text for _, text in all_texts_at(case)]
    known = (work(code) for text in used for code in codes_cited(text))
    works = (*case.references, *(one for one in known if one is not None))
    codes = frozenset(map(str.casefold, case.people.codes))
    return words_in_use(used, public_names(case, agreed=True), texts_in(works)) | codes
