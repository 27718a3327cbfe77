"""A report page taken apart: its tables, its data and whatever would be fetched from elsewhere."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

FETCHING = {"src", "href", "xlink:href", "srcset", "poster", "action", "data", "background"}


class Page(HTMLParser):
    """tables: rows of cell texts by the table's id; data: the JSON element; fetched: outside addresses."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tables: dict[str, list[list[str]]] = {}
        self.figures: list[str] = []
        self.ids: list[str] = []
        self.fetched: list[str] = []
        self.open: list[str] = []
        self._table, self._cell, self._json = "", False, False
        self._data = ""
        self.feed(text)
        self.close()
        self.data: Any = json.loads(self._data)
        styles = re.findall(r"url\(([^)]*)\)|@import ([^;]*)", text)
        self.fetched += [a or b for a, b in styles if not (a or b).strip("'\"").startswith("#")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in ("meta", "link", "br", "img", "input"):
            self.open.append(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]
        for name, value in attrs:
            inline = (value or "").startswith(("#", "data:"))
            if name in FETCHING and not inline:
                self.fetched.append(f"{tag} {name}={value}")
        if tag == "table":
            self._table = given.get("id") or ""
            self.tables[self._table] = []
        elif tag == "tr":
            self.tables[self._table].append([])
        elif tag in ("td", "th"):
            self.tables[self._table][-1].append("")
            self._cell = True
        elif tag == "figure":
            self.figures.append((given.get("id") or "").removeprefix("plot-"))
        self._json = tag == "script" and given.get("type") == "application/json"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()
        self._cell = self._cell and tag not in ("td", "th")
        self._json = False

    def handle_data(self, data: str) -> None:
        if self._json:
            self._data += data
        elif self._cell:
            self.tables[self._table][-1][-1] += data
