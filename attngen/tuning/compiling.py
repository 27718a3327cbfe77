"""The process that compiles candidates, one after the other; another one holds the clock."""

from __future__ import annotations

import base64
import pickle
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig
from attngen.tuning.child import Child, ChildError, serve


def compile_tile(spec: AttentionSpec, target: str, tile: TileConfig, ptx: bool) -> Path:
    """The package of `spec` with `tile`, from the cache or built."""
    from attngen.pipeline import build_package

    variant = replace(spec.variant, tiling=tile)
    sizes = (spec.dtype, spec.head_dim, spec.head_dim_v, spec.layout)
    return build_package(variant, target, *sizes, ptx=ptx).path


class Compilers:
    """Processes that compile tiles of one spec while this one does something else.

    A tile that takes over `limit` seconds, or whose compiler crashes, costs its process.
    """

    def __init__(
        self, spec: AttentionSpec, target: str, jobs: int, limit: float, ptx: bool = False
    ) -> None:
        self._request = {
            "spec": base64.b64encode(pickle.dumps(spec)).decode(),
            "target": target,
            "ptx": ptx,
        }
        self._limit = limit
        command = [sys.executable, "-m", "attngen.tuning.compiling"]
        self._idle = [Child(command) for _ in range(jobs)]
        self._all = list(self._idle)
        self._threads = ThreadPoolExecutor(jobs)

    def submit(self, tile: TileConfig) -> Future[Path]:
        """The package's folder; the future raises ChildError with the reason if there is none."""
        return self._threads.submit(self._compile, tile)

    def _compile(self, tile: TileConfig) -> Path:
        child = self._idle.pop()
        try:
            answer = child.ask({**self._request, "tile": asdict(tile)}, self._limit)
        except ChildError as error:
            raise ChildError(f"compiling: {error.reason}", error.hung) from None
        finally:
            self._idle.append(child)
        return Path(answer["path"])

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Stop compiling meanwhile: where the CPU is the device, the compiler would be measured too."""
        for child in self._all:
            child.signal(signal.SIGSTOP)
        try:
            yield
        finally:
            for child in self._all:
                child.signal(signal.SIGCONT)

    def close(self) -> None:
        """End the processes; what they are compiling is lost."""
        for child in self._all:
            child.close()
        self._threads.shutdown(wait=False, cancel_futures=True)


def prepare() -> tuple[Any, Callable[[dict[str, Any]], dict[str, Any]]]:
    """Import the compiler now, not within a candidate's limit."""
    from attngen.records import tile_from_json
    from attngen.schedules import tirx

    def answer(request: dict[str, Any]) -> dict[str, Any]:
        spec = pickle.loads(base64.b64decode(request["spec"]))
        tile = tile_from_json(request["tile"])
        return {"path": str(compile_tile(spec, request["target"], tile, request["ptx"]))}

    return tirx.__name__, answer


if __name__ == "__main__":
    serve(prepare)
