"""A token ledger as a JSON file: the agreement, the events in order, and the link that seals them.

The file holds no balance: reading it applies every event anew, and every rule of the agreement is asked.
"""

import datetime as dt
import gc
import io
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Annotated, Any

import attrs
from attrs import frozen

from socialwork.errors import LedgerFileError, Problem
from socialwork.loading.atomic import write_all
from socialwork.loading.controls import in_data
from socialwork.loading.converter import converter
from socialwork.loading.dump import plain
from socialwork.loading.event_rows import usual_events
from socialwork.loading.json_reader import json_marks, read_json
from socialwork.loading.migrate import migrated
from socialwork.loading.moments import Moments
from socialwork.loading.origin import Origin
from socialwork.loading.save import Target
from socialwork.loading.source_bytes import source_bytes
from socialwork.loading.sources import Source
from socialwork.loading.strict import in_order, structure
from socialwork.loading.texts import decoded
from socialwork.remembering import forgetting
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import TokenEvent
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Applied, Outcome, Refused
from socialwork.words import Words

FORMAT = 1
"""The version of the layout that this library writes."""

_RULE = Words("melanggar aturan “{rule_id}”: {id}", "breaks the rule “{rule_en}”: {en}")
_TWICE = Words("peristiwa ini ditulis lebih dari sekali", "this event stands more than once")
_HEAD = Words(
    "segel tidak cocok dengan isi: berkas diubah setelah disimpan; seharusnya {head}",
    "the seal does not fit the content: the file was changed after it was saved; it would be {head}",
)
_LOST = Words(
    "buku ini tidak dapat disimpan tanpa kehilangan isi", "this ledger cannot be saved without loss"
)


@frozen(kw_only=True)
class LedgerFile:
    """What the file of a ledger holds.

    Attributes:
        head: The last link of the chain, in hexadecimal digits; empty in a file that was written by hand.
    """

    agreement: Annotated[Agreement, Words("Kesepakatan", "Agreement")]
    events: Annotated[tuple[TokenEvent, ...], Words("Peristiwa", "Events")] = ()
    head: Annotated[str, Words("Segel", "Seal")] = ""


@forgetting
def load_ledger(source: Source) -> Ledger:
    """Read a ledger, strictly: a file that holds one refused event gives no ledger.

    Args:
        source: A path, bytes, or a stream of text or bytes.

    Raises:
        LedgerFileError: It cannot be read, an event breaks a rule of the agreement, or the seal does not
            fit; every problem is told, with the line, the id of the event and the rule.
    """
    data, file = source_bytes(source, LedgerFileError, "a ledger")
    text = decoded_json(data, file)
    with _no_garbage():
        ledger = _usual(text)
    return ledger or _strict(text, file)


def decoded_json(data: bytes, file: str) -> str:
    """Return *data* as text; in plain ASCII the JSON reader itself refuses control characters."""
    if data.isascii() and b"\x7f" not in data and b"\r" not in data:
        return data.decode("ascii")
    return decoded(data, file, LedgerFileError)


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Let no search for garbage interrupt: all that is made here is kept."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _usual(text: str) -> Ledger | None:
    """Return the ledger of a file in the usual form without any problem, else ``None``."""
    if "\\" in text:
        return None
    try:
        data = json.loads(text)
        rows = data.pop("events")
        texts = _texts(data) + 1  # the key of the events
        head, version = data.pop("head", ""), data.pop("format")
        agreement = converter().structure(data.pop("agreement"), Agreement)
        events, more = usual_events(rows, Moments(agreement.zone.tzinfo))
    except Exception:  # noqa: BLE001 - whatever it is, the strict reader says what is wrong
        return None
    # Without backslashes every quotation mark begins or ends a text; a key written twice leaves too few.
    if data or version != FORMAT or text.count('"') != 2 * (texts + more):
        return None
    ledger = Ledger(agreement)
    fine = all(type(ledger.apply(event)) is Applied for event in events)
    return ledger if fine and head in ("", ledger.head.hex()) else None


