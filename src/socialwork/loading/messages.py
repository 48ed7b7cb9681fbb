"""What the records say when they refuse a value, in both languages."""

import re

from socialwork.words import Words

_NUMBER = r"(-?\d+(?:\.\d+)?)"
_KNOWN: tuple[tuple[re.Pattern[str], Words], ...] = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r".* must not be empty", Words("tidak boleh kosong", "must not be empty")),
        (
            r".* is not a code \(.*",
            Words(
                "bukan kode: pakai huruf, angka, titik, tanda hubung, atau garis bawah, tanpa spasi",
                "is no code: use letters, digits, points, hyphens or underscores, no blanks",
            ),
        ),
        (
            rf".* must be {_NUMBER} or more, not {_NUMBER}",
            Words("harus {0} atau lebih, bukan {1}", "must be {0} or more, not {1}"),
        ),
        (
            rf".* must lie between {_NUMBER} and {_NUMBER}(?: \w+)?, not {_NUMBER}",
            Words("harus antara {0} dan {1}, bukan {2}", "must lie between {0} and {1}, not {2}"),
        ),
        (
            rf".* must be a whole number from {_NUMBER} to {_NUMBER}, not (.*)",
            Words(
                "harus bilangan bulat dari {0} sampai {1}, bukan {2}",
                "must be a whole number from {0} to {1}, not {2}",
            ),
        ),
        (
            r"at_least \((.*)\) and at_most \((.*)\) exclude each other",
            Words(
                "`at_least` ({0}) dan `at_most` ({1}) tidak dapat dipakai bersama. Tulis `at_least: {0}` "
                "saja bila hari dengan {0} atau lebih yang diinginkan, atau `at_most: {1}` saja bila hari "
                "dengan {1} atau kurang yang diinginkan; untuk keduanya buat dua indikator",
                "`at_least` ({0}) and `at_most` ({1}) exclude each other. Write `at_least: {0}` alone where "
                "days with {0} or more are wanted, or `at_most: {1}` alone where days with {1} or less are; "
                "for both make two indicators",
            ),
        ),
        (
            rf"at_least must be above 0, not {_NUMBER}: every reading is 0 or more",
            Words(
                "`at_least` harus lebih dari 0, bukan {0}, karena setiap hasil pengamatan 0 atau lebih; "
                "untuk hari tanpa kejadian tulis `at_most: 0`",
                "`at_least` must be above 0, not {0}, for every reading is 0 or more; for days without the "
                "behaviour write `at_most: 0`",
            ),
        ),
        (
            r"the window closes \((.*)\) before it opens \((.*)\)",
            Words(
                "waktu penukaran ditutup ({0}) sebelum dibuka ({1})",
                "the window closes ({0}) before it opens ({1})",
            ),
        ),
        (
            r"a variable ratio, and no other, has a list of ratios of 1 or more",
            Words(
                "perbandingan yang berubah, dan hanya itu, memerlukan daftar perbandingan 1 atau lebih",
                "a variable ratio, and no other, has a list of ratios of 1 or more",
            ),
        ),
        (
            r"the ratios (.*) have a mean other than (.*)",
            Words("rata-rata perbandingan {0} bukan {1}", "the ratios {0} have a mean other than {1}"),
        ),
        (
            r"the period ends \((.*)\) before it starts \((.*)\)",
            Words(
                "masa ini selesai ({0}) sebelum mulai ({1})", "the period ends ({0}) before it starts ({1})"
            ),
        ),
        (
            r"the reading ends \((.*)\) before it starts \((.*)\)",
            Words(
                "pengamatan ini selesai ({0}) sebelum mulai ({1})",
                "the reading ends ({0}) before it starts ({1})",
            ),
        ),
        (
            r"the gap ends \((.*)\) before it starts \((.*)\)",
            Words(
                "masa tanpa pengamatan ini selesai ({0}) sebelum mulai ({1})",
                "the gap ends ({0}) before it starts ({1})",
            ),
        ),
        (
            r"the event ends \((.*)\) before it starts \((.*)\)",
            Words(
                "peristiwa ini selesai ({0}) sebelum mulai ({1})",
                "the event ends ({0}) before it starts ({1})",
            ),
        ),
        (
            r"(?:[\d-]+: )?(-?[\d.]+|inf|nan) of (\d+|None) is impossible",
            Words("{0} dari {1} tidak mungkin", "{0} of {1} is impossible"),
        ),
        (
            r"a count needs a total of 1 or more, not (.*)",
            Words("jumlah keseluruhan harus 1 atau lebih, bukan {0}", "the total must be 1 or more, not {0}"),
        ),
        (
            r"counts must be 0 or more: (.*)",
            Words("jumlah harus 0 atau lebih: {0}", "counts must be 0 or more: {0}"),
        ),
        (
            r"row (.*) has (\d+) counts for (\d+) columns",
            Words("baris {0} berisi {1} jumlah untuk {2} kolom", "row {0} has {1} counts for {2} columns"),
        ),
        (
            r"post (.*) stands under (.*), which is not listed before it",
            Words(
                "jabatan {0} berada di bawah {1}, yang tidak ditulis sebelumnya",
                "post {0} stands under {1}, which is not listed before it",
            ),
        ),
        (r"post (.*) is listed twice", Words("jabatan {0} ditulis dua kali", "post {0} is listed twice")),
        (
            r"an author has either a family name or a literal name",
            Words(
                "pengarang ditulis dengan nama keluarga (family) atau nama lembaga (literal), salah satu",
                "an author has either a family name (family) or the name of a body (literal)",
            ),
        ),
        (
            r"a union has at most two partners, who differ, not (.*)",
            Words(
                "pasangan terdiri atas paling banyak dua orang yang berbeda, bukan {0}",
                "a union has at most two partners, who differ, not {0}",
            ),
        ),
        (
            r"decade must be the first year of a decade of age, such as 0, 10 or 20, not (.*)",
            Words(
                "dasawarsa usia ditulis dengan tahun pertamanya, misalnya 0, 10, atau 20, bukan {0}",
                "a decade of age is written as its first year, such as 0, 10 or 20, not {0}",
            ),
        ),
        (
            r"'(.*)' has both a year and a decade of age",
            Words(
                "“{0}” mempunyai tahun (`year`) sekaligus dasawarsa usia (`decade`); pilih salah satu",
                "“{0}” has both a year (`year`) and a decade of age (`decade`); keep one of them",
            ),
        ),
        (
            r"all events of a life road map have a year, or all a decade of age, or none has either",
            Words(
                "semua peristiwa peta jalan kehidupan ditulis dengan `year`, atau semuanya dengan `decade`, "
                "atau semuanya tanpa keduanya",
                "all events of a life road map have `year`, or all have `decade`, or none has either",
            ),
        ),
        (
            r"in force from (.*), before it was agreed on (.*)",
            Words(
                "berlaku mulai {0}, sebelum disepakati pada {1}",
                "in force from {0}, before it was agreed on {1}",
            ),
        ),
        (
            r"a level is entered by at least one criterion",
            Words(
                "syarat masuk sebuah tingkat memuat sedikitnya satu kriteria",
                "a level is entered by at least one criterion",
            ),
        ),
        (
            r"a demotion needs a number of fines or of failed sessions",
            Words(
                "aturan turun tingkat memuat jumlah denda (`fines`) atau sesi gagal (`failed_sessions`)",
                "a demotion needs a number of fines (`fines`) or of failed sessions (`failed_sessions`)",
            ),
        ),
        (
            r"a level system needs two levels or more with different codes, not \((.*)\)",
            Words(
                "sistem tingkat memuat dua tingkat atau lebih dengan kode yang berbeda, bukan {0}",
                "a level system needs two levels or more with different codes, not {0}",
            ),
        ),
        (
            r"the lowest level is where the client begins; every other one has entry criteria",
            Words(
                "tingkat pertama adalah tempat klien mulai, jadi tanpa syarat masuk (`entry`); setiap "
                "tingkat lain mempunyainya",
                "the first level is where the client begins and has no entry criteria (`entry`); every other "
                "one has them",
            ),
        ),
        (
            r".*: died in (\d+), before the birth in (\d+)",
            Words("meninggal tahun {0}, sebelum lahir tahun {1}", "died in {0}, before the birth in {1}"),
        ),
        (
            r"(?:a piece|content) is one of (.*), not (.*)",
            Words("harus tepat satu dari: {0}; bukan {1}", "must be exactly one of {0}, not {1}"),
        ),
        (
            r"recorded on (.*), before the interview on (.*)",
            Words(
                "dicatat pada {0}, sebelum wawancara pada {1}",
                "recorded on {0}, before the interview on {1}",
            ),
        ),
        (
            r"given and refused at once: (.*)",
            Words("disetujui sekaligus ditolak: {0}", "given and refused at once: {0}"),
        ),
        (
            rf"a scale from {_NUMBER} to {_NUMBER} has no width",
            Words(
                "nilai tertinggi ({1}) harus di atas nilai terendah ({0})",
                "the highest value ({1}) must be above the lowest ({0})",
            ),
        ),
        (
            rf"anchors must be different values from {_NUMBER} to {_NUMBER}: (.*)",
            Words(
                "sebutan nilai harus berbeda-beda dan antara {0} dan {1}: {2}",
                "anchors must be different values from {0} to {1}: {2}",
            ),
        ),
        (
            r"bands must start at rising scores: (.*)",
            Words("pita skor harus menaik: {0}", "bands must start at rising scores: {0}"),
        ),
        (r"item (.*) is listed twice", Words("butir {0} ditulis dua kali", "item {0} is listed twice")),
        (r"item (.*) is answered twice", Words("butir {0} dijawab dua kali", "item {0} is answered twice")),
        (r"item (.*) has no scale", Words("butir {0} tidak mempunyai skala", "item {0} has no scale")),
        (
            r"subscale (.*) is listed twice",
            Words("subskala {0} ditulis dua kali", "subscale {0} is listed twice"),
        ),
        (
            r"subscale (.*) names the item (.*), which is not listed",
            Words(
                "subskala {0} memuat butir {1} yang tidak ada dalam daftar butir",
                "subscale {0} names the item {1}, which is not listed",
            ),
        ),
        (
            r"subscale (.*) names the item (.*) twice",
            Words("subskala {0} memuat butir {1} dua kali", "subscale {0} names the item {1} twice"),
        ),
        (
            r"norms name the subscale (.*), which is not listed",
            Words(
                "norma menyebut subskala {0} yang tidak ada",
                "norms name the subscale {0}, which is not listed",
            ),
        ),
    )
)
_OTHER = Words("nilai tidak mungkin: {0}", "impossible value: {0}")


def explained(error: ValueError) -> Words:
    """Return the message of a refusal in both languages.

    >>> explained(ValueError("name must not be empty")).id
    'tidak boleh kosong'
    """
    said = str(error)
    for pattern, words in _KNOWN:
        if match := pattern.fullmatch(said):
            return Words(words.id.format(*match.groups()), words.en.format(*match.groups()))
    return Words(_OTHER.id.format(said), _OTHER.en.format(said))
