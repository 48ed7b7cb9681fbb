"""Building and writing the example's report, and the writer alone against the floor and other writers."""

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator

from lxml import etree

import socialwork
from benchmarks.measure import Row, best_of
from benchmarks.python_docx import write_with_python_docx
from benchmarks.report_content import PAGES, PICTURES, plain_report
from benchmarks.report_peers import docxtpl_job, node_times, pandoc_job

FIRST = """
import io, time
import socialwork as sw
case, template, stream = sw.load_case("example:utama"), sw.load_template(), io.BytesIO()
start = time.perf_counter()
sw.write_docx(sw.build(case, template), stream)
print(time.perf_counter() - start)
"""
FLOOR = "serialize and deflate the same parts"
STORED = (".png", ".jpg", ".jpeg")


def rows() -> Iterator[Row]:
    """Measure the way from a loaded case to the bytes of the Word file, and the writer against others."""
    yield from _example_rows()
    yield from _writer_rows(plain_report())


def _example_rows() -> list[Row]:
    case = socialwork.load_case("example:utama")
    template = socialwork.load_template()
    document = socialwork.build(case, template)
    times = best_of(
        {
            "build": lambda: socialwork.build(case, template),
            "write": lambda: _written(document),
            "both": lambda: _written(socialwork.build(case, template)),
            "floor": floor_of(_written(document)),
        }
    )
    return [
        Row("build and write the example's report", times["both"], times["floor"], 3.0, FLOOR),
        Row("… of which build", times["build"], times["floor"], None, FLOOR),
        Row("… of which write, drawings as shapes", times["write"], times["floor"], None, FLOOR),
        Row("… the first time in a process", first_time(), times["floor"], None, FLOOR),
    ]


def _writer_rows(document: socialwork.Document) -> Iterator[Row]:
    """Yield the time from tree to bytes against the floor and the peers; a peer that is missing says so."""
    name = f"write {PAGES} pages, {PICTURES} pictures"
    jobs: dict[str, Callable[[], object]] = {
        "ours": lambda: _written(document),
        "floor": floor_of(_written(document)),
        "python-docx with row.cells": lambda: write_with_python_docx(document),
    }
    with pandoc_job(document) as pandoc:
        peers = {"docxtpl, its template ready": docxtpl_job(document), "pandoc from Markdown": pandoc}
        times = best_of(jobs | {peer: job for peer, job in peers.items() if job is not None}, rounds=9)
    node = node_times(document)
    warm, process = (None, None) if node is None else (node.warm, node.process)
    against = {
        "python-docx with row.cells": times["python-docx with row.cells"],
        **{peer: times.get(peer) for peer in peers},
        "npm docx, once it is warm": warm,
        "npm docx, with node's start": process,
    }
    yield Row(name, times["ours"], times["floor"], 1.5, FLOOR)
    for peer, base in against.items():
        if base is None:
            print(f"{name}: {peer} is not installed")
        else:
            yield Row("… the same content", times["ours"], base, 1.0, peer)


def _written(document: socialwork.Document) -> bytes:
    stream = io.BytesIO()
    socialwork.write_docx(document, stream)
    return stream.getvalue()


def first_time() -> float:
    """Return the seconds of the first report of a process: prose, citations and styles are not yet kept."""
    done = subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=True)
    return float(done.stdout)


def floor_of(docx: bytes) -> Callable[[], object]:
    """Return the least work that gives these parts: lxml.tostring and deflate level 6, pictures stored."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    trees = {name: etree.fromstring(data) for name, data in parts.items() if name.endswith((".xml", ".rels"))}
    others = {name: data for name, data in parts.items() if name not in trees}

    def run() -> None:
        with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
            for name, tree in trees.items():
                package.writestr(name, etree.tostring(tree, encoding="UTF-8", standalone=True))
            for name, data in others.items():
                kind = zipfile.ZIP_STORED if name.endswith(STORED) else zipfile.ZIP_DEFLATED
                package.writestr(name, data, compress_type=kind)

    return run
