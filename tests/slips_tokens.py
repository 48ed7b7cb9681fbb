"""Slips in token economies: what breaks each rule on them, and what keeps it."""

from typing import Any

from attrs import evolve

from school import day, school_case
from socialwork.techniques import (
    Amendment,
    BackUp,
    ExchangeTime,
    LevelReview,
    ResponseCost,
    TokenDay,
    TokenEconomy,
)
from socialwork.tokens.levels import EntryCriteria, LevelSystem, TokenLevel
from socialwork.tokens.production import Production
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import ProductionKind

Changes = dict[str, Any]
Slip = tuple[str, str, Changes, Changes]

T = "stages[5].tokens"
_STAGES: Any = school_case().stages
TOKENS: TokenEconomy = _STAGES[5].tokens
COME, ACT = TOKENS.behaviours
CHOCOLATE = TOKENS.reinforcers[0]
BOOK = BackUp(code="buku", name="Buku gambar", price=20)
HEAVY = ResponseCost(behaviour="hadir", amount=9)
LONGER = Period(day(25), day(15, 10))
UNDATED = {f"{T}.dates": ()}


def amended(effective: int, month: int = 9, **changes: Any) -> Changes:
    """Return the change of a case by an amendment that both signed on 25 September."""
    made = Amendment(
        agreed_on=day(25), effective=day(effective, month), signed_by=("BR", "CC"), reason="Maju.", **changes
    )
    return {f"{T}.amendments": (made,)}


def exchange(number: int, month: int = 9) -> ExchangeTime:
    """Return an exchange at half past one."""
    return ExchangeTime(date=day(number, month), time=Clock.parse("13.30"))


def priced(price: int) -> tuple[BackUp, ...]:
    """Return the chocolate at another price."""
    return (evolve(CHOCOLATE, price=price),)


_RECORD: tuple[Slip, ...] = (
    ("TOK-01", f"{T}.days[0].earned[0]", {f"{T}.days[0].earned": ("seragam",)}, {}),
    (
        "TOK-01",
        f"{T}.days[0].praised[0]",
        {f"{T}.days[0].praised": ("seragam",)},
        {f"{T}.days[0].praised": ("aktif",)},
    ),
    ("TOK-01", f"{T}.days[3].earned[1]", amended(2, 10, ends=("aktif",)), amended(6, 10, ends=("aktif",))),
    ("TOK-02", f"{T}.days[1].fined[0]", {f"{T}.days[1].fined": ("aktif",)}, {}),
    ("TOK-02", f"{T}.days[1].fined[0]", {f"{T}.fines[0].amount": None}, {}),
    (
        "TOK-03",
        f"{T}.days[3].earned[0]",
        {f"{T}.behaviours[0].opportunities": 2},
        {f"{T}.behaviours[0].opportunities": 3},
    ),
    (
        "TOK-03",
        f"{T}.days[0].earned[1]",
        {f"{T}.days[0].earned": ("hadir", "hadir")},
        {f"{T}.days[0].earned": ("hadir", "hadir"), f"{T}.behaviours[0].per_day": 2},
    ),
    (
        "TOK-03",
        f"{T}.days",
        {**UNDATED, **amended(27), f"{T}.behaviours[1].opportunities": 2},
        {**UNDATED, **amended(27), f"{T}.behaviours[1].opportunities": 3},
    ),
    ("TOK-04", f"{T}.fines", {f"{T}.days[1].fined": ()}, {f"{T}.days[1].fined": (), f"{T}.fines": ()}),
    ("TOK-05", f"{T}.days[3].exchanged[0]", {f"{T}.days[3].exchanged": ("buku",)}, {}),
    ("TOK-05", f"{T}.days[3].exchanged[0]", {f"{T}.exchanges": (exchange(4, 10),)}, {}),
    ("TOK-05", f"{T}.days[3].exchanged[0]", {f"{T}.reinforcers": priced(6)}, {f"{T}.reinforcers": priced(5)}),
    (
        "TOK-05",
        f"{T}.days[3].exchanged[0]",
        {f"{T}.reinforcers[0].stock": 0},
        {f"{T}.reinforcers[0].stock": 1},
    ),
    ("TOK-06", f"{T}.days[1].fined[0]", {f"{T}.days[0].earned": ()}, {f"{T}.days[0].earned": ("aktif",)}),
    ("TOK-06", f"{T}.days[1].fined[0]", {f"{T}.policies.most_lost": 0}, {f"{T}.policies.most_lost": 1}),
    ("TOK-06", f"{T}.days[0].earned[1]", {f"{T}.policies.cap": 1}, {f"{T}.policies.cap": 9}),
    ("TOK-09", f"{T}.days[0].date", {f"{T}.days[0].date": day(24)}, {}),
    ("TOK-09", f"{T}.days[1].date", {f"{T}.days[1]": TokenDay(date=day(25))}, {}),
    ("TOK-11", f"{T}.days[0].converted", {f"{T}.days[0].converted": True}, {}),
    ("TOK-11", f"{T}.days", {f"{T}.days[3].converted": False}, {}),
    (
        "TOK-11",
        f"{T}.days",
        {f"{T}.days[3].converted": False},
        {f"{T}.days[3].converted": False, f"{T}.policies.leftover": LeftoverPolicy.CARRY},
    ),
    ("TOK-12", f"{T}.agreed_on", {f"{T}.agreed_on": day(26)}, {f"{T}.agreed_on": day(25)}),
    ("TOK-13", f"{T}.behaviours[1]", {f"{T}.behaviours[1].goals": ()}, {}),
    ("TOK-14", f"{T}.policies", {f"{T}.policies.reversal": None}, {}),
    (
        "TOK-14",
        f"{T}.policies",
        {f"{T}.policies.floor": None},
        {f"{T}.policies.floor": None, f"{T}.fines": ()},
    ),
    ("TOK-15", f"{T}.days[0].earned[0]", {f"{T}.days[0].unpraised": ("hadir",)}, {}),
    (
        "TOK-16",
        f"{T}.days[0].fined[0]",
        {f"{T}.days[0].fined": ("hadir",)},
        {f"{T}.days[0].fined": ("hadir",), f"{T}.behaviours[0].per_day": 2},
    ),
    ("TOK-16", f"{T}.days[0].earned[0]", {f"{T}.policies.endowment": 5}, {f"{T}.policies.endowment": 0}),
    ("TOK-17", f"{T}.days[3].balance", {f"{T}.days[3].balance": 1}, {}),
    ("TOK-18", f"{T}.behaviours[0].opportunities", {f"{T}.behaviours[0].opportunities": 5}, {}),
    ("TOK-18", f"{T}.behaviours[0].opportunities", {f"{T}.behaviours[0].opportunities": 3}, UNDATED),
    ("TOK-18", f"{T}.behaviours[0].opportunities", {f"{T}.behaviours[0].dates": (day(24),)}, {}),
    ("TOK-19", f"{T}.dates", {**UNDATED, **amended(27)}, amended(27)),
)

