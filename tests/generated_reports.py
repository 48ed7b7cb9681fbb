"""Generated cases that a report has to stand: hostile texts, empty parts, long tables, many photos.

A few draws decide what a case has; a seed, drawn as well, decides where it goes. So a case of 300 rows and 60
photos takes Hypothesis no longer than a small one, and shrinks by losing whole features.
"""

import random
import re
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from typing import Any

import attrs
from hypothesis import strategies as st
from word_samples import exif, held, png

import socialwork as sw
from socialwork.testing import cases
from socialwork.values.text import is_code

ROWS, PHOTOS, LONG_WORD, LONG_NAME = 300, 60, 10_000, 400
EXAMPLES = ("example:utama", "example:lansia", "example:rehabilitasi")
_KEPT, _SPOILED = 0.35, 0.3
"""How often an optional part of a thinned case stays, and how often a text becomes hostile."""


def _joined(*signs: str) -> st.SearchStrategy[str]:
    """Make texts of a few of *signs* among ordinary letters; the first is always there."""
    some = st.lists(st.sampled_from((*signs, "kata", " ", "x")), min_size=3, max_size=9)
    return some.map(lambda found: f"a{signs[0]}{''.join(found)}")


# fmt: off
HOSTILE: Mapping[str, st.SearchStrategy[str]] = {
    "control": _joined(
        "\u00ad", "\t", "\n", "\n\n", "\u2028", "\u2029", "\ufff9", "\ufffa", "\ufdd0", "\ue000",
        "\U000e0041", "\U0001fffe",
    ),
    "right to left": _joined("שלום", "مرحبا", "\u202e", "\u202d", "\u2066", "\u2069", "\u061c", "123"),
    "combining": st.integers(5, 40).map(lambda n: "u\u0308ji a" + "\u0301\u0323\u0336" * n),
    "zero width": _joined("\u200b", "\u200c", "\u200d", "\u2060", "\ufe0f", "\u200e", "\u034f", "\ufffc"),
    "long word": st.sampled_from("aWié").map(lambda sign: sign * LONG_WORD),
    "markup": _joined(
        "<w:p>", "&amp;", "&#0;", "<!--", "-->", "<?xml?>", "</w:t>", "&", "<", ">", "<b>", "xmlns="
    ),
    "cdata": _joined("]]>", "<![CDATA[", "]]", "]]>]]>"),
    "field": _joined(
        "MERGEFORMAT", r"{ PAGE \* MERGEFORMAT }", r"REF _Ref_x \h", "{{ nama }}", "{% if %}", "${x}", "%s",
        "SEQ Tabel", "\\",
    ),
    "emoji": _joined("😀", "👩🏽‍🏫", "👨‍👩‍👧‍👦", "🇮🇩", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
    "quotes": _joined("‟", '"', "'", "“", "”", "‘", "’", "«", "»", "„", "`", "´", '""'),
    "prose": _joined(
        "‡", "# ", "- ", "1. ", "> ", "**", "_", "```", "|a|b|\n|-|-|\n|1|", "\n\n", "\n", "[@tidak-ada]",
        "[x](javascript:1)", "![](foto:foto1)", "[](tabel:x)", "<br>", "    ", "\\", "~~", "[^1]", "---\n",
    ),
}
"""Texts by what is hostile about them; the loader lets each of them through."""
# fmt: on

_SHOWN = {
    "control": "[\u00ad\u2028\u2029\ufff9\ufffa\ufdd0\ue000]",
    "right to left": "[\u0590-\u06ff\u202e]",
    "combining": "\u0301\u0323\u0336\u0301",
    "zero width": "[\u200b\u200c\u2060\u034f\ufffc]",
    "long word": rf">[^<> ]{{{LONG_WORD}}}<",
    "markup": "&lt;w:p&gt;",
    "cdata": r"\]\]&gt;",
    "field": "MERGEFORMAT",
    "emoji": "[\U0001f1e6-\U0001faff]",
    "quotes": "‟",
    "prose": "‡",
    "long name": rf"(?<!\w)(?:Nama){{{LONG_NAME // 4}}}",
}
_SEEN = {name: re.compile(pattern) for name, pattern in _SHOWN.items()}
FEATURES = (*_SHOWN, "300 rows", "60 photos", "turned photo", "placeholder", "thinned example")


@attrs.frozen
class Generated:
    """A generated case, and the features that it cannot show by itself."""

    case: sw.Case
    features: frozenset[str]


_SOMETIMES = st.integers(0, 9).map(lambda n: n in (3, 7))


@cache
def _example(name: str) -> sw.Case:
    return sw.load_case(name)


@st.composite
def reports(draw: st.DrawFn) -> Generated:
    """Make cases with features; each feature comes often, and so do cases with only one."""
    dice = random.Random(draw(st.integers(0, 2**32)))  # noqa: S311 - what is drawn here is no secret
    thinned = draw(_SOMETIMES)
    case = _thin(_example(draw(st.sampled_from(EXAMPLES))), dice) if thinned else draw(cases())
    kinds = draw(st.lists(st.sampled_from(sorted(HOSTILE)), max_size=4, unique=True))
    if kinds:
        texts = [draw(HOSTILE[kind]) for kind in kinds]
        case = refilled(case, lambda text: dice.choice(texts) if dice.random() < _SPOILED else text)
    for feature in (_with_long_names, _with_rows, _with_photos):
        if draw(_SOMETIMES):
            case = feature(case, dice)
    return Generated(case, frozenset({"thinned example"} if thinned else ()))


def features_of(generated: Generated, docx: bytes) -> set[str]:
    """Return the features of a report, as its Word file shows them."""
    with zipfile.ZipFile(BytesIO(docx)) as package:
        text = package.read("word/document.xml").decode()
    found = {name for name, pattern in _SEEN.items() if pattern.search(text)}
    tables = text.split("<w:tbl>")
    if any(table.count("<w:tr>") > ROWS for table in tables):
        found.add("300 rows")
    if text.count("<pic:pic>") >= PHOTOS:
        found.add("60 photos")
    if re.search("<a:xfrm (?:rot|flip)", text):
        found.add("turned photo")
    if 'w:val="Placeholder"' in text:
        found.add("placeholder")
    return found | generated.features


# --- empty parts ------------------------------------------------------------------------------


def _thin(record: Any, dice: random.Random) -> Any:
    """Return *record* without most of what it may do without."""
    changes = {}
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        if field.default is not attrs.NOTHING and field.name != "media" and dice.random() > _KEPT:
            changes[field.name] = field.default
        elif isinstance(value, tuple):
            kept = [item for item in value if dice.random() < _KEPT]
            changes[field.name] = tuple(_thin(item, dice) if attrs.has(type(item)) else item for item in kept)
        elif attrs.has(type(value)):
            changes[field.name] = _thin(value, dice)
    return _changed(record, changes)


def _changed(record: Any, changes: dict[str, Any]) -> Any:
    """Return *record* with those of *changes* that its class allows."""
    try:
        return attrs.evolve(record, **changes)
    except (ValueError, TypeError):
        return record


# --- hostile texts ----------------------------------------------------------------------------


Change = Callable[[str], str]


def refilled(record: Any, change: Change, listed: Change | None = None) -> Any:
    """Return *record* with what *change* makes of each free text, where its class allows that.

    Args:
        record: The record.
        change: Makes a new text.
        listed: Makes the new text of one in a list, if it is not *change*, too.
    """
    for field in attrs.fields(type(record)):
        if field.name in {"media", "file"} or field.validator is is_code:
            continue
        value = getattr(record, field.name)
        made = _refilled(value, change, listed or change)
        if made is not value:
            record = _changed(record, {field.name: made})  # one by one, so that one refused loses no other
    return record


def _refilled(value: Any, change: Change, listed: Change) -> Any:
    if isinstance(value, str) and type(value) is str:
        return change(value)
    if isinstance(value, tuple):
        return tuple(listed(item) if type(item) is str else _refilled(item, change, listed) for item in value)
    return refilled(value, change, listed) if attrs.has(type(value)) else value


# --- what is long or many ---------------------------------------------------------------------


def _with_long_names(case: sw.Case, dice: random.Random) -> sw.Case:
    """Return *case* with a title, names and a heading that no line holds, in one word or in many."""
    name = ("Nama" * (LONG_NAME // 4)) if dice.random() < 0.5 else f"{'Nama' * (LONG_NAME // 4)} " * 3
    institution = attrs.evolve(case.institution, name=name, parent=name)
    return attrs.evolve(case, title=name, problem=name, institution=institution)


def _with_rows(case: sw.Case, dice: random.Random) -> sw.Case:
    """Return *case* with a table of 300 rows: of the staff, or of the network."""
    labels = [f"baris {n} {'dan lagi ' * dice.randint(0, 12)}" for n in range(dice.randint(1, 9))]
    if dice.random() < 0.5:
        rows = tuple(sw.CountRow(label=dice.choice(labels), counts=(n, n % 7)) for n in range(ROWS))
        staff = sw.CountTable(title="Pegawai", row_title="Jabatan", columns=("Laki-laki", ""), rows=rows)
        return attrs.evolve(case, institution=attrs.evolve(case.institution, staff=staff))
    partners = (f"{n}. {dice.choice(labels)}" for n in range(ROWS))
    return attrs.evolve(case, network=tuple(sw.NetworkContact(partner=one, gives="data") for one in partners))


def _with_photos(case: sw.Case, dice: random.Random) -> sw.Case:
    """Return *case* with 60 photos, upright and turned, which share nine pictures; all may be printed."""
    pictures = [("png", png()), *(("jpg", held(exif(value))) for value in range(1, 9))]
    photos, media = [], []
    for n in range(PHOTOS):
        suffix, data = dice.choice(pictures)
        file = f"photos/banyak-{n}.{suffix}"
        photos.append(sw.Photo(code=f"banyak-{n}", file=file, caption=f"Foto {n}", alt="Kotak", consent=True))
        media.append(sw.Media(file, data))
    return attrs.evolve(case, photos=(*case.photos, *photos), media=(*case.media, *media))
