"""Good practice and closing chapters: reflection, involvement, challenges, conclusion, recommendations."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import Prose, not_blank
from socialwork.words import Words


@frozen(kw_only=True)
class Reflection:
    """What the student learned, and an ethical dilemma with the way out of it."""

    personal: Annotated[Prose, Words("Pengembangan diri", "Personal growth")] = ""
    professional: Annotated[Prose, Words("Pengembangan profesional", "Professional growth")] = ""
    dilemma: Annotated[Prose, Words("Dilema etik", "Ethical dilemma")] = ""
    solution: Annotated[Prose, Words("Penyelesaian dilema", "Solution")] = ""


@frozen(kw_only=True)
class Involvement:
    """Another activity at the institution in which the student took part."""

    activity: Annotated[str, Words("Kegiatan", "Activity")] = field(validator=not_blank)
    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    role: Annotated[str, Words("Peran", "Role")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""


@frozen(kw_only=True)
class Challenge:
    """A challenge and how it was met."""

    challenge: Annotated[Prose, Words("Tantangan", "Challenge")] = field(validator=not_blank)
    solution: Annotated[Prose, Words("Penyelesaian", "Solution")] = ""


@frozen(kw_only=True)
class Conclusion:
    """An important finding and the goals or statements behind it."""

    text: Annotated[Prose, Words("Simpulan", "Conclusion")] = field(validator=not_blank)
    based_on: Annotated[tuple[str, ...], Words("Berdasarkan (kode)", "Based on (codes)")] = ()


@frozen(kw_only=True)
class Recommendation:
    """A recommendation, to whom, and the findings behind it."""

    to: Annotated[str, Words("Kepada", "To")] = field(validator=not_blank)
    text: Annotated[Prose, Words("Rekomendasi", "Recommendation")] = field(validator=not_blank)
    based_on: Annotated[tuple[str, ...], Words("Berdasarkan (kode)", "Based on (codes)")] = ()


@frozen(kw_only=True)
class GoodPractice:
    """Chapter V and VI: what was learnt, done besides, met, found and recommended."""

    integration: Annotated[Prose, Words("Keterkaitan metode", "Integration of the methods")] = ""
    best_results: Annotated[tuple[str, ...], Words("Capaian terbaik", "Best results")] = ()
    adopted: Annotated[Prose, Words("Yang diadopsi lembaga", "Adopted by the institution")] = ""
    reflection: Annotated[Reflection, Words("Refleksi", "Reflection")] = Reflection()
    involvements: Annotated[tuple[Involvement, ...], Words("Kegiatan lain", "Other activities")] = ()
    challenges: Annotated[tuple[Challenge, ...], Words("Tantangan", "Challenges")] = ()
    conclusions: Annotated[tuple[Conclusion, ...], Words("Simpulan", "Conclusions")] = ()
    recommendations: Annotated[tuple[Recommendation, ...], Words("Rekomendasi", "Recommendations")] = ()
