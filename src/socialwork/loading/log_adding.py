"""Notes put into a case file that somebody writes by hand: what stands there stays, letter by letter.

The lines of the new entries are put behind the last one, or behind everything where there is none yet;
nothing else is written anew. What comes out is read back before anything is saved.
"""

import os
import re
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from socialwork.case import Case
from socialwork.errors import MalformedError, SpokenError
from socialwork.loading.atomic import write_all
from socialwork.loading.dump import plain
from socialwork.loading.examples import CASE_FILE
from socialwork.loading.load import read_opened
from socialwork.loading.log_rows import Entry, Logbook
from socialwork.loading.sources import Opened, opened
from socialwork.loading.yaml_reader import yaml_marks
from socialwork.loading.yaml_writer import written_yaml
from socialwork.records.logs import DailyEntry
from socialwork.remembering import forgetting
from socialwork.words import Words

_BY_HAND = Words(
    "catatan tidak dapat ditambahkan sendiri ke {file}; salin sendiri baris yang ditampilkan tanpa `--write`",
    "the notes cannot be added to {file} as it is; paste the lines that are shown without `--write`",
)
_NO_YAML = Words(
    "catatan hanya dapat ditambahkan ke berkas kasus .yaml atau folder kasus",
    "notes can only be added to a case file in .yaml or to a case folder",
)
_EMPTY_LIST = re.compile(r"\w+:[ \t]*\[[ \t]*\][ \t]*(#.*)?")
_REMARK = re.compile(r"\s*(?:#.*)?")
_DASH = re.compile(r"( *)-")


@frozen(kw_only=True)
class NewNotes:
    """Which notes of a logbook a case does not have yet.

    Attributes:
        fresh: The notes that are new.
        known: How many the case has already, word by word.
        doubtful: Notes of a moment for which the case has another text.
    """

    fresh: Logbook
    known: int
    doubtful: tuple[Entry, ...]

    def __len__(self) -> int:
        """How many notes are new."""
        return len(self.fresh.daily) + len(self.fresh.weekly)


def new_notes(case: Case, logbook: Logbook) -> NewNotes:
    """Return which notes of *logbook* the *case* does not have yet."""
    before: tuple[Entry, ...] = (*case.daily_log, *case.weekly_log)
    old, moments = {_told(one) for one in before}, {_moment(one) for one in before}
    daily = tuple(one for one in logbook.daily if _told(one) not in old)
    weekly = tuple(one for one in logbook.weekly if _told(one) not in old)
    new: tuple[Entry, ...] = (*daily, *weekly)
    return NewNotes(
        fresh=Logbook(daily=daily, weekly=weekly),
        known=len(logbook.daily) + len(logbook.weekly) - len(new),
        doubtful=tuple(one for one in new if _moment(one) in moments),
    )


def _told(entry: Entry) -> Entry:
    """Return *entry* as two of them are compared: line ends and blanks at the end of a text say nothing."""
    if isinstance(entry, DailyEntry):
        return evolve(
            entry,
            activity=_bare(entry.activity),
            result=_bare(entry.result),
            reflection=_bare(entry.reflection),
        )
    return evolve(
        entry,
        summary=_bare(entry.summary),
        achieved=_bare(entry.achieved),
        problems=_bare(entry.problems),
        supervision=_bare(entry.supervision),
    )


def _bare(text: str) -> str:
    return " ".join(text.split())


def _moment(entry: Entry) -> object:
    return (entry.date, entry.time) if isinstance(entry, DailyEntry) else entry.period


def note_lines(logbook: Logbook) -> str:
    r"""Return the lines of a case file that hold the notes of *logbook*.

    >>> from socialwork.loading.log_file import read_logbook
    >>> print(note_lines(read_logbook(b"Tanggal;Kegiatan\n2023-09-06;Wawancara")), end="")
    daily_log:
      - date: 2023-09-06
        activity: Wawancara
    """
    return "".join(f"{key}:\n{_items(entries, '  ')}" for key, entries in _kept(logbook))


