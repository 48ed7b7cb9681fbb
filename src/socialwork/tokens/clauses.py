"""What a token agreement is made of, and what a case file states of it: behaviours, fines, reinforcers."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.tokens.production import Production
from socialwork.values.checks import whole
from socialwork.values.text import is_code, not_blank
from socialwork.words import Words

MOST_TOKENS = 1_000_000
"""The greatest number of tokens that any value, price or balance may have; more is a slip of the pen."""


@frozen(kw_only=True)
class TargetBehaviour:
    """A behaviour that earns tokens.

    Attributes:
        code: By which events name it.
        name: What the client does, so that anybody could tell whether it happened.
        value: Tokens for one production, 1 or more.
        per_day: How often it can be met on one day, 1 or more.
        opportunities: How often it can be met in all while the version is in force.
        dates: The days on which it can be met; empty for every day of the period.
        criterion: How one sees that it is met.
        production: How successes produce tokens; by default every one does.
        harder_than: Codes of behaviours that ask less of the client; they may not be worth more.
        goals: Codes of the goals that it serves.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[str, Words("Perilaku", "Behaviour")] = field(validator=not_blank)
    value: Annotated[int, Words("Nilai token", "Value")] = field(validator=whole(1, MOST_TOKENS))
    per_day: Annotated[int, Words("Kesempatan sehari", "Opportunities a day")] = field(
        default=1, validator=whole(1, MOST_TOKENS)
    )
    opportunities: Annotated[int, Words("Kesempatan", "Opportunities")] = field(
        validator=whole(1, MOST_TOKENS)
    )
    dates: Annotated[tuple[dt.date, ...], Words("Hari kesempatan", "Days of opportunity")] = ()
    criterion: Annotated[str, Words("Kriteria", "Criterion")] = ""
    production: Annotated[Production, Words("Jadwal perolehan", "Production schedule")] = Production()
    harder_than: Annotated[tuple[str, ...], Words("Lebih sukar daripada (kode)", "Harder than (codes)")] = ()
    goals: Annotated[tuple[str, ...], Words("Tujuan (kode)", "Goals (codes)")] = ()


@frozen(kw_only=True)
class ResponseCost:
    """Tokens that are taken away for missing a behaviour (negative punishment).

    Attributes:
        behaviour: Code of the behaviour.
        amount: Tokens, 1 or more; ``None`` where nobody agreed on it, which no ledger accepts.
        condition: When it is taken.
    """

    behaviour: Annotated[str, Words("Perilaku (kode)", "Behaviour (code)")] = field(validator=is_code)
    amount: Annotated[int | None, Words("Denda", "Amount")] = field(
        default=None, validator=whole(1, MOST_TOKENS)
    )
    condition: Annotated[str, Words("Ketentuan", "Condition")] = ""


@frozen(kw_only=True)
class BackUp:
    """A back-up reinforcer.

    Attributes:
        price: In tokens, 1 or more.
        stock: How many there are, or ``None`` for as many as wanted.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[str, Words("Pengukuh", "Reinforcer")] = field(validator=not_blank)
    price: Annotated[int, Words("Harga", "Price")] = field(validator=whole(1, MOST_TOKENS))
    stock: Annotated[int | None, Words("Persediaan", "Stock")] = field(
        default=None, validator=whole(0, MOST_TOKENS)
    )
