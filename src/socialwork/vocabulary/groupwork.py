"""Terms of social group work: types of groups, phases and tools."""

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
    """The five phases of a group programme, in order."""

    PRE_GROUP = "pre-group", "Prakelompok", "Pre-group", "pra-kelompok"
    BEGINNING = "beginning", "Memulai kelompok", "Beginning", "permulaan"
    TRANSITION = "transition", "Transisi", "Transition"
    WORKING = "working", "Pengubahan perilaku", "Working", "kerja"
    ENDING = "ending", "Pengakhiran", "Ending"


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
