"""Building and writing the example's report, against the floor and against python-docx."""

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable

from lxml import etree

import socialwork
from benchmarks.measure import Row, best_of
from benchmarks.python_docx import write_with_python_docx

FIRST = """
import io, time
import socialwork as sw
case, template, stream = sw.load_case("example:utama"), sw.load_template(), io.BytesIO()
start = time.perf_counter()
sw.write_docx(sw.build(case, template), stream)
print(time.perf_counter() - start)
"""
STORED = (".png", ".jpg", ".jpeg")


def rows() -> list[Row]:
    """Measure the way from a loaded case to the bytes of the Word file."""
    case = socialwork.load_case("example:utama")
    template = socialwork.load_template()
    document = socialwork.build(case, template)
    data = _written(document)
    times = best_of(
        {
            "build": lambda: socialwork.build(case, template),
            "write": lambda: _written(document),
            "both": lambda: _written(socialwork.build(case, template)),
            "floor": floor_of(data),
            "python-docx": lambda: write_with_python_docx(document),
        }
    )
    pages = "serialize and deflate the same parts"
    return [
        Row("build and write the example's report", times["both"], times["floor"], 3.0, pages),
        Row("… of which build", times["build"], times["floor"], None, pages),
        Row("… of which write", times["write"], times["floor"], None, pages),
        Row("… the first time in a process", first_time(), times["floor"], None, pages),
        Row("write the same content", times["both"], times["python-docx"], 1.0, "python-docx with row.cells"),
    ]


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
