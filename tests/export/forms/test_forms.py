"""Every form, blank and filled: which there are, for which cases, and what a campus can change."""

import re
from datetime import date

import attrs
import pytest
from attrs import evolve
from hypothesis import assume, given, settings, strategies as st

from factories import full_case, minimal_case
from form_reading import (
    LINE,
    every_blank,
    every_filled,
    fields,
    made,
    paragraphs,
    printed,
    replaced,
    signatures,
    tables,
    words,
)
from socialwork import FormError, build, form_kinds, load_case, to_html, to_markdown
from socialwork.case import Case
from socialwork.document.nodes import Paragraph
from socialwork.export.forms.build import fitting_forms
from socialwork.export.forms.model import Form, in_both
from socialwork.export.forms.subjects import subjects
from socialwork.export.template_loading import load_template
from socialwork.export.template_loading.sources import shipped_forms
from socialwork.records import Exchange, Recording
from socialwork.stages import Intervention
from socialwork.testing import cases
from socialwork.vocabulary.privacy import Edition

KINDS = tuple(form.kind for form in form_kinds())
UTAMA = load_case("example:utama")
LANSIA = load_case("example:lansia")


def fitting(case: Case) -> list[str]:
    """Return the kinds of forms that *case* fills."""
    return [form.kind for form in fitting_forms(case)]


# --- which forms ------------------------------------------------------------------------------


def test_the_template_lists_every_form_that_is_shipped() -> None:
    """No file of a form is forgotten in the list, and no name in it lacks its file."""
    assert sorted(KINDS) == sorted(shipped_forms())
    assert len(KINDS) == len(set(KINDS)) == 23


def test_forms_stand_in_the_order_of_the_helping_process() -> None:
    """From the client's identity to the letter that refers them on."""
    assert (KINDS[0], KINDS[-1]) == ("client-identity", "referral-letter")
    places = [KINDS.index(kind) for kind in ("intake", "informed-consent", "assessment", "evaluation")]
    assert places == sorted(places)


@pytest.mark.parametrize("kind", KINDS)
def test_a_form_says_in_both_languages_what_it_is(kind: str) -> None:
    """Title and purpose are no copies of each other."""
    form = next(one for one in form_kinds() if one.kind == kind)
    assert form.label("id") != form.label("en")
    assert form.about.id.endswith(".")
    assert form.about.en.endswith(".")


def test_a_case_with_everything_fills_all_forms() -> None:
    """The main example has group, tokens, recordings and home visit."""
    assert fitting(UTAMA) == list(KINDS)


def test_a_case_with_one_adult_and_no_group_leaves_forms_out() -> None:
    """Nobody prints a token sheet for a case without tokens."""
    missing = set(KINDS) - set(fitting(LANSIA))
    assert missing == {
        "group-programme",
        "group-session",
        "token-sheet",
        "assignment-letter",
        "home-visit-report",
        "process-recording",
        "summary-recording",
    }


def test_the_least_case_fills_the_identity_alone() -> None:
    """Whoever has begun has a client."""
    assert fitting(minimal_case()) == ["client-identity"]


# --- refusals ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"client-identity"}))
def test_a_form_without_data_is_refused_and_says_what_is_missing(kind: str) -> None:
    """The message names the form and the place in the case file."""
    with pytest.raises(FormError) as caught:
        made(kind, minimal_case())
    title = next(form.title for form in form_kinds() if form.kind == kind)
    for lang in ("id", "en"):
        assert title.pick(lang) in caught.value.message.pick(lang)
    assert "`" in caught.value.message.en


def test_an_unknown_form_is_refused_with_the_nearest_name() -> None:
    """A slip of the pen gets a hint; nonsense gets none."""
    with pytest.raises(FormError, match="did you mean `informed-consent`"):
        made("informed-consnet")
    with pytest.raises(FormError) as caught:
        made("zzz")
    assert caught.value.message.en == "there is no form “zzz”"


def test_a_record_that_is_not_there_is_refused_with_those_that_are() -> None:
    """The main example has two conferences."""
    with pytest.raises(FormError, match="there are: I, II"):
        made("minutes", UTAMA, only="III")
    with pytest.raises(FormError, match=r"there are: 1$"):
        made("home-visit-report", UTAMA, only="2")


# --- blank ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_a_blank_form_has_room_to_write(kind: str) -> None:
    """It has lines or empty cells, and nothing of any case."""
    form = made(kind)
    lines = [one for part in form.parts for one in part.blocks if isinstance(one, Paragraph)]
    empty = [cell for table in tables(form) for row in table[1:] for cell in row if not cell.strip()]
    assert [one for one in lines if one.role == "fill"] or LINE in fields(form).values() or empty
    assert form.properties.author == ""


