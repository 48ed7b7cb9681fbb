"""Rule sets as data: sound ones, and for each rule one that breaks it and nothing else.

All of them vary one agreement: two weeks of school, Monday 4 to Saturday 16 September 2023, a star for coming
to school and one for asking a question, small stickers and a bar of chocolate, an exchange each Saturday.
"""

import datetime as dt
from typing import Any

from attrs import evolve, frozen

from socialwork.tokens.agreement import (
    Agreement,
    BackUp,
    Bonus,
    Policies,
    ResponseCost,
    TargetBehaviour,
    Version,
    Window,
)
from socialwork.tokens.levels import EntryCriteria, LevelSystem, TokenLevel
from socialwork.tokens.production import Production
from socialwork.values.when import Period, Zone
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import LateEntryPolicy, ProductionKind, ReversalPolicy


@frozen
class Design:
    """A rule set.

    Attributes:
        name: What is right or wrong with it.
        agreement: The rule set.
        code: The code of the one rule that it breaks, or empty for a sound one.
        rates: The success rate that is stated, or ``None``.
        today: The day on which it is looked at, or ``None``.
    """

    name: str
    agreement: Agreement
    code: str = ""
    rates: float | None = None
    today: dt.date | None = None


def september(day: int) -> dt.date:
    """Return a day of September 2023."""
    return dt.date(2023, 9, day)


def october(day: int) -> dt.date:
    """Return a day of October 2023."""
    return dt.date(2023, 10, day)


def window(day: dt.date) -> Window:
    """Return an exchange from 11 to 12 o'clock."""
    zone = Zone.WIB.tzinfo
    return Window(
        opens=dt.datetime.combine(day, dt.time(11), zone), closes=dt.datetime.combine(day, dt.time(12), zone)
    )


POLICIES = Policies(
    floor=0,
    cap=None,
    expires_after=None,
    leftover=LeftoverPolicy.CONVERT,
    endowment=0,
    most_lost=None,
    praise_within=1,
    deliver_within=60,
    record_within=24,
    late_entry=LateEntryPolicy.FLAG,
    reversal=ReversalPolicy.REFUSE,
)
COME = TargetBehaviour(
    code="hadir",
    name="Hadir di sekolah",
    criterion="Tercatat hadir pada pelajaran pertama",
    value=1,
    opportunities=12,
)
ASK = TargetBehaviour(
    code="bertanya",
    name="Bertanya di kelas",
    criterion="Mengajukan satu pertanyaan atau lebih tentang pelajaran",
    value=1,
    opportunities=12,
    harder_than=("hadir",),
)
PRAY = TargetBehaviour(
    code="ibadah",
    name="Salat Asar",
    criterion="Dilaksanakan setiap hari, termasuk hari libur",
    value=1,
    opportunities=13,
)
STICKER = BackUp(code="stiker", name="Stiker", price=5)
CHOCOLATE = BackUp(code="cokelat", name="Cokelat", price=10)
MISSED = ResponseCost(behaviour="hadir", amount=1, condition="Tidak hadir tanpa izin")
FIRST = Version(
    number=1,
    agreed_on=september(2),
    effective=september(4),
    signed_by=("BR", "praktikan"),
    behaviours=(COME, ASK),
    back_ups=(STICKER, CHOCOLATE),
    windows=(window(september(9)), window(september(16))),
    policies=POLICIES,
)
SOUND = Agreement(
    token="bintang",  # noqa: S106 - a star on a sheet
    clients=("BR",),
    parties=("praktikan",),
    period=Period(september(4), september(16)),
    versions=(FIRST,),
    thinning="Mulai pekan kedua hadir cukup dipuji; setelah penukaran terakhir tidak ada lagi bintang.",
)


def with_version(**changes: Any) -> Agreement:
    """Return the sound agreement with one version that is changed."""
    return evolve(SOUND, versions=(evolve(FIRST, **changes),))


def with_policies(**changes: Any) -> Agreement:
    """Return the sound agreement with other policies."""
    return with_version(policies=evolve(POLICIES, **changes))


