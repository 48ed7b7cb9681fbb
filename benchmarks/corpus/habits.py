"""How students type: the habits that give each report its own shape of Word file."""

from typing import Literal

from attrs import frozen


@frozen(kw_only=True)
class Habits:
    """The typing habits of one report.

    Attributes:
        maker: Whose way of writing the file follows.
        headings: Word's styles, their Indonesian ids, styles of one's own, or none but bold letters.
        chapter: "BAB I" and its title in two paragraphs, or in one with a line break, or with a blank.
        numbered_headings: Whether the numbers of headings are automatic.
        numbered_lists: Whether the numbers of lists are automatic.
        captions: Typed, or with a field that counts.
        tables: Real tables, or every second one as lines with tab stops.
        contents: A field, typed with tab stops, or typed with dots.
        spacing: Whether empty paragraphs make the distances.
        trailing: Whether blanks are left at the ends of paragraphs.
        hard_hyphens: Whether some hyphens are non-breaking.
        smart_quotes: Whether quotation marks are curly.
        split_runs: Whether runs break in the middle of words.
        smart_tags: Whether names of places are wrapped.
        hyperlinks: Whether addresses are links.
    """

    maker: Literal["word", "libreoffice", "google"] = "word"
    headings: Literal["builtin", "local", "own", "none"] = "builtin"
    chapter: Literal["two", "break", "one"] = "two"
    numbered_headings: bool = False
    numbered_lists: bool = False
    captions: Literal["typed", "field"] = "typed"
    tables: Literal["real", "flattened"] = "real"
    contents: Literal["field", "tabs", "dots"] = "tabs"
    spacing: bool = False
    trailing: bool = False
    hard_hyphens: bool = False
    smart_quotes: bool = True
    split_runs: bool = False
    smart_tags: bool = False
    hyperlinks: bool = False


HABITS = {
    "tidy": Habits(chapter="break", numbered_lists=True, captions="field", contents="field", hyperlinks=True),
    "by-hand": Habits(
        headings="none", contents="dots", spacing=True, trailing=True, smart_quotes=False, split_runs=True
    ),
    "local": Habits(
        headings="local",
        captions="field",
        contents="field",
        split_runs=True,
        smart_tags=True,
        hard_hyphens=True,
    ),
    "libreoffice": Habits(maker="libreoffice", captions="field", numbered_lists=True, hyperlinks=True),
    "google": Habits(maker="google", chapter="one", numbered_lists=True, contents="tabs", hyperlinks=True),
    "own-styles": Habits(
        headings="own", chapter="one", contents="tabs", trailing=True, split_runs=True, hard_hyphens=True
    ),
    "automatic": Habits(
        chapter="one", numbered_headings=True, numbered_lists=True, captions="field", contents="field"
    ),
    "flat": Habits(
        headings="none", chapter="break", tables="flattened", contents="dots", spacing=True, smart_tags=True
    ),
}
