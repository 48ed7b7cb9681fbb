"""Forms as files: a campus's own, and what is said of those that are wrong."""

from pathlib import Path

import pytest

from form_reading import fields, made, signatures, words
from socialwork import TemplateError, fitting_forms, form_kinds, load_case, load_template
from socialwork.export.forms.paths import kind_of
from socialwork.export.forms.roots import roots
from socialwork.export.forms.subjects import subjects
from socialwork.export.forms.ways import hows
from socialwork.export.template_loading.forms import read_form, shipped_form
from socialwork.export.template_loading.sources import FormText, shipped_forms

HEAD = 'title = { id = "Lembar kami", en = "Our sheet" }\n'


def said(toml: str, lang: str = "en") -> list[str]:
    """Return what is wrong in the pieces *toml* of a form for conferences."""
    with pytest.raises(TemplateError) as caught:
        read_form(FormText("kami", "forms/kami.toml", HEAD + 'each = "conferences"\n' + toml))
    return [problem.text(lang) for problem in caught.value.problems]


def campus(folder: Path, files: dict[str, str], before: str = "") -> Path:
    """Make the folder of a campus: its template is the shipped one with *before* at the top."""
    from importlib import resources

    shipped = resources.files("socialwork") / "data" / "templates" / "praktikum-institusi" / "template.toml"
    text = shipped.read_text("utf-8")
    if before:
        start, _, rest = text.partition("forms = [")
        text = start + before + rest.split("]\n", 1)[1]
    (folder / "forms").mkdir(parents=True)
    (folder / "template.toml").write_text(text, "utf-8")
    for name, content in files.items():
        (folder / "forms" / name).write_text(content, "utf-8")
    return folder


# --- shipped ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", sorted(shipped_forms()))
def test_every_shipped_form_passes_its_checks(kind: str) -> None:
    """Each path leads somewhere, each name is known."""
    assert shipped_form(kind).pieces


# --- a campus's own ---------------------------------------------------------------------------


def test_a_campus_changes_a_form_without_code(tmp_path: Path) -> None:
    """A file of the same name stands for the shipped one; all others stay."""
    own = HEAD + '[[piece]]\nfields = [{ label = "Setting", value = "institution.setting" }]\n'
    template = load_template(campus(tmp_path / "kami", {"intake.toml": own}))
    case = load_case("example:utama")
    assert [form.kind for form in form_kinds(template)] == [form.kind for form in form_kinds()]
    assert fields(made("intake", case, template=template)) == {"Setting": "Pendidikan"}
    assert words(made("minutes", template=template)) == words(made("minutes"))


def test_a_campus_adds_a_form(tmp_path: Path) -> None:
    """A further file is a further form, named in the list of the template."""
    own = HEAD + '[[piece]]\ntext = "Kami, {client} {client.code}, **sepakat**."\n'
    folder = campus(tmp_path / "kami", {"kami.toml": own}, 'forms = ["minutes", "kami"]\n\n')
    template = load_template(folder)
    assert [form.kind for form in form_kinds(template)] == ["minutes", "kami"]
    case = load_case("example:utama")
    assert "Kami, klien BR, sepakat." in words(made("kami", case, template=template))
    assert "Kami, klien ……………………, sepakat." in words(made("kami", template=template))
    assert [form.kind for form in fitting_forms(case, template)] == ["minutes", "kami"]


def test_a_template_without_a_list_has_all_forms_and_its_own(tmp_path: Path) -> None:
    """Nothing has to be listed to use what is shipped."""
    folder = campus(tmp_path / "kami", {"kami.toml": HEAD + '[[piece]]\nnote = "Catatan"\n'}, "\n")
    kinds = [form.kind for form in form_kinds(load_template(folder))]
    assert kinds == [*(form.kind for form in form_kinds()), "kami"]


def test_a_campus_calls_the_client_otherwise(tmp_path: Path) -> None:
    """Labels of the template reach the texts of forms."""
    folder = campus(tmp_path / "kami", {})
    path = folder / "template.toml"
    text = path.read_text("utf-8").replace("[labels]", '[labels]\nclient = "Penerima manfaat"', 1)
    path.write_text(text, "utf-8")
    form = made("minutes", load_case("example:utama"), template=load_template(folder))
    assert "membahas kasus penerima manfaat BR" in words(form)


