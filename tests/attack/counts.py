"""Counts of a long attack, kept in a file after each step, so that an attack can go on in portions."""

import collections
import json
from pathlib import Path


class Counts(collections.Counter):
    """How often each outcome was seen, and in all how many steps and ``seconds``."""

    @classmethod
    def of(cls, path: Path):
        return cls(json.loads(path.read_text()) if path.exists() else {})

    def keep(self, path: Path):
        part = path.with_suffix(".part")
        part.write_text(json.dumps(self, indent=1, sort_keys=True))
        part.replace(path)

    def table(self) -> str:
        """Return the counts in Markdown."""
        rows = "".join(f"| {name} | {count:g} |\n" for name, count in sorted(self.items()))
        return f"| outcome | count |\n|---|---|\n{rows}"
