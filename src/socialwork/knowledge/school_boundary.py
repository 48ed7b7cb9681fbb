"""The boundary between the school social worker and the guidance counsellor, aspect by aspect."""

from attrs import frozen

from socialwork.words import Words


@frozen(kw_only=True)
class BoundaryAspect:
    """One aspect in which the two professions of a school differ.

    Attributes:
        aspect: What is compared.
        social_worker: How the school social worker stands to it.
        counsellor: How the guidance counsellor stands to it.
    """

    aspect: Words
    social_worker: Words
    counsellor: Words


SCHOOL_BOUNDARY: tuple[BoundaryAspect, ...] = (
    BoundaryAspect(
        aspect=Words("Pusat perhatian", "Focus"),
        social_worker=Words(
            "Pertemuan siswa dengan keluarga, guru, teman, dan masyarakat",
            "The pupil together with family, teachers, peers and community",
        ),
        counsellor=Words(
            "Diri siswa sebagai peserta didik: pribadi, pergaulan, belajar, dan karier",
            "The pupil alone, as a learner: person, company, learning and career",
        ),
    ),
    BoundaryAspect(
        aspect=Words("Rumpun ilmu", "Discipline"),
        social_worker=Words("Pekerjaan sosial", "Social work"),
        counsellor=Words("Ilmu pendidikan dan psikologi", "Education and psychology"),
    ),
    BoundaryAspect(
        aspect=Words("Penyebab yang dicari", "Causes looked for"),
        social_worker=Words(
            "Hambatan di antara siswa dan lingkungannya, termasuk aturan dan kemiskinan",
            "Hindrances between pupil and surroundings, rules and poverty included",
        ),
        counsellor=Words(
            "Hambatan dalam perkembangan, minat, dan cara belajar siswa",
            "Hindrances in the pupil’s development, interests and ways of learning",
        ),
    ),
    BoundaryAspect(
        aspect=Words("Cara kerja", "Ways of working"),
        social_worker=Words(
            "Pekerjaan sosial individu dan kelompok, kunjungan rumah, penghubungan dengan sumber, pembelaan",
            "Casework, group work, home visits, brokerage, advocacy",
        ),
        counsellor=Words(
            "Bimbingan klasikal, konseling perseorangan dan kelompok, bimbingan karier",
            "Guidance for classes, individual and group counselling, career guidance",
        ),
    ),
    BoundaryAspect(
        aspect=Words("Tempat kerja", "Place of work"),
        social_worker=Words("Sekolah, rumah, dan lembaga layanan", "School, home and agencies"),
        counsellor=Words("Terutama di sekolah", "Mostly at school"),
    ),
    BoundaryAspect(
        aspect=Words("Pihak yang diubah", "What is to change"),
        social_worker=Words(
            "Siswa dan sistem di sekelilingnya, termasuk kebijakan sekolah",
            "The pupil and the systems around, the school’s policy included",
        ),
        counsellor=Words(
            "Siswa: pemahaman diri, keputusan, dan kebiasaannya",
            "The pupil: self-knowledge, decisions and habits",
        ),
    ),
    BoundaryAspect(
        aspect=Words("Titik temu", "Where they meet"),
        social_worker=Words(
            "Membawa gambaran keluarga dan lingkungan ke dalam pembahasan bersama",
            "Brings the picture of family and surroundings to the common discussion",
        ),
        counsellor=Words(
            "Membawa gambaran perkembangan dan belajar siswa; kerap merujuk dan meneruskan tindak lanjut",
            "Brings the picture of development and learning; often refers, and takes on the follow-up",
        ),
    ),
)
"""The comparison, in our own words (after Allen-Meares, 2010; Prayitno & Amti, 2004)."""
