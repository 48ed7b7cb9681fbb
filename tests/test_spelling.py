"""The words of the library are spelled right, in both languages, and its Indonesian keeps to EYD V."""

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tools import needs_hunspell

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src" / "socialwork"
ACCEPTED = Path(__file__).parent / "spelling"

# What is no word of the language: marks, citations, codes, placeholders, addresses, words in italics.
NO_WORDS = re.compile(
    r"`[^`]*`|\[@[^\]]*\]|\]\([^)]*\)|!\[[^\]]*\]|<!--.*?-->|\{[^}]*\}|https?://\S+|\*[^*\n]+\*|“[^”]*”",
    re.DOTALL,
)
SLIPS = {
    "two words or marks in a row": re.compile(r"\b(\w{2,}) \1\b|,,|;;|\w  +\w"),
    "a preposition that is joined": re.compile(
        r"\b(?:di(?:dalam|luar|atas|bawah|samping|sekolah|rumah|sana|sini|mana|antara)"
        r"|ke(?:dalam|atas|bawah|sekolah|rumah|sana|sini|mana))\b",
        re.IGNORECASE,
    ),
    "a prefix that stands apart": re.compile(r"\bdi (?!\w*(?:pekan|ikan)\b)\w+kan\b"),
    "a day or month without its capital": re.compile(
        r"\b(?:senin|selasa|rabu|kamis|jumat|sabtu|januari|februari|maret|april|juni|juli|agustus|september|oktober"
        r"|november|desember)\b"
    ),
    "a blank before a mark": re.compile(r"\w [,;:?!](?=\s|$)"),
    "a straight quotation mark": re.compile(r"\w\"|\"\w"),
    "a figure for repetition": re.compile(r"\b[^\W\d_]{3,}2\b"),
    "a sentence that starts with a conjunction": re.compile(r"(?:^|[.?!] )(?:Sehingga|Sedangkan|Dan|Atau)\b"),
    "a blank in a percentage": re.compile(r"\d %"),
}


def texts(lang: int) -> list[tuple[str, str]]:
    """Return every text for people in the code, with its place; *lang* is 0 for Indonesian, 1 for English."""
    return [
        (f"{path.relative_to(ROOT)}:{call.lineno}", said)
        for path in sorted(SRC.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and (said := argument(call, lang)) is not None
    ]


def in_concepts(lang: int) -> list[tuple[str, str]]:
    """Return every text of the concepts of the library, with its place."""
    return [
        (f"{path.relative_to(ROOT)}: {code}", pair[lang])
        for path in sorted(SRC.rglob("concepts/*.toml"))
        for entries in tomllib.loads(path.read_text("utf-8")).values()
        for code, entry in entries.items()
        for pair in [
            *(entry[key] for key in ("definition", "purpose", "when", "example") if key in entry),
            *entry.get("cautions", []),
            *(condition["text"] for condition in entry.get("conditions", [])),
        ]
    ]


def in_forms(lang: int) -> list[tuple[str, str]]:
    """Return every text of the shipped forms, with its place; *lang* is 0 for Indonesian, 1 for English."""
    return [
        (str(path.relative_to(ROOT)), said)
        for path in sorted(SRC.rglob("forms/*.toml"))
        for said in words_of(tomllib.loads(path.read_text("utf-8")), ("id", "en")[lang])
    ]


def in_rules(lang: int) -> list[tuple[str, str]]:
    """Return what rules say and teach, with its place; what an example quotes may well be spelled wrong."""
    return [
        (f"{path.relative_to(ROOT)}: {code}", said)
        for path in sorted(SRC.rglob("rules/*.toml"))
        for code, one in tomllib.loads(path.read_text("utf-8")).items()
        for said in [
            *([one["says"]] if lang == 0 else []),
            *(one[part][lang] for part in ("why", "wrong", "right")),
        ]
    ]


def words_of(data: object, lang: str) -> Iterator[str]:
    """Iterate over the texts in *lang* of a form, wherever in it."""
    if isinstance(data, dict):
        if set(data) == {"id", "en"}:
            yield data[lang]
        for value in data.values():
            yield from words_of(value, lang)
    elif isinstance(data, list):
        for value in data:
            yield from words_of(value, lang)


def argument(call: ast.Call, lang: int) -> str | None:
    """Return the text of one language in a call of ``Words`` or ``remark``, or ``None``."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    place = {"Words": lang, "remark": lang + 1}.get(name)
    if place is None or len(call.args) <= place or not isinstance(call.args[place], ast.Constant):
        return None
    value = call.args[place].value  # type: ignore[attr-defined] - a constant has a value
    return value if isinstance(value, str) else None


def prose() -> list[tuple[str, str]]:
    """Return the Indonesian prose that the library brings: standing texts and examples."""
    pages = (path for path in sorted(SRC.rglob("*.md")) if "fonts" not in path.parts)
    return [(str(path.relative_to(ROOT)), path.read_text("utf-8")) for path in pages]


def misspelled(found: list[tuple[str, str]], dictionaries: str, accepted: str) -> list[str]:
    """Return the words that neither the dictionaries nor our own list know, each with its first place."""
    known = set((ACCEPTED / accepted).read_text("utf-8").split())
    places: dict[str, str] = {}
    for place, text in found:
        for word in re.findall(r"[^\W\d_]+(?:[-’][^\W\d_]+)*", NO_WORDS.sub(" ", text)):
            places.setdefault(word, place)
    told = subprocess.run(
        ["hunspell", "-d", dictionaries, "-i", "utf-8", "-l"],
        input="\n".join(places),
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    wrong = dict.fromkeys(word for word in told.stdout.split() if word.casefold() not in known)
    return [f"{word} ({first_place(word, places)})" for word in wrong]


def first_place(part: str, places: dict[str, str]) -> str:
    """Return where a word stands first; hunspell takes compounds apart."""
    return places.get(part) or next((place for word, place in places.items() if part in word), "?")


@needs_hunspell
def test_indonesian_words() -> None:
    """Every Indonesian word is in the dictionary of hunspell or in our own list."""
    assert (
        misspelled([*texts(0), *in_concepts(0), *in_forms(0), *in_rules(0), *prose()], "id_ID", "id.txt")
        == []
    )


@needs_hunspell
def test_english_words() -> None:
    """Every English word is in one of two dictionaries of hunspell or in our own list."""
    assert misspelled([*texts(1), *in_concepts(1), *in_forms(1), *in_rules(1)], "en_GB,en_US", "en.txt") == []


@pytest.mark.parametrize("slip", SLIPS)
def test_indonesian_conventions(slip: str) -> None:
    """No Indonesian text breaks a convention of EYD V that a pattern can see."""
    found = [f"{place}: {match[0]}" for place, match in slips(slip)]
    assert found == []


def slips(slip: str) -> Iterator[tuple[str, "re.Match[str]"]]:
    """Iterate over the places at which a pattern is found."""
    for place, text in [*texts(0), *in_concepts(0), *in_forms(0), *in_rules(0), *prose()]:
        for match in SLIPS[slip].finditer(NO_WORDS.sub("x", text)):
            yield place, match


@cache
def own_words(name: str) -> list[str]:
    """Return the lines of one of our own lists."""
    return (ACCEPTED / name).read_text("utf-8").split("\n")[:-1]


@pytest.mark.parametrize("name", ["id.txt", "en.txt", "corpus.txt"])
def test_own_lists_are_in_order(name: str) -> None:
    """Our lists hold each word once, in small letters, in order."""
    assert own_words(name) == sorted({word.casefold() for word in own_words(name)})