def amended(day: int = 11, /, **changes: Any) -> Agreement:
    """Return the sound agreement with a second, changed version that begins after the first exchange."""
    left = min(17 - day, 6)
    again = [evolve(one, opportunities=left) for one in (COME, ASK)]
    first = evolve(FIRST, behaviours=(evolve(COME, opportunities=6), evolve(ASK, opportunities=6)))
    second = evolve(
        FIRST,
        number=2,
        agreed_on=september(9),
        effective=september(day),
        reason="Klien siap menghadapi tantangan baru.",
        windows=(window(september(16)),),
        behaviours=tuple(again),
    )
    return evolve(
        SOUND,
        versions=(evolve(first, windows=(window(september(9)),)), evolve(second, **changes)),
    )


def school_days(*days: int) -> tuple[dt.date, ...]:
    """Return days of September 2023."""
    return tuple(september(day) for day in days)


BRONZE_AND_SILVER = LevelSystem(
    levels=(
        TokenLevel(code="perunggu", name="Perunggu"),
        TokenLevel(
            code="perak", name="Perak", entry=EntryCriteria(tokens_earned=10), privileges=("Memilih lagu",)
        ),
    ),
    demotion=None,
)
EVERY_THIRD = Production(kind=ProductionKind.FIXED_RATIO, ratio=3)
ABOUT_TWO = Production(kind=ProductionKind.VARIABLE_RATIO, ratio=2, ratios=(1, 3, 2))

SOUND_DESIGNS = (
    Design("two behaviours, a small and a larger reinforcer, an exchange each week", SOUND),
    Design(
        "a small fine, with a limit for a day",
        with_version(costs=(MISSED,), policies=evolve(POLICIES, most_lost=1)),
    ),
    Design(
        "worship earns every day and is neither priced nor fined", with_version(behaviours=(COME, ASK, PRAY))
    ),
    Design(
        "a holiday and a Sunday in the period, without opportunities",
        evolve(
            SOUND,
            period=Period(september(25), october(5)),
            versions=(
                evolve(
                    FIRST,
                    effective=september(25),
                    behaviours=(evolve(COME, opportunities=9), evolve(ASK, opportunities=9)),
                    windows=(window(september(30)), window(october(5))),
                ),
            ),
        ),
    ),
    Design(
        "a second version thins a habit out and brings a new behaviour",
        evolve(
            amended(
                behaviours=(
                    evolve(ASK, opportunities=6, harder_than=()),
                    evolve(
                        ASK,
                        code="membantu",
                        name="Membantu teman",
                        opportunities=6,
                        harder_than=("bertanya",),
                    ),
                )
            ),
            thinning="",
        ),
    ),
    Design(
        "a price rises by a fifth, right after the exchange",
        amended(back_ups=(evolve(STICKER, price=6), evolve(CHOCOLATE, price=12)), policies=POLICIES),
    ),
    Design(
        "every third attendance earns a star, about every second question another",
        with_version(
            behaviours=(evolve(COME, production=EVERY_THIRD), evolve(ASK, production=ABOUT_TWO)),
            back_ups=(evolve(STICKER, price=3), evolve(CHOCOLATE, price=6)),
        ),
    ),
    Design(
        "an endowment with losses only (bonus response cost)",
        with_version(
            costs=(
                MISSED,
                ResponseCost(behaviour="bertanya", amount=1, condition="Sama sekali tidak bertanya"),
            ),
            policies=evolve(POLICIES, endowment=20, cap=20),
        ),
    ),
    Design(
        "scouts on named days, two questions a day, a harder behaviour is worth more",
        with_version(
            behaviours=(
                evolve(COME, dates=school_days(4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16)),
                evolve(ASK, value=2, per_day=2, opportunities=20),
                evolve(
                    COME, code="pramuka", name="Mengikuti Pramuka", dates=school_days(6, 13), opportunities=2
                ),
            ),
            back_ups=(STICKER, evolve(CHOCOLATE, price=20)),
        ),
    ),
    Design(
        "two clients, a cap, an expiry, levels and a bonus",
        evolve(
            with_version(
                signed_by=("BR", "A1", "praktikan"),
                policies=evolve(POLICIES, cap=30, expires_after=7),
                levels=BRONZE_AND_SILVER,
                bonuses=(Bonus(reason="pekan penuh", amount=2),),
            ),
            clients=("BR", "A1"),
        ),
    ),
)
"""Rule sets with nothing wrong."""

