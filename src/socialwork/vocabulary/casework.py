"""Techniques of social casework and skills of the worker.

The fifteen techniques follow the campus's list, which goes back to Brill and Levine (2005).
"""

from socialwork.vocabulary.open import TechniqueTerm, extends
from socialwork.vocabulary.term import Term


@extends
class CaseworkTechnique(TechniqueTerm):
    """The fifteen techniques of social casework, in the campus's order."""

    SMALL_TALK = (
        "small-talk",
        "Percakapan ringan",
        "Small talk",
        "trust building",
        "pembangunan kepercayaan",
        "membangun kepercayaan",
    )
    VENTILATION = "ventilation", "Ventilasi", "Ventilation", "pengungkapan perasaan"
    SUPPORT = (
        "support",
        "Dukungan",
        "Support",
        "support and motivation",
        "dukungan dan motivasi",
        "dukungan emosional",
        "pemberian motivasi",
        "umpan balik",
    )
    REASSURANCE = "reassurance", "Peneguhan hati", "Reassurance", "pemberian jaminan", "pemberian keyakinan"
    CONFRONTATION = "confrontation", "Konfrontasi", "Confrontation"
    CONFLICT = "conflict", "Pengelolaan konflik", "Conflict", "penggunaan konflik", "manajemen konflik"
    MANIPULATION = "manipulation", "Pengelolaan sumber", "Manipulation", "manipulasi lingkungan"
    UNIVERSALIZATION = "universalization", "Universalisasi", "Universalization"
    ADVICE = (
        "advice",
        "Pemberian nasihat dan konseling",
        "Advice giving and counseling",
        "advice and counselling",
        "konseling",
        "konseling individu",
        "pemberian nasihat",
        "nasihat",
    )
    ACTIVITIES = "activities", "Kegiatan dan program", "Activities and programs"
    LOGICAL_DISCUSSION = "logical-discussion", "Diskusi logis", "Logical discussion"
    REWARD_PUNISHMENT = (
        "reward-punishment",
        "Ganjaran dan hukuman",
        "Reward and punishment",
        "hadiah dan hukuman",
        "penghargaan dan hukuman",
    )
    ROLE_REHEARSAL = (
        "role-rehearsal",
        "Latihan peran dan peragaan",
        "Role rehearsal and demonstration",
        "bermain peran",
        "role play",
    )
    GROUP_EXERCISE = (
        "group-exercise",
        "Latihan dinamika kelompok, permainan, serta bahan pustaka dan audiovisual",
        "Group dynamics exercise, group games, literary and audiovisual materials",
        "Latihan dinamika kelompok, permainan, bahan pustaka dan audiovisual",
        "dinamika kelompok",
        "permainan kelompok",
    )
    ANDRAGOGY = "andragogy", "Andragogi", "Andragogy", "pembelajaran orang dewasa"


class SkillLevel(Term):
    """Levels of the worker's skills."""

    BASIC = "basic", "Komunikasi dasar", "Basic communication"
    INTERMEDIATE = "intermediate", "Komunikasi menengah", "Intermediate communication"
    ADVANCED = "advanced", "Komunikasi lanjut", "Advanced communication"
    ASSESSMENT = "assessment", "Keterampilan asesmen", "Assessment skills"


class Skill(Term):
    """Skills of the worker in communication and assessment."""

    ATTENDING = "attending", "Sikap hadir", "Attending"
    ACTIVE_LISTENING = "active-listening", "Mendengarkan aktif", "Active listening", "mendengar aktif"
    BASIC_EMPATHY = "basic-empathy", "Empati dasar", "Basic empathy"
    FEEDBACK = "feedback", "Umpan balik", "Feedback"
    EMPATHY = "empathy", "Empati", "Empathy"
    PROBING = "probing", "Penggalian", "Probing"
    STORYTELLING = "storytelling", "Membantu klien bercerita", "Helping the client tell the story"
    CHALLENGING = (
        "challenging",
        "Membantu klien menantang diri",
        "Helping the client challenge themselves",
        "menantang",
    )
    ADVANCED_EMPATHY = "advanced-empathy", "Empati mahir", "Advanced empathy", "empati lanjut"
    SELF_DISCLOSURE = "self-disclosure", "Membuka diri", "Self-disclosure"
    MAKING_INSTRUMENTS = "making-instruments", "Menyusun instrumen", "Making instruments"
    MIND_MAPPING = "mind-mapping", "Peta pikiran", "Mind mapping"
    OBSERVATION = "observation", "Observasi", "Observation skill"
    TRIANGULATION = "triangulation", "Triangulasi", "Triangulation"
    INTERVIEW = "interview", "Wawancara", "Interviewing"
    USING_TOOLS = "using-tools", "Menggunakan alat asesmen", "Using assessment tools"

    @property
    def level(self) -> SkillLevel:
        """The level that the skill belongs to."""
        return _SKILL_LEVELS[self]


_SKILL_LEVELS: dict[Skill, SkillLevel] = {
    Skill.ATTENDING: SkillLevel.BASIC,
    Skill.ACTIVE_LISTENING: SkillLevel.BASIC,
    Skill.BASIC_EMPATHY: SkillLevel.BASIC,
    Skill.FEEDBACK: SkillLevel.BASIC,
    Skill.EMPATHY: SkillLevel.INTERMEDIATE,
    Skill.PROBING: SkillLevel.INTERMEDIATE,
    Skill.STORYTELLING: SkillLevel.ADVANCED,
    Skill.CHALLENGING: SkillLevel.ADVANCED,
    Skill.ADVANCED_EMPATHY: SkillLevel.ADVANCED,
    Skill.SELF_DISCLOSURE: SkillLevel.ADVANCED,
    Skill.MAKING_INSTRUMENTS: SkillLevel.ASSESSMENT,
    Skill.MIND_MAPPING: SkillLevel.ASSESSMENT,
    Skill.OBSERVATION: SkillLevel.ASSESSMENT,
    Skill.TRIANGULATION: SkillLevel.ASSESSMENT,
    Skill.INTERVIEW: SkillLevel.ASSESSMENT,
    Skill.USING_TOOLS: SkillLevel.ASSESSMENT,
}
