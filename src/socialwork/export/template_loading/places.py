"""The names that stand in a template, each with its place, in the order of the file."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from socialwork.export.template.model import Content, Section, TemplateFile
from socialwork.loading.origin import Path


@frozen
class Named:
    """A name that a template uses.

    Attributes:
        key: The key under which it stands, such as ``block``.
        name: The name.
        path: Its place, such as ``("chapter", 3, "section", 1, "content", 0, "block")``.
    """

    key: str
    name: str
    path: Path


def contents(template: TemplateFile) -> Iterator[tuple[Path, Content]]:
    """Iterate over all content of *template* with its path."""
    for name in ("front", "chapter", "back", "appendix"):
        for n, part in enumerate(getattr(template, name)):
            yield from _contents(part.content, (name, n))
            if name == "chapter":
                yield from _of_sections(part.section, (name, n))


def sections(template: TemplateFile) -> Iterator[tuple[Path, Section, int]]:
    """Iterate over all sections with their path and the level of their heading."""
    for n, chapter in enumerate(template.chapter):
        yield from _sections(chapter.section, ("chapter", n), 2)


def named(template: TemplateFile) -> Iterator[Named]:
    """Iterate over the blocks, standing texts, forms and conditions that *template* names."""
    for path, content in contents(template):
        for key in ("block", "standing", "form"):
            if getattr(content, key):
                yield Named(key, getattr(content, key), (*path, key))
    for path, section, _level in sections(template):
        yield from _conditions("requires", section.requires, path)
        yield from _conditions("needed_when", section.needed_when, path)
    for n, appendix in enumerate(template.appendix):
        yield from _conditions("needed_when", appendix.needed_when, ("appendix", n))


def anchors(template: TemplateFile) -> Iterator[Named]:
    """Iterate over the anchors that *template* gives."""
    for name in ("chapter", "back", "appendix"):
        for n, part in enumerate(getattr(template, name)):
            if part.anchor:
                yield Named("anchor", part.anchor, (name, n, "anchor"))
    for path, section, _level in sections(template):
        if section.anchor:
            yield Named("anchor", section.anchor, (*path, "anchor"))


def names_of(template: TemplateFile) -> Iterator[Named]:
    """Iterate over the names of page profiles, styled roles, described slots and front parts."""
    for key, name in (("page", "name"), ("style", "role"), ("slot", "name"), ("front", "name")):
        for n, part in enumerate(getattr(template, key)):
            yield Named(key, getattr(part, name), (key, n, name))


def _contents(content: Iterable[Content], path: Path) -> Iterator[tuple[Path, Content]]:
    for n, one in enumerate(content):
        yield (*path, "content", n), one


def _of_sections(inner: Iterable[Section], path: Path) -> Iterator[tuple[Path, Content]]:
    for n, section in enumerate(inner):
        yield from _contents(section.content, (*path, "section", n))
        yield from _of_sections(section.section, (*path, "section", n))


def _sections(inner: Iterable[Section], path: Path, level: int) -> Iterator[tuple[Path, Section, int]]:
    for n, section in enumerate(inner):
        yield (*path, "section", n), section, level
        yield from _sections(section.section, (*path, "section", n), level + 1)


def _conditions(key: str, names: Iterable[str], path: Path) -> Iterator[Named]:
    return (Named(key, name, (*path, key, n)) for n, name in enumerate(names))
