"""Write a report as one self-contained HTML page, and as a PDF of the same content."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QUrl
from qgis.PyQt.QtGui import QImage, QPageSize, QPdfWriter, QTextDocument

from ..core.errors import NotWritable
from ..core.files import atomic_path

PAGE_STYLE = (
    "body{font-family:sans-serif;max-width:70em;margin:2em auto;padding:0 1em;color:#222;line-height:1.45}"
    "table.figures{border-collapse:collapse}table.figures td,table.figures th{border:1px solid "
    "#ccc;padding:.25em .7em;"
    "text-align:left;vertical-align:top;overflow-wrap:anywhere}table.figures th{background:#f3f3f3}"
    "img{max-width:100%;height:auto}p.verdict{padding:.6em 1em;border-left:.5em solid}"
    "p.good{border-color:#3a7d44;background:#eef6ef}p.care{border-color:#d98e04;background:#fdf4e3}"
    "p.none{border-color:#b2182b;background:#fbeceb}p.method{background:#f6f6f6;padding:.8em 1em}"
)
PAGE_WIDTH, PAGE_HEIGHT = 614, 900  # px of 96 to the inch, of A4 between its margins
HEADING, LINE, PARAGRAPH_GAP = 36, 17, 10  # px of a heading, of a line of text, and between paragraphs
CHARACTERS = 88  # letters in a line
MOST_OF_PAGE, LEAST_HEIGHT = 420, 240  # px of a picture that stands alone, of one of two
FLAT_PICTURE = 0.8  # height of a picture in widths, up to which pictures are stacked
VERDICT_COLOURS = {"good": "#eef6ef", "care": "#fdf4e3", "none": "#fbeceb"}


class Picture(NamedTuple):
    title: str
    image: QImage


class ReportSection(NamedTuple):
    """Hold a heading and its content, in this order; ``fresh`` begins a new page."""

    title: str
    paragraphs: Sequence[str] = ()
    pictures: Sequence[Picture] = ()
    rows: Sequence[tuple[str, ...]] = ()
    header: tuple[str, ...] = ()
    verdict: str = ""
    method: bool = False
    fresh: bool = False


def html_page(title: str, subtitle: str, sections: Sequence[ReportSection], language: str) -> str:
    """Return the whole page with its pictures embedded."""
    elements = [f"<h1>{escape(title)}</h1>", f"<p>{escape(subtitle)}</p>"]
    for section in sections:
        elements += _section(section, {id(p.image): _data(p.image) for p in section.pictures}, 0, paged=False)
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{PAGE_STYLE}</style></head><body>" + "\n".join(elements) + "</body></html>"
    )


def write_pdf(path: Path, title: str, subtitle: str, sections: Sequence[ReportSection]) -> None:
    """Write the same content on A4 pages. Raises NotWritable."""
    document = QTextDocument()
    elements = [f"<h1>{escape(title)}</h1>", f"<p>{escape(subtitle)}</p>"]
    for number, section in enumerate(sections):
        names = {}
        for place, picture in enumerate(section.pictures):
            names[id(picture.image)] = f"picture_{number}_{place}.png"
            document.addResource(
                QTextDocument.ResourceType.ImageResource, QUrl(names[id(picture.image)]), picture.image
            )
        above = (
            () if section.fresh else (title, subtitle, *(t for s in sections[:number] for t in s.paragraphs))
        )
        elements += _section(section, names, _room(above), paged=True)
    document.setDefaultStyleSheet(
        "body{font-size:10pt}h1{font-size:18pt}h2{font-size:13pt}th,td{font-size:7.5pt}"
    )
    document.setHtml("<body>" + "\n".join(elements) + "</body>")
    try:
        with atomic_path(path) as part:
            part.touch()  # raises where Qt would be silent
            writer = QPdfWriter(str(part))
            writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
            writer.setTitle(title)
            writer.setResolution(300)
            getattr(document, "print_", document.print)(writer)
            del writer
    except OSError as error:
        raise NotWritable(path=str(path), reason=error.strerror or str(error)) from error


def _room(above: Sequence[str]) -> int:
    """Return the height in px that is left on a page under paragraphs and their headings."""
    lines = sum(1 + len(text) // CHARACTERS for text in above)
    return PAGE_HEIGHT - HEADING * (3 if above else 1) - LINE * lines - PARAGRAPH_GAP * len(above)


def _section(section: ReportSection, sources: Mapping[int, str], room: int, *, paged: bool) -> list[str]:
    style = ' style="page-break-before:always"' if paged and section.fresh else ""
    lines = [f"<h2{style}>{escape(section.title)}</h2>"]
    for number, text in enumerate(section.paragraphs):
        kind = _kind(section, number)
        lines.append(_paragraph(text, kind, paged=paged))
    if section.pictures:
        pictures = [p._replace(title="" if p.title == section.title else p.title) for p in section.pictures]
        lines.append(_pictures(pictures, sources, room, paged=paged))
    if section.rows:
        lines.append(_table(section, paged=paged))
    return lines


def _kind(section: ReportSection, number: int) -> str:
    if section.verdict and number == 0:
        return f"verdict {section.verdict}"
    return "method" if section.method else ""


def _paragraph(text: str, kind: str, *, paged: bool) -> str:
    color = VERDICT_COLOURS.get(kind.rpartition(" ")[2], "#f6f6f6")
    if paged and kind:
        return (
            f'<table width="100%" bgcolor="{color}" cellpadding="6" cellspacing="0" border="0">'
            f'<tr><td style="font-size:10pt">{escape(text)}</td></tr></table>'
        )
    return f'<p class="{kind}">{escape(text)}</p>' if kind else f"<p>{escape(text)}</p>"


def _pictures(pictures: Sequence[Picture], sources: Mapping[int, str], room: int, *, paged: bool) -> str:
    """Return pictures in rows: of two, or of one where pages hold flat ones below each other in ``room``."""
    tallest = max(picture.image.height() / picture.image.width() for picture in pictures)
    columns = 1 if len(pictures) == 1 or (paged and tallest < FLAT_PICTURE) else 2
    height = MOST_OF_PAGE if len(pictures) == 1 else max(room / 2 - LINE, LEAST_HEIGHT)
    width = int(min(PAGE_WIDTH, height / tallest) if columns == 1 else PAGE_WIDTH / 2 - 8)
    cells = []
    for picture in pictures:
        title, size = escape(picture.title), f' width="{width}"' if paged else ""
        image = f'<img src="{sources[id(picture.image)]}" alt="{title}"{size}>'
        cells.append(f'<td valign="top">{f"<b>{title}</b><br>" if title else ""}{image}</td>')
    rows = ["<tr>" + "".join(cells[i : i + columns]) + "</tr>" for i in range(0, len(cells), columns)]
    return '<table width="100%" border="0" cellpadding="3">' + "".join(rows) + "</table>"


def _table(section: ReportSection, *, paged: bool) -> str:
    border = ' border="0.5" cellspacing="0" cellpadding="2" width="100%"' if paged else ""
    lines = []
    if section.header:
        lines.append(
            "<tr>" + "".join(f"<th align=left>{escape(cell)}</th>" for cell in section.header) + "</tr>"
        )
    for row in section.rows:
        lines.append(
            "<tr>"
            + "".join(f"<td>{_breakable(cell) if paged else escape(cell)}</td>" for cell in row)
            + "</tr>"
        )
    return f'<table class="figures"{border}>' + "".join(lines) + "</table>"


def _breakable(text: str) -> str:
    """Return the text with long words, hashes and paths, breakable."""
    return (
        escape(text).replace("/", "/\u200b").replace("_", "_\u200b")
        if len(text) < 60
        else "\u200b".join(escape(text[i : i + 16]) for i in range(0, len(text), 16))
    )


def _data(image: QImage) -> str:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(bytes(content)).decode("ascii")
