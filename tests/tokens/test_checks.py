"""Rules on agreements, asked when they are made."""

import datetime as dt
import re
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

from socialwork.findings import Certainty, Severity
from socialwork.testing.tokens.strategies import agreements
from socialwork.tokens.agreement import Agreement, Bonus, ResponseCost
from socialwork.tokens.checks.calendar import public_holidays
from socialwork.tokens.checks.catalogue import AGREEMENT_RULES
from socialwork.tokens.checks.engine import check_agreement
from socialwork.tokens.checks.places import place_of
from socialwork.tokens.checks.rights import right_in
from socialwork.tokens.checks.rule import percent, remark
from socialwork.tokens.checks.steps import nine_steps
from socialwork.tokens.rates import Observed
from socialwork.values.when import Period
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.words import Words
from tokens.designs import (
    ASK,
    BRONZE_AND_SILVER,
    CHOCOLATE,
    COME,
    FIRST,
    MISSED,
    MISTAKEN_DESIGNS,
    POLICIES,
    PRAY,
    SOUND,
    SOUND_DESIGNS,
    STICKER,
    Design,
    amended,
    october,
    school_days,
    september,
    window,
    with_policies,
    with_version,
)


def codes(agreement: Agreement, **given_: object) -> list[str]:
    """Return the codes of all findings."""
    return [one.code for one in check_agreement(agreement, **given_)]


@pytest.mark.parametrize("design", SOUND_DESIGNS, ids=lambda one: one.name)
def test_sound_designs(design: Design) -> None:
    """A sound rule set gives no finding."""
    assert codes(design.agreement) == []


@pytest.mark.parametrize("design", MISTAKEN_DESIGNS, ids=lambda one: f"{one.code} {one.name}")
def test_mistaken_designs(design: Design) -> None:
    """A rule set with one mistake gives exactly the finding of that mistake."""
    assert codes(design.agreement, rates=design.rates, today=design.today) == [design.code]


def test_enough_designs() -> None:
    """There are ten sound rule sets or more, and one for each rule that breaks it."""
    assert len(SOUND_DESIGNS) >= 10
    assert [one.code for one in MISTAKEN_DESIGNS] == [one.code for one in AGREEMENT_RULES]


def test_several_mistakes_are_all_told() -> None:
    """Every mistake of a rule set is told, in the order of its places."""
    agreement = with_version(
        signed_by=(), costs=(evolve(MISSED, amount=None),), policies=evolve(POLICIES, floor=-1)
    )
    assert codes(agreement) == ["TOKR-30", "TOKR-10", "TOKR-14"]


# --- the rules as a list ----------------------------------------------------------------------


def test_codes_are_unique_and_in_order() -> None:
    """Every rule has a code of its own, and they count up."""
    every = [one.code for one in AGREEMENT_RULES]
    assert all(before < after for before, after in pairwise(every))
    assert all(re.fullmatch(r"TOKR-\d\d", code) for code in every)


@pytest.mark.parametrize("rule", AGREEMENT_RULES, ids=lambda one: one.code)
def test_rules_state_themselves(rule: object) -> None:
    """Every rule says in its first sentence what it asks for, and has a title in both languages."""
    assert re.fullmatch(r"[A-Z][^\n]+\.", rule.statement.splitlines()[0])
    assert rule.title.id != rule.title.en


@pytest.mark.parametrize("design", MISTAKEN_DESIGNS, ids=lambda one: one.code)
@pytest.mark.parametrize("lang", ["id", "en"])
def test_messages_are_sentences(design: Design, lang: str) -> None:
    """Every finding is a full sentence in both languages, with everything filled in, at a named place."""
    (finding,) = check_agreement(design.agreement, rates=design.rates, today=design.today)
    text = finding.message.pick(lang)
    assert re.match(r"[A-Z“]", text)
    assert text.endswith((".", "?"))
    assert "{" not in text
    assert "  " not in text
    assert (
        finding.place.pick(lang) == place_of(design.agreement, finding.path).words.pick(lang) != finding.path
    )


@given(st.from_type(Agreement), st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2050, 1, 1)))
@settings(max_examples=40)
def test_any_agreement_can_be_checked(agreement: Agreement, today: dt.date | None) -> None:
    """The checks never raise, whatever is agreed, and say the same twice."""
    found = check_agreement(agreement, today=today, holidays={})
    assert found == check_agreement(agreement, today=today, holidays={})
    assert [place_of(agreement, one.path).words for one in found] == [one.place for one in found]


