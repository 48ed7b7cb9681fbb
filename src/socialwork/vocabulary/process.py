"""Terms of the generalist helping process and of its placement in a practicum."""

from socialwork.vocabulary.term import Term


class StageKind(Term):
    """The nine stages of the generalist helping process, in their order."""

    ENGAGEMENT = "engagement", "Pendekatan awal", "Engagement", "pelibatan"
    INTAKE = "intake", "Penelaahan awal", "Intake", "penerimaan awal"
    CONTRACT = "contract", "Kontrak", "Contract", "kesepakatan"
    ASSESSMENT = "assessment", "Asesmen", "Assessment"
    PLAN = "plan", "Rencana intervensi", "Intervention plan"
    INTERVENTION = "intervention", "Intervensi", "Intervention"
    EVALUATION = "evaluation", "Evaluasi", "Evaluation"
    TERMINATION = "termination", "Terminasi", "Termination", "pengakhiran"
    REFERRAL = "referral", "Rujukan", "Referral"


class Method(Term):
    """The two methods of direct social work practice."""

    CASEWORK = "casework", "Pekerjaan sosial individu dan keluarga", "Social casework", "case work"
    GROUPWORK = "groupwork", "Pekerjaan sosial kelompok", "Social group work", "group work"


class Level(Term):
    """Levels (*aras*) of practice; the campus spells the middle one in three ways."""

    MICRO = "micro", "Mikro", "Micro"
    MEZZO = "mezzo", "Mezzo", "Mezzo level", "meso", "messo"
    MACRO = "macro", "Makro", "Macro"


class SettingKind(Term):
    """Whether social work is the main service of the setting or supports another one."""

    PRIMARY = "primary", "Primer", "Primary"
    SECONDARY = "secondary", "Sekunder", "Secondary"


class Setting(Term):
    """Fields of practice; each belongs to the primary or the secondary settings."""

    POVERTY = "poverty", "Kemiskinan", "Poverty"
    DISABILITY = "disability", "Kedisabilitasan", "Disability"
    OLDER_PEOPLE = "older-people", "Lanjut usia", "Older people", "lansia", "pelayanan lanjut usia"
    CHILDREN = "children", "Kesejahteraan anak", "Child welfare", "anak", "pengasuhan anak"
    FAMILY = "family", "Kesejahteraan keluarga", "Family welfare", "keluarga"
    NEGLECT = "neglect", "Ketelantaran", "Neglect", "keterlantaran"
    DEVIANCE = "deviance", "Ketunaan sosial dan penyimpangan perilaku", "Social deviance"
    SUBSTANCE_USE = (
        "substance-use",
        "Rehabilitasi sosial penyalahgunaan NAPZA",
        "Drug rehabilitation",
        *("rehabilitasi NAPZA", "rehabilitasi narkoba", "NAPZA", "adiksi"),
    )
    HOMELESSNESS = "homelessness", "Tunawisma", "Homelessness", "ketunawismaan", "gelandangan dan pengemis"
    VIOLENCE = (
        "violence",
        "Korban tindak kekerasan",
        "Victims of violence",
        *("perlindungan perempuan dan anak", "korban perdagangan orang"),
    )
    COMMUNITY = "community", "Komunitas", "Community", "masyarakat"
    BACKWARDNESS = "backwardness", "Keterbelakangan", "Backwardness"
    ISOLATION = "isolation", "Keterasingan", "Isolation", "keterpencilan"
    DISASTER = "disaster", "Korban bencana", "Disaster", "bencana"
    EDUCATION = "education", "Pendidikan", "Education"
    HEALTH = "health", "Kesehatan", "Health", "medis", "rumah sakit", "hospital"
    MENTAL_HEALTH = "mental-health", "Kesehatan jiwa", "Mental health", "rumah sakit jiwa"
    CORRECTIONS = "corrections", "Koreksional", "Corrections", "pemasyarakatan", "lapas", "prison"
    INDUSTRY = "industry", "Industri", "Industry", "CSR"

    @property
    def kind(self) -> SettingKind:
        """Primary or secondary."""
        return SettingKind.SECONDARY if self in _SECONDARY else SettingKind.PRIMARY


_SECONDARY = frozenset(
    {Setting.EDUCATION, Setting.HEALTH, Setting.MENTAL_HEALTH, Setting.CORRECTIONS, Setting.INDUSTRY}
)


class PracticumKind(Term):
    """The school's chain of practicums, in order."""

    LABORATORY = "laboratory", "Praktikum laboratorium", "Laboratory practicum"
    INSTITUTION = "institution", "Praktikum institusi", "Institutional practicum"
    COMMUNITY = "community", "Praktikum komunitas", "Community practicum"


