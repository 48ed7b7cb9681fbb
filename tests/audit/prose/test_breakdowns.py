"""The rule on breakdowns: lists of every kind are held against the total beside them."""

import pytest

from prose_texts import found

CASE = "# BAB IV\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "BR sembilan kali marah: empat kali memukul, dua kali membanting kursi, dan dua kali berteriak.",
        "Rapat dihadiri oleh delapan orang, yaitu satu kepala seksi, dua perawat, satu guru, dan dua kader.",
        "Enam tahap dikenal, yakni engagement, asesmen, rencana intervensi, intervensi, dan evaluasi.",
        "BR tiga kali batal bicara: dua kali pada Senin dan dua kali pada Kamis.",
        "Panti dipimpin seorang kepala, dibantu dua pengasuh, dan dua juru masak; seluruhnya enam orang.",
        "BR mencatat dua belas gejala, lima pada malam hari dan delapan pada siang hari.",
        "Residen berjumlah 36 orang. Zatnya ialah sabu (21 orang), obat (9 orang), dan alkohol (7 orang).",
        "Rapat dihadiri tujuh orang: kepala panti, dua pengasuh, seorang perawat, dan praktikan.",
        "Hadir kepala bagian, seorang perawat, pembimbing, dan praktikan, jadi tujuh orang.",
        "Klien menyebut empat tanda, yaitu tangan dingin, jantung berdebar, dan telinga panas.",
        "Panti memiliki 10 pegawai, 4 laki-laki dan 5 perempuan.",
        "Lapas dihuni 240 orang. Penghuni terdiri atas 96 orang dewasa, 84 orang muda, dan 80 orang tua.",
    ],
)
def test_lists_that_miss_their_total_are_asked_about(text: str) -> None:
    """Persons, times and names that a list counts out are held against the total before or behind it."""
    assert len(found(CASE + text, "SUM-04")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "BR sembilan kali marah: empat kali memukul, tiga kali membanting kursi, dan dua kali berteriak.",
        "Rapat dihadiri dua siswa, tiga guru, dan empat orang tua.",
        "Kelompok bertemu tiga kali, yaitu pada Rabu, 5 Oktober 2022, dan Rabu, 12 Oktober 2022.",
        "Klien berusia 12 tahun, yaitu usia anak, remaja awal, dan pubertas.",
        "Lima perilaku dinilai, antara lain bangun pagi, mandi, dan makan.",
        "Rapat dihadiri sepuluh orang, yaitu kepala balai, para pekerja sosial, dan praktikan.",
        "Ada tujuh tahap: pendekatan, asesmen, rencana, intervensi, evaluasi, terminasi dan rujukan.",
        "Kelompok beranggotakan tujuh anak, yaitu BR dan enam temannya, semuanya berusia 13 tahun.",
        "Pengasuhan diberikan dua kali per bulan. Keterampilannya adalah las, jahit, dan tata boga.",
        "Penghuni terdiri atas 96 orang dewasa, 84 orang muda, dan 60 orang lain.",
        "Griya dihuni 48 orang, yaitu 19 laki-laki dan 29 perempuan, yang menempati tiga wisma.",
        "Bintang diberikan untuk empat perilaku: hadir, rapi, tetap tenang ketika kesal, dan beribadah.",
        "Jumlah penghuni yang bergabung pada tiga pertemuan pertama adalah tiga, empat, dan lima orang.",
    ],
)
def test_lists_that_may_be_right_are_left_alone(text: str) -> None:
    """A list that gives its total, may have more items, or counts something else is no matter."""
    assert found(CASE + text, "SUM-04") == ()
