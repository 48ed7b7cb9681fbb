"""Whatever stands in a file, it is a case or a message."""

import json

from cases import rich_case
from hypothesis import given, strategies as st

from socialwork.case import Case
from socialwork.errors import CaseFileError
from socialwork.loading import case_to_bytes, load_case
from socialwork.loading.sources import Format

YAML = case_to_bytes(rich_case()).decode()
JSON = case_to_bytes(rich_case(), format="json").decode()
PIECES = st.sampled_from(
    [
        "\n",
        "  ",
        "\t",
        ":",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ",",
        '"',
        "'",
        "&a ",
        "*a",
        "!t ",
        "<<: ",
        "~",
        "|",
        "#",
        "---\n",
    ]
)


def outcome(data: str | bytes, kind: Format) -> str:
    """Return whether *data* gave a case or a message that can be shown in both languages."""
    content = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    try:
        case = load_case(content, format=kind)
    except CaseFileError as error:
        return "message" if error.text("id") and error.text("en") else "silence"
    return "case" if isinstance(case, Case) else "something else"


@given(data=st.binary(max_size=200) | st.text(max_size=200), kind=st.sampled_from(["yaml", "json"]))
def test_any_bytes_give_a_message(data: str | bytes, kind: Format) -> None:
    """Random bytes and texts are no case and give no traceback."""
    assert outcome(data, kind) == "message"


@given(
    at=st.integers(0, len(JSON)), cut=st.integers(0, 30), piece=PIECES | st.text(max_size=5), data=st.data()
)
def test_a_damaged_file_gives_a_case_or_a_message(at: int, cut: int, piece: str, data: st.DataObject) -> None:
    """A good file with a piece cut out and another put in still loads, or says what is wrong."""
    text, kind = data.draw(st.sampled_from([(YAML, "yaml"), (JSON, "json")]))
    at %= len(text)
    assert outcome(text[:at] + piece + text[at + cut :], kind) in ("case", "message")


def replaced(value: object, path: list[int], new: object) -> object:
    """Return *value* with what stands at *path* (positions, modulo what there is) replaced by *new*."""
    if not path or not isinstance(value, dict | list) or not value:
        return new
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    key = keys[path[0] % len(keys)]
    inner = replaced(value[key], path[1:], new)
    if isinstance(value, dict):
        return {**value, key: inner}
    return [*value[:key], inner, *value[key + 1 :]]


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


@given(path=st.lists(st.integers(0, 20), max_size=7), new=VALUES)
def test_any_value_anywhere_gives_a_case_or_a_message(path: list[int], new: object) -> None:
    """A value of any type in any place of a good case is read or refused, never a traceback."""
    data = replaced(json.loads(JSON), path, new)
    assert outcome(json.dumps(data), "json") in ("case", "message")
