"""Stands for the measuring process: times of a table instead of kernels, and candidates that misbehave.

    python stand_in.py TABLE.json

The table gives the seconds of each package's name; "hang", "crash", "wrong" and "error" do what they say. A
file beside the table, called "gone", makes every measurement fail.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from attngen.tuning.child import serve


def measured(table: dict[str, Any], gone: Path, request: dict[str, Any]) -> dict[str, Any]:
    if request["do"] == "peers":
        names = [f"path {path}" for path in request["paths"]]
        # clocks are lower in this comparison
        seconds = {name: [2 * table[name.removeprefix("path ")]] * 2 for name in names}
        return {"seconds": seconds | {"SDPA": [0.5, 0.5]}, "refused": {}}
    if request["do"] == "ceilings":
        return {"flops": 3e11, "bytes": 1e10}
    if gone.exists():
        raise RuntimeError("CUDA error: device lost")
    rows = []
    for path in request["paths"]:
        entry = table[path]
        if entry == "hang":
            time.sleep(600)
        if entry == "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        if entry == "wrong":
            return {"wrong": "differs from the float64 reference", "path": path}
        if entry == "error":
            raise ValueError("no room")
        rows.append([entry] * request["rounds"])
    time.sleep(table.get("sleep", 0.0))
    return {"seconds": rows}


def main() -> None:
    file = Path(sys.argv[1])
    table, gone = json.loads(file.read_text()), file.parent / "gone"
    ready = {"device": "stand-in", "threads": 1, "versions": {"torch": "0"}}
    serve(lambda: (ready, lambda request: measured(table, gone, request)))


if __name__ == "__main__":
    main()
