"""Loading the example, against PyYAML's C safe loader on the same text."""

import io

import yaml
from attrs import evolve

import socialwork
from benchmarks.measure import Row, best_of


def rows() -> list[Row]:
    """Measure loading; the pictures are left out, for the peer does not read them."""
    case = socialwork.load_case("example:utama")
    stream = io.BytesIO()
    socialwork.save_case(evolve(case, media=(), photos=()), stream, format="yaml")
    text = stream.getvalue()
    times = best_of(
        {
            "ours": lambda: socialwork.load_case(text, format="yaml"),
            "yaml": lambda: yaml.load(text, Loader=yaml.CSafeLoader),
        }
    )
    name = f"load the example ({len(text) // 1000} kB)"
    return [Row(name, times["ours"], times["yaml"], 3.0, "yaml.load(…, CSafeLoader)")]