@pytest.mark.parametrize("kind", KINDS)
def test_a_blank_form_in_english_has_no_indonesian_labels(kind: str) -> None:
    """Every label, title and text of a form has both languages."""
    indonesian, english = made(kind), made(kind, lang="en")
    assert english.properties.language == "en-US"
    shared = set(fields(indonesian)) & set(fields(english))
    assert shared <= {"Program", "Fase"}
    assert indonesian.properties.title != english.properties.title


def test_blank_rows_are_as_many_as_the_form_says() -> None:
    """An attendance list has fifteen rows and its total."""
    (table,) = tables(made("attendance"))
    assert (len(table), table[0]) == (17, ["No", "Nama", "Jabatan/instansi", "Tanda tangan"])
    assert [row[0].strip() for row in table[1:-1]] == [str(n) for n in range(1, 16)]


def test_a_blank_form_asks_a_minor_and_an_adult() -> None:
    """Nobody knows yet who the client will be: there is room for the guardian."""
    assert any("Orang tua/wali" in one for one in signatures(made("informed-consent")))


def test_a_blank_recording_has_its_columns() -> None:
    """Who spoke, what was said, seen, felt, and made of it."""
    (table,) = tables(made("process-recording"))
    assert table[0][1:] == ["Penutur", "Ucapan", "Perilaku nonverbal", "Perasaan praktikan", "Analisis"]


# --- filled -----------------------------------------------------------------------------------


def test_fields_are_told_in_words() -> None:
    """Days have weekdays, terms labels, codes roles."""
    found = fields(made("informed-consent", UTAMA))
    assert found["Kode klien"] == "BR"
    assert found["Dijelaskan pada"] == "Rabu, 6 September 2023"
    assert found["Pemahaman klien dicatat"] == "Ya"


def consented(case: Case, **changes: object) -> Case:
    """Return *case* with another consent."""
    contract = case.stages[2]
    changed = evolve(contract, consent=evolve(contract.consent, **changes))
    return evolve(case, stages=(*case.stages[:2], changed, *case.stages[3:]))


def test_what_the_case_does_not_say_is_a_line() -> None:
    """That nobody noted whether the client understood is no “no”: it stays to be written by hand."""
    assert (
        fields(made("informed-consent", consented(UTAMA, understood=False)))["Pemahaman klien dicatat"]
        == LINE
    )


# --- nothing invented -------------------------------------------------------------------------

COMPILED = "Disusun dari catatan kasus; bukan salinan lembar yang ditandatangani."


@pytest.mark.parametrize("kind", KINDS)
def test_a_filled_form_says_once_that_it_was_compiled(kind: str) -> None:
    """Below its title, on each copy; a blank form is a sheet to sign and says nothing of the kind."""
    for part in made(kind, UTAMA).parts:
        said = paragraphs(part.blocks)
        assert said.count(COMPILED) == 1
        assert said.index(COMPILED) <= 2
    assert COMPILED not in words(made(kind))


@pytest.mark.parametrize("form", form_kinds(), ids=lambda form: form.kind)
def test_no_sentence_of_a_filled_form_goes_without_a_field(form: Form) -> None:
    """Text that is printed in filled forms tells a value; what only proposes words is for blank forms."""
    for piece in form.pieces:
        said = piece.text or piece.note
        if said and "blank" not in piece.when and not (form.kind == "evaluation" and piece.note):
            assert "{this." in in_both(said).id, said
        if piece.letterhead:
            assert "blank" in piece.when, "a letterhead is a claim about a sheet of paper"


def test_a_consent_tells_what_was_explained_or_nothing() -> None:
    """The points are those of the record; the words of the blank form are never told as said."""
    assert "BR boleh menolak pertanyaan" in words(made("informed-consent", UTAMA))
    silent = words(made("informed-consent", consented(UTAMA, explained=())))
    for invented in ("Yang dijelaskan", "tanpa paksaan", "kata-katanya sendiri", "Manfaat", "salinan dari"):
        assert invented not in silent
    assert "Manfaat" in words(made("informed-consent"))


def test_a_consent_that_nobody_signed_has_no_signature() -> None:
    """Neither a day nor a role stands behind the label, only a line."""
    found = fields(made("informed-consent", consented(UTAMA, signatures=(), guardian=None)))
    assert found["Ditandatangani oleh"] == found["Ditandatangani wali"] == LINE


