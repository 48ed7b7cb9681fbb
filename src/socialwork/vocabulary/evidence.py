"""Terms for where knowledge comes from and for the resources round a client."""

from socialwork.vocabulary.term import Term


class SourceKind(Term):
    """Who or what a statement rests on; triangulation compares several of them."""

    CLIENT = "client", "Klien", "Client"
    MOTHER = "mother", "Ibu klien", "Client's mother"
    FATHER = "father", "Ayah klien", "Client's father"
    GUARDIAN = "guardian", "Wali klien", "Client's guardian"
    SIBLING = "sibling", "Saudara kandung", "Sibling"
    RELATIVE = "relative", "Kerabat", "Relative"
    NEIGHBOUR = "neighbour", "Tetangga", "Neighbour"
    CLASSMATE = "classmate", "Teman sekelas", "Classmate"
    CLOSE_FRIEND = "close-friend", "Sahabat", "Close friend", "teman dekat"
    ROOM_MATE = "room-mate", "Teman sekamar", "Room-mate"
    CLASS_TEACHER = "class-teacher", "Wali kelas", "Class teacher"
    SUBJECT_TEACHER = "subject-teacher", "Guru mata pelajaran", "Subject teacher"
    COUNSELLOR = "counsellor", "Guru bimbingan dan konseling", "Guidance counsellor", "guru BK"
    CARE_WORKER = "care-worker", "Pengasuh", "Care worker", "pramurukti"
    NURSE = "nurse", "Perawat", "Nurse"
    DOCTOR = "doctor", "Dokter", "Physician"
    SOCIAL_WORKER = "social-worker", "Pekerja sosial lembaga", "Social worker of the institution"
    OFFICIAL = "official", "Petugas lembaga", "Staff of the institution"
    COMMUNITY_LEADER = "community-leader", "Tokoh masyarakat", "Community leader"
    DOCUMENT = "document", "Dokumen", "Document"
    STUDENT = "student", "Pengamatan praktikan", "Student's own observation"


class EvidenceMethod(Term):
    """Techniques of assessment by which knowledge is gained."""

    INTERVIEW = "interview", "Wawancara", "Interview"
    OBSERVATION = "observation", "Observasi", "Observation"
    FOCUS_GROUP = "focus-group", "Diskusi kelompok terarah", "Focus group discussion", "FGD"
    DOCUMENT_STUDY = "document-study", "Studi dokumentasi", "Document study"
    HOME_VISIT = "home-visit", "Kunjungan rumah", "Home visit"
    INSTRUMENT = "instrument", "Instrumen", "Instrument"


class ResourceSystem(Term):
    """Resource systems after Pincus and Minahan (1973)."""

    INFORMAL = "informal", "Informal", "Informal system", "alamiah"
    FORMAL = "formal", "Formal", "Formal system"
    SOCIETAL = "societal", "Kemasyarakatan", "Societal"
