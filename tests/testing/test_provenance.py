"""Each printed assertion has its field: what stays whatever is taken away is said of no record."""

from collections import Counter
from functools import cache

import pytest
from attrs import evolve

import socialwork as sw
from socialwork.document.nodes import Blocks
from socialwork.export.blocks import base
from socialwork.export.blocks.parts import para
from socialwork.export.blocks.people import client_text
from socialwork.export.template import Template
from socialwork.people import Client
from socialwork.stages import Contract, InformedConsent
from socialwork.testing.provenance import (
    OF_EVERY_REPORT,
    Printed,
    fields_held,
    printed,
    provenance,
    unstated,
    without,
)

EXAMPLES = ("example:utama", "example:lansia")


@cache
def template() -> Template:
    """Return the shipped template."""
    return sw.load_template()


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_printed_piece_has_its_field(name: str) -> None:
    """Paragraphs, cells, captions and headings of the blocks go or change without some field of the case."""
    assert unstated(provenance(sw.load_case(name), template())) == set()


def test_the_list_of_what_every_report_says_holds_nothing_else() -> None:
    """A word that no report prints any more leaves the list."""
    said = Counter[Printed]()
    for name in EXAMPLES:
        said += printed(sw.load_case(name), template())
    listed = {Printed(block, text) for block, texts in OF_EVERY_REPORT.items() for text in texts}
    assert listed <= set(said)


def _contract_alone() -> tuple[sw.Case, Template]:
    """Return a small case and the template that prints nothing but its contract and the client's identity."""
    case = sw.load_case("example:utama")
    case = evolve(case, stages=case.records(Contract))
    chapters = tuple(
        evolve(
            chapter,
            content=(),
            section=tuple(
                evolve(
                    one, content=(), section=tuple(each for each in one.section if each.title == "Kontrak")
                )
                for one in chapter.section
            ),
        )
        for chapter in template().chapters
    )
    return case, evolve(template(), front=(), chapters=chapters)


def test_a_sentence_names_the_field_that_states_it() -> None:
    """That the client said to have understood is stated by one field, and by the name of the client."""
    case, own = _contract_alone()
    found = provenance(case, own)
    fields = next(fields for one, fields in found.items() if "menyatakan memahami" in one.text)
    assert (InformedConsent, "understood") in fields
    assert (Client, "code") in fields
    assert (Contract, "client_duties") not in fields


def test_an_invented_sentence_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A block that says what no record says is named with its sentence."""
    case, own = _contract_alone()
    honest = base.block_entries()["contract"]

    def inventing(case: sw.Case, ctx: base.Context) -> Blocks:
        return (*honest.build(case, ctx), para("Klien mengulang isi perjanjian dengan lancar."))

    monkeypatch.setitem(base._BLOCKS, "contract", evolve(honest, build=inventing))
    assert unstated(provenance(case, own)) == {
        Printed("contract", "Klien mengulang isi perjanjian dengan lancar.")
    }


def test_a_field_is_taken_away_everywhere() -> None:
    """All records of the class lose it; what the class needs gets another value."""
    case = sw.load_case("example:utama")
    less = without(case, InformedConsent, "understood")
    assert not any(one.consent.understood for one in less.records(Contract) if one.consent is not None)
    renamed = without(case, Client, "code")
    assert renamed.people.client.code != case.people.client.code
    assert without(case, InformedConsent, "withdrawn_on") is case
    assert (InformedConsent, "withdrawn_on") not in fields_held(case)
    assert client_text(renamed, base.Context(template=template())) == f"klien {renamed.people.client.code}"
