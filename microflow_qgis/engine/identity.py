"""State everything that the tiles and fields of a run depend on as one short text."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

from ..core.kept import checksum_of
from .job import Job
from .run_folder import RunFolder

INPUTS = ("pre", "post", "start", "start_sigma", "valid")
NOT_OF_THE_RESULT = ("folder", "task", "part", "identity", "shift")  # of a job
WHERE_ONLY = (
    "device",
    "scheduler",
    "certificates",
    "tile_size",
)  # options that state where and in which portions the tiles are measured


def identified(job: Job) -> Job:
    """Return the job with its identity: a hash of the aligned images, the options and the weights.

    Names of files and layers and dates are not part of it. Results of other pixels have another identity.
    """
    return job if job.identity else replace(job, identity=_identity(job))


def _identity(job: Job) -> str:
    stated = {name: value for name, value in job.to_json().items() if name not in NOT_OF_THE_RESULT}
    stated["options"] = {name: value for name, value in stated["options"].items() if name not in WHERE_ONLY}
    stated["options"].pop("weights")  # a path; the hash uses their sha256
    pairs = [RunFolder(Path(job.folder)).pair_record(number) for number, *_ in job.stack]
    stated["inputs"] = [checksum_of(path) for path in (*map(job.arrays.path, INPUTS), *pairs)]
    return hashlib.sha256(json.dumps(stated, sort_keys=True).encode()).hexdigest()[:32]
