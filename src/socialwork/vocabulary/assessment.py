"""Terms of assessment: its tools and guides, and the four domains of the BPSS."""

from socialwork.vocabulary.term import Term


class AssessmentTool(Term):
    """Tools and guides of assessment; where the library has a record of one, both have the same code."""

    BPSS = (
        "bpss",
        "Biopsikososial-spiritual (BPSS)",
        "Biopsychosocial-spiritual assessment (BPSS)",
        "asesmen biopsikososial-spiritual",
    )
    GENOGRAM = "genogram", "Genogram", "Genogram"
    ECOMAP = "ecomap", "Ekomap", "Ecomap", "eco map", "peta ekologi"
    LIFE_ROAD_MAP = "life-road-map", "Peta jalan kehidupan", "Life road map"
    TIMELINE = "timeline", "Lini masa", "Timeline", "garis waktu"
    VENN_DIAGRAM = "venn-diagram", "Diagram Venn", "Venn diagram", "diagram kelembagaan"
    SET_VENN = "set-venn", "Diagram Venn himpunan", "Set Venn diagram"
    BODY_MAP = "body-map", "Peta tubuh", "Body map", "body mapping"
    MIND_MAP = "mind-map", "Peta pikiran", "Mind map"
    PROBLEM_TREE = "problem-tree", "Pohon masalah", "Problem tree"
    CULTURAGRAM = "culturagram", "Kulturagram", "Culturagram"
    SOCIOGRAM = "sociogram", "Sosiogram", "Sociogram"
    PERSON_IN_ENVIRONMENT = (
        "person-in-environment",
        "Orang dalam lingkungan (PIE)",
        "Person-in-environment (PIE)",
        "PIE",
    )
    INTERVIEW_GUIDE = "interview-guide", "Pedoman wawancara", "Interview guide"
    OBSERVATION_GUIDE = (
        "observation-guide",
        "Lembar pengamatan",
        "Observation guide",
        "pedoman observasi",
        "lembar observasi",
    )
    FOCUS_GROUP_GUIDE = (
        "focus-group-guide",
        "Pedoman diskusi kelompok terarah",
        "Focus group guide",
        "pedoman FGD",
    )
    DOCUMENT_STUDY = "document-study", "Lembar studi dokumentasi", "Document study sheet"


class BpssAspect(Term):
    """The four domains of a biopsychosocial-spiritual assessment, in their order."""

    BIOLOGICAL = "biological", "Biologis", "Biological", "aspek biologis", "fisik"
    PSYCHOLOGICAL = "psychological", "Psikologis", "Psychological", "aspek psikologis"
    SOCIAL = "social", "Sosial", "Social", "aspek sosial"
    SPIRITUAL = "spiritual", "Spiritual", "Spiritual domain", "aspek spiritual"


class TimelineKind(Term):
    """What stands on a timeline."""

    EVENT = "event", "Peristiwa", "Event", "kejadian"
    COMPLAINT = "complaint", "Keluhan", "Complaint", "masalah"
    HELP = "help", "Pertolongan", "Help", "bantuan"