@forgetting
def add_to_log(source: str | os.PathLike[str], logbook: Logbook) -> int:
    """Add the notes of *logbook* that a case does not have yet to its file, and return how many these are.

    Everything else in the file stays as it is, remarks and empty lines too.

    Args:
        source: A case file in YAML, or a case folder.
        logbook: The notes, from :func:`socialwork.read_logbook`.

    Raises:
        CaseFileError: The case cannot be read.
        SpokenError: The file is written in a way to which lines cannot be added; nothing is changed.
        OSError: The file cannot be written.
    """
    path = Path(source)
    before = opened(source)
    case = read_opened(before)
    fresh = new_notes(case, logbook).fresh
    if before.format != "yaml" or not path.exists():
        raise SpokenError(_NO_YAML)
    file = path / CASE_FILE if path.is_dir() else path
    text = file.read_bytes().decode("utf-8")
    for key, entries in _kept(fresh):
        text = _with_items(text, key, entries)
    wanted = evolve(
        case, daily_log=(*case.daily_log, *fresh.daily), weekly_log=(*case.weekly_log, *fresh.weekly)
    )
    if not _gives(text, before, wanted):
        raise SpokenError(_BY_HAND.format(file=file.name))
    write_all({file: text.encode("utf-8")})
    return len(fresh.daily) + len(fresh.weekly)


def _kept(logbook: Logbook) -> list[tuple[str, tuple[Any, ...]]]:
    every = [("daily_log", logbook.daily), ("weekly_log", logbook.weekly)]
    return [(key, entries) for key, entries in every if entries]


def _gives(text: str, before: Opened, wanted: Case) -> bool:
    """Say whether *text* in the place of what was there gives the case that is wanted."""
    try:
        found = read_opened(evolve(before, text=text.removeprefix("\ufeff").replace("\r\n", "\n")))
    except MalformedError:
        return False
    logs = (found.daily_log, found.weekly_log)
    same = evolve(found, daily_log=wanted.daily_log, weekly_log=wanted.weekly_log) == wanted
    told = [[_told(one) for one in log] for log in logs]
    return same and told == [[_told(one) for one in log] for log in (wanted.daily_log, wanted.weekly_log)]


def _items(entries: tuple[Any, ...], indent: str) -> str:
    """Return *entries* as the items of a list whose dashes stand behind *indent*."""
    made = written_yaml({"key": [plain(one) for one in entries]}).split("\n", 1)[1]
    shift = len(made) - len(made.lstrip(" "))
    lines = [line[shift:] for line in made.splitlines()]
    return "".join(f"{indent}{line}\n" if line else "\n" for line in lines)


def _with_items(text: str, key: str, entries: tuple[Any, ...]) -> str:
    """Return the YAML *text* with *entries* behind those that stand under *key*."""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.replace("\r\n", "\n").removesuffix("\n").split("\n")
    marks = yaml_marks(text.removeprefix("\ufeff"))
    spot = marks.keys.get((key,))
    if spot is None:
        lines += [f"{key}:", *_items(entries, "  ").splitlines()]
        return end.join([*lines, ""])
    at = spot[0] - 1
    first = marks.values.get((key, 0))
    if first is None:  # nothing stands there yet
        match = _EMPTY_LIST.fullmatch(lines[at])
        remark = f"  {match[1]}" if match and match[1] else ""
        lines[at : at + 1] = [f"{key}:{remark}", *_items(entries, "  ").splitlines()]
        return end.join([*lines, ""])
    dash = _DASH.match(lines[first[0] - 1])
    indent = dash[1] if dash else "  "
    behind = _end_of(lines, at, [line - 1 for (name, *rest), (line, _) in marks.keys.items() if not rest])
    lines[behind:behind] = _items(entries, indent).splitlines()
    return end.join([*lines, ""])


def _end_of(lines: list[str], start: int, keys: list[int]) -> int:
    """Return the line behind what stands under the key in line *start*.

    Remarks right before the next key belong to that.
    """
    behind = min((line for line in keys if line > start), default=len(lines))
    while (
        behind > start + 1 and _REMARK.fullmatch(lines[behind - 1]) and not lines[behind - 1].startswith(" ")
    ):
        behind -= 1
    return behind
