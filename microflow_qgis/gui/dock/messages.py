"""Write the dock's sentences: what a run will do, what may go wrong, and the result."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...core.dates import DAYS_PER_YEAR
from ...processing.forecast import About, Forecast, PairSurvey
from .band_matching import unlike

translate = QCoreApplication.translate

LONG_APART = 550  # days apart, beyond which much has changed on most ground
CLOUDY = 5  # per cent
MUCH_SATURATED = 0.02  # share of an image
SUNS_APART, LOW_SUN = 15.0, 25.0  # degrees of elevation
SEEN = 3.0  # σ: a step of this height stands out on the map
LIMITS = (5, 10, 20, 50, 100, 200)  # px that are proposed as the largest displacement
ENOUGH = 0.9  # of the largest displacement, up to which motion is found
LARGE_ERROR = 0.1  # px of expected error, from which little of the area is trusted


def plan(coming: Forecast, speed: float | None) -> str:
    """Describe a run; ``speed`` is in seconds per megapixel, if it is known."""
    rows, cols = coming.shape
    sentences = [
        translate("gui", "Measures {cols} × {rows} px ({megapixels} Mpx) of {side}\u00a0{unit}.").format(
            cols=cols,
            rows=rows,
            megapixels=f"{coming.megapixels:.2g}" if coming.megapixels < 10 else round(coming.megapixels),
            side=f"{coming.pixel:.3g}",
            unit=coming.unit,
        )
    ]
    if coming.resampled:
        sentences.append(translate("gui", "The image after is resampled once onto the image before."))
    if speed is not None:
        sentences.append(
            translate("gui", "Takes {duration}, at the speed of the last run.").format(
                duration=duration(speed * coming.megapixels)
            )
        )
    return " ".join(sentences)


def warnings(coming: Forecast, bands: Sequence[Sequence[str]], numbers: tuple[int, int]) -> Iterator[str]:
    """Yield warnings; ``bands`` are the names of the bands of each image, ``numbers`` the chosen ones."""
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
    yield from _of_different_kinds(*coming.about)
    if coming.suns is not None:
        yield from _of_different_light(*coming.suns)
    if coming.unit == "px":
        yield translate("gui", "The images have no coordinate reference system: the result is in pixels.")


def _of_different_kinds(pre: About, post: About) -> Iterator[str]:
    """Yield warnings from the images' metadata."""
    if pre.sensor and post.sensor and pre.sensor != post.sensor:
        yield translate(
            "gui", "The images are of different sensors ({pre}, {post}); expect low confidence."
        ).format(pre=pre.sensor, post=post.sensor)
    if pre.day and post.day and abs((post.day - pre.day).days) > LONG_APART:
        yield translate(
            "gui",
            "The images are {years} years apart: where the ground has changed, nothing can be measured.",
        ).format(years=f"{abs((post.day - pre.day).days) / DAYS_PER_YEAR:.1f}")
    for image, text in (
        (
            pre,
            translate(
                "gui", "{share} % of the image before is under cloud: leave it out with a polygon layer."
            ),
        ),
        (
            post,
            translate(
                "gui", "{share} % of the image after is under cloud: leave it out with a polygon layer."
            ),
        ),
    ):
        if image.cloud is not None and image.cloud >= CLOUDY:
            yield text.format(share=f"{image.cloud:.0f}")


def _of_different_light(pre: float, post: float) -> Iterator[str]:
    """Yield warnings on shadows from the elevations of the sun, in degrees."""
    if abs(pre - post) > SUNS_APART:
        yield translate(
            "gui",
            "The sun was {pre}° high before and {post}° after: shadows differ, and can look like motion. "
            "Choose images of the same season.",
        ).format(pre=round(pre), post=round(post))
    elif min(pre, post) < LOW_SUN:
        yield translate(
            "gui", "The sun was only {low}° high: ground in shadow cannot be measured well."
        ).format(low=round(min(pre, post)))


def promise(coming: Forecast, survey: PairSurvey) -> str:
    """Return the error to be expected from the pixels of a pair, and advice; empty without either."""
    sentences = []
    if math.isfinite(survey.error):
        sentences.append(
            translate(
                "gui",
                "Expected error, within a factor of two: {error} {unit} ({px} px). Steps on the map are "
                "visible from about {step} {unit}.",
            ).format(
                error=f"{survey.error * coming.pixel:.2g}",
                step=f"{SEEN * survey.error * coming.pixel:.2g}",
                px=f"{survey.error:.2g}",
                unit=coming.unit,
            )
        )
        if survey.error > LARGE_ERROR:
            sentences.append(
                translate(
                    "gui",
                    "The images have little in common: most of the area will not be measured. Choose images "
                    "that are closer in date, season or band.",
                )
            )
    if larger_limit(coming, survey):
        sentences.append(
            translate(
                "gui",
                "Parts of the images move by about {motion} px relative to the rest, but only motion up to "
                '{limit} px is looked for. <a href="limit">Look for {larger} px</a>.',
            ).format(
                motion=f"{survey.motion:.0f}", limit=f"{coming.limit:g}", larger=larger_limit(coming, survey)
            )
        )
    pre, post = survey.saturated
    if pre > MUCH_SATURATED:
        text = translate(
            "gui",
            "{share} % of the image before is saturated: nothing can be measured there. Choose another band "
            "or image.",
        )
        sentences.append(text.format(share=round(100 * pre)))
    if post > MUCH_SATURATED:
        text = translate(
            "gui",
            "{share} % of the image after is saturated: nothing can be measured there. Choose another band "
            "or image.",
        )
        sentences.append(text.format(share=round(100 * post)))
    return " ".join(sentences)


def larger_limit(coming: Forecast, survey: PairSurvey) -> int:
    """Return the Largest displacement in px that a pair needs; 0 where the chosen one is enough."""
    if survey.motion <= ENOUGH * coming.limit:
        return 0
    larger = next((limit for limit in LIMITS if survey.motion <= ENOUGH * limit), LIMITS[-1])
    return larger if larger > coming.limit else 0


def duration(seconds: float) -> str:
    if seconds < 90:
        return translate("gui", "about {seconds} s").format(seconds=max(1, round(seconds)))
    if seconds < 5400:
        return translate("gui", "about {minutes} min").format(minutes=round(seconds / 60))
    return translate("gui", "about {hours} h").format(hours=f"{seconds / 3600:.1f}")


def done(parameters: dict[str, Any]) -> str:
    """Return the message for a result that was made from another."""
    text = translate("gui", "The result with a TV strength of {strength} px is on the map.")
    return text.format(strength=f"{parameters['TV_STRENGTH']:g}")


def noise(best: float, least: float, floor: float) -> str:
    """Return the message for a result in which no pixel reaches the least displayed confidence."""
    if best >= floor:
        text = translate(
            "gui",
            "No pixel reaches the confidence of {least} from which results are shown; the best has {best}. "
            "The result is hidden; lower that confidence to see it.",
        )
        return text.format(least=f"{least:g}", best=f"{best:.2f}")
    text = translate(
        "gui",
        "No motion could be distinguished from noise: the highest confidence is {best}. The result is "
        "hidden. Choose images that are closer in date, season or band.",
    )
    return text.format(best=f"{best:.2g}")