def test_place_and_day_of_signing_are_left_to_those_who_sign() -> None:
    """The day of a meeting is not the day on which its sheet was signed."""
    for kind in ("minutes", "attendance", "home-visit-report", "evaluation", "group-session"):
        assert "……………… 20……" in signatures(made(kind, UTAMA))[0]


def test_minutes_tell_only_what_was_noted() -> None:
    """Nobody promised secrecy, and nobody was counted where the case has no attendees."""
    bare = evolve(UTAMA, conferences=(evolve(UTAMA.conferences[0], attendees=()),))
    assert "dihadiri" not in words(made("minutes", bare))
    assert "kerahasiaan hal yang dibahas" not in words(made("minutes", UTAMA))
    with pytest.raises(FormError, match="conferences › attendees"):
        made("attendance", bare)


def test_a_referral_without_a_letter_has_none() -> None:
    """Only a letter of the case is printed, with the referral that names it; no head of paper is guessed."""
    with pytest.raises(FormError, match="letter of referral"):
        made("referral-letter", evolve(UTAMA, letters=UTAMA.letters[:2]))
    text = words(made("referral-letter", UTAMA))
    assert UTAMA.institution.name.upper() not in text
    assert "Catatan rujukan" in text
    loose = evolve(UTAMA, stages=(*UTAMA.stages[:-1], evolve(UTAMA.stages[-1], letter="")))
    assert "Catatan rujukan" not in words(made("referral-letter", loose))


def test_only_the_phases_that_a_group_tells_stand_in_its_sheet() -> None:
    """A blank sheet has all five."""
    assert len(tables(made("group-programme"))[1]) == 6
    stages = list(UTAMA.stages)
    n = next(n for n, one in enumerate(stages) if isinstance(one, Intervention))
    stages[n] = evolve(stages[n], group=evolve(stages[n].group, phases=stages[n].group.phases[:2]))
    assert len(tables(made("group-programme", evolve(UTAMA, stages=tuple(stages))))[1]) == 3


@given(st.sampled_from((UTAMA, LANSIA)) | cases(), st.integers(0, 99))
@settings(max_examples=60)
def test_a_field_that_is_taken_away_adds_no_word(case: Case, which: int) -> None:
    """A form that lacks a field says nothing that it did not say with it: rooms to write in, at most.

    A code that points to what was taken away stands for itself; that is all there is to say of it.
    """
    codes = {
        word for code in re.findall(r"code='(.+?)'", repr(case)) for word in re.findall(r"[^\W\d_]+", code)
    }
    forms = [form for form in fitting_forms(case) if form.each]
    assume(forms)
    form = forms[which % len(forms)]
    kind = subjects()[form.each]
    for subject in kind.of(case):
        before = printed(made(form.kind, case))
        for field in attrs.fields(type(subject.this)):
            if field.default is attrs.NOTHING or getattr(subject.this, field.name) == field.default:
                continue
            less = replaced(case, subject.this, evolve(subject.this, **{field.name: field.default}))
            if form in fitting_forms(less):
                assert printed(made(form.kind, less)) <= before | codes, field.name


@pytest.mark.parametrize("name", ["limits", "retention", "explained", "signatures", "scope", "withdrawn_on"])
def test_a_field_of_a_consent_takes_its_words_along(name: str) -> None:
    """What is told of a consent is gone with the field that told it."""
    full = consented(UTAMA, withdrawn_on=date(2023, 10, 1))
    bare = evolve(type(full.stages[2].consent)(explained_on=date(2023, 9, 6)))
    value = getattr(full.stages[2].consent, name)
    less = consented(full, **{name: getattr(bare, name)})
    assert value
    assert printed(made("informed-consent", full)) - printed(made("informed-consent", less))


def test_each_scope_of_consent_has_its_own_answer() -> None:
    """Given or refused; what nobody asked for is not told of."""
    case = full_case()
    contract = case.stages[2]
    consent = evolve(contract.consent, refused=(contract.consent.scope[1],), scope=contract.consent.scope[:1])
    case = evolve(case, stages=(*case.stages[:2], evolve(contract, consent=consent), *case.stages[3:]))
    rows = tables(made("informed-consent", case))[0][1:]
    assert [row[2] for row in rows] == [
        "☑\xa0Ya   ☐\xa0Tidak",
        "☐\xa0Ya   ☑\xa0Tidak",
    ]


