"""Studies in storages: several workers, one of them killed; places that fail; studies of something else."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from optuna.trial import TrialState

from attngen import Variant
from attngen.errors import ArtifactError, UnsupportedError
from attngen.tuning.report import load_study
from attngen.tuning.run import Options, Subject, refuse_unreachable
from attngen.tuning.study import finished, is_lost, open_storage, open_study, reclaim
from tests.tuning.common import SUBJECT, Measurer, part_of, run_search, stored, study_at, times
from tests.tuning.work import TILES

SPACE = part_of(SUBJECT.space, TILES)
FEW = part_of(SUBJECT.space, 4)
ROOT = Path(__file__).resolve().parents[2]


def start_workers(url: str, seconds: float, count: int) -> list[subprocess.Popen[str]]:
    """Workers that begin to work together."""
    command = [sys.executable, "-m", "tests.tuning.work", url, str(seconds)]
    pipe = subprocess.PIPE
    workers = [
        subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
        for _ in range(count)
    ]
    for worker in workers:
        assert worker.stdout is not None and worker.stdout.readline() == "begun\n"
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("go\n")
        worker.stdin.flush()
    return workers


def check_every_tile_once(url: str) -> None:
    study = study_at(url, SPACE, grid=True)
    done = [SPACE.tile(t.params) for t in finished(study)]
    assert sorted(map(str, done)) == sorted(map(str, SPACE.tiles))
    assert all(t.state.is_finished() for t in study.trials)
    for trial in finished(study):
        assert trial.state in (TrialState.COMPLETE, TrialState.PRUNED) and trial.value is not None


def three_workers_one_killed(url: str) -> None:
    workers = start_workers(url, 0.2, 3)
    study = study_at(url, SPACE, grid=True)
    end = time.monotonic() + 300
    while len(finished(study)) < 4 and time.monotonic() < end:
        time.sleep(0.05)
    pid = f":{workers[1].pid}"
    while not any(
        t.user_attrs.get("worker", "").endswith(pid)
        for t in study.get_trials(states=(TrialState.RUNNING,))
    ):
        assert time.monotonic() < end
        time.sleep(0.02)
    workers[1].send_signal(signal.SIGKILL)
    codes = [worker.wait(timeout=90) for worker in workers]
    assert codes == [0, -signal.SIGKILL, 0]
    check_every_tile_once(url)
    lost = [t for t in study_at(url, SPACE, grid=True).trials if is_lost(t)]
    assert any(t.user_attrs["lost"] == "its worker is gone" for t in lost)
    owners = {t.user_attrs["worker"] for t in finished(study)}
    assert len(owners) >= 2


def test_three_workers_share_a_file_and_one_is_killed(tmp_path: Path) -> None:
    three_workers_one_killed(f"journal:{tmp_path / 'shared' / 'study.log'}")


SERVER = """
import sys
from optuna.storages import run_grpc_proxy_server
from attngen.tuning.study import open_storage
run_grpc_proxy_server(open_storage(sys.argv[1]), host="127.0.0.1", port=int(sys.argv[2]))
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.slow
def test_three_workers_share_a_proxy_and_one_is_killed(tmp_path: Path) -> None:
    port = free_port()
    command = [sys.executable, "-c", SERVER, f"journal:{tmp_path / 'study.log'}", str(port)]
    server = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + 60
        while True:
            try:
                open_storage(f"grpc://127.0.0.1:{port}")
                break
            except ArtifactError:
                assert time.monotonic() < end and server.poll() is None
        three_workers_one_killed(f"grpc://127.0.0.1:{port}")
    finally:
        server.kill()
        server.wait()


def test_two_workers_share_a_database(tmp_path: Path) -> None:
    """By RDB URL; SQLite stands for a server: workers one after the other, the first one killed."""
    url = f"sqlite:///{tmp_path / 'studies.db'}"
    (worker,) = start_workers(url, 0.3, 1)
    study = study_at(url, SPACE, grid=True)
    end = time.monotonic() + 60
    while len(finished(study)) < 2:
        assert time.monotonic() < end
        time.sleep(0.05)
    worker.kill()
    worker.wait()
    (again,) = start_workers(url, 0.0, 1)
    assert again.wait(timeout=120) == 0
    check_every_tile_once(url)


