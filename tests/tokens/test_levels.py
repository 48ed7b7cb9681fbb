"""Level systems: decisions, what is wrong with them, and reviews from the ledger."""

import datetime as dt

import attrs
import pytest
from hypothesis import given, strategies as st

from socialwork.testing.tokens.plans import demotions, level_records, level_systems
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.level_checks import check_levels, unreachable
from socialwork.tokens.level_review import record_of, review
from socialwork.tokens.levels import (
    Demotion,
    EntryCriteria,
    LevelRecord,
    LevelSystem,
    TokenLevel,
    next_level,
    unmet,
)
from socialwork.vocabulary.token_plans import DemotionTarget, LevelMove
from token_events import LEVELS, applied, at, earn, fine, level, reverse, signed, version

SYSTEM = LevelSystem(
    levels=(
        TokenLevel(code="perunggu", name="Perunggu"),
        TokenLevel(
            code="perak",
            name="Perak",
            entry=EntryCriteria(tokens_earned=20, days_without_fines=5),
            privileges=("memilih tempat duduk",),
        ),
        TokenLevel(
            code="emas",
            name="Emas",
            entry=EntryCriteria(sessions_at_criterion=10),
            privileges=("memilih tempat duduk", "memimpin doa"),
            token_free=True,
        ),
    ),
    demotion=Demotion(fines=3, failed_sessions=4, to=DemotionTarget.ONE_DOWN),
)


def decided(level: str, **record: int) -> tuple[str, LevelMove]:
    """Return the level that follows, and the move."""
    found = next_level(SYSTEM, level, LevelRecord(**record))
    return found.next, found.move


def test_all_criteria_lead_up() -> None:
    """Twenty tokens and five days without fines lead to silver; one of them alone does not."""
    assert decided("perunggu", tokens_earned=20, days_without_fines=5) == ("perak", LevelMove.PROMOTION)
    assert decided("perunggu", tokens_earned=20, days_without_fines=4) == ("perunggu", LevelMove.STAY)
    assert decided("perunggu", tokens_earned=19, days_without_fines=5) == ("perunggu", LevelMove.STAY)


def test_any_failure_leads_down() -> None:
    """Three fines or four failed sessions lead one level down, even with all criteria of the next one met."""
    assert decided("perak", fines=3, sessions_at_criterion=10) == ("perunggu", LevelMove.DEMOTION)
    assert decided("emas", failed_sessions=4) == ("perak", LevelMove.DEMOTION)
    assert decided("perak", fines=2, failed_sessions=3) == ("perak", LevelMove.STAY)


def test_nobody_is_stuck_at_the_lowest_level() -> None:
    """Fines at the lowest level bar nobody from the next one."""
    assert decided("perunggu", fines=9, tokens_earned=20, days_without_fines=5)[0] == "perak"


def test_a_demotion_may_lead_to_the_bottom() -> None:
    """From gold to bronze at once, where that was agreed."""
    demotion = Demotion(fines=1, to=DemotionTarget.LOWEST)
    system = attrs.evolve(SYSTEM, demotion=demotion)
    assert next_level(system, "emas", LevelRecord(fines=1)).next == "perunggu"


def test_reasons_name_the_numbers() -> None:
    """A client hears what is missing, or what led down, in both languages."""
    record = LevelRecord(tokens_earned=12, days_without_fines=2)
    assert next_level(SYSTEM, "perunggu", record).reason.id == (
        "Belum terpenuhi: 12 dari 20 token; 2 dari 5 hari tanpa denda."
    )
    assert next_level(SYSTEM, "perak", LevelRecord(fines=3, failed_sessions=5)).reason.en == (
        "3 fines since this level was entered; 5 failed sessions since this level was entered."
    )
    assert next_level(SYSTEM, "emas", LevelRecord()).reason.en == "The top is kept."