def test_the_day_of_a_signature_is_told_where_the_case_has_it() -> None:
    """Client, guardian and student signed on that day; the supervisor's day is not known."""
    found = fields(made("informed-consent", UTAMA))
    assert "Klien BR, Rabu, 6 September 2023" in found["Ditandatangani oleh"]
    assert found["Ditandatangani wali"] == "Ibu klien, Rabu, 6 September 2023"


def test_an_adult_signs_alone() -> None:
    """The second example is 71 and has no guardian."""
    assert not any("wali" in one for one in signatures(made("informed-consent", LANSIA)))


@pytest.mark.parametrize("kind", KINDS)
def test_the_student_is_never_called_a_social_worker(kind: str) -> None:
    """Law 14/2019 keeps the name for those with a certificate."""
    for form in (made(kind), made(kind, UTAMA), made(kind, UTAMA, edition=Edition.CONFIDENTIAL)):
        assert [one for one in signatures(form) if "ekerja sosial" in one] == []


@pytest.mark.parametrize("kind", ["intervention-plan", "termination", "service-contract", "assessment"])
def test_work_of_a_student_has_room_for_the_supervisor(kind: str) -> None:
    """Practice by students is supervised, so plan and termination are signed by a supervisor as well."""
    signed = kind == "termination"  # the example says who signed that, so that nobody is asked to
    for form in (made(kind), *(() if signed else (made(kind, UTAMA),))):
        assert any("Pembimbing kampus" in one for one in signatures(form))


def test_minutes_and_attendance_agree_by_construction() -> None:
    """The number in the minutes is the number of rows of the list, and of its total."""
    for only, count, said in (("I", 4, "empat"), ("II", 16, "enam belas")):
        (rows,) = tables(made("attendance", UTAMA, only=only))
        assert len(rows) - 2 == count
        assert rows[-1] == ["Jumlah", f"{count} orang"]
        assert f"dihadiri oleh {said} orang" in words(made("minutes", UTAMA, only=only))


def test_several_records_get_a_copy_each() -> None:
    """Two conferences are two sheets, each counting its own pages."""
    parts = made("minutes", UTAMA).parts
    assert [part.restart for part in parts] == [1, 1]
    assert made("minutes", UTAMA, only="II").parts == made("minutes", UTAMA, only="2").parts == parts[1:]


def test_supervisors_have_a_sheet_each() -> None:
    """Whoever supervised signs for their own sessions."""
    case = UTAMA
    sessions = tuple(
        evolve(one, supervisor="DP") if n == 1 else one for n, one in enumerate(case.practicum.supervision)
    )
    changed = evolve(case, practicum=evolve(case.practicum, supervision=sessions))
    form = made("supervision", changed)
    sheets = [fields(evolve(form, parts=(part,))) for part in form.parts]
    assert [one["Pembimbing"] for one in sheets] == [
        "Dr. Ratna Contoh, M.P.S.Sp.",
        "Guru bimbingan dan konseling urusan kesiswaan",
    ]


def test_recordings_with_and_without_exchanges_are_two_forms() -> None:
    """What was written down word for word is a process recording, the rest a summary."""
    assert len(made("process-recording", UTAMA).parts) == len(made("summary-recording", UTAMA).parts) == 1
    rows = tables(made("process-recording", UTAMA))[0]
    assert rows[2][1:3] == ["Klien BR", "Tidak ada. Saya kira hari ini mau dimarahi soal kemarin."]
    assert fields(made("summary-recording", UTAMA))["Dicatat pada"] == "Jumat, 15 September 2023"


def test_a_recording_without_people_has_lines() -> None:
    """A recording may be as short as its day."""
    recording = Recording(date=UTAMA.recordings[0].date, exchanges=(Exchange(speaker="BR"),))
    case = full_case(recordings=(recording,))
    assert fields(made("process-recording", case))["Yang hadir"] == LINE


def test_tokens_come_out_of_the_ledger() -> None:
    """The filled sheet has the balance of the last day; the contract the agreement."""
    sheet = tables(made("token-sheet", UTAMA))
    assert sheet[0][-1][-1] == "21"
    assert "Hadir di sekolah" in words(made("service-contract", UTAMA))


def test_only_a_case_with_tokens_has_their_agreement_in_its_contract() -> None:
    """The heading goes with it."""
    assert "Kesepakatan token" not in words(made("service-contract", LANSIA))
    assert "Kesepakatan token" in words(made("service-contract"))


def test_the_body_of_a_letter_stands_for_what_the_form_would_say() -> None:
    """A student who wrote the letter in the case finds their own words."""
    assert "BR diperkenankan" not in words(made("referral-letter", UTAMA))
    assert "Bersama surat ini praktikan merujuk klien BR" in words(made("referral-letter", UTAMA))
    assert "Ringkasan pertolongan" not in words(made("referral-letter", UTAMA))
    assert "Ringkasan pertolongan" in words(made("referral-letter"))