def test_what_is_wrong_in_the_forms_of_a_campus_is_told_when_its_template_is_read(tmp_path: Path) -> None:
    """All problems of all files at once, each with its file."""
    files = {"a.toml": "title = 3\npiece = []\n", "b.toml": HEAD + '[[piece]]\nletterhead = "yayasan"\n'}
    with pytest.raises(TemplateError) as caught:
        load_template(campus(tmp_path / "kami", files, 'forms = ["minuts", "a"]\n\n'))
    told = caught.value.text("en")
    assert "minuts: there is no form of this name (did you mean `minutes`?)" in told
    assert "forms/a.toml:1:9 title = 3" in told
    assert "forms/b.toml:3:14 piece[0].letterhead = yayasan: there is no letterhead of this name" in told


def test_an_appendix_names_forms_that_there_are(tmp_path: Path) -> None:
    """A slip in the template gets a hint."""
    folder = campus(tmp_path / "kami", {})
    path = folder / "template.toml"
    path.write_text(path.read_text("utf-8").replace('form = "daily-log"', 'form = "daily-logs"'), "utf-8")
    with pytest.raises(TemplateError, match="did you mean `daily-log`"):
        load_template(folder)


def test_a_form_that_is_no_text_is_refused(tmp_path: Path) -> None:
    """Bytes that are not UTF-8 are named with their line."""
    folder = campus(tmp_path / "kami", {})
    (folder / "forms" / "kami.toml").write_bytes(b"title = 1\n\xff")
    with pytest.raises(TemplateError, match=r"kami\.toml:2: the file is not UTF-8 text"):
        load_template(folder)


# --- malformed --------------------------------------------------------------------------------

COLUMNS = "[[piece]]\n[piece.table]\nrows = 'this.decisions'\ncolumns = [{ title = 'x', value = %s }]"
FIELD = "[[piece]]\nfields = [{ label = 'x', value = %s }]"
SIGNING = "[[piece]]\nsigning = { %s }"

# what is wrong in a form; what the message has of place and value, of what was expected, of what was meant
WRONG = (
    (
        FIELD % "'this.plaace'",
        "forms/kami.toml:4:34 piece[0].fields[0].value = this.plaace: this path leads to nothing in a case",
        "`plaace` is not known, there are: number, date, time, place, chair, ",
        "(did you mean `place`?)",
    ),
    (
        FIELD % "'klient.code'",
        "piece[0].fields[0].value = klient.code: ",
        "`klient` is not known, there are: this, client, identity, ",
        "(did you mean `client`?)",
    ),
    (
        FIELD % "'client.sex', how = 'peopel'",
        "piece[0].fields[0].how = peopel: ",
        "there is no way to tell a value of this name",
        "(did you mean `people`?)",
    ),
    (
        FIELD % "'client.sex', how = 'date'",
        "piece[0].fields[0].how = date: ",
        "this way cannot tell what stands at the path client.sex",
        "",
    ),
    (
        FIELD % "'practicum.school'",
        "piece[0].fields[0].value = practicum.school: ",
        "add the name of a field, such as: name, city, programme, head_of_programme, director",
        "",
    ),
    (
        FIELD % "'client.grade', choose = true",
        "piece[0].fields[0].choose = client.grade: ",
        "what stands at this path is no closed set of terms",
        "",
    ),
    (
        "[[piece]]\ntable = { rows = 'client', columns = [] }",
        "piece[0].table.rows = client: ",
        "this path is no list to make rows of",
        "",
    ),
    (
        COLUMNS % "'txet'",
        "piece[0].table.columns[0].value = txet: ",
        "`txet` is not known, there are: text, by, carried_out_by, due",
        "(did you mean `text`?)",
    ),
    (
        COLUMNS % "'text', choose = true",
        "piece[0].table.columns[0].choose = text: ",
        "what stands at this path is no closed set of terms",
        "",
    ),
    (
        SIGNING % "signers = [{ who = 'studnet' }]",
        "piece[0].signing.signers[0].who = studnet: ",
        "there is no signer of this name",
        "(did you mean `student`?)",
    ),
    (
        SIGNING % "signers = [{ label = 'x' }]",
        "piece[0].signing.signers[0]: ",
        "name `who`, `person` or both",
        "",
    ),
    (
        SIGNING % "signers = [{ who = 'student', label = 'Pekerja Sosial' }]",
        "piece[0].signing.signers[0].label = Pekerja Sosial: ",
        "a student may not be called a social worker (Law 14/2019)",
        "use “Praktikan”",
    ),
    (
        SIGNING % "date = 'this.place', signers = [{ person = 'this.date' }]",
        "piece[0].signing.date = this.place: ",
        "this path has to lead to a date",
        "",
    ),
    (
        SIGNING % "signers = [{ person = 'this.date' }]",
        "piece[0].signing.signers[0].person = this.date: ",
        "this path has to lead to the code of a person",
        "",
    ),
    (
        SIGNING % "signers = [{ who = 'chair', signed = 'this.chair' }]",
        "piece[0].signing.signers[0].signed = this.chair: ",
        "this path has to lead to signatures",
        "",
    ),
    (
        SIGNING % "place = 'nowhere', signers = [{ who = 'chair' }]",
        "piece[0].signing.place = nowhere: ",
        "`nowhere` is not known",
        "",
    ),
    (
        "[[piece]]\ntext = 'Pada {this.dat}'",
        "piece[0].text = this.dat: ",
        "`dat` is not known",
        "(did you mean `date`?)",
    ),
    (
        "[[piece]]\ntext = 'Pada {cliient}'",
        "piece[0].text = {cliient}: ",
        "there is no placeholder of this name",
        "(did you mean `client`?)",
    ),
    (
        "[[piece]]\ntext = 'x'\nwhen = ['tokns']",
        "piece[0].when[0] = tokns: ",
        "there is no condition of this name",
        "(did you mean `tokens`?)",
    ),
    (
        "[[piece]]\nblock = { name = 'token-shet' }",
        "piece[0].block.name = token-shet: ",
        "there is no block of this name",
        "(did you mean `token-sheet`?)",
    ),
    (
        "[[piece]]\ntitle = { text = 'x' }\nheading = 'y'",
        "piece[0] = {…}: must be exactly one of letterhead, title, ",
        "not title and heading",
        "",
    ),
    ("[[piece]]\nwhen = ['blank']", "piece[0] = {…}: must be exactly one of letterhead, ", "not nothing", ""),
    (
        "[[piece]]\nfree = { value = 'this.views', lines = 0 }",
        "piece[0].free.lines = 0: ",
        "must be 1 or more, not 0",
        "",
    ),
    (
        "needs = ['tokns']\n[[piece]]\nnote = 'x'",
        "needs[0] = tokns: ",
        "there is no condition of this name",
        "(did you mean `tokens`?)",
    ),
    ("format = 2\n[[piece]]\nnote = 'x'", "format = 2: ", "this library reads forms of format 1, not 2", ""),
    ("[[piece]]\nnot = 'x'", "piece[0].not = x: ", "unknown key", "(did you mean `note`?)"),
)


