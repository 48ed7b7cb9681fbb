"""The table of the field's subjects is complete, and every name in it exists."""

import re
from importlib import import_module
from pathlib import Path

import attrs
import pytest

from socialwork.audit import all_rules
from socialwork.export.blocks import block_entries, load_blocks
from socialwork.export.template_loading import load_template
from socialwork.export.template_loading.sources import shipped_forms
from socialwork.knowledge import concepts
from socialwork.loading import load_case
from sweep import every

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "digest.md"
DIGEST = ROOT.parent / "shared" / "reference" / "source-digest.md"
ROW = re.compile(r"^\| (\d\.\d\d) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
COUNTS = {"1": 38, "2": 51, "3": 43, "4": 31, "5": 30, "6": 5, "7": 23, "8": 2}


def rows() -> list[tuple[str, str, str]]:
    """Return number, item and carriers of each row of the page."""
    return [(match[1], match[2].strip(), match[3].strip()) for match in ROW.finditer(PAGE.read_text("utf-8"))]


def test_numbers_of_each_section_run_without_gap() -> None:
    """Each section has its items, numbered from 01."""
    expected = [f"{section}.{n:02}" for section, count in COUNTS.items() for n in range(1, count + 1)]
    assert expected == [number for number, _, _ in rows()]


@every(rows(), ids=lambda row: row[0])
def test_carriers_exist(number: str, item: str, carriers: str) -> None:
    """Every carrier that a row names exists in the library."""
    names = re.findall(r"`([^`]+)`", carriers)
    assert names
    for name in names:
        assert exists(name), f"{number} {item}: {name}"


def exists(name: str) -> bool:  # noqa: PLR0911 - one arm for each kind of carrier
    """Return whether the library has what *name* stands for."""
    kind, _, rest = name.partition(":")
    match kind:
        case "block":
            load_blocks()
            return rest in block_entries()
        case "form":
            return rest in shipped_forms()
        case "template":
            return rest in template_parts()
        case "rule":
            return rest in {rule.code for rule in all_rules()}
        case "concept":
            return has_concept(rest)
        case "example":
            return load_case(name) is not None
        case _:
            return name in {f"part {n}" for n in range(2, 8)} or resolves(name)


def has_concept(name: str) -> bool:
    """Return whether the term has a label, a definition, an example and a source, in both languages."""
    vocabulary, _, member = name.partition(".")
    found = [one for one in concepts() if (type(one.term).__name__, one.term.name) == (vocabulary, member)]
    return len(found) == 1 and all(
        words.id and words.en for one in found for words in (one.term.words, one.definition, one.example)
    )


def test_every_concept_of_the_field_has_its_row() -> None:
    """Sections 2 to 5 name every term of the vocabularies that they name one term of."""
    named = set(re.findall(r"`concept:(\w+\.\w+)`", PAGE.read_text("utf-8")))
    vocabularies = {name.split(".")[0] for name in named} - {"AssessmentTool", "EvidenceMethod"}
    every = {f"{type(one.term).__name__}.{one.term.name}" for one in concepts()}
    assert {name for name in every if name.split(".")[0] in vocabularies} - named == set()


def template_parts() -> set[str]:
    """Return the numbers of the shipped template's sections, and its other parts."""
    template = load_template()
    numbers = {
        f"{n}.{m}"
        for n, chapter in enumerate(template.chapters, 1)
        for m in range(1, len(chapter.section) + 1)
    }
    others = {"front": template.front, "appendix": template.appendices}
    return numbers | {name for name, parts in others.items() if parts}


def resolves(name: str) -> bool:
    """Return whether a dotted name leads to a module, a class, or one of its fields."""
    parts = name.split(".")
    for split in range(len(parts), 0, -1):
        try:
            found: object = import_module(".".join(["socialwork", *parts[:split]]))
        except ModuleNotFoundError:
            continue
        for part in parts[split:]:
            fields = attrs.fields_dict(found) if isinstance(found, type) and attrs.has(found) else {}
            if not hasattr(found, part) and part not in fields:
                return False
            found = getattr(found, part, None)
        return True
    return False


@pytest.mark.skipif(not DIGEST.exists(), reason="the digest of the source stands outside the project")
def test_no_item_of_the_digest_is_missing() -> None:
    """The stages, techniques and steps that the digest tabulates, and its sections, all have their rows."""
    text = DIGEST.read_text("utf-8")
    sections = re.split(r"^## (\d)\. ", text, flags=re.MULTILINE)[1:]
    found = dict(zip(sections[::2], sections[1::2], strict=True))
    assert set(COUNTS) == set(found)
    assert len(re.findall(r"^\| (?!stage|-)", found["1"], re.MULTILINE)) == 9
    techniques = re.findall(r"^\| \d+ \| ([^|]+) \|", found["2"], re.MULTILINE)
    titles = " ".join(item for number, item, _ in rows() if number.startswith("2."))
    missing = [
        name.strip() for name in techniques if name.split(",")[0].strip().lower() not in titles.lower()
    ]
    assert missing == []
