"""What is wrong in a form that its types cannot say: paths, ways to tell, signers, conditions, texts."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from socialwork.errors import Problem
from socialwork.export.blocks import load_blocks
from socialwork.export.blocks.base import block_entries, declared_labels
from socialwork.export.forms.fill import STATES
from socialwork.export.forms.model import (
    FORMAT,
    Column,
    Field,
    FormFile,
    FormTable,
    Piece,
    Signer,
    Signing,
)
from socialwork.export.forms.paths import Kind, UnknownStep, kind_of, steps_of
from socialwork.export.forms.pieces import LETTERHEADS
from socialwork.export.forms.signatures import NOWHERE
from socialwork.export.forms.signers import parties
from socialwork.export.forms.subjects import subjects
from socialwork.export.forms.ticks import can_choose
from socialwork.export.forms.told import can_tell
from socialwork.export.forms.ways import hows
from socialwork.export.template.conditions import conditions
from socialwork.export.template.placeholders import placeholders
from socialwork.instruments.text import Text, text_in
from socialwork.loading.origin import Origin, Path
from socialwork.loading.suggestions import closest
from socialwork.stages import Signature
from socialwork.words import Words

_FORMAT = Words(
    "pustaka ini membaca formulir format {known}, bukan {n}",
    "this library reads forms of format {known}, not {n}",
)
_UNKNOWN = {
    "path": Words(
        "jalur ini tidak menuju isi kasus; `{step}` tidak dikenal, yang ada: {known}",
        "this path leads to nothing in a case; `{step}` is not known, there are: {known}",
    ),
    "each": Words("tidak ada jenis rekaman dengan nama ini", "there is no kind of records of this name"),
    "when": Words("tidak ada syarat dengan nama ini", "there is no condition of this name"),
    "how": Words("tidak ada cara penyebutan dengan nama ini", "there is no way to tell a value of this name"),
    "who": Words("tidak ada penanda tangan dengan nama ini", "there is no signer of this name"),
    "block": Words("tidak ada blok dengan nama ini", "there is no block of this name"),
    "letterhead": Words("tidak ada kop surat dengan nama ini", "there is no letterhead of this name"),
    "silent": Words(
        "rekaman ini tidak dapat dicetak sebagai satu isian; tambahkan nama isiannya, misalnya: {known}",
        "this record cannot be printed as one value; add the name of a field, such as: {known}",
    ),
    "cannot": Words(
        "cara ini tidak dapat dipakai untuk isi jalur {path}",
        "this way cannot tell what stands at the path {path}",
    ),
    "kind": Words("jalur ini harus menuju {what}", "this path has to lead to {what}"),
    "placeholder": Words("tidak ada isian dengan nama ini", "there is no placeholder of this name"),
}
_NO_ROWS = Words(
    "jalur ini bukan daftar, jadi tidak dapat menjadi baris", "this path is no list to make rows of"
)
_NO_CHOICE = Words(
    "isi jalur ini tidak terbatas pada istilah, jadi tidak dapat menjadi kotak pilihan",
    "what stands at this path is no closed set of terms to make boxes of",
)
_NOBODY = Words("sebut `who`, `person`, atau keduanya", "name `who`, `person` or both")
_SOCIAL_WORKER = Words(
    "praktikan tidak boleh disebut pekerja sosial (UU 14/2019); pakai “Praktikan”",
    "a student may not be called a social worker (Law 14/2019); use “Praktikan”",
)
_DAY, _CODE = Words("suatu tanggal", "a date"), Words("kode seseorang", "the code of a person")
_SIGNATURE = Words("tanda tangan", "signatures")
_RECORDS = ("rows", "has", "lacks")
"""Keys of paths whose values are not printed."""

_SHOWN = 12


def form_problems(form: FormFile, origin: Origin) -> Iterator[Problem]:
    """Iterate over everything that is wrong in *form*, which was read from *origin*."""
    if form.format != FORMAT:
        message = _FORMAT.format(n=form.format, known=FORMAT)
        yield origin.problem(("format",), message, value=str(form.format))
    load_blocks()
    check = _Check(form.each if form.each in subjects() else "", origin)
    if form.each:
        yield from check.named("each", form.each, subjects(), ("each",))
    yield from check.conditions(form.needs, ("needs",), conditions())
    for n, piece in enumerate(form.piece):
        yield from check.piece(piece, ("piece", n))


@frozen
class _Check:
    """Checks the pieces of one form, which is filled for records of the kind *each*."""

    each: str
    origin: Origin

    def piece(self, piece: Piece, at: Path) -> Iterator[Problem]:
        yield from self.conditions(piece.when, (*at, "when"))
        for name in ("has", "lacks"):
            yield from self.value(getattr(piece, name), "", at, name)
        if piece.letterhead:
            yield from self.named("letterhead", piece.letterhead, LETTERHEADS, (*at, "letterhead"))
        for name in ("text", "note"):
            yield from self.placeholders(getattr(piece, name), (*at, name))
        if piece.title is not None:
            yield from self.placeholders(piece.title.text, (*at, "title", "text"))
            yield from self.value(piece.title.number, "", (*at, "title"), "number")
        for n, field in enumerate(piece.fields):
            yield from self.field(field, (*at, "fields", n))
        if piece.free is not None:
            yield from self.value(piece.free.value, piece.free.how, (*at, "free"))
        if piece.table is not None:
            yield from self.table(piece.table, (*at, "table"))
        if piece.signing is not None:
            yield from self.signing(piece.signing, (*at, "signing"))
        if piece.block is not None:
            yield from self.named("block", piece.block.name, block_entries(), (*at, "block", "name"))

    def field(self, field: Field, at: Path) -> Iterator[Problem]:
        yield from self.conditions(field.when, (*at, "when"))
        yield from self.value(field.value, field.how, at)
        if field.choose:
            yield from self.choice(field.value, at)

    def table(self, table: FormTable, at: Path) -> Iterator[Problem]:
        kind = kind_of(table.rows, self.each) if table.rows else None
        yield from self.value(table.rows, "", at, "rows")
        if isinstance(kind, Kind) and not kind.several:
            yield self.origin.problem((*at, "rows"), _NO_ROWS, value=table.rows)
        row = kind.cls if isinstance(kind, Kind) else None
        for n, column in enumerate(table.columns):
            yield from self.column(column, row, (*at, "columns", n))
        if table.total is not None:
            yield from self.value(table.total.value, table.total.how, (*at, "total"))

    def column(self, column: Column, row: Any, at: Path) -> Iterator[Problem]:
        yield from self.conditions(column.when, (*at, "when"))
        if row is None and column.value:
            return  # without rows no path of a column can be followed; that is told already
        yield from self.value(column.value, column.how, at, row=row)
        if column.choose:
            yield from self.choice(column.value, at, row)

    def signing(self, signing: Signing, at: Path) -> Iterator[Problem]:
        if signing.place != NOWHERE:
            yield from self.value(signing.place, "", at, "place")
        yield from self.leads_to(signing.date, dt.date, _DAY, (*at, "date"))
        for n, signer in enumerate(signing.signers):
            yield from self.signer(signer, (*at, "signers", n))

    def signer(self, signer: Signer, at: Path) -> Iterator[Problem]:
        yield from self.conditions(signer.when, (*at, "when"))
        if not (signer.who or signer.person):
            yield self.origin.problem(at, _NOBODY)
        if signer.who:
            yield from self.named("who", signer.who, parties(), (*at, "who"))
        yield from self.leads_to(signer.person, str, _CODE, (*at, "person"))
        yield from self.leads_to(signer.signed, Signature, _SIGNATURE, (*at, "signed"))
        said = " ".join(text_in(text, lang) for text in (signer.label, signer.above) for lang in ("id", "en"))
        if signer.who == "student" and ("pekerja sosial" in said.lower() or "social worker" in said.lower()):
            yield self.origin.problem((*at, "label"), _SOCIAL_WORKER, value=text_in(signer.label))

    # --- names --------------------------------------------------------------------------------

    def value(
        self, path: str, how: str, at: Path, key: str = "value", *, row: Any = None
    ) -> Iterator[Problem]:
        """Check a path and the way in which its value is told."""
        kind = kind_of(path, self.each, row) if path else None
        if isinstance(kind, UnknownStep):
            shown = ", ".join(kind.known[:_SHOWN]) + (", …" if len(kind.known) > _SHOWN else "")
            message = _UNKNOWN["path"].format(step=kind.step, known=shown)
            meant = closest(kind.step, {one: one for one in kind.known})
            yield self.origin.problem((*at, key), message, value=path, suggestion=meant)
        if how:
            yield from self.named("how", how, hows(), (*at, "how"))
        if isinstance(kind, Kind) and key not in _RECORDS:
            yield from self.tellable(kind, path, how, at, key)

    def tellable(self, kind: Kind, path: str, how: str, at: Path, key: str) -> Iterator[Problem]:
        """Check that what stands at a path can be printed, in the way that is asked for."""
        if how in hows():
            wanted = hows()[how].cls
            if kind.cls is not object and not issubclass(kind.cls, wanted):
                message = _UNKNOWN["cannot"].format(path=path)
                yield self.origin.problem((*at, "how" if key == "value" else key), message, value=how)
        elif not how and not can_tell(kind.cls):
            message = _UNKNOWN["silent"].format(known=", ".join(steps_of(kind.cls)))
            yield self.origin.problem((*at, key), message, value=path)

    def leads_to(self, path: str, cls: type, what: Words, at: Path) -> Iterator[Problem]:
        """Check that *path* leads to a *cls*, or to several."""
        kind = kind_of(path, self.each) if path else None
        if isinstance(kind, Kind) and kind.cls is not cls:
            message = Words(
                _UNKNOWN["kind"].id.format(what=what.id), _UNKNOWN["kind"].en.format(what=what.en)
            )
            yield self.origin.problem(at, message, value=path)
        else:
            yield from self.value(path, "", at[:-1], str(at[-1]))

    def choice(self, path: str, at: Path, row: Any = None) -> Iterator[Problem]:
        kind = kind_of(path, self.each, row)
        if isinstance(kind, Kind) and not can_choose(kind.cls):
            yield self.origin.problem((*at, "choose"), _NO_CHOICE, value=path)

    def conditions(
        self, names: tuple[str, ...], at: Path, known: Iterable[str] | None = None
    ) -> Iterator[Problem]:
        every = (*STATES, *conditions()) if known is None else tuple(known)
        for n, name in enumerate(names):
            yield from self.named("when", name, every, (*at, n))

    def named(self, key: str, name: str, known: Iterable[str], at: Path) -> Iterator[Problem]:
        if name not in known:
            meant = closest(name, {one: one for one in known})
            yield self.origin.problem(at, _UNKNOWN[key], value=name, suggestion=meant)

    def placeholders(self, text: Text, at: Path) -> Iterator[Problem]:
        """Check what stands in braces: a path with a way to tell it, or the key of a label."""
        names = {name for lang in ("id", "en") for name, _ in placeholders(text_in(text, lang))}
        for name in sorted(names):
            path, _, how = name.partition(":")
            if "." in path:
                yield from self.value(path, how, at[:-1], str(at[-1]))
            elif path not in declared_labels():
                meant = closest(path, {one: one for one in declared_labels()})
                yield self.origin.problem(at, _UNKNOWN["placeholder"], value=f"{{{name}}}", suggestion=meant)
