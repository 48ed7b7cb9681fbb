"""Rules on looks: fonts, sizes, spacing and alignment of each kind of line."""

from collections.abc import Iterator
from functools import partial

from attrs import evolve, frozen

from socialwork.audit.prose.base import at_line
from socialwork.document.design import BODY, Style
from socialwork.export.template.model import RoleStyle
from socialwork.export.word.reading.looks import LineLook, RoleLook, role_looks, role_of
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reviewing.conform.base import FormRule, FormScene, form_rule
from socialwork.reviewing.conform.figures import shown, standing_of
from socialwork.words import Words

_WHY = Words(
    "Rupa yang seragam membuat laporan enak dibaca dan sama dengan laporan lain di kampus.",
    "An even look is easy to read, and like that of other reports of the campus.",
)
_ROLES = {
    "body": Words("isi", "body text"),
    "heading1": Words("judul bab", "chapter titles"),
    "heading2": Words("judul subbab", "section titles"),
    "heading3": Words("judul anak subbab", "subsection titles"),
    "caption": Words("keterangan tabel dan gambar", "captions"),
    "table": Words("teks tabel", "text in tables"),
    "bibliography": Words("daftar pustaka", "bibliography"),
}
"""The roles that are held against the template; others have no custom of their own."""

_MOST = 0.8
"""The share of the lines of a role from which on their look is that of the role."""


@frozen
class _Asked:
    """An attribute of looks that the template sets.

    Attributes:
        name: Its name in the template; ``values`` is that in :class:`RoleLook`.
        words: What it is called for people.
        near: By how much a number may differ.
        apart: Roles of which it is not asked.
    """

    name: str
    values: str
    words: Words
    near: float = 0.0
    apart: frozenset[str] = frozenset()

    def same(self, seen: object, asked: object) -> bool:
        if isinstance(seen, float) and isinstance(asked, float):
            return abs(seen - asked) <= self.near
        return str(seen).casefold() == str(asked).casefold()


_FONT = _Asked("font", "fonts", Words("Huruf", "Font"))
_SIZE = _Asked("size", "sizes", Words("Ukuran huruf", "Font size"), 0.25)
_SPACING = _Asked("line", "lines", Words("Spasi", "Line spacing"), 0.08)
_ALIGN = _Asked("align", "aligns", Words("Perataan", "Alignment"), apart=frozenset({"table"}))
"""In a table each column is aligned as it needs."""


def _role_differs(scene: FormScene, asked: _Asked) -> Iterator[Remark]:
    """Say for each role whose lines mostly look otherwise than the template has it."""
    seen = {one.role: one for one in _roles(scene)}
    styles = {one.role: one for one in scene.template.styles}
    for role, words in _ROLES.items():
        value = _wanted(styles, role, asked.name)
        counted = getattr(seen[role], asked.values) if role in seen else ()
        if value is None or not counted or role in asked.apart:
            continue
        most, times = counted[0]
        if asked.same(most, value) or times < _MOST * sum(n for _, n in counted):
            continue
        basis, weight = standing_of(scene.bases, f"style.{_owner(styles, role, asked.name)}.{asked.name}")
        first = _first(scene, role, partial(_has, asked, most))
        yield evolve(
            at_line(
                first,
                "{what} {role}: {seen}; templat: {value} ({basis}).",
                "{what} of {role}: {seen}; template: {value} ({basis}).",
                what=asked.words,
                role=words,
                seen=shown(most),
                value=shown(value),
                basis=basis,
            ),
            severity=weight,
        )


def _wanted(styles: dict[str, RoleStyle], role: str, name: str) -> object:
    """Return what the template sets for a role: its own value, else that of the body."""
    own = getattr(styles[role], name) if role in styles else None
    if own is not None:
        return own
    body = getattr(styles["body"], name) if "body" in styles else None
    return getattr(BODY, name) if body is None else body