_REACH: tuple[Slip, ...] = (
    ("TOKR-01", f"{T}.reinforcers", {f"{T}.reinforcers": priced(9)}, {f"{T}.reinforcers": priced(8)}),
    (
        "TOKR-02",
        f"{T}.reinforcers[1]",
        {f"{T}.reinforcers": (CHOCOLATE, BOOK)},
        {f"{T}.reinforcers": (CHOCOLATE, evolve(BOOK, price=8))},
    ),
    ("TOKR-03", f"{T}.reinforcers", {f"{T}.reinforcers": priced(8)}, {}),
    (
        "TOKR-04",
        f"{T}.amendments[0].reinforcers",
        amended(28, reinforcers=priced(8)),
        amended(28, reinforcers=priced(5)),
    ),
    (
        "TOKR-05",
        f"{T}.amendments[0].reinforcers[0]",
        amended(28, reinforcers=priced(8)),
        amended(28, reinforcers=priced(5)),
    ),
)

_COSTS: tuple[Slip, ...] = (
    ("TOKR-10", f"{T}.fines[0]", {f"{T}.fines[0].amount": None}, {}),
    ("TOKR-11", f"{T}.fines[0]", {f"{T}.fines[0].behaviour": "asing"}, {}),
    ("TOKR-12", f"{T}.fines", {f"{T}.fines[0].amount": 5}, {}),
    ("TOKR-13", f"{T}.fines", {f"{T}.fines": (HEAVY, evolve(HEAVY, behaviour="aktif"))}, {}),
    ("TOKR-14", f"{T}.policies.floor", {f"{T}.policies.floor": -1}, {}),
    (
        "TOKR-15",
        f"{T}.policies.endowment",
        {f"{T}.policies.endowment": 5, f"{T}.fines": ()},
        {f"{T}.policies.endowment": 5},
    ),
    (
        "TOKR-16",
        f"{T}.fines[0].amount",
        {f"{T}.fines[0].amount": 2},
        {f"{T}.fines[0].amount": 2, f"{T}.behaviours[0].value": 2},
    ),
)

