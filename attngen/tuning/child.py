"""A child process that answers requests one by one, each within a time limit.

What it runs may hang or crash: the child is then ended, and the next request starts a fresh one. Needs the
standard library alone: exported tuning runs carry this file as it is.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

START_SECONDS = 120.0
"""How long a child may take to import what it needs."""


class ChildError(Exception):
    """A request that was not answered: `reason` says why, `hung` whether time ran out."""

    def __init__(self, reason: str, hung: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.hung = reason, hung


class Child:
    """A process started by `command` that reads a line of JSON and answers with one.

    It first says {"ready": …}. A request that is not answered within its limit ends it.
    """

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> None:
        self.command = list(command)
        self.environment = {**os.environ, **(environment or {})}
        self.ready: Any = None
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._errors: Any = None

    def ask(self, request: Mapping[str, Any], limit: float) -> dict[str, Any]:
        """The answer to `request`. Raises ChildError if it fails, crashes or takes over `limit` seconds."""
        process = self._running()
        try:
            assert process.stdin is not None
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
        except OSError:
            raise ChildError(self._obituary()) from None
        answer = self._answer(limit)
        if "error" in answer:
            raise ChildError(str(answer["error"]))
        return answer

    def signal(self, number: int) -> None:
        """Send a signal to the process, if it runs."""
        process = self._process
        if process is not None and process.poll() is None:
            process.send_signal(number)

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()
        if self._errors is not None:
            self._errors.close()
            self._errors = None

    def _running(self) -> subprocess.Popen[str]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        self._errors = tempfile.TemporaryFile("w+", errors="replace")  # noqa: SIM115 (lives on)
        self._process = subprocess.Popen(
            self.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=self.environment,
            text=True,
            start_new_session=True,  # Ctrl-C is the parent's affair
        )
        self._lines = queue.Queue()
        threading.Thread(target=_read, args=(self._process, self._lines), daemon=True).start()
        ready = self._answer(START_SECONDS)
        if "ready" not in ready:
            self.close()
            raise ChildError(str(ready.get("error", ready)))
        self.ready = ready["ready"]
        return self._process

    def _answer(self, limit: float) -> dict[str, Any]:
        while True:
            try:
                line = self._lines.get(timeout=limit)
            except queue.Empty:
                self.close()
                raise ChildError(f"no answer within {limit:g} s", hung=True) from None
            if line is None:
                raise ChildError(self._obituary())
            try:
                answer = json.loads(line)
            except ValueError:
                continue  # a library that prints
            if isinstance(answer, dict):
                return answer

    def _obituary(self) -> str:
        """What the process died of; it is gone afterwards."""
        process, tail = self._process, ""
        code = process.wait() if process is not None else None
        if self._errors is not None:
            self._errors.seek(0)
            lines = self._errors.read().strip().splitlines()
            tail = f": {lines[-1]}" if lines else ""
        self.close()
        died = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
        return f"the process died with {died}{tail}"


def _read(process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    assert process.stdout is not None
    try:
        for line in process.stdout:
            lines.put(line)
    except ValueError:
        pass  # closed by the other thread
    lines.put(None)


def serve(prepare: Callable[[], tuple[Any, Callable[[dict[str, Any]], dict[str, Any]]]]) -> None:
    """Be the child: `prepare` gives what {"ready": …} says and the function that answers a request.

    An exception becomes {"error": …}. Ends with standard input.
    """
    replies = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print is no answer

    def reply(data: dict[str, Any]) -> None:
        replies.write(json.dumps(data) + "\n")
        replies.flush()

    def failure(error: Exception) -> dict[str, Any]:
        return {"error": f"{type(error).__name__}: {str(error).strip()[:500]}"}

    try:
        ready, answer = prepare()
    except Exception as error:
        reply(failure(error))
        return
    reply({"ready": ready})
    for line in sys.stdin:
        try:
            found = answer(json.loads(line))
        except Exception as error:
            found = failure(error)
        reply(found)
