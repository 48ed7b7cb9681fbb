"""Terms that describe a person and the ties between people."""

from socialwork.vocabulary.term import Term


class Sex(Term):
    """Sex as recorded in the client's identity."""

    MALE = "male", "Laki-laki", "Male", "pria"
    FEMALE = "female", "Perempuan", "Female", "wanita"
    UNKNOWN = "unknown", "Tidak diketahui", "Unknown"


class Gender(Term):
    """Gender identity, named where it differs from the recorded sex (Bennett et al. 2022)."""

    MAN = "man", "Laki-laki", "Man", "pria"
    WOMAN = "woman", "Perempuan", "Woman", "wanita"
    DIVERSE = "diverse", "Beragam gender", "Gender-diverse", "nonbiner", "non-binary"


class KinKind(Term):
    """What a symbol of a genogram stands for: a person, a pregnancy and how it ended, or a pet."""

    PERSON = "person", "Orang", "Person"
    PREGNANCY = "pregnancy", "Kehamilan", "Pregnancy", "hamil", "kandungan"
    MISCARRIAGE = "miscarriage", "Keguguran", "Miscarriage"
    ABORTION = "abortion", "Aborsi", "Abortion", "pengguguran"
    STILLBIRTH = "stillbirth", "Lahir mati", "Stillbirth"
    PET = "pet", "Hewan peliharaan", "Pet", "hewan"


class ConditionKind(Term):
    """Conditions of a person that a genogram marks on the symbol."""

    SUBSTANCE = "substance-use", "Penyalahgunaan zat", "Substance use", "NAPZA", "ketergantungan zat"
    MENTAL = "mental-condition", "Masalah kesehatan jiwa", "Mental condition", "gangguan jiwa"
    PHYSICAL = "physical-condition", "Penyakit atau disabilitas fisik", "Physical condition", "penyakit fisik"
    OTHER = "other", "Keadaan lain", "Other condition"


class ConditionState(Term):
    """How certain or how present a condition is."""

    PRESENT = "present", "Ada", "Present"
    SUSPECTED = "suspected", "Diduga", "Suspected"
    RECOVERY = "recovery", "Dalam pemulihan", "In recovery", "pulih"


class Religion(Term):
    """Religions and belief as Indonesian forms name them."""

    ISLAM = "islam", "Islam", "Muslim"
    PROTESTANT = "protestant", "Kristen Protestan", "Protestant", "kristen"
    CATHOLIC = "catholic", "Katolik", "Catholic"
    HINDU = "hindu", "Hindu", "Hinduism"
    BUDDHIST = "buddhist", "Buddha", "Buddhist"
    CONFUCIAN = "confucian", "Khonghucu", "Confucian"
    BELIEF = "belief", "Kepercayaan terhadap Tuhan Yang Maha Esa", "Indigenous belief"


class Education(Term):
    """Levels of education, in ascending order."""

    NONE = "none", "Tidak bersekolah", "No schooling"
    PRESCHOOL = "preschool", "TK/PAUD", "Preschool"
    PRIMARY = "primary", "SD/sederajat", "Primary school", "SD"
    JUNIOR = "junior", "SMP/sederajat", "Junior high school", "SMP"
    SENIOR = "senior", "SMA/sederajat", "Senior high school", "SMA"
    VOCATIONAL = "vocational", "SMK/sederajat", "Vocational high school", "SMK"
    DIPLOMA = "diploma", "Diploma", "Diploma degree"
    BACHELOR = "bachelor", "Sarjana/Sarjana Terapan", "Bachelor", "S-1", "D-IV"
    MASTER = "master", "Magister", "Master", "S-2"
    DOCTOR = "doctor", "Doktor", "Doctor", "S-3"


class MaritalStatus(Term):
    """Marital status as Indonesian forms name it."""

    SINGLE = "single", "Belum kawin", "Single", "belum menikah"
    MARRIED = "married", "Kawin", "Married", "menikah"
    DIVORCED = "divorced", "Cerai hidup", "Divorced"
    WIDOWED = "widowed", "Cerai mati", "Widowed", "janda", "duda"


class Kinship(Term):
    """Relation of a person to the client."""

    MOTHER = "mother", "Ibu", "Mother"
    FATHER = "father", "Ayah", "Father", "bapak"
    STEPMOTHER = "stepmother", "Ibu tiri", "Stepmother"
    STEPFATHER = "stepfather", "Ayah tiri", "Stepfather"
    FOSTER_PARENT = "foster-parent", "Orang tua asuh", "Foster parent"
    HUSBAND = "husband", "Suami", "Husband"
    WIFE = "wife", "Istri", "Wife"
    SON = "son", "Anak laki-laki", "Son"
    DAUGHTER = "daughter", "Anak perempuan", "Daughter"
    BROTHER = "brother", "Saudara laki-laki", "Brother"
    SISTER = "sister", "Saudara perempuan", "Sister"
    ELDER_BROTHER = "elder-brother", "Kakak laki-laki", "Elder brother"
    ELDER_SISTER = "elder-sister", "Kakak perempuan", "Elder sister"
    YOUNGER_BROTHER = "younger-brother", "Adik laki-laki", "Younger brother"
    YOUNGER_SISTER = "younger-sister", "Adik perempuan", "Younger sister"
    HALF_BROTHER = "half-brother", "Saudara laki-laki seibu atau seayah", "Half-brother"
    HALF_SISTER = "half-sister", "Saudara perempuan seibu atau seayah", "Half-sister"
    GRANDFATHER = "grandfather", "Kakek", "Grandfather"
    GRANDMOTHER = "grandmother", "Nenek", "Grandmother"
    GRANDCHILD = "grandchild", "Cucu", "Grandchild"
    UNCLE = "uncle", "Paman", "Uncle"
    AUNT = "aunt", "Bibi", "Aunt"
    NEPHEW = "nephew", "Keponakan laki-laki", "Nephew"
    NIECE = "niece", "Keponakan perempuan", "Niece"
    COUSIN = "cousin", "Sepupu", "Cousin"
    GUARDIAN = "guardian", "Wali", "Guardian"
    OTHER = "other", "Kerabat lain", "Other relative"