_EXCHANGE: tuple[Slip, ...] = (
    ("TOKR-20", f"{T}.exchanges", {f"{T}.exchanges": ()}, {}),
    ("TOKR-21", f"{T}.exchanges[1]", {f"{T}.exchanges": (exchange(27), exchange(9, 10))}, {}),
    ("TOKR-23", f"{T}.exchanges[0]", {f"{T}.exchanges": (exchange(5, 10),)}, {}),
    (
        "TOKR-24",
        f"{T}.exchanges[1]",
        {f"{T}.period": LONGER, f"{T}.exchanges": (exchange(27), exchange(12, 10))},
        {f"{T}.period": LONGER, f"{T}.exchanges": (exchange(27), exchange(11, 10))},
    ),
    ("TOKR-25", f"{T}.exchanges[0]", {f"{T}.reinforcers": priced(2)}, {f"{T}.reinforcers": priced(3)}),
    (
        "TOKR-26",
        f"{T}.reinforcers[0].stock",
        {f"{T}.reinforcers[0].stock": 0},
        {f"{T}.reinforcers[0].stock": 1},
    ),
    ("TOKR-27", f"{T}.reinforcers", {f"{T}.reinforcers": ()}, {}),
    (
        "TOKR-28",
        f"{T}.reinforcers",
        {f"{T}.period": LONGER},
        {f"{T}.period": LONGER, f"{T}.reinforcers": (CHOCOLATE, BOOK)},
    ),
)

_VERSIONS: tuple[Slip, ...] = (
    ("TOKR-30", f"{T}.signed_by", {f"{T}.signed_by": ("CC",)}, {}),
    (
        "TOKR-30",
        f"{T}.amendments[0].signed_by",
        {f"{T}.amendments": (Amendment(agreed_on=day(25), effective=day(27)),)},
        amended(27),
    ),
    (
        "TOKR-31",
        f"{T}.amendments[0].reinforcers[0].price",
        amended(26, reinforcers=priced(5)),
        amended(28, reinforcers=priced(5)),
    ),
    (
        "TOKR-32",
        f"{T}.amendments[0].reinforcers",
        amended(26, reinforcers=(BOOK,), ends_reinforcers=("cokelat",)),
        amended(28, reinforcers=(BOOK,), ends_reinforcers=("cokelat",)),
    ),
    (
        "TOKR-34",
        f"{T}.amendments[1].effective",
        {f"{T}.amendments": amended(27)[f"{T}.amendments"] * 2},
        amended(27),
    ),
    ("TOKR-35", f"{T}.amendments[0].effective", amended(6, 10), amended(5, 10)),
    (
        "TOKR-37",
        f"{T}.amendments[0].reason",
        {f"{T}.amendments": (evolve(amended(27)[f"{T}.amendments"][0], reason=""),)},
        amended(27),
    ),
)

_BEHAVIOURS: tuple[Slip, ...] = (
    ("TOKR-40", f"{T}.behaviours", {f"{T}.behaviours": ()}, {}),
    ("TOKR-41", f"{T}.behaviours", {f"{T}.behaviours": (COME, COME)}, {}),
    ("TOKR-42", f"{T}.behaviours", {f"{T}.behaviours[0].criterion": " "}, {}),
    (
        "TOKR-45",
        f"{T}.behaviours[1].value",
        {f"{T}.behaviours": (evolve(COME, value=2), evolve(ACT, harder_than=("hadir",)))},
        {f"{T}.behaviours": (COME, evolve(ACT, harder_than=("hadir",)))},
    ),
    ("TOKR-46", f"{T}.behaviours[1].harder_than", {f"{T}.behaviours[1].harder_than": ("asing",)}, {}),
    (
        "TOKR-47",
        f"{T}.behaviours[0].production",
        {f"{T}.behaviours[0].production": Production(kind=ProductionKind.FIXED_RATIO, ratio=9)},
        {f"{T}.behaviours[0].production": Production(kind=ProductionKind.FIXED_RATIO, ratio=2)},
    ),
    (
        "TOKR-48",
        f"{T}.thinning",
        {f"{T}.thinning": ""},
        {f"{T}.thinning": "", **amended(27, ends=("aktif",))},
    ),
    (
        "TOKR-49",
        f"{T}.policies.praise_within",
        {f"{T}.policies.praise_within": 61},
        {f"{T}.policies.praise_within": 60},
    ),
    ("TOKR-50", f"{T}.reinforcers[0]", {f"{T}.reinforcers[0].name": "Makan siang"}, {}),
    (
        "TOKR-51",
        f"{T}.fines[0]",
        {f"{T}.behaviours[0].name": "Salat Zuhur"},
        {f"{T}.behaviours[1].name": "Salat Zuhur"},
    ),
    ("TOKR-60", f"{T}.behaviours", {f"{T}.dates": (day(25), day(26), day(28), day(5, 10))}, {}),
    ("TOKR-61", f"{T}.behaviours", {f"{T}.dates": (day(25), day(26), day(1, 10), day(5, 10))}, {}),
    ("TOKR-62", f"{T}.exchanges[0]", {f"{T}.exchanges": (exchange(28), exchange(5, 10))}, {}),
)