def test_what_is_missing_is_counted_in_the_tokens_of_the_case() -> None:
    """A case that gives shells counts shells."""
    missing = unmet(EntryCriteria(tokens_earned=25), LevelRecord(tokens_earned=20), "kerang")
    assert [one.id for one in missing] == ["20 dari 25 kerang"]


def test_an_unknown_level_is_refused() -> None:
    """A level of another system has no next one."""
    with pytest.raises(ValueError, match="no level 'platina'; there are perunggu, perak, emas"):
        next_level(SYSTEM, "platina", LevelRecord())


@given(level_systems(), level_records(), st.data())
def test_every_record_at_every_level_is_decided(
    system: LevelSystem, record: LevelRecord, data: st.DataObject
) -> None:
    """Decisions are total and repeatable: one level up, some level down, or none; with a reason."""
    here = data.draw(st.sampled_from(system.codes))
    found = next_level(system, here, record)
    change = system.codes.index(found.next) - system.codes.index(here)
    assert found == next_level(system, here, record)
    assert found.reason.id
    assert found.reason.en
    assert (change == 1) == (found.move is LevelMove.PROMOTION)
    assert (change < 0) == (found.move is LevelMove.DEMOTION)
    assert (change == 0) == (found.move is LevelMove.STAY)


@given(level_systems(), level_records(), demotions(), st.data())
def test_demotion_is_by_its_rule(
    system: LevelSystem, record: LevelRecord, demotion: Demotion, data: st.DataObject
) -> None:
    """Above the lowest level the rule leads down exactly where one of its numbers is reached."""
    here = data.draw(st.sampled_from(system.codes[1:]))
    found = next_level(attrs.evolve(system, demotion=demotion), here, record)
    fines = demotion.fines is not None and record.fines >= demotion.fines
    failures = demotion.failed_sessions is not None and record.failed_sessions >= demotion.failed_sessions
    assert (found.move is LevelMove.DEMOTION) == (fines or failures)
    kept = next_level(attrs.evolve(system, demotion=None), here, record)
    assert kept.move is not LevelMove.DEMOTION


@given(level_systems(), level_records(), st.data())
def test_more_success_never_leads_lower(
    system: LevelSystem, record: LevelRecord, data: st.DataObject
) -> None:
    """A token or a good session more, or a fine less, never gives a lower level."""
    here = data.draw(st.sampled_from(system.codes))
    better = attrs.evolve(
        record,
        tokens_earned=record.tokens_earned + data.draw(st.integers(0, 9)),
        sessions_at_criterion=record.sessions_at_criterion + data.draw(st.integers(0, 9)),
        fines=max(record.fines - data.draw(st.integers(0, 9)), 0),
    )
    places = [system.codes.index(next_level(system, here, one).next) for one in (record, better)]
    assert places == sorted(places)


@given(level_systems())
def test_every_level_is_reachable(system: LevelSystem) -> None:
    """A client who misses nothing comes through all the levels of a sound system, in order."""
    assert unreachable(system) == ()
    here = system.codes[0]
    best = LevelRecord(tokens_earned=1000, sessions_at_criterion=1000, days_without_fines=1000)
    for expected in system.codes[1:]:
        here = next_level(system, here, best).next
        assert here == expected


def codes(system: LevelSystem, **bounds: int) -> list[str]:
    """Return the codes of what is wrong."""
    return [finding.code for finding in check_levels(system, **bounds)]


def test_a_sound_system_has_no_findings() -> None:
    """Reachable within twenty tokens and five days, free of tokens at the top, with growing privileges."""
    assert codes(SYSTEM, attainable=20, days=5) == []


@pytest.mark.parametrize("bounds", [{"attainable": 19}, {"days": 4}, {"attainable": 0}])
def test_a_level_out_of_reach_is_found(bounds: dict[str, int]) -> None:
    """Silver asks for more than can be earned, or for more days than there are; gold lies behind it."""
    assert codes(SYSTEM, **bounds) == ["LEVEL-01", "LEVEL-01"]
    assert unreachable(SYSTEM, **bounds) == ("perak", "emas")


