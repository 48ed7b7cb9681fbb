"""Exact distributions of tokens."""

from collections.abc import Callable
from fractions import Fraction
from itertools import product
from math import comb, fsum, prod

import pytest
from hypothesis import given, strategies as st

from socialwork.tokens.chance import Distribution, Prospect, tokens_of, tokens_of_one, walked
from socialwork.tokens.production import Production
from socialwork.tokens.successes import beta_binomial, binomial, poisson_binomial
from socialwork.vocabulary.tokens import ProductionKind

RATES = st.floats(0, 1, allow_subnormal=False)
PRODUCTIONS = st.sampled_from(
    [
        Production(),
        Production(kind=ProductionKind.FIXED_RATIO, ratio=3),
        Production(kind=ProductionKind.VARIABLE_RATIO, ratio=2, ratios=(1, 3)),
    ]
)


@st.composite
def prospects(draw: Callable[..., object]) -> Prospect[float]:
    """Make a prospect of each kind."""
    n = draw(st.integers(1, 9))
    kind = draw(
        st.one_of(
            st.fixed_dictionaries({"rate": RATES}),
            st.fixed_dictionaries({"rates": st.lists(RATES, min_size=n, max_size=n).map(tuple)}),
            st.fixed_dictionaries({"beta": st.tuples(st.floats(0.5, 40), st.floats(0.5, 40))}),
        )
    )
    return Prospect(
        opportunities=n,
        value=draw(st.integers(0, 5)),
        cost=draw(st.integers(0, 3)),
        production=draw(PRODUCTIONS),
        done=draw(st.integers(0, 4)),
        **kind,
    )


def exact(prospect: Prospect[float]) -> Prospect[Fraction]:
    """Return the same prospect in fractions of the very same floats."""
    beta = prospect.beta
    return Prospect(
        opportunities=prospect.opportunities,
        value=prospect.value,
        cost=prospect.cost,
        rate=None if prospect.rate is None else Fraction(prospect.rate),
        rates=tuple(Fraction(one) for one in prospect.rates),
        beta=None if beta is None else (Fraction(beta[0]), Fraction(beta[1])),
        production=prospect.production,
        done=prospect.done,
    )


def brute_force(rates: tuple[Fraction, ...], tokens: Callable[[int], int]) -> dict[int, Fraction]:
    """Return the chances of all numbers of tokens by listing every way in which the days can go."""
    found: dict[int, Fraction] = {}
    for days in product((False, True), repeat=len(rates)):
        chance = prod(
            (rate if met else 1 - rate for rate, met in zip(rates, days, strict=True)), start=Fraction(1)
        )
        number = tokens(sum(days))
        found[number] = found.get(number, Fraction(0)) + chance
    return found


def as_dict(distribution: Distribution[Fraction]) -> dict[int, Fraction]:
    """Return the chances above zero by number of tokens."""
    return {distribution.lowest + k: chance for k, chance in enumerate(distribution.chances) if chance}


@given(st.lists(prospects(), min_size=1, max_size=5), st.integers(-40, 80))
def test_floats_agree_with_fractions(some: list[Prospect[float]], price: int) -> None:
    """The convolution of floats agrees with exact rational arithmetic to 1e-12."""
    floats, fractions = tokens_of(some), tokens_of([exact(one) for one in some])
    assert (floats.lowest, floats.highest) == (fractions.lowest, fractions.highest)
    assert max(
        abs(Fraction(one) - other) for one, other in zip(floats.chances, fractions.chances, strict=True)
    ) < Fraction(1, 10**12)
    assert abs(Fraction(floats.at_least(price)) - fractions.at_least(price)) < Fraction(1, 10**12)


def test_tails_are_no_noise() -> None:
    """Chances far below the precision of 1 agree with the exact ones to twelve digits of their own."""
    some = [Prospect(opportunities=20, value=2, cost=1, rate=rate) for rate in (0.9, 0.95, 0.8)]
    floats, fractions = tokens_of(some), tokens_of([exact(one) for one in some])
    assert float(fractions.chances[0]) < 1e-50
    for one, other in zip(floats.chances, fractions.chances, strict=True):
        assert one == pytest.approx(float(other), rel=1e-12, abs=0)


