"""All mutants."""

from tokens.mutants import correcting_bugs, earning_bugs, ledger_bugs, spending_bugs
from tokens.mutants.planting import Mutant

MUTANTS: tuple[Mutant, ...] = (
    *ledger_bugs.ORDERS,
    *ledger_bugs.DAYS,
    *earning_bugs.EARNINGS,
    *earning_bugs.PRODUCTIONS,
    *earning_bugs.DELIVERIES,
    *earning_bugs.FINES,
    *earning_bugs.BONUSES,
    *spending_bugs.EXCHANGES,
    *spending_bugs.EXPIRIES,
    *correcting_bugs.REVERSALS,
    *correcting_bugs.AGREEMENTS,
    *correcting_bugs.CHECKPOINTS,
)
