"""The report of a study: a page that holds everything it shows, and PNG plots."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from matplotlib import image

from attngen.cli import main_group
from attngen.tuning.plots import tile_grid
from attngen.tuning.result import compare_finalists, record_of
from attngen.tuning.search import Budget, search
from attngen.tuning.stopwatch import Stopwatch
from attngen.tuning.study import finished
from tests.tuning.common import (
    SUBJECT,
    InstantCompilers,
    Measurer,
    made_up_seconds,
    part_of,
    stand_in,
    stored,
    study_at,
    times,
)
from tests.tuning.page import Page

SPACE = part_of(SUBJECT.space, 12)


def tuned_study(folder: Path) -> Any:
    """A study with a bad candidate, compared to the end."""
    table: dict[str, Any] = dict(times(SPACE)) | {str(SPACE.tiles[4]): "wrong"}
    study = study_at(stored(folder), SPACE)
    study.set_user_attr("versions", {"attngen": "1 <b>&amp;"})
    study.set_user_attr("work", {"flops": 1e9, "bytes": 1e7, "dtype": "float32"})
    with stand_in(folder, table) as child:
        watch = Stopwatch(child, str(SPACE.default), 60.0)
        search(study, SPACE, InstantCompilers(), watch, Budget(), ahead=0, progress=str)
        compare_finalists(study, SPACE, InstantCompilers(), watch, peers=True, progress=str)
    return study


def test_the_page_shows_the_study_and_fetches_nothing(tmp_path: Path) -> None:
    study = tuned_study(tmp_path)
    command = ["report", "s", "--storage", stored(tmp_path), "-o", str(tmp_path / "out")]
    result = CliRunner().invoke(main_group, command, catch_exceptions=False)
    page_file, *plots = (Path(line) for line in result.output.splitlines())
    text = page_file.read_text()
    page = Page(text)
    assert page.fetched == [] and page.open == []
    assert page.figures == ["history", "halving", "heat_map", "roofline", "comparison"]
    assert len(page.ids) == len(set(page.ids))
    assert "<b>" not in text and "1 &lt;b&gt;&amp;amp;" in text

    heads, *rows = page.tables["trials"]
    assert heads[:4] == ["#", "tile", "ms", "× default"] and len(rows) == len(SPACE.tiles)
    for row, trial in zip(rows, finished(study), strict=True):
        assert row[:2] == [str(trial.number), trial.user_attrs["tile"]]
        assert row[1] == str(SPACE.tile(trial.params))
        ratio = "" if trial.value is None else f"{trial.value:.3f}"
        assert row[3] == ratio and row[4] == str(trial.last_step or 0)
        assert row[5].startswith(trial.state.name.lower())
    assert "differs from the float64 reference" in rows[4][6]

    record = record_of(study, SUBJECT.spec, SUBJECT.target, SUBJECT.shape, SPACE)
    final = page.data["final"]
    winner = final["entries"][final["winner"]]
    assert winner["tile"] == str(record.tile) and winner["median"] == record.median
    compared = {row[0]: row[1:] for row in page.tables["comparison"][1:]}
    assert compared[str(record.tile)][1] == f"{record.ratio:.3f}"
    default = made_up_seconds(SPACE.default)
    assert compared["SDPA"][:2] == ["500", f"{0.5 / (2 * default):.3f}"]
    by_tile = {t["tile"]: t["ratio"] for t in page.data["trials"]}
    assert by_tile == {t.user_attrs["tile"]: t.value for t in finished(study)}

    assert [file.stem for file in plots] == page.figures
    for file in plots:
        pixels = image.imread(file)
        assert min(pixels.shape[:2]) > 300 and pixels.min() < pixels.max()


def test_the_heat_map_holds_the_best_of_each_block(tmp_path: Path) -> None:
    study = tuned_study(tmp_path)
    rows, columns, best = tile_grid(study)
    assert set(rows) <= {t.block_q for t in SPACE.tiles}
    for (q, k), value in best.items():
        same = [t for t in finished(study) if (t.params["block_q"], t.params["block_k"]) == (q, k)]
        assert value == min(t.value for t in same if t.value is not None)
        assert q in rows and k in columns


def test_a_study_without_a_comparison_has_a_page_too(tmp_path: Path) -> None:
    study = study_at(stored(tmp_path), SPACE)
    watch = Stopwatch(Measurer(times(SPACE)), str(SPACE.default), 5.0)
    search(study, SPACE, InstantCompilers(), watch, Budget(2), ahead=0, progress=str)
    command = ["report", "s", "--storage", stored(tmp_path), "-o", str(tmp_path / "out")]
    result = CliRunner().invoke(main_group, command, catch_exceptions=False)
    page = Page(Path(result.output.splitlines()[0]).read_text())
    assert page.figures == ["history", "halving", "heat_map"]
    assert "comparison" not in page.tables and page.data["final"] is None


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    study_at(stored(tmp_path), SPACE)
    (tmp_path / "file").write_text("")
    command = ["report", "s", "--storage", stored(tmp_path), "-o", str(tmp_path / "file" / "x")]
    with pytest.raises(Exception, match="another folder with -o"):
        CliRunner().invoke(main_group, command, catch_exceptions=False)
