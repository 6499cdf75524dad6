"""The dock's sentences: what a run will do, what may go wrong, what has come out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import MicroflowError
from ..processing.forecast import Forecast
from .guesses import unlike

translate = QCoreApplication.translate

SETTINGS = "MicroFlow settings"  # in the English sentences that lead there


def plan(coming: Forecast, speed: float | None) -> str:
    """``speed`` in seconds per megapixel, where it is known."""
    rows, cols = coming.shape
    said = [
        translate("gui", "Measures {cols} × {rows} px ({megapixels} Mpx) of {side}\u00a0{unit}.").format(
            cols=cols,
            rows=rows,
            megapixels=f"{coming.megapixels:.2g}" if coming.megapixels < 10 else round(coming.megapixels),
            side=f"{coming.pixel:.3g}",
            unit=coming.unit,
        )
    ]
    if coming.resampled:
        said.append(translate("gui", "The image after is resampled once onto the image before."))
    if speed is not None:
        said.append(
            translate("gui", "Takes {duration}, by the speed of the last run.").format(
                duration=duration(speed * coming.megapixels)
            )
        )
    return " ".join(said)


def warnings(coming: Forecast, bands: Sequence[Sequence[str]], numbers: tuple[int, int]) -> Iterator[str]:
    """``bands`` are the names of the bands of each image, ``numbers`` the chosen ones."""
    if unlike(*bands, numbers):
        names = [bands[i][numbers[i] - 1] for i in (0, 1)]
        yield translate(
            "gui",
            "The bands differ ({pre}, {post}): what changes between bands is not motion. Choose the same "
            "band in both images.",
        ).format(pre=names[0], post=names[1])
    if coming.unlike:
        yield translate(
            "gui",
            "The pixels of the image after are {ratio} times as large as those of the image before; expect "
            "low confidence.",
        ).format(ratio=f"{coming.ratio:.2g}")
    if coming.unit == "px":
        yield translate("gui", "The images have no coordinate reference system: the result is in pixels.")


def duration(seconds: float) -> str:
    if seconds < 90:
        return translate("gui", "about {seconds} s").format(seconds=max(1, round(seconds)))
    if seconds < 5400:
        return translate("gui", "about {minutes} min").format(minutes=round(seconds / 60))
    return translate("gui", "about {hours} h").format(hours=f"{seconds / 3600:.1f}")


def outcome(results: dict[str, Any], unit: str) -> str:
    """What a run that is done has found."""
    return translate(
        "gui",
        "{share} of the area measured in {seconds} s on {device}; noise {east} {unit} east, "
        "{north} {unit} north.",
    ).format(
        share=f"{results['VALID_SHARE']:.0%}",
        seconds=round(results["SECONDS"]),
        device=results["DEVICE_USED"],
        east=f"{results['NOISE_EAST']:.2g}",
        north=f"{results['NOISE_NORTH']:.2g}",
        unit=unit,
    )


def done(parameters: dict[str, Any]) -> str:
    """What is said of a result that was made from another."""
    text = translate("gui", "The result with a TV strength of {strength} px is on the map.")
    return text.format(strength=f"{parameters['TV_STRENGTH']:g}")


def leads_to_settings(text: str) -> bool:
    """Whether a sentence, in the user's language, is a refusal that is mended in MicroFlow's settings."""
    kinds = [kind for kind in MicroflowError.__subclasses__() if SETTINGS in kind.message]
    return any(re.fullmatch(_pattern(kind), text.strip(), re.DOTALL) for kind in kinds)


def _pattern(kind: type[MicroflowError]) -> str:
    parts = re.split(r"\{\w+\}", translate("errors", kind.message).strip())
    return ".*".join(map(re.escape, parts))
