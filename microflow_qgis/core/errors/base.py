"""Define the base of all refusals: a sentence that names the values and the remedy.

The sentence is English here. It crosses the pipe of the engine as class name and values. ``processing`` and
``gui`` translate ``message`` once, where it is shown to the user.
"""

from __future__ import annotations

from typing import Any, ClassVar, Optional


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name pylupdate5 looks for
    return text


class MicroflowError(Exception):
    """Describe a known refusal. ``message`` is the template of the sentence, which ``values`` fill.

    ``remedy`` is ``"settings"`` if the user can resolve it on MicroFlow's page in the options. Every subclass
    is in ``registry`` under its name, so that it can be restored on the other side of a pipe.
    """

    message: ClassVar[str] = ""
    remedy: ClassVar[Optional[str]] = None
    registry: ClassVar[dict[str, type[MicroflowError]]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        MicroflowError.registry[cls.__name__] = cls

    def __init__(self, **values: Any) -> None:
        self.values = values
        super().__init__(self.message.format(**values))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.values)

    def to_json(self) -> dict[str, Any]:
        return {"error": type(self).__name__, "values": self.values}


def _rebuild(kind: type[MicroflowError], values: dict[str, Any]) -> MicroflowError:
    return kind(**values)


class Cancelled(Exception):
    """Signal that the user asked to stop. This is an outcome, not an error."""
