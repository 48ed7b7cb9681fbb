"""Terms of school social work: its fields, the relations it balances, its tasks and its nearest neighbour."""

from socialwork.vocabulary.term import Term


class SchoolField(Term):
    """The fields of school social work."""

    ADJUSTMENT = "adjustment-counselling", "Konseling penyesuaian", "Adjustment counselling"
    TESTING = "educational-testing", "Tes pendidikan", "Educational testing"
    FAMILY = "family-counselling", "Konseling keluarga", "Family counselling"
    BEHAVIOUR = "behaviour-management", "Pengelolaan perilaku", "Behaviour management"


class SchoolRelation(Term):
    """The relations between which school social work keeps a balance."""

    TEACHER_PUPIL = "teacher-pupil", "Relasi guru dan siswa", "Relation of teacher and pupil"
    SCHOOL_PARENTS = "school-parents", "Relasi sekolah dan orang tua", "Relation of school and parents"
    SCHOOL_COMMUNITY = (
        "school-community",
        "Relasi sekolah dan masyarakat",
        "Relation of school and community",
    )
    PUPIL_PARENTS = "pupil-parents", "Relasi siswa dan orang tua", "Relation of pupil and parents"


class SchoolTask(Term):
    """What a school social worker does: seven tasks, in the campus's order."""

    SERVICES = (
        "access-to-services",
        "Pemudahan layanan pendidikan dan sosial",
        "Facilitating education and social services",
    )
    URGENT_NEEDS = (
        "urgent-needs",
        "Pembelaan kebutuhan mendesak siswa",
        "Defending pupils’ urgent needs",
    )
    ADMINISTRATION = (
        "work-with-administration",
        "Kerja sama dengan pimpinan sekolah",
        "Working with the administration",
    )
    TEACHERS = (
        "work-with-teachers",
        "Kerja sama dengan guru untuk memotivasi siswa",
        "Working with teachers on motivation",
    )
    PARENTS = (
        "parents-and-agencies",
        "Penghubungan orang tua dengan lembaga layanan",
        "Linking parents with agencies",
    )
    COORDINATION = "coordination", "Koordinasi antardisiplin", "Coordinating disciplines"
    CATALYST = (
        "productive-relations",
        "Pemeliharaan hubungan antarlembaga",
        "Keeping relations between institutions productive",
    )


class SchoolProfession(Term):
    """The two helping professions of a school that are easily taken for each other."""

    SOCIAL_WORKER = "school-social-worker", "Pekerja sosial sekolah", "School social worker"
    COUNSELLOR = (
        "guidance-counsellor",
        "Guru bimbingan dan konseling",
        "Guidance counsellor",
        "guru BK",
        "konselor sekolah",
    )