def test_tokens_cannot_be_earned_where_none_are_given() -> None:
    """A level above one without tokens that asks for tokens is out of reach, and such a level is no end."""
    free, middle, top = SYSTEM.levels
    levels = (
        attrs.evolve(free, token_free=True),
        attrs.evolve(middle, privileges=()),
        attrs.evolve(top, token_free=False),
    )
    assert codes(attrs.evolve(SYSTEM, levels=levels)) == ["LEVEL-01", "LEVEL-01", "LEVEL-02", "LEVEL-03"]


def test_lost_privileges_are_found() -> None:
    """Who comes up keeps what the level below allowed."""
    top = attrs.evolve(SYSTEM.levels[2], privileges=())
    (finding,) = check_levels(attrs.evolve(SYSTEM, levels=(*SYSTEM.levels[:2], top)))
    assert (finding.code, finding.path, finding.place.id) == ("LEVEL-04", "levels[2]", "Tingkat Emas")
    assert finding.message.id == "Hak istimewa dari tingkat di bawahnya hilang: memilih tempat duduk."


def test_impossible_systems_are_refused() -> None:
    """One level, one code twice, criteria at the bottom or none above it, criteria without a number."""
    low, high = SYSTEM.levels[:2]
    for levels in ((low,), (low, attrs.evolve(high, code="perunggu"))):
        with pytest.raises(ValueError, match="two levels or more with different codes"):
            LevelSystem(levels=levels, demotion=None)
    for levels in ((high, attrs.evolve(high, code="emas")), (low, attrs.evolve(low, code="emas"))):
        with pytest.raises(ValueError, match="every other one has entry criteria"):
            LevelSystem(levels=levels, demotion=None)
    with pytest.raises(ValueError, match="entered by at least one criterion"):
        EntryCriteria()
    with pytest.raises(ValueError, match="a demotion needs a number"):
        Demotion(to=DemotionTarget.LOWEST)


@pytest.mark.parametrize("name", [field.name for field in attrs.fields(LevelRecord)])
def test_a_record_counts_from_nothing(name: str) -> None:
    """Nobody did less than nothing."""
    assert getattr(LevelRecord(), name) == 0
    with pytest.raises(ValueError, match=f"{name} must be a whole number from 0"):
        LevelRecord(**{name: -1})


def test_unmet_criteria_of_the_lowest_level() -> None:
    """The lowest level asks for nothing."""
    assert unmet(None, LevelRecord()) == ()


def ledger() -> Ledger:
    """Return a ledger in which BR earned 1 + 3 and lost 2 on Tuesday, entered silver, and earned 3 since."""
    return applied(
        signed(version(levels=SYSTEM), version(number=2, effective=dt.date(2023, 10, 2), levels=SYSTEM)),
        earn(at(26)),
        earn(at(26, "08.00"), "aktif"),
        fine(at(26, "09.00"), opportunity=2),
        earn(at(26, "09.30"), "aktif", client="A1"),
        level(at(27, "12.00"), "perak"),
        earn(at(28, "08.00"), "aktif"),
    )


def test_a_record_before_the_first_level() -> None:
    """Tokens, fines and days count from the first day; the other client's tokens do not."""
    first = signed()
    assert record_of(first, "BR", dt.date(2023, 9, 29)) == LevelRecord(days_without_fines=4)
    assert record_of(ledger(), "A1", dt.date(2023, 9, 29)).tokens_earned == 3


def test_a_record_counts_from_the_level_on() -> None:
    """What was earned and fined before silver does not count for gold; the day of the change is day 0."""
    found = record_of(ledger(), "BR", dt.date(2023, 9, 29), sessions_at_criterion=2, failed_sessions=1)
    assert found == LevelRecord(
        tokens_earned=3, sessions_at_criterion=2, failed_sessions=1, days_without_fines=2
    )