@pytest.mark.parametrize(("toml", "place", "expected", "meant"), WRONG, ids=[one[1] for one in WRONG])
def test_a_form_that_is_wrong_says_where_and_what_was_meant(
    toml: str, place: str, expected: str, meant: str
) -> None:
    """Place, value, what was expected, and the nearest name."""
    told = said(toml)
    assert any(place in one and expected in one and meant in one for one in told), told


def test_an_unknown_kind_of_records_is_told_once() -> None:
    """Paths from ``this`` follow from it, so the kind alone is named besides them."""
    with pytest.raises(TemplateError) as caught:
        read_form(FormText("kami", "kami.toml", HEAD + 'each = "conferense"\n[[piece]]\nnote = "x"\n'))
    assert [one.text("en") for one in caught.value.problems] == [
        (
            "kami.toml:2:8 each = conferense: there is no kind of records of this name "
            "(did you mean `conferences`?)"
        )
    ]


def test_messages_are_indonesian_too() -> None:
    """Students read them."""
    (told,) = said("[[piece]]\nfields = [{ label = 'x', value = 'client.kode' }]", "id")
    assert "jalur ini tidak menuju isi kasus; `kode` tidak dikenal" in told
    assert "maksudnya `code`?" in told


# --- what forms can name ----------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(roots()))
def test_every_root_is_there(name: str) -> None:
    """A root leads to a class that paths can go on from."""
    assert kind_of(name).__class__.__name__ == "Kind"


@pytest.mark.parametrize("name", sorted(subjects()))
def test_every_kind_of_records_is_found_in_the_main_example(name: str) -> None:
    """Records are of the class that their paths are checked against."""
    kind = subjects()[name]
    found = list(kind.of(load_case("example:utama")))
    assert found
    assert {type(one.this) for one in found} == {kind.cls}


def test_a_column_without_rows_is_written_by_hand() -> None:
    """A table that is not filled from a case has empty cells, whatever its columns are called."""
    toml = HEAD + "[[piece]]\ntable = { columns = [{ title = 'x' }], blank = 2 }\n"
    assert read_form(FormText("kami", "kami.toml", toml)).pieces[0].table is not None


