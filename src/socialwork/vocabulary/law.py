"""Terms for laws and regulations: their kinds, their status and what a statement about them rests on."""

from socialwork.vocabulary.term import Term


class RegulationKind(Term):
    """Kinds of Indonesian laws and regulations, the highest first."""

    CONSTITUTION = "uud", "Undang-Undang Dasar", "Constitution"
    PEOPLES_ASSEMBLY = (
        "tap-mpr",
        "Ketetapan Majelis Permusyawaratan Rakyat",
        "Decree of the People’s Consultative Assembly",
        "Ketetapan MPR",
    )
    LAW = "uu", "Undang-Undang", "Law"
    SUBSTITUTE = (
        "perppu",
        "Peraturan Pemerintah Pengganti Undang-Undang",
        "Government Regulation in Lieu of Law",
        "Perpu",
    )
    GOVERNMENT = "pp", "Peraturan Pemerintah", "Government Regulation"
    PRESIDENT = "perpres", "Peraturan Presiden", "Presidential Regulation"
    PRESIDENT_DECREE = "keppres", "Keputusan Presiden", "Presidential Decree"
    SOCIAL_AFFAIRS = "permensos", "Peraturan Menteri Sosial", "Regulation of the Minister of Social Affairs"
    SOCIAL_AFFAIRS_DECREE = (
        "kepmensos",
        "Keputusan Menteri Sosial",
        "Decree of the Minister of Social Affairs",
    )
    NATIONAL_EDUCATION = (
        "permendiknas",
        "Peraturan Menteri Pendidikan Nasional",
        "Regulation of the Minister of National Education",
    )
    EDUCATION = (
        "permendikbud",
        "Peraturan Menteri Pendidikan dan Kebudayaan",
        "Regulation of the Minister of Education and Culture",
    )
    EDUCATION_RESEARCH = (
        "permendikbudristek",
        "Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi",
        "Regulation of the Minister of Education, Culture, Research and Technology",
    )
    SCHOOL_EDUCATION = (
        "permendikdasmen",
        "Peraturan Menteri Pendidikan Dasar dan Menengah",
        "Regulation of the Minister of Primary and Secondary Education",
    )
    HEALTH = "permenkes", "Peraturan Menteri Kesehatan", "Regulation of the Minister of Health"
    WOMEN_AND_CHILDREN = (
        "permenpppa",
        "Peraturan Menteri Pemberdayaan Perempuan dan Perlindungan Anak",
        "Regulation of the Minister of Women’s Empowerment and Child Protection",
        "Permen PPPA",
    )
    REGIONAL = "perda", "Peraturan Daerah", "Regional Regulation"


class RegulationStatus(Term):
    """Whether a regulation binds."""

    IN_FORCE = "in-force", "Berlaku", "In force"
    AMENDED = "amended", "Berlaku, telah diubah", "In force, amended"
    REPEALED = "repealed", "Dicabut", "Repealed"
    UNKNOWN = "status-unknown", "Status belum diketahui", "Status not known"


class RegulationFact(Term):
    """What the register says about a regulation; each fact is checked on its own."""

    NAME = "name", "Nama", "Name"
    ENACTED = "enacted", "Tanggal penetapan", "Date of enactment"
    STATUS = "status", "Status", "Status of the regulation"
    AMENDED_BY = "amended-by", "Diubah dengan", "Amended by"
    REPEALED_BY = "repealed-by", "Dicabut dengan", "Repealed by"
    REPLACES = "replaces", "Mencabut", "Replaces"


class Basis(Term):
    """On what a statement of the register rests."""

    SEEN = "seen", "Dilihat pada sumber", "Seen in a source"
    GENERAL = "general", "Pengetahuan umum", "General knowledge"
    UNKNOWN = "basis-unknown", "Belum diketahui", "Not known"
