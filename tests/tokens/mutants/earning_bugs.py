"""Bugs in what is given and taken for behaviour."""

from socialwork.tokens import correcting, earning
from socialwork.tokens.bounds import above_floor, below_cap
from socialwork.tokens.production import Production, _cycled
from tokens.mutants.planting import Edit, Mutant, mutant

EARNINGS = (
    mutant(
        "value one token too low", 14, earning.earn, "made * behaviour.value", "made * (behaviour.value - 1)"
    ),
    mutant(
        "value of the latest version, not of the one in force",
        14,
        earning.earn,
        "_behaviour(event.behaviour, clauses)",
        "_behaviour(event.behaviour, book.in_force(book.agreement.period.end))",
    ),
    mutant(
        "value of the day of recording", 14, earning.earn, "book.day(event.at)", "book.day(event.recorded)"
    ),
    mutant(
        "tokens become fractions", 5, earning.earn, "made * behaviour.value", "made * behaviour.value / 1"
    ),
    mutant(
        "unknown behaviours earn",
        13,
        earning._behaviour,
        "clauses.behaviours.get(code)",
        "clauses.behaviours.get(code, clauses.version.behaviours[0])",
    ),
    mutant(
        "opportunity counted once a week",
        15,
        earning._free,
        "account.taken.get((behaviour.code, day, number))",
        "next((used for (code, date, n), used in account.taken.items()"
        " if (code, n) == (behaviour.code, number)"
        " and date.isocalendar()[:2] == day.isocalendar()[:2]), None)",
    ),
    mutant("opportunity used twice", 15, earning._free, "used is not None", "False"),
    mutant(
        "one opportunity too many a day",
        15,
        earning._free,
        "<= behaviour.per_day",
        "<= behaviour.per_day + 1",
    ),
    mutant("opportunity number zero", 15, earning._free, "not 1 <= number", "not 0 <= number"),
    mutant("half an opportunity", 15, earning._free, "type(number) is not int or", ""),
    mutant(
        "opportunities of the whole version ignored",
        15,
        earning.earn,
        "successes > behaviour.opportunities",
        "False",
    ),
    mutant(
        "last opportunity refused",
        15,
        earning.earn,
        "> behaviour.opportunities",
        ">= behaviour.opportunities",
    ),
    mutant("days of opportunity ignored", 15, earning._free, "day in behaviour.dates", "True"),
    mutant(
        "rewarded and fined at once",
        21,
        earning._free,
        "if used is not None:",
        "if used is not None and used.met is isinstance(event, Earn):",
    ),
)

PRODUCTIONS = (
    mutant(
        "fixed ratio pays the first success",
        16,
        Production.produced,
        "successes // self.ratio",
        "-(-successes // self.ratio)",
    ),
    mutant(
        "fixed ratio takes one success too many",
        16,
        Production.produced,
        "// self.ratio",
        "// (self.ratio + 1)",
    ),
    mutant("extinction pays", 16, Production.produced, "return 0", "return successes"),
    mutant("variable ratio never begins again", 16, _cycled, "rounds * len(ratios)", "min(rounds, 0)"),
    mutant("variable ratio restarts its list", 16, _cycled, "rest -= ratio", "rest -= ratios[0]"),
    mutant(
        "variable ratio of its mean only", 16, _cycled, "for ratio in ratios", "for ratio in sorted(ratios)"
    ),
    mutant("paid productions are paid again", 16, earning.earn, "progress.paid += made", "pass"),
    Mutant(
        "successes of all versions count together",
        14,
        (
            Edit(earning.earn, "progress.get((clauses.number, event", "progress.get((1, event"),
            Edit(earning.earn, "progress[clauses.number, event", "progress[1, event"),
            Edit(correcting._open_again, "progress[number, event", "progress[1, event"),
        ),
    ),
)

