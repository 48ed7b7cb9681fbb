"""What is planted in any text of a case stands in no byte of what everybody may see."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count
from typing import Any

from attrs import evolve
from test_attacks import WORLD, identity, names, of_this_world

import socialwork as sw
from socialwork.drawings.base import View
from socialwork.figures import to_svg
from socialwork.loading import case_to_bytes
from socialwork.privacy.masked_texts import with_texts
from socialwork.process.texts import text_fields
from socialwork.vocabulary.privacy import Edition
from sweep import every

WORDS = 4
"""How many words a text has at least to which something is added: shorter ones are codes, dates and terms."""


def planted(case: sw.Case, added: Sequence[str]) -> sw.Case:
    """Return *case* with one of *added* behind each of its texts, one after the other."""
    turn = count()

    def change(path: str, text: str) -> str:
        if len(text.split()) < WORDS:
            return text
        return f"{text} {added[next(turn) % len(added)]}"

    apart = {"references", "media", "overrides"}
    changed = {
        name: with_texts(name, getattr(case, name), change)
        for name in text_fields(sw.Case)
        if name not in apart
    }
    return evolve(case, **changed)


def outputs(case: sw.Case, file_names: sw.Names) -> dict[str, str]:
    """Return everything that is written of *case* for everybody, each as the text of its bytes."""
    shown = sw.public_case(case, names=file_names).case
    report = sw.build(case, sw.load_template(), edition=Edition.PUBLIC, names=file_names)
    made = {
        "html": sw.to_html(report),
        "markdown": sw.to_markdown(report),
        **dict(parts_of(report, "report", case_to_bytes(shown, format="json"))),
    }
    for form in sw.fitting_forms(shown):
        document = sw.build_form(form.kind, case, edition=Edition.PUBLIC, names=file_names)
        made |= dict(parts_of(document, form.kind))
    for kind in sw.drawing_kinds():
        made |= {f"{kind.code} {n}": to_svg(one) for n, one in enumerate(kind.figures(shown, View()))}
    return made


def parts_of(document: Any, called: str, inside: bytes | None = None) -> Iterator[tuple[str, str]]:
    """Yield each part of a Word file, with its name, as text in both encodings that Word writes."""
    stream = io.BytesIO()
    sw.write_docx(document, stream, case=inside)
    with zipfile.ZipFile(stream) as archive:
        for name in archive.namelist():
            data = archive.read(name)
            yield (
                f"{called} {name}",
                name + data.decode("utf-8", "replace") + data.decode("utf-16-le", "replace"),
            )


@cache
def shown() -> dict[str, str]:
    """Return what everybody may see of the example when all that the masker finds is planted in it."""
    masker = sw.Masker(identity=identity())
    added = [
        attack["text"]
        for attack in WORLD["attack"]
        if "\n" not in attack["text"]
        and not any(it in masker.mask(attack["text"])[0] for it in attack["needles"])
    ]
    assert len(added) > 100
    return outputs(planted(of_this_world(), added), names())


@cache
def before() -> str:
    """Return what everybody sees of the example in which nothing is planted."""
    return "\n".join(outputs(of_this_world(), names()).values())


@every(WORLD["attack"], ids=lambda attack: str(attack["id"]))
def test_no_byte_of_any_output_holds_it(attack: dict[str, Any]) -> None:
    """Neither report nor form nor drawing, in Word, HTML and Markdown, the case inside and names of parts."""
    masked, _ = sw.Masker(identity=identity()).mask(attack["text"])
    sought = [needle for needle in attack["needles"] if needle not in masked and needle not in before()]
    found = {(needle, where) for needle in sought for where, text in shown().items() if needle in text}
    assert found == set()
