"""Make two pictures for the README: images, truth, this plugin and phase correlation on simulated pairs.

``python -m training.pictures FOLDER`` writes sample.jpg (the sample pair) and changed.jpg (other ground, much
of it changed, and noise; the same fault of 0.6 px). Colours show the motion along the fault.
"""

import dataclasses
import sys
from pathlib import Path

import cv2
import numpy as np

from .estimator import WEIGHTS, Estimator
from .peers import phase_correlation
from .sample import OFFSET_PX, RANGES, SEED, sample_pair

CHANGED = dataclasses.replace(
    RANGES, decorrelation_share=1.0, decorrelation=(0.5, 0.5), field_change_share=0.6, noise=(0.02, 0.02)
)
BLUE, WHITE, RED = (  # blue first, as cv2 has it
    np.array(c, float) for c in ((172, 102, 33), (247, 247, 247), (43, 24, 178))
)
GAP, HEAD = 8, 26  # px between panels, and above them for their titles


def grey(image: np.ndarray) -> np.ndarray:
    low, high = np.percentile(image, (1, 99))
    return np.repeat(255 * np.clip((image - low) / (high - low), 0, 1)[..., None], 3, -1)


def coloured(motion: np.ndarray, most: float) -> np.ndarray:
    share = np.clip(motion / most, -1, 1)[..., None]
    return np.where(share < 0, WHITE + (WHITE - BLUE) * share, WHITE + (RED - WHITE) * share)


def panels(pair) -> np.ndarray:
    """Return pre, post, truth, ours and theirs side by side, with the mean end-point errors as titles."""
    pre, post, truth = pair.pre[0, 0].numpy(), pair.post[0, 0].numpy(), pair.flow[0].numpy()
    along = truth[:, -1, -1] - truth[:, 0, 0]
    along = along / np.linalg.norm(along)
    most = 0.7 * OFFSET_PX
    shown = {
        "before": grey(pre),
        "after": grey(post),
        "truth": coloured(np.tensordot(along, truth, 1), most),
    }
    for name, method in (("this plugin", Estimator(WEIGHTS)), ("phase correlation", phase_correlation)):
        flow = method(pre, post)
        error = np.hypot(*(flow - truth)).mean()
        shown[f"{name}: {error:.3f} px"] = coloured(np.tensordot(along, flow, 1), most)
    return np.hstack([_titled(title, image) for title, image in shown.items()])


def _titled(title: str, image: np.ndarray) -> np.ndarray:
    small = cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    framed = np.pad(small.round().astype(np.uint8), ((HEAD, GAP), (0, GAP), (0, 0)), constant_values=255)
    return cv2.putText(framed, title, (2, HEAD - 8), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (0, 0, 0), 1, cv2.LINE_AA)


def main() -> None:
    folder = Path(sys.argv[1])
    for name, pair in (("sample", sample_pair()), ("changed", sample_pair(SEED + 1, CHANGED))):
        cv2.imwrite(str(folder / f"{name}.jpg"), panels(pair))


if __name__ == "__main__":
    main()