@given(agreements())
@settings(max_examples=25)
def test_agreements_that_can_be_kept_have_no_error_of_reach(agreement: Agreement) -> None:
    """Under generated agreements, which can be kept, the cheapest price is always within reach."""
    assert "TOKR-01" not in codes(agreement, holidays={})


# --- rates ------------------------------------------------------------------------------------


def test_stated_rates_decide() -> None:
    """The same price is likely at one rate and unlikely at another."""
    agreement = with_version(back_ups=(evolve(STICKER, price=16),))
    assert codes(agreement, rates=0.9) == []
    assert codes(agreement, rates=0.6) == ["TOKR-03"]


def test_observed_rates_are_uncertain() -> None:
    """Four of five seen is less sure than 80 % for certain, and the chance is asked about."""
    agreement = with_version(back_ups=(evolve(STICKER, price=17),))
    assert codes(agreement, rates=0.8) == []
    assert codes(agreement, rates=Observed(4, 1)) == ["TOKR-03"]


def test_a_price_that_would_do_is_named() -> None:
    """The finding names the price that is reached with the wanted chance."""
    agreement = with_version(back_ups=(evolve(STICKER, price=22),))
    (finding,) = check_agreement(agreement)
    assert "adalah 18." in finding.message.id
    assert codes(with_version(back_ups=(evolve(STICKER, price=18),))) == []
    assert codes(with_version(back_ups=(evolve(STICKER, price=19),))) == ["TOKR-03"]


def test_rates_must_be_complete() -> None:
    """Rates by behaviour name every behaviour."""
    with pytest.raises(ValueError, match="no success rate for the behaviour 'bertanya'"):
        check_agreement(SOUND, rates={"hadir": 0.9})


def test_the_unstated_fine_of_the_source() -> None:
    """A fine of one token turns a likely price into an unlikely one: worked out before anybody signs."""
    six = tuple(evolve(COME, code=f"p{n}", opportunities=8) for n in range(6))
    agreement = evolve(
        with_version(
            behaviours=six,
            back_ups=(evolve(CHOCOLATE, price=30),),
            windows=(window(september(11)),),
            costs=tuple(ResponseCost(behaviour=one.code, amount=1) for one in six),
        ),
        period=Period(september(4), september(12)),
    )
    unfined = evolve(agreement, versions=(evolve(agreement.versions[0], costs=()),))
    assert (codes(unfined), codes(agreement)) == ([], ["TOKR-03"])


# --- days off ---------------------------------------------------------------------------------


def test_indonesian_holidays() -> None:
    """The holiday of the source's case is known: Monday, 16 September 2024."""
    found = public_holidays(Period(dt.date(2024, 9, 9), dt.date(2024, 9, 20)))
    assert list(found) == [dt.date(2024, 9, 16)]
    assert found[dt.date(2024, 9, 16)].id == "Maulid Nabi Muhammad"


def test_holidays_across_a_new_year() -> None:
    """A period may run over the end of a year."""
    assert [*public_holidays(Period(dt.date(2023, 12, 20), dt.date(2024, 1, 5)))] == [
        dt.date(2023, 12, 25),
        dt.date(2024, 1, 1),
    ]


def test_own_holidays() -> None:
    """A school gives its own days off in place of the public ones."""
    agreement = with_version(behaviours=(evolve(COME, dates=school_days(4, 5, 6, 7, 8, 9, 11, 12)), ASK))
    own = {september(6): Words("Ulang tahun sekolah", "Anniversary of the school")}
    (finding, *_) = check_agreement(agreement, holidays=own)
    assert (finding.code, "Ulang tahun sekolah" in finding.message.id) == ("TOKR-60", True)


def test_a_word_on_holidays_is_enough() -> None:
    """A behaviour whose criterion says so may count on holidays and Sundays."""
    agreement = with_version(
        behaviours=(evolve(COME, opportunities=13, criterion="Setiap hari, juga Minggu"), ASK)
    )
    assert codes(agreement) == []


def test_an_undated_holiday_counts_only_where_it_is_needed() -> None:
    """With as many opportunities as school days, a holiday in the period is no problem."""
    agreement = evolve(
        with_version(effective=september(25), behaviours=(COME,), windows=(window(september(30)),)),
        period=Period(september(25), october(5)),
    )
    nine, ten = (
        evolve(
            agreement, versions=(evolve(agreement.versions[0], behaviours=(evolve(COME, opportunities=n),)),)
        )
        for n in (9, 10)
    )
    assert "TOKR-60" not in codes(nine)
    assert "TOKR-60" in codes(ten)


