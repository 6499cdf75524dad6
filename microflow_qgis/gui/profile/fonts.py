"""Give the texts of a plot a font with their letters, where matplotlib's own has none."""

from __future__ import annotations

from qgis.PyQt.QtGui import QTextLayout
from qgis.PyQt.QtWidgets import QApplication

FIRST_EAST_ASIAN = "\u2e80"  # all letters before it are in matplotlib's own font
OWN_FONT = "DejaVu Sans"
# Qt names faces of collections, such as Yu Gothic UI; matplotlib knows only the first face of each.
COMMON = (
    "Yu Gothic", "MS Gothic", "Microsoft YaHei", "SimSun", "Hiragino Sans", "Heiti TC", "Noto Sans CJK JP",
)  # fmt: skip


def choose_fonts(figure) -> None:
    """Set the fonts of all texts of a figure that are Chinese, Japanese or Korean."""
    from matplotlib.text import Text

    for text in figure.findobj(Text):
        letters = "".join(letter for letter in text.get_text() if letter >= FIRST_EAST_ASIAN)
        if letters:
            text.set_fontfamily([*_families(letters), OWN_FONT])


def _families(letters: str) -> list[str]:
    """Return fonts that matplotlib knows: those in which Qt draws the letters, and common ones."""
    from matplotlib.font_manager import fontManager

    layout = QTextLayout(letters, QApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    names = dict.fromkeys([*(run.rawFont().familyName() for run in layout.glyphRuns()), *COMMON])
    known = {font.name for font in fontManager.ttflist}
    return [name for name in names if name in known]
