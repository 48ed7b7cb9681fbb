"""A ledger as a file: read and written without loss, every refused event told, nothing half-written."""

import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from socialwork.errors import LedgerFileError, Problem
from socialwork.loading import token_ledger
from socialwork.loading.token_ledger import ledger_to_bytes, load_ledger, save_ledger
from socialwork.testing.tokens.history import History, histories
from socialwork.testing.tokens.strategies import agreements
from socialwork.tokens.ledger import Ledger, ledger_of
from socialwork.values.when import Zone
from token_events import (
    agreement,
    applied,
    at,
    bonus,
    check,
    earn,
    exchange,
    expire,
    fine,
    level,
    praise,
    reverse,
    signed,
)


def whole() -> Ledger:
    """Return a ledger with an event of every kind."""
    events = (
        earn(at(25), "aktif", opportunity=2),
        praise(at(25, "08.00")),
        fine(at(26)),
        bonus(at(26, "08.00"), "pekan penuh"),
        level(at(26, "09.00")),
        exchange(at(26, "13.30"), quantity=2),
        reverse(at(26, "15.00"), fine(at(26))),
        check(at(27), 5),
        earn(at(28), "sopan", delivered=None, praised=None),
        expire(at(5, "14.01", 10)),
    )
    return applied(signed(), *events)


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return the file of the whole ledger after a change of its data."""
    data = json.loads(ledger_to_bytes(whole()))
    change(data)
    return json.dumps(data, indent=1).encode()


def problems(content: bytes) -> tuple[Problem, ...]:
    """Return what is wrong with a file."""
    with pytest.raises(LedgerFileError) as caught:
        load_ledger(content)
    return caught.value.problems


def event(n: int, **fields: Any) -> Callable[[dict[str, Any]], object]:
    """Return the change that sets fields of the *n*-th event."""
    return lambda data: data["events"][n].update(fields)


def test_every_kind_of_event_comes_back() -> None:
    """Agreement, events, amounts, balances, links: the ledger that is read is the one that was written."""
    ledger = whole()
    assert len({one.event.kind for one in ledger.entries}) == 10
    assert load_ledger(ledger_to_bytes(ledger)) == ledger


def test_the_usual_form_is_read_fast() -> None:
    """What :func:`save_ledger` writes needs no strict reader, unless a text has a backslash."""
    assert token_ledger._usual(ledger_to_bytes(whole()).decode()) == whole()


@settings(max_examples=40)
@given(histories(agreements()))
def test_any_ledger_comes_back(history: History) -> None:
    """Whatever was applied is read as it was, by the fast reader and by the strict one."""
    ledger, _ = ledger_of(history.agreement, history.events)
    content = ledger_to_bytes(ledger)
    for back in (load_ledger(content), token_ledger._strict(content.decode(), "")):
        assert (back, back.head) == (ledger, ledger.head)


def test_moments_come_back_in_the_zone_of_the_agreement() -> None:
    """A moment that is written with the offset of the zone is in the zone; another keeps its own."""
    entries = load_ledger(ledger_to_bytes(whole())).entries
    assert {one.event.at.tzinfo for one in entries} == {Zone.WIB.tzinfo}
    moved = changed(event(4, at="2023-09-25T00:00:00+00:00"))
    assert load_ledger(moved).head == whole().head


def test_path_bytes_and_streams(tmp_path: Path) -> None:
    """A ledger is written to a path, a stream of bytes or of text, and read from each of them."""
    ledger, path = whole(), tmp_path / "token.json"
    binary, text = io.BytesIO(), io.StringIO()
    for target in (path, binary, text):
        save_ledger(ledger, target)
    sources = (
        path,
        str(path),
        binary.getvalue(),
        io.BytesIO(binary.getvalue()),
        io.StringIO(text.getvalue()),
    )
    assert [load_ledger(source).head for source in sources] == [ledger.head] * 5


def test_one_event_stands_on_a_line() -> None:
    """Files of two days differ by the lines of what happened in between."""
    lines = ledger_to_bytes(whole()).decode().splitlines()
    assert sum(line.startswith('    {"kind": ') for line in lines) == len(whole().entries)


def test_a_ledger_without_events_comes_back() -> None:
    """An agreement alone is a ledger as well."""
    empty = Ledger(agreement())
    assert load_ledger(ledger_to_bytes(empty)) == empty


def test_a_file_written_by_hand_needs_no_seal() -> None:
    """Whoever writes the file cannot work out the link; it is checked where it stands."""
    assert load_ledger(changed(lambda data: data.pop("head"))).head == whole().head


def test_every_refused_event_is_told_with_line_id_and_rule() -> None:
    """Reading goes on after a refusal, so that all of them are known at once; there is no ledger then."""
    content = changed(lambda data: (event(4, behaviour="tidur")(data), event(9, quantity=3)(data)))
    found = problems(content)
    lines = content.decode().splitlines()
    assert [(one.path, one.value) for one in found[:2]] == [
        ("events[4]", "BR-25-07.00.00.000000-earn"),
        ("events[9]", "BR-26-13.30.00.000000-exchange"),
    ]
    assert [lines[(one.line or 0) - 1].strip() for one in found[:2]] == ["{", "{"]
    assert found[0].message.id.startswith("melanggar aturan “Perilaku yang disepakati”")
    assert found[1].message.en.startswith("breaks the rule “Stock covers the quantity”")


def test_an_event_that_stands_twice_is_told() -> None:
    """In a ledger a second copy changes nothing; in a file it is a mistake."""
    content = changed(lambda data: data["events"].insert(5, data["events"][4]))
    assert [(one.path, one.message.en) for one in problems(content)] == [
        ("events[5]", "this event stands more than once")
    ]


def test_a_changed_file_breaks_the_seal() -> None:
    """An event that keeps every rule and is another than was written is found by the link."""
    (problem,) = problems(changed(event(4, by="orang lain")))
    assert problem.path == "head"
    assert "the seal does not fit" in problem.message.en


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        (event(4, quantity=1), "events[4].quantity", "unknown key"),
        (event(4, opportunity="2"), "events[4].opportunity", "must be a whole number without quotes"),
        (event(4, opportunity=1.5), "events[4].opportunity", "must be a whole number without quotes"),
        (event(4, opportunity=True), "events[4].opportunity", "must be a whole number without quotes"),
        (event(4, by=5), "events[4].by", "must be text"),
        (event(4, id=" "), "events[4].id", "must not be empty"),
        (event(4, kind="earning?"), "events[4].kind", "must be one of: earn, praise, fine"),
        (event(4, at="2023-09-25T07:00:00"), "events[4].at", "a moment without its time zone"),
        (event(4, at="kemarin"), "events[4].at", "must be a moment with its time zone"),
        (event(4, at=7), "events[4].at", "must be a moment with its time zone"),
        (event(0, signed_by="BR"), "events[0].signed_by", "must be a list"),
        (event(0, signed_by=[1]), "events[0].signed_by[0]", "must be text"),
        (event(0, signed_by=5), "events[0].signed_by", "must be a list"),
        (lambda data: data["events"][4].pop("at"), "events[4].at", "the key `at` (Happened at) is required"),
        (lambda data: data["events"][4].pop("kind"), "events[4].kind", "the key `kind` is required"),
        (lambda data: data.pop("format"), "format", "write `format: 1`"),
        (lambda data: data.update(format=2), "format", "written by a newer socialwork"),
        (lambda data: data.update(saldo=3), "saldo", "unknown key"),
        (lambda data: data.update(events={}), "events", "must be a list"),
        (lambda data: data.pop("agreement"), "agreement", "the key `agreement`"),
        (
            lambda data: data["agreement"]["versions"][0]["back_ups"][0].update(price=-1),
            "agreement.versions[0].back_ups[0].price",
            "must be a whole number from 1 to 1000000, not -1",
        ),
        (
            lambda data: data["agreement"]["versions"][0]["policies"].pop("floor"),
            "agreement.versions[0].policies.floor",
            "the key `floor` (Floor) is required",
        ),
        (
            lambda data: data["agreement"]["versions"][0]["windows"][0].update(
                closes="2023-09-26T13:00:00+07:00"
            ),
            "agreement.versions[0].windows[0]",
            "the window closes",
        ),
    ],
)
def test_a_malformed_file_names_the_place(change: Any, path: str, message: str) -> None:
    """Every problem has its place in the data, its line, and what was expected."""
    content = changed(change)
    found = {one.path: one for one in problems(content)}
    assert message in found[path].message.en
    assert found[path].line is not None
    assert token_ledger._usual(content.decode()) is None


def test_a_key_that_stands_twice_is_told() -> None:
    """The last of two keys does not win silently."""
    content = ledger_to_bytes(whole()).replace(b'"by": "praktikan",', b'"by": "orang", "by": "praktikan",', 1)
    assert problems(content)[0].message.en == "this key stands more than once"
    assert token_ledger._usual(content.decode()) is None


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b"null", b'{"format": 1, "events": []}'])
def test_what_is_no_ledger_is_refused(content: bytes) -> None:
    """No other content passes for a ledger."""
    assert problems(content)


def test_there_is_no_such_file(tmp_path: Path) -> None:
    """A missing file, and a folder, are told as such."""
    for path in (tmp_path / "tidak-ada.json", tmp_path):
        with pytest.raises(LedgerFileError):
            load_ledger(path)


def test_only_sources_are_read() -> None:
    """Anything but a path, bytes or a stream is a mistake of the program."""
    with pytest.raises(TypeError, match="a ledger is read from a path, bytes or a stream, not from int"):
        load_ledger(7)  # type: ignore[arg-type]


def test_a_control_character_cannot_be_saved() -> None:
    """What could not be read back is not written."""
    ledger = applied(signed(), earn(at(26), id="a\x07b"))
    with pytest.raises(LedgerFileError, match="invisible control character"):
        ledger_to_bytes(ledger)


def test_quotation_marks_and_backslashes_come_back() -> None:
    """Texts of any kind are read by the strict reader where the fast one does not know them."""
    ledger = applied(
        signed(), bonus(at(26), "pekan penuh", id='kutip " dan \\ miring'), praise(at(27), id="é “–”")
    )
    assert load_ledger(ledger_to_bytes(ledger)) == ledger


def test_what_would_be_lost_is_not_written(tmp_path: Path) -> None:
    """An event with a value of another type than its field is found before anything is written."""
    ledger = applied(signed(), attrs.evolve(earn(at(26)), by=7))  # type: ignore[arg-type]
    with pytest.raises(LedgerFileError):
        save_ledger(ledger, tmp_path / "token.json")
    assert list(tmp_path.iterdir()) == []


def test_a_failure_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk fills up, the ledger that was there is still there."""
    path = tmp_path / "token.json"
    save_ledger(signed(), path)

    def full(_descriptor: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="disk full"):
        save_ledger(whole(), path)
    assert load_ledger(path) == signed()
    assert [one.name for one in tmp_path.iterdir()] == ["token.json"]