def test_a_record_ends_with_its_day() -> None:
    """What happens after the day of the review does not count in it."""
    assert record_of(ledger(), "BR", dt.date(2023, 9, 27)).tokens_earned == 0


def test_fines_count_and_start_the_days_anew() -> None:
    """A fine on Thursday leaves one day without fines by Friday."""
    later = applied(ledger(), fine(at(28, "10.00")))
    found = record_of(later, "BR", dt.date(2023, 9, 29))
    assert (found.fines, found.days_without_fines) == (1, 1)


def test_what_was_reversed_does_not_count() -> None:
    """Neither a fine nor an earning that was taken back."""
    wrong, right = fine(at(28, "10.00")), earn(at(28, "10.30"), "aktif", opportunity=2)
    later = applied(ledger(), wrong, right, reverse(at(28, "11.00"), wrong), reverse(at(28, "11.30"), right))
    assert record_of(later, "BR", dt.date(2023, 9, 29)) == record_of(ledger(), "BR", dt.date(2023, 9, 29))


def test_a_review_and_its_event() -> None:
    """The level that a review gives can be written into the ledger, and the next review counts from there."""
    book = ledger()
    found = review(book, "BR", dt.date(2023, 9, 28), sessions_at_criterion=10)
    assert (found.level, found.next, found.move) == ("perak", "emas", LevelMove.PROMOTION)
    applied(book, level(at(29, "07.30"), found.next))
    assert book.level("BR") == "emas"
    assert review(book, "BR", dt.date(2023, 9, 29), failed_sessions=4).next == "perak"
    assert review(book, "BR", dt.date(2023, 9, 29)).move is LevelMove.STAY


def test_who_has_no_level_is_at_the_lowest() -> None:
    """Before the first change of level a client is reviewed at the lowest one."""
    book = applied(signed(), *(earn(at(26, f"{h:02}.00"), "aktif", opportunity=h - 7) for h in (8, 9)))
    applied(book, *(earn(at(27, f"{h:02}.00"), "aktif", opportunity=h - 7) for h in (8, 9)))
    found = review(book, "BR", dt.date(2023, 9, 27))
    assert (found.level, found.next) == LEVELS.codes


def test_without_levels_there_is_no_review() -> None:
    """An agreement without a level system, or a day outside it, has nothing to decide."""
    with pytest.raises(ValueError, match="no level system on 2023-09-28"):
        review(signed(levels=None), "BR", dt.date(2023, 9, 28))
    with pytest.raises(ValueError, match="no level system on 2024-09-28"):
        review(ledger(), "BR", dt.date(2024, 9, 28))


def test_a_single_token_is_out_of_reach_where_there_is_none() -> None:
    """No token at all can be earned at a level without tokens, or where the agreement has none to give."""
    low = TokenLevel(code="perak", name="Perak")
    top = TokenLevel(code="emas", name="Emas", entry=EntryCriteria(tokens_earned=1), token_free=True)
    system = LevelSystem(levels=(low, top), demotion=None)
    assert unreachable(system, attainable=1) == ()
    assert unreachable(system, attainable=0) == ("emas",)
    without = attrs.evolve(system, levels=(attrs.evolve(low, token_free=True), top))
    assert unreachable(without) == ("emas",)


def test_sessions_that_nobody_told_are_none() -> None:
    """A review without sessions neither promotes nor demotes for them."""
    low = TokenLevel(code="perak", name="Perak")
    top = TokenLevel(code="emas", name="Emas", entry=EntryCriteria(sessions_at_criterion=1), token_free=True)
    system = LevelSystem(levels=(low, top), demotion=Demotion(failed_sessions=1, to=DemotionTarget.LOWEST))
    book = signed(levels=system)
    day = dt.date(2023, 9, 29)
    assert review(book, "BR", day).next == "perak"
    applied(book, level(at(27), "emas"))
    assert review(book, "BR", day).next == "emas"
