"""Make a failing history smaller: fewer events, a simpler agreement, as long as the property still fails."""

from collections.abc import Iterator

import attrs

from socialwork.testing.tokens.properties.base import Property
from socialwork.testing.tokens.trial import Trial
from socialwork.tokens.agreement import Agreement

MOST_TRIES = 600
"""How many smaller histories are tried."""


def smallest(one: Property, trial: Trial, *, own_agreement: bool = False) -> tuple[Trial, AssertionError]:
    """Return the smallest trial that is found on which a property fails, and the failure.

    Args:
        one: The property, which fails on *trial*.
        trial: The trial.
        own_agreement: Whether the agreement is the user's and stays as it is.

    Raises:
        ValueError: The property holds on *trial*.
    """
    found = _failure(one, trial)
    if found is None:
        message = f"property {one.name} holds on this history"
        raise ValueError(message)
    tries, going = 0, True
    while going and tries < MOST_TRIES:
        going = False
        for simpler in _simpler(trial, own_agreement=own_agreement):
            tries += 1
            failure = _failure(one, simpler)
            if failure is not None:
                trial, found, going = simpler, failure, True
                break
            if tries >= MOST_TRIES:
                break
    return trial, found


def _failure(one: Property, trial: Trial) -> AssertionError | None:
    try:
        one.check(trial)
    except AssertionError as error:
        return error
    except Exception:  # noqa: BLE001 - a history that became senseless is no smaller failure
        return None
    return None


def _simpler(trial: Trial, *, own_agreement: bool) -> Iterator[Trial]:
    """Yield simpler trials, much simpler ones first: without a run of events, without a part of the rules."""
    events = trial.events
    size = len(events)
    while size:
        size //= 2
        step = max(size, 1)
        for start in range(len(events) - step, -1, -step):
            yield attrs.evolve(trial, events=events[:start] + events[start + step :])
    if not own_agreement:
        for agreement in _simpler_rules(trial.agreement):
            yield attrs.evolve(trial, agreement=agreement)


def _simpler_rules(agreement: Agreement) -> Iterator[Agreement]:
    """Yield agreements with one version, client or clause less."""
    for n in range(len(agreement.versions) - 1, 0, -1):
        yield attrs.evolve(agreement, versions=agreement.versions[:n] + agreement.versions[n + 1 :])
    if len(agreement.clients) > 1:
        yield attrs.evolve(agreement, clients=agreement.clients[:1])
    for n, version in enumerate(agreement.versions):
        for name in ("behaviours", "costs", "back_ups", "windows", "bonuses"):
            parts = getattr(version, name)
            for k in range(len(parts) - 1, -1 if name in {"costs", "bonuses"} else 0, -1):
                less = attrs.evolve(version, **{name: parts[:k] + parts[k + 1 :]})
                yield attrs.evolve(
                    agreement, versions=(*agreement.versions[:n], less, *agreement.versions[n + 1 :])
                )
