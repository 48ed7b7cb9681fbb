"""What Word calls the styles of our roles in its languages.

A Word file calls built-in styles by invariant English names, whatever language the program speaks. Other
programs, converters and people who made a style of that name by hand write the name that the menus show; and
Word makes the ids of styles from it. The names are those of the menus of Microsoft Word in Indonesian, French
and German; the ids that Indonesian files carry (``Judul1``, ``TeksIsi``, ``DaftarParagraf``, ``Keterangan``,
``TabelGambar``) were seen in public programs that edit such files.
"""

import re

from socialwork.export.word.roles import ROLES, Role

_LOCALIZED: dict[str, tuple[str, ...]] = {
    "body-flush": ("Standard", "Default Paragraph Style"),
    "body": ("Teks Isi", "Text Body", "Corps de texte", "Textkörper"),
    "title": ("Judul", "Titre", "Titel"),
    "subtitle": ("Subjudul", "Sub Judul", "Sous-titre", "Untertitel"),
    "list1": ("Daftar Paragraf", "Paragraf Daftar", "Paragraphe de liste", "Listenabsatz"),
    "list2": ("Daftar 2", "Liste 2"),
    "list3": ("Daftar 3", "Liste 3"),
    "caption": ("Keterangan", "Légende", "Beschriftung"),
    "quote": ("Kutipan", "Citation", "Zitat"),
    "list-of": ("Tabel Gambar", "Table des illustrations", "Abbildungsverzeichnis"),
    "bibliography": ("Bibliografi", "Daftar Pustaka", "Bibliographie", "Literaturverzeichnis"),
    "signature": ("Tanda Tangan", "Unterschrift"),
    "header": ("En-tête", "Kopfzeile"),
    "footer": ("Pied de page", "Fußzeile"),
}
_LEVELS: dict[str, tuple[str, ...]] = {
    "heading": ("Judul", "Titre", "Überschrift"),
    "toc": ("Daftar Isi", "TM", "Verzeichnis"),
}
_LEVEL = re.compile(r"([a-z]+)(\d)")
_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9-]")

NOT_MAPPED = frozenset({"placeholder", *(f"unlisted{level}" for level in range(1, 6))})
"""Roles that are ours alone, or look like another one."""

MAPPED: tuple[Role, ...] = tuple(role for role in ROLES if role.name not in NOT_MAPPED)
"""The roles whose look a file may give."""


def localized_names(role: str) -> tuple[str, ...]:
    """Return what menus in other languages call the style of *role*.

    >>> localized_names("heading2")
    ('Judul 2', 'Titre 2', 'Überschrift 2')
    """
    found = _LEVEL.fullmatch(role)
    if found and found[1] in _LEVELS:
        return tuple(f"{name} {found[2]}" for name in _LEVELS[found[1]])
    return _LOCALIZED.get(role, ())


def possible_ids(role: Role) -> tuple[str, ...]:
    """Return the ids that Word gives the style of *role*: its name without blanks and accented letters.

    >>> possible_ids(next(role for role in ROLES if role.name == "caption"))
    ('Caption', 'caption', 'Keterangan', 'Lgende', 'Beschriftung')
    """
    return (role.id, *(_NOT_IN_IDS.sub("", name) for name in (role.word, *localized_names(role.name))))
