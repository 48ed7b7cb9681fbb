"""``socialwork tokens``: the ledger of a case on the screen and as files."""

import json
import sys
from pathlib import Path

import pytest

from socialwork.cli import main
from socialwork.loading.token_ledger import load_ledger


def test_the_ledger_is_shown_day_by_day(capsys: pytest.CaptureFixture[str]) -> None:
    """Totals, days with their balances, the chance of the price, and the nine steps."""
    assert main(["tokens", "example:utama", "--lang", "id"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        "Bintang, klien BR, 25 September–5 Oktober 2023",
        "Diperoleh 43 dari paling banyak 48, didenda 1, ditukar 30, sisa keluar 12; saldo 0.",
    ]
    assert lines[12].split() == ["5", "Oktober", "2023", "5", "0", "30", "12", "0"]
    assert "  [x] Memilih token" in lines
    assert "  [ ] Menetapkan waktu penukaran (1 hal untuk dilihat)" in lines
    assert "Temuan:" not in lines


def test_another_rate_gives_another_chance(capsys: pytest.CaptureFixture[str]) -> None:
    """The outlook stands on the success rate that is told."""
    assert main(["tokens", "example:utama", "--rate", "0.6", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "What to expect where every behaviour is met 60% of the time:" in out
    assert "30 tokens are reached with a chance of 17.5%; with a chance of 80%, 22." in out


def test_programs_read_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Everything that is shown is data, too."""
    assert main(["tokens", "example:utama", "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["economies"]
    assert found["path"] == "stages[5].tokens"
    assert found["totals"] == {
        "given": 0,
        "earned": 43,
        "fined": 1,
        "exchanged": 30,
        "converted": 12,
        "balance": 0,
        "most": 48,
    }
    assert [day["balance"] for day in found["days"]] == [4, 5, 11, 17, 21, 26, 31, 37, 0]
    assert (found["outlook"][0]["price"], found["refused"]) == (30, [])
    assert [one["code"] for one in found["findings"]] == ["TOKR-23"]


def test_what_breaks_a_rule_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in the record is not booked, is a finding, and shows in the exit code."""
    main(["new", str(tmp_path / "kasus"), "--example", "utama"])
    path = tmp_path / "kasus" / "case.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("earned: [hadir, aktif, ibadah, tenang]", "earned: [hadir, hadir]"), "utf-8")
    capsys.readouterr()
    assert main(["tokens", str(path.parent), "--lang", "id"]) == 1
    out = capsys.readouterr().out
    assert "Tidak dibukukan:\n  25 September 2023: hadir tidak mempunyai kesempatan ke-2" in out
    assert "TOK-03 [error]" in out
    assert main(["tokens", str(path.parent), "--format", "json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)["economies"]
    refused = {one["path"]: one["rule"] for one in found["refused"]}
    assert refused["stages[5].tokens.days[0].earned[1]"] == "opportunity"


_LEVELS = """\
      levels:
        levels:
          - {code: perunggu, name: Perunggu}
          - {code: perak, name: Perak, entry: {tokens_earned: 10}}
        demotion: null
"""


def test_levels_are_listed_with_what_the_criteria_give(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each review with the level before and after; one against the criteria says so and is a finding."""
    main(["new", str(tmp_path / "kasus"), "--example", "utama"])
    path = tmp_path / "kasus" / "case.yaml"
    text = path.read_text("utf-8").replace("      delivery: |\n", f"{_LEVELS}      delivery: |\n", 1)
    for first in ("earned: [hadir, aktif, ibadah, tenang]\n", "fined: [hadir]\n"):
        text = text.replace(first, f"{first}          review: {{level: perak}}\n", 1)
    path.write_text(text, "utf-8")
    capsys.readouterr()
    assert main(["tokens", str(path.parent), "--lang", "id"]) == 1
    out = capsys.readouterr().out
    assert (
        "Tingkat:\n  25 September 2023: perunggu → perak (menurut kriteria perunggu: Belum terpenuhi: 4 dari "
        "10 token.)\n  26 September 2023: perak → perak\n"
    ) in out
    assert "TOK-23 [error]" in out


def test_a_case_without_tokens_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing to show and nothing to write."""
    assert main(["tokens", "example:lansia", "--lang", "id"]) == 0
    assert capsys.readouterr().out == "Kasus ini tidak memuat ekonomi token.\n"
    assert main(["tokens", "example:lansia", "-o", "x.csv", "--lang", "id"]) == 2
    assert "Kasus ini memuat 0 ekonomi token." in capsys.readouterr().err


def test_the_day_sheet_is_written(tmp_path: Path) -> None:
    """A row for each day, heads in the chosen language."""
    assert main(["tokens", "example:utama", "-o", str(tmp_path / "lembar.csv"), "--lang", "en"]) == 0
    rows = (tmp_path / "lembar.csv").read_text("utf-8-sig").splitlines()
    assert len(rows) == 10
    assert rows[0].endswith("Balance")
    assert rows[-1].endswith(";0")


def test_the_ledger_is_written_and_read_back(tmp_path: Path) -> None:
    """The JSON file holds the agreement and every event, sealed."""
    target = tmp_path / "buku.json"
    assert main(["tokens", "example:utama", "-o", str(target)]) == 0
    assert load_ledger(target).balance("BR") == 0


def test_the_chart_is_written(tmp_path: Path) -> None:
    """The ending tells the form of the chart."""
    for name, start in (("grafik.svg", b"<svg"), ("grafik.png", b"\x89PNG")):
        target = tmp_path / name
        assert main(["tokens", "example:utama", "-o", str(target)]) == 0
        assert target.read_bytes().startswith(start)


def test_an_unknown_ending_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written where nobody knows what."""
    assert main(["tokens", "example:utama", "-o", str(tmp_path / "x.doc"), "--lang", "id"]) == 2
    assert "Akhiran '.doc' tidak dikenal" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_record_without_days_has_no_chart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before the first day there is nothing to draw."""
    main(["new", str(tmp_path / "kasus"), "--example", "utama"])
    path = tmp_path / "kasus" / "case.yaml"
    head, rest = path.read_text("utf-8").split(
        "      days:\n        - date: 2023-09-25\n          earned:", 1
    )
    path.write_text(f"{head}    process: |{rest.split('    process: |', 1)[1]}", "utf-8")
    capsys.readouterr()
    assert main(["tokens", str(path.parent), "-o", str(tmp_path / "x.svg"), "--lang", "id"]) == 2
    assert "Belum ada hari yang dapat digambar." in capsys.readouterr().err


def test_a_missing_extra_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without openpyxl the message says how to get it."""
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    monkeypatch.delitem(sys.modules, "socialwork.loading.xlsx", raising=False)
    assert main(["tokens", "example:utama", "-o", str(tmp_path / "x.xlsx")]) == 2
    assert "socialwork[xlsx]" in capsys.readouterr().err
