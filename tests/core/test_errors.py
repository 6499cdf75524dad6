"""Test refusals: sentences with values and a remedy that cross a pipe unchanged."""

import copy
import importlib
import json
import pickle
import shutil
import string
import sys
from pathlib import Path

import pytest

from microflow_qgis.core import errors

KINDS = list(errors.MicroflowError.registry.values())


def values(kind):
    return {name: 3 for _, name, _, _ in string.Formatter().parse(kind.message) if name}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_sentence_is_whole(kind):
    sentence = str(kind(**values(kind)))
    assert sentence[0].isupper() or sentence[0] in "{3“"
    assert "{" not in sentence
    assert ". " in sentence, "a reason and a remedy are two sentences"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_error_crosses_the_pipe(kind):
    error = kind(**values(kind))
    back = errors.from_json(json.loads(json.dumps(error.to_json())))
    assert type(back) is kind
    assert (back.values, str(back)) == (error.values, str(error))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_error_is_copied_and_pickled_whole(kind):
    error = kind(**values(kind))
    for back in (copy.copy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301 - our own
        assert (type(back), back.values, str(back)) == (kind, error.values, str(error))


@pytest.fixture(scope="module")
def copied(tmp_path_factory):
    """Return the errors of a copy of the package under another name, as on a Dask worker."""
    parent = tmp_path_factory.mktemp("copy")
    shutil.copytree(Path(errors.__file__).parent, parent / "copied_errors")
    sys.path.append(str(parent))
    yield importlib.import_module("copied_errors")
    sys.path.remove(str(parent))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_error_of_a_copy_of_the_package_is_known_here(kind, copied):
    foreign = copied.MicroflowError.registry[kind.__name__](**values(kind))
    assert not isinstance(foreign, kind)
    error = errors.from_json(foreign.to_json())
    assert (type(error), error.values) == (kind, foreign.values)


def test_an_unknown_error_is_still_an_error():
    back = errors.from_json({"error": "FromTheFuture", "values": {"a": 1}})
    assert type(back) is errors.EngineFailed
    assert "FromTheFuture" in str(back)


def test_cancelling_is_no_refusal():
    assert not issubclass(errors.Cancelled, errors.MicroflowError)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_remedy_is_stated_where_the_sentence_leads_to_the_settings(kind):
    assert (kind.remedy == "settings") == ("MicroFlow settings" in kind.message)
