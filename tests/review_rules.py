"""A rule on prose whose findings are known, for tests of what is done with findings."""

import re
from collections.abc import Iterator

import socialwork as sw
from socialwork.findings import Certainty, Severity

STRANGE = sw.Words("Kata asing", "Strange word")
LESSON = sw.Lesson("zikzak", "belok", sw.Words("Kata itu tidak lazim.", "Nobody says that."))


@sw.prose_rule("TEST-01", Severity.ERROR, Certainty.FACT, STRANGE, LESSON)
def strange(scene: sw.Scene) -> Iterator[sw.Remark]:
    """Nobody writes that word."""
    for hit in scene.reading.find(re.compile("zikzak")):
        yield sw.at_hit(hit, "Kata ini tidak lazim.", "Nobody says that.", fix=sw.Words("belok", "turn"))
    for line in scene.reading.headings:
        if line.text == "Tujuan":
            yield sw.at_line(line, "Judul pendek.", "A short heading.")
    yield sw.at_report("Kata pengantar kurang.", "There is no preface.")
