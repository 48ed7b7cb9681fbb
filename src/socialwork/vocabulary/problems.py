"""Terms for the problems that clients of all fields bring."""

from socialwork.vocabulary.term import Term


class ClientProblem(Term):
    """Common problems round which help is given, in homes, hospitals, prisons, schools and neighbourhoods."""

    LONELINESS = "loneliness", "Kesepian", "Loneliness", "rasa sepi"
    SOCIAL_WITHDRAWAL = "social-withdrawal", "Penarikan diri", "Social withdrawal", "menarik diri"
    GRIEF = "grief", "Dukacita", "Grief", "berduka", "kehilangan"
    ELDER_ABUSE = "elder-abuse", "Perlakuan salah terhadap lanjut usia", "Elder abuse", "elder mistreatment"
    NEGLECT = "neglect", "Penelantaran", "Neglect", "ketelantaran"
    CARER_BURDEN = (
        "carer-burden",
        "Beban pelaku rawat",
        "Caregiver burden",
        "beban pengasuhan",
        "carer burden",
    )
    INSTITUTIONALISATION = (
        "institutionalisation",
        "Ketergantungan pada lembaga",
        "Institutionalisation",
        *("institutionalization", "institusionalisasi", "hospitalisme"),
    )
    DISABILITY_BARRIERS = "disability-barriers", "Hambatan disabilitas", "Disabling barriers", "social model"
    STIGMA = "stigma", "Stigma", "Social stigma", "cap buruk"
    DEPENDENCE = (
        "dependence",
        "Ketergantungan zat",
        "Substance dependence",
        "adiksi",
        "addiction",
        "kecanduan",
    )
    CRAVING = "craving", "Sugesti", "Craving", "dorongan memakai zat", "keinginan memakai zat"
    DRUG_WITHDRAWAL = "drug-withdrawal", "Gejala putus zat", "Withdrawal syndrome", "sakau", "putus obat"
    RELAPSE = "relapse", "Kekambuhan", "Relapse", "kambuh", "relaps"
    CODEPENDENCY = "codependency", "Kodependensi", "Co-dependency", "kodependen", "codependence"
    NON_ADHERENCE = (
        "non-adherence",
        "Ketidakpatuhan berobat",
        "Non-adherence",
        *("ketidakpatuhan minum obat", "putus berobat", "nonadherence"),
    )
    REINTEGRATION = "reintegration", "Reintegrasi sosial", "Social reintegration", "reentry", "reintegrasi"
    DOMESTIC_VIOLENCE = (
        "domestic-violence",
        "Kekerasan dalam rumah tangga",
        "Domestic violence",
        *("KDRT", "intimate partner violence"),
    )
    HOMELESSNESS = "homelessness", "Ketunawismaan", "Homelessness", "tunawisma", "gelandangan"
    POVERTY = "poverty", "Kemiskinan", "Poverty"
    UNEMPLOYMENT = "unemployment", "Pengangguran", "Unemployment", "kehilangan pekerjaan"
    CHILD_NEGLECT = "child-neglect", "Penelantaran anak", "Child neglect"
    BULLYING = "bullying", "Perundungan", "Bullying", "perisakan"
    SCHOOL_REFUSAL = (
        "school-refusal",
        "Penolakan sekolah",
        "School refusal",
        "menolak sekolah",
        "mogok sekolah",
    )
    TRUANCY = "truancy", "Pembolosan", "Truancy", "membolos"
