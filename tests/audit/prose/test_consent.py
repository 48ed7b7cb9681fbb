"""Rules on consent."""

import pytest

from prose_texts import found
from socialwork.findings import Certainty

ASSESSED = "# Asesmen\n\nWawancara dengan klien dilakukan pada 11 September 2023.\n\n"


def test_a_report_tells_of_consent() -> None:
    """Stages without a word on consent are found; a word on willingness makes it a question."""
    met = "# Engagement\n\nPraktikan berkenalan dengan klien.\n\n"
    assert [one.certainty for one in found(met + ASSESSED, "AGREE-01")] == [Certainty.FACT]
    willing = met + "Klien bersedia bertemu lagi.\n\n"
    assert [one.certainty for one in found(willing + ASSESSED, "AGREE-01")] == [Certainty.QUESTION]
    assert found(met + "Klien menandatangani informed consent.\n\n" + ASSESSED, "AGREE-01") == ()


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Pada 14 September 2023 klien menandatangani lembar persetujuan.", 1),
        ("Informed consent diberikan pada Kamis, 14 September 2023.", 1),
        ("Pada 6 September 2023 praktikan menjelaskan informed consent.", 0),
        ("Persetujuan perubahan program diberikan pada 30 September 2023.", 0),
        ("Persetujuan foto ditandatangani pada 30 September 2023.", 0),
    ],
)
def test_consent_comes_before_the_assessment(line: str, times: int) -> None:
    """Consent given after the assessment began is found; other agreements may come later."""
    assert len(found(f"# Kontrak\n\n{line}\n\n{ASSESSED}", "AGREE-02")) == times


CHILD = "Klien BR berusia 16 tahun. Klien menandatangani lembar persetujuan.\n\n"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (CHILD, 1),
        (CHILD + "Wali kelas membantu menandatangani jadwal.", 1),
        (CHILD + "Ibu klien berjualan nasi.", 1),
        (CHILD + "Ibu klien ikut menandatangani persetujuan itu.", 0),
        (CHILD.replace("16", "19"), 0),
        (CHILD + "# Lampiran\n\n| Klien | Orang tua/wali |\n| --- | --- |\n| BR | Ibu klien |", 0),
    ],
)
def test_a_guardian_consents_for_a_child(text: str, times: int) -> None:
    """For a minor the consent of a parent or guardian is told of."""
    assert len(found(text, "AGREE-03")) == times
