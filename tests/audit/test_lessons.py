"""Every rule teaches: its wording, why it matters, and two examples that show what it asks."""

import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import socialwork
from school import put, school_case
from socialwork.audit import RULES, Rule, RuleLesson, check, lesson_of, rule
from socialwork.audit.prose.catalogue import PROSE_RULES
from socialwork.case import Case, ProseSlot
from socialwork.findings import Certainty, Severity
from socialwork.records import Recommendation
from socialwork.words import Lang, Words
from sweep import every

FOLDER = Path(str(socialwork.__file__)).parent / "data" / "rules"
LANGUAGES: tuple[Lang, ...] = ("id", "en")
PARTS = ("says", "why", "wrong", "right")


def lesson(code: str) -> RuleLesson:
    """Return the lesson of a built-in rule."""
    found = lesson_of(next(one for one in RULES if one.code == code))
    assert found is not None
    return found


def texts() -> dict[str, Any]:
    """Return the texts of all files, by the codes of rules."""
    files = [tomllib.loads(file.read_text("utf-8")) for file in sorted(FOLDER.glob("*.toml"))]
    return {code: one for file in files for code, one in file.items()}


# --- that they are there ----------------------------------------------------------------------


@every(RULES, ids=lambda one: one.code)
def test_every_rule_has_a_lesson_in_both_languages(one: Rule) -> None:
    """Each rule says what it asks, why, and shows it wrong and right, in Indonesian and in English."""
    found = lesson(one.code)
    for part in PARTS:
        words: Words = getattr(found, part)
        assert len(words.id) > 3
        assert len(words.en) > 3
    assert found.says.id.endswith(".")
    assert found.says.en == " ".join(one.statement.split())
    assert found.wrong.id != found.right.id
    assert found.wrong.en != found.right.en


def test_no_two_texts_are_the_same() -> None:
    """No sentence, reason or example stands for two rules."""
    found = [lesson(one.code) for one in RULES]
    for part in PARTS:
        for lang in LANGUAGES:
            counts = Counter(getattr(one, part).pick(lang) for one in found if part != "says" or lang == "id")
            assert [text for text, count in counts.items() if count > 1] == []


def test_no_text_is_left_over() -> None:
    """Each text belongs to a rule, stands in the file of its family and has its four parts."""
    assert set(texts()) == {one.code for one in RULES}
    for file in FOLDER.glob("*.toml"):
        for code, one in tomllib.loads(file.read_text("utf-8")).items():
            assert code.split("-")[0].lower() == file.stem
            assert set(one) == set(PARTS)


def test_examples_are_short() -> None:
    """An example is read at a glance."""
    longest = max(len(text.split()) for one in texts().values() for part in PARTS[1:] for text in one[part])
    assert longest <= 24


