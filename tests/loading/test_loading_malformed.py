"""Malformed case files: each gives messages that name the place, and none gives a traceback."""

import json
from pathlib import Path

import pytest
from attrs import frozen

from socialwork.errors import CaseFileError, Problem
from socialwork.loading import load_case
from socialwork.loading.sources import Format

GOOD = """\
format: 1
title: Laporan praktikum
people:
  client:
    code: BR
    sex: male
  student:
    code: CC
    name: Citra Contoh
    student_number: 00.00.001
    programme: Pekerjaan Sosial
institution:
  name: SMK Contoh
  setting: education
"""
AFTER = 15  # the first line behind GOOD


def problems(text: str | bytes, kind: Format = "yaml") -> tuple[Problem, ...]:
    """Return what the loader finds wrong with *text*."""
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(CaseFileError) as caught:
        load_case(data, format=kind)
    return caught.value.problems


@frozen
class Bad:
    """One kind of mistake: what is put into the good file, and what the message must say."""

    name: str
    old: str
    new: str
    line: int | None
    path: str
    id: str
    en: str
    hint: str = ""


def add(name: str, more: str, line: int, *said: str) -> Bad:
    """Return a mistake on *line* of what stands behind the good file; *said* are path, id, en and hint."""
    return Bad(name, "", more, AFTER + line - 1, *said)


