"""Published instruments: what is known about them, without a single item.

Rights are stated as far as they are known. Where the terms were not seen, the licence says so; permission is
then asked of the holder before any item is copied.
"""

from socialwork.instruments.model import Instrument, Subscale
from socialwork.instruments.scale import Scale
from socialwork.vocabulary.instruments import Licence
from socialwork.words import Words

PUBLISHED: tuple[Instrument, ...] = (
    Instrument(
        code="gcq-s",
        name=Words("Kuesioner iklim kelompok (GCQ-S)", "Group Climate Questionnaire (GCQ-S)"),
        purpose=Words(
            "Menangkap cara anggota menghayati suasana kelompok setelah suatu pertemuan.",
            "Captures how members experience the atmosphere of a group after a session.",
        ),
        item_count=12,
        subscales=(
            Subscale(code="engaged", name=Words("Keterlibatan", "Engaged")),
            Subscale(code="conflict", name=Words("Konflik", "Conflict")),
            Subscale(code="avoiding", name=Words("Penghindaran", "Avoiding")),
        ),
        rights="K. Roy MacKenzie",
        licence=Licence.COPYRIGHTED,
        works=("mackenzie1983",),
    ),
    Instrument(
        code="gcs-r",
        name=Words("Skala kohesi kelompok (GCS-R)", "Group Cohesion Scale-Revised (GCS-R)"),
        purpose=Words(
            "Mengukur kekompakan yang dirasakan anggota selama kelompok berkembang.",
            "Measures the cohesion that members feel while a group develops.",
        ),
        item_count=25,
        scale=Scale(low=1, high=4),
        rights="Treadwell, Lavertue, Kumar, Veeraraghavan",
        licence=Licence.COPYRIGHTED,
        works=("treadwell2001",),
    ),
    Instrument(
        code="gcs-wongpakaran",
        name=Words("Skala kekompakan kelompok (GCS)", "Group Cohesiveness Scale (GCS)"),
        purpose=Words(
            "Mengukur kekompakan kelompok secara singkat menurut anggota, pemandu, atau pengamat.",
            "Measures the cohesiveness of a group briefly, by members, leaders or observers.",
        ),
        item_count=7,
        scale=Scale(low=1, high=5),
        rights="Tinakon Wongpakaran dkk.",
        licence=Licence.UNKNOWN,
        works=("wongpakaran2013", "klocek2020"),
    ),
    Instrument(
        code="tci",
        name=Words("Inventori iklim tim (TCI)", "Team Climate Inventory (TCI)"),
        purpose=Words(
            "Mengukur iklim kerja suatu tim, terutama kesiapannya untuk berinovasi.",
            "Measures the climate of a working team, above all its readiness to innovate.",
        ),
        item_count=38,
        subscales=(
            Subscale(code="vision", name=Words("Visi", "Vision")),
            Subscale(code="safety", name=Words("Rasa aman untuk berperan serta", "Participative safety")),
            Subscale(code="task", name=Words("Orientasi tugas", "Task orientation")),
            Subscale(code="innovation", name=Words("Dukungan terhadap inovasi", "Support for innovation")),
            Subscale(code="interaction", name=Words("Frekuensi interaksi", "Interaction frequency")),
        ),
        rights="Anderson, West; John Wiley & Sons",
        licence=Licence.COPYRIGHTED,
        works=("anderson1998",),
    ),
    Instrument(
        code="tci-14",
        name=Words(
            "Inventori iklim tim versi pendek (TCI-14)", "Team Climate Inventory, short version (TCI-14)"
        ),
        purpose=Words(
            "Mengukur iklim tim dengan butir yang lebih sedikit.", "Measures team climate with fewer items."
        ),
        item_count=14,
        subscales=(
            Subscale(code="vision", name=Words("Visi", "Vision")),
            Subscale(code="safety", name=Words("Rasa aman untuk berperan serta", "Participative safety")),
            Subscale(code="task", name=Words("Orientasi tugas", "Task orientation")),
            Subscale(code="innovation", name=Words("Dukungan terhadap inovasi", "Support for innovation")),
        ),
        rights="Kivimäki, Elovainio; Anderson, West",
        licence=Licence.COPYRIGHTED,
        works=("kivimaki1999",),
    ),
    Instrument(
        code="ici",
        name=Words("Inventori komunikasi antarpribadi (ICI)", "Interpersonal Communication Inventory (ICI)"),
        purpose=Words(
            "Menelaah pola dan gaya seseorang dalam berkomunikasi dengan orang lain.",
            "Looks at the patterns and the style of a person's communication with others.",
        ),
        item_count=54,
        rights="Millard J. Bienvenu",
        licence=Licence.COPYRIGHTED,
        works=("bienvenu1971",),
    ),
    Instrument(
        code="glfs",
        name=Words("Skala fungsi kepemimpinan kelompok", "Group Leadership Functions Scale"),
        purpose=Words(
            "Menilai fungsi yang dijalankan pemimpin kelompok.",
            "Rates the functions that a group leader takes.",
        ),
        rights="Robert K. Conyne; University Associates",
        licence=Licence.COPYRIGHTED,
        works=("conyne1975",),
    ),
    Instrument(
        code="geq",
        name=Words("Kuesioner lingkungan kelompok (GEQ)", "Group Environment Questionnaire (GEQ)"),
        purpose=Words(
            "Mengukur kekompakan regu olahraga dari sisi tugas dan sisi pergaulan.",
            "Measures the cohesion of sport teams in their task and in their social side.",
        ),
        item_count=18,
        scale=Scale(low=1, high=9),
        rights="Carron, Widmeyer, Brawley",
        licence=Licence.COPYRIGHTED,
        works=("carron1985",),
    ),
)
"""Instruments of group work that others published."""