@given(st.lists(prospects(), min_size=1, max_size=4))
def test_exact_chances_sum_to_one(some: list[Prospect[float]]) -> None:
    """In fractions, the chances of all numbers of tokens sum to exactly 1."""
    assert sum(tokens_of([exact(one) for one in some]).chances) == 1


@given(
    st.lists(RATES.map(Fraction), min_size=1, max_size=8), st.integers(0, 3), st.integers(0, 3), PRODUCTIONS
)
def test_rates_by_day_agree_with_listing(
    rates: list[Fraction], value: int, cost: int, production: Production
) -> None:
    """With a rate for each opportunity, the chances are those of listing every way it can go."""
    n = len(rates)
    found = tokens_of(
        [Prospect(opportunities=n, value=value, cost=cost, rates=tuple(rates), production=production)]
    )
    listed = brute_force(tuple(rates), lambda met: value * production.produced(met) - cost * (n - met))
    assert as_dict(found) == {tokens: chance for tokens, chance in listed.items() if chance}


@given(st.lists(RATES, min_size=1, max_size=12))
def test_equal_rates_are_binomial(rates: list[float]) -> None:
    """Where all rates are equal, the Poisson-binomial numbers are binomial."""
    n, rate = len(rates), rates[0]
    assert poisson_binomial([rate] * n) == pytest.approx(binomial(n, rate), abs=1e-12)


@given(st.integers(0, 12), st.integers(0, 20), st.integers(0, 20))
def test_beta_binomial_agrees_with_its_formula(n: int, successes: int, failures: int) -> None:
    """The beta-binomial chances are C(n, k) times B(a + k, b + n - k) over B(a, b)."""

    def beta(a: int, b: int) -> Fraction:
        return Fraction(1, a * comb(a + b - 1, a))

    a, b = successes + 1, failures + 1
    assert beta_binomial(n, Fraction(a), Fraction(b)) == [
        comb(n, k) * beta(a + k, b + n - k) / beta(a, b) for k in range(n + 1)
    ]


@pytest.mark.parametrize("n", [1_000, 20_000])
def test_many_opportunities_do_not_overflow(n: int) -> None:
    """Thousands of opportunities give chances that sum to 1, with the mean of the formula."""
    for chances, mean in ((binomial(n, 0.3), n * 0.3), (beta_binomial(n, 501.0, 1.0), n * 501 / 502)):
        assert fsum(chances) == pytest.approx(1)
        assert fsum(k * chance for k, chance in enumerate(chances)) == pytest.approx(mean)


@pytest.mark.parametrize(("rate", "sure"), [(0.0, 0), (1.0, 5)])
def test_certainty_is_certain(rate: float, sure: int) -> None:
    """A rate of 0 or 1 leaves one possible number."""
    assert binomial(5, rate) == [float(k == sure) for k in range(6)]


def test_heterogeneous_example() -> None:
    """The reference's behaviours with different rates: mean 32.6, variance 6.48, P(T ≥ 30) = .886712."""
    some = [Prospect(opportunities=8, value=1, rate=rate) for rate in (0.95, 0.6, 0.9, 0.7, 0.8)]
    tokens = tokens_of([*some, Prospect(opportunities=2, value=1, rate=0.5)])
    assert (round(tokens.mean(), 10), round(tokens.variance(), 10)) == (32.6, 6.48)
    assert round(tokens.at_least(30), 6) == 0.886712


def test_behaviours_that_are_alike_are_joined() -> None:
    """Six behaviours with the same rate have the distribution of one with six times the opportunities."""
    six = tokens_of([Prospect(opportunities=8, value=2, cost=1, rate=0.7)] * 6)
    assert six == tokens_of([Prospect(opportunities=48, value=2, cost=1, rate=0.7)])


def test_estimated_rates_are_wider() -> None:
    """The reference's six behaviours with Beta(4, 3): P(T ≥ 30) = .335, and .422 with .6 for certain."""
    known = tokens_of([Prospect(opportunities=8, value=1, rate=0.6)] * 6)
    estimated = tokens_of([Prospect(opportunities=8, value=1, beta=(4.0, 3.0))] * 6)
    assert (round(estimated.at_least(30), 3), round(known.at_least(30), 3)) == (0.335, 0.422)


