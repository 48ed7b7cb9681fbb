"""The peers of the Word writer on the same content: docxtpl, pandoc and npm ``docx``, if they are there."""

import io
import json
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import frozen

import socialwork as sw
from benchmarks.report_content import flat

_SCRIPT = Path(__file__).with_name("report_docx.mjs")
_ROUNDS = 7

Job = Callable[[], object]


@frozen
class NodeTimes:
    """Seconds that npm ``docx`` takes once it is warm, and with the start of its process."""

    warm: float
    process: float


# --- docxtpl ----------------------------------------------------------------------------------

_LOOP = (
    "{%p for one in blocks %}",
    "{%p if one.kind == 'heading' %}",
    "{{ one.text }}",
    "{%p elif one.kind == 'caption' %}",
    "{{ one.text }}",
    "{%p elif one.kind == 'picture' %}",
    "{{ one.picture }}",
    "{%p elif one.kind == 'paragraph' %}",
    "{{r one.rich }}",
    "{%p elif one.kind == 'table' %}",
    None,  # here stands the table
    "{%p endif %}",
    "{%p endfor %}",
)
"""The paragraphs of the template; those with text stand in the style of what they print."""
_STYLES = {2: "Heading 2", 4: "Caption"}


def docxtpl_job(document: sw.Document) -> Job | None:
    """Return what writes *document* with docxtpl from a ready template, or ``None`` where it is missing."""
    try:
        import docxtpl
    except ImportError:
        return None
    from docx.shared import Cm

    template, pictures = _docxtpl_template(), {item.name: item.data for item in document.media}
    blocks = flat(document)

    def run() -> bytes:
        target = docxtpl.DocxTemplate(io.BytesIO(template))
        made = []
        for one in blocks:
            extra: dict[str, Any] = {}
            if one["kind"] == "paragraph":
                extra["rich"] = docxtpl.RichText()
                for run in one["runs"]:
                    extra["rich"].add(run["text"], bold=run["bold"], italic=run["italic"])
            elif one["kind"] == "picture":
                data = io.BytesIO(pictures[one["media"]])
                extra["picture"] = docxtpl.InlineImage(target, data, width=Cm(one["width"]))
            elif one["kind"] == "table":
                extra["rows"] = [["\n".join(cell) for cell in row] for row in one["rows"]]
            made.append(one | extra)
        target.render({"blocks": made}, autoescape=True)
        stream = io.BytesIO()
        target.save(stream)
        return stream.getvalue()

    return run


def _docxtpl_template() -> bytes:
    """Return a template that prints all kinds of blocks in a loop, made with python-docx."""
    import docx

    made = docx.Document()
    for number, text in enumerate(_LOOP):
        if text is not None:
            made.add_paragraph(text, style=_STYLES.get(number))
            continue
        table = made.add_table(rows=3, cols=3)
        table.rows[0].cells[0].text = "{%tr for row in one.rows %}"
        for cell, inside in zip(
            table.rows[1].cells, ("{%tc for cell in row %}", "{{ cell }}", "{%tc endfor %}"), strict=True
        ):
            cell.text = inside
        table.rows[2].cells[0].text = "{%tr endfor %}"
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


# --- programs ---------------------------------------------------------------------------------


@contextmanager
def pandoc_job(document: sw.Document) -> Iterator[Job | None]:
    """Give what converts *document* from Markdown with pandoc, start included; ``None`` without pandoc."""
    if shutil.which("pandoc") is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "laporan.md", Path(folder) / "laporan.docx"
        source.write_text(sw.to_markdown(document), encoding="utf-8")
        for item in document.media:
            path = Path(folder) / item.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(item.data)
        command = ["pandoc", "--from", "gfm", "--to", "docx", "--output", str(target), str(source)]
        yield lambda: subprocess.run(command, cwd=folder, check=True, capture_output=True)


def node_times(document: sw.Document) -> NodeTimes | None:
    """Return how long npm ``docx`` takes, or ``None`` where node or the package is missing."""
    if shutil.which("node") is None or not (_SCRIPT.parents[1] / "node_modules" / "docx").exists():
        return None
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "laporan.json", Path(folder) / "laporan.docx"
        pictures = {
            item.name: _stored(item, Path(folder) / f"{n}.png") for n, item in enumerate(document.media)
        }
        source.write_text(json.dumps({"blocks": flat(document), "pictures": pictures}), encoding="utf-8")

        def run(rounds: int) -> tuple[float, float]:
            start = time.perf_counter()
            command = ["node", str(_SCRIPT), str(source), str(target), str(rounds)]
            made = subprocess.run(command, check=True, capture_output=True, text=True)
            return float(made.stdout), time.perf_counter() - start

        return NodeTimes(warm=run(_ROUNDS)[0], process=min(run(1)[1] for _ in range(3)))


def _stored(item: sw.Media, path: Path) -> dict[str, Any]:
    """Write a PNG picture to *path*; return where it is and how large."""
    path.write_bytes(item.data)
    width, height = struct.unpack_from(">II", item.data, 16)
    return {"path": str(path), "width": width, "height": height}
