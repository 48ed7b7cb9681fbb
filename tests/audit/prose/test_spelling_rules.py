"""Standard forms of words, capitals of names, figures for repetition."""

import pytest

from prose_slips import findings, quotes
from socialwork.knowledge.word_lists import word_pairs


@pytest.mark.parametrize(
    "word",
    [
        "aktifitas",
        "beresiko",
        "prakteknya",
        "menganalisa",
        "ijin",
        "jadual",
        "menasehati",
        "obyektif",
        "kwalitas",
        "sistim",
        "merubah",
        "diskripsi",
        "kerjasama",
        "terimakasih",
        "apapun",
        "yg",
        "assesment",
        "mempengaruhi",
        "mengkonsumsi",
        "komplek",
        "sekedar",
        "silahkan",
        "karir",
        "antri",
        "respon",
        "hutang",
        "himbauan",
        "ekstrakulikuler",
        "standarisasi",
        "prosentase",
        "tauladan",
        "kuatir",
        "fikiran",
        "nafas",
        "propinsi",
        "orangtua",
        "tanggungjawab",
        "menunjukan",
        "kegaitan",
        "bertanggungjawab",
        "resiko-resiko",
        "walikelas",
    ],
)
def test_misspellings_are_found(word: str) -> None:
    """A form that is not standard is found, also with endings and repeated."""
    assert quotes(f"Dalam laporan tertulis {word} pada hari itu.", "EYD-05") == [word]


@pytest.mark.parametrize(
    "words", ["olah raga", "dari pada", "walau pun", "se orang", "non formal", "foto copy"]
)
def test_words_that_belong_together_are_found(words: str) -> None:
    """Two words that are one word are found."""
    assert quotes(f"Klien memilih {words} pada hari itu.", "EYD-05") == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Aktivitas, risiko, praktik, analisis, izin, jadwal, nasihat, objek, kualitas, sistem.",
        "Anak-anak, masing-masing, sehari-hari, teman-temannya, dan kegiatan-kegiatan.",
        "Klien berkata, “Saya nggak punya aktifitas.”",
        "Ia membaca *survey* dan *essay*.",
        "Melanie Klein, Puteri, dan Rizki hadir.",
        "Menunjukkan, memengaruhi, memasukkan; masukan dan petunjuk.",
        "Adapun, walaupun, meskipun, bagaimanapun, kalaupun, sekalipun, dan maupun.",
        "Tanggung jawab, orang tua, kerja sama, terima kasih, bertanggung jawab, tanda tangan.",
        "Pertanggungjawaban, ketidakhadiran, menandatangani, menyebarluaskan, dan kerja-kerja.",
        "Ia mengkaji, mengkritik, memproses, mentransfer, dan memprioritaskan.",
    ],
)
def test_standard_forms_are_left_alone(text: str) -> None:
    """Standard forms, names, quotations and foreign words are no misspellings."""
    assert findings(text, "EYD-05") == []


def test_no_standard_form_is_listed_as_wrong() -> None:
    """What the list gives as right it does not call wrong elsewhere."""
    pairs = word_pairs("misspelled")
    assert [right for right in pairs.values() if right.casefold() in pairs] == []


def test_the_bibliography_keeps_its_spelling() -> None:
    """Titles of works are left as they are."""
    assert (
        findings("# DAFTAR PUSTAKA\n\nSuharto, E. (2004). Analisa sistim praktek. Alfabeta.", "EYD-05") == []
    )


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Rapat berlangsung pada hari senin pagi.", "senin"),
        ("Pada bulan september klien pindah.", "september"),
        ("Klien fasih berbahasa Sunda dan bahasa inggris.", "inggris"),
        ("Keluarga klien beragama islam.", "islam"),
        ("Ibu klien bersuku jawa.", "jawa"),
        ("Klien lahir di bandung.", "bandung"),
        ("Ia berasal dari suku batak.", "batak"),
        ("Klien libur pada hari minggu.", "minggu"),
        ("Warga negara indonesia berhak sekolah.", "indonesia"),
    ],
)
def test_names_in_small_letters_are_found(text: str, word: str) -> None:
    """Names of days, months, languages, peoples, religions and places have capitals."""
    assert quotes(text, "EYD-07") == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Pada hari Senin, bulan September, klien belajar bahasa Inggris.",
        "Selama satu minggu klien hadir; minggu kedua ia libur. Empat hari minggu pertama dihitung.",
        "Alamat surat itu contoh@bandung.id dan www.jakarta.go.id.",
        "Klien malang itu berdiri di padang dan makan nasi padang.",
        "Ia serang temannya di medan laga.",
    ],
)
def test_common_words_need_no_capital(text: str) -> None:
    """Words that are also names keep their small letters."""
    assert findings(text, "EYD-07") == []


def test_figures_for_repetition_are_found() -> None:
    """A 2 behind a word stands for its repetition; units keep theirs."""
    assert quotes("Teman2 klien bermain bersama anak2 di lahan 20 m2 atau 3 km2.", "EYD-08") == ["anak2"]
