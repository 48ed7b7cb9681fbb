"""The parts of a Word file that its reader needs, opened once."""

from collections.abc import Mapping

from attrs import define, field

from socialwork.export.word.file_styles import theme_fonts
from socialwork.export.word.opening import Relation, WordFile
from socialwork.export.word.reading.numbering import Numbering, read_numbering
from socialwork.export.word.reading.properties import language_of
from socialwork.export.word.reading.style_table import StyleTable, read_styles
from socialwork.export.word.xml import Element, name

_MOST_PICTURES = 400_000_000
"""How many bytes the pictures of one report may have together."""


@define
class Parts:
    """An open file.

    Attributes:
        main: The name of its main part, ``root`` is the root of that.
        relations: What the main part relates to inside the file.
        links: The addresses outside that it links to, by the ids of that.
        language: The language of its text, or empty.
    """

    file: WordFile
    main: str
    root: Element
    styles: StyleTable
    numbering: Numbering
    relations: Mapping[str, Relation]
    links: Mapping[str, str]
    language: str
    _pictures: dict[str, bytes] = field(factory=dict)

    def related(self, kind: str) -> Element | None:
        """Return the root of the part that the main part has as *kind*, such as ``footnotes``."""
        target = next((one.target for one in self.relations.values() if one.kind == kind), None)
        return None if target is None else self.file.xml(target)

    def picture(self, relation: str) -> tuple[str, bytes] | None:
        """Return name and bytes of a picture by the id of its relation, or ``None`` where it is not there.

        Raises:
            WordFileError: The pictures of the file are too large.
        """
        found = self.relations.get(relation)
        if found is None:
            return None
        if found.target not in self._pictures:
            free = _MOST_PICTURES - sum(map(len, self._pictures.values()))
            data = self.file.data(found.target, max(free, 1))
            if data is None:
                return None
            self._pictures[found.target] = data
        return found.target.removeprefix("word/"), self._pictures[found.target]

    @property
    def pictures(self) -> dict[str, bytes]:
        """The pictures that were asked for, by their names."""
        return {target.removeprefix("word/"): data for target, data in self._pictures.items()}


def open_parts(file: WordFile) -> Parts:
    """Return the parts of *file*.

    Raises:
        WordFileError: It is no Word document, or a part of it is too large or broken.
    """
    main = file.main()
    root = file.xml(main)
    if root is None or root.tag != name("w:document"):
        raise file.broken()
    relations = file.relations(main)
    targets = {one.kind: one.target for one in relations.values()}
    styles, theme, numbering = (
        file.xml(targets[kind]) if kind in targets else None for kind in ("styles", "theme", "numbering")
    )
    table = read_styles(styles, theme_fonts(theme))
    return Parts(
        file=file,
        main=main,
        root=root,
        styles=table,
        numbering=read_numbering(numbering, table.lists()),
        relations=relations,
        links=file.links(main),
        language=language_of(styles),
    )