# --- rights -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Makan siang",
        "Sarapan bersama",
        "Waktu salat",
        "Izin ke toilet",
        "Menelepon ibu",
        "Obat asma",
        "Tidur siang",
    ],
)
def test_rights_in_indonesian(text: str) -> None:
    """What belongs to everybody is known by its Indonesian words."""
    assert right_in(text) is not None


@pytest.mark.parametrize(
    "text", ["A meal", "Prayer time", "Recess", "Call home", "Her glasses", "A bed for the night"]
)
def test_rights_in_english(text: str) -> None:
    """And by its English words."""
    assert right_in(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Cokelat",
        "Makanan ringan",
        "Main futsal",
        "Istirahat tambahan 10 menit",
        "Extra recess",
        "Tidak tidur di kelas",
        "Restoran",
        "Bedak",
    ],
)
def test_treats_are_no_rights(text: str) -> None:
    """Treats and words that only look alike are let through."""
    assert right_in(text) is None


def test_worship_may_earn() -> None:
    """Worship earns tokens without a finding; it is neither priced nor fined."""
    assert codes(with_version(behaviours=(COME, ASK, PRAY))) == []


def test_rights_are_no_privileges() -> None:
    """A level that brings what belongs to everybody is asked about like a price."""
    bronze, silver = BRONZE_AND_SILVER.levels
    levels = evolve(BRONZE_AND_SILVER, levels=(bronze, evolve(silver, privileges=("Menelepon ibu",))))
    (finding,) = check_agreement(with_version(levels=levels))
    assert (finding.code, finding.path) == ("TOKR-50", "versions[0].levels.levels[1].privileges")


def test_a_level_without_tokens_is_thinning() -> None:
    """Where the highest level has no tokens any more, thinning is thought of."""
    bronze, silver = BRONZE_AND_SILVER.levels
    levels = evolve(BRONZE_AND_SILVER, levels=(bronze, evolve(silver, token_free=True)))
    assert codes(evolve(with_version(levels=levels), thinning="")) == []
    assert codes(evolve(with_version(levels=BRONZE_AND_SILVER), thinning="")) == ["TOKR-48"]


# --- versions ---------------------------------------------------------------------------------


def test_a_bonus_makes_up_for_a_price_rise() -> None:
    """A price may rise while a client saves if a bonus covers the difference."""
    dearer = (STICKER, evolve(CHOCOLATE, price=12))
    assert codes(amended(13, back_ups=dearer, bonuses=(Bonus(reason="penyesuaian", amount=2),))) == []
    assert codes(amended(13, back_ups=dearer, bonuses=(Bonus(reason="penyesuaian", amount=1),))) == [
        "TOKR-31"
    ]


def test_in_force_before_it_is_agreed() -> None:
    """A version that is in force before it was agreed cannot even be written down."""
    with pytest.raises(ValueError, match="before it was agreed"):
        evolve(FIRST, agreed_on=september(5))


def test_no_version_at_all() -> None:
    """An agreement without a version says so, and nothing else."""
    assert codes(evolve(SOUND, versions=())) == ["TOKR-33"]


def test_nobody_signs_for_the_worker() -> None:
    """An agreement names who signs besides the client."""
    assert codes(evolve(SOUND, parties=())) == ["TOKR-30"]


def test_numbers_out_of_order() -> None:
    """Numbers of versions count up with their days."""
    first, second = amended().versions
    agreement = evolve(SOUND, versions=(evolve(first, number=2), evolve(second, number=1)))
    assert "TOKR-34" in codes(agreement)


# --- policies ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("agreement", "field"),
    [
        (with_policies(cap=4), "cap"),
        (with_version(costs=(MISSED,), policies=evolve(POLICIES, endowment=30, cap=24)), "endowment"),
        (with_version(costs=(MISSED,), policies=evolve(POLICIES, most_lost=0)), "most_lost"),
        (with_policies(deliver_within=120, record_within=1), "record_within"),
    ],
)
def test_contradictions_name_their_field(agreement: Agreement, field: str) -> None:
    """Policies that cannot both hold are told at the one to change."""
    found = [one for one in check_agreement(agreement) if one.code == "TOKR-70"]
    assert [one.path for one in found] == [f"versions[0].policies.{field}"]


