"""The ledger as a whole: atomic, append-only, idempotent, an account for each client, sealed by its chain."""

import copy
import datetime as dt
from typing import Any, get_args

import attrs
import pytest
from hypothesis import given, settings

from socialwork.testing.tokens.history import History, histories
from socialwork.testing.tokens.strategies import agreements
from socialwork.tokens.chain import START, canonical, link
from socialwork.tokens.columns import balances, columns_of, totals
from socialwork.tokens.events import Earn, TokenEvent
from socialwork.tokens.ledger import Ledger, ledger_of
from socialwork.tokens.outcome import Applied, Refused, Repeated
from socialwork.tokens.totals import Tally, fold
from socialwork.tokens.verify import verify
from socialwork.vocabulary.tokens import TokenEventKind, TokenRule
from token_events import agree, agreement, applied, at, check, earn, exchange, fine, signed

ANY = histories(agreements())
FEW = settings(max_examples=60)


@FEW
@given(ANY)
def test_a_refused_or_repeated_event_changes_nothing(history: History) -> None:
    """Accounts, entries and head are after a refusal what they were before it."""
    ledger = Ledger(history.agreement)
    for event in history.events:
        before = copy.deepcopy((ledger._accounts, ledger._entries, ledger._head, ledger._recorded))
        if not isinstance(ledger.apply(event), Applied):
            assert (ledger._accounts, ledger._entries, ledger._head, ledger._recorded) == before


@FEW
@given(ANY)
def test_the_same_events_give_the_same_ledger(history: History) -> None:
    """Applied again from the start, without those that were refused, they give the same entries and head."""
    ledger, _ = ledger_of(history.agreement, history.events)
    again, refused = ledger_of(history.agreement, [entry.event for entry in ledger.entries])
    assert (again.entries, again.head, refused) == (ledger.entries, ledger.head, ())
    assert again == ledger


@FEW
@given(ANY)
def test_every_entry_again_is_known_already(history: History) -> None:
    """A second copy of any event returns the entry of the first."""
    ledger, _ = ledger_of(history.agreement, history.events)
    assert [ledger.apply(one.event) for one in ledger.entries] == [Repeated(one) for one in ledger.entries]


@FEW
@given(ANY)
def test_clients_do_not_touch_each_other(history: History) -> None:
    """The entries of a client are the same when nobody else has any."""
    ledger, _ = ledger_of(history.agreement, history.events)
    for client in history.agreement.clients:
        own = [entry for entry in ledger.entries if entry.event.client == client]
        alone, refused = ledger_of(history.agreement, [entry.event for entry in own])
        assert refused == ()
        assert [(one.amount, one.balance) for one in alone.entries] == [
            (one.amount, one.balance) for one in own
        ]


@FEW
@given(ANY)
def test_lots_add_up_to_the_balance(history: History) -> None:
    """Tokens in hand by day are the balance, or none where it is a debt; the oldest stand first."""
    ledger, _ = ledger_of(history.agreement, history.events)
    for account in ledger._accounts.values():
        assert sum(lot.left for lot in account.lots) == max(account.balance, 0)
        assert [lot.day for lot in account.lots] == sorted({lot.day for lot in account.lots})
        assert all(lot.left > 0 for lot in account.lots)


@FEW
@given(ANY)
def test_replay_sums_and_columns_agree(history: History) -> None:
    """A log verifies, and its sums are the same folded, on columns and in the ledger."""
    ledger, _ = ledger_of(history.agreement, history.events)
    columns = columns_of(ledger.entries)
    assert verify(ledger) == ()
    assert totals(columns) == fold(ledger.entries)
    for client in history.agreement.clients:
        running = list(balances(columns, client))
        own = [n for n, entry in enumerate(ledger.entries) if entry.event.client == client]
        assert fold(ledger.entries).balance(client) == ledger.balance(client)
        assert [running[n] for n in own] == [ledger.entries[n].balance for n in own]


def test_totals_by_kind_client_and_subject() -> None:
    """Sums can be asked for by kind of event, by client and by behaviour or reinforcer."""
    ledger = applied(
        signed(),
        earn(at(26), "aktif"),
        earn(at(26), "aktif", client="A1"),
        fine(at(27)),
        exchange(at(29, "13.30")),
    )
    sums = fold(ledger.entries)
    assert sums.of(TokenEventKind.EARN) == Tally(2, 6)
    assert sums.of(TokenEventKind.EARN, client="A1", subject="aktif") == Tally(1, 3)
    assert sums.of(TokenEventKind.FINE).tokens == -2
    assert sums.of(subject="stiker") == Tally(1, -1)
    assert (sums.balance("BR"), sums.balance("A1"), sums.balance("X9")) == (0, 3, 0)


def test_the_same_moment_in_another_zone_is_the_same_event() -> None:
    """A phone that writes UTC records the same event, with the same link."""
    ledger = applied(signed(), earn(at(26)))
    event = ledger.entries[-1].event
    changes = {name: getattr(event, name).astimezone(dt.UTC) for name in ("at", "recorded", "delivered")}
    same = attrs.evolve(event, **changes)
    assert ledger.apply(same) == Repeated(ledger.entries[-1])
    assert canonical(same, 1) == canonical(event, 1)