CASES = [
    Bad(
        "unknown-key",
        "    sex: male\n",
        "    sex: male\n    agma: Islam\n",
        7,
        "people.client.agma",
        "kunci tidak dikenal",
        "unknown key",
        "religion",
    ),
    Bad(
        "label-as-key",
        "    sex: male\n",
        "    sex: male\n    Tanggal lahir: 2007-03-14\n",
        7,
        "people.client.Tanggal lahir",
        "kunci tidak dikenal",
        "unknown key",
        "born",
    ),
    Bad(
        "missing-key",
        "    sex: male\n",
        "",
        5,
        "people.client.sex",
        "`sex` (Jenis kelamin) wajib ada",
        "`sex` (Sex) is required",
    ),
    Bad(
        "unknown-term",
        "sex: male",
        "sex: lelaki laki",
        6,
        "people.client.sex",
        "harus salah satu dari: male",
        "must be one of: male",
        "male",
    ),
    Bad(
        "quoted-number",
        "sex: male",
        'sex: male\n    stated_age: "16"',
        7,
        "people.client.stated_age",
        "bilangan bulat tanpa tanda kutip",
        "whole number without quotes",
        "16",
    ),
    Bad(
        "fraction",
        "sex: male",
        "sex: male\n    stated_age: 16.0",
        7,
        "people.client.stated_age",
        "bilangan bulat",
        "whole number",
        "16",
    ),
    Bad(
        "leading-zeros",
        "sex: male",
        "sex: male\n    stated_age: 016",
        7,
        "people.client.stated_age",
        "bilangan bulat",
        "whole number",
        "16",
    ),
    Bad(
        "impossible-age",
        "sex: male",
        "sex: male\n    stated_age: 200",
        7,
        "people.client.stated_age",
        "harus antara 0 dan 130, bukan 200",
        "must lie between 0 and 130, not 200",
    ),
    Bad(
        "bad-date",
        "sex: male",
        "sex: male\n    born: 2007-02-30",
        7,
        "people.client.born",
        "tidak ada dalam kalender",
        "no such day",
    ),
    Bad(
        "not-a-date",
        "sex: male",
        "sex: male\n    born: tahun 2007",
        7,
        "people.client.born",
        "harus berupa tanggal",
        "must be a date",
    ),
    Bad(
        "ambiguous-date",
        "sex: male",
        "sex: male\n    born: 03/04/2007",
        7,
        "people.client.born",
        "dua cara: 2007-04-03 atau 2007-03-04",
        "two ways: 2007-04-03 or 2007-03-04",
    ),
    Bad(
        "wrong-weekday",
        "sex: male",
        "sex: male\n    born: Selasa, 14 Maret 2007",
        7,
        "people.client.born",
        "jatuh pada hari Rabu, bukan Selasa",
        "is a Wednesday, not Selasa",
    ),
    Bad(
        "unknown-month",
        "sex: male",
        "sex: male\n    born: 14 Marit 2007",
        7,
        "people.client.born",
        "harus berupa tanggal",
        "must be a date",
    ),
    Bad(
        "text-for-list",
        "sex: male",
        "sex: male\n    hobbies: futsal",
        7,
        "people.client.hobbies",
        "harus berupa daftar",
        "must be a list",
    ),
    Bad(
        "list-for-text",
        "sex: male",
        "sex: male\n    grade: [XI]",
        7,
        "people.client.grade",
        "harus berupa teks; beri tanda kutip; yang ada daftar",
        "found a list",
    ),
    Bad(
        "text-for-mapping",
        "institution:\n  name: SMK Contoh\n  setting: education\n",
        "institution: SMK\n",
        12,
        "institution",
        "harus berupa pemetaan",
        "must be a mapping",
    ),
    Bad("empty-value", "code: BR", "code:", 5, "people.client.code", "kosong", "empty"),
    Bad("blank-code", "code: BR", "code: B R", 5, "people.client.code", "bukan kode", "is no code"),
    Bad(
        "blank-name",
        "name: Citra Contoh",
        'name: "  "',
        9,
        "people.student.name",
        "tidak boleh kosong",
        "must not be empty",
    ),
    Bad(
        "duplicate-key",
        "    sex: male\n",
        "    sex: male\n    sex: female\n",
        7,
        "people.client.sex",
        "sudah ditulis pada baris 6",
        "already on line 6",
    ),
    Bad(
        "anchor",
        "code: BR",
        "code: &kode BR",
        5,
        "people.client.code",
        "jangkar dan alias",
        "anchors and aliases",
    ),
    Bad(
        "alias",
        "code: BR",
        "code: *kode",
        5,
        "people.client.code",
        "jangkar dan alias",
        "anchors and aliases",
    ),
    Bad(
        "custom-tag",
        "code: BR",
        "code: !!python/object:os.system BR",
        5,
        "people.client.code",
        "tanda jenis",
        "YAML tags",
    ),
    Bad("bare-tag", "code: BR", "code: ! BR", 5, "people.client.code", "tanda jenis", "YAML tags"),
    Bad(
        "merge-key",
        "    sex: male\n",
        "    sex: male\n    <<: {code: A}\n",
        7,
        "people.client",
        "kunci gabungan",
        "merge key",
    ),
    Bad(
        "null-key",
        "    sex: male\n",
        "    sex: male\n    ~: 1\n",
        7,
        "people.client",
        "kunci harus",
        "a key must",
    ),
    Bad(
        "list-as-key",
        "    sex: male\n",
        "    sex: male\n    ? [a]\n    : 1\n",
        7,
        "people.client",
        "kunci harus",
        "a key must",
    ),
    Bad(
        "tab-indentation",
        "    sex: male\n",
        "\tsex: male\n",
        6,
        "",
        "dijorokkan dengan Tab",
        "indented with a tab",
    ),
    Bad(
        "tab-before-first-key",
        "    sex: male\n",
        "    sex: male\n\tcode: KL\n",
        7,
        "",
        "dijorokkan dengan Tab",
        "indented with a tab",
    ),
    Bad(
        "colon-in-text",
        "title: Laporan praktikum",
        "title: Laporan: praktikum",
        2,
        "",
        "titik dua",
        "a colon inside text",
    ),
    Bad(
        "open-quote",
        "title: Laporan praktikum",
        'title: "Laporan praktikum',
        2,
        "",
        "tidak ditutup",
        "never closed",
    ),
    Bad("open-list", "code: BR", "code: [BR", 6, "", "tidak ditutup", "not closed"),
    Bad(
        "two-documents",
        "institution:",
        "---\ninstitution:",
        12,
        "",
        "lebih dari satu dokumen",
        "more than one YAML document",
    ),
    Bad(
        "escaped-control",
        "title: Laporan praktikum",
        'title: "Laporan \\a praktikum"',
        2,
        "title",
        "U+0007",
        "U+0007",
    ),
    Bad(
        "raw-control", "title: Laporan praktikum", "title: Laporan \x07 praktikum", 2, "", "U+0007", "U+0007"
    ),
    Bad("no-version", "format: 1\n", "", 1, "format", "tulis `format: 1`", "write `format: 1`"),
    Bad(
        "newer-version",
        "format: 1",
        "format: 2",
        1,
        "format",
        "versi socialwork yang lebih baru",
        "a newer socialwork",
    ),
    Bad(
        "odd-version", "format: 1", 'format: "satu"', 1, "format", "harus berupa bilangan", "must be a whole"
    ),
    add(
        "no-stage-key",
        "stages:\n  - process: Awal\n",
        2,
        "stages[0].stage",
        "kunci `stage` wajib ada",
        "key `stage` is required",
    ),
    add(
        "unknown-stage",
        "stages:\n  - stage: asesment\n",
        2,
        "stages[0].stage",
        "harus salah satu dari: engagement",
        "must be one of: engagement",
        "assessment",
    ),
    add(
        "unknown-tool",
        "stages:\n  - stage: assessment\n    tools:\n      - tool: genogran\n",
        4,
        "stages[0].tools[0].tool",
        "harus salah satu dari: body-map",
        "must be one of: body-map",
        "genogram",
    ),
    add(
        "unknown-technique",
        "stages:\n  - stage: plan\n    chosen:\n      - suport\n",
        4,
        "stages[0].chosen[0]",
        "bukan teknik yang dikenal",
        "no technique that is known",
        "support",
    ),
    add(
        "local-technique",
        "stages:\n  - stage: plan\n    chosen:\n      - {local: Curhat}\n",
        4,
        "stages[0].chosen[0].meaning",
        "`meaning` (Arti) wajib ada",
        "`meaning` (Meaning) is required",
    ),
    add(
        "bad-clock",
        "stages:\n  - stage: intake\n    meetings:\n      - {date: 2023-09-06, time: jam 9}\n",
        4,
        "stages[0].meetings[0].time",
        "harus berupa waktu",
        "must be a clock time",
    ),
    add(
        "clock-backwards",
        "stages:\n  - stage: intake\n    meetings:\n      - {date: 2023-09-06, time: 10.00–09.00}\n",
        4,
        "stages[0].meetings[0].time",
        "selesai sebelum mulai",
        "ends before it starts",
    ),
    add(
        "recorded-before",
        "recordings:\n  - {date: 2023-09-06, recorded_on: 2023-09-05}\n",
        2,
        "recordings[0]",
        "sebelum wawancara",
        "before the interview",
    ),
    add(
        "given-and-refused",
        "stages:\n  - stage: contract\n"
        "    consent: {explained_on: 2023-09-06, scope: [photo], refused: [photo]}\n",
        3,
        "stages[0].consent",
        "disetujui sekaligus ditolak: photo",
        "given and refused at once: photo",
    ),
    add(
        "period-backwards",
        "practicum:\n  period: {start: 2023-10-11, end: 2023-08-28}\n",
        2,
        "practicum.period",
        "sebelum mulai",
        "before it starts",
    ),
    add(
        "period-as-text",
        "practicum:\n  period: 28 Agustus 2023\n",
        2,
        "practicum.period",
        "harus berupa pemetaan",
        "must be a mapping",
    ),
    add(
        "bad-count",
        "stages:\n  - stage: evaluation\n    indicators:\n"
        "      - {indicator: I1, attainment: reached, followup: 89%}\n",
        4,
        "stages[0].indicators[0].followup",
        "`8 dari 9`",
        "`8 dari 9`",
    ),
    add(
        "impossible-count",
        "stages:\n  - stage: evaluation\n    indicators:\n"
        "      - {indicator: I1, attainment: reached, followup: 9 dari 8}\n",
        4,
        "stages[0].indicators[0].followup",
        "tidak mungkin",
        "impossible",
    ),
    add(
        "norway",
        "stages:\n  - stage: contract\n    consent: {explained_on: 2023-09-06, understood: no}\n",
        3,
        "stages[0].consent.understood",
        "harus `ya` atau `tidak`",
        "must be true or false",
        "tidak",
    ),
    add(
        "quoted-truth",
        "stages:\n  - stage: contract\n    consent: {explained_on: 2023-09-06, understood: 'true'}\n",
        3,
        "stages[0].consent.understood",
        "tanpa tanda kutip",
        "without quotes",
        "true",
    ),
    add(
        "photo-not-embedded",
        "photos:\n  - {code: F1, file: photos/a.png, caption: A, alt: A}\n",
        2,
        "photos[0].file",
        "tidak disertakan",
        "not enclosed",
    ),
    add("bad-base64", "media:\n  photos/a.png: '***'\n", 2, "media.photos/a.png", "Base64", "Base64"),
    add(
        "prose-as-list", "prose:\n  - Teks\n", 2, "prose", "nama bagian, lalu isinya", "the name of the slot"
    ),
    add(
        "prose-slot",
        "prose:\n  latar belakang: Teks\n",
        2,
        "prose.latar belakang",
        "bukan kode",
        "is no code",
    ),
    add(
        "wide-row",
        "daily_log:\n  - {date: 2023-09-06, activity: a, stage: 3}\n",
        2,
        "daily_log[0].stage",
        "harus salah satu",
        "must be one of",
    ),
    add(
        "comma-in-flow",
        "daily_log:\n  - {date: 2023-09-06, activity: upacara, lalu kelas}\n",
        2,
        "daily_log[0].lalu kelas",
        "kunci tidak dikenal",
        "unknown key",
        "quot",
    ),
]