class TieStrength(Term):
    """Strength of a tie in an ecomap, independent of stress and of flow (Hartman)."""

    VERY_STRONG = "very-strong", "Sangat kuat", "Very strong", "sangat erat", "sangat dekat"
    STRONG = "strong", "Kuat", "Strong", "erat", "dekat"
    FAIR = "fair", "Cukup", "Fair", "cukup dekat", "cukup baik"
    WEAK = "weak", "Lemah", "Weak", "renggang"
    BROKEN = "broken", "Terputus", "Broken"


class TieFlow(Term):
    """Direction of energy or resources along a tie, seen from the centre."""

    NONE = "none", "Tidak ada", "No flow"
    TO = "to", "Ke sistem", "Towards the system"
    FROM = "from", "Dari sistem", "From the system"
    BOTH = "both", "Dua arah", "Both ways"


class UnionKind(Term):
    """Kinds of union between two persons of a genogram."""

    MARRIAGE = "marriage", "Perkawinan", "Marriage", "menikah"
    UNREGISTERED = "unregistered", "Perkawinan tidak tercatat", "Unregistered marriage", "nikah siri"
    POLYGAMOUS = "polygamous", "Perkawinan poligami", "Polygamous marriage", "poligami"
    COHABITATION = "cohabitation", "Hidup bersama", "Cohabitation", "living together"
    ENGAGEMENT = "engagement", "Pertunangan", "Engagement to marry", "tunangan"
    AFFAIR = "affair", "Hubungan di luar perkawinan", "Affair", "perselingkuhan"
    CASUAL = "casual", "Hubungan sesaat", "Casual relationship"


class UnionEnd(Term):
    """How a union of two persons ended."""

    SEPARATION = "separation", "Berpisah", "Separation", "pisah ranjang"
    DIVORCE = "divorce", "Bercerai", "Divorce", "cerai", "cerai hidup"
    ANNULMENT = "annulment", "Pembatalan perkawinan", "Annulment", "dibatalkan"
    DEATH = "death", "Kematian", "Death", "cerai mati", "widowed"


class ChildKind(Term):
    """How a child belongs to a union."""

    BIOLOGICAL = "biological", "Anak kandung", "Biological child"
    ADOPTED = "adopted", "Anak angkat", "Adopted child"
    FOSTER = "foster", "Anak asuh", "Foster child"


class EmotionalTie(Term):
    """Emotional lines of a genogram (after McGoldrick, Gerson and Petry)."""

    CONNECTED = "connected", "Terhubung", "Connected"
    CLOSE = "close", "Dekat", "Close"
    FUSED = "fused", "Menyatu", "Fused"
    DISTANT = "distant", "Jauh", "Distant"
    CONFLICT = "conflict", "Konflik", "Conflict"
    CLOSE_CONFLICT = "close-conflict", "Dekat dan konflik", "Close and hostile"
    FUSED_CONFLICT = "fused-conflict", "Menyatu dan konflik", "Fused and hostile"
    DISTANT_CONFLICT = "distant-conflict", "Jauh dan konflik", "Distant and hostile"
    CUTOFF = "cutoff", "Terputus", "Cutoff"
    CUTOFF_REPAIRED = "cutoff-repaired", "Terputus lalu pulih", "Cutoff repaired"
    FOCUSED_ON = "focused-on", "Terpusat pada", "Focused on"
    PHYSICAL_ABUSE = "physical-abuse", "Kekerasan fisik", "Physical abuse"
    EMOTIONAL_ABUSE = "emotional-abuse", "Kekerasan emosional", "Emotional abuse"
    SEXUAL_ABUSE = "sexual-abuse", "Kekerasan seksual", "Sexual abuse"
    NEGLECT = "neglect", "Menelantarkan", "Neglect", "penelantaran"
    CONTROL = "control", "Mengendalikan", "Controlling", "mengontrol"
    CARETAKER = "caretaker", "Merawat", "Caretaker", "pengasuhan"
    SPIRITUAL = "spiritual", "Ikatan spiritual", "Spiritual connection", "ikatan rohani"
    CUSTOM = "custom", "Hubungan lain", "Other tie"
