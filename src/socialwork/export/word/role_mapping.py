"""Which style of a Word file gives the look of each of our roles, and for which there is none."""

from collections.abc import Collection, Mapping
from typing import Literal

from attrs import evolve, frozen

from socialwork.document.design import NamedStyle, Style
from socialwork.errors import SpokenError
from socialwork.export.word.file_styles import FileStyle, FileStyles
from socialwork.export.word.roles import Role
from socialwork.export.word.style_names import MAPPED, localized_names, possible_ids
from socialwork.export.word.style_values import Look
from socialwork.export.word.telling import tell
from socialwork.words import Words

How = Literal["given", "name", "localized", "id", "follows", "own", "missing"]
"""The caller named the style; it has the name Word writes into files; that of a menu in another language; an
id that Word makes; the role looks like another one; the role is ours, and Word has no style for it; the file
has no style for it."""

_FOLLOWED = {"body": "body-flush", "front-heading": "heading1"}
"""Roles that look like another one where a file has no style of their own."""

_COVER = ("title", "subtitle")
"""Roles of the cover. Every file brings styles for them, used or not, larger than a cover of ours has."""

_LISTS = frozenset({"list1", "list2", "list3"})
_HOW: dict[str, Words] = {
    "given": Words("ditunjuk", "as told"),
    "name": Words("nama", "name"),
    "localized": Words("nama terjemahan", "translated name"),
    "id": Words("id gaya", "style id"),
    "follows": Words("seperti `{other}`", "like `{other}`"),
}
_NO_STYLE = Words(
    "berkas tidak memuat gaya “{name}”; bentuk dari templat tetap dipakai",
    "the file has no style “{name}”; the look of the template stays",
)
_IDLE = Words(
    "tidak ada paragraf dengan gaya “{name}” di dalam berkas; bentuk dari templat tetap dipakai",
    "no paragraph of the file has the style “{name}”; the look of the template stays",
)
_NO_BUILT_IN = Words(
    "Word tidak mempunyai gaya bawaan untuk peran ini; bentuk dari templat tetap dipakai",
    "Word has no built-in style for this role; the look of the template stays",
)
_OPEN_FONT = Words("huruf, karena berkas tidak menyebutnya", "the font, which the file does not name")
_OPEN_SIZE = Words("ukuran huruf, karena berkas tidak menyebutnya", "the size, which the file does not name")
_INDENT = Words("inden, yang ada pada penomoran", "the indent, which is kept in the numbering")
_TOLD = Words("`{role}` ← “{style}” ({how}){rest}", "`{role}` ← “{style}” ({how}){rest}")
_REST = Words("; tidak diambil: {what}", "; not taken: {what}")
_MISSING = Words("`{role}`: {why}", "`{role}`: {why}")
_UNKNOWN_ROLE = Words(
    "peran `{role}` tidak dikenal; yang dikenal: {known}", "there is no role `{role}`; there are: {known}"
)
_UNKNOWN_STYLE = Words(
    "berkas tidak memuat gaya “{style}”; gaya yang ada: {known}",
    "the file has no style “{style}”; it has: {known}",
)


class RoleMappingError(SpokenError):
    """A role or a style that was named and does not exist."""


@frozen(kw_only=True)
class RoleMapping:
    """What gives the look of one role.

    Attributes:
        role: The role, such as ``heading1``.
        how: How its style was found, or ``missing``.
        style: The name of the style in the file; empty where it is missing.
        left_out: What the style says and reports do not take over.
        why: Why the style is missing.
    """

    role: str
    how: How
    style: str = ""
    left_out: tuple[Words, ...] = ()
    why: Words = Words("", "")

    @property
    def is_found(self) -> bool:
        """Whether the file gives the look of the role."""
        return self.how not in {"own", "missing"}

    def told(self) -> Words:
        """Return the mapping as one line.

        >>> RoleMapping(role="caption", how="localized", style="Keterangan").told().en
        '`caption` ← “Keterangan” (translated name)'
        """
        if not self.is_found:
            return tell(_MISSING, role=self.role, why=self.why)
        how = tell(_HOW[self.how], other=_FOLLOWED.get(self.role, ""))
        rest = tell(_REST, what=self.left_out) if self.left_out else ""
        return tell(_TOLD, role=self.role, style=self.style, how=how, rest=rest)


