"""Whether a case may be shown: a child's only where the guardian agreed, or with a written reason."""

import datetime as dt
from collections.abc import Iterator

from attrs import evolve

from socialwork.case import Case, Override
from socialwork.errors import SpokenError
from socialwork.findings import Severity
from socialwork.privacy.changes import PrivacyQuestion
from socialwork.privacy.names import Names
from socialwork.privacy.policy import PUBLIC, Policy
from socialwork.privacy.pseudonymise import Pseudonymised, pseudonymise
from socialwork.process.age import day_of_age
from socialwork.process.gate import Lack, gate, is_reason
from socialwork.process.gates.consent import consents, not_understood, unguarded, unsigned
from socialwork.remembering import forgetting
from socialwork.values.text import without_comments
from socialwork.vocabulary.documents import ConsentScope
from socialwork.words import Lang, Words

_NOBODY = Words("belum ada persetujuan yang dicatat", "no consent is recorded")
_NOT_THE_REPORT = Words(
    "persetujuan tidak mencakup penggunaan dalam laporan (`scope: report`)",
    "the consent does not cover use in the report (`scope: report`)",
)
_WITHDRAWN = Words("persetujuan sudah dicabut", "the consent was withdrawn")
_UNKNOWN_AGE = Words(
    "usia klien tidak diketahui, sehingga persetujuan wali diperlukan",
    "the age of the client is not known, so a guardian has to agree",
)
_REFUSED = Words(
    "edisi publik tidak ditulis: {why}. Alasan tertulis dapat dicatat dalam `overrides` "
    "(`gate: GATE-PUBLIC`).",
    "the public edition is not written: {why}. A written reason can be recorded in `overrides` "
    "(`gate: GATE-PUBLIC`).",
)
_NO_REASON = Words(
    "“{reason}” bukan alasan: tulislah dalam satu kalimat mengapa edisi publik boleh dibuat tanpa "
    "persetujuan yang lengkap",
    "“{reason}” is no reason: say in a sentence why the public edition may be made without complete consent",
)


QUESTIONS = "GATE-QUESTIONS"
"""The code by which an override opens the public edition while questions are open."""
_OPEN = Words(
    "edisi publik tidak ditulis: {n} pertanyaan belum dijawab. Jawab dalam `names.yaml`, atau berikan "
    "alasan (`--reason`, atau `overrides` dengan `gate: GATE-QUESTIONS`).\n{questions}",
    "the public edition is not written: {n} questions are open. Answer them in `names.yaml`, or give a "
    "written reason (`--reason`, or `overrides` with `gate: GATE-QUESTIONS`).\n{questions}",
)
_QUESTION = Words("- {path}: ", "- {path}: ")


class PublicationError(SpokenError):
    """A case that may not be shown; the message says what is missing."""


class OpenQuestionsError(PublicationError):
    """A case that is not shown while questions are open.

    Attributes:
        questions: What somebody has to decide, in the order of its places.
    """

    def __init__(self, questions: tuple[PrivacyQuestion, ...]) -> None:
        self.questions = questions
        told = [_QUESTION.format(path=one.path) for one in questions]
        lines = Words(
            "\n".join(place.id + one.message.id for place, one in zip(told, questions, strict=True)),
            "\n".join(place.en + one.message.en for place, one in zip(told, questions, strict=True)),
        )
        super().__init__(
            Words(
                _OPEN.id.format(n=len(questions), questions=lines.id),
                _OPEN.en.format(n=len(questions), questions=lines.en),
            )
        )


@gate("GATE-PUBLIC", None, Words("Edisi publik", "Public edition"), Severity.ERROR)
def may_be_shown(case: Case) -> Iterator[Lack]:
    """The client understood and signed the use in the report, a minor's guardian too; nobody withdrew it."""
    given = sorted(consents(case), key=lambda item: item[1].explained_on)
    if not given:
        yield Lack("stages", _NOBODY)
        return
    path, latest = given[-1]
    yield from unsigned(case, path, latest)
    yield from not_understood(path, latest)
    if ConsentScope.REPORT not in latest.scope:
        yield Lack(f"{path}.scope", _NOT_THE_REPORT)
    minor = case.people.client.is_minor_on(latest.explained_on)
    if minor or (minor is None and latest.guardian is not None):
        yield from unguarded(case, path, latest)
    elif minor is None:
        yield Lack(f"{path}.guardian", _UNKNOWN_AGE)
    for path, record in given:  # what was given before, and withdrawn later, is withdrawn
        if record.withdrawn_on is not None and (
            record is latest or record.withdrawn_on >= latest.explained_on
        ):
            yield Lack(f"{path}.withdrawn_on", _WITHDRAWN)


@forgetting
def public_case(  # noqa: PLR0913 - all but three are options by name
    case: Case,
    policy: Policy = PUBLIC,
    lang: Lang = "id",
    *,
    names: Names | None = None,
    reason: str = "",
    on: dt.date | None = None,
) -> Pseudonymised:
    """Return *case* as the public may see it, or refuse.

    It is refused while somebody's consent is missing, and while a word may be a name, or something else may
    tell who the client is, that nobody has answered in *names*.

    Args:
        case: The case.
        policy: What is masked.
        lang: The language of the words that stand in the place of what is masked.
        names: The names behind the codes of the case, and the answers to questions; they are kept beside it.
        reason: Why it is shown although somebody's consent or an answer is missing; it is recorded among the
            overrides of the case that comes back, by the student, *on* the day.
        on: The day of the reason; the day for which the age is told when left out.

    Raises:
        PublicationError: Somebody's consent is missing, and neither *reason* nor an override of the case
            says why it is shown all the same; or a question is open; or *reason* is given and says nothing.

    >>> from socialwork.loading import load_case, names_beside
    >>> names = names_beside("example:utama")
    >>> public_case(load_case("example:utama"), names=names).case.people.client.full_name
    ''
    """
    day = on or day_of_age(case)
    if reason and not is_reason(reason):
        raise PublicationError(_NO_REASON.format(reason=reason.strip()))
    if reason and day is not None:
        by = case.people.student.code
        overrides = (
            Override(gate=gate, reason=reason.strip(), by=by, date=day)
            for gate in (QUESTIONS, may_be_shown.code)
        )
        case = evolve(case, overrides=(*case.overrides, *overrides))
    lacking = [gap for gap in may_be_shown.gaps(case) if not gap.overridden]
    if lacking:
        why = Words(
            "; ".join(one.message.id.rstrip(".") for one in lacking),
            "; ".join(one.message.en.rstrip(".") for one in lacking),
        )
        raise PublicationError(Words(_REFUSED.id.format(why=why.id), _REFUSED.en.format(why=why.en)))
    # Notes to oneself are nobody else's.
    prose = tuple(evolve(slot, text=without_comments(slot.text)) for slot in case.prose)
    made = pseudonymise(evolve(case, prose=prose), policy, lang, names=names)
    opened = any(one.gate == QUESTIONS and is_reason(one.reason) for one in case.overrides)
    if made.questions and not opened:
        raise OpenQuestionsError(made.questions)
    return made