def test_circles_of_difficulty() -> None:
    """Two behaviours cannot each be harder than the other."""
    agreement = with_version(behaviours=(evolve(COME, harder_than=("bertanya",)), ASK))
    assert codes(agreement) == ["TOKR-46", "TOKR-46"]


# --- the nine steps ---------------------------------------------------------------------------


def test_nine_steps_of_a_sound_agreement() -> None:
    """A sound agreement meets all nine steps, in their order, and says something on each."""
    steps = nine_steps(SOUND)
    assert [one.step for one in steps] == [*TokenStep]
    assert all(one.met and not one.missing for one in steps)
    assert all(one.stated.id != "–" and one.stated.en != "–" for one in steps)


def test_exchanges_of_all_versions_are_stated() -> None:
    """The exchange step names the windows of every version, in the zone of the agreement."""
    step = next(one for one in nine_steps(amended()) if one.step is TokenStep.EXCHANGE)
    assert step.stated == Words(
        "9 September 2023 11.00 WIB dan 16 September 2023 11.00 WIB",
        "9 September 2023 11.00 WIB and 16 September 2023 11.00 WIB",
    )


@pytest.mark.parametrize(
    ("agreement", "step"),
    [
        (with_version(behaviours=(evolve(COME, criterion=""), ASK)), TokenStep.TARGETS),
        (with_version(back_ups=()), TokenStep.REINFORCER),
        (with_version(costs=(evolve(MISSED, amount=None),)), TokenStep.VALUES),
        (with_version(back_ups=(evolve(STICKER, price=40),)), TokenStep.PRICE),
        (with_version(windows=()), TokenStep.EXCHANGE),
        (with_policies(praise_within=180), TokenStep.DELIVERY),
        (evolve(SOUND, thinning=""), TokenStep.THINNING),
        (with_version(signed_by=()), TokenStep.ADJUSTMENT),
    ],
)
def test_steps_that_are_not_met(agreement: Agreement, step: TokenStep) -> None:
    """A mistake leaves its own step open, and no other."""
    assert [one.step for one in nine_steps(agreement) if not one.met] == [step]


def test_hints_leave_a_step_met() -> None:
    """A hint stands with its step, which is met all the same."""
    agreement = with_version(back_ups=(evolve(STICKER, price=2), evolve(CHOCOLATE, price=4)))
    step = next(one for one in nine_steps(agreement) if one.step is TokenStep.EXCHANGE)
    assert (step.met, [one.code for one in step.missing]) == (True, ["TOKR-25"])


def test_steps_from_findings_at_hand() -> None:
    """Findings that were asked for already are sorted into the steps as they are."""
    steps = nine_steps(with_version(windows=()), findings=())
    assert all(one.met for one in steps)


def test_steps_without_a_version() -> None:
    """Without a version no step is met."""
    assert not any(one.met for one in nine_steps(evolve(SOUND, versions=())))


# --- small things -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chance", "shown"), [(0.0, "0%"), (1.0, "100%"), (0.99999, "99,9%"), (0.00001, "0,1%")]
)
def test_chances_are_not_rounded_to_certainty(chance: float, shown: str) -> None:
    """What is not certain is not shown as 0 % or 100 %."""
    assert percent(chance).id == shown


def test_values_in_messages() -> None:
    """Numbers, days and lists are written as each language writes them."""
    found = remark(
        "", "{n} {x} {day} {all}", "{n} {x} {day} {all}", n=-5, x=2.5, day=september(4), all=["a", "b"]
    )
    assert found.message == Words(
        "−5 2,5 Senin, 4 September 2023 a dan b", "−5 2.5 Monday, 4 September 2023 a and b"
    )


def test_place_of_the_whole() -> None:
    """An empty path is the agreement itself."""
    assert place_of(SOUND, "").words == Words("Kesepakatan", "Agreement")


def test_weights() -> None:
    """What cannot work is an error, what harms or was forgotten a warning; a hint is a question."""
    hints = [one for one in AGREEMENT_RULES if one.severity is Severity.HINT]
    assert {one.code for one in hints} == {"TOKR-25", "TOKR-28", "TOKR-37", "TOKR-61"}
    assert all(one.certainty in Certainty for one in AGREEMENT_RULES)
