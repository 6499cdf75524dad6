"""Write CSI (Classic Slip Inversion): downsampled optical offsets for read_from_varres.

``.txt`` and ``.rsp`` have two header lines. ``.txt`` holds number, longitude, latitude, east, north and their
σ. ``.rsp`` holds in columns 7 to 10 longitude and latitude of the cell's upper left and lower right corner.
``.cov`` is the covariance (2n, 2n) as float32, the east block first.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .points import Samples, lonlat


def write(folder: Path, stem: str, samples: Samples, notes: Mapping[str, str]) -> list[Path]:
    """Write the three files, without the last if there is no covariance. Raises OSError."""
    place, sigma = samples.lonlat(), samples.sigma
    text, boxes, matrix = (folder / f"{stem}{suffix}" for suffix in (".txt", ".rsp", ".cov"))
    note = "; ".join(f"{key}: {value}" for key, value in notes.items()).replace("\n", " ")
    note = note.encode("ascii", "replace").decode()  # CSI opens the files in the computer's own encoding
    with open(text, "w", encoding="utf-8") as file:
        file.write(f"# {note}\n# number longitude latitude east(m) north(m) sigma_east(m) sigma_north(m)\n")
        for index in range(len(samples.row)):
            values = (*samples.values[index], *sigma[index])
            file.write(
                f"{index + 1:6d} {place[index, 0]:.8f} {place[index, 1]:.8f} "
                + " ".join(f"{value:.6e}" for value in values)
                + "\n"
            )
    top, left, bottom, right = samples.box.T
    upper, lower = lonlat(samples.grid, top, left), lonlat(samples.grid, bottom, right)
    with open(boxes, "w", encoding="utf-8") as file:
        file.write(f"# {note}\n# number top left bottom right pixels lon_ul lat_ul lon_lr lat_lr\n")
        for index in range(len(samples.row)):
            box = " ".join(str(int(value)) for value in samples.box[index])
            corners = " ".join(f"{value:.8f}" for value in (*upper[index], *lower[index]))
            file.write(f"{index + 1:6d} {box} {int(samples.pixels[index])} {corners}\n")
    if samples.covariance is None:
        return [text, boxes]
    samples.covariance.astype("<f4").tofile(matrix)
    return [text, boxes, matrix]
