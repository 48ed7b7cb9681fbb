"""The template of a report as data."""

import io
from pathlib import Path

import pytest
from attrs import evolve

from socialwork.document.roles import ROLES
from socialwork.errors import TemplateError
from socialwork.export.template.model import Status
from socialwork.export.template.placeholders import chosen
from socialwork.export.template_loading import load_template, shipped_templates
from socialwork.export.template_loading.check import NO_RULE
from socialwork.export.word.roles import ROLES as WORD_ROLES
from socialwork.loading import load_case
from socialwork.vocabulary.process import Setting

SMALL = """
format = 1
name = "kampus"

[[page]]
name = "a4"
width = 21.0
height = 29.7
left = 4.0
top = 4.0
right = 3.0
bottom = 3.0
rules = [{ of = ["width", "height", "left", "top", "right", "bottom"], status = "assumed", source = "Kami" }]

[[chapter]]
title = "PENDAHULUAN"

[[chapter.section]]
title = "Latar"
content = [{ prose = "background" }]
"""


def problems(text: str) -> list[str]:
    """Return the messages of a template that is refused."""
    with pytest.raises(TemplateError) as caught:
        load_template(text.encode())
    return [problem.text("en") for problem in caught.value.problems]


# --- what is shipped --------------------------------------------------------------------------


def test_the_shipped_template_loads() -> None:
    """The template of the library is found by its name."""
    assert load_template().name == "praktikum-institusi"


def test_every_shipped_template_loads() -> None:
    """Each shipped template passes its own checks."""
    assert [load_template(name).name for name in shipped_templates()] == list(shipped_templates())


def test_the_shipped_template_has_the_six_chapters() -> None:
    """The chapters of the report stand in their order."""
    assert [chapter.title for chapter in load_template().chapters] == [
        "PENDAHULUAN",
        "LANDASAN KONSEPTUAL PRAKTIKUM INSTITUSI",
        "KONTEKS PRAKTIKUM INSTITUSI",
        "PENANGANAN KASUS",
        "PRAKTIK BAIK PRAKTIKUM INSTITUSI",
        "SIMPULAN DAN REKOMENDASI",
    ]


def test_case_work_has_its_six_sections() -> None:
    """Chapter IV has the sections of the helping process."""
    assert [section.title for section in load_template().chapters[3].section] == [
        "Tahap Intake and Engagement",
        "Tahap Asesmen",
        "Tahap Rencana Intervensi",
        "Tahap Intervensi",
        "Tahap Evaluasi",
        "Tahap Terminasi dan Rujukan",
    ]


def test_the_default_page_is_a4_with_customary_margins() -> None:
    """A4 with 4-4-3-3 cm is what a campus gets without asking."""
    page = load_template().page
    assert (page.width, page.height, page.left, page.top, page.right, page.bottom) == (21, 29.7, 4, 4, 3, 3)


def test_the_b5_profile_has_the_measured_text_width() -> None:
    """The other page is as narrow as the one that was measured: 12.2 cm."""
    page = load_template(profile="b5").page
    assert round(page.width - page.left - page.right, 1) == 12.2


def test_every_figure_says_on_what_it_rests() -> None:
    """Sizes, margins and spaces carry a status and a source."""
    template = load_template()
    assert {figure.rule.status for figure in template.figures()} <= set(Status)
    assert all(figure.rule.source for figure in template.figures())
    assert "page.a4.left" in {figure.place for figure in template.figures()}


def test_no_figure_is_called_verified_without_the_guide_of_the_campus() -> None:
    """As long as no guide was seen, nothing claims to follow it."""
    assert Status.VERIFIED not in {figure.rule.status for figure in load_template().figures()}


def test_the_roles_of_the_word_writer_can_be_styled() -> None:
    """A template may style every role that the Word writer knows, but those that look like another."""
    assert {role.name for role in WORD_ROLES if not role.like} <= set(ROLES)


# --- where it may come from -------------------------------------------------------------------


def test_bytes_are_a_template() -> None:
    """A template may be handed over as bytes."""
    assert load_template(SMALL.encode()).name == "kampus"


def test_a_stream_is_a_template() -> None:
    """A template may be an open stream of bytes or of text."""
    assert (
        load_template(io.BytesIO(SMALL.encode())).name == load_template(io.StringIO(SMALL)).name == "kampus"
    )


def test_a_file_is_a_template(tmp_path: Path) -> None:
    """A template may be a path to a .toml file."""
    (tmp_path / "kami.toml").write_text(SMALL, encoding="utf-8")
    assert load_template(tmp_path / "kami.toml").name == "kampus"


