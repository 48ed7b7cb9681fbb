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
    )
    INSTITUTION = "institution", "Gambaran lembaga", "Institution", "profil lembaga", "gambaran umum lembaga"
    IMPLEMENTATION = "implementation", "Pelaksanaan praktikum", "Implementation", "proses pertolongan"
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
    PLAN = "plan", "Rencana intervensi", "Intervention plan", "perencanaan", "rencana intervensi"
    INTERVENTION = "intervention", "Intervensi", "Intervention", "pelaksanaan intervensi"
    EVALUATION = "evaluation", "Evaluasi", "Evaluation"
    TERMINATION = "termination", "Terminasi", "Termination", "pengakhiran"
    REFERRAL = "referral", "Rujukan", "Referral"
    CONCLUSION = "conclusion", "Kesimpulan", "Conclusion", "simpulan", "penutup"
    RECOMMENDATION = "recommendation", "Rekomendasi", "Recommendations", "saran"
    BIBLIOGRAPHY = "bibliography", "Daftar pustaka", "Bibliography", "referensi", "daftar rujukan"
    APPENDICES = "appendices", "Lampiran", "Appendices", "lampiran-lampiran"
