"""Terms for the parts of a practicum report, by which a reader recognizes them."""

from socialwork.vocabulary.term import Term


class SectionKind(Term):
    """What a part of a report is about, whatever its writer calls it."""

    COVER = "cover", "Sampul", "Cover", "halaman judul", "halaman sampul", "cover"
    ENDORSEMENT = "endorsement", "Lembar pengesahan", "Endorsement", "halaman pengesahan", "pengesahan"
    STATEMENT = "statement", "Pernyataan keaslian", "Statement of originality", "lembar pernyataan"
    ABSTRACT = "abstract", "Abstrak", "Abstract", "ringkasan"
    PREFACE = "preface", "Kata pengantar", "Preface", "prakata"
    CONTENTS = "contents", "Daftar isi", "Table of contents"
    LIST_OF_TABLES = "list-of-tables", "Daftar tabel", "List of tables"
    LIST_OF_FIGURES = "list-of-figures", "Daftar gambar", "List of figures", "daftar foto", "daftar bagan"
    LIST_OF_APPENDICES = "list-of-appendices", "Daftar lampiran", "List of appendices"
    INTRODUCTION = "introduction", "Pendahuluan", "Introduction"
    LITERATURE = (
        "literature",
        "Tinjauan konsep",
        "Literature",
        "kajian pustaka",
        "tinjauan pustaka",
        "tinjauan teori",
        "landasan konseptual",
        "landasan teori",
        "landasan teoretis",
        "landasan konsep",
        "kajian teori",
        "kajian konsep",
        "kajian konseptual",
        "kerangka konseptual",
        "kerangka teori",
    )
    INSTITUTION = (
        "institution",
        "Gambaran lembaga",
        "Institution",
        "konteks praktikum",
        "profil lembaga",
        "profil institusi",
        "profil panti",
        "profil sekolah",
        "gambaran umum",
        "gambaran institusi",
        "gambaran lokasi",
        "deskripsi lembaga",
    )
    IMPLEMENTATION = (
        "implementation",
        "Pelaksanaan praktikum",
        "Implementation",
        "penanganan kasus",
        "proses pertolongan",
        "praktik pekerjaan sosial",
        "proses pekerjaan sosial",
        "hasil praktikum",
        "pelaksanaan kegiatan praktikum",
    )
    ENGAGEMENT = "engagement", "Pendekatan awal", "Engagement", "engagement", "pelibatan"
    INTAKE = "intake", "Penelaahan awal", "Intake", "intake", "penerimaan awal"
    CONTRACT = "contract", "Kontrak", "Contract", "kontrak pelayanan", "kesepakatan"
    ASSESSMENT = (
        "assessment",
        "Asesmen",
        "Assessment",
        "asesmen",
        "assessment",
        "assesment",
        "pengungkapan masalah",
    )
    PLAN = (
        "plan",
        "Rencana intervensi",
        "Intervention plan",
        "perencanaan",
        "rencana pemecahan masalah",
        "rencana pertolongan",
        "planning",
    )
    INTERVENTION = "intervention", "Intervensi", "Intervention", "pelaksanaan intervensi"
    EVALUATION = "evaluation", "Evaluasi", "Evaluation"
    TERMINATION = "termination", "Terminasi", "Termination", "pengakhiran"
    REFERRAL = "referral", "Rujukan", "Referral"
    GOOD_PRACTICE = "good-practice", "Praktik baik", "Good practice", "refleksi praktikan", "pembahasan"
    CONCLUSION = "conclusion", "Kesimpulan", "Conclusion", "simpulan", "penutup"
    RECOMMENDATION = "recommendation", "Rekomendasi", "Recommendations", "saran"
    BIBLIOGRAPHY = (
        "bibliography",
        "Daftar pustaka",
        "Bibliography",
        "daftar referensi",
        "daftar acuan",
        "daftar rujukan",
        "daftar bacaan",
        "kepustakaan",
        "references",
    )
    APPENDICES = "appendices", "Lampiran", "Appendices", "lampiran-lampiran"