def test_a_folder_brings_its_own_standing_texts(tmp_path: Path) -> None:
    """In a folder, standing/*.md goes before the texts of the library."""
    (tmp_path / "standing").mkdir()
    (tmp_path / "standing" / "tujuan.md").write_text("Tujuan kami.", encoding="utf-8")
    (tmp_path / "template.toml").write_text(SMALL, encoding="utf-8")
    assert load_template(str(tmp_path)).standing_text("tujuan.md") == "Tujuan kami."


def test_standing_texts_that_are_not_brought_come_from_the_shipped_template() -> None:
    """A campus that changes only the TOML keeps the standing texts."""
    text = SMALL.replace('{ prose = "background" }', '{ standing = "tujuan.md" }')
    assert "tujuan umum" in load_template(text.encode()).standing_text("tujuan.md")


def test_a_byte_order_mark_is_no_problem() -> None:
    """Windows editors put one at the start."""
    assert load_template(b"\xef\xbb\xbf" + SMALL.encode()).name == "kampus"


# --- mistakes ---------------------------------------------------------------------------------


def test_unknown_name_of_a_template() -> None:
    """A name that does not exist is answered with the nearest one."""
    with pytest.raises(TemplateError, match="did you mean `praktikum-institusi`"):
        load_template("praktikum-institut")


def test_unknown_profile() -> None:
    """The answer to a wrong profile lists those there are."""
    with pytest.raises(TemplateError, match="a4, b5"):
        load_template(profile="a5")


def test_not_utf8() -> None:
    """A file in another encoding is refused with its line."""
    with pytest.raises(TemplateError, match="not UTF-8") as caught:
        load_template(b'format = 1\nname = "caf\xe9"')
    assert caught.value.problems[0].line == 2


def test_unknown_key() -> None:
    """A wrong key is answered with its line and what was meant."""
    (message,) = problems(SMALL.replace('title = "Latar"', 'title = "Latar"\noptionl = true'))
    assert "chapter[0].section[0]" in message
    assert "optional" in message


def test_unknown_block() -> None:
    """A block that does not exist is answered with its line, its place and the nearest one."""
    (message,) = problems(SMALL.replace('{ prose = "background" }', '{ block = "programme-tabel" }'))
    assert message == (
        "20:22 chapter[0].section[0].content[0].block = programme-tabel: there is no block of this name "
        "(did you mean `programme-table`?)"
    )


def test_missing_standing_text() -> None:
    """A standing text without a file is answered with the nearest file."""
    (message,) = problems(SMALL.replace('{ prose = "background" }', '{ standing = "tujan.md" }'))
    assert "did you mean `tujuan.md`" in message


@pytest.mark.parametrize("key", ["requires", "needed_when"])
def test_unknown_condition(key: str) -> None:
    """A condition that does not exist is answered with the nearest one."""
    (message,) = problems(SMALL.replace('title = "Latar"', f'title = "Latar"\n{key} = ["asessment"]'))
    assert f"section[0].{key}[0] = asessment" in message
    assert "did you mean `assessment`" in message


def test_unknown_role() -> None:
    """A style for a role that nothing uses is answered with the nearest role."""
    (message,) = problems(SMALL + '\n[[style]]\nrole = "heding1"\n')
    assert "did you mean `heading1`" in message


def test_unknown_label() -> None:
    """A label that no block uses is answered with the nearest one."""
    (message,) = problems(SMALL + '\n[labels]\nclent = "Penerima manfaat"\n')
    assert "labels.clent = clent" in message
    assert "did you mean `client`" in message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Identitas {cliend}", "did you mean `client`"),
        ("Identitas {0}", "there is no placeholder"),
        ("Identitas {client", "braces stand round a placeholder"),
        ("Identitas } {client}", "braces stand round a placeholder"),
    ],
)
def test_a_label_is_filled_with_what_it_may_hold(text: str, said: str) -> None:
    """A placeholder that nothing fills, and braces that are none, are refused before a report is built."""
    (message,) = problems(SMALL + f'\n[labels]\nstudent = "{text}"\n')
    assert "labels.student = " in message
    assert said in message


def test_a_label_may_hold_others() -> None:
    """A label may hold what its default holds, and the keys of other labels; doubled braces are braces."""
    text = SMALL + '\n[labels]\nstudent = "{{Mahasiswa}} bagi {client}"\n'
    assert load_template(text.encode()).labels["student"].endswith("{client}")


def test_unknown_placeholder_in_a_standing_text(tmp_path: Path) -> None:
    """A placeholder that does not exist is found in its file, on its line."""
    (tmp_path / "standing").mkdir()
    (tmp_path / "standing" / "kami.md").write_text("Satu.\n\nDi {institusion}.", encoding="utf-8")
    (tmp_path / "template.toml").write_text(
        SMALL.replace('{ prose = "background" }', '{ standing = "kami.md" }'), encoding="utf-8"
    )
    with pytest.raises(TemplateError, match=r"kami.md:3 = \{institusion\}.*did you mean `institution`"):
        load_template(tmp_path)


