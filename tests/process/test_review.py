"""How far a report has come, and whether its case changed since."""

import datetime as dt

from attrs import evolve
from hypothesis import given, settings, strategies as st

import socialwork as sw
from school import school_case

CASE = school_case()


def review(day: int, state: sw.ReviewState, digest: str = "") -> sw.Review:
    """Return a step of October."""
    return sw.Review(state=state, by="PK", date=dt.date(2023, 10, day), digest=digest)


def test_a_case_without_reviews_is_a_draft() -> None:
    """Nothing was handed in yet."""
    assert sw.standing(CASE) == sw.Standing(state=sw.ReviewState.DRAFT)


def test_the_last_day_counts_and_of_one_day_the_last_entry() -> None:
    """The order of the days decides, then that of the entries."""
    steps = (review(9, sw.ReviewState.APPROVED), review(2, sw.ReviewState.SUBMITTED))
    assert sw.standing(evolve(CASE, reviews=steps)).state is sw.ReviewState.APPROVED
    same = (review(9, sw.ReviewState.SUBMITTED), review(9, sw.ReviewState.REVIEWED))
    assert sw.standing(evolve(CASE, reviews=same)).state is sw.ReviewState.REVIEWED


def test_a_changed_case_is_a_draft_again() -> None:
    """What was approved holds for what was in it; a report without a hash is believed."""
    approved = evolve(CASE, reviews=(review(9, sw.ReviewState.APPROVED, sw.digest_of(CASE)),))
    assert sw.standing(approved).state is sw.ReviewState.APPROVED
    changed = sw.standing(evolve(approved, title="Judul lain"))
    assert (changed.state, changed.changed) == (sw.ReviewState.DRAFT, True)
    trusting = evolve(CASE, reviews=(review(9, sw.ReviewState.APPROVED),))
    assert not sw.standing(evolve(trusting, title="Judul lain")).changed


def test_reviews_and_waivers_do_not_change_the_digest() -> None:
    """They speak about the report."""
    waived = evolve(CASE, waivers=(sw.Waiver(code="DATE-01", reason="dicatat lain"),))
    assert sw.digest_of(waived) == sw.digest_of(CASE)
    assert sw.digest_of(evolve(CASE, reviews=(review(1, sw.ReviewState.SUBMITTED),))) == sw.digest_of(CASE)


def test_the_way_to_a_file_does_not_change_the_digest() -> None:
    """The same case in YAML, in JSON and in a folder has the same digest."""
    case = sw.load_case("example:utama")
    for form in ("yaml", "json"):
        assert sw.digest_of(sw.load_case(sw.case_to_bytes(case, format=form), format=form)) == sw.digest_of(
            case
        )


@settings(max_examples=40)
@given(st.from_type(sw.Client), st.from_type(sw.Client))
def test_equal_cases_have_equal_digests_and_others_others(one: sw.Client, other: sw.Client) -> None:
    """A digest tells two cases apart, and only cases that differ."""
    cases = [evolve(CASE, people=evolve(CASE.people, client=client)) for client in (one, other)]
    assert (sw.digest_of(cases[0]) == sw.digest_of(cases[1])) == (cases[0] == cases[1])


def test_texts_do_not_run_together() -> None:
    """Moving letters from one field to the next is a change."""
    a = evolve(CASE, title="ab", problem="c")
    b = evolve(CASE, title="a", problem="bc")
    assert sw.digest_of(a) != sw.digest_of(b)
