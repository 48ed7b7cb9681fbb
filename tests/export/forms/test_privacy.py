"""What identifies stands in confidential copies only."""

import datetime as dt

import pytest
from attrs import evolve

from form_reading import every_filled, fields, made, signatures, words
from socialwork import load_case, to_markdown
from socialwork.case import Case
from socialwork.export.forms.build import form_kinds
from socialwork.vocabulary.privacy import Edition

KINDS = tuple(form.kind for form in form_kinds())
PLANTED = {
    "full_name": "Bagas Rahasia",
    "birth_place": "Desa Rahasia",
    "address": "Jalan Rahasia 7",
}
GUARDIAN, LOCAL, NUMBER = "Ibu Tersembunyi", "Guru Tersembunyi, S.Pd.", "198001012005011001"


def planted() -> Case:
    """Return the main example with everything that identifies filled in."""
    case = load_case("example:utama")
    people = case.people
    supervisors = tuple(
        evolve(one, name=LOCAL, staff_number=NUMBER) if one.local else one for one in people.supervisors
    )
    contract = case.stages[2]
    stages = (*case.stages[:2], evolve(contract, contact="Ibu: 0812-0000-0000"), *case.stages[3:])
    return evolve(
        case,
        people=evolve(
            people,
            client=evolve(people.client, born=dt.date(2007, 3, 14), **PLANTED),
            guardian=evolve(people.guardian, full_name=GUARDIAN),
            supervisors=supervisors,
        ),
        stages=stages,
    )


SECRET = (*PLANTED.values(), GUARDIAN, LOCAL, NUMBER, "14 Maret 2007", "0812", "Rahasia", "Tersembunyi")


def test_no_public_form_has_what_identifies() -> None:
    """Names, birth, address, telephone number and the local supervisor's name are nowhere."""
    text = to_markdown(every_filled(planted())) + repr(every_filled(planted()).properties)
    assert [one for one in SECRET if one in text] == []


def test_a_public_form_leaves_out_the_fields_of_what_identifies() -> None:
    """An empty line would invite somebody to write the name on the public copy."""
    labels = fields(made("client-identity", planted()))
    assert [one for one in ("Nama lengkap", "Tempat lahir", "Tanggal lahir", "Alamat") if one in labels] == []
    assert labels["Usia (tahun)"] == "16"


def test_the_confidential_identity_has_it_all() -> None:
    """The archive knows who the client is."""
    found = fields(made("client-identity", planted(), edition=Edition.CONFIDENTIAL))
    assert found["Tanggal lahir"] == "14 Maret 2007"
    assert found["Tempat lahir"] == PLANTED["birth_place"]
    assert found["Alamat"] == PLANTED["address"]
    assert "Cara menghubungi" in fields(made("service-contract", planted(), edition=Edition.CONFIDENTIAL))


def test_names_stand_below_the_signatures_of_the_archive() -> None:
    """Client, guardian and local supervisor sign over their full names there, over codes and roles else."""
    secret = " ".join(signatures(made("intervention-plan", planted(), edition=Edition.CONFIDENTIAL)))
    assert PLANTED["full_name"] in secret
    assert GUARDIAN in secret
    assert "BR" not in secret
    assert f"{LOCAL} | NIP {NUMBER}" in " ".join(
        signatures(made("intake", planted(), edition=Edition.CONFIDENTIAL))
    )
    public = signatures(made("intervention-plan", planted()))
    assert any("Klien | BR" in one for one in public)
    assert any("Ibu klien" in one for one in public)


def test_who_has_signed_is_named_in_the_archive() -> None:
    """A recorded signature is told by role, and by name as well where the copy may show it."""
    secret = fields(made("informed-consent", planted(), edition=Edition.CONFIDENTIAL))
    assert secret["Ditandatangani wali"] == f"Ibu klien ({GUARDIAN}), Rabu, 6 September 2023"
    assert f"Klien BR ({PLANTED['full_name']}), " in secret["Ditandatangani oleh"]
    public = fields(made("informed-consent", planted()))
    assert public["Ditandatangani wali"] == "Ibu klien, Rabu, 6 September 2023"


def test_a_name_that_the_case_does_not_have_is_written_by_hand() -> None:
    """The archive needs a name; the example does not hold the client's."""
    found = signatures(made("intervention-plan", load_case("example:utama"), edition=Edition.CONFIDENTIAL))
    assert any("Klien | (…" in one for one in found)


def test_supervisors_sign_initials_in_the_archive_only() -> None:
    """The column for initials is no part of the public copy."""
    from form_reading import tables

    for kind in ("supervision", "daily-log"):
        assert "Paraf" not in tables(made(kind, planted()))[0][0]
        assert "Paraf" in tables(made(kind, planted(), edition=Edition.CONFIDENTIAL))[0][0]
        assert "Paraf" in tables(made(kind))[0][0]


@pytest.mark.parametrize("kind", KINDS)
def test_the_file_says_nothing_about_the_client(kind: str) -> None:
    """The properties of the file have the title of the form and the student's name."""
    properties = made(kind, planted(), edition=Edition.CONFIDENTIAL).properties
    assert (properties.author, properties.subject, properties.keywords) == ("Citra Contoh", "", "")
    assert "BR" not in properties.title


def test_a_student_may_write_of_people_by_their_codes() -> None:
    """What the case tells in its own words stays as it is, in both editions."""
    assert words(made("intake", planted())).count("BR") > 3
