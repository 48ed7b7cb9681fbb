"""How far the report of a case has come, and whether it changed since."""

from attrs import frozen

from socialwork.case import Case
from socialwork.process.digest import digest_of
from socialwork.records.review import Review
from socialwork.remembering import forgetting
from socialwork.vocabulary.review import ReviewState


@frozen(kw_only=True)
class Standing:
    """Where a report stands.

    Attributes:
        state: Its state: a draft where nothing is recorded, and again where it changed since its last step.
        last: The last step, or ``None``.
        changed: Whether the case is no longer what it was at that step.
    """

    state: ReviewState
    last: Review | None = None
    changed: bool = False


@forgetting
def standing(case: Case) -> Standing:
    """Return where the report of *case* stands.

    >>> from socialwork.loading import load_case
    >>> standing(load_case("example:utama")).state.code
    'draft'
    """
    if not case.reviews:
        return Standing(state=ReviewState.DRAFT)
    last = max(enumerate(case.reviews), key=lambda one: (one[1].date, one[0]))[1]
    changed = bool(last.digest) and last.digest != digest_of(case)
    return Standing(state=ReviewState.DRAFT if changed else last.state, last=last, changed=changed)