def test_percentages_have_their_counts() -> None:
    """Eight of nine days are 89 per cent."""
    row = tables(made("evaluation", UTAMA))[0][1]
    assert row[2:6] == ["6 dari 12", "paling sedikit 8 dari 9 hari", "8 dari 9", "89%"]


def test_a_follow_up_names_who_does_what_and_when() -> None:
    """The one who stays is told by role."""
    row = tables(made("termination", UTAMA))[0][1]
    assert row[1] == "Guru bimbingan dan konseling urusan kesiswaan"
    assert row[3] == "8 November dan 6 Desember 2023"


def test_stress_in_a_title_is_no_asterisk() -> None:
    """What a student has put in italics is printed in italics."""
    assert "*" not in words(made("guardianship", LANSIA))


def test_prose_that_speaks_to_the_report_is_made_to_stand_alone() -> None:
    """Citations are printed, references say where, headings and photos are those of a form."""
    text = "# Judul\n\nMenurut [@suharto] dan [](#tabel-program):\n\n![Foto](foto:rumah)\n\n- satu\n"
    case = full_case()
    conference = evolve(case.conferences[0], presented=text)
    case = evolve(case, conferences=(conference,))
    form = made("minutes", case)
    assert "Menurut (Suharto, 2014) dan laporan:" in words(form)
    assert "Judul" in words(form)
    roles = {one.role for part in form.parts for one in part.blocks if isinstance(one, Paragraph)}
    kept = {"form", "form-title", "form-heading", "form-closing", "form-signature", "fill", "source-note"}
    assert roles <= kept
    kinds = {type(one).__name__ for part in form.parts for one in part.blocks}
    assert kinds == {"Paragraph", "ListBlock", "Table"}


def test_long_names_are_kept_whole() -> None:
    """Nothing is cut off, wherever it stands."""
    name = "Prof. Dr. Hj. Siti Nurhaliza Kusumawardhani Prawirodirdjo-Sastroamidjojo, M.P.S.Sp., Ph.D."
    people = evolve(UTAMA.people, student=evolve(UTAMA.people.student, name=name))
    case = evolve(UTAMA, people=people)
    assert name in words(made("client-identity", case))
    assert any(name in one for one in signatures(made("evaluation", case)))


def test_markdown_shows_lines_to_write_on() -> None:
    """A blank form can be read as text."""
    text = to_markdown(made("intake"))
    assert text.count("……………………………………") > 15
    assert "\t" not in text


def test_a_web_page_shows_lines_to_write_on() -> None:
    """A blank form on a screen has rules where paper has dots."""
    page = to_html(made("intake"))
    assert page.count('<p class="fill">') > 15
    assert "p.fill{border-bottom" in page
    shares = [float(one) for one in re.findall('<col style="width:([0-9.]+)%">', page)[:3]]
    assert shares[1] < 5 < shares[0] < shares[2], "the lines have the most room"


def test_forms_are_the_same_every_time() -> None:
    """Equal cases give equal documents."""
    assert every_blank() == every_blank()
    assert every_filled(UTAMA) == every_filled(UTAMA)


# --- in the report ----------------------------------------------------------------------------


def test_an_appendix_is_the_public_form() -> None:
    """The blocks of the appendix are those of the form that stands alone."""
    report = build(UTAMA, load_template())
    (alone,) = made("minutes", UTAMA, only="II").parts
    appendix = [one for part in report.parts for one in part.blocks]
    found = [n for n, one in enumerate(appendix) if one == alone.blocks[0]]
    assert len(found) == 1
    assert tuple(appendix[found[0] : found[0] + len(alone.blocks)]) == alone.blocks


def test_several_forms_in_one_appendix_begin_their_pages() -> None:
    """Guardianship and supervision are sheets of their own."""
    text = to_markdown(build(UTAMA, load_template()))
    between = text.split("LEMBAR BIMBINGAN PERWALIAN")[1].split("LEMBAR BIMBINGAN (SUPERVISI)")[0]
    assert between.rstrip().endswith("* * *")


def test_roles_in_a_line_have_small_initials() -> None:
    """Whatever name a role ends with, it is none itself."""
    people = fields(made("minutes", load_case("example:lansia"), only="I"))["Peserta"]
    assert people.startswith("Pembimbing kampus, pekerja sosial griya")
    assert "perawat, pengasuh Wisma Melati, dan praktikan" in people
