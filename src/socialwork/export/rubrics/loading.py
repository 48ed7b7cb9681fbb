"""From TOML to a checked rubric."""

from collections.abc import Iterable, Iterator
from functools import cache, partial
from importlib import resources
from importlib.resources.abc import Traversable
from os import PathLike, fspath
from pathlib import Path

from socialwork.audit.engine import all_rules
from socialwork.errors import Problem, RubricError
from socialwork.export.rubrics.model import FORMAT, Competence, Rubric
from socialwork.export.rubrics.records import known_records
from socialwork.export.template.model import Content, Section, Template
from socialwork.export.template_loading.load import load_template
from socialwork.loading import load_toml
from socialwork.loading.origin import Origin, Path as Steps
from socialwork.loading.suggestions import closest
from socialwork.loading.toml_reader import toml_marks
from socialwork.words import Words

SHIPPED = "generalis"
"""The rubric of the library, for the generalist helping process."""

_FORMAT = Words(
    "pustaka ini membaca rubrik format {known}, bukan {n}",
    "this library reads rubrics of format {known}, not {n}",
)
_NOT_FOUND = Words(
    "rubrik tidak ditemukan; beri nama rubrik bawaan atau berkas .toml",
    "no such rubric; give the name of a shipped one or a .toml file",
)
_TWICE = Words("kode ini dipakai dua kali", "this code is used twice")
_NO_LEVEL = Words(
    "rubrik ini tidak mempunyai tingkat dengan kode ini", "this rubric has no level of this code"
)
_NO_RULE = Words("tidak ada aturan yang kodenya diawali ini", "no rule has a code that begins like this")
_NO_RECORD = Words("tidak ada bagian kasus dengan nama ini", "there is no part of a case of this name")
_NO_SECTION = Words(
    "templat tidak mempunyai bagian uraian dengan nama ini", "the template has no slot of prose of this name"
)
_NOTHING = Words(
    "kompetensi ini tidak menyebut bukti; isi `rules`, `records`, atau `sections`",
    "this competence names no evidence; give it `rules`, `records` or `sections`",
)
_FEW = Words("rubrik memerlukan sedikitnya dua tingkat", "a rubric needs two levels or more")
_NONE = Words("rubrik memerlukan sedikitnya satu kompetensi", "a rubric needs one competence or more")


def shipped_rubrics() -> tuple[str, ...]:
    """Return the names of the rubrics that the library brings.

    >>> shipped_rubrics()
    ('generalis',)
    """
    files = (file.name for file in _folder().iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in files if name.endswith(".toml")))


def load_rubric(source: str | PathLike[str] | bytes = SHIPPED, *, template: Template | None = None) -> Rubric:
    """Read and check a rubric.

    Args:
        source: The name of a shipped rubric, the path of a ``.toml`` file, or its bytes.
        template: The template whose slots of prose its sections name; by default the shipped one.

    Raises:
        RubricError: It cannot be read, or names what does not exist; all problems at once.

    >>> load_rubric().total_weight
    100
    """
    text, file = _read(source)
    rubric = load_toml(Rubric, text, file=file, error=RubricError)
    content = text.decode("utf-8-sig").replace("\r\n", "\n")
    origin = Origin(file, cache(partial(toml_marks, content)))
    found = tuple(_problems(rubric, template or load_template(), origin))
    if found:
        raise RubricError(found)
    return rubric


def _read(source: str | PathLike[str] | bytes) -> tuple[bytes, str]:
    if isinstance(source, bytes):
        return source, ""
    if isinstance(source, str) and source in shipped_rubrics():
        return _folder().joinpath(f"{source}.toml").read_bytes(), f"{source}.toml"
    path = Path(fspath(source))
    if not path.is_file():
        known = closest(fspath(source), {name: name for name in shipped_rubrics()})
        raise RubricError([Problem(file=fspath(source), message=_NOT_FOUND, suggestion=known)])
    return path.read_bytes(), str(path)


def _folder() -> Traversable:
    return resources.files("socialwork") / "data" / "rubrics"


def _problems(rubric: Rubric, template: Template, origin: Origin) -> Iterator[Problem]:
    if rubric.format != FORMAT:
        yield origin.problem(
            ("format",), _FORMAT.format(n=rubric.format, known=FORMAT), value=str(rubric.format)
        )
    if len(rubric.level) < 2:  # noqa: PLR2004 - between one level nothing can be chosen
        yield origin.problem(("level",), _FEW)
    if not rubric.competence:
        yield origin.problem(("competence",), _NONE)
    yield from _doubles("level", (one.code for one in rubric.level), origin)
    yield from _doubles("competence", (one.code for one in rubric.competence), origin)
    levels = [one.code for one in rubric.level]
    rules, slots = _beginnings(), sorted(set(_slots(template)))
    for n, one in enumerate(rubric.competence):
        yield from _named(one, ("competence", n), (levels, rules, slots), origin)


def _doubles(key: str, codes: Iterable[str], origin: Origin) -> Iterator[Problem]:
    seen: set[str] = set()
    for n, code in enumerate(codes):
        if code in seen:
            yield origin.problem((key, n, "code"), _TWICE, value=code)
        seen.add(code)


def _named(
    one: Competence, path: Steps, known: tuple[list[str], list[str], list[str]], origin: Origin
) -> Iterator[Problem]:
    """Yield a problem for each name that stands for nothing."""
    levels, rules, slots = known
    if not (one.rules or one.records or one.sections):
        yield origin.problem(path, _NOTHING, value=one.code)
    for level in one.levels:
        if level not in levels:
            yield _unknown(_NO_LEVEL, level, levels, origin, (*path, "levels", level))
    for n, code in enumerate(one.rules):
        if not any(rule.startswith(code) for rule in rules):
            yield _unknown(_NO_RULE, code, rules, origin, (*path, "rules", n))
    for n, name in enumerate(one.records):
        if name not in known_records():
            yield _unknown(_NO_RECORD, name, known_records(), origin, (*path, "records", n))
    for n, slot in enumerate(one.sections):
        if slot not in slots:
            yield _unknown(_NO_SECTION, slot, slots, origin, (*path, "sections", n))


def _unknown(message: Words, name: str, known: Iterable[str], origin: Origin, path: Steps) -> Problem:
    return origin.problem(path, message, value=name, suggestion=closest(name, {one: one for one in known}))


def _beginnings() -> list[str]:
    """Return the codes of all rules, and their families such as ``EVAL``, which name several."""
    codes = [rule.code for rule in all_rules()]
    return [*codes, *dict.fromkeys(code.rsplit("-", 1)[0] for code in codes)]


def _slots(template: Template) -> Iterator[str]:
    """Yield the slots of prose that a template prints."""
    outside = (
        part.content for parts in (template.front, template.back, template.appendices) for part in parts
    )
    yield from (slot for content in outside for slot in _in_content(content))
    for chapter in template.chapters:
        yield from _in_content(chapter.content)
        yield from (slot for section in chapter.section for slot in _in_section(section))


def _in_section(section: Section) -> Iterator[str]:
    yield from _in_content(section.content)
    yield from (slot for one in section.section for slot in _in_section(one))


def _in_content(content: tuple[Content, ...]) -> Iterator[str]:
    return (piece.prose for piece in content if piece.prose)
