"""Download the pinned files: resume broken downloads, and use no file whose sha256 is wrong."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from ..core.cancel import CancelToken
from ..core.errors import DownloadChanged, DownloadFailed
from ..core.files import part_beside, put_in_place
from ..core.progress import Progress, Report, ignore
from ..core.weights_card import fingerprint
from ..engine.process import POLL_SECONDS
from ..engine.process import Pulse as Pulse  # noqa: PLC0414 - gui takes it from here
from .command import CommandFailed
from .pinned import File

# download(url, path, most, report, cancel) appends to the file ``path`` the bytes of ``url`` that follow
# those it holds (if the server cannot resume, the file is restarted from its first byte). It
# reports Progress with the bytes in the file, checks ``cancel`` at least twice a second, and returns at
# the end of the body. It raises TooLong as soon as the file would have more than ``most`` bytes, OSError
# with a reason to show, or Cancelled; the file then keeps what arrived, at most ``most`` bytes.
Download = Callable[[str, str, int, Report, CancelToken], None]

PAUSES = (1.0, 3.0)  # s after each consecutive failure without a byte; then the download is given up
GIVE_UPS = 2  # after which a host is not contacted again
FETCH_REPORT_SECONDS = 0.2
FULL = (errno.ENOSPC, errno.EDQUOT)
PAGE_BYTES = 16 << 20  # largest page of the index; that of a large project has about 1 MB


class DownloadSource(NamedTuple):
    """Hold the sources of files: their addresses and, if these fail, pip with the user's mirrors.

    ``index_url`` is the address of a simple index (PEP 503), or empty. ``ask_pip(file, folder)`` puts the
    file into the folder, or raises CommandFailed or OSError; it is None without pip.
    """

    download: Download
    index_url: str
    ask_pip: Callable[[File, Path], None] | None


class TooLong(OSError):
    """Signal that a server sends more bytes than the file can have."""

    def __init__(self, most: int) -> None:
        super().__init__(f"it is longer than {most} bytes")


class Received:
    """Count the bytes received of ``total``, and report them as fractions up to ``whole``."""

    def __init__(self, pulse: Pulse, total: int, whole: float) -> None:
        self._pulse, self._total, self._whole = pulse, max(total, 1), whole
        self._done = self._new = 0
        self._began = self._reported = time.monotonic()

    def file(self, there: int) -> Report:
        """Return the report for the download of one file of which ``there`` bytes are on the disk already."""
        new = self._new

        def report(progress: Progress) -> None:
            size = progress.bytes or 0
            self._new = new + max(size - there, 0)
            if time.monotonic() - self._reported > FETCH_REPORT_SECONDS:
                self._report(self._done + size)

        return report

    def finished(self, size: int) -> None:
        self._done += size
        self._report(self._done)

    def _report(self, size: int) -> None:
        self._reported = time.monotonic()
        seconds, fraction = self._reported - self._began, min(size / self._total, 1.0)
        left = (1 - fraction) * self._total * seconds / self._new if self._new and seconds > 2 else None
        self._pulse.report(Progress("download", fraction * self._whole, seconds_left=left, bytes=size))


def is_whole(path: Path, file: File) -> bool:
    return path.is_file() and path.stat().st_size == file.bytes and fingerprint(path)[1] == file.sha256


class Fetcher:
    """Download files into one folder."""

    def __init__(
        self,
        folder: Path,
        source: DownloadSource,
        pulse: Pulse,
        log: Callable[[str], None],
    ) -> None:
        self.folder, self.source, self.pulse, self.log = folder, source, pulse, log
        self.silent: dict[str, list[str]] = {}  # the reasons why hosts were given up
        folder.mkdir(parents=True, exist_ok=True)

    def fetch_all(self, files: Sequence[File], whole: float) -> None:
        """Put the files into the folder; files that are there already are not requested again.

        Progress rises to the share ``whole``. Raises DownloadFailed, DownloadChanged, Cancelled, and OSError
        if the disk is full. Bytes that arrived are kept, and the next call continues from them.
        """
        received = Received(self.pulse, sum(file.bytes for file in files), whole)
        for file in files:
            self.pulse.beat()
            if not is_whole(self.folder / file.name, file):
                self._fetch(file, received)
            received.finished(file.bytes)

    def fetch_unchecked(self, url: str, path: Path, most: int, report: Report = ignore) -> None:
        """Download a file that the caller will check, ``most`` bytes at most.

        Raises DownloadFailed, Cancelled, OSError (disk full).
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        part = part_beside(path)
        try:
            self._get(url, part, 0, most, report)
        except OSError as error:
            if error.errno in FULL:
                raise
            raise DownloadFailed(name=path.name, reason=str(error)) from error
        put_in_place(part, path)

    def _fetch(self, file: File, received: Received) -> None:
        try:
            for last in (False, True):
                digest = self._once(file, received)
                if digest == file.sha256:
                    return
                self.log(f"{file.name}: sha256 {digest} instead of {file.sha256}")
                if last:
                    raise DownloadChanged(name=file.name, found=digest, expected=file.sha256)
        except OSError as error:
            if error.errno in FULL:
                raise
            self.log(f"{file.name}: {error}")
            self._ask_pip(file, str(error))

    def _once(self, file: File, received: Received) -> str:
        """Download the file, move it into place if it is correct, and return its sha256."""
        part = part_beside(self.folder / file.name)
        url = file.url or self._address(file)
        self.log(f"{file.name} from {urlsplit(url).netloc}")
        self._get(url, part, file.bytes, file.bytes, received.file(size(part)))
        digest = fingerprint(part)[1]
        if digest == file.sha256:
            put_in_place(part, self.folder / file.name)
        else:
            part.unlink()
        return digest

    def _address(self, file: File) -> str:
        """Return the address of the file in the index."""
        if not self.source.index_url:
            raise OSError("no index of Python's packages is known")
        address = f"{self.source.index_url.rstrip('/')}/{file.project}/"
        page = self.folder / f"{file.project}.html"
        page.unlink(missing_ok=True)
        try:
            self._get(address, page, 0, PAGE_BYTES, ignore)
            links = Links(page.read_text(encoding="utf-8", errors="replace"))
        finally:
            page.unlink(missing_ok=True)
        if file.name not in links.addresses:
            raise OSError(f"{address} does not list it")
        return urljoin(address, links.addresses[file.name])

    def _get(self, url: str, path: Path, expected: int, most: int, report: Report) -> None:
        """Download, and resume after a break, until ``expected`` bytes (0: any number) are there.

        Raises TooLong and leaves nothing if the server sends more than ``most``.
        """
        silent = self.silent.setdefault(urlsplit(url).netloc, [])
        if len(silent) >= GIVE_UPS:
            raise OSError(silent[-1])
        failures = 0
        while not expected or size(path) < expected:
            before = size(path)
            reason = self._try(url, path, most, report)
            self.pulse.beat()
            if not reason and size(path) >= expected:
                return
            reason = reason or f"it ended after {size(path)} of {expected} bytes"
            self.log(f"{url}: {reason}")
            failures = 0 if size(path) > before else failures + 1
            if failures > len(PAUSES):
                silent.append(reason)
                raise OSError(reason)
            self._pause(PAUSES[max(failures - 1, 0)])

    def _try(self, url: str, path: Path, most: int, report: Report) -> str:
        """Return why a download broke off; empty if it did not."""
        try:
            self.source.download(url, str(path), most, report, self.pulse.cancel)
            if size(path) > most:
                raise TooLong(most)
        except TooLong:
            path.unlink(missing_ok=True)
            raise
        except OSError as error:
            if error.errno in FULL:
                raise
            return str(error) or type(error).__name__
        return ""

    def _pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.pulse.beat()
            time.sleep(POLL_SECONDS)

    def _ask_pip(self, file: File, reason: str) -> None:
        if self.source.ask_pip is None:
            raise DownloadFailed(name=file.name, reason=reason)
        try:
            self.source.ask_pip(file, self.folder)
        except (CommandFailed, OSError) as error:
            if isinstance(error, OSError) and error.errno in FULL:
                raise
            raise DownloadFailed(name=file.name, reason=f"{reason}; pip: {error}") from error
        if not is_whole(self.folder / file.name, file):
            raise DownloadFailed(name=file.name, reason=f"{reason}; pip has another file")
        part_beside(self.folder / file.name).unlink(missing_ok=True)


class Links(HTMLParser):
    """Collect the files that a page of a simple index links to, by name."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.addresses: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get("href") if tag == "a" else None
        if address:
            self.addresses[unquote(urlsplit(address).path).rpartition("/")[2]] = address


def size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
