"""The nine steps of a token economy as a checklist over the rules of an agreement."""

from collections.abc import Callable, Iterable

from attrs import frozen

from socialwork.findings import Finding, Severity
from socialwork.remembering import forgetting
from socialwork.text import date_text, joined
from socialwork.tokens.agreement import Agreement, Version
from socialwork.tokens.checks.catalogue import AGREEMENT_RULES
from socialwork.tokens.checks.engine import check_agreement
from socialwork.tokens.rates import Rates
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.words import Lang, Words


@frozen(kw_only=True)
class StepCheck:
    """What an agreement has on one of the nine steps.

    Attributes:
        step: The step.
        stated: What the first version says on it; for the exchange, all versions.
        met: Whether no error and no warning is left; hints do not count.
        missing: What the rules of this step found, heavier or lighter.
    """

    step: TokenStep
    stated: Words
    met: bool
    missing: tuple[Finding, ...]


@forgetting
def nine_steps(
    agreement: Agreement, *, rates: Rates | None = None, findings: Iterable[Finding] | None = None
) -> tuple[StepCheck, ...]:
    """Return the nine steps in order, each with what is stated and what is missing.

    Args:
        agreement: The agreement.
        rates: How often each behaviour is expected to be met; without them, four times out of five.
        findings: What :func:`~socialwork.tokens.checks.engine.check_agreement` returned, if it was asked
            already, with other holidays for example.

    Raises:
        ValueError: *rates* names no rate for a behaviour.
    """
    found = tuple(check_agreement(agreement, rates=rates) if findings is None else findings)
    steps = {rule.code: rule.step for rule in AGREEMENT_RULES}
    first = agreement.versions[0] if agreement.versions else None
    checks = []
    for step in TokenStep:
        missing = tuple(finding for finding in found if steps.get(finding.code) is step)
        checks.append(
            StepCheck(
                step=step,
                stated=_STATED[step](agreement, first) if first else Words("–", "–"),
                met=first is not None and all(one.severity is Severity.HINT for one in missing),
                missing=missing,
            )
        )
    return tuple(checks)


# --- inner helpers ----------------------------------------------------------------------------


def _both(items: Iterable[str]) -> Words:
    every = list(items)
    return Words(joined(every, "id") or "–", joined(every, "en") or "–")


def _windows(agreement: Agreement, _: Version) -> Words:
    """Return when the windows of all versions open."""
    zone = agreement.zone
    opens = [one.opens.astimezone(zone.tzinfo) for version in agreement.versions for one in version.windows]

    def said(lang: Lang) -> str:
        return joined([f"{date_text(at.date(), lang)} {at:%H.%M} {zone.code}" for at in opens], lang) or "–"

    return Words(said("id"), said("en"))


def _delivery(_: Agreement, version: Version) -> Words:
    policies = version.policies
    return Words(
        "token dalam {token} menit, pujian dalam {praise} menit",
        "token within {token} min, praise within {praise} min",
    ).format(token=policies.deliver_within, praise=policies.praise_within)


def _adjustment(agreement: Agreement, version: Version) -> Words:
    return Words("{n} versi; versi 1: {signed}", "{n} version(s); version 1: {signed}").format(
        n=len(agreement.versions), signed=", ".join(version.signed_by) or "–"
    )


_STATED: dict[TokenStep, Callable[[Agreement, Version], Words]] = {
    TokenStep.TARGETS: lambda _, one: _both(each.name for each in one.behaviours),
    TokenStep.TOKEN: lambda agreement, _: _both([agreement.token]),
    TokenStep.REINFORCER: lambda _, one: _both(each.name for each in one.back_ups),
    TokenStep.VALUES: lambda _, one: _both(f"{each.code} {each.value}" for each in one.behaviours),
    TokenStep.PRICE: lambda _, one: _both(f"{each.code} {each.price}" for each in one.back_ups),
    TokenStep.EXCHANGE: _windows,
    TokenStep.DELIVERY: _delivery,
    TokenStep.THINNING: lambda agreement, _: _both(
        [agreement.thinning.strip()] if agreement.thinning.strip() else []
    ),
    TokenStep.ADJUSTMENT: _adjustment,
}
