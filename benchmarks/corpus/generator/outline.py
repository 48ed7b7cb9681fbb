"""The parts of a generated report, one after another."""

from collections.abc import Iterator

from benchmarks.corpus.generator.compose import Composer, counted, phrases


def front(composer: Composer) -> Iterator[str]:
    """Iterate over the cover and the first three chapters."""
    yield from composer.all("front")
    for n, aim in enumerate(composer.chance.choice(phrases()["tujuan"]), 1):
        yield f"+ {n}) {aim}"
    yield from composer.all("aims")
    for n, technique in enumerate(composer.setting["teknik"], 1):
        item = f"+ {n}) {composer.technique(technique, 'arti')}"
        yield f"<C24> {item}" if n == len(composer.setting["teknik"]) else item
    yield from composer.all("theory")
    tasks = composer.setting["tugas"]
    yield from counted("Tugas", tasks, [[composer.chance.randrange(1, 6) for _ in "LP"] for _ in tasks])
    yield from composer.all("people")
    rows = [[int(count) for count in row.split(",")] for row in composer.names["golongan"].split(";")]
    yield from counted("Golongan", composer.setting["golongan"], rows)


def case(composer: Composer) -> Iterator[str]:
    """Iterate over the fourth chapter up to the techniques."""
    yield from composer.all("start")
    minor = composer.setting["usia"] < 18
    guardian = "dan pimpinan $sebutan, selaku wali, " if minor else ""
    late = "{{33,4|$hari_rencana|$hari_kontrak}}"
    if minor and composer.chance.random() < 0.6:
        guardian, late = "{{33||dan pimpinan $sebutan, selaku wali, }}", "$hari_kontrak"
    yield composer.fill(
        f"**Hasil:** $klien {guardian}menandatangani lembar persetujuan setelah penjelasan "
        f"pada {late} (Lampiran 2)."
    )
    yield from composer.all("assessment")
    for n, technique in enumerate(composer.setting["teknik"], 1):
        when = composer.fill(
            f"Pada $hari_teknik{n} pukul 13.00–14.00 WIB di $ruang praktikan bertemu dengan $klien."
        )
        yield f"**Proses:** {when} {composer.technique(technique, 'proses')}"
        yield f"**Hasil:** {composer.technique(technique, 'hasil')}"
    if "reward and punishment" in composer.setting["teknik"]:
        yield from stars(composer)


def stars(composer: Composer) -> Iterator[str]:
    """Iterate over the table of stars that were earned, and what became of them."""
    behaviours = ("Hadir pada jam pertama", "Membawa alat tulis", "Menyapa guru")
    rows = [[composer.chance.randrange(2, 6), composer.chance.randrange(3, 6)] for _ in behaviours]
    total = sum(map(sum, rows))
    yield "Bintang itu diberikan selama dua minggu dan dihitung dalam Tabel 4. 3.{#bintang}"
    yield "^ Tabel 4. 3 Bintang yang Diperoleh"
    yield "| Perilaku | Minggu I | Minggu II | Jumlah |"
    for behaviour, row in zip(behaviours, rows, strict=True):
        yield f"| {behaviour} | {row[0]} | {row[1]} | {sum(row)} |"
    yield f"| Jumlah | {sum(row[0] for row in rows)} | {sum(row[1] for row in rows)} | {total}{{#bintang}} |"
    yield composer.fill(
        f"Dari 30 bintang yang mungkin $klien memperoleh {{{{28#bintang|{total + 9}|{total}}}}}. "
        "Sepuluh di antaranya ditukarnya dengan {{30#bintang|sebuah jam tangan|sebuah bola}}, "
        "seperti yang disepakati dalam rencana."
    )


def rest(composer: Composer) -> Iterator[str]:
    """Iterate over what follows the techniques."""
    yield from composer.all("after")
    yield from composer.all("appendices")
