"""The agreement as sentences for the paper that client and worker sign, with every number that counts."""

from collections.abc import Iterator

from attrs import frozen

from socialwork.text import date_text
from socialwork.tokens.agreement import Agreement, Policies, Version
from socialwork.vocabulary.tokens import ProductionKind
from socialwork.words import Words


@frozen
class Clause:
    """One sentence of the contract.

    Attributes:
        version: The number of the version that it belongs to.
        about: The field of the version that it puts into words, such as ``behaviours``.
        code: The code of the behaviour, reinforcer or policy that it is about; empty for windows.
        words: The sentence.
    """

    version: int
    about: str
    code: str
    words: Words


def contract(agreement: Agreement) -> tuple[Clause, ...]:
    """Return the clauses of every version, in the order of the versions.

    Names come from the agreement as they are; numbers stand as digits, so that they can be read back.
    """
    return tuple(clause for version in agreement.versions for clause in _clauses(version, agreement))


def _clauses(version: Version, agreement: Agreement) -> Iterator[Clause]:
    token = agreement.token
    for one in version.behaviours:
        production = one.production
        sentence = _filled(
            _EARNS[production.kind],
            name=one.name,
            n=one.value,
            token=token,
            ratio=production.ratio,
            ratios=", ".join(str(ratio) for ratio in production.ratios),
            per_day=one.per_day,
            most=one.opportunities,
        )
        yield Clause(version.number, "behaviours", one.code, sentence)
    names = {one.code: one.name for one in version.behaviours}
    for cost in version.costs:
        words = _FINE if cost.amount is not None else _NO_AMOUNT
        name = names.get(cost.behaviour, cost.behaviour)
        yield Clause(
            version.number, "costs", cost.behaviour, _filled(words, name=name, n=cost.amount, token=token)
        )
    for back_up in version.back_ups:
        words = _PRICE if back_up.stock is None else _PRICE_AND_STOCK
        sentence = _filled(words, name=back_up.name, n=back_up.price, stock=back_up.stock, token=token)
        yield Clause(version.number, "back_ups", back_up.code, sentence)
    for bonus in version.bonuses:
        sentence = _filled(_BONUS, name=bonus.reason, n=bonus.amount, token=token)
        yield Clause(version.number, "bonuses", bonus.reason, sentence)
    zone = agreement.zone
    for window in version.windows:
        opens, closes = window.opens.astimezone(zone.tzinfo), window.closes.astimezone(zone.tzinfo)
        days = [Words(date_text(one.date(), "id"), date_text(one.date(), "en")) for one in (opens, closes)]
        same = opens.date() == closes.date()
        hour = f"{closes:%H.%M}"
        until = [hour, hour] if same else [f"{days[1].id} {hour}", f"{days[1].en} {hour}"]
        yield Clause(
            version.number,
            "windows",
            "",
            Words(
                f"Token dapat ditukar pada {days[0].id} pukul {opens:%H.%M} sampai {until[0]} {zone.code}.",
                f"Tokens can be exchanged on {days[0].en} from {opens:%H.%M} to {until[1]} {zone.code}.",
            ),
        )
    for name, words in _policies(version.policies, token):
        yield Clause(version.number, "policies", name, words)


def _policies(policies: Policies, token: str) -> Iterator[tuple[str, Words]]:
    """Yield what is agreed, each policy that says something by its field."""
    for name, words in _LIMITS.items():
        value = getattr(policies, name)
        if value is not None and (value or name not in _SILENT_AT_ZERO):
            yield name, _filled(words, n=abs(value), token=token)
    for name in ("leftover", "late_entry", "reversal"):
        value = getattr(policies, name)
        label = _POLICY[name]
        yield name, Words(f"{label.id}: {_lower(value.words.id)}.", f"{label.en}: {_lower(value.words.en)}.")


def _filled(words: Words, **values: object) -> Words:
    return words.format(**values)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


_EARNS = {
    ProductionKind.EVERY: Words(
        "{name}: {n} {token} setiap kali, paling banyak {per_day} kali sehari dan {most} kali seluruhnya.",
        "{name}: {n} {token} each time, at most {per_day} times a day and {most} times in all.",
    ),
    ProductionKind.FIXED_RATIO: Words(
        "{name}: {n} {token} setiap {ratio} kali, paling banyak {per_day} kali sehari dan {most} kali "
        "seluruhnya.",
        "{name}: {n} {token} every {ratio} times, at most {per_day} times a day and {most} times in all.",
    ),
    ProductionKind.VARIABLE_RATIO: Words(
        "{name}: {n} {token} rata-rata setiap {ratio} kali (berturut-turut {ratios}), paling banyak "
        "{per_day} kali sehari dan {most} kali seluruhnya.",
        "{name}: {n} {token} every {ratio} times on average (in turn {ratios}), at most {per_day} times "
        "a day and {most} times in all.",
    ),
    ProductionKind.NONE: Words(
        "{name}: pujian tanpa token, paling banyak {per_day} kali sehari dan {most} kali seluruhnya.",
        "{name}: praise without tokens, at most {per_day} times a day and {most} times in all.",
    ),
}
_FINE = Words("Denda untuk “{name}”: {n} {token}.", "Fine for “{name}”: {n} {token}.")
_NO_AMOUNT = Words(
    "Denda untuk “{name}”: besarnya belum disepakati.", "Fine for “{name}”: its amount is not agreed yet."
)
_PRICE = Words("{name} seharga {n} {token}.", "{name} costs {n} {token}.")
_PRICE_AND_STOCK = Words(
    "{name} seharga {n} {token}; persediaannya {stock}.", "{name} costs {n} {token}; there are {stock}."
)
_BONUS = Words("Bonus untuk “{name}”: {n} {token}.", "Bonus for “{name}”: {n} {token}.")
_SILENT_AT_ZERO = {"floor", "endowment"}
_LIMITS = {
    "floor": Words("Saldo boleh berutang sampai {n} {token}.", "The balance may be in debt by {n} {token}."),
    "cap": Words("Saldo paling banyak {n} {token}.", "The balance is {n} {token} at most."),
    "expires_after": Words("Token hangus setelah {n} hari.", "Tokens expire after {n} days."),
    "endowment": Words(
        "Klien menerima {n} {token} pada awal; setelah itu hanya ada denda.",
        "The client is given {n} {token} at the start; after that there are fines only.",
    ),
    "most_lost": Words(
        "Dalam sehari paling banyak {n} {token} dapat hilang.", "At most {n} {token} can be lost in a day."
    ),
    "praise_within": Words(
        "Setiap token disertai pujian, paling lama berselang {n} menit.",
        "Every token comes with praise, at most {n} min apart.",
    ),
    "deliver_within": Words(
        "Token diberikan paling lambat {n} menit setelah perilaku.",
        "Tokens are given within {n} minutes of the behaviour.",
    ),
    "record_within": Words("Dicatat paling lambat {n} jam kemudian.", "Recorded within {n} hours."),
}
_POLICY = {
    "leftover": Words("Token yang tersisa", "Leftover tokens"),
    "late_entry": Words("Catatan terlambat", "Late entries"),
    "reversal": Words("Pembatalan token yang sudah dipakai", "Reversal of tokens that are spent"),
}
