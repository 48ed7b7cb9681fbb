"""All properties in the order of their numbers."""

from socialwork.testing.tokens.properties import (
    agreement,
    earning,
    exchange,
    groups,
    ledger,
    response_cost,
    schedules,
    serialisation,
    thinning,
)
from socialwork.testing.tokens.properties.base import Property

PROPERTIES: tuple[Property, ...] = (
    ledger.conservation,
    ledger.append_only,
    ledger.replay,
    ledger.floor,
    ledger.whole_tokens,
    ledger.idempotent,
    ledger.correction,
    ledger.spent_reversal,
    ledger.clock,
    ledger.permutation,
    ledger.isolation,
    ledger.atomic_exchange,
    earning.contingent,
    earning.value_at_occurrence,
    earning.opportunities,
    earning.production,
    earning.praise,
    earning.delay,
    earning.monotone,
    response_cost.fine_applied,
    response_cost.no_contradiction,
    response_cost.no_clawback,
    response_cost.bonus_response_cost,
    response_cost.loss_guard,
    response_cost.rights,
    exchange.windows,
    exchange.price,
    exchange.stock,
    exchange.no_mint,
    exchange.satisfiable,
    exchange.leftover,
    agreement.signed,
    agreement.one_version,
    agreement.no_surprise_price,
    agreement.inflation,
    agreement.harder_worth_more,
    thinning.ratios_rise,
    thinning.advance_at_criterion,
    thinning.praise_takes_over,
    thinning.new_targets_start_rich,
    thinning.unit_price_bounded,
    thinning.token_free_end,
    thinning.levels,
    groups.independent,
    groups.dependent,
    groups.interdependent,
    groups.good_behavior_game,
    schedules.fixed_ratio,
    schedules.interval_and_time,
    schedules.low_rates_and_absence,
    schedules.fleshler_hoffman,
    schedules.reproducible,
    schedules.time_forwards,
    schedules.algebra,
    serialisation.round_trip,
    serialisation.report_totals,
    serialisation.contract,
)


def property_named(name: str | int) -> Property:
    """Return a property by its number or its code.

    Raises:
        KeyError: There is none.

    >>> property_named("conservation").number, property_named(6).code
    (1, 'idempotent')
    """
    for one in PROPERTIES:
        if name in (one.number, one.code, one.name):
            return one
    raise KeyError(name)
