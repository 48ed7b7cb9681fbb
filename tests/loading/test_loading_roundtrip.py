"""What is saved is loaded as the same case, whatever the form."""

import datetime as dt
import io
from pathlib import Path

import attrs
import pytest
from cases import PNG, rich_case, small_case
from hypothesis import given, strategies as st

from socialwork.case import Case, ProseSlot
from socialwork.errors import CaseFileError
from socialwork.loading import case_to_bytes, load_case, save_case
from socialwork.loading.sources import Format
from socialwork.people import Client
from socialwork.values.media import Media, Photo
from socialwork.values.when import Clock
from socialwork.vocabulary.person import Sex

FORMATS: tuple[Format, ...] = ("yaml", "json")

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"], exclude_characters="\ufeff")
    | st.sampled_from("\n\t #:-?*&!|>'\"%@`{}[],~\u2028\u2029\u00a0"),
    max_size=40,
)
TRICKY = st.sampled_from(
    [
        "null",
        "~",
        "yes",
        "no",
        "on",
        "1",
        "007",
        "1_000",
        "0x1F",
        "12:30",
        "2023-09-06",
        "=",
        "<<",
        "- a",
        "a: b",
        "a #b",
        " a",
        "a ",
        "\na",
        "a\n",
        "a\n\n",
        "a\n b\n",
        "  a\nb",
        "a \nb",
        "\ta",
        "a\tb\nc",
        "é\u2028è",
        "'",
        '"',
        "\\",
        "😀",
        "|",
        "---",
        "...",
        "a\n---\nb",
        "",
        " ",
        "\n",
        "!x",
        "&x",
        "*x",
        "%x",
        "@x",
        "`x",
    ]
)
ANY_TEXT = TEXTS | TRICKY


@pytest.mark.parametrize("kind", FORMATS)
def test_a_rich_case_survives_as_one_file(kind: Format) -> None:
    """A case with every kind of value loads back from YAML and from JSON as it was."""
    case = rich_case()
    assert load_case(case_to_bytes(case, format=kind), format=kind) == case


def test_a_rich_case_survives_as_a_folder(tmp_path: Path) -> None:
    """A folder gives prose and photos files of their own and loads back as it was."""
    case = rich_case()
    save_case(case, tmp_path / "kasus")
    files = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file())
    assert files == [
        "kasus/case.yaml",
        "kasus/photos/b.png",
        "kasus/prose/background.md",
        "kasus/prose/review.md",
    ]
    assert load_case(tmp_path / "kasus") == case


@pytest.mark.parametrize("name", ["kasus.yaml", "kasus.yml", "kasus.json"])
def test_a_file_holds_everything(tmp_path: Path, name: str) -> None:
    """A single file carries its pictures and needs nothing beside it."""
    save_case(rich_case(), str(tmp_path / name))
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert load_case(str(tmp_path / name)) == rich_case()


@pytest.mark.parametrize("kind", FORMATS)
def test_streams_of_bytes_and_of_text(kind: Format) -> None:
    """Both kinds of streams are written and read."""
    binary, text = io.BytesIO(), io.StringIO()
    save_case(rich_case(), binary, format=kind)
    save_case(rich_case(), text, format=kind)
    assert binary.getvalue().decode() == text.getvalue()
    binary.seek(0)
    text.seek(0)
    assert load_case(binary) == load_case(text, format=kind) == rich_case()


@given(texts=st.lists(ANY_TEXT, min_size=6, max_size=6), kind=st.sampled_from(FORMATS))
def test_any_text_survives(texts: list[str], kind: Format) -> None:
    """Text that looks like a number, a date, a truth value or YAML is text when it comes back."""
    name, address, grade, *hobbies = texts
    client = Client(
        code="BR", sex=Sex.MALE, full_name=name, address=address, grade=grade, hobbies=tuple(hobbies)
    )
    case = small_case(client=client, prose=(ProseSlot(slot="background", text=address),))
    assert load_case(case_to_bytes(case, format=kind), format=kind) == case