def test_ways_to_tell_have_both_languages() -> None:
    """They are listed in the reference."""
    assert all(one.words.id != one.words.en for one in hows().values())


def test_pieces_that_no_shipped_form_needs(tmp_path: Path) -> None:
    """The letterhead of the school, open vocabularies as boxes, one signature in one column, no signature."""
    own = (
        HEAD
        + """
needs = ["group"]

[[piece]]
letterhead = "school"

[[piece]]
fields = [
  { label = "tipe", value = "group.type", choose = true },
  { label = "paham", value = "consent.understood", choose = true },
  { label = "kabar", value = "guardian.full_name", optional = true },
  { label = "sisa", value = "letter.subject", optional = true },
]

[[piece]]
fields = [{ label = "tamu", when = ["blank"] }]

[[piece]]
block = { name = "theory-casework" }

[[piece]]
text = "Surat"
has = "letter.body"

[[piece]]
[piece.signing]
columns = 1
signers = [{ who = "head-of-programme" }]

[[piece]]
[piece.signing]
signers = [{ who = "client", when = ["blank"] }]
"""
    )
    template = load_template(campus(tmp_path / "kami", {"kami.toml": own}, "\n"))
    form = made("kami", load_case("example:utama"), template=template)
    found = fields(form)
    assert words(form).startswith("POLITEKNIK KESEJAHTERAAN SOSIAL ")
    assert "☑\xa0Kelompok\xa0sosialisasi" in found["tipe"].replace(" ", "\xa0")
    assert found["tipe"].count("☐") > 5
    assert found["paham"].startswith("☑")
    assert {"kabar", "sisa", "tamu"} & set(found) == set()
    assert "Surat" not in words(form).splitlines()
    assert signatures(form)[-1].startswith("Ketua program studi | Dr. Wahyu Contoh, M.Si.")
    blank = made("kami", template=template)
    assert set(fields(blank)) >= {"kabar", "sisa", "tamu"}
    assert signatures(blank)[-1].startswith("Klien | (…")
    assert words(blank).startswith("(kop surat perguruan tinggi)")


def test_values_of_many_kinds_are_told(tmp_path: Path) -> None:
    """A path may lead to one value or to several, and a form may ask for a way to tell them."""
    own = (
        HEAD
        + """
needs = ["plan"]

[[piece]]
fields = [
  { label = "waktu", value = "plan.activities", how = "time" },
  { label = "satu", value = "plan.programme", how = "line" },
  { label = "sumber", value = "assessment.resources" },
  { label = "gejala", value = "assessment.symptoms" },
  { label = "menjawab", value = "plan.goals.answers", how = "links" },
  { label = "anggota", value = "group.members", how = "people" },
  { label = "banyaknya", value = "group.members", how = "count" },
  { label = "fase", value = "group.phases" },
  { label = "pengukuh", value = "tokens.reinforcers" },
  { label = "penukaran", value = "tokens.exchanges" },
  { label = "dipahami", value = "consent.understood" },
  { label = "tanda tangan", value = "consent.signatures" },
  { label = "tindak lanjut", value = "termination.follow_up" },
  { label = "bukti", value = "intake.sources.method" },
  { label = "aspek", value = "domains.domain" },
  { label = "potensi", value = "plan.resources" },
]
"""
    )
    template = load_template(campus(tmp_path / "kami", {"kami.toml": own}, "\n"))
    found = fields(made("kami", load_case("example:utama"), template=template))
    assert found["waktu"].split("\n")[0] == "25 September–5 Oktober 2023"
    assert found["satu"] == "Langkah Baru"
    assert found["sumber"].startswith("Keluarga: ibu membangunkan BR")
    assert found["gejala"].count("\n") == 2
    assert found["menjawab"].startswith("Gejala nomor 1")
    assert found["anggota"] == "Anggota kelompok A1–A7"
    assert found["banyaknya"] == "7 orang"
    assert found["fase"].startswith("Prakelompok: ")
    assert found["pengukuh"] == "Satu batang cokelat (30 token)"
    assert found["penukaran"] == "Kamis, 5 Oktober 2023, 13.30 WIB"
    assert found["dipahami"] == "Ya"
    assert found["tanda tangan"].split("\n")[1] == "Praktikan, Rabu, 6 September 2023"
    assert found["tindak lanjut"].endswith("(8 November dan 6 Desember 2023).")
    assert found["bukti"] == "Wawancara"
    assert found["aspek"] == "Biologis\nPsikologis\nSosial\nSpiritual"
    assert found["potensi"].startswith("Orang: BR, ibu")
