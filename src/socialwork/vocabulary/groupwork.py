"""Terms of social group work: types of groups, phases and their tasks, skills, tools, needs of members."""

from socialwork.vocabulary.open import GroupTypeTerm, extends
from socialwork.vocabulary.term import Term


@extends
class GroupType(GroupTypeTerm):
    """The nine types of groups (after Zastrow), in the campus's order."""

    SOCIAL_CONVERSATION = (
        "social-conversation-group",
        "Kelompok percakapan sosial",
        "Social conversation group",
    )
    RECREATION = (
        "recreation-group",
        "Kelompok rekreasi dan keterampilan",
        "Recreation and skill-building group",
    )
    EDUCATION = "education-group", "Kelompok edukasi", "Education group"
    TASK = "task-group", "Kelompok tugas", "Task group"
    PROBLEM_SOLVING = (
        "problem-solving-group",
        "Kelompok pemecahan masalah dan pengambilan keputusan",
        "Problem-solving and decision-making group",
    )
    FOCUS = "focus-group-type", "Kelompok fokus", "Focus group"
    SELF_HELP = "self-help-group", "Kelompok bantu diri dan saling bantu", "Self-help and mutual-aid group"
    SOCIALIZATION = "socialization-group", "Kelompok sosialisasi", "Socialization group"
    TREATMENT = "treatment-group", "Kelompok penyembuhan", "Treatment group", "therapeutic group"


class GroupPhase(Term):
    """The five phases of a group programme, in order; Tuckman's names are accepted too."""

    PRE_GROUP = "pre-group", "Prakelompok", "Pre-group", "pra-kelompok"
    BEGINNING = "beginning", "Memulai kelompok", "Beginning", "permulaan", "forming"
    TRANSITION = "transition", "Transisi", "Transition", "storming", "norming"
    WORKING = "working", "Pengubahan perilaku", "Working", "kerja", "performing"
    ENDING = "ending", "Pengakhiran", "Ending", "adjourning"

    @property
    def tasks(self) -> "tuple[GroupTask, ...]":
        """What is to be done in the phase, in order."""
        return _TASKS_OF_PHASE[self]


class GroupTool(Term):
    """Tools of group work that the campus names."""

    NEEDS = "group-needs", "Asesmen kebutuhan kelompok", "Group needs assessment"
    TYPE_CHOICE = "type-choice", "Penentuan tipe kelompok", "Choice of group type"
    MEMBER_CHANGE = "member-change", "Perubahan perilaku anggota", "Members' behaviour change"
    PROCESS = "group-process", "Proses kelompok", "Group process"
    COHESION = "cohesion", "Kekompakan kelompok", "Group cohesion"
    LEADERSHIP = "leadership", "Analisis fungsi kepemimpinan", "Leadership function analysis"
    CLIMATE = "climate", "Kuesioner iklim tim", "Team climate questionnaire"
    PEOPLE_SKILLS = "people-skills", "Inventori keterampilan antarpribadi", "People skills inventory"


class GroupSkill(Term):
    """What the worker has to be able to do in meeting a group."""

    FIRST_CONTACT = "first-contact", "Kontak awal dengan kelompok", "First contact with the group"
    CONTRACT = "group-contract", "Kontrak dengan kelompok", "Contract with the group"
    COMMUNICATION = "group-communication", "Komunikasi dalam kelompok", "Communication in the group"
    RELATION = "group-relation", "Relasi dengan kelompok", "Relation with the group"


class GroupTask(Term):
    """What is to be done in the phases of a group programme, in order."""

    PURPOSE = (
        "purpose",
        "Penetapan tujuan melalui asesmen kebutuhan",
        "Setting the purpose by a needs assessment",
    )
    COMPOSITION = "composition", "Penyusunan komposisi kelompok", "Composing the group"
    PREPARING = "preparing", "Penyiapan dan kesediaan anggota", "Preparing members and their willingness"
    SETTING = "setting", "Penyiapan suasana fisik dan sosial", "Physical and social setting"
    TRUST = "trust", "Pembangunan kepercayaan", "Building trust"
    ACQUAINTANCE = "acquaintance", "Perkenalan anggota", "Getting to know one another"
    STORY = "story", "Sesi cerita ringan", "Easy story session"
    BONDING = "bonding", "Pembentukan ikatan", "Bonding"
    FILM_REVIEW = "film-review", "Penayangan film dan ulasan anggota", "Film with members' reviews"
    FOCUS_DISCUSSION = "focus-discussion", "Diskusi kelompok terarah", "Focus group discussion"
    PRACTICE = "practice", "Latihan perilaku baru", "Practice of new behaviour"
    REFLECTION = (
        "reflection",
        "Refleksi diri sebelum dan sesudah kelompok",
        "Self-reflection before and after the group",
    )
    MESSAGES = "messages", "Permainan pesan dan kesan", "Message and impression game"
    DISSOLUTION = "dissolution", "Pembubaran kelompok", "Dissolution of the group"

    @property
    def phase(self) -> GroupPhase:
        """The phase that the task belongs to."""
        return _PHASE_OF_TASK[self]