def other(value: Any) -> Any:
    """Return another value of the same type."""
    if isinstance(value, str):
        return value + "'"
    if isinstance(value, dt.datetime):
        return value + dt.timedelta(microseconds=1)
    return (*value, "lain") if isinstance(value, tuple) else value + 1


@pytest.mark.parametrize("cls", get_args(TokenEvent), ids=lambda cls: cls.kind.code)
def test_every_field_is_sealed(cls: type[Any]) -> None:
    """A change of any field of an event, or of its amount, changes its link."""
    moments = {"at": at(26), "recorded": at(26), "delivered": at(26), "praised": at(26)}
    fields = {one.name: one for one in attrs.fields(cls)}
    values = {name: moments.get(name, one.default) for name, one in fields.items()}
    numbers = {"version", "balance"}
    event = cls(
        **{
            name: (1 if name in numbers else "x") if value is attrs.NOTHING else value
            for name, value in values.items()
        }
    )
    changed = [attrs.evolve(event, **{name: other(getattr(event, name))}) for name in fields]
    links = {link(START, one, 1) for one in (event, *changed)} | {link(START, event, 2)}
    assert len(links) == len(fields) + 2


def test_no_text_passes_for_another_field() -> None:
    """Texts are quoted in the seal: what ends one field never begins the next."""
    first = earn(at(26), id="a", client="b'c")
    second = earn(at(26), id="a'b", client="c")
    assert canonical(first, 1) != canonical(second, 1)


def test_moments_out_of_any_calendar_are_refused() -> None:
    """The first and last moments that Python knows are refused by name, not by an error."""
    ledger = signed()
    east = dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=12)))
    outcome = ledger.apply(Earn(id="x", client="BR", at=east, recorded=at(26), behaviour="hadir"))
    assert isinstance(outcome, Refused)
    assert outcome.rule is TokenRule.PERIOD


def test_an_expiry_of_a_million_days_is_no_error() -> None:
    """The longest expiry that can be agreed reaches beyond the calendar, and nothing expires."""
    ledger = applied(signed(expires_after=1_000_000), earn(at(26)))
    assert ledger._accounts["BR"].expired(dt.date(2023, 10, 5), 1_000_000) == 0


def test_what_is_no_event_is_a_mistake_of_the_program() -> None:
    """Anything but an event raises a TypeError, and nothing is changed."""
    ledger = signed()
    before = ledger.entries
    stranger = attrs.make_class("Stranger", ["id", "client", "at", "recorded"])
    with pytest.raises(TypeError, match="Stranger is no token event"):
        ledger.apply(stranger("x", "BR", at(26), at(26)))
    assert ledger.entries == before


def test_a_ledger_shows_itself_in_a_line() -> None:
    """A ledger of many events can be printed: neither entries nor accounts are in it."""
    assert repr(signed()) == repr(Ledger(agreement()))


def test_a_changed_amount_is_found_at_its_place() -> None:
    """Who writes another amount breaks the link of that entry, and the replay says what it should be."""
    ledger = applied(signed(), earn(at(26)), earn(at(27)))
    entries = list(ledger.entries)
    entries[4] = attrs.evolve(entries[4], amount=5)
    found = verify(entries, ledger.agreement)
    assert [one.seq for one in found] == [4, 4]
    assert found[0].message.en.startswith("its link does not fit")
    assert found[1].message.id == "jumlah tertulis 5, menurut kesepakatan 1"


def test_a_log_that_was_cut_or_rewritten_is_found_by_an_old_head() -> None:
    """A link that was noted down before must still be in the log; a chain made anew does not hold it."""
    ledger = applied(signed(), earn(at(26)), earn(at(27)))
    noted = ledger.entries[4].digest
    rewritten = applied(signed(), earn(at(27)))
    assert verify(ledger, heads=[noted]) == ()
    assert [one.seq for one in verify(rewritten, heads=[noted])] == [5]


def test_a_log_under_another_agreement_names_the_rule() -> None:
    """Entries that their agreement would have refused are told with the rule that they break."""
    ledger = applied(signed(), earn(at(26), "aktif"))
    found = verify(ledger.entries, agreement(behaviours=ledger.agreement.versions[0].behaviours[:1]))
    assert found[-1].message.en.startswith("it breaks the rule “Behaviour that was agreed”")


def test_a_log_that_holds_an_event_twice_is_found() -> None:
    """A copy of an entry is not part of a sound log."""
    ledger = applied(signed(), check(at(26), 0))
    entries = (*ledger.entries, attrs.evolve(ledger.entries[-1], seq=5))
    assert "sudah dicatat" in verify(entries, ledger.agreement)[-1].message.id


def test_entries_alone_need_an_agreement() -> None:
    """Nothing can be asked of entries without the rules."""
    with pytest.raises(TypeError, match="against an agreement"):
        verify(())


def test_signing_again_changes_nothing() -> None:
    """Another signing of the same version is written down and gives nothing."""
    ledger = signed()
    outcome = ledger.apply(agree(1, id="lagi"))
    assert isinstance(outcome, Applied)
    assert outcome.entry.amount == 0
