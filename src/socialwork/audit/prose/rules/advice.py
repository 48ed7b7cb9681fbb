"""Recommendations for a thing that no finding names, and conclusions on everybody."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Scene
from socialwork.audit.prose.content import root
from socialwork.reading.sentences import Sentence, sentences_of
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of, stage_of
from socialwork.vocabulary.sections import SectionKind

_PROPOSES = re.compile(
    r"\b(?:sebaiknya|hendaknya|seyogianya|seharusnya|semestinya|perlu|perlulah|harus|wajib|disarankan"
    r"|menyarankan"
    r"|diharapkan|diharap|direkomendasikan|merekomendasikan|sepatutnya|layak|diusulkan|mengusulkan|dapat)\b",
    re.IGNORECASE,
)
_EVERYBODY = re.compile(
    r"\b(?:semua|seluruh|setiap|tiap)\s+(?:\w+\s+){1,4}?(?:di (?:Indonesia|dunia|mana pun|seluruh \w+"
    r"|tanah air)"
    r"|di negeri ini|tanpa kecuali|se-?Indonesia)\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:tidak|jangan|bahwa|karena|sebab|mengingat|sebagaimana|seperti yang|agar"
    r"|supaya)\b",
    re.IGNORECASE,
)
# What speaks of the sentence before it recommends nothing new: Perubahan itu perlu dijaga.
_POINTS = re.compile(
    r"(?:Hal|Keadaan|Perubahan|Kemajuan|Hasil|Capaian|Perkembangan|Kebiasaan|Keberhasilan)(?:nya)?\s+(?:ini|itu|tersebut)\b"
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_EMPTY = spaced(
    "kepada agar supaya untuk dengan yang dan atau dari pada dalam oleh bagi para pihak juga lebih sangat"
    " dapat akan bisa"
    " sebaiknya hendaknya seyogianya seharusnya semestinya perlu perlulah harus wajib disarankan"
    " menyarankan diharapkan"
    " diharap direkomendasikan merekomendasikan sepatutnya layak diusulkan mengusulkan ini itu tersebut"
    " serta maupun"
    " setiap semua seluruh tiap suatu sebuah seorang beberapa banyak baru sendiri lain lainnya khusus"
    " tidak selalu terus"
    " sehingga karena sebab setelah sebelum selama ketika sejak sampai hingga antara tentang terhadap"
    " secara melalui"
    " membuat membuka membangun membeli mengadakan menyediakan memberikan memberi meningkatkan menambah"
    " menyelenggarakan"
    " melaksanakan melakukan mengembangkan membentuk mendirikan menyusun memiliki mempunyai memperbaiki"
    " melengkapi"
    " mendatangkan memasang menyiapkan dibuat dibuka dibangun dibeli diadakan disediakan diberikan"
    " ditingkatkan"
    " ditambah diselenggarakan dilaksanakan dilakukan dikembangkan dibentuk didirikan disusun diperbaiki"
    " dilengkapi"
    " didatangkan dipasang disiapkan menjadi ada adalah ialah yakni yaitu seperti misalnya masih sudah"
    " telah luar sini"
    " melanjutkan meneruskan memperhatikan mempertahankan mendukung membantu menjaga mengoptimalkan"
    " memanfaatkan memperluas"
    " dilanjutkan diteruskan diperhatikan dipertahankan didukung dibantu dioptimalkan dimanfaatkan"
    " diperluas memperkuat"
    " depan masa mendatang lanjut berikutnya secepatnya segera saja pun kiranya selanjutnya"
)
_THEMSELVES = spaced(
    "panti balai sentra griya lapas lembaga yayasan sekolah sasana kampus politeknik universitas institut"
    " prodi program"
    " studi pemerintah dinas keluarga orang tua masyarakat mahasiswa praktikan klien pekerja sosial"
    " institusi pusat"
)


def idle_advice(scene: Scene) -> Iterator[Sentence]:
    """Yield the sentences that recommend something of which nothing else in the report speaks."""
    known: frozenset[str] | None = None
    for section in scene.reading.sections:
        if not section.within(SectionKind.RECOMMENDATION) or section.heading is None:
            continue
        for line in scene.reading.lines[section.first + 1 : section.end]:
            if line.kind not in {"paragraph", "item"}:
                continue
            for sentence in sentences_of(line):
                match = _PROPOSES.search(sentence.text)
                if match is None or _REASON.search(sentence.text) or _POINTS.match(sentence.text):
                    continue
                known = _known_roots(scene) if known is None else known
                words = [word.casefold() for word in _WORD.findall(sentence.text[match.end() :])]
                thing = [root(word) for word in words if word not in _EMPTY and word not in _THEMSELVES]
                new = [word for word in thing if word not in known]
                if thing and len(new) > _SHARE * len(thing):
                    yield sentence


_SHARE = 0.6


def sweeping(scene: Scene) -> Iterator[Sentence]:
    """Yield the sentences that conclude from one case on everybody."""
    for number in scene.reading.lines_with(("semua", "seluruh", "setiap", "tiap")):
        line = scene.reading.lines[number]
        if line.kind not in {"paragraph", "item"} or part_of(scene.reading, line):
            continue
        ends = scene.reading.section_of(line).within(SectionKind.CONCLUSION, SectionKind.RECOMMENDATION)
        if ends or stage_of(scene.reading, line) is not None:
            yield from (
                sentence
                for sentence in sentences_of(line)
                if _EVERYBODY.search(sentence.text) and _PROPOSES.search(sentence.text)
            )


def _known_roots(scene: Scene) -> frozenset[str]:
    """Return the roots of all words outside of recommendations, theory and books."""
    kept = {
        number
        for section in scene.reading.sections
        if not section.within(SectionKind.RECOMMENDATION)
        for number in range(section.first, section.end)
        if part_of(scene.reading, scene.reading.lines[number]) not in {"theory", "books"}
    }
    return frozenset(
        root(word) for word, numbers in scene.reading.words.items() if not kept.isdisjoint(numbers)
    )
