"""Files that are complete or absent, and their hashes."""

import hashlib

import pytest

from microflow_qgis.core.cancel import CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.files import atomic_path, atomic_write, sha256_of


def by_handle(path, content):
    with atomic_write(path) as file:
        file.write(content)


def by_name(path, content):
    with atomic_path(path) as part:
        part.write_bytes(content)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"earlier")
    return path


@pytest.mark.parametrize("write", [by_handle, by_name])
def test_the_content_takes_its_place_at_the_end(path, write):
    write(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("begin", [atomic_write, atomic_path])
@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
def test_a_failure_leaves_what_was_there(path, begin, error):
    def fail():
        with begin(path) as target:
            if hasattr(target, "write"):
                target.write(b"half")
            else:
                target.write_bytes(b"half")
            raise error

    with pytest.raises(error):
        fail()
    assert path.read_bytes() == b"earlier"
    assert list(path.parent.iterdir()) == [path]


def test_the_hash_is_that_of_the_content(path):
    assert sha256_of(path) == hashlib.sha256(b"earlier").hexdigest()


def test_hashing_can_be_cancelled(path):
    with pytest.raises(Cancelled):
        sha256_of(path, CancelToken(lambda: True))
