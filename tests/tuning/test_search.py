"""The search on made-up times: order, determinism, pruning, misbehaving candidates, resumption."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from optuna.trial import TrialState

from attngen import Variant
from attngen.errors import TileError
from attngen.inputs import Shape
from attngen.library import block_sparse
from attngen.tuning.result import best_trials, compare_finalists, record_of
from attngen.tuning.run import Subject
from attngen.tuning.stopwatch import DRIFT, DeviceGone, Stopwatch
from attngen.tuning.study import QUEUED, finished
from tests.tuning.common import (
    SUBJECT,
    InstantCompilers,
    Measurer,
    made_up_seconds,
    part_of,
    run_search,
    stand_in,
    stored,
    study_at,
    tiles_of,
    times,
)

SPACE = SUBJECT.space
FEW = part_of(SPACE, 6)


# --------------------------------------------------------------------------------------------- space
def test_the_space_is_what_the_target_calls_legal() -> None:
    assert len(set(SPACE.tiles)) == len(SPACE.tiles) > 50
    assert SPACE.default == SUBJECT.plan.tile and list(SPACE.costs) == sorted(SPACE.costs)
    for tile in SPACE.tiles:
        SUBJECT.target.check(SUBJECT.spec, tile)
        assert SPACE.tile(SPACE.parameters(tile)) == tile


def test_a_proposal_becomes_the_nearest_free_tile() -> None:
    own = SPACE.parameters(SPACE.tiles[7])
    assert SPACE.nearest(own, []) == SPACE.tiles[7]
    other = SPACE.nearest(own, [SPACE.tiles[7]])
    assert other is not None and other != SPACE.tiles[7]
    assert SPACE.nearest(own, SPACE.tiles) is None


def test_an_empty_space_names_the_rules() -> None:
    variant = Variant("odd", mask=block_sparse((7, 5)))
    subject = Subject.of(variant, "cpu-avx512", Shape(1, 1, 1, 70, 70), dtype="float32")
    with pytest.raises(TileError, match=r"no legal tile.*\n.*sparse block's 7"):
        _ = subject.space


def test_the_rules_default_of_a_gpu_does_not_spill() -> None:
    """Its first choice by estimate may: what is built without records comes first."""
    variant = Variant("plain")
    subject = Subject.of(variant, "sm75", None, dtype="float16", head_dim=32)
    assert subject.space.default in dict(subject.plan.ranked) and subject.ptx


# -------------------------------------------------------------------------------------------- search
def test_the_first_trials_follow_the_cost_model(tmp_path: Path) -> None:
    study = study_at(stored(tmp_path), SPACE)
    run_search(study, SPACE, Measurer(times(SPACE)), trials=1)
    assert [t.state for t in finished(study)] == [TrialState.COMPLETE]
    assert tiles_of(SPACE, study)[0] == SPACE.default and study.best_value == 1.0
    run_search(study, SPACE, Measurer(times(SPACE)), trials=QUEUED)
    assert tuple(tiles_of(SPACE, study)[:QUEUED]) == SPACE.tiles[:QUEUED]


def test_a_search_repeats_with_its_seed_and_never_a_tile(tmp_path: Path) -> None:
    orders = []
    for number, seed in enumerate((3, 3, 4)):
        study = study_at(stored(tmp_path / str(number)), SPACE, seed=seed)
        run_search(study, SPACE, Measurer(times(SPACE)), trials=30, ahead=2)
        done = [SPACE.tile(t.params) for t in finished(study)]
        assert len(done) == len(set(done)) == 30 and None not in done
        orders.append(done)
    assert orders[0] == orders[1] != orders[2]
    best = min(map(made_up_seconds, SPACE.tiles))
    assert min(made_up_seconds(t) for t in orders[0] if t) < 1.05 * best


def test_a_grid_tries_everything_once(tmp_path: Path) -> None:
    study = study_at(stored(tmp_path), SPACE, grid=True)
    run_search(study, SPACE, Measurer(times(SPACE)))
    assert tuple(tiles_of(SPACE, study)) == SPACE.tiles
    fastest = min(SPACE.tiles, key=made_up_seconds)
    assert SPACE.tile(best_trials(study, 1)[0].params) == fastest


def test_a_small_space_is_a_grid(tmp_path: Path) -> None:
    study = study_at(stored(tmp_path), FEW)
    run_search(study, FEW, Measurer(times(FEW)))
    assert tuple(tiles_of(FEW, study)) == FEW.tiles


def test_slow_tiles_end_after_few_rounds(tmp_path: Path) -> None:
    measurer = Measurer({str(t): 1e-3 * (1 + n) for n, t in enumerate(FEW.tiles)})
    study = study_at(stored(tmp_path), FEW)
    run_search(study, FEW, measurer)
    rounds = [t.last_step for t in study.trials]
    assert rounds == [18, 2, 2, 2, 2, 2]
    assert [t.value for t in study.trials] == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]


def test_the_winner_is_recorded_beside_the_default_and_peers(tmp_path: Path) -> None:
    study = study_at(stored(tmp_path), SPACE, grid=True)
    measurer = Measurer(times(SPACE))
    run_search(study, SPACE, measurer)
    study.set_user_attr("versions", {"attngen": "0"})
    watch = Stopwatch(measurer, str(SPACE.default), 5.0)
    compare_finalists(
        study, SPACE, InstantCompilers(), watch, peers=True, progress=lambda text: None
    )
    record = record_of(study, SUBJECT.spec, SUBJECT.target, SUBJECT.shape, SPACE)
    assert record.tile == min(SPACE.tiles, key=made_up_seconds)
    assert record.median == made_up_seconds(record.tile) and record.spread == 0.0
    assert record.ratio == pytest.approx(record.median / made_up_seconds(SPACE.default))
    assert not record.noisy and record.trials == len(SPACE.tiles)
    final = study.user_attrs["final"]
    assert final["peers"]["SDPA"]["ratio"] == pytest.approx(2e-3 / record.median)
    assert final["refused"] == {"cuDNN": "none here"} and final["ceilings"]["flops"] == 3e11


def test_the_default_stays_unless_another_is_faster_by_one_percent(tmp_path: Path) -> None:
    seconds = {str(t): 1e-3 for t in FEW.tiles} | {str(FEW.tiles[3]): 0.995e-3}
    study = study_at(stored(tmp_path), FEW)
    run_search(study, FEW, Measurer(seconds))
    watch = Stopwatch(Measurer(seconds), str(FEW.default), 5.0)
    compare_finalists(study, FEW, InstantCompilers(), watch, peers=False, progress=str)
    assert study.user_attrs["final"]["winner"] == 0


# -------------------------------------------------------------------------------------------- drift
def test_drifting_clocks_are_measured_again_and_then_marked(tmp_path: Path) -> None:
    seconds: dict[str, Any] = dict(times(FEW))
    default, clock = seconds[str(FEW.default)], [1.0]

    def drift(request: dict[str, Any]) -> None:
        clock[0] *= 1 + 2 * DRIFT
        seconds[str(FEW.default)] = default * clock[0]

    measurer = Measurer(seconds)
    watch = Stopwatch(measurer, str(FEW.default), 5.0)
    path = str(FEW.tiles[1])
    assert watch.steady([path], 2)[1] is False and len(measurer.requests) == 1
    measurer.before = drift
    assert watch.steady([path], 2)[1] is True and len(measurer.requests) == 3
    measurer.before = lambda request: seconds.update({str(FEW.default): default * 9})
    assert watch.steady([path], 2)[1] is False and len(measurer.requests) == 5  # steady again

    clock[0], measurer.before = 1.0, drift
    study = study_at(stored(tmp_path), FEW)
    run_search(study, FEW, measurer, trials=2)
    assert all(t.user_attrs["noisy"] for t in finished(study))


# ------------------------------------------------------------------------------ misbehaving candidates
def test_bad_candidates_cost_their_limit_and_are_recorded(tmp_path: Path) -> None:
    table: dict[str, Any] = dict(times(FEW))
    bad = dict(zip(("hang", "crash", "wrong", "error"), map(str, FEW.tiles[1:5]), strict=True))
    table |= {path: kind for kind, path in bad.items()}
    study = study_at(stored(tmp_path), FEW)
    with stand_in(tmp_path, table) as child:
        child.ask({"do": "ceilings"}, 60.0)  # the process is there
        begun = time.monotonic()
        run_search(study, FEW, child, limit=3.0)
        assert 3.0 < time.monotonic() - begun < 60.0
    reasons = {t.user_attrs["tile"]: t.user_attrs.get("reason") for t in study.trials}
    assert "no answer within 3 s" in reasons[bad["hang"]]
    assert "signal 11" in reasons[bad["crash"]]
    assert "wrong: differs from the float64 reference" in reasons[bad["wrong"]]
    assert "ValueError: no room" in reasons[bad["error"]]
    states = [t.state.name for t in study.trials]
    assert states == ["COMPLETE", "FAIL", "FAIL", "FAIL", "FAIL", states[5]]
    assert len(finished(study)) == 6 and states[5] in ("COMPLETE", "PRUNED")


def test_a_compiler_that_fails_disqualifies_the_tile(tmp_path: Path) -> None:
    from attngen.tuning.compiling import Compilers

    compilers = Compilers(SUBJECT.spec, "no-such-target", 1, 60.0)
    study = study_at(stored(tmp_path), FEW)
    said: list[str] = []
    try:
        from attngen.tuning.search import Budget, search

        watch = Stopwatch(Measurer(times(FEW)), str(FEW.default), 5.0)
        search(study, FEW, compilers, watch, Budget(trials=1), ahead=0, progress=said.append)
    finally:
        compilers.close()
    (trial,) = finished(study)
    assert trial.state == TrialState.FAIL
    assert "compiling: UnsupportedError: unknown target" in trial.user_attrs["reason"]


def test_a_device_that_is_gone_ends_the_run_and_keeps_the_trials(tmp_path: Path) -> None:
    study = study_at(stored(tmp_path), FEW)
    with stand_in(tmp_path, times(FEW)) as child:
        run_search(study, FEW, child, trials=2)
        (tmp_path / "gone").touch()
        with pytest.raises(DeviceGone, match=r"device is gone.*device lost.*run the same command"):
            run_search(study, FEW, child)
        assert len(finished(study)) == 2
        (tmp_path / "gone").unlink()
        run_search(study, FEW, child)
    done = [FEW.tile(t.params) for t in finished(study)]
    assert sorted(map(str, done)) == sorted(map(str, FEW.tiles))


# ---------------------------------------------------------------------------------------- resumption
def test_an_interrupted_run_keeps_everything_and_goes_on(tmp_path: Path) -> None:
    measurer = Measurer(times(SPACE))
    study = study_at(stored(tmp_path), SPACE, seed=1)
    run_search(study, SPACE, measurer, trials=5)

    def interrupt(request: dict[str, Any]) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_search(study, SPACE, Measurer(times(SPACE), interrupt), trials=20, ahead=2)
    assert len(finished(study)) == 5
    again = study_at(stored(tmp_path), SPACE, seed=1)
    run_search(again, SPACE, measurer, trials=20)
    done = [SPACE.tile(t.params) for t in finished(again)]
    assert len(done) == len(set(done)) == 20
    assert set(SPACE.tiles[:QUEUED]) <= set(done)


def test_restart_forgets(tmp_path: Path) -> None:
    study = study_at(stored(tmp_path), FEW)
    run_search(study, FEW, Measurer(times(FEW)))
    assert len(finished(study_at(stored(tmp_path), FEW))) == 6
    assert not finished(study_at(stored(tmp_path), FEW, restart=True))
