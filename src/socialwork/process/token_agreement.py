"""The agreement of a case as the engine takes it: its versions, and where their parts stand in the file."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

import attrs
from attrs import evolve, frozen

from socialwork.techniques import Amendment, ExchangeTime, TokenEconomy, TokenPolicies
from socialwork.tokens.agreement import Agreement, Policies, Version, Window
from socialwork.tokens.clauses import BackUp, ResponseCost, TargetBehaviour
from socialwork.tokens.levels import LevelSystem
from socialwork.values.when import Period, Zone
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import LateEntryPolicy, ReversalPolicy

STRICTEST = TokenPolicies(
    floor=0,
    leftover=LeftoverPolicy.CARRY,
    endowment=0,
    praise_within=0,
    deliver_within=0,
    record_within=0,
    late_entry=LateEntryPolicy.FLAG,
    reversal=ReversalPolicy.REFUSE,
)
"""What the ledger goes by where an agreement leaves a policy open; a check says so (``TOK-14``)."""

_T = TypeVar("_T")
_Placed = tuple[str, _T]
"""Something with its path in the token economy."""

_ALWAYS_ANSWERED = ("leftover", "praise_within", "deliver_within", "record_within", "late_entry", "reversal")
_OPENS, _CLOSES = dt.time(0, 0), dt.time(23, 59)


@frozen
class CaseAgreement:
    """An agreement and where its parts stand.

    Attributes:
        agreement: The agreement.
        places: For the path of each part of the agreement, such as ``versions[1].behaviours[4]``, its path
            in the token economy of the case, such as ``amendments[0].adds[0]``.
    """

    agreement: Agreement
    places: dict[str, str]

    def place(self, path: str) -> str:
        """Return the path in the token economy of what stands at *path* of the agreement.

        What has no place of its own there belongs to the next larger part that has one.
        """
        head, tail = path, ""
        while head:
            if head in self.places:
                return f"{self.places[head]}{tail}".lstrip(".")
            cut = max(head.rfind("."), head.rfind("["))
            head, tail = head[: max(cut, 0)], f"{head[max(cut, 0) :]}{tail}"
        return path


def agreement_of(economy: TokenEconomy, *, client: str, parties: tuple[str, ...] = ()) -> Agreement:
    """Return the agreement with all its versions.

    Amendments are differences; a version is the agreement with all of them up to its day. Policies that
    nobody agreed on are those of :data:`STRICTEST`. An agreement that was signed too late counts from the
    first day of its period; the ledger refuses the signature.

    Args:
        economy: The token economy of a case.
        client: The code of the client.
        parties: The codes of those who must sign besides the client.
    """
    return case_agreement(economy, client=client, parties=parties).agreement


def case_agreement(economy: TokenEconomy, *, client: str, parties: tuple[str, ...] = ()) -> CaseAgreement:
    """Return the agreement with all its versions, and where its parts stand in *economy*."""
    drafts = tuple(_drafts(economy))
    starts = [one.effective for one in drafts]
    spans = tuple(_spans(starts, economy.period))
    exchanges = _exchanges(economy)
    places: dict[str, str] = {"versions": "period", "parties": "signed_by", "thinning": "thinning"}
    versions = []
    for n, (draft, span) in enumerate(zip(drafts, spans, strict=True)):
        own = [(place, one) for place, one in exchanges if _version_on(one.date, starts) == n]
        version, found = _version(n, draft, span, own, economy)
        versions.append(version)
        places |= {f"versions[{n}]{path}": place for path, place in found.items()}
    agreement = Agreement(
        token=economy.token,
        clients=(client,),
        parties=parties,
        period=economy.period,
        zone=zone_of(economy),
        versions=tuple(versions),
        thinning=economy.thinning,
    )
    return CaseAgreement(agreement, places)


def zone_of(economy: TokenEconomy) -> Zone:
    """Return the time zone of a token economy: that of the first exchange with a time, or else WIB."""
    return next((one.time.zone for one in economy.exchanges if one.time is not None), Zone.WIB)


def window_of(exchange: ExchangeTime, zone: Zone) -> Window:
    """Return the exchange window: a span of time, a single moment, or the whole day."""
    clock = exchange.time
    opens = _OPENS if clock is None else clock.start
    closes = _CLOSES if clock is None else clock.end or clock.start
    place = (zone if clock is None else clock.zone).tzinfo
    return Window(
        opens=dt.datetime.combine(exchange.date, opens, place),
        closes=dt.datetime.combine(exchange.date, closes, place),
    )


def open_policies(economy: TokenEconomy) -> tuple[str, ...]:
    """Return the names of the policies that an agreement should state and leaves open, in order.

    The floor matters only where there are fines.
    """
    fined = economy.fines or any(one.fines for one in economy.amendments)
    asked = (*(("floor",) if fined else ()), *_ALWAYS_ANSWERED)
    return tuple(name for name in asked if getattr(economy.policies, name) is None)


# --- inner helpers ----------------------------------------------------------------------------


@frozen(kw_only=True)
class _Draft:
    """What is agreed from one day on, with the places in the case file."""

    base: str
    agreed_on: dt.date
    effective: dt.date
    signed_by: tuple[str, ...]
    reason: str
    behaviours: tuple[_Placed[TargetBehaviour], ...]
    fines: tuple[_Placed[ResponseCost], ...]
    reinforcers: tuple[_Placed[BackUp], ...]
    policies: TokenPolicies
    levels: LevelSystem | None
    stated: dict[str, str]


def _drafts(economy: TokenEconomy) -> Iterator[_Draft]:
    start = economy.period.start
    agreed = min(economy.agreed_on or start, start)
    draft = _Draft(
        base="",
        agreed_on=agreed,
        effective=agreed,
        signed_by=economy.signed_by,
        reason="",
        behaviours=_at("behaviours", economy.behaviours),
        fines=_at("fines", economy.fines),
        reinforcers=_at("reinforcers", economy.reinforcers),
        policies=economy.policies,
        levels=economy.levels,
        stated=_stated(economy),
    )
    yield draft
    for place, change in sorted(_at("amendments", economy.amendments), key=lambda one: one[1].effective):
        draft = _changed(draft, place, change)
        yield draft


def _changed(draft: _Draft, place: str, change: Amendment) -> _Draft:
    behaviours = _replaced(draft.behaviours, change.ends, _at(f"{place}.adds", change.adds), "code")
    ended = (*change.ends, *change.ends_fines)
    return _Draft(
        base=place,
        agreed_on=change.agreed_on,
        effective=change.effective,
        signed_by=change.signed_by,
        reason=change.reason,
        behaviours=behaviours,
        fines=_replaced(draft.fines, ended, _at(f"{place}.fines", change.fines), "behaviour"),
        reinforcers=_replaced(
            draft.reinforcers,
            change.ends_reinforcers,
            _at(f"{place}.reinforcers", change.reinforcers),
            "code",
        ),
        policies=merged(draft.policies, change.policies),
        levels=change.levels or draft.levels,
        stated={**draft.stated, **_stated(change, f"{place}.")},
    )


def _replaced(
    before: Iterable[_Placed[_T]], ended: Collection[str], new: tuple[_Placed[_T], ...], key: str
) -> tuple[_Placed[_T], ...]:
    """Return *before* without what ended and what *new* takes the place of, then *new*."""
    gone = {*ended, *(getattr(one, key) for _, one in new)}
    return (*(item for item in before if getattr(item[1], key) not in gone), *new)


def merged(before: TokenPolicies, change: TokenPolicies) -> TokenPolicies:
    """Return the policies of *change* where it states them, and else those of *before*."""
    stated = {name: value for name, value in _values(change) if value is not None}
    return evolve(before, **stated)


def _values(policies: TokenPolicies) -> Iterator[tuple[str, Any]]:
    return ((one.name, getattr(policies, one.name)) for one in attrs.fields(TokenPolicies))


def _stated(agreed: TokenEconomy | Amendment, place: str = "") -> dict[str, str]:
    """Return where the policies and levels of *agreed*, at *place*, stand, by their paths in a version."""
    names = [f"policies.{name}" for name, value in _values(agreed.policies) if value is not None]
    return {f".{name}": f"{place}{name}" for name in (*names, *(["levels"] if agreed.levels else []))}


def _spans(starts: Sequence[dt.date], period: Period) -> Iterator[Period | None]:
    """Return the days on which each version is in force, or ``None`` where there are none."""
    for start in starts:
        first = max(start, period.start)
        after = min((one for one in starts if one > start), default=None)
        last = period.end if after is None else min(period.end, after - dt.timedelta(days=1))
        yield Period(first, last) if first <= last else None


def _version_on(day: dt.date, starts: Sequence[dt.date]) -> int:
    """Return the place of the version in force on *day*; the first one before all of them."""
    begun = [n for n, start in enumerate(starts) if start <= day]
    return max(begun, key=lambda n: starts[n], default=0)


def _exchanges(economy: TokenEconomy) -> list[_Placed[ExchangeTime]]:
    found = [*_at("exchanges", economy.exchanges)]
    for place, change in _at("amendments", economy.amendments):
        found += _at(f"{place}.exchanges", change.exchanges)
    return found


def _version(
    n: int,
    draft: _Draft,
    span: Period | None,
    exchanges: list[_Placed[ExchangeTime]],
    economy: TokenEconomy,
) -> tuple[Version, dict[str, str]]:
    """Return a version and the places of its parts, by their paths inside the version."""
    behaviours = _in_span(draft, span, economy)
    codes = {one.code for _, one in behaviours}
    every = {one.code for _, one in draft.behaviours}
    fines = [one for one in draft.fines if one[1].behaviour in codes or one[1].behaviour not in every]
    version = Version(
        number=n + 1,
        agreed_on=draft.agreed_on,
        effective=draft.effective,
        signed_by=draft.signed_by,
        behaviours=tuple(_known(one, codes, every) for _, one in behaviours),
        costs=tuple(one for _, one in fines),
        back_ups=tuple(one for _, one in draft.reinforcers),
        windows=tuple(window_of(one, zone_of(economy)) for _, one in exchanges),
        policies=Policies(**dict(_values(merged(STRICTEST, draft.policies)))),
        levels=draft.levels,
        reason=draft.reason,
    )
    lists: dict[str, Sequence[_Placed[Any]]] = {
        "behaviours": behaviours,
        "costs": fines,
        "back_ups": draft.reinforcers,
        "windows": exchanges,
    }
    return version, {**_own_places(draft), **_list_places(lists)}


def _own_places(draft: _Draft) -> dict[str, str]:
    """Return where the fields of a version stand in the case file."""
    inside = f"{draft.base}." if draft.base else ""
    lists = {"costs": "fines", "back_ups": "reinforcers", "windows": "exchanges"}
    lists["behaviours"] = "adds" if inside else "behaviours"
    same = {name: name for name in ("signed_by", "policies", "agreed_on", *(("reason",) if inside else ()))}
    found = {f".{name}": f"{inside}{place}" for name, place in (lists | same).items()}
    found |= draft.stated
    return {**found, ".effective": f"{inside}effective" if inside else "period", "": draft.base}


def _list_places(lists: Mapping[str, Sequence[_Placed[Any]]]) -> dict[str, str]:
    """Return where the items of a version stand in the case file."""
    return {f".{name}[{k}]": one[0] for name, items in lists.items() for k, one in enumerate(items)}


def _in_span(draft: _Draft, span: Period | None, economy: TokenEconomy) -> list[_Placed[TargetBehaviour]]:
    """Return the behaviours that can be met while a version is in force, with their days in it."""
    if span is None:
        return [*draft.behaviours]
    found = []
    for place, one in draft.behaviours:
        stated = one.dates or economy.dates
        days = tuple(day for day in stated if day in span)
        if stated and not days:
            continue
        most = len({*days}) if stated else span.days
        limit = min(one.opportunities, most * one.per_day)
        found.append((place, evolve(one, dates=days, opportunities=limit)))
    return found


def _known(one: TargetBehaviour, here: Collection[str], every: Collection[str]) -> TargetBehaviour:
    """Return *one* without comparisons to behaviours that cannot be met in this version."""
    kept = tuple(code for code in one.harder_than if code in here or code not in every)
    return one if kept == one.harder_than else evolve(one, harder_than=kept)


def _at(path: str, items: Iterable[_T]) -> tuple[_Placed[_T], ...]:
    return tuple((f"{path}[{n}]", one) for n, one in enumerate(items))