def test_a_check_reads_none_of_them() -> None:
    """The texts are read when somebody asks for them, not when a case is checked."""
    code = (
        "import sys; import socialwork as sw; sw.check(sw.load_case('example:lansia'));"
        "print('socialwork.audit.lessons' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_page_of_slips_names_rules_that_there_are() -> None:
    """Each code on the page of kinds of slips is that of a rule, and all 62 kinds stand there in order."""
    page = Path(__file__).parents[2] / "docs" / "reference" / "slips-covered.md"
    rows = re.findall(r"^\| (\d+) \|.*$", page.read_text("utf-8"), re.MULTILINE)
    assert rows == [str(n) for n in range(1, 63)]
    codes = set(re.findall(r"`([A-Z]+(?:-[A-Z]+)*-(?:\d\d|[A-Z]+))`", page.read_text("utf-8")))
    assert codes - {one.code for one in (*RULES, *PROSE_RULES)} == set()


# --- that they are true: what is quoted is put into a case ------------------------------------

LOG = "daily_log[0].activity"
RESULT = "stages[6].result"
REFERENCE = "prose[0].text"


def saying(path: str, text: str) -> Case:
    """Return the sound case in which *text* stands at *path*."""
    case = school_case()
    if path == "recommendation":
        advice = (Recommendation(to="Sekolah", text=text, based_on=("S1",)),)
        return put(case, "good_practice.recommendations", advice)
    if path == RESULT:
        case = put(case, "stages[6].process", "Praktikan dan BR membaca catatan.")
    if path == REFERENCE:
        return put(case, path, f"{case.prose[0].text}\n\n{text}")
    if path == "new prose":
        return put(case, "prose", (*case.prose, ProseSlot(slot="plan", text=text)))
    return put(case, path, text)


QUOTED: tuple[tuple[str, str, tuple[Lang, ...]], ...] = (
    ("DATE-13", LOG, LANGUAGES),
    ("COUNT-09", LOG, LANGUAGES),
    ("PRIV-01", LOG, LANGUAGES),
    ("PRIV-02", LOG, LANGUAGES),
    ("PRIV-03", LOG, LANGUAGES),
    ("PRIV-04", LOG, LANGUAGES),
    ("PRIV-05", LOG, LANGUAGES),
    ("SECT-02", LOG, LANGUAGES),
    ("SECT-03", LOG, LANGUAGES),
    ("LANG-01", LOG, LANGUAGES),
    ("LANG-02", "recommendation", LANGUAGES),
    ("TERM-03", "recommendation", LANGUAGES),
    ("EVAL-01", RESULT, LANGUAGES),
    ("EVAL-05", RESULT, LANGUAGES),
    ("EVAL-06", RESULT, LANGUAGES),
    ("REF-01", REFERENCE, LANGUAGES),
    ("REF-05", REFERENCE, LANGUAGES),
    ("REG-02", LOG, ("id",)),
    ("REG-03", LOG, ("id",)),
    ("REG-04", LOG, ("id",)),
    ("REG-06", LOG, ("id",)),
    ("TELL-05", LOG, LANGUAGES),
    ("DATE-14", LOG, LANGUAGES),
)


def found(code: str, path: str, text: str) -> bool:
    """Return whether the rule finds something where *text* stands, or what it has in quotation marks."""
    quoted = re.findall(r"“([^”]+)”", text)
    case = saying(path, quoted[-1] if quoted else text)
    return any(one.code == code for one in check(case))


@pytest.mark.parametrize(("code", "path", "lang"), [(c, p, lang) for c, p, langs in QUOTED for lang in langs])
def test_a_wrong_example_is_found_and_a_right_one_is_not(code: str, path: str, lang: Lang) -> None:
    """The very words of the wrong example get the finding of the rule; those of the right one do not."""
    one = lesson(code)
    assert found(code, path, one.wrong.pick(lang))
    assert not found(code, path, one.right.pick(lang))


# --- rules of others --------------------------------------------------------------------------


def test_a_rule_of_another_package_brings_its_own_lesson() -> None:
    """The lesson that a rule is made with is the one that is told."""
    own = RuleLesson(
        says=Words("Judul pendek.", "The title is short."),
        why=Words("Dibaca sekilas.", "It is read at a glance."),
        wrong=Words("Judul sepanjang halaman.", "A title as long as a page."),
        right=Words("Judul sebaris.", "A title of one line."),
    )
    title = Words("Judul", "Title")

    @rule("MINE-09", Severity.HINT, Certainty.FACT, title, own)
    def short_title(context: Any) -> Any:
        """The title is short."""
        yield from ()

    @rule("MINE-10", Severity.HINT, Certainty.FACT, title)
    def bare(context: Any) -> Any:
        """Nothing is asked."""
        yield from ()

    assert lesson_of(short_title) is own
    assert lesson_of(bare) is None


def test_a_code_cannot_lead_out_of_the_folder() -> None:
    """A code with signs of a path has no lesson, and nothing else is read for it."""

    @rule("../x-1", Severity.HINT, Certainty.FACT, Words("Judul", "Title"))
    def odd(context: Any) -> Any:
        """Nothing is asked."""
        yield from ()

    assert lesson_of(odd) is None