def test_a_lease_that_is_over_frees_the_trial(tmp_path: Path) -> None:
    study = study_at(stored(tmp_path), FEW)
    trial = study.ask(FEW.distributions())
    trial.set_user_attr("worker", "another-host:1")
    trial.set_user_attr("lease", time.time() + 60)
    assert reclaim(study) == 0
    trial.set_user_attr("lease", time.time() - 1)
    assert reclaim(study) == 1 and reclaim(study) == 0
    run_search(study, FEW, Measurer(times(FEW)))
    assert len(finished(study)) == 4


# ---------------------------------------------------------------------------------- places that fail
@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("sqlite:////proc/nowhere/studies.db", "check that it exists"),
        ("journal:/proc/nowhere/study.log", "check that it exists"),
        ("postgresql+nodriver://localhost/x", "another with --storage"),
        ("mysql+pymysql://localhost/x", "install its driver"),
        ("no url at all", "another with --storage"),
        ("grpc://localhost", "grpc://HOST:PORT"),
    ],
)
def test_a_storage_that_cannot_be_reached_says_so(url: str, words: str) -> None:
    with pytest.raises(ArtifactError, match=words):
        open_storage(url)


def test_a_proxy_that_does_not_answer_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from attngen.tuning import study

    monkeypatch.setattr(study, "CONNECT_SECONDS", 1.0)
    with pytest.raises(ArtifactError, match=r"storage 'grpc://127\.0\.0\.1:\d+' failed"):
        open_storage(f"grpc://127.0.0.1:{free_port()}")


FULL_DISK = """
import resource, sys
from pathlib import Path
from tests.tuning.common import *
few = part_of(SUBJECT.space, 4)
study = study_at(sys.argv[1], few)
size = max(file.stat().st_size for file in Path(sys.argv[2]).iterdir())
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 4096, size + 4096))
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from attngen.tuning.study import storage_errors
with storage_errors(sys.argv[1]):
    study.set_user_attr("x", "x" * 100000)
"""


@pytest.mark.parametrize("scheme", ["journal:{}/study.log", "sqlite:///{}/studies.db"])
def test_a_full_disk_says_what_to_do(scheme: str, tmp_path: Path) -> None:
    """No file may grow, as on a disk that fills up during the run."""
    command = [sys.executable, "-c", FULL_DISK, scheme.format(tmp_path), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode != 0
    assert "ArtifactError" in done.stderr and "free some space" in done.stderr, done.stderr


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("version", "0.0.1 (abc)", r"made with '0\.0\.1 \(abc\)', not .* as version"),
        ("spec", "another", "made with another as the variant's meaning"),
        ("device", "a toaster", "made with 'a toaster', not 'made up' as device"),
        ("shape", "1,1,1,1", "as shape"),
        ("space", "others", "made with another as the legal tiles"),
    ],
)
def test_a_study_of_something_else_is_refused(
    field: str, value: str, words: str, tmp_path: Path
) -> None:
    made = replace(SUBJECT.identity("made up"), **{field: value})
    open_study(stored(tmp_path), "s", made, FEW, seed=0, grid=False, restart=False)
    with pytest.raises(ArtifactError, match=words + r".*another --study.*--restart"):
        study_at(stored(tmp_path), FEW)
    study_at(stored(tmp_path), FEW, restart=True)


def test_an_unknown_study_names_those_that_exist(tmp_path: Path) -> None:
    with pytest.raises(ArtifactError, match="it holds none yet"):
        load_study("s", stored(tmp_path))
    study_at(stored(tmp_path), FEW)
    with pytest.raises(ArtifactError, match=r"no study 'z' in .*: there are s"):
        load_study("z", stored(tmp_path))


# --------------------------------------------------------------------------------- what is not tuned
def test_what_cannot_be_tuned_is_refused() -> None:
    with pytest.raises(UnsupportedError, match="brings its own tile"):
        Subject.of(Variant("x", tiling=FEW.tiles[0]), "cpu", None)
    ascend = Subject.of(Variant("x"), "ascend910b3", None)
    with pytest.raises(UnsupportedError, match="nothing can be measured here"):
        refuse_unreachable(ascend, Options())
    with pytest.raises(UnsupportedError, match="--export DIR"):
        refuse_unreachable(Subject.of(Variant("x"), "sm90a", None), Options())
    with pytest.raises(UnsupportedError, match="--storage journal:PATH"):
        refuse_unreachable(SUBJECT, Options(worker=True))
