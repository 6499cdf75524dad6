"""Define the input of one engine run: the options of the recipe, and the folder with its arrays.

Options are declared once, here, with defaults and bounds. A job crosses the pipe as JSON. Its arrays
(:mod:`core.arrays`) stay in files, of which both sides read and write windows.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple, Union

import numpy as np

from ..core.arrays import ArrayFolder

PENALTIES = ("log-tv", "tv")
DEVICES = ("auto", "cpu", "cuda", "mps")
BUILTIN, NO_WEIGHTS = "builtin", "none"


class Bounds(NamedTuple):
    default: float
    lowest: float
    highest: float


TV_STRENGTH = Bounds(0.2, 0.0, 10.0)  # px
MAX_DISPLACEMENT = Bounds(5.0, 0.1, 200.0)  # px
TILE_SIZE = Bounds(1344, 128, 4096)  # px
FAULT_SCALE = Bounds(2.0, 0.5, 20.0)  # px


@dataclass(frozen=True)
class Options:
    """Hold the recipe.

    ``weights`` is the path of a safetensors file, or ``none``. ``scheduler`` is the address of a Dask
    scheduler, or empty. ``certificates`` are the PEM files of the authority, of a certificate and of its key,
    for a scheduler with TLS. ``trace`` holds the polylines across which nothing is smoothed, each of (column,
    row) in pixels of the job's grid, with (0, 0) at its outer upper-left corner.
    """

    tv_strength: float = TV_STRENGTH.default
    penalty: str = PENALTIES[0]
    weights: str = NO_WEIGHTS
    refine: bool = True
    max_displacement: float = MAX_DISPLACEMENT.default
    device: str = DEVICES[0]
    tile_size: int = int(TILE_SIZE.default)
    scheduler: str = ""
    certificates: tuple[str, ...] = ()
    trace: Sequence[Sequence[Sequence[float]]] = ()

    @property
    def lines(self) -> list[np.ndarray]:
        """Return the polylines of the trace, (n, 2) float64 each."""
        return [np.asarray(line, float).reshape(-1, 2) for line in self.trace]


@dataclass(frozen=True)
class Job:
    """Describe one run of the engine.

    ``task`` is ``estimate`` (pre, post, valid → raw_flow, confidence, flow), ``measure`` (the same without
    flow), ``measure_tiles`` (its first half: of the tiles, every n-th from the k-th, with (k, n) the
    ``part``), ``refine_stack`` (start, start_sigma, valid and the pairs of the ``stack`` in the folder →
    raw_flow, confidence, flow, uncertainty), ``regularize`` (raw_flow, confidence → flow), ``preview`` (the
    same, small and quick) or ``measures`` (an array only).

    ``weights_sha256`` is that of the chosen weights, '' without any. Other weights of the same name are
    refused. ``identity`` is computed by :func:`engine.identity.identified`. ``shift`` (right, down) in whole
    px is the shift of the scene, relative to which the motion is measured (:mod:`engine.shift`). ``stack``
    are numbers of a pair, its image before and its image after, and ``share`` is the number of independent
    pairs that they are worth, over their number.
    """

    task: str
    folder: str
    shape: tuple[int, int]
    options: Options = field(default_factory=Options)
    part: tuple[int, int] = (0, 1)
    weights_sha256: str = ""
    identity: str = ""
    shift: tuple[int, int] = (0, 0)
    stack: tuple[tuple[int, int, int], ...] = ()
    share: float = 1.0

    @property
    def arrays(self) -> ArrayFolder:
        return ArrayFolder(self.folder, self.shape)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class ImportJob:
    """Convert the weights in the file ``source`` to ``target`` (.safetensors) and its card.

    They are first measured on the pairs in the file ``pairs``. ``notes`` are added to the card.
    """

    source: str
    target: str
    pairs: str
    notes: dict[str, str] = field(default_factory=dict)
    task: str = "import"

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def job_from_json(data: dict[str, Any]) -> Union[Job, ImportJob]:
    if data["task"] == "import":
        return ImportJob(**data)
    return Job(
        data["task"],
        data["folder"],
        tuple(data["shape"]),
        Options(**data["options"]),
        tuple(data.get("part", (0, 1))),
        data.get("weights_sha256", ""),
        data.get("identity", ""),
        tuple(data.get("shift", (0, 0))),
        tuple(tuple(numbers) for numbers in data.get("stack", ())),
        data.get("share", 1.0),
    )
