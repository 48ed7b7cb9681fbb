"""Bugs in the hash chain, which no balance shows: they are found by changing what was sealed."""

from socialwork.tokens import chain
from tokens.mutants.planting import Mutant, mutant

SEAL = 2
"""The number of the property that the chain serves: the ledger only grows."""

CHAINS: tuple[Mutant, ...] = (
    mutant("chain skips the link before", SEAL, chain.link, "before + canonical", "canonical"),
    mutant(
        "chain skips the amount of a success",
        SEAL,
        chain.canonical,
        '{start},{delay},{amount}".encode()\n    code',
        '{start},{delay}".encode()\n    code',
    ),
    mutant(
        "chain skips the amount of other events",
        SEAL,
        chain.canonical,
        "{fields(event)!r}{start},{delay},{amount}",
        "{fields(event)!r}{start},{delay}",
    ),
    mutant(
        "chain skips the sign of the amount",
        SEAL,
        chain.canonical,
        "{fields(event)!r}{start},{delay},{amount}",
        "{fields(event)!r}{start},{delay},{abs(amount)}",
    ),
    mutant("chain skips a field", SEAL, chain.canonical, "{fields(event)!r}", "{fields(event)[:-1]!r}"),
    mutant("chain skips who recorded a success", SEAL, chain._of_earn, "{event.by!r}", ""),
    mutant("chain skips the number of the opportunity", SEAL, chain._of_earn, "{event.opportunity},", ""),
    mutant("chain skips the praise", SEAL, chain._of_earn, ",{praise},", ","),
    mutant("chain skips when the token was given", SEAL, chain._of_earn, "{wait},", ""),
    mutant("chain skips when it was recorded", SEAL, chain.canonical, "(event.recorded - at) // _TICK", "0"),
    mutant(
        "chain seals whole seconds",
        SEAL,
        chain.canonical,
        "(at - _EPOCH) // _TICK",
        "(at - _EPOCH) // _TICK // 10**6",
    ),
    mutant(
        "chain takes one text for two",
        SEAL,
        chain._of_earn,
        "{event.id!r}{event.client!r}",
        "{event.id}{event.client}",
    ),
    mutant(
        "chain seals how a moment is written",
        SEAL,
        chain.canonical,
        "at = event.at",
        "at = event.at; _EPOCH = dt.datetime(1970, 1, 1, tzinfo=at.tzinfo)",
    ),
)