MISTAKEN_DESIGNS = (
    # --- reach: is the price within reach, how surely, and for how much
    Design("no price can be reached", with_version(back_ups=(evolve(STICKER, price=40),)), "TOKR-01"),
    Design(
        "the dearer one can never be reached",
        with_version(back_ups=(STICKER, evolve(CHOCOLATE, price=25))),
        "TOKR-02",
    ),
    Design(
        "the price asks for near perfection", with_version(back_ups=(evolve(STICKER, price=22),)), "TOKR-03"
    ),
    Design(
        "the whole menu becomes dearer by more than a half",
        amended(back_ups=(evolve(STICKER, price=9), evolve(CHOCOLATE, price=11, code="cokelat-besar"))),
        "TOKR-04",
    ),
    Design(
        "a reinforcer takes twice as many successes as before",
        amended(back_ups=(evolve(STICKER, price=10), CHOCOLATE)),
        "TOKR-05",
    ),
    # --- response cost
    Design("a fine without an amount", with_version(costs=(evolve(MISSED, amount=None),)), "TOKR-10"),
    Design(
        "a fine for no target behaviour", with_version(costs=(evolve(MISSED, behaviour="rapi"),)), "TOKR-11"
    ),
    Design(
        "for each token lost only three and a half are earned",
        with_version(costs=(MISSED, evolve(MISSED, behaviour="bertanya"))),
        "TOKR-12",
        rates=0.78,
    ),
    Design(
        "an endowment so small that nothing may be left",
        with_version(
            costs=(MISSED, evolve(MISSED, behaviour="bertanya")),
            policies=evolve(POLICIES, endowment=7),
            back_ups=(evolve(STICKER, price=1), evolve(CHOCOLATE, price=4)),
        ),
        "TOKR-13",
    ),
    Design("debts are allowed", with_policies(floor=-5), "TOKR-14"),
    Design("an endowment without losses", with_policies(endowment=20), "TOKR-15"),
    Design(
        "a miss costs more than a success earns", with_version(costs=(evolve(MISSED, amount=2),)), "TOKR-16"
    ),
    # --- exchange
    Design("no exchange window", with_version(windows=()), "TOKR-20"),
    Design(
        "exchange after the end",
        with_version(windows=(window(september(9)), window(september(18)))),
        "TOKR-21",
    ),
    Design(
        "a window of the first version opens during the second",
        evolve(
            amended(),
            versions=(
                evolve(amended().versions[0], windows=(window(september(9)), window(september(16)))),
                amended().versions[1],
            ),
        ),
        "TOKR-22",
    ),
    Design(
        "hoarding: one exchange, at the very end", with_version(windows=(window(september(16)),)), "TOKR-23"
    ),
    Design(
        "three weeks between two exchanges",
        evolve(
            with_version(
                behaviours=(evolve(COME, opportunities=23), evolve(ASK, opportunities=23)),
                windows=(window(september(7)), window(september(30))),
            ),
            period=Period(september(4), september(30)),
        ),
        "TOKR-24",
    ),
    Design(
        "tokens pile up: everything could be bought three times over",
        with_version(back_ups=(evolve(STICKER, price=2), evolve(CHOCOLATE, price=4))),
        "TOKR-25",
    ),
    Design(
        "nothing left of what is offered",
        with_version(back_ups=(STICKER, evolve(CHOCOLATE, stock=0))),
        "TOKR-26",
    ),
    Design("no back-up reinforcer", with_version(back_ups=()), "TOKR-27"),
    Design(
        "one and the same sticker for three weeks",
        evolve(
            with_version(
                behaviours=(evolve(COME, opportunities=17), evolve(ASK, opportunities=17)),
                back_ups=(STICKER,),
                windows=(window(september(9)), window(september(16)), window(september(23))),
            ),
            period=Period(september(4), september(23)),
        ),
        "TOKR-28",
    ),
    # --- versions
    Design("the client has not signed", with_version(signed_by=("praktikan",)), "TOKR-30"),
    Design(
        "a price rises while the client is saving",
        amended(13, back_ups=(STICKER, evolve(CHOCOLATE, price=12))),
        "TOKR-31",
    ),
    Design(
        "a reinforcer disappears while the client is saving",
        amended(13, back_ups=(STICKER,)),
        "TOKR-32",
    ),
    Design(
        "the first version begins too late",
        with_version(
            effective=september(5), behaviours=(evolve(COME, opportunities=11), evolve(ASK, opportunities=11))
        ),
        "TOKR-33",
    ),
    Design(
        "two versions begin on one day",
        evolve(SOUND, versions=(FIRST, evolve(FIRST, number=2, reason="Disepakati ulang."))),
        "TOKR-34",
    ),
    Design(
        "the second version begins after the end",
        evolve(SOUND, versions=(FIRST, evolve(amended().versions[1], effective=september(18)))),
        "TOKR-35",
    ),
    Design("signed ahead of time", SOUND, "TOKR-36", today=september(1)),
    Design("the change has no reason", amended(reason=""), "TOKR-37"),
    # --- target behaviours
    Design("no target behaviour", with_version(behaviours=()), "TOKR-40"),
    Design(
        "one code for two behaviours",
        with_version(behaviours=(COME, evolve(ASK, code="hadir", harder_than=()))),
        "TOKR-41",
    ),
    Design(
        "nobody can tell whether it is met",
        with_version(behaviours=(evolve(COME, criterion=" "), ASK)),
        "TOKR-42",
    ),
    Design(
        "more opportunities than days",
        with_version(
            behaviours=(evolve(COME, opportunities=14, criterion="Tercatat hadir, hari libur dihitung"), ASK)
        ),
        "TOKR-43",
    ),
    Design(
        "a day outside the version",
        with_version(
            behaviours=(COME, evolve(ASK, dates=school_days(1, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16)))
        ),
        "TOKR-44",
    ),
    Design(
        "the harder behaviour is worth less", with_version(behaviours=(evolve(COME, value=2), ASK)), "TOKR-45"
    ),
    Design(
        "harder than what does not exist",
        with_version(behaviours=(COME, evolve(ASK, harder_than=("rapi",)))),
        "TOKR-46",
    ),
    Design(
        "the schedule never comes to a token",
        with_version(
            behaviours=(
                COME,
                ASK,
                evolve(COME, code="rapi", name="Rapi", opportunities=2, production=EVERY_THIRD),
            )
        ),
        "TOKR-47",
    ),
    Design("nobody thought of thinning", evolve(SOUND, thinning=""), "TOKR-48"),
    Design("praise may come hours later", with_policies(praise_within=180), "TOKR-49"),
    # --- rights
    Design(
        "a basic need has a price",
        with_version(back_ups=(STICKER, evolve(CHOCOLATE, code="makan", name="Makan siang"))),
        "TOKR-50",
    ),
    Design(
        "worship is fined",
        with_version(behaviours=(COME, ASK, PRAY), costs=(evolve(MISSED, behaviour="ibadah"),)),
        "TOKR-51",
    ),
    # --- days off
    Design(
        "a holiday counts",
        evolve(
            SOUND,
            period=Period(september(25), october(5)),
            versions=(
                evolve(
                    FIRST,
                    effective=september(25),
                    behaviours=(
                        evolve(COME, opportunities=4, dates=(*school_days(26, 28, 30), october(2))),
                        evolve(ASK, opportunities=9),
                    ),
                    windows=(window(september(30)), window(october(5))),
                ),
            ),
        ),
        "TOKR-60",
    ),
    Design("Sundays count", with_version(behaviours=(evolve(COME, opportunities=13), ASK)), "TOKR-61"),
    Design(
        "exchange on a Sunday",
        with_version(windows=(window(september(10)), window(september(16)))),
        "TOKR-62",
    ),
    # --- policies
    Design("the cap is below every price", with_policies(cap=4), "TOKR-70"),
    Design("tokens expire before anything can be bought", with_policies(expires_after=1), "TOKR-71"),
    Design("leftover tokens are kept for nothing", with_policies(leftover=LeftoverPolicy.CARRY), "TOKR-72"),
    Design(
        "a week of tokens expires unseen",
        with_version(
            windows=(window(september(9)),), policies=evolve(POLICIES, leftover=LeftoverPolicy.EXPIRE)
        ),
        "TOKR-73",
    ),
)
"""Rule sets with one design mistake each, in the order of the rules."""
