"""The JSON Schema of case files agrees with the loader."""

import datetime as dt
import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from cases import rich_case

from socialwork.loading import case_to_bytes, json_schema, load_case

EXAMPLES = Path(str(files("socialwork").joinpath("data", "examples")))
NAMES = sorted(path.parent.name for path in EXAMPLES.glob("*/case.yaml"))


def validator(lang: str = "id") -> jsonschema.Draft202012Validator:
    """Return a validator that looks at dates too."""
    return jsonschema.Draft202012Validator(
        json_schema(lang), format_checker=jsonschema.FormatChecker(["date"])
    )


def errors(data: Any) -> list[str]:
    """Return where *data* do not fit the schema."""
    return [error.json_path for error in validator().iter_errors(data)]


def rich_data() -> dict[str, Any]:
    """Return the rich case as plain data."""
    return json.loads(case_to_bytes(rich_case(), format="json"))


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_schema_is_a_schema(lang: str) -> None:
    """The schema keeps to the rules of its dialect."""
    jsonschema.Draft202012Validator.check_schema(json_schema(lang))


def test_a_rich_case_fits() -> None:
    """What the library writes fits its schema."""
    assert errors(rich_data()) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_example_fits(name: str) -> None:
    """The examples fit: as people wrote them, and as the library writes them."""

    class Loader(yaml.SafeLoader):
        """Dates stay texts, as editors see them."""

    Loader.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: node.value)
    written = yaml.load((EXAMPLES / name / "case.yaml").read_text(encoding="utf-8"), Loader)  # noqa: S506 - safe
    assert errors(written) == []
    assert errors(json.loads(case_to_bytes(load_case(f"example:{name}"), format="json"))) == []


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda data: data.pop("title"), "$"),
        (lambda data: data.update(titel="x"), "$"),
        (lambda data: data.update(format=2), "$.format"),
        (lambda data: data["people"]["client"].update(sex="lelaki"), "$.people.client.sex"),
        (lambda data: data["people"]["client"].update(born="besok"), "$.people.client.born"),
        (lambda data: data["people"]["client"].update(stated_age="16"), "$.people.client.stated_age"),
        (lambda data: data["stages"][0].update(stage="asesment"), "$.stages[0]"),
        (lambda data: data["stages"][1]["tools"][0].pop("tool"), "$.stages[1]"),
        (lambda data: data["prose"].update(review=5), "$.prose.review"),
    ],
)
def test_what_the_loader_refuses_does_not_fit(change: Any, path: str) -> None:
    """Wrong keys, types, terms, dates and tags are marked in an editor too."""
    data = rich_data()
    change(data)
    assert errors(data) == [path]


@pytest.mark.parametrize("sex", ["male", "Laki-laki", "laki-laki", "Male"])
def test_terms_fit_by_code_and_label(sex: str) -> None:
    """A term fits by its code and by either label."""
    data = rich_data()
    data["people"]["client"]["sex"] = sex
    assert errors(data) == []


@pytest.mark.parametrize(
    ("lang", "title", "meaning"), [("id", "Agama", "islam: Islam"), ("en", "Religion", "islam: Muslim")]
)
def test_titles_are_in_the_language(lang: str, title: str, meaning: str) -> None:
    """Titles and the meanings of codes are in the language that was asked for."""
    definitions = json_schema(lang)["$defs"]
    assert definitions["Client"]["properties"]["religion"]["title"] == title
    assert meaning in definitions["Religion"]["description"]


def test_every_property_has_a_title() -> None:
    """An editor has words for every key."""
    schema = json_schema()
    records = [schema, *(one for one in schema["$defs"].values() if "properties" in one)]
    bare = [name for one in records for name, each in one["properties"].items() if "title" not in each]
    assert bare == []


def test_a_date_of_the_schema_is_a_date_of_the_loader() -> None:
    """ISO dates and dates in words fit."""
    data = rich_data()
    for written in ("2007-03-14", "14 Maret 2007", "Rabu, 14 Maret 2007"):
        data["people"]["client"]["born"] = written
        assert errors(data) == []
        assert load_case(json.dumps(data).encode()).people.client.born == dt.date(2007, 3, 14)