class LearningMode(Term):
    """Ways of learning in a practicum, from watching to working alone."""

    SHADOWING = "shadowing", "Pembayangan", "Shadowing"
    TANDEM = "tandem", "Berpasangan", "Tandem"
    INDEPENDENT = "independent", "Mandiri", "Independent"


class Initiative(Term):
    """Who sought the first contact."""

    CLIENT = "client", "Klien", "Client"
    WORKER = "worker", "Praktikan", "Practicum student"
    INSTITUTION = "institution", "Lembaga", "Institution"


class ReferralSource(Term):
    """How the client came to the service (voluntary, nonvoluntary, involuntary)."""

    VOLUNTARY = "voluntary", "Datang sendiri", "Voluntary"
    REFERRED = "referred", "Dirujuk", "Referred"
    OUTREACH = "outreach", "Dijangkau", "Outreach"
    MANDATED = "mandated", "Diwajibkan", "Mandated"


class IntakeDecision(Term):
    """What an intake decides about the client."""

    ACCEPTED = "accepted", "Diterima", "Accepted"
    REFERRED = "referred", "Dirujuk ke layanan lain", "Referred elsewhere"
    DECLINED = "declined", "Tidak diterima", "Declined"


class PlanResource(Term):
    """Kinds of potentials and resources that a plan counts on."""

    PEOPLE = "people", "Orang", "People"
    MONEY = "money", "Dana", "Money"
    METHOD = "method", "Metode", "Method"
    EQUIPMENT = "equipment", "Peralatan", "Equipment"
    FACILITY = "facility", "Sarana", "Facility"
    TIME = "time", "Waktu", "Time"


class InterventionStep(Term):
    """The four steps of intervention, in their order."""

    RELATION = "relation", "Pembentukan relasi", "Forming the relation"
    MOTIVATION = "motivation", "Pemotivasian", "Motivating"
    ENABLING = "enabling", "Pemampuan", "Enabling"
    OPPORTUNITY = "opportunity", "Pemberian kesempatan", "Giving opportunity"


class InterventionFunction(Term):
    """Functions of intervention with a single client."""

    SUPPORTING = "supporting", "Pendampingan", "Supporting"
    MEDIATION = "mediation", "Mediasi", "Mediation"
    ADVOCACY = "advocacy", "Advokasi", "Advocacy"
    FACILITATION = "facilitation", "Fasilitasi", "Facilitation"
    ACCESS = "access", "Perluasan akses", "Widening access"
    REFERRAL = "referral", "Pemberian rujukan", "Giving a referral"


class EvaluationAspect(Term):
    """What an evaluation looks at."""

    INPUT = "input", "Masukan", "Input"
    PROCESS = "process", "Proses", "Process"
    OUTPUT = "output", "Keluaran", "Output"
    OUTCOME = "outcome", "Hasil", "Outcome"


class EvaluationPrinciple(Term):
    """Principles of an evaluation."""

    HONESTY = "honesty", "Kejujuran", "Honesty"
    COOPERATION = "cooperation", "Kerja sama", "Cooperation"
    MUTUAL_LEARNING = "mutual-learning", "Saling belajar", "Mutual learning"


class Attainment(Term):
    """How far a goal was reached."""

    REACHED = "reached", "Tercapai", "Reached"
    PARTLY = "partly", "Tercapai sebagian", "Partly reached"
    NOT_REACHED = "not-reached", "Belum tercapai", "Not reached"


class TerminationReason(Term):
    """Why the helping relation ends."""

    GOALS_REACHED = "goals-reached", "Tujuan tercapai", "Goals reached"
    TIME_OVER = "time-over", "Waktu praktikum berakhir", "Placement over"
    CLIENT_REQUEST = "client-request", "Permintaan klien", "Client's request"
    MOVED = "moved", "Klien pindah", "Client moved"
    DECEASED = "deceased", "Klien meninggal", "Client died"
    REFERRED = "referred", "Dirujuk", "Referred"


class ReferralStatus(Term):
    """The life of a referral, in order; declined ends it too."""

    PLANNED = "planned", "Direncanakan", "Planned"
    SENT = "sent", "Dikirim", "Sent"
    ACCEPTED = "accepted", "Diterima", "Accepted"
    DECLINED = "declined", "Ditolak", "Declined"
    DONE = "done", "Selesai", "Done"


class Smart(Term):
    """The five letters of SMART."""

    SPECIFIC = "specific", "Spesifik", "Specific"
    MEASURABLE = "measurable", "Terukur", "Measurable"
    ACHIEVABLE = "achievable", "Dapat dicapai", "Achievable"
    RELEVANT = "relevant", "Relevan", "Relevant"
    TIME_BOUND = "time-bound", "Berbatas waktu", "Time-bound"
