"""Terms for the work round a client: its methods, the state of a service, the kinds of resources."""

from socialwork.vocabulary.evidence import ResourceSystem
from socialwork.vocabulary.term import Term


class SupportMethod(Term):
    """Ways of working with those round a client."""

    STAKEHOLDER_MEETING = (
        "stakeholder-meeting",
        "Pertemuan pemangku kepentingan",
        "Stakeholder meeting",
        "stakeholders meeting",
    )
    NETWORKING = "networking", "Jejaring kerja", "Networking", "jejaring", "kerja jejaring"
    CASE_MANAGEMENT = "case-management", "Manajemen kasus", "Case management"


class ServiceStatus(Term):
    """How far a service for a client has come, in order; what was declined never began."""

    PLANNED = "planned", "Direncanakan", "Planned"
    REQUESTED = "requested", "Diajukan", "Requested"
    RUNNING = "running", "Berjalan", "Running"
    DONE = "done", "Selesai", "Done"
    STOPPED = "stopped", "Dihentikan", "Stopped"
    DECLINED = "declined", "Ditolak", "Declined"

    @property
    def begun(self) -> bool:
        """Whether the service has ever been given."""
        return self in {ServiceStatus.RUNNING, ServiceStatus.DONE, ServiceStatus.STOPPED}


class ResourceKind(Term):
    """Kinds of resources round a client; each belongs to one system after Pincus and Minahan (1973).

    The further spellings of a kind are the words by which Indonesians call such a resource: a name that
    begins with one of them tells its kind.
    """

    FAMILY = (
        "family",
        "Keluarga",
        "Family",
        *("ibu", "bapak", "ayah", "orang tua", "suami", "istri", "anak", "cucu", "menantu", "mertua"),
        *("kakak", "adik", "saudara", "kakek", "nenek", "paman", "bibi", "sepupu", "keponakan", "kerabat"),
        *("mother", "father", "parents", "husband", "wife", "relatives"),
    )
    FRIEND = "friend", "Teman", "Friend", "sahabat", "kawan", "pacar", "friends", "classmates"
    NEIGHBOUR = "neighbour", "Tetangga", "Neighbour", "neighbours", "neighbor", "neighbors"
    COLLEAGUE = "colleague", "Rekan kerja", "Colleague", "teman kerja", "colleagues"
    CLUB = "club", "Klub", "Club", "sanggar", "ekstrakurikuler", "pramuka", "tim futsal", "paduan suara"
    ASSOCIATION = (
        "association",
        "Perkumpulan",
        "Association",
        *("organisasi", "persatuan", "paguyuban", "ikatan", "komunitas", "forum", "komite", "OSIS"),
        *("karang taruna", "PKK", "arisan", "kelompok tani", "kelompok dukungan", "asosiasi"),
    )
    CONGREGATION = (
        "congregation",
        "Jemaah atau jemaat",
        "Congregation",
        *("jemaah", "jemaat", "majelis taklim", "pengajian", "masjid", "gereja", "pura", "wihara"),
        *("church", "mosque"),
    )
    UNION = "union", "Serikat pekerja", "Trade union", "serikat", "union"
    COOPERATIVE = "cooperative", "Koperasi", "Cooperative"
    SCHOOL = (
        "school",
        "Sekolah",
        "School",
        *("guru", "wali kelas", "kepala sekolah", "madrasah", "pesantren", "kampus", "universitas", "SMK"),
        *("teacher", "teachers", "class teacher"),
    )
    HEALTH_SERVICE = (
        "health-service",
        "Layanan kesehatan",
        "Health service",
        *("puskesmas", "pusat kesehatan masyarakat", "posyandu", "klinik", "rumah sakit", "perawat"),
        *("dokter", "bidan", "psikolog", "psikiater", "hospital", "clinic", "nurse"),
    )
    SOCIAL_SERVICE = (
        "social-service",
        "Lembaga pelayanan sosial",
        "Social service agency",
        *("panti", "griya", "balai", "sentra", "yayasan", "lembaga", "LKS", "pekerja sosial"),
        *("rumah singgah", "foundation"),
    )
    GOVERNMENT = (
        "government",
        "Instansi pemerintah",
        "Government office",
        *("pemerintah", "dinas", "kementerian", "kelurahan", "kecamatan", "kantor desa", "kepala desa"),
    )
    LEGAL_SERVICE = (
        "legal-service",
        "Layanan hukum",
        "Legal service",
        *("polisi", "kepolisian", "polsek", "polres", "pengadilan", "kejaksaan", "LBH", "police", "court"),
    )
    INSURANCE = (
        "insurance",
        "Jaminan sosial",
        "Social security",
        *("BPJS", "jaminan", "asuransi", "bantuan sosial", "program keluarga harapan", "insurance"),
    )
    EMPLOYER = "employer", "Tempat kerja", "Employer", "perusahaan", "pabrik", "majikan"

    @property
    def system(self) -> ResourceSystem:
        """The resource system that the kind belongs to."""
        return _SYSTEMS.get(self, ResourceSystem.SOCIETAL)


_SYSTEMS = {
    ResourceKind.FAMILY: ResourceSystem.INFORMAL,
    ResourceKind.FRIEND: ResourceSystem.INFORMAL,
    ResourceKind.NEIGHBOUR: ResourceSystem.INFORMAL,
    ResourceKind.COLLEAGUE: ResourceSystem.INFORMAL,
    ResourceKind.CLUB: ResourceSystem.FORMAL,
    ResourceKind.ASSOCIATION: ResourceSystem.FORMAL,
    ResourceKind.CONGREGATION: ResourceSystem.FORMAL,
    ResourceKind.UNION: ResourceSystem.FORMAL,
    ResourceKind.COOPERATIVE: ResourceSystem.FORMAL,
}