@frozen(kw_only=True)
class MappedRoles:
    """The roles of a file: what gives the look of each, and the looks.

    Attributes:
        mappings: One for each role, in the order of the roles.
        styles: The looks of the roles that were found.
        unused: The names of the styles of the file from which nothing was taken.
    """

    mappings: tuple[RoleMapping, ...]
    styles: tuple[NamedStyle, ...]
    unused: tuple[str, ...]


def map_roles(styles: FileStyles, given: Mapping[str, str], used: Collection[str]) -> MappedRoles:
    """Find the style of each role among *styles*.

    A style is looked for by the name that Word writes into files whatever its language, then by what menus in
    other languages call it, then by its id.

    Args:
        styles: The paragraph styles of the file.
        given: The names of the styles of some roles, which then are not looked for.
        used: The ids of the styles that paragraphs of the file have.

    Raises:
        RoleMappingError: *given* names a role or a style that does not exist.
    """
    roles = [role.name for role in MAPPED]
    for name, style in given.items():
        if name not in roles:
            raise RoleMappingError(tell(_UNKNOWN_ROLE, role=name, known=tuple(roles)))
        if _by_name(styles, (style,)) is None:
            known = tuple(own.name for own in styles.styles)
            raise RoleMappingError(tell(_UNKNOWN_STYLE, style=style, known=known))
    found = {role.name: _found(styles, role, given) for role in MAPPED}
    idle = {
        role
        for role in _COVER
        if (way := found[role]) is not None and way[0] != "given" and way[1].id not in used
    }
    found |= dict.fromkeys(idle)
    for role, other in _FOLLOWED.items():
        if found[role] is None and (like := found[other]) is not None:
            found[role] = "follows", like[1]
    kept = {role: way[1] for role, way in found.items() if way}
    looks = {role: styles.look(style) for role, style in kept.items()}
    taken = {style.id for style in kept.values()}
    return MappedRoles(
        mappings=tuple(
            _mapping(role, found[role.name], looks.get(role.name), idle=role.name in idle) for role in MAPPED
        ),
        styles=tuple(NamedStyle(role=role, style=_fitted(role, look)) for role, look in looks.items()),
        unused=tuple(style.name for style in styles.styles if style.id not in taken),
    )


def _found(styles: FileStyles, role: Role, given: Mapping[str, str]) -> tuple[How, FileStyle] | None:
    ids = {style_id.casefold() for style_id in possible_ids(role)}
    ways: tuple[tuple[How, FileStyle | None], ...] = (
        ("given", _by_name(styles, (given[role.name],)) if role.name in given else None),
        ("name", _by_name(styles, (role.word,))),
        ("localized", _by_name(styles, localized_names(role.name))),
        ("id", next((style for style in styles.styles if style.id.casefold() in ids), None)),
        ("name", styles.default() if role.name == "body-flush" else None),
    )
    return next(((how, style) for how, style in ways if style is not None), None)


def _by_name(styles: FileStyles, names: tuple[str, ...]) -> FileStyle | None:
    wanted = {name.casefold() for name in names}
    return next((style for style in styles.styles if style.name.casefold() in wanted), None)


def _mapping(
    role: Role, found: tuple[How, FileStyle] | None, look: Look | None, *, idle: bool
) -> RoleMapping:
    if idle:
        return RoleMapping(role=role.name, how="missing", why=tell(_IDLE, name=role.word))
    if found is None or look is None:
        if role.custom:
            return RoleMapping(role=role.name, how="own", why=_NO_BUILT_IN)
        return RoleMapping(role=role.name, how="missing", why=tell(_NO_STYLE, name=role.word))
    how, style = found
    left_out = list(look.left_out)
    if look.style.font is None:
        left_out.append(_OPEN_FONT)
    if look.style.size is None:
        left_out.append(_OPEN_SIZE)
    if _is_flat_list(role.name, look.style):
        left_out.append(_INDENT)
    return RoleMapping(role=role.name, how=how, style=style.name, left_out=tuple(left_out))


def _is_flat_list(role: str, style: Style) -> bool:
    """Say whether a list style does not hang: Word keeps the indents of numbered items in the numbering."""
    return role in _LISTS and (style.first_line or 0) >= 0


def _fitted(role: str, look: Look) -> Style:
    """Return *look* as *role* needs it."""
    style = look.style
    if role in _LISTS and look.close:
        style = evolve(style, before=0, after=0)
    if role == "body-flush":  # its name says so: the paragraph without indent
        return evolve(style, first_line=0)
    return evolve(style, first_line=None, left=None) if _is_flat_list(role, style) else style
