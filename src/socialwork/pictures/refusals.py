"""Why a picture is refused, and what helps."""

from socialwork.words import Words

MOST_PIXELS = 100_000_000

OTHER_KIND = Words(
    "data di dalam gambar ini tidak dapat dihapus; simpan ulang sebagai PNG atau JPEG",
    "the data inside this picture cannot be taken out; save it anew as PNG or JPEG",
)
CUT_OFF = Words(
    "gambar ini terpotong: akhirnya tidak ada; salin atau simpan ulang",
    "this picture is cut off: its end is missing; copy or save it anew",
)
DAMAGED = Words(
    "gambar ini rusak dan tidak dapat dibaca; simpan ulang sebagai PNG atau JPEG",
    "this picture is damaged and cannot be read; save it anew as PNG or JPEG",
)
NO_SIZE = Words("gambar ini tidak mempunyai lebar atau tinggi", "this picture has no width or no height")
LARGE = Words(
    f"gambar ini lebih dari {MOST_PIXELS // 1_000_000} juta piksel; simpan ulang dengan ukuran lebih kecil",
    f"this picture has more than {MOST_PIXELS // 1_000_000} million pixels; save a smaller one",
)
