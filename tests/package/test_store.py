"""The store: cache hits, concurrent and killed builds, unwritable places, foreign files."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import attngen
from attngen import store
from attngen.pipeline import build_package

BUILD = """
import sys
from attngen import Variant, sliding_window
from attngen.pipeline import build_package
print(build_package(Variant("w", mask=sliding_window(int(sys.argv[1])))).path, flush=True)
"""


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of this test alone."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("ATTNGEN_CACHE_DIR", str(folder))
    return folder


def variant(window: int = 3) -> attngen.Variant:
    return attngen.Variant("w", mask=attngen.sliding_window(window))


def packages(cache: Path) -> list[Path]:
    return [path.parent for path in cache.glob("*/*/manifest.json")]


def test_a_second_identical_build_is_a_cache_hit(cache: Path) -> None:
    first, second = build_package(variant()), build_package(variant())
    assert (first.cached, second.cached) == (False, True)
    assert first.path == second.path


def test_what_decides_the_code_decides_the_package(cache: Path) -> None:
    paths = {build_package(variant(), dtype=dtype).path for dtype in ("float32", "float16")}
    paths |= {build_package(variant(4)).path, build_package(variant(), head_dim=32).path}
    paths |= {build_package(variant(), target="cpu-generic").path}
    assert len(paths) == 5


def test_a_damaged_cached_package_is_built_again(cache: Path) -> None:
    path = build_package(variant()).path
    (path / "host.cpp").write_text("edited")
    again = build_package(variant())
    assert not again.cached and "edited" not in (again.path / "host.cpp").read_text()


def test_two_processes_building_the_same_kernel_both_succeed(cache: Path) -> None:
    processes = [
        subprocess.Popen([sys.executable, "-c", BUILD, "7"], stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    outputs = [process.communicate(timeout=120)[0].strip() for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    assert outputs[0] == outputs[1]
    assert packages(cache) == [Path(outputs[0])]
    assert not list(cache.glob("staging-*"))


def test_a_killed_build_leaves_nothing_half_written(cache: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", BUILD, "8"], stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not list(cache.glob("staging-*")) and process.poll() is None:
        assert time.monotonic() < deadline
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert packages(cache) == []
    result = build_package(variant(8))  # the left-over does not disturb
    assert not result.cached
    assert attngen.load(result.path).name == "w"


def test_left_overs_of_killed_builds_are_removed_after_a_day(cache: Path) -> None:
    stale, fresh = cache / "staging-stale", cache / "staging-fresh"
    for folder in (stale, fresh):
        folder.mkdir(parents=True)
    old = time.time() - store.STALE_SECONDS - 60
    os.utime(stale, (old, old))
    build_package(variant())
    assert not stale.exists() and fresh.exists()


def test_a_staging_folder_that_vanishes_while_another_build_looks_at_it_is_no_error(
    cache: Path,
) -> None:
    """What a concurrent build publishes is listed, then gone: so is a link that leads nowhere."""
    cache.mkdir()
    (cache / "staging-published").symlink_to(cache / "nowhere")
    with store.staging() as folder:
        assert folder.is_dir()


def test_an_unwritable_cache_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    monkeypatch.setenv("ATTNGEN_CACHE_DIR", str(blocker / "cache"))
    with pytest.raises(attngen.ArtifactError, match="set ATTNGEN_CACHE_DIR"):
        build_package(variant())


def test_a_full_disk_says_what_to_do_and_leaves_nothing(cache: Path) -> None:
    """No file may grow beyond 8 KiB, as on a disk that fills up during the build."""
    script = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))\n" + BUILD
    result = subprocess.run([sys.executable, "-c", script, "9"], capture_output=True, text=True)
    assert result.returncode != 0
    assert "ArtifactError" in result.stderr and "free some space" in result.stderr
    assert packages(cache) == [] and not list(cache.glob("staging-*"))


def test_export_replaces_a_package_and_refuses_foreign_files(cache: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    path = build_package(variant(), out=out).path
    assert path == out / "cpu" / "w_f32_d64"
    build_package(variant(11), out=out)  # another build of that name takes its place
    assert "11" in (path / "manifest.json").read_text()
    (path / "notes.txt").write_text("mine")
    with pytest.raises(attngen.ArtifactError, match=r"notes\.txt.*another output folder"):
        build_package(variant(), out=out)
    assert (path / "notes.txt").read_text() == "mine"


def test_export_over_a_users_folder_is_refused(cache: Path, tmp_path: Path) -> None:
    place = tmp_path / "out" / "cpu" / "w_f32_d64"
    place.mkdir(parents=True)
    (place / "precious.py").write_text("x = 1")
    with pytest.raises(attngen.ArtifactError, match=r"precious\.py"):
        build_package(variant(), out=tmp_path / "out")
    assert (place / "precious.py").read_text() == "x = 1"


def test_no_compiler_names_what_to_install(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CXX", raising=False)
    with pytest.raises(attngen.ToolchainError, match=r"apt-get install g\+\+"):
        build_package(variant())


def test_a_failing_compiler_is_quoted(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = tmp_path / "cxx"
    fake.write_text("#!/bin/sh\necho 'no room for templates' >&2\nexit 3\n")
    fake.chmod(0o755)
    monkeypatch.setenv("CXX", str(fake))
    with pytest.raises(attngen.ToolchainError) as caught:
        build_package(variant())
    for word in ("exit code 3", "no room for templates", "host.cpp"):
        assert word in str(caught.value)
    assert packages(cache) == []