@pytest.mark.parametrize("bad", CASES, ids=lambda bad: bad.name)
def test_one_mistake_gives_one_problem_at_its_place(bad: Bad) -> None:
    """A single mistake gives a single problem with line, path and both languages."""
    text = GOOD.replace(bad.old, bad.new, 1) if bad.old else GOOD + bad.new
    (problem,) = problems(text)
    assert (problem.line, problem.path) == (bad.line, bad.path)
    assert bad.id in problem.message.id
    assert bad.en in problem.message.en
    hint = problem.suggestion.en if problem.suggestion else ""
    assert (bad.hint in hint) if bad.hint else hint == ""


def test_the_good_file_is_good() -> None:
    """The file that the mistakes are put into loads."""
    assert load_case(GOOD.encode()).people.client.code == "BR"


def test_every_problem_is_told_at_once_in_order() -> None:
    """Mistakes of form, of type, of value and of names are told together, in the order of lines."""
    text = GOOD.replace("code: BR", "code: B R").replace("sex: male", "sex: male\n    sex: male\n    agma: x")
    text = text.replace("name: Citra Contoh", "name: ''").replace("  setting: education\n", "")
    assert [(one.line, one.path) for one in problems(text)] == [
        (5, "people.client.code"),
        (7, "people.client.sex"),
        (8, "people.client.agma"),
        (11, "people.student.name"),
        (15, "institution.setting"),
    ]


