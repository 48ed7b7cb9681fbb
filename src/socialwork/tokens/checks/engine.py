"""Ask every rule of an agreement."""

import datetime as dt
from collections.abc import Iterable, Mapping

from socialwork.findings import Finding
from socialwork.remembering import forgetting
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.checks.calendar import public_holidays
from socialwork.tokens.checks.catalogue import AGREEMENT_RULES
from socialwork.tokens.checks.places import place_of
from socialwork.tokens.checks.rule import AgreementRule
from socialwork.tokens.checks.scene import Scene
from socialwork.tokens.rates import Rates, rate_of
from socialwork.words import Words


@forgetting
def check_agreement(
    agreement: Agreement,
    *,
    rates: Rates | None = None,
    holidays: Mapping[dt.date, Words] | None = None,
    today: dt.date | None = None,
    rules: Iterable[AgreementRule] = AGREEMENT_RULES,
) -> tuple[Finding, ...]:
    """Return what is wrong or doubtful in an agreement, as it stands, in the order of its places.

    Args:
        agreement: The agreement, signed or still a draft.
        rates: How often each behaviour is expected to be met; without them, four times out of five.
        holidays: Public holidays with their names; by default those of Indonesia.
        today: The day of the check, for signatures that are dated ahead.
        rules: The rules to ask.

    Raises:
        ValueError: *rates* names no rate for a behaviour.
    """
    if rates is not None:
        for version in agreement.versions:
            for behaviour in version.behaviours:
                rate_of(rates, behaviour.code)
    if holidays is None:
        holidays = public_holidays(agreement.period)
    scene = Scene(agreement, rates, holidays, today)
    found = []
    for rule in rules:
        for remark in rule.look(scene):
            place = place_of(agreement, remark.path)
            finding = Finding(
                code=rule.code,
                severity=rule.severity,
                certainty=rule.certainty,
                path=remark.path,
                place=place.words,
                message=remark.message,
            )
            found.append((place.order, rule.code, finding))
    return tuple(finding for _, _, finding in sorted(found, key=lambda one: one[:2]))
