"""A worker on made-up times, as a process: ``python -m tests.tuning.work URL SECONDS``.

It says that it has begun, and waits for a line: the workers of a test then work at one time.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from tests.tuning.common import SUBJECT as SUBJECT
from tests.tuning.common import Measurer, part_of, run_search, study_at, times

TILES = 30


def main() -> None:
    url, seconds = sys.argv[1], float(sys.argv[2])
    space = part_of(SUBJECT.space, TILES)
    study = study_at(url, space, grid=True)

    def take_time(request: dict[str, Any]) -> None:
        time.sleep(seconds)

    print("begun", flush=True)
    sys.stdin.readline()
    run_search(study, space, Measurer(times(space), take_time))


if __name__ == "__main__":
    main()