_POLICIES: tuple[Slip, ...] = (
    ("TOKR-70", f"{T}.policies.cap", {f"{T}.policies.cap": 3}, {f"{T}.policies.cap": 4}),
    (
        "TOKR-71",
        f"{T}.policies.expires_after",
        {f"{T}.policies.expires_after": 1, f"{T}.reinforcers": priced(6)},
        {f"{T}.policies.expires_after": 9, f"{T}.reinforcers": priced(6)},
    ),
    (
        "TOKR-72",
        f"{T}.policies.leftover",
        {f"{T}.policies.leftover": LeftoverPolicy.CARRY},
        {f"{T}.policies.leftover": None},
    ),
    (
        "TOKR-73",
        f"{T}.policies.leftover",
        {f"{T}.policies.leftover": LeftoverPolicy.EXPIRE, f"{T}.exchanges": (exchange(27),)},
        {f"{T}.policies.leftover": LeftoverPolicy.EXPIRE},
    ),
)


def levels(tokens: int = 4, *, token_free: bool = True, reviews: tuple[int, ...] = ()) -> LevelSystem:
    """Return bronze and silver, which is entered with *tokens*, reviewed on those days of September."""
    silver = TokenLevel(
        code="perak", name="Perak", entry=EntryCriteria(tokens_earned=tokens), token_free=token_free
    )
    lowest = TokenLevel(code="perunggu", name="Perunggu")
    return LevelSystem(levels=(lowest, silver), demotion=None, reviews=tuple(day(n) for n in reviews))


def reviewed(level: str, override: str = "", **of_system: Any) -> Changes:
    """Return the change of a case with levels by a review on 27 September, when four tokens are earned."""
    made = LevelReview(level=level, override=override)
    return {f"{T}.levels": levels(**of_system), f"{T}.days[2].review": made}


_LEVELS: tuple[Slip, ...] = (
    ("TOK-23", f"{T}.days[2].review.level", reviewed("perunggu"), reviewed("perak")),
    (
        "TOK-23",
        f"{T}.days[2].review.level",
        reviewed("perak", tokens=5),
        reviewed("perak", "Ia pindah.", tokens=5),
    ),
    ("TOK-23", f"{T}.days[2].review.level", reviewed("perak", ".", tokens=5), reviewed("perunggu", tokens=5)),
    ("TOK-24", f"{T}.days[2].review.level", reviewed("platina"), reviewed("perak")),
    ("TOK-24", f"{T}.days[2].review.level", {f"{T}.days[2].review": LevelReview(level="perak")}, {}),
    (
        "TOK-25",
        f"{T}.days[3].earned[0]",
        reviewed("perak"),
        {**reviewed("perak"), f"{T}.days[3].earned": (), f"{T}.days[3].praised": ("hadir", "aktif")},
    ),
    ("TOK-25", f"{T}.days[3].earned[1]", reviewed("perak"), reviewed("perak", token_free=False)),
    (
        "TOK-26",
        f"{T}.days",
        {f"{T}.levels": levels(reviews=(27,))},
        reviewed("perak", reviews=(27,)),
    ),
    ("TOK-27", f"{T}.levels.levels[1]", {f"{T}.levels": levels(9)}, {f"{T}.levels": levels(8)}),
    ("TOK-27", f"{T}.levels.levels[1]", {f"{T}.levels": levels(token_free=False)}, {f"{T}.levels": levels()}),
    (
        "TOK-27",
        f"{T}.amendments[0].levels.levels[1]",
        amended(27, levels=levels(9)),
        amended(27, levels=levels()),
    ),
    ("TOK-28", f"{T}.days[2].review.override", reviewed("perak", "Ia pindah."), reviewed("perak")),
)

TOKEN_SLIPS = (*_RECORD, *_REACH, *_COSTS, *_EXCHANGE, *_VERSIONS, *_BEHAVIOURS, *_POLICIES, *_LEVELS)
"""Code of the rule, place of the finding, what breaks the rule, what keeps it."""
