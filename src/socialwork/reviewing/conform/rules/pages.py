"""Rules on pages: paper, margins and the place of page numbers."""

from collections import Counter
from collections.abc import Iterator

from attrs import evolve

from socialwork.audit.prose.base import at_report
from socialwork.export.word.reading.looks import SectionLook
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reviewing.conform.base import FormRule, FormScene, form_rule
from socialwork.reviewing.conform.figures import shown, standing_of
from socialwork.words import Words

_NEAR = 0.15
"""Centimetres by which a size may differ: programs round to inches, points or millimetres."""

_WHY = Words(
    "Kertas dan margin menentukan halaman; laporan dijilid di tepi kiri.",
    "Paper and margins decide the pages; reports are bound at the left edge.",
)
_SIDES = {
    "left": Words("kiri", "left"),
    "top": Words("atas", "top"),
    "right": Words("kanan", "right"),
    "bottom": Words("bawah", "bottom"),
}


def _upright(section: SectionLook) -> SectionLook:
    """Return a section as it would lie on upright paper, turned to the left if it lies on its side."""
    if not section.landscape:
        return section
    return evolve(
        section,
        width=section.height,
        height=section.width,
        left=section.bottom,
        top=section.left,
        right=section.top,
        bottom=section.right,
    )


@form_rule("FORM-10", Severity.WARNING, Certainty.FACT, Words("Ukuran kertas", "Paper size"), _WHY)
def paper(scene: FormScene) -> Iterator[Remark]:
    """The paper is that of the template."""
    page = scene.template.page
    sizes = Counter((one.width, one.height) for one in map(_upright, scene.looks.sections))
    basis, weight = standing_of(scene.bases, f"page.{page.name}.width")
    for (width, height), pages in sizes.items():
        if width is None or height is None:
            continue
        if abs(width - page.width) > _NEAR or abs(height - page.height) > _NEAR:
            yield evolve(
                at_report(
                    "Kertas {width} × {height} cm pada {n} bagian; templat: {w} × {h} cm ({basis}).",
                    "Paper of {width} × {height} cm in {n} part(s); template: {w} × {h} cm ({basis}).",
                    width=shown(round(width, 1)),
                    height=shown(round(height, 1)),
                    n=pages,
                    w=shown(page.width),
                    h=shown(page.height),
                    basis=basis,
                ),
                severity=weight,
            )


@form_rule("FORM-11", Severity.WARNING, Certainty.FACT, Words("Margin", "Margins"), _WHY)
def margins(scene: FormScene) -> Iterator[Remark]:
    """The margins of every part are those of the template."""
    page = scene.template.page
    for side, words in _SIDES.items():
        asked = float(getattr(page, side))
        # Pages on their side are bound in either direction; their margins are left to whoever binds them.
        sizes = [getattr(one, side) for one in scene.looks.sections if not one.landscape]
        wrong = Counter(round(one, 1) for one in sizes if one is not None and abs(one - asked) > _NEAR)
        basis, weight = standing_of(scene.bases, f"page.{page.name}.{side}")
        for size, parts in wrong.items():
            yield evolve(
                at_report(
                    "Margin {side} {size} cm pada {n} bagian; templat: {asked} cm ({basis}).",
                    "The {side} margin is {size} cm in {n} part(s); template: {asked} cm ({basis}).",
                    side=words,
                    size=shown(size),
                    n=parts,
                    asked=shown(asked),
                    basis=basis,
                ),
                severity=weight,
            )


@form_rule("FORM-12", Severity.WARNING, Certainty.FACT, Words("Nomor halaman", "Page numbers"), _WHY)
def printed_numbers(scene: FormScene) -> Iterator[Remark]:
    """Pages have printed numbers."""
    printed = [
        one for one in scene.looks.sections if "none" not in {one.first, one.others} or one.others != "none"
    ]
    if scene.reading.lines and not printed:
        yield at_report("Tidak ada nomor halaman yang dicetak.", "No page numbers are printed.")


PAGE_RULES: tuple[FormRule, ...] = (paper, margins, printed_numbers)