def _texts(data: Any) -> int:
    """Return how many texts stand in *data*, keys among them."""
    if isinstance(data, dict):
        return len(data) + sum(map(_texts, data.values()))
    return sum(map(_texts, data)) if isinstance(data, list) else isinstance(data, str)


def _strict(text: str, file: str) -> Ledger:
    """Return the ledger of any file, or tell every problem."""
    origin = Origin(file, cache(partial(json_marks, text)))
    data, found = read_json(text, origin)
    problems = [*found]
    if isinstance(data, dict):
        data, wrong = migrated(data, origin, migrations={}, now=FORMAT)
        problems.extend(wrong)
    read = structure(LedgerFile, data, origin, error=LedgerFileError, problems=problems)
    ledger = Ledger(read.agreement)
    outcomes = ledger.apply_all(_in_zone(read.events, read.agreement))
    problems = [*_refusals(outcomes, origin)]
    if read.head not in ("", ledger.head.hex()) and not problems:
        problems.append(origin.problem(("head",), _HEAD.format(head=ledger.head.hex()), value=read.head))
    if problems:
        raise LedgerFileError(in_order(problems))
    return ledger


def _in_zone(events: Iterable[TokenEvent], agreement: Agreement) -> Iterator[TokenEvent]:
    """Yield *events* with moments in the zone of the agreement where that is how they are written."""
    moments = Moments(agreement.zone.tzinfo)
    for event in events:
        times: dict[str, Any] = {
            one.name: moments[value.isoformat()]
            for one in attrs.fields(type(event))
            if isinstance(value := getattr(event, one.name), dt.datetime)
        }
        yield attrs.evolve(event, **times)


def _refusals(outcomes: Iterable[Outcome], origin: Origin) -> Iterator[Problem]:
    for n, outcome in enumerate(outcomes):
        if isinstance(outcome, Refused):
            rule, why = outcome.rule.words, outcome.message
            message = _RULE.format(rule_id=rule.id, rule_en=rule.en, id=why.id, en=why.en)
            yield origin.problem(("events", n), message, value=outcome.event.id)
        elif not isinstance(outcome, Applied):
            yield origin.problem(("events", n), _TWICE, value=outcome.entry.event.id)


@forgetting
def save_ledger(ledger: Ledger, target: Target) -> None:
    """Write a ledger so that :func:`load_ledger` gives it back; a file is replaced whole or not at all.

    Args:
        ledger: The ledger.
        target: A path, or a stream of text or bytes.

    Raises:
        LedgerFileError: It cannot be written without loss.
        OSError: The target cannot be written.
    """
    content = ledger_to_bytes(ledger)
    if isinstance(target, str | os.PathLike):
        write_all({Path(target): content})
    else:
        stream: Any = target
        stream.write(content.decode() if isinstance(stream, io.TextIOBase) else content)


def ledger_to_bytes(ledger: Ledger) -> bytes:
    """Return a ledger as the bytes of one file, an event on each line.

    Raises:
        LedgerFileError: It cannot be written without loss.
    """
    events = [{"kind": one.event.kind.code, **plain(one.event)} for one in ledger.entries]
    data = {"format": FORMAT, "agreement": plain(ledger.agreement)}
    if problems := in_data({**data, "events": events}, Origin()):
        raise LedgerFileError(problems)
    lines = ",\n    ".join(_json(event) for event in events)
    body = f'  "events": [\n    {lines}\n  ],\n  "head": "{ledger.head.hex()}"\n}}\n'
    content = (_json(data, indent=2).removesuffix("\n}") + ",\n" + body).encode()
    _verify(ledger, content)
    return content


def _json(data: Any, indent: int | None = None) -> str:
    return json.dumps(data, ensure_ascii=False, indent=indent, default=lambda moment: moment.isoformat())


def _verify(ledger: Ledger, content: bytes) -> None:
    """Read back what is to be written, before anything is."""
    back = load_ledger(content)
    if back.agreement != ledger.agreement or back.entries != ledger.entries:
        raise LedgerFileError([Problem(message=_LOST)])
