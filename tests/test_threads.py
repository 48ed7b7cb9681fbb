"""The whole way from case to Word runs in threads, and gives the same bytes every time."""

import io
from concurrent.futures import ThreadPoolExecutor

import pytest

import socialwork as sw


def report(name: str) -> bytes:
    """Return the Word report of an example."""
    stream = io.BytesIO()
    sw.write_docx(sw.build(sw.load_case(name), sw.load_template()), stream)
    return stream.getvalue()


@pytest.mark.parametrize("name", ["example:utama", "example:lansia", "example:rehabilitasi"])
def test_the_same_bytes_in_every_thread(name: str) -> None:
    """Eight reports written at once equal one written alone."""
    with ThreadPoolExecutor(8) as pool:
        written = set(pool.map(report, [name] * 8))
    assert {report(name)} == written
