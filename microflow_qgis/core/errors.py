"""Refusals: each a sentence that names the values and the remedy.

The sentence is English here and crosses the engine's pipe as class name and values;
``processing`` and ``gui`` translate ``message`` once, where it meets the user.
"""

from typing import Any


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name pylupdate5 looks for
    return text


class MicroflowError(Exception):
    """A known refusal. ``message`` is the template of the sentence, ``values`` fill it."""

    message = ""

    def __init__(self, **values: Any) -> None:
        self.values = values
        super().__init__(self.message.format(**values))

    def to_json(self) -> dict[str, Any]:
        return {"error": type(self).__name__, "values": self.values}


def from_json(data: dict[str, Any]) -> MicroflowError:
    """The error that ``to_json`` wrote; an unknown name comes back as :class:`EngineFailed`."""
    kind = {c.__name__: c for c in MicroflowError.__subclasses__()}.get(data.get("error", ""))
    if kind is None:
        return EngineFailed(reason=str(data))
    return kind(**data["values"])


class EngineFailed(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "The engine stopped with an error: {reason}. See the MicroFlow log for the details."
    )


class Cancelled(Exception):
    """The user asked to stop; an outcome, not an error."""
