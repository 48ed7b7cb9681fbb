"""Reports of many cases: every case gets its answer, on whatever executor."""

import pickle
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

import socialwork as sw
from socialwork.export import cohort


@pytest.fixture
def sources(tmp_path: Path) -> list[str]:
    """Return four cases: sound, unreadable, incomplete and another sound one."""
    broken = tmp_path / "rusak.yaml"
    broken.write_text("format: 1\ntitel: salah\n", "utf-8")
    sparse = tmp_path / "baru"
    sw.save_case(sw.load_case("example:utama"), tmp_path / "utama.json")
    assert sw.load_case(tmp_path / "utama.json").title
    from socialwork.cli import main

    assert main(["new", str(sparse)]) == 0
    return ["example:lansia", str(broken), str(sparse), str(tmp_path / "utama.json")]


def orders(sources: list[str], folder: Path, *, final: bool = False) -> tuple[sw.Order, ...]:
    """Return orders for Markdown, which is quick to write."""

    def like(source: str, target: Path) -> sw.Order:
        return sw.Order(source=source, target=target, final=final)

    return sw.orders_for(sources, folder, like, ".md")


def test_one_bad_case_stops_no_other(sources: list[str], tmp_path: Path) -> None:
    """Each case is answered in its order, and what can be written is written."""
    made = list(sw.deliver_all(orders(sources, tmp_path / "keluaran", final=True)))
    assert [one.outcome for one in made] == ["written", "unreadable", "incomplete", "written"]
    assert [one.client for one in made] == ["HT", "", "KL", "BR"]
    assert sorted(path.name for path in (tmp_path / "keluaran").iterdir()) == ["lansia.md", "utama.md"]
    assert any("titel" in problem.id for problem in made[1].problems)
    assert len(made[2].problems) > 3
    assert made[0].target == tmp_path / "keluaran" / "lansia.md"


def test_a_fault_of_ours_is_told_and_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that nobody foresaw ends one case with its name, not the cohort."""

    def fault(*_: object, **__: object) -> None:
        raise ZeroDivisionError("tak terduga")

    monkeypatch.setattr(cohort, "build", fault)
    (made,) = sw.deliver_all(orders(["example:lansia"], tmp_path))
    assert (made.outcome, made.client, made.errors) == ("failed", "HT", 0)
    assert "ZeroDivisionError: tak terduga" in made.problems[0].en


def test_a_target_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A file in the place of the folder is the problem of that case."""
    (tmp_path / "berkas").write_text("", "utf-8")
    made = sw.deliver(sw.Order(source="example:lansia", target=tmp_path / "berkas" / "x.md"))
    assert made.outcome == "failed"
    assert made.problems


def dask_executor() -> Executor:
    """Return the executor of a Dask cluster in this process."""
    from distributed import Client

    client = Client(processes=False, n_workers=1, threads_per_worker=2, dashboard_address=None)
    executor: Executor = client.get_executor()
    return executor


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "make",
    [lambda: ThreadPoolExecutor(2), lambda: ProcessPoolExecutor(2), dask_executor],
    ids=["threads", "processes", "dask"],
)
def test_any_executor_gives_the_same(make: "object", sources: list[str], tmp_path: Path) -> None:
    """Threads, processes and a Dask cluster answer as one case after the other does."""
    assert callable(make)
    alone = list(sw.deliver_all(orders(sources, tmp_path / "satu")))
    with make() as executor:
        together = list(sw.deliver_all(orders(sources, tmp_path / "banyak"), executor))
    assert [(one.source, one.outcome, one.errors) for one in together] == [
        (one.source, one.outcome, one.errors) for one in alone
    ]
    for path in (tmp_path / "satu").iterdir():
        assert path.read_bytes() == (tmp_path / "banyak" / path.name).read_bytes()


def test_orders_and_deliveries_can_be_sent(tmp_path: Path) -> None:
    """Both survive the way to another process."""
    finder = sw.PageFinder(office=sw.Office(program="soffice"), cache=tmp_path)
    order = sw.Order(source="example:utama", target=tmp_path / "u.docx", finder=finder)
    made = sw.Delivery(source="a", outcome="failed", problems=(sw.Words("x", "y"),))
    assert pickle.loads(pickle.dumps((order, made))) == (order, made)  # noqa: S301 - our own bytes


SOURCES = ["a/kasus", "b/kasus", "b/kasus/case.yaml", "b/b-kasus-2", "c.yaml", "C.json", "example:x"]


@given(st.lists(st.sampled_from(SOURCES)))
def test_every_case_has_a_file_of_its_own(sources: list[str]) -> None:
    """Cases of one name, also in capitals, never write over each other."""
    made = orders(sources, Path("keluaran"))
    names = [str(one.target).casefold() for one in made]
    assert len(set(names)) == len(sources)
    assert [one.source for one in made] == sources


def test_names_say_which_case(tmp_path: Path) -> None:
    """A report is called as its case, with the folder before it where two are called alike."""
    made = orders(["a/kasus", "b/kasus/case.yaml", "d/lain.yaml"], tmp_path)
    assert [one.target.name for one in made] == ["a-kasus.md", "b-kasus.md", "lain.md"]