DELIVERIES = (
    mutant("praise not required", 17, earning._delivered, "praised is None or", "praised is not None and"),
    mutant(
        "praise limit ignored",
        17,
        earning._delivered,
        "abs(praised - given) > clauses.praise_within",
        "False",
    ),
    mutant(
        "praise long before the token", 17, earning._delivered, "abs(praised - given)", "(praised - given)"
    ),
    mutant("praise refused without a token", 17, earning.praise, "not in book.names", "in book.names"),
    mutant("delay ignored", 18, earning._delivered, "given - event.at > clauses.deliver_within", "False"),
    mutant("delay with the wrong sign", 18, earning._delivered, "given - event.at", "event.at - given"),
    mutant("token before the behaviour", 18, earning._delivered, "given < event.at or", ""),
    mutant(
        "token at the last minute refused",
        18,
        earning._delivered,
        "> clauses.deliver_within",
        ">= clauses.deliver_within",
    ),
    mutant("token recorded before it is given", 18, earning._delivered, "given > event.recorded", "False"),
    mutant("praise recorded before it is given", 18, earning._delivered, "praised > event.recorded", "False"),
)

FINES = (
    mutant(
        "fines for every behaviour",
        20,
        earning.fine,
        "clauses.costs.get(event.behaviour)",
        "next(iter(clauses.costs.values()), None)",
    ),
    mutant(
        "floor ignored", 4, above_floor, "min(tokens, max(account.balance - policies.floor, 0))", "tokens"
    ),
    mutant("floor with the wrong sign", 20, above_floor, "- policies.floor", "+ policies.floor"),
    mutant("floor one token too low", 4, above_floor, "- policies.floor, 0", "- policies.floor + 1, 0"),
    mutant("agreed debt not granted", 20, above_floor, "account.balance - policies.floor", "account.balance"),
    mutant(
        "fine takes the nominal amount, tells the applied one",
        1,
        earning.fine,
        "account.debit(applied,",
        "account.debit(cost.amount,",
    ),
    mutant(
        "fine tells the nominal amount, takes the applied one",
        1,
        earning.fine,
        "Change(-applied,",
        "Change(-cost.amount,",
    ),
    mutant("fine clamped silently", 20, earning.fine, "cost.amount - applied)", "0)"),
    Mutant(
        "unpaid fines become a hidden debt",
        14,
        (
            Edit(
                earning.fine,
                "account.lost[day] = lost + applied",
                "account.lost[day] = lost + applied\n"
                "    account.progress.setdefault((0, ''), Progress()).paid += cost.amount - applied",
            ),
            Edit(
                earning.earn,
                "applied = below_cap(nominal, account, clauses.policies)",
                "debt = account.progress.setdefault((0, ''), Progress())\n"
                "    applied = below_cap(max(nominal - debt.paid, 0), account, clauses.policies)\n"
                "    debt.paid = max(debt.paid - nominal, 0)",
            ),
        ),
    ),
    mutant(
        "fine gives tokens",
        13,
        earning.fine,
        "account.debit(applied, event.id)\n    return Change(-applied",
        "account.credit(applied, day)\n    return Change(applied",
    ),
    mutant("daily loss limit ignored", 24, earning._within_day, "most is None", "True"),
    mutant(
        "daily loss limit takes one token too many",
        24,
        earning._within_day,
        "most - lost)",
        "most - lost + 1)",
    ),
    mutant("losses of a day never counted", 24, earning.fine, "= lost + applied", "= lost"),
    mutant(
        "fine puts back-ups in stock again",
        22,
        earning.fine,
        "account.debit(applied, event.id)",
        "account.debit(applied, event.id)\n    account.handed_over.clear()",
    ),
)

BONUSES = (
    mutant("bonus for any reason", 23, earning.bonus, "if one.reason == event.reason), 0)", "), 0)"),
    mutant("endowment twice", 23, earning.bonus, "account.endowed.add(version.number)", "pass"),
    mutant("earning after an endowment", 23, earning.earn, "clauses.policies.endowment", "False"),
    mutant("bonus at the cap written down", 23, earning.bonus, "if not applied:", "if False:"),
    mutant("cap ignored", 31, below_cap, "min(tokens, max(policies.cap - account.balance, 0))", "tokens"),
    mutant(
        "cap one token too high",
        31,
        below_cap,
        "policies.cap - account.balance",
        "policies.cap - account.balance + 1",
    ),
    mutant(
        "cap takes tokens away",
        14,
        below_cap,
        "max(policies.cap - account.balance, 0)",
        "policies.cap - account.balance",
    ),
    mutant("cap clamps silently", 14, earning.earn, "nominal - applied)", "0)"),
)