def test_the_column_is_that_of_the_value() -> None:
    """Line and column count from 1 and point at the value."""
    (problem,) = problems(GOOD.replace("sex: male", "sex: lelaki laki"))
    assert (problem.line, problem.column, problem.value) == (6, 10, "lelaki laki")


@pytest.mark.parametrize(
    ("data", "line", "fragment"),
    [
        (b"", 1, "file is empty"),
        (b"# hanya komentar\n", 1, "file is empty"),
        (b"- a\n- b\n", 1, "must hold a mapping"),
        (b"hanya teks\n", 1, "must hold a mapping"),
        (GOOD.replace("Citra", "Citr\u00e4").encode("latin-1"), 9, "not UTF-8"),
        (GOOD.encode("utf-16"), None, "UTF-16"),
        (GOOD.encode("utf-16-le"), 1, "UTF-16"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", 1, "not a text file"),
        (b"a: " + b"[" * 100_000, 1, "nested more than"),
        (b"- " * 100_000, 1, "nested more than"),
        (b"a: &a [x, x]\nb: [*a, *a]\n", 1, "anchors and aliases"),
    ],
    ids=[
        "empty",
        "comment",
        "list",
        "text",
        "latin-1",
        "utf-16",
        "utf-16-no-bom",
        "binary",
        "deep-flow",
        "deep-block",
        "alias-bomb",
    ],
)
def test_a_file_that_is_no_case_file(data: bytes, line: int | None, fragment: str) -> None:
    """Files that are something else altogether say so."""
    found = [one for one in problems(data) if fragment in one.message.en]
    assert [one.line for one in found][:1] == [line]


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of more entries than any case has is not read to its end."""
    monkeypatch.setattr("socialwork.loading.yaml_reader.MAX_NODES", 100)
    (problem,) = problems("a:\n" + "  - x\n" * 200)
    assert (problem.line, "entries" in problem.message.en) == (101, True)


def test_a_file_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of more bytes than any case has is refused."""
    monkeypatch.setattr("socialwork.loading.texts.MAX_BYTES", 100)
    (problem,) = problems(GOOD)
    assert "larger than" in problem.message.en


def as_json(**changes: object) -> str:
    """Return a good case as JSON, with *changes* at the top."""
    data = {
        "format": 1,
        "title": "Laporan",
        "people": {
            "client": {"code": "BR", "sex": "male"},
            "student": {"code": "CC", "name": "Citra", "student_number": "1", "programme": "PS"},
        },
        "institution": {"name": "SMK", "setting": "education"},
    }
    return json.dumps({**data, **changes}, indent=1)


@pytest.mark.parametrize(
    ("text", "line", "path", "fragment"),
    [
        (as_json(title=5), 3, "title", "must be text"),
        (as_json(title="x").replace('"title"', '"titel"'), 3, "titel", "unknown key"),
        (
            as_json().replace('"sex": "male"', '"sex": "male", "stated_age": "16"'),
            7,
            "people.client.stated_age",
            "whole number",
        ),
        (
            as_json().replace('"sex": "male"', '"sex": "male", "stated_age": true'),
            7,
            "people.client.stated_age",
            "whole number",
        ),
        (
            as_json().replace('"sex": "male"', '"sex": "male", "stated_age": 16.0'),
            7,
            "people.client.stated_age",
            "whole number",
        ),
        (
            as_json().replace('"sex": "male"', '"sex": "male", "stated_age": NaN'),
            7,
            "",
            "NaN is not a number",
        ),
        (as_json().replace('"title"', '"title": "a", "title"'), 3, "title", "more than once"),
        (as_json().replace("1,", "1", 1), 3, "", "not valid JSON"),
        (as_json(title="a\ud800"), 3, "title", "U+D800"),
        (as_json(title="a\u0000"), 3, "title", "U+0000"),
        ("[" * 100_000, None, "", "nested more than"),
        ('{"a": ' + "9" * 5000 + "}", None, "", "not valid JSON"),
        ("[1]", 1, "", "must hold a mapping"),
        ("null", 1, "", "file is empty"),
    ],
    ids=[
        "type",
        "key",
        "quoted",
        "truth",
        "fraction",
        "nan",
        "double",
        "syntax",
        "surrogate",
        "nul",
        "deep",
        "digits",
        "list",
        "null",
    ],
)
def test_a_malformed_json_file(text: str, line: int | None, path: str, fragment: str) -> None:
    """JSON is read by the same rules, with its own types."""
    problem = next(one for one in problems(text, "json") if fragment in one.message.en)
    assert (problem.line, problem.path) == (line, path)


@pytest.mark.parametrize(
    ("build", "file", "fragment"),
    [
        (lambda folder: folder / "tidak-ada.yaml", "tidak-ada.yaml", "no such file"),
        (lambda folder: folder, "", "has no case.yaml"),
        (lambda folder: str(folder / "nul\x00.yaml"), "", "no such file"),
        (lambda folder: touch(folder / "kasus.txt"), "kasus.txt", "ends in .yaml"),
        (lambda _: "example:tidak-ada", "example:tidak-ada", "no such example"),
        (lambda folder: mkdir(folder / "case.yaml").parent, "", "not an ordinary file"),
        (lambda _: "x" * 5000 + ".yaml", "", "cannot be read"),
    ],
    ids=["missing", "no-case-yaml", "nul", "ending", "example", "folder-as-file", "long-name"],
)
def test_a_source_that_is_not_there(tmp_path: Path, build: object, file: str, fragment: str) -> None:
    """A path to nothing, to a folder without a case or to another kind of file says so."""
    with pytest.raises(CaseFileError) as caught:
        load_case(build(tmp_path))
    (problem,) = caught.value.problems
    assert problem.file.endswith(file)
    assert fragment in problem.message.en


def touch(path: Path) -> Path:
    """Make a good case file, whatever its name."""
    path.write_text(GOOD, encoding="utf-8")
    return path


def mkdir(path: Path) -> Path:
    """Make a folder and return it."""
    path.mkdir()
    return path


def test_a_misspelt_path_is_suggested(tmp_path: Path) -> None:
    """A file beside the one that is not there is proposed."""
    touch(tmp_path / "kasus.yaml")
    with pytest.raises(CaseFileError) as caught:
        load_case(tmp_path / "kasuss.yaml")
    assert "kasus.yaml" in caught.value.problems[0].suggestion.en


def test_what_is_no_source_is_a_type_error() -> None:
    """A number is a mistake of the program, not of the file."""
    with pytest.raises(TypeError, match="not from int"):
        load_case(5)


PNG = b"\x89PNG\r\n\x1a\n rest"


@pytest.mark.parametrize(
    ("file", "content", "fragment"),
    [
        ("photos/a.png", None, "no such picture file"),
        ("photos/a.png", b"GIF89a", "must be a PNG or a JPEG"),
        ("/etc/passwd", PNG, "inside the case folder"),
        ("../a.png", PNG, "inside the case folder"),
        ("photos\\a.png", PNG, "inside the case folder"),
        ("C:/a.png", PNG, "inside the case folder"),
        ("photos/link.png", PNG, "inside the case folder"),
    ],
)
def test_a_photo_that_cannot_be_used(tmp_path: Path, file: str, content: bytes | None, fragment: str) -> None:
    """A photo that is missing, elsewhere or no picture is told at the line of that photo."""
    folder = mkdir(tmp_path / "kasus")
    mkdir(folder / "photos")
    (tmp_path / "secret.png").write_bytes(PNG)
    (folder / "photos" / "link.png").symlink_to(tmp_path / "secret.png")
    if content is not None:
        (folder / "photos" / "a.png").write_bytes(content)
    photo = f"photos:\n  - code: F1\n    file: '{file}'\n    caption: A\n    alt: A\n"
    (folder / "case.yaml").write_text(GOOD + photo, encoding="utf-8")
    with pytest.raises(CaseFileError) as caught:
        load_case(folder)
    (problem,) = caught.value.problems
    assert (problem.file, problem.line, problem.path) == ("case.yaml", 17, "photos[0].file")
    assert fragment in problem.message.en


def test_a_problem_in_a_prose_file_names_that_file(tmp_path: Path) -> None:
    """Control characters, other encodings and slots written twice are told at their own files."""
    mkdir(tmp_path / "prose")
    (tmp_path / "case.yaml").write_text(GOOD + "prose:\n  theory: Teks\n", encoding="utf-8")
    (tmp_path / "prose" / "background.md").write_text("Satu\n\x02dua", encoding="utf-8")
    (tmp_path / "prose" / "review.md").write_bytes("Tinjauan \u00e9".encode("latin-1"))
    (tmp_path / "prose" / "theory.md").write_text("Teori", encoding="utf-8")
    (tmp_path / "prose" / "kata pengantar.md").write_text("Puji", encoding="utf-8")
    with pytest.raises(CaseFileError) as caught:
        load_case(tmp_path)
    assert [(one.file, one.line, one.path) for one in caught.value.problems] == [
        ("prose/background.md", 2, ""),
        ("prose/review.md", 1, ""),
        ("case.yaml", 16, "prose.theory"),
        ("prose/kata pengantar.md", 1, "prose.kata pengantar"),
    ]


def test_a_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    """Files saved by Windows editors load."""
    data = b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()
    assert load_case(data) == load_case(GOOD.encode())
