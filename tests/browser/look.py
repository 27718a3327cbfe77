"""Look at a tuning report in Debian's Chromium at 1280 and 400 px: `make test-browser`.

Makes a study with made-up times and its report, lays the page out at both widths and checks that nothing is
wider than the page, that every plot has a size, and that nothing is fetched. Screenshots stay in the output
folder.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
WIDTHS = (1280, 400)

MEASURE = """
<script>
addEventListener("load", () => {
  const frame = document.querySelector("iframe"), page = frame.contentDocument;
  const wide = [...page.querySelectorAll("body *")].filter(
    (e) => !e.closest(".wide, svg") && e.getBoundingClientRect().right > frame.clientWidth + 1);
  document.title = JSON.stringify({
    width: frame.clientWidth,
    scroll: page.documentElement.scrollWidth,
    wide: wide.map((e) => e.tagName),
    plots: [...page.querySelectorAll("figure svg")].map((e) => {
      const box = e.getBoundingClientRect();
      return [Math.round(box.width), Math.round(box.height)];
    }),
    text: parseFloat(getComputedStyle(page.querySelector("td")).fontSize),
    fetched: frame.contentWindow.performance.getEntriesByType("resource").map((e) => e.name),
  });
});
</script>
"""


def chromium() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    sys.exit("no Chromium on PATH: apt-get install chromium")


def report(folder: Path) -> Path:
    """The page of a study on made-up times."""
    from attngen.tuning.report import write_report
    from tests.tuning.common import stored
    from tests.tuning.test_report import tuned_study

    tuned_study(folder)
    return write_report("s", stored(folder), folder)[0]


def look(browser: str, page: Path, width: int, out: Path) -> dict[str, Any]:
    """What the browser says of `page` at `width`; leaves a screenshot.

    A frame has the width: Chromium's window is never narrower than 500 px.
    """
    frame = html.escape(page.read_text(), quote=True)
    style = f"border:0;width:{width}px;height:4000px"
    body = f'<body style="margin:0"><iframe style="{style}" srcdoc="{frame}"></iframe>{MEASURE}'
    wrapped = out / f"at_{width}.html"
    wrapped.write_text(f"<!DOCTYPE html>{body}")
    shot = out / f"report_{width}.png"
    command = [
        browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        f"--window-size={max(width, 500)},4000", "--virtual-time-budget=3000",
    ]  # fmt: skip
    address = wrapped.resolve().as_uri()
    subprocess.run(
        [*command, f"--screenshot={shot}", address], check=True, capture_output=True, timeout=120
    )
    done = subprocess.run(
        [*command, "--dump-dom", address], check=True, capture_output=True, text=True, timeout=120
    )
    title = re.search(r"<title>(\{.*?\})</title>", done.stdout)
    if title is None:
        sys.exit(f"at {width} px the page's script said nothing")
    found: dict[str, Any] = json.loads(html.unescape(title[1]))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--out", type=Path, default=Path("browser-output"))
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    browser, failures = chromium(), []
    with tempfile.TemporaryDirectory() as folder:
        page = report(Path(folder))
        for width in WIDTHS:
            seen = look(browser, page, width, out)
            print(f"{width} px: {seen}")
            checks = {
                "lays out at that width": seen["width"] == width,
                "does not scroll sideways": seen["scroll"] <= width and not seen["wide"],
                "shows five plots": len(seen["plots"]) == 5 and min(map(min, seen["plots"])) > 150,
                "has readable text": seen["text"] >= 12,
                "fetches nothing": seen["fetched"] == [],
            }
            failures += [
                f"at {width} px: not so: {name}" for name, holds in checks.items() if not holds
            ]
    print("\n".join(failures) or f"all as it should be; screenshots in {out}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
