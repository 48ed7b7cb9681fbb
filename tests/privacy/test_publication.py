"""A child's case is shown where the guardian agreed, or with a written reason that is kept."""

import datetime as dt

import pytest
from attrs import evolve

import socialwork as sw
from socialwork.privacy.publication import may_be_shown
from socialwork.vocabulary.privacy import Edition

BASE = sw.load_case("example:utama")


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
    "no guardian": {"guardian": None},
    "withdrawn": {"withdrawn_on": dt.date(2023, 10, 1)},
    "not for the report": {"scope": (sw.ConsentScope.SERVICE,)},
}


def test_the_example_may_be_shown() -> None:
    """Client and guardian agreed to the use in the report."""
    assert list(may_be_shown.gaps(BASE)) == []
    assert sw.public_case(BASE).case.overrides == BASE.overrides


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
    assert sw.public_case(born).case
    unknown = evolve(adult, people=evolve(people, client=evolve(people.client, born=None, stated_age=None)))
    with pytest.raises(sw.PublicationError, match="guardian has not agreed"):
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


def test_blank_reasons_are_none() -> None:
    """Blanks are no reason."""
    with pytest.raises(sw.PublicationError):
        sw.public_case(with_consent(guardian=None), reason="   ")
