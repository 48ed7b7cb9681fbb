"""What is planted in any text of a case stands in no byte of what everybody may see."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count
from typing import Any

from attrs import evolve
from hypothesis import assume, given, settings, strategies as st
from test_attacks import WORLD, identity, names, of_this_world

import socialwork as sw
from socialwork.drawings.base import View
from socialwork.figures import to_svg
from socialwork.loading import case_to_bytes
from socialwork.privacy.masked_texts import with_texts
from socialwork.privacy.normal import Normal
from socialwork.privacy.questions import public_names
from socialwork.process.texts import text_fields
from socialwork.testing import cases
from socialwork.vocabulary.privacy import Edition
from sweep import every

WORDS = 4
"""How many words a text has at least to which something is added: shorter ones are codes, dates and terms."""


def planted(case: sw.Case, added: Sequence[str]) -> sw.Case:
    """Return *case* with one of *added* behind each of its texts, one after the other.

    Names that every report prints, such as that of the institution, stay: their words give nobody away.
    """
    turn, shown_anyway = count(), frozenset(public_names(case))

    def change(path: str, text: str) -> str:
        if len(text.split()) < WORDS or text in shown_anyway:
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
def masker() -> sw.Masker:
    """Return what masks the people of this world."""
    return sw.Masker(identity=identity())


@cache
def shown() -> dict[str, str]:
    """Return what everybody may see of the example when all that the masker finds is planted in it."""
    added = [
        attack["text"]
        for attack in WORLD["attack"]
        if "\n" not in attack["text"]
        and not any(it in masker().mask(attack["text"])[0] for it in attack["needles"])
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
    masked, _ = masker().mask(attack["text"])
    sought = [needle for needle in attack["needles"] if needle not in masked and needle not in before()]
    found = {(needle, where) for needle in sought for where, text in shown().items() if needle in text}
    assert found == set()


SYLLABLES = ("bra", "man", "tyo", "rak", "wis", "esa", "lun", "gga", "dir", "jan", "pu", "ket", "sum", "wal")

DISGUISES = {
    "as it is": "{first} {last}",
    "in capitals": "{upper}",
    "in small letters": "{lower}",
    "turned round": "{last}, {first}",
    "first name": "{first}",
    "with a clitic": "{last}nya",
    "with a title": "Hj. {first}, S.Pd.",
    "soft hyphen": "{head}\u00ad{tail}",
    "without width": "{head}\u200b{tail} {last}",
    "emphasis inside": "{head}**{tail}**",
    "letter by letter": "{spaced}",
    "no-break blank": "{first}\u00a0{last}",
    "over two lines": "{first}\n{last}",
}
"""How a name may be written; what a reader sees is the same."""


@st.composite
def people(draw: st.DrawFn) -> tuple[str, str]:
    """Make a first and a last name that mean nothing."""
    parts = [
        draw(st.lists(st.sampled_from(SYLLABLES), min_size=3, max_size=4, unique=True)) for _ in range(2)
    ]
    first, last = ("".join(part).capitalize() for part in parts)
    return first, last


def written(how: str, first: str, last: str) -> str:
    """Return a name in one of the disguises."""
    return DISGUISES[how].format(
        first=first,
        last=last,
        head=first[:4],
        tail=first[4:],
        upper=f"{first} {last}".upper(),
        lower=f"{first} {last}".lower(),
        spaced=" ".join(first.lower()),
    )


def read(text: str) -> str:
    """Return the letters of a text as a reader sees them, without what may stand between them."""
    return re.sub(r"[\W_]+", "", Normal.of(text).text.casefold())


@given(cases(), people(), st.lists(st.sampled_from(sorted(DISGUISES)), min_size=10, max_size=10))
@settings(max_examples=15)
def test_ten_more_in_any_case_are_hidden(case: sw.Case, who: tuple[str, str], how: list[str]) -> None:
    """Whatever the case, and wherever in it ten more are planted in whatever disguise, none can be read."""
    known = sw.Names(people=(sw.RealName(code="TX", name=" ".join(who)),))
    told = planted(case, [f"Kabar dari {written(one, *who)} diterima." for one in how])
    assume(any(name.casefold() in read(case_to_bytes(told, format="json").decode()) for name in who))
    made = sw.pseudonymise(told, names=known).case
    for text in (
        case_to_bytes(made, format="json").decode(),
        sw.to_markdown(sw.build(made, sw.load_template())),
    ):
        seen = read(text)
        assert [name for name in who if name.casefold() in seen] == []