_TASKS_OF_PHASE: dict[GroupPhase, tuple[GroupTask, ...]] = {
    GroupPhase.PRE_GROUP: (
        GroupTask.PURPOSE,
        GroupTask.COMPOSITION,
        GroupTask.PREPARING,
        GroupTask.SETTING,
    ),
    GroupPhase.BEGINNING: (GroupTask.TRUST, GroupTask.ACQUAINTANCE),
    GroupPhase.TRANSITION: (GroupTask.STORY, GroupTask.BONDING),
    GroupPhase.WORKING: (GroupTask.FILM_REVIEW, GroupTask.FOCUS_DISCUSSION, GroupTask.PRACTICE),
    GroupPhase.ENDING: (GroupTask.REFLECTION, GroupTask.MESSAGES, GroupTask.DISSOLUTION),
}
_PHASE_OF_TASK = {task: phase for phase, tasks in _TASKS_OF_PHASE.items() for task in tasks}


class GroupNeed(Term):
    """What future members may look for in a group; the rows of the table by which a type is chosen."""

    COMPANY = "company", "Berkenalan dan bercakap-cakap", "Getting to know people and talking"
    LEISURE = "leisure", "Mengisi waktu luang dan bergembira bersama", "Spending free time and having fun"
    PRACTICAL_SKILL = "practical-skill", "Menguasai keterampilan praktis", "Mastering a practical skill"
    KNOWLEDGE = "knowledge", "Memperoleh pengetahuan", "Gaining knowledge"
    JOINT_TASK = "joint-task", "Menyelesaikan tugas bersama", "Getting a joint task done"
    DECISION = (
        "decision",
        "Memecahkan masalah dan mengambil keputusan bersama",
        "Solving a problem and deciding together",
    )
    VIEWS = "views", "Menyampaikan pandangan tentang suatu hal", "Giving views on a matter"
    SHARED_HARDSHIP = (
        "shared-hardship",
        "Saling menguatkan dalam kesulitan yang serupa",
        "Strengthening one another in a like hardship",
    )
    LASTING_CHANGE = (
        "lasting-change",
        "Mempertahankan perubahan kebiasaan",
        "Keeping up a change of habits",
    )
    SOCIAL_SKILL = (
        "social-skill",
        "Bergaul dan berbicara dengan percaya diri",
        "Mixing and speaking with confidence",
    )
    CONDUCT = (
        "conduct",
        "Mengembangkan sikap dan perilaku yang lebih diterima",
        "Developing attitudes and conduct that are better accepted",
    )
    FUTURE = "future", "Menemukan alasan dan rencana masa depan", "Finding reasons and plans for the future"
    EMOTIONAL_RECOVERY = (
        "emotional-recovery",
        "Memulihkan diri dari gangguan emosi yang berat",
        "Recovering from severe emotional difficulty",
    )


class Interest(Term):
    """How much someone wants to join a group, in three steps."""

    HIGH = "high", "Sangat berminat", "Very interested"
    SOME = "some", "Cukup berminat", "Somewhat interested"
    LOW = "low", "Kurang berminat", "Not very interested", "belum berminat", "not yet interested"


class Profession(Term):
    """Professions with which a worker shares the work with a group."""

    PSYCHOLOGIST = "psychologist", "Psikolog", "Psychologist"
    PSYCHIATRIST = "psychiatrist", "Psikiater", "Psychiatrist"
    PHYSICIAN = "physician", "Dokter", "Physician"
    NURSE = "nurse", "Perawat", "Nurse"
    EDUCATOR = "educator", "Pendidik", "Educator", "guru", "teacher"
    COUNSELLOR = "counsellor", "Konselor", "Counsellor", "guru BK"
    SPIRITUAL_GUIDE = "spiritual-guide", "Pembimbing rohani", "Spiritual guide", "rohaniwan"
    INSTRUCTOR = "instructor", "Instruktur keterampilan", "Skills instructor"
