"""The gallery: every drawing, every symbol and every kind of line, made by the library at build time."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from attrs import fields, frozen

import socialwork as sw
from socialwork.drawings.genogram.conditions import conditions_of
from socialwork.drawings.genogram.legend import HIGH, SAMPLE
from socialwork.drawings.genogram.samples import (
    child_sample,
    double_sample,
    household_sample,
    orphan_sample,
    symbol_sample,
    tie_sample,
    twin_sample,
    union_sample,
)
from socialwork.drawings.tie_strokes import tie_strokes
from socialwork.export.blocks.parts import field_words
from socialwork.figures.course import straight
from socialwork.figures.model import Figure, Point, Shape
from socialwork.figures.svg import to_svg
from socialwork.tools.genogram import Kin, KinCondition, Union
from socialwork.vocabulary.person import (
    ChildKind,
    ConditionKind,
    ConditionState,
    EmotionalTie,
    Gender,
    KinKind,
    Sex,
    TieFlow,
    TieStrength,
    UnionEnd,
    UnionKind,
)
from socialwork.words import Words

FOLDER = "gallery"
"""Where the pictures lie, beside the page."""

CASES = ("example:utama", "example:lansia", str(Path(__file__).parent / "gallery.yaml"))
"""The cases whose tools are shown: of each kind the first that is found."""

WIDE, TALL = SAMPLE + 24, HIGH + 14
MCGOLDRICK, BENNETT = sw.Notation.MCGOLDRICK, sw.Notation.BENNETT

_TWINS = Words("Kembar", "Twins")
_IDENTICAL = Words("Kembar identik", "Identical twins")
_ORPHANS = Words("Orang tua tidak diketahui", "Parents not known")
_BLOOD = Words("Pasangan sedarah", "Partners related by blood")
_HOUSEHOLD = Words("Tinggal serumah", "Household")

Sample = Callable[[Point], tuple[Shape, ...]]


@frozen
class Row:
    """One symbol or line: what it means, and how each notation draws it."""

    name: str
    words: Words
    samples: tuple[Sample, ...]


@frozen
class Gallery:
    """The page and the pictures on it."""

    lines: tuple[str, ...]
    pictures: dict[str, Figure]

    def write(self, folder: Path) -> None:
        """Write the pictures into a folder below *folder*; the page is written with the others."""
        (folder / FOLDER).mkdir(parents=True, exist_ok=True)
        for name, figure in self.pictures.items():
            (folder / FOLDER / f"{name}.svg").write_text(to_svg(figure), encoding="utf-8")


def gallery() -> Gallery:
    """Return the whole gallery."""
    pictures: dict[str, Figure] = {}
    lines = [
        "# Gallery",
        "",
        "Every drawing, every symbol and every kind of line, drawn by the code of this version. The people",
        "are those of the example cases and of `docs/gallery.yaml`; nobody is real. How to draw your own",
        "stands in [](../../how-to/draw-assessment-tools.md).",
        "",
        "## Drawings",
        *_drawings(pictures),
    ]
    for title, about, heads, rows in _tables():
        lines += ["", f"## {title}", "", about, "", *_table(heads, rows, pictures)]
    return Gallery(tuple(lines), pictures)


# --- drawings ---------------------------------------------------------------------------------


def _drawings(pictures: dict[str, Figure]) -> Iterator[str]:
    cases = [sw.load_case(case) for case in CASES]
    for kind in sw.drawing_kinds():
        if not _home(kind).startswith("socialwork."):
            continue  # an installed package brings it
        found = _first(kind, cases)
        yield from ("", f"### {kind.words.en}", "", f"*{kind.words.id}*, `{kind.code}`", "")
        yield from _shown(kind.code, found, pictures)
        if kind.code == "genogram":
            for name, view in (
                ("genogram-bennett", {"notation": BENNETT}),
                ("genogram-en", {"lang": "en"}),
            ):
                yield from _shown(name, _first(kind, cases, **view), pictures)


def _home(kind: sw.DrawingKind) -> str:
    """Return the module that brings a kind: that of the tool, where it draws one."""
    (entry, *_) = getattr(kind.figures, "args", None) or (None,)
    return (kind.figures.__module__ if entry is None else entry.cls.__module__) or ""


def _first(kind: sw.DrawingKind, cases: Sequence[sw.Case], **view: object) -> Figure:
    """Return the first drawing of a kind that one of the cases has."""
    for case in cases:
        if kind.code == "case-timeline" and not sw.timeline(case):
            continue
        for figure in kind.figures(case, sw.view_of(case, **view)):  # type: ignore[arg-type]
            return figure
    message = f"no case of the gallery has a {kind.code}: add one to docs/gallery.yaml"
    raise LookupError(message)


def _shown(name: str, figure: Figure, pictures: dict[str, Figure]) -> Iterator[str]:
    pictures[name] = figure
    yield f"![{_plain(figure.alt)}]({FOLDER}/{name}.svg)"
    yield from ("", f"> {_plain(figure.alt)}", "")
    if figure.description:
        yield from ("```{admonition} In words", ":class: dropdown", "")
        yield from (f"- {_plain(line)}" for line in figure.description)
        yield from ("```", "")


def _plain(text: str) -> str:
    """Return *text* so that Markdown reads nothing into it."""
    return " ".join(re.sub(r"([\\`*_\[\]<>|])", r"\\\1", text).split())


# --- symbols and lines ------------------------------------------------------------------------


def _tables() -> Iterator[tuple[str, str, Sequence[str], Iterable[Row]]]:
    both = ("McGoldrick", "Bennett")
    yield (
        "People in a genogram",
        "The two notations disagree on some symbols; so every drawing has a legend of what it uses.",
        both,
        list(_people()),
    )
    yield (
        "Conditions",
        "The filling tells conditions apart, never the colour; each label of a family has its own.",
        both,
        list(_conditions()),
    )
    yield (
        "Unions",
        "What binds a couple, and how it ended. What has no line of its own is said in words beside it.",
        ("Line",),
        list(_unions()),
    )
    yield "Children", "How a child belongs to a union.", both, list(_children())
    yield "Emotional lines", "Drawn above the structure of the family.", ("Line",), list(_ties())
    yield (
        "Ties of an ecomap",
        "Strength, stress and flow of energy are told independently of each other.",
        ("Line",),
        list(_ecomap()),
    )


def _table(heads: Sequence[str], rows: Iterable[Row], pictures: dict[str, Figure]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} | Indonesian | English |"
    yield f"| {' | '.join('---' for _ in heads)} | --- | --- |"
    for row in rows:
        cells = []
        for head, sample in zip(heads, row.samples, strict=True):
            name = f"{row.name}-{head.lower()}"
            pictures[name] = _picture(row.words, sample)
            cells.append(f"![{row.words.en}]({FOLDER}/{name}.svg)")
        yield f"| {' | '.join(cells)} | {row.words.id} | {row.words.en} |"


def _picture(words: Words, sample: Sample) -> Figure:
    return Figure(
        width=WIDE, height=TALL, items=sample((WIDE / 2, TALL / 2)), title=words.en, alt=words.en, lang="en"
    )


def _symbols(name: str, words: Words, kin: Kin, *, inside: tuple[str, str] = ("", "")) -> Row:
    samples = tuple(
        symbol_sample(kin, notation, conditions_of([kin], notation), text)
        for notation, text in zip((MCGOLDRICK, BENNETT), inside, strict=True)
    )
    return Row(name, words, samples)


def _kin(sex: Sex = Sex.FEMALE, **facts: object) -> Kin:
    return Kin(code="X", role="contoh", sex=sex, **facts)  # type: ignore[arg-type]


def _people() -> Iterator[Row]:
    for sex in Sex:
        mark = "?" if sex is Sex.UNKNOWN else ""
        yield _symbols(f"sex-{sex.code}", sex.words, _kin(sex), inside=(mark, mark))
    for gender, sex in ((Gender.MAN, Sex.FEMALE), (Gender.WOMAN, Sex.MALE), (Gender.DIVERSE, Sex.FEMALE)):
        words = Words(f"{gender.words.id} (identitas gender)", f"{gender.words.en} (gender identity)")
        yield _symbols(f"gender-{gender.code}", words, _kin(sex, gender=gender))
    yield _symbols("index", field_words(Kin, "index"), _kin(index=True))
    yield _symbols("deceased", field_words(Kin, "deceased"), _kin(deceased=True))
    for kind in KinKind:
        if kind is not KinKind.PERSON:
            inside = ("", "P" if kind is KinKind.PREGNANCY else "")
            yield _symbols(f"kin-{kind.code}", kind.words, _kin(kind=kind), inside=inside)


def _conditions() -> Iterator[Row]:
    for kind in ConditionKind:
        for state in ConditionState:
            words = kind.words
            if state is not ConditionState.PRESENT:
                words = Words(
                    f"{kind.words.id}, {state.words.id.lower()}", f"{kind.words.en}, {state.words.en.lower()}"
                )
            kin = _kin(conditions=(KinCondition(kind=kind, state=state),))
            yield _symbols(f"condition-{kind.code}-{state.code}", words, kin)


def _line(kind: UnionKind = UnionKind.MARRIAGE, **facts: object) -> Union:
    return Union(code="U", partners=("A", "B"), kind=kind, **facts)  # type: ignore[arg-type]


def _unions() -> Iterator[Row]:
    for kind in UnionKind:
        yield Row(f"union-{kind.code}", kind.words, (union_sample(_line(kind)),))
    for end in UnionEnd:
        yield Row(f"end-{end.code}", end.words, (union_sample(_line(ended=end)),))
    again = _line(ended=UnionEnd.DIVORCE, remarried=True)
    yield Row("remarried", field_words(Union, "remarried"), (union_sample(again),))
    yield Row("blood", _BLOOD, (double_sample,))
    yield Row("household", _HOUSEHOLD, (household_sample,))


def _children() -> Iterator[Row]:
    for kind in ChildKind:
        samples = tuple(child_sample(kind, notation) for notation in (MCGOLDRICK, BENNETT))
        yield Row(f"child-{kind.code}", kind.words, samples)
    yield Row("twins", _TWINS, (twin_sample(identical=False),) * 2)
    yield Row("identical-twins", _IDENTICAL, (twin_sample(identical=True),) * 2)
    yield Row("orphans", _ORPHANS, (orphan_sample,) * 2)


def _ties() -> Iterator[Row]:
    for kind in EmotionalTie:
        letter = "a" if kind is EmotionalTie.CUSTOM else ""
        yield Row(f"tie-{kind.code}", kind.words, (tie_sample(kind, letter),))


def _ecomap() -> Iterator[Row]:
    for strength in TieStrength:
        yield Row(f"ecomap-{strength.code}", strength.words, (_tie(strength),))
    stress = next(field for field in fields(sw.Tie) if field.name == "stressful")
    yield Row("ecomap-stressful", field_words(sw.Tie, stress.name), (_tie(TieStrength.FAIR, stressful=True),))
    for flow in TieFlow:
        if flow is not TieFlow.NONE:
            yield Row(f"ecomap-flow-{flow.code}", flow.words, (_tie(TieStrength.FAIR, flow=flow),))


def _tie(strength: TieStrength, *, stressful: bool = False, flow: TieFlow = TieFlow.NONE) -> Sample:
    def sample(middle: Point) -> tuple[Shape, ...]:
        left, right = (middle[0] - SAMPLE / 2, middle[1]), (middle[0] + SAMPLE / 2, middle[1])
        return tuple(tie_strokes(straight(left, right), strength, stressful=stressful, flow=flow))

    return sample