@given(
    slots=st.dictionaries(st.from_regex(r"[^\W_][\w.\-]{0,8}", fullmatch=True), ANY_TEXT, max_size=4),
    data=st.data(),
)
def test_prose_survives_in_a_folder(
    tmp_path_factory: pytest.TempPathFactory, slots: dict, data: st.DataObject
) -> None:
    """Any slots in any order come back from a folder, also those whose names are no safe file names."""
    order = data.draw(st.permutations(sorted(slots)))
    case = small_case(prose=tuple(ProseSlot(slot=slot, text=slots[slot]) for slot in order))
    folder = tmp_path_factory.mktemp("kasus")
    save_case(case, folder)
    assert load_case(folder) == case


@pytest.mark.parametrize(
    "names", [("photos/b.png", "photos/a.png"), ("Foto Satu.png",), ("../a.png",), ("case.yaml",), ("x",)]
)
def test_pictures_survive_in_a_folder(tmp_path: Path, names: tuple[str, ...]) -> None:
    """Pictures come back in their order, also those whose names are no safe file names."""
    photos = tuple(
        Photo(code=f"F{n}", file=name, caption="A", alt="A") for n, name in enumerate(sorted(names))
    )
    case = small_case(photos=photos, media=tuple(Media(name, PNG + name.encode()) for name in names))
    save_case(case, tmp_path)
    assert load_case(tmp_path) == case


def test_saving_over_a_folder_sets_old_prose_aside(tmp_path: Path) -> None:
    """A slot that the case no longer has is neither read again nor lost."""
    save_case(small_case(prose=(ProseSlot(slot="background", text="Satu"),)), tmp_path)
    save_case(small_case(), tmp_path)
    assert load_case(tmp_path) == small_case()
    assert (tmp_path / "prose" / "background.md~").read_text(encoding="utf-8") == "Satu"


def test_yaml_is_written_for_people() -> None:
    """Keys stand in the order of the classes, defaults are left out, long text stands as it reads."""
    lines = case_to_bytes(rich_case()).decode().splitlines()
    assert lines[:9] == [
        "format: 1",
        "title: 'Laporan: praktikum'",
        "people:",
        "  client:",
        "    code: BR",
        "    sex: male",
        "    born: 2007-03-14",
        "    religion: islam",
        "    hobbies: [futsal, 'yes', '1']",
    ]
    assert "- stage: engagement" in lines
    assert "  - tool: ecomap" in lines
    assert "    time: 09.00–10.25 WIB" in lines
    assert "    followup: 8 dari 9" in lines
    assert "    purpose: |-" in lines


LOSSY = {
    "control character": small_case(problem="a\x07b"),
    "carriage return": small_case(problem="a\r\nb"),
    "lone surrogate": small_case(problem="a\ud800"),
    "seconds": attrs.evolve(
        rich_case(), conferences=(attrs.evolve(rich_case().conferences[0], time=Clock(dt.time(9, 0, 30))),)
    ),
    "slot twice": small_case(prose=(ProseSlot(slot="a", text="1"), ProseSlot(slot="a", text="2"))),
    "photo without picture": small_case(photos=(Photo(code="F", file="a.png", caption="A", alt="A"),)),
    "huge number": small_case(client=Client(code="BR", sex=Sex.MALE, siblings=10**20)),
}


@pytest.mark.parametrize("case", LOSSY.values(), ids=LOSSY.keys())
@pytest.mark.parametrize("name", ["kasus.yaml", "kasus.json", "kasus"])
def test_what_cannot_be_read_back_is_not_written(tmp_path: Path, case: Case, name: str) -> None:
    """A case that would not come back as it is leaves no file behind."""
    with pytest.raises(CaseFileError):
        save_case(case, tmp_path / name)
    assert list(tmp_path.iterdir()) == []
