"""Words by which rights are known that nobody may have to earn, in both languages.

A machine cannot tell a meal that is owed from a treat; so a match is a question, and *unless* lists what
often stands beside a word without meaning the right itself. Add words of your institution here.
"""

from attrs import frozen

from socialwork.words import Words


@frozen(kw_only=True)
class Right:
    """One right.

    Attributes:
        label: What it is called.
        words: Words that name it, Indonesian and English, in lower case.
        unless: Phrases that contain one of the words and mean something else.
    """

    label: Words
    words: tuple[str, ...]
    unless: tuple[str, ...] = ()


RIGHTS: tuple[Right, ...] = (
    Right(
        label=Words("makan dan minum", "food and drink"),
        words=(
            *(
                "makan",
                "makanan",
                "sarapan",
                "makan pagi",
                "makan siang",
                "makan malam",
                "nasi",
                "minum",
                "air minum",
            ),
            *("meal", "meals", "breakfast", "lunch", "dinner", "supper", "food", "drinking water"),
        ),
        unless=(
            *("makan di kelas", "makanan ringan", "makanan kesukaan", "makan di luar", "minuman keras"),
            *("fast food", "favourite food", "favorite food", "food court", "eating in class"),
        ),
    ),
    Right(
        label=Words("ibadah", "worship"),
        words=(
            *("ibadah", "beribadah", "salat", "shalat", "sholat", "solat", "sembahyang", "mengaji", "doa"),
            *("berdoa", "puasa", "gereja", "kebaktian", "misa", "masjid", "musala", "pura", "wihara"),
            *("pray", "prayer", "prayers", "worship", "church", "mosque", "temple", "fasting"),
        ),
    ),
    Right(
        label=Words("istirahat", "rest"),
        words=("istirahat", "beristirahat", "jam istirahat", "rest", "recess", "break time"),
        unless=(
            *("istirahat tambahan", "tambahan istirahat", "setelah istirahat", "sesudah istirahat"),
            *("extra break time", "extra recess", "after recess", "the rest"),
        ),
    ),
    Right(
        label=Words("tidur", "sleep"),
        words=("tidur", "kasur", "selimut", "sleep", "bed", "blanket"),
        unless=("tidur di kelas", "tidur saat pelajaran", "sleep in class", "sleeping in class"),
    ),
    Right(
        label=Words("kebersihan diri dan toilet", "toilet and hygiene"),
        words=(
            *("toilet", "kamar kecil", "kamar mandi", "wc", "buang air", "mandi", "pembalut", "sabun mandi"),
            *("bathroom", "restroom", "shower", "bath", "sanitary pads"),
        ),
    ),
    Right(
        label=Words("hubungan dengan keluarga", "family contact"),
        words=(
            *("menelepon ibu", "menelepon ayah", "menelepon orang tua", "menelepon keluarga"),
            *("telepon ibu", "telepon ayah", "telepon orang tua", "telepon keluarga", "kunjungan keluarga"),
            *("kunjungan orang tua", "bertemu keluarga", "bertemu ibu", "bertemu ayah", "pulang ke rumah"),
            *("call home", "family visit", "parents' visit", "visit from family", "going home"),
        ),
    ),
    Right(
        label=Words("kesehatan", "health care"),
        words=(
            *("obat", "berobat", "dokter", "puskesmas", "kacamata", "alat bantu dengar"),
            *("medicine", "medication", "doctor", "clinic", "glasses", "hearing aid"),
        ),
    ),
    Right(
        label=Words("belajar di kelas", "schooling"),
        words=("ikut pelajaran", "masuk kelas", "ikut ujian", "attending class", "taking the exam"),
    ),
)
"""The rights, in the order in which they are looked for."""

EVERY_DAY_WORDS: tuple[str, ...] = (
    *("setiap hari", "tiap hari", "hari libur", "libur", "tanggal merah", "hari minggu", "akhir pekan"),
    *("every day", "each day", "daily", "holiday", "holidays", "sunday", "sundays", "weekend", "weekends"),
)
"""Words by which a behaviour says that it is meant for days off as well."""
