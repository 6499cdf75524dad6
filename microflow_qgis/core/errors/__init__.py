"""Define refusals, each a class with its sentence. Importing this package registers all of them."""

from typing import Any

from .base import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP
from .base import Cancelled as Cancelled
from .base import MicroflowError as MicroflowError
from .correction import *  # noqa: F403
from .displacements import *  # noqa: F403
from .engine import *  # noqa: F403
from .engine import EngineFailed
from .formats import *  # noqa: F403
from .gnss import *  # noqa: F403
from .images import *  # noqa: F403
from .outputs import *  # noqa: F403
from .setup import *  # noqa: F403
from .traces import *  # noqa: F403
from .weights import *  # noqa: F403


def from_json(data: dict[str, Any]) -> MicroflowError:
    """Return the error that ``to_json`` wrote. An unknown name gives :class:`EngineFailed`."""
    kind = MicroflowError.registry.get(data.get("error", ""))
    if kind is None:
        return EngineFailed(reason=str(data))
    return kind(**data["values"])
