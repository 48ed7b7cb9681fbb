"""Terms for where knowledge comes from and for the resources round a client."""

from socialwork.vocabulary.term import Term


class SourceKind(Term):
    """Who or what a statement rests on; triangulation compares several of them."""

    CLIENT = "client", "Klien", "Client"
    MOTHER = "mother", "Ibu klien", "Client's mother"
    FATHER = "father", "Ayah klien", "Client's father"
    GUARDIAN = "guardian", "Wali klien", "Client's guardian"
    HUSBAND = "husband", "Suami klien", "Client's husband", "suami"
    WIFE = "wife", "Istri klien", "Client's wife", "istri"
    PARTNER = "partner", "Pasangan klien", "Client's partner", "pasangan", "spouse"
    CHILD = "child", "Anak klien", "Client's child"
    GRANDCHILD = "grandchild", "Cucu klien", "Client's grandchild", "cucu"
    GRANDPARENT = "grandparent", "Kakek atau nenek klien", "Client's grandparent", "kakek", "nenek"
    SIBLING = "sibling", "Saudara kandung", "Sibling", "kakak", "adik"
    CHILD_IN_LAW = "child-in-law", "Menantu klien", "Client's son- or daughter-in-law", "menantu"
    RELATIVE = "relative", "Kerabat", "Relative"
    FAMILY_CARER = "family-carer", "Pelaku rawat", "Family carer", "caregiver"
    NEIGHBOUR = "neighbour", "Tetangga", "Neighbour"
    CLASSMATE = "classmate", "Teman sekelas", "Classmate"
    CLOSE_FRIEND = "close-friend", "Sahabat", "Close friend", "teman dekat"
    ROOM_MATE = "room-mate", "Teman sekamar", "Room-mate"
    FELLOW_RESIDENT = "fellow-resident", "Sesama penghuni", "Fellow resident", "teman sewisma"
    PEER = "peer", "Sesama residen", "Fellow client in rehabilitation", "rekan residen", "residen lain"
    FELLOW_PATIENT = "fellow-patient", "Sesama pasien", "Fellow patient"
    FELLOW_PRISONER = "fellow-prisoner", "Sesama warga binaan", "Fellow prisoner"
    GROUP_MEMBER = "group-member", "Anggota kelompok", "Member of the group"
    COLLEAGUE = "colleague", "Rekan kerja", "Colleague", "teman kerja"
    CLASS_TEACHER = "class-teacher", "Wali kelas", "Class teacher"
    SUBJECT_TEACHER = "subject-teacher", "Guru mata pelajaran", "Subject teacher"
    COUNSELLOR = "counsellor", "Guru bimbingan dan konseling", "Guidance counsellor", "guru BK"
    ADDICTION_COUNSELLOR = "addiction-counsellor", "Konselor adiksi", "Addiction counsellor", "konselor"
    CARE_WORKER = "care-worker", "Pengasuh", "Care worker", "pramurukti"
    COMPANION = "companion", "Pendamping sosial", "Social companion", "pendamping"
    WARD_STAFF = "ward-staff", "Petugas bangsal", "Ward staff", "petugas ruang rawat"
    NURSE = "nurse", "Perawat", "Nurse"
    MIDWIFE = "midwife", "Bidan", "Midwife"
    DOCTOR = "doctor", "Dokter", "Physician"
    PSYCHIATRIST = "psychiatrist", "Psikiater", "Psychiatrist"
    PSYCHOLOGIST = "psychologist", "Psikolog", "Psychologist"
    THERAPIST = "therapist", "Terapis", "Therapist", "fisioterapis", "terapis okupasi", "terapis wicara"
    INSTRUCTOR = "instructor", "Instruktur keterampilan", "Skills instructor", "instruktur"
    PRISON_OFFICER = (
        "prison-officer",
        "Petugas pemasyarakatan",
        "Prison officer",
        *("petugas lapas", "petugas rutan", "sipir", "wali pemasyarakatan", "warder"),
    )
    PROBATION_OFFICER = "probation-officer", "Pembimbing kemasyarakatan", "Probation officer", "PK Bapas"
    POLICE_OFFICER = "police-officer", "Polisi", "Police officer", "penyidik", "bhabinkamtibmas"
    SOCIAL_WORKER = "social-worker", "Pekerja sosial lembaga", "Social worker of the institution"
    OFFICIAL = "official", "Petugas lembaga", "Staff of the institution"
    CADRE = "cadre", "Kader", "Community health volunteer", "kader posyandu", "kader kesehatan"
    NEIGHBOURHOOD_HEAD = "neighbourhood-head", "Ketua RT/RW", "Neighbourhood head", "ketua RT", "ketua RW"
    VILLAGE_OFFICIAL = (
        "village-official",
        "Perangkat desa",
        "Village official",
        *("kepala desa", "lurah", "kepala dusun", "perangkat kelurahan"),
    )
    RELIGIOUS_LEADER = (
        "religious-leader",
        "Pemuka agama",
        "Religious leader",
        *("rohaniwan", "pembimbing rohani", "ustaz", "ustazah", "pendeta", "pastor", "pemangku", "biksu"),
    )
    COMMUNITY_LEADER = "community-leader", "Tokoh masyarakat", "Community leader", "tokoh adat"
    EMPLOYER = "employer", "Pemberi kerja", "Employer", "majikan", "atasan"
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
