"""Whether a case may be shown: a child's only where the guardian agreed, or with a written reason."""

import datetime as dt
from collections.abc import Iterator

from attrs import evolve

from socialwork.case import Case, Override
from socialwork.errors import SpokenError
from socialwork.findings import Severity
from socialwork.privacy.policy import PUBLIC, Policy
from socialwork.privacy.pseudonymise import Pseudonymised, pseudonymise
from socialwork.process.age import day_of_age
from socialwork.process.gate import Lack, gate
from socialwork.process.gates.consent import consents
from socialwork.values.text import without_comments
from socialwork.vocabulary.documents import ConsentScope
from socialwork.words import Lang, Words

_NOBODY = Words("belum ada persetujuan yang dicatat", "no consent is recorded")
_NOT_THE_REPORT = Words(
    "persetujuan tidak mencakup penggunaan dalam laporan (`scope: report`)",
    "the consent does not cover use in the report (`scope: report`)",
)
_WITHDRAWN = Words("persetujuan sudah dicabut", "the consent was withdrawn")
_NO_GUARDIAN = Words(
    "klien belum berusia 18 tahun, atau usianya tidak diketahui, dan walinya belum menyetujui",
    "the client is under 18, or of unknown age, and the guardian has not agreed",
)
_REFUSED = Words(
    "edisi publik tidak ditulis: {why}. Alasan tertulis dapat dicatat dalam `overrides` "
    "(`gate: GATE-PUBLIC`).",
    "the public edition is not written: {why}. A written reason can be recorded in `overrides` "
    "(`gate: GATE-PUBLIC`).",
)


class PublicationError(SpokenError):
    """A case that may not be shown; the message says what is missing."""


@gate("GATE-PUBLIC", None, Words("Edisi publik", "Public edition"), Severity.ERROR)
def may_be_shown(case: Case) -> Iterator[Lack]:
    """Client and, for a minor or a client of unknown age, the guardian agreed to the use in the report."""
    given = list(consents(case))
    if not given:
        yield Lack("stages", _NOBODY)
    for path, record in given[-1:]:
        if record.withdrawn_on is not None:
            yield Lack(f"{path}.withdrawn_on", _WITHDRAWN)
        if ConsentScope.REPORT not in record.scope:
            yield Lack(f"{path}.scope", _NOT_THE_REPORT)
        if record.guardian is None and case.people.client.is_minor_on(record.explained_on) is not False:
            yield Lack(f"{path}.guardian", _NO_GUARDIAN)


def public_case(
    case: Case, policy: Policy = PUBLIC, lang: Lang = "id", *, reason: str = "", on: dt.date | None = None
) -> Pseudonymised:
    """Return *case* as the public may see it, or refuse.

    Args:
        case: The case.
        policy: What is masked.
        lang: The language of the words that stand in the place of what is masked.
        reason: Why it is shown although somebody's consent is missing; it is recorded among the overrides of
            the case that comes back, by the student, *on* the day.
        on: The day of the reason; the day for which the age is told when left out.

    Raises:
        PublicationError: Somebody's consent is missing, and neither *reason* nor an override of the case
            says why it is shown all the same.

    >>> from socialwork.loading import load_case
    >>> public_case(load_case("example:utama")).case.people.client.full_name
    ''
    """
    day = on or day_of_age(case)
    if reason.strip() and day is not None:
        by = case.people.student.code
        override = Override(gate=may_be_shown.code, reason=reason.strip(), by=by, date=day)
        case = evolve(case, overrides=(*case.overrides, override))
    lacking = [gap for gap in may_be_shown.gaps(case) if not gap.overridden]
    if lacking:
        why = Words(
            "; ".join(one.message.id for one in lacking), "; ".join(one.message.en for one in lacking)
        )
        raise PublicationError(Words(_REFUSED.id.format(why=why.id), _REFUSED.en.format(why=why.en)))
    # Notes to oneself are nobody else's.
    prose = tuple(evolve(slot, text=without_comments(slot.text)) for slot in case.prose)
    return pseudonymise(evolve(case, prose=prose), policy, lang)
