"""Provide an index of packages on the loopback that can be made to fail, and a downloader."""

import http.client
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote, unquote, urlsplit

from microflow_qgis.core.progress import Progress
from microflow_qgis.engine_setup.fetch import TooLong

KNOWS_PARTS = True


class Index(ThreadingHTTPServer):
    """Serve a simple index of ``files``.

    ``faults[name]`` is what happens to a file: a number of bytes after which each answer breaks off, numbers
    for one answer each, an event to wait for, or bytes to send instead.
    """

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), IndexAnswer)
        self.files, self.faults, self.asked, self.host = {}, {}, [], f"127.0.0.1:{self.server_port}"

    @property
    def url(self):
        return f"http://{self.host}/simple"

    def handle_error(self, request, client_address):
        pass  # the client has gone


class IndexAnswer(BaseHTTPRequestHandler):
    def do_GET(self):
        path = unquote(urlsplit(self.path).path)
        name = path.rstrip("/").rpartition("/")[2]
        self.server.asked.append((name, self.headers.get("Range"), self.path))
        if path.startswith("/simple/"):
            names = [n for n in self.server.files if n.split("-")[0].lower().replace("_", "-") == name]
            page = "".join(f'<a href="../../files/{quote(n)}#sha256=x">{n}</a>\n' for n in names).encode()
            return self.send(200 if names else 404, page, len(page))
        fault = self.server.faults.get(name)
        content = fault if isinstance(fault, bytes) else self.server.files.get(name)
        if content is None:
            return self.send(404, b"", 0)
        start = int(((KNOWS_PARTS and self.headers.get("Range")) or "bytes=0-")[6:-1])
        part = content[start:]
        if isinstance(fault, threading.Event):
            self.send(206 if start else 200, part[: len(part) // 2], len(part), start)
            fault.wait(30)
            return self.wfile.write(part[len(part) // 2 :])
        if isinstance(fault, list):
            fault = fault.pop(0) if fault else None
        sent = part[:fault] if isinstance(fault, int) else part
        return self.send(206 if start else 200, sent, len(part), start)

    def send(self, status, content, length, start=0):
        self.send_response(status)
        if status == 206:
            self.send_header("Content-Range", f"bytes {start}-{start + length - 1}/{start + length}")
        self.send_header("Content-Length", str(length))
        self.send_header("Content-Type", "text/html" if "/simple/" in self.path else "application/zip")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args):
        pass


def download(url, path, most, report, cancel):
    """Download with the interface that the set-up needs."""
    there = os.path.getsize(path) if os.path.exists(path) else 0
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=0.2)
    try:
        connection.request("GET", parts.path, headers={"Range": f"bytes={there}-"} if there else {})
        with connection.getresponse() as response:
            if response.status >= 400:
                raise OSError(f"{url} is answered with {response.status}")
            with open(path, "ab" if response.status == 206 else "wb") as file:
                copy(response, file, most, report, cancel)
    except http.client.HTTPException as error:
        raise OSError(f"{type(error).__name__}") from error
    finally:
        connection.close()


def copy(response, file, most, report, cancel):
    while True:
        cancel.check()
        try:
            block = response.read1(1 << 16)
        except TimeoutError:
            report(Progress(bytes=file.tell()))
            continue
        if not block:
            break
        room = most - file.tell()
        file.write(block[:room])
        file.flush()
        if len(block) > room:
            raise TooLong(most)
        report(Progress(bytes=file.tell()))
    if response.length:
        raise OSError("the connection was closed")