def _owner(styles: dict[str, RoleStyle], role: str, name: str) -> str:
    """Return the role of which a value is that of *role*."""
    return role if role in styles and getattr(styles[role], name) is not None else "body"


def _first(scene: FormScene, role: str, has: "partial[bool]") -> Line:
    return next(line for line, look in _lines_of(scene, role) if has(look.look))


def _has(asked: _Asked, value: object, style: Style) -> bool:
    return getattr(style, asked.name) is not None and asked.same(getattr(style, asked.name), value)


@form_rule("FORM-13", Severity.WARNING, Certainty.FACT, Words("Huruf", "Font"), _WHY)
def font(scene: FormScene) -> Iterator[Remark]:
    """Each kind of line is set in the font of the template."""
    yield from _role_differs(scene, _FONT)


@form_rule("FORM-14", Severity.WARNING, Certainty.FACT, Words("Ukuran huruf", "Font size"), _WHY)
def size(scene: FormScene) -> Iterator[Remark]:
    """Each kind of line has the font size of the template."""
    yield from _role_differs(scene, _SIZE)


@form_rule("FORM-15", Severity.WARNING, Certainty.FACT, Words("Spasi", "Line spacing"), _WHY)
def spacing(scene: FormScene) -> Iterator[Remark]:
    """Each kind of line has the line spacing of the template."""
    yield from _role_differs(scene, _SPACING)


@form_rule("FORM-16", Severity.WARNING, Certainty.FACT, Words("Perataan", "Alignment"), _WHY)
def alignment(scene: FormScene) -> Iterator[Remark]:
    """Each kind of line is aligned as the template has it."""
    yield from _role_differs(scene, _ALIGN)


@form_rule("FORM-17", Severity.HINT, Certainty.FACT, Words("Rupa tidak seragam", "Uneven look"), _WHY)
def uneven(scene: FormScene) -> Iterator[Remark]:
    """Paragraphs of the body look alike: one font, one size, one spacing."""
    body = next(
        (one for one in role_looks(scene.reading.lines, scene.looks.lines) if one.role == "body"), None
    )
    if body is None:
        return
    for asked in (_FONT, _SIZE, _SPACING):
        counted = getattr(body, asked.values)
        if not counted or counted[0][1] < _MOST * sum(n for _, n in counted):
            continue
        usual = counted[0][0]
        for line, look in _lines_of(scene, "body"):
            value = getattr(look.look, asked.name)
            if value is not None and not asked.same(value, usual):
                yield at_line(
                    line,
                    "{what} {seen}, padahal isi lainnya {usual}.",
                    "{what} {seen}, where the rest of the body has {usual}.",
                    what=asked.words,
                    seen=shown(value),
                    usual=shown(usual),
                )


def _lines_of(scene: FormScene, role: str) -> Iterator[tuple[Line, LineLook]]:
    return ((line, look) for line, look in _counted(scene) if line.text.strip() and role_of(line) == role)


def _roles(scene: FormScene) -> tuple[RoleLook, ...]:
    pairs = _counted(scene)
    return role_looks([line for line, _ in pairs], [look for _, look in pairs])


def _counted(scene: FormScene) -> list[tuple[Line, LineLook]]:
    """Return the lines that count for their roles: body text and tables do so in a chapter only.

    Works, letters, cover and approval sheet are typed as plain paragraphs and tables by many, and look
    otherwise for good reasons. So do lists of labels and values, which are tables only to stand in columns.
    """
    lines = scene.reading.lines
    lists = {
        number
        for number, table in enumerate(scene.reading.tables)
        if table.rows and all(len(row) > 1 and row[1].strip() == ":" for row in table.rows)
    }
    pairs = zip(lines, scene.looks.lines, strict=True)
    return [
        (line, look)
        for line, look in pairs
        if (role_of(line) not in {"body", "table"} or (line.section and lines[line.section[0]].label))
        and not (line.slot is not None and line.slot.table in lists)
    ]


LOOK_RULES: tuple[FormRule, ...] = (font, size, spacing, alignment, uneven)
