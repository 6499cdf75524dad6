"""Manage the user's strings: from the code into i18n/microflow_<language>.ts, to translators and back.

``strings.py extract`` updates every .ts. ``strings.py compile`` makes the .qm beside them. ``strings.py
export LANGUAGE FILE`` writes the untranslated strings, ``{context: {source: ""}}``, and ``strings.py merge
LANGUAGE FILE`` reads it with its translations and merges the valid ones.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "i18n"
LANGUAGES = ("es", "fr", "it", "ja", "tr", "zh_Hans")  # as QGIS names its own, "-" being "_"
CALLS = ("translate", "QT_TRANSLATE_NOOP")
LRELEASE = ("lrelease", "lrelease-qt5", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")

Strings = dict[tuple[str, str], str]  # translation by context and source; "" where there is none yet


def wanted() -> Strings:
    """Return every string of the package and of its .ui files, in the order of the code."""
    strings = {}
    for path in sorted((ROOT / "microflow_qgis").rglob("*.py")):
        strings.update(dict.fromkeys(in_code(path.read_text(encoding="utf-8")), ""))
    for path in sorted((ROOT / "resources" / "ui").glob("*.ui")):
        strings.update(dict.fromkeys(in_form(parsed(path)), ""))
    return dict(sorted(strings.items(), key=lambda item: item[0][0]))


def in_code(source: str) -> Iterator[tuple[str, str]]:
    """Yield context and text of each call that names both."""
    return ((context, text) for _, context, text in calls(source) if text is not None)


def calls(source: str) -> Iterator[tuple[str, str, str | None]]:
    """Yield function, context and text of each call; the text is None if it is a variable."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in CALLS:
                context, text = node.args[:2]
                if not isinstance(getattr(context, "value", None), str):
                    continue  # translate of a painter or a geometry
                yield name, context.value, text.value if isinstance(text, ast.Constant) else None


def in_form(root: ET.Element) -> Iterator[tuple[str, str]]:
    for string in root.iter("string"):
        if string.text and string.get("notr") != "true":
            yield root.findtext("class"), string.text


def parsed(path: Path) -> ET.Element:
    return ET.parse(path).getroot()  # noqa: S314 - our own files


def ts_path(language: str) -> Path:
    return I18N / f"microflow_{language}.ts"


def read(language: str) -> Strings:
    path, strings = ts_path(language), {}
    for context in parsed(path).iter("context") if path.exists() else ():
        for message in context.iter("message"):
            strings[context.findtext("name"), message.findtext("source")] = message.findtext("translation")
    return strings


def write(language: str, strings: Strings) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (name, source), translation in strings.items():
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = source
        state = {} if translation else {"type": "unfinished"}
        ET.SubElement(message, "translation", state).text = translation
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    I18N.mkdir(exist_ok=True)
    ts_path(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )


def amiss(source: str, translation: str) -> str:
    """Return which property of its source a translation lacks; '' if it is valid."""
    if fields(source) != fields(translation):
        return f"has the fields {sorted(fields(translation))} instead of {sorted(fields(source))}"
    for what, of in (
        ("the space around it", lambda text: (text[:1].isspace(), text[-1:].isspace())),
        ("the number of lines", lambda text: text.count("\n")),
        ("the … at its end", lambda text: text.endswith("…")),
    ):
        if of(source) != of(translation):
            return f"differs in {what}"
    return ""


def fields(text: str) -> Counter:
    """Count the placeholders, such as ``{path}`` and ``{value:.7g}``."""
    return Counter(
        f"{{{name}:{form}}}" if form else f"{{{name}}}"
        for _, name, form, _ in Formatter().parse(text)
        if name is not None
    )


def extract() -> None:
    strings = wanted()
    for language in LANGUAGES:
        stored = read(language)
        write(language, {key: stored.get(key) or "" for key in strings})
        done = sum(bool(stored.get(key)) for key in strings)
        print(f"{language}: {done} of {len(strings)} strings are translated")


def export(language: str, file: str) -> None:
    missing: dict[str, dict[str, str]] = {}
    for (context, source), translation in read(language).items():
        if not translation:
            missing.setdefault(context, {})[source] = ""
    Path(file).write_text(json.dumps(missing, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def merge(language: str, file: str) -> None:
    strings, refused = read(language), []
    for context, pairs in json.loads(Path(file).read_text(encoding="utf-8")).items():
        for source, translation in pairs.items():
            reason = (
                amiss(source, translation) if (context, source) in strings else "is no string of the code"
            )
            if translation and reason:
                refused.append(f"{context}: {source!r} → {translation!r} {reason}")
            elif translation:
                strings[context, source] = translation
    write(language, strings)
    print("\n".join(refused))
    if refused:
        sys.exit(f"{len(refused)} translations were not taken in")


def compile_to(folder: Path) -> None:
    """Make a .qm in ``folder`` for each .ts. Needs Qt's lrelease."""
    for path in sorted(I18N.glob("*.ts")):
        program = next(filter(None, map(shutil.which, LRELEASE)), None)
        if program is None:
            sys.exit("Qt's lrelease is missing: install qttools5-dev-tools")
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / path.with_suffix(".qm").name
        subprocess.run([program, "-silent", str(path), "-qm", str(target)], check=True)


def main() -> None:
    commands = {"extract": extract, "export": export, "merge": merge, "compile": lambda: compile_to(I18N)}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]](*sys.argv[2:])


if __name__ == "__main__":
    main()
