"""No text of a client stays in memory when a public call has ended."""

import subprocess
import sys
import threading

import pytest

from socialwork.remembering import forgetting, remembered

SCRIPT = r'''
import gc, io, sys, types
from attrs import evolve
import socialwork as sw
from socialwork.privacy.masked_texts import with_texts

MARK = sys.argv.pop().encode()

def calls():
    mark, template = MARK.decode(), sw.load_template()
    def marked(path, text):
        return f"{text} {mark}." if path.endswith((".text", ".caption", ".title")) else text
    case = with_texts("", sw.load_case("example:lansia"), marked)
    case = evolve(case, people=evolve(case.people, client=evolve(case.people.client, full_name=mark)))
    yield sw.load_case(sw.case_to_bytes(case), format="yaml")
    yield sw.check(case)
    yield sw.pseudonymise(case), sw.identity_of(case), sw.identity_of_names(mark)
    document = sw.build(case, template)
    stream = io.BytesIO()
    yield sw.write_docx(document, stream), sw.to_markdown(document), sw.to_html(document)
    yield sw.review_document(document), sw.review_case(case, template), sw.review_word(stream.getvalue())
    yield sw.conform(stream.getvalue(), template)
    masker = sw.Masker(identity=sw.identity_of(case))
    yield sw.redact(stream.getvalue(), masker, reason="Berkas buatan untuk pengujian.")
    yield sw.draft_case(stream.getvalue()), sw.missing_parts(case, template), sw.digest_of(case)
    yield sw.timeline(case), sw.formulation(case), sw.fitting_forms(case), sw.goal_courses(case)

def held():
    """What the caches of functions and of patterns lead to, and nothing else."""
    import re
    roots = [one for one in gc.get_objects() if type(one).__name__ == "_lru_cache_wrapper"]
    todo, seen = [re._cache, *roots], set()
    skipped = (types.ModuleType, types.FunctionType, type, types.FrameType)
    while todo:
        one = todo.pop()
        if id(one) in seen or isinstance(one, skipped):
            continue
        seen.add(id(one))
        text = one.encode("utf-8", "replace") if isinstance(one, str) else one
        if isinstance(text, bytes) and MARK in text:
            yield text[:80]
        todo += gc.get_referents(one)

def work():
    return sum(1 for _ in calls())

assert work() > 8
gc.collect()
print(sorted(set(held())))
'''


def test_no_cache_holds_a_clients_text() -> None:
    """A mark in prose and in the client's name is in no cache after all that is done to a case."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, "Zaqwertina"], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.returncode) == ("[]", 0), done.stderr[-2000:]


def test_kept_within_a_call_and_forgotten_behind_it() -> None:
    """Nested calls share what was worked out; the end of the outermost one, also by an error, forgets it."""
    asked: list[str] = []

    @remembered(maxsize=8)
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    with forgetting:
        with forgetting:
            size("klien")
        size("klien")
    assert asked == ["klien"]
    with forgetting:
        size("klien")
    assert asked == ["klien", "klien"]
    with pytest.raises(TypeError), forgetting:
        size(3)  # type: ignore[arg-type]
    assert forgetting.depth == 0


def test_a_thread_without_a_call_keeps_nothing() -> None:
    """A call that is open in one thread opens none in another."""
    asked: list[str] = []

    @remembered(maxsize=8)
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    def twice() -> None:
        size("klien")
        size("klien")

    with forgetting:
        thread = threading.Thread(target=twice)
        thread.start()
        thread.join()
    assert asked == ["klien", "klien"]
