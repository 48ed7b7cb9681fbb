"""The columns of a day sheet: which there are under an agreement, and how they are headed."""

from collections.abc import Iterator

from attrs import frozen

from socialwork.tokens.agreement import Agreement
from socialwork.vocabulary.term import normalised
from socialwork.words import Lang, Words


@frozen
class Column:
    """One column.

    Attributes:
        field: The field of :class:`~socialwork.tokens.sheet.SheetDay` that it holds.
        code: The behaviour, reinforcer or reason that it counts; ``None`` for a sum.
        title: Its head.
        aliases: Other heads by which it is known.
    """

    field: str
    code: str | None
    title: Words
    aliases: tuple[str, ...] = ()

    @property
    def spellings(self) -> frozenset[str]:
        """All heads by which it is known, as they are compared."""
        return frozenset(map(normalised, (self.title.id, self.title.en, *self.aliases)))


DATE = Column("date", None, Words("Tanggal", "Date"))
SUMS = (
    Column("earned", None, Words("Diperoleh", "Earned")),
    Column("fined", None, Words("Didenda", "Fined")),
    Column("given", None, Words("Bonus", "Bonus")),
    Column("spent", None, Words("Ditukar", "Exchanged")),
    Column("expired", None, Words("Hangus atau dialihkan", "Expired or converted")),
    Column("corrected", None, Words("Koreksi", "Corrected")),
    Column("balance", None, Words("Saldo", "Balance")),
)
_FINE = Words("Denda: {name}", "Fine: {name}")
_BONUS = Words("Bonus: {name}", "Bonus: {name}")
_ENDOWMENT = Words("Token awal", "Endowment")
_EXCHANGE = Words("Tukar: {name}", "Exchange: {name}")
_SAME = Words("{name}", "{name}")


def columns_of(agreement: Agreement) -> tuple[Column, ...]:
    """Return the columns in order: the day, what is counted under any version, and the sums.

    A column is headed by the name of what it counts; by its code where the name would be that of another
    column, or where a spreadsheet would take it for a formula. The code is understood in any case.
    """
    taken = {spelling for column in (DATE, *SUMS) for spelling in column.spellings}
    counted: list[Column] = []
    for field, code, name, head in dict.fromkeys(_counted(agreement)):
        column = _headed(field, code, name, head, taken)
        taken |= column.spellings
        counted.append(column)
    return (DATE, *counted, *SUMS)


def _counted(agreement: Agreement) -> Iterator[tuple[str, str, str, Words]]:
    """Yield field, code, name and head of what can be counted; the first version that has it names it."""
    versions = agreement.versions
    names: dict[str, str] = {}
    for behaviour in (one for version in versions for one in version.behaviours):
        yield "met", behaviour.code, names.setdefault(behaviour.code, behaviour.name), _SAME
    for cost in (one for version in versions for one in version.costs):
        yield "missed", cost.behaviour, names.get(cost.behaviour, cost.behaviour), _FINE
    if any(version.policies.endowment for version in versions):
        yield "bonuses", "", "", _ENDOWMENT
    for bonus in (one for version in versions for one in version.bonuses):
        yield "bonuses", bonus.reason, bonus.reason, _BONUS
    items: dict[str, str] = {}
    for back_up in (one for version in versions for one in version.back_ups):
        yield "exchanged", back_up.code, items.setdefault(back_up.code, back_up.name), _EXCHANGE


def _headed(field: str, code: str, name: str, head: Words, taken: set[str]) -> Column:
    plain = " ".join(name.split())
    tried = (plain, code, f"{plain} ({code})", f"{field} {code}")
    titles = [head.format(name=one) for one in tried if not one.startswith(("=", "+", "-", "@"))]
    free = [one for one in titles if not {normalised(one.id), normalised(one.en)} & taken]
    title = free[0] if free else head.format(name=f"{field} {len(taken)}")
    by_code = head.format(name=code)
    aliases = tuple(one for one in (by_code.id, by_code.en) if normalised(one) not in taken)
    return Column(field, code, title, aliases)


def titles(columns: tuple[Column, ...], lang: Lang) -> list[str]:
    """Return the heads of *columns*."""
    return [column.title.pick(lang) for column in columns]
