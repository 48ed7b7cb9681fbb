"""A child's case is shown where the guardian agreed, or with a written reason that is kept."""

import datetime as dt

import pytest
from attrs import evolve

import socialwork as sw
from socialwork.privacy.publication import may_be_shown
from socialwork.vocabulary.privacy import Edition

BASE = sw.load_case("example:utama")
NAMES = sw.names_beside("example:utama")


def with_consent(**changes: object) -> sw.Case:
    """Return the example with another consent; ``None`` in ``consent`` takes it away."""
    stages = tuple(
        evolve(one, consent=None if "consent" in changes else evolve(one.consent, **changes))
        if isinstance(one, sw.Contract) and one.consent is not None
        else one
        for one in BASE.stages
    )
    return evolve(BASE, stages=stages)


BROKEN = {
    "no consent at all": {"consent": None},
    "not signed by the client": {"signatures": (sw.Signature(by="CC", date=dt.date(2023, 9, 8)),)},
    "not signed by anybody": {"signatures": ()},
    "not understood": {"understood": False},
    "no guardian": {"guardian": None},
    "the student as guardian": {
        "guardian": sw.Signature(by=BASE.people.student.code, date=dt.date(2023, 9, 8))
    },
    "the client as own guardian": {
        "guardian": sw.Signature(by=BASE.people.client.code, date=dt.date(2023, 9, 8))
    },
    "withdrawn": {"withdrawn_on": dt.date(2023, 10, 1)},
    "not for the report": {"scope": (sw.ConsentScope.SERVICE,)},
}


def test_the_example_may_be_shown() -> None:
    """Client and guardian agreed to the use in the report."""
    assert list(may_be_shown.gaps(BASE)) == []
    assert sw.public_case(BASE, names=NAMES).case.overrides == BASE.overrides


@pytest.mark.parametrize("changes", BROKEN.values(), ids=BROKEN)
def test_without_full_consent_nothing_is_shown(changes: dict[str, object]) -> None:
    """Each missing piece alone stops the public edition, in the report too; the others are written."""
    case = with_consent(**changes)
    with pytest.raises(sw.PublicationError, match="GATE-PUBLIC") as caught:
        sw.public_case(case)
    assert "edisi publik tidak ditulis" in caught.value.message.id
    with pytest.raises(sw.PublicationError):
        sw.build(case, sw.load_template(), edition=Edition.PUBLIC)
    sw.build(case, sw.load_template(), edition=Edition.CONFIDENTIAL)


def test_an_adult_needs_no_guardian() -> None:
    """The guardian's consent is asked for minors, and where nobody knows the age."""
    adult = with_consent(guardian=None)
    people = adult.people
    born = evolve(
        adult, people=evolve(people, client=evolve(people.client, born=dt.date(1980, 1, 1), stated_age=None))
    )
    assert sw.public_case(born, names=NAMES).case
    unknown = evolve(adult, people=evolve(people, client=evolve(people.client, born=None, stated_age=None)))
    with pytest.raises(sw.PublicationError, match="guardian has to agree"):
        sw.public_case(unknown)


def test_a_written_reason_is_recorded() -> None:
    """With a reason it is shown, and the case that comes back says why, by whom and when."""
    case = with_consent(guardian=None)
    made = sw.public_case(case, reason="Wali meninggal; dinas menyetujui.", on=dt.date(2024, 1, 2))
    override = made.case.overrides[-1]
    assert (override.gate, override.by, override.date) == (
        "GATE-PUBLIC",
        case.people.student.code,
        dt.date(2024, 1, 2),
    )
    assert sw.build(made.case, sw.load_template(), edition=Edition.PUBLIC)
    assert not [one for one in sw.check(made.case) if one.code == "GATE-OVERRIDE"]


@pytest.mark.parametrize("reason", ["   ", ".", "-", "ok", "ok ok", "12345 67890"])
def test_what_says_nothing_is_no_reason(reason: str) -> None:
    """Blanks, dots and fillers open nothing: given in the call or written into the case."""
    case = with_consent(guardian=None)
    with pytest.raises(sw.PublicationError):
        sw.public_case(case, reason=reason)
    if reason.strip():
        override = sw.Override(gate="GATE-PUBLIC", reason=reason, by="CC", date=dt.date(2024, 1, 2))
        with pytest.raises(sw.PublicationError):
            sw.public_case(evolve(case, overrides=(override,)))


def test_a_consent_withdrawn_after_a_later_one_is_withdrawn() -> None:
    """Whoever agreed anew and then withdrew the older sheet has withdrawn; an older withdrawal is history."""
    first = next(one for one in BASE.stages if isinstance(one, sw.Contract))
    assert first.consent is not None
    day = first.consent.explained_on
    for shift, refused in ((1, False), (20, True)):
        older = evolve(first.consent, withdrawn_on=day + dt.timedelta(days=shift))
        newer = evolve(first.consent, explained_on=day + dt.timedelta(days=10))
        both = (evolve(first, consent=newer), evolve(first, consent=older))  # not in order of time
        rest = tuple(one for one in BASE.stages if not isinstance(one, sw.Contract))
        gaps = list(may_be_shown.gaps(evolve(BASE, stages=(*both, *rest))))
        assert [gap.path.rsplit(".", 1)[-1] for gap in gaps] == (["withdrawn_on"] if refused else [])
