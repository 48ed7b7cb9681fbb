"""The document tree as JSON."""

import json
from typing import Any

import pytest
from hypothesis import given

from document.trees import DOCUMENTS
from drawings import figure
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Document, Drawing, Paragraph, Part
from socialwork.document.tree_json import FORMAT, document_from_json, document_to_json
from socialwork.errors import MalformedError
from socialwork.figures.model import Polyline
from socialwork.values.media import Media


@given(DOCUMENTS)
def test_nothing_is_lost(document: Document) -> None:
    """Reading what was written gives an equal tree."""
    assert document_from_json(document_to_json(document)) == document


def test_layout() -> None:
    """Nodes are tagged, defaults are left out, bytes are base64, the version stands first."""
    document = Document(
        parts=(Part(blocks=(Paragraph(text=(Text("é", bold=True),)),)),), media=(Media("a.png", b"\x00\xff"),)
    )
    expected = {
        "format": FORMAT,
        "node": "Document",
        "parts": [
            {
                "node": "Part",
                "blocks": [{"node": "Paragraph", "text": [{"node": "Text", "text": "é", "bold": True}]}],
            }
        ],
        "media": [{"node": "Media", "name": "a.png", "data": "AP8="}],
    }
    assert json.loads(document_to_json(document)) == expected


def test_shapes_carry_the_name_of_their_package() -> None:
    """A drawing is no picture, although both are made of something called a figure."""
    drawing = Drawing(figure=figure(Polyline(points=((0.0, 1.5), (2, 3)))))
    made = json.loads(document_to_json(Document(parts=(Part(blocks=(drawing,)),))))["parts"][0]["blocks"][0]
    assert (made["node"], made["figure"]["node"]) == ("Drawing", "figures.Figure")
    assert made["figure"]["items"] == [{"node": "figures.Polyline", "points": [[0.0, 1.5], [2, 3]]}]


def test_indented() -> None:
    """With an indent the text has lines, and reads the same."""
    document = Document(parts=(Part(blocks=()),))
    text = document_to_json(document, indent=2)
    assert ("\n  " in text, document_from_json(text.encode())) == (True, document)


def with_block(**block: Any) -> str:
    """Return a document of one block."""
    part = {"node": "Part", "blocks": [block]}
    return json.dumps({"format": FORMAT, "node": "Document", "parts": [part]})


ITEMS = "document.parts[0].blocks[0].figure.items"


def with_shape(**shape: Any) -> str:
    """Return a document of one drawing of one shape."""
    figure = {"node": "figures.Figure", "width": 9, "height": 9, "title": "", "alt": "", "items": [shape]}
    return with_block(node="Drawing", figure=figure)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("{", ""),
        ("[" * 100_000, ""),
        (b"\xff\xfe\xfd", ""),
        ("[]", "format"),
        ('{"format": 99, "node": "Document", "parts": []}', "format"),
        ('{"format": 1, "node": "Part", "blocks": []}', "document"),
        ('{"format": 1, "node": "Document"}', "document"),
        ('{"format": 1, "node": "Document", "parts": {}}', "document.parts"),
        (with_block(node="Heading", level=True, text=[]), "document.parts[0].blocks[0].level"),
        (with_block(node="Heading", level=1, text=[], numbered="no"), "document.parts[0].blocks[0].numbered"),
        (with_block(node="Paragraph", text=["a"]), "document.parts[0].blocks[0].text[0]"),
        (with_block(node="Paragraph", text=[], colour="red"), "document.parts[0].blocks[0]"),
        (with_block(node="Design"), "document.parts[0].blocks[0]"),
        (with_block(node="Contents", of="tables"), "document.parts[0].blocks[0].of"),
        (with_block(node="Figure", media="m", alt=3), "document.parts[0].blocks[0].alt"),
        (with_block(node="Figure", media="m", alt="a", width_cm="2"), "document.parts[0].blocks[0].width_cm"),
        (with_shape(node="Figure"), f"{ITEMS}[0]"),
        (with_shape(node="figures.Rect", x=1), f"{ITEMS}[0]"),
        (with_shape(node="figures.Polyline", points=[[1, 2], [1]]), f"{ITEMS}[0].points[1]"),
        (with_shape(node="figures.Polyline", points=[[1, 2], [1, 2, 3]]), f"{ITEMS}[0].points[1]"),
        (with_shape(node="figures.Path", steps=[{"node": "figures.Rect"}]), f"{ITEMS}[0].steps[0]"),
        (
            (
                '{"format": 1, "node": "Document", "parts": [], '
                '"media": [{"node": "Media", "name": "m", "data": "?"}]}'
            ),
            "document.media[0].data",
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(text: str | bytes, path: str) -> None:
    """Whatever is no tree is refused, with the place of the first thing that does not fit."""
    with pytest.raises(MalformedError) as caught:
        document_from_json(text)
    assert caught.value.problems[0].path == path