@given(st.integers(0, 6), st.integers(0, 6), st.integers(1, 9), st.integers(1, 9))
def test_stretches_share_what_they_tell(first: int, second: int, a: int, b: int) -> None:
    """Two stretches of one behaviour are one longer stretch where nothing else differs."""
    beta = (Fraction(a), Fraction(b))
    parts = [Prospect(opportunities=n, value=2, cost=1, beta=beta) for n in (first, second)]
    whole = Prospect(opportunities=first + second, value=2, cost=1, beta=beta)
    assert tokens_of_one(parts) == tokens_of([whole])


def test_stretches_need_one_beta() -> None:
    """Stretches with different estimates cannot share one."""
    some = [Prospect(opportunities=1, value=1, beta=beta) for beta in ((1.0, 1.0), (2.0, 1.0))]
    with pytest.raises(ValueError, match="share one beta"):
        tokens_of_one(some)


def test_floor_matters() -> None:
    """The reference's 48 trials at a rate of .3, one token each way: mean .75 with a floor, -19.2 without."""
    trials = [(0.3, 1, 1)] * 48
    assert round(walked(trials, floor=0).mean(), 2) == 0.75
    assert round(walked(trials, floor=None).mean(), 1) == -19.2


@given(st.lists(st.tuples(RATES.map(Fraction), st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=7))
def test_walks_agree_with_listing(trials: list[tuple[Fraction, int, int]]) -> None:
    """The balance between floor and cap is that of walking every way step by step."""
    floor, cap, listed = -1, 5, dict[int, Fraction]()
    for days in product((False, True), repeat=len(trials)):
        balance, chance = 2, Fraction(1)
        for (rate, value, cost), met in zip(trials, days, strict=True):
            balance = min(balance + value, cap) if met else max(balance - cost, floor)
            chance *= rate if met else 1 - rate
        listed[balance] = listed.get(balance, Fraction(0)) + chance
    found = walked(trials, start=2, floor=floor, cap=cap)
    assert as_dict(found) == {balance: chance for balance, chance in listed.items() if chance}


@given(st.lists(prospects(), min_size=1, max_size=4), st.integers(1, 99))
def test_largest_is_the_quantile(some: list[Prospect[float]], percent: int) -> None:
    """The largest number reached with a chance has that chance, and the next one has not."""
    tokens, chance = tokens_of([exact(one) for one in some]), Fraction(percent, 100)
    largest = tokens.largest(chance)
    assert tokens.at_least(largest) >= chance
    assert tokens.at_least(largest + 1) < chance


def test_rounding_does_not_lower_the_quantile() -> None:
    """A chance that floats miss by their rounding alone counts as reached."""
    tokens = Distribution(0, (0.1 + 0.2, 0.7))
    assert Distribution(0, (0.7, 0.1 + 0.2 - 1e-16)).largest(0.3) == 1
    assert tokens.largest(1.0) == 0


@pytest.mark.parametrize(
    ("given_rates", "message"),
    [
        ({}, "one of rate, rates and beta"),
        ({"rate": 0.5, "rates": (0.5, 0.5)}, "one of rate, rates and beta"),
        ({"rates": (0.5,)}, "1 rates for 2 opportunities"),
        ({"rate": 1.5}, "between 0 and 1"),
        ({"rate": float("nan")}, "between 0 and 1"),
        ({"rates": (0.5, -0.1)}, "between 0 and 1"),
        ({"beta": (0.0, 1.0)}, "above 0"),
    ],
)
def test_impossible_rates_are_refused(given_rates: dict[str, object], message: str) -> None:
    """A prospect needs one statement of its rate, and a possible one."""
    with pytest.raises(ValueError, match=message):
        Prospect(opportunities=2, value=1, **given_rates)


def test_nothing_has_no_distribution() -> None:
    """Without behaviours or trials there is nothing to work out."""
    with pytest.raises(ValueError, match="no behaviour"):
        tokens_of([])
    with pytest.raises(ValueError, match="no opportunity"):
        walked([], floor=0)
    with pytest.raises(ValueError, match="no rates"):
        poisson_binomial([])
