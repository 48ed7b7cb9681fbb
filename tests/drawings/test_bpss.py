"""The four panels of a BPSS assessment."""

from attrs import evolve
from hypothesis import given, settings, strategies as st

from chart_tools import LANGS, WORDS, alts, assert_sound, labels, said, shapes
from socialwork.drawings.base import View, draw
from socialwork.drawings.room import TALLEST
from socialwork.figures.model import Ellipse, Rect
from socialwork.figures.svg import to_svg
from socialwork.loading import load_case
from socialwork.stages import Assessment
from socialwork.tools import Bpss, BpssDomain
from socialwork.words import Lang

TEXTS = st.lists(WORDS, max_size=9).map(tuple)
DOMAINS = st.builds(BpssDomain, findings=WORDS, functioning=WORDS, strengths=TEXTS, problems=TEXTS)
ASSESSMENTS = st.builds(Bpss, biological=DOMAINS, psychological=DOMAINS, social=DOMAINS, spiritual=DOMAINS)
EMPTY = BpssDomain()
NOTHING = Bpss(biological=EMPTY, psychological=EMPTY, social=EMPTY, spiritual=EMPTY)


@settings(max_examples=30)
@given(ASSESSMENTS, LANGS, st.sampled_from((380.0, 529.0)))
def test_any_assessment_is_sound(tool: Bpss, lang: Lang, width: float) -> None:
    """Nothing lies outside, no text covers another, and the panels stand on a page."""
    figure = draw(tool, View(lang=lang, width=width))
    assert_sound(figure)
    assert figure.width == width
    assert figure.height <= TALLEST + 1


@given(ASSESSMENTS)
@settings(max_examples=20)
def test_the_description_has_all_of_it(tool: Bpss) -> None:
    """What a panel shortens, the description says in full."""
    told = said(draw(tool)).casefold()
    for domain in (tool.biological, tool.psychological, tool.social, tool.spiritual):
        for text in (domain.findings, domain.functioning, *domain.strengths, *domain.problems):
            assert " ".join(text.split()).removesuffix(".").casefold() in told


@given(ASSESSMENTS)
@settings(max_examples=10)
def test_same_bytes(tool: Bpss) -> None:
    """The same assessment gives the same bytes."""
    assert to_svg(draw(tool)) == to_svg(draw(tool))


def test_panels_meet_at_the_client() -> None:
    """The corners of the four panels lie within the circle of the client."""
    figure = draw(NOTHING, View(client="BR"))
    (circle,) = [one for one in shapes(figure, "") if isinstance(one, Ellipse)]
    panels = [one for one in shapes(figure, "panel") if isinstance(one, Rect)]
    assert len(panels) == 4
    for panel in panels:
        near_x = min((panel.x, panel.x + panel.width), key=lambda x: abs(x - circle.cx))
        near_y = min((panel.y, panel.y + panel.height), key=lambda y: abs(y - circle.cy))
        assert (near_x - circle.cx) ** 2 + (near_y - circle.cy) ** 2 < circle.rx**2
    assert "BR" in alts(figure)


def test_strengths_and_problems_have_their_signs() -> None:
    """Each strength has a plus before it, each problem a minus, each once."""
    domain = BpssDomain(strengths=("Tekun", "Ramah"), problems=("Malu",))
    figure = draw(evolve(NOTHING, social=domain))
    assert [one.text for one in labels(figure, "sign")] == ["+", "+", "–"]
    assert [one.text for one in labels(figure, "strength")] == ["Tekun", "Ramah"]
    assert [one.text for one in labels(figure, "problem")] == ["Malu"]


def test_a_long_list_says_how_much_is_missing() -> None:
    """Where a list has no room, the panel says how many texts it lacks, and a note points to the table."""
    domain = BpssDomain(strengths=tuple(f"Kekuatan nomor {n}" for n in range(40)))
    figure = draw(evolve(NOTHING, biological=domain, social=domain))
    shown = labels(figure, "strength")
    more = [one.text for one in labels(figure, "more") if "lagi" in one.text]
    assert more == [f"… dan {40 - len(shown) // 2} lagi"] * 2
    assert "tabel" in labels(figure, "note")[0].text


def test_a_short_one_has_no_note() -> None:
    """Nothing is said of the table where nothing was shortened."""
    assert labels(draw(NOTHING), "note") == []


def test_the_client_may_have_a_name() -> None:
    """What the view puts in the place of a code stands in the middle, else the word for a client."""
    named = draw(NOTHING, View(client="BR", names={"BR": "Budi"}))
    nobody = draw(NOTHING, View(lang="en"))
    assert (alts(named)[-1], alts(nobody)[-1]) == ("Budi", "Client")


def test_the_shipped_examples_are_drawn_whole() -> None:
    """Both examples fit their panels without a text being shortened."""
    for name in ("example:utama", "example:lansia", "example:rehabilitasi"):
        found = load_case(name).latest(Assessment)
        assert found is not None
        (tool,) = [one for one in found.tools if isinstance(one, Bpss)]
        assert labels(draw(tool), "note") == []