def test_unknown_condition_in_a_standing_text(tmp_path: Path) -> None:
    """A condition that does not exist is found in its file, on its line."""
    (tmp_path / "standing").mkdir()
    (tmp_path / "standing" / "kami.md").write_text("Satu.\n\n{when grup} Dua.", encoding="utf-8")
    (tmp_path / "template.toml").write_text(
        SMALL.replace('{ prose = "background" }', '{ standing = "kami.md" }'), encoding="utf-8"
    )
    with pytest.raises(TemplateError, match=r"kami.md:3 = \{grup\}.*did you mean `group`"):
        load_template(tmp_path)


def test_lines_of_a_standing_text_are_chosen_by_the_case() -> None:
    """A line is printed when all its conditions are met, or with `unless` when none is."""
    text = "{when group tokens} A\n{when group} B\n{unless group tokens} C\n{unless tokens} D\nE\n"
    kept = {name: chosen(text, load_case(f"example:{name}")).split() for name in ("utama", "lansia")}
    assert kept == {"utama": ["A", "B", "E"], "lansia": ["C", "D", "E"]}


@pytest.mark.parametrize("setting", Setting)
def test_every_setting_has_one_sentence_of_its_kind(setting: Setting) -> None:
    """Section 1.1 says of every setting, once, whether it is primary or secondary."""
    case = load_case("example:utama")
    case = evolve(case, institution=evolve(case.institution, setting=setting))
    text = chosen(load_template().standing_text("latar-belakang.md"), case)
    assert (
        text.count(f"tergolong setting {setting.kind.label().lower()}")
        + text.count("tergolong setting {setting_kind}")
        == 1
    )


def test_chapter_one_promises_no_group_and_no_way_of_learning_that_is_not_recorded() -> None:
    """What the case does not tell is not in its standing texts: groups, levels, ways of learning."""
    case = load_case("example:lansia")
    bare = evolve(case, practicum=evolve(case.practicum, levels=(), learning_modes=()))
    text = "\n".join(chosen(one.text, bare) for one in load_template().standing)
    assert "kelompok" not in text
    assert "{levels}" not in text
    assert "{learning_modes}" not in text
    assert "pembayangan" not in text


def test_figure_without_a_rule() -> None:
    """A number without status and source is refused."""
    (message,) = problems(SMALL + '\n[[style]]\nrole = "body"\nsize = 12.0\n')
    assert message == f"24:8 style[0].size = 12: {NO_RULE.en}"


def test_rule_for_an_unknown_figure() -> None:
    """A rule names only figures that there are."""
    messages = problems(SMALL.replace('"left", "top"', '"lefft", "left", "top"'))
    assert "did you mean `left`" in messages[0]


def test_content_is_one_thing() -> None:
    """A piece of content is prose, a standing text or a block, and only one of them."""
    (message,) = problems(SMALL.replace('{ prose = "background" }', '{ prose = "a", block = "cover" }'))
    assert "prose and block" in message


def test_section_without_anything() -> None:
    """A section needs content or subsections."""
    (message,) = problems(SMALL + '\n[[chapter.section]]\ntitle = "Kosong"\n')
    assert "chapter[0].section[1].title = Kosong" in message


def test_sections_nested_too_deeply() -> None:
    """Headings end at the level (1)."""
    deep = "".join(
        f'\n[[chapter{".section" * n}]]\ntitle = "T{n}"\ncontent = [{{ prose = "a" }}]\n'
        for n in (2, 3, 4, 5)
    )
    (message,) = problems(SMALL + deep)
    assert "T5" in message


def test_one_anchor_for_two_sections() -> None:
    """References must know where to go."""
    twice = SMALL.replace('title = "Latar"', 'title = "Latar"\nanchor = "x"')
    (message,) = problems(twice + '\n[[chapter]]\ntitle = "DUA"\nanchor = "x"\n')
    assert "this name is used twice" in message


def test_unknown_format() -> None:
    """A template of a later format is not guessed at."""
    (message,) = problems(SMALL.replace("format = 1", "format = 2"))
    assert "format 1, not 2" in message


def test_all_mistakes_at_once() -> None:
    """Every problem is told in one go, in the order of the file."""
    text = SMALL.replace('{ prose = "background" }', '{ block = "nix" }, { standing = "nix.md" }')
    assert len(problems(text)) == 2


def test_the_shipped_template_names_only_what_exists() -> None:
    """Blocks and standing texts of the shipped template are there, and every shipped text is used."""
    template = load_template()
    used = {
        one.standing
        for group in (template.front, template.chapters)
        for part in group
        for one in _all_content(part)
        if one.standing
    }
    assert used == {text.name for text in template.standing}


def _all_content(part: object) -> list:
    found = list(part.content)
    for section in getattr(part, "section", ()):
        found += _all_content(section)
    return found
