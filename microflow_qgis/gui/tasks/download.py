"""Download through QGIS's own network, with its proxy, its authorities and its authentication."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkReply, QNetworkRequest

from ...core.cancel import CancelToken
from ...core.progress import Progress, Report
from ...engine_setup.fetch import TooLong
from ...engine_setup.install import Network

translate = QCoreApplication.translate

WAKE = 100  # ms between checks of whether to stop
READ_BUFFER = (
    4 << 20
)  # bytes that QGIS may buffer: a slow disk slows the download and does not fill the memory
TYPES_OF_PROXY = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.Socks5Proxy: "socks5h"}


class QgisNetwork:
    """Hold QGIS's current network settings: made on the main thread, usable in any.

    ``url`` is the address for which QGIS's proxy is determined. ``download`` has the interface of
    ``engine_setup.fetch``, and ``reached`` gives pip the same route.
    """

    def __init__(self, url: str) -> None:
        manager = QgsNetworkAccessManager.instance()
        self._proxies = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
        self._proxy, self._certificates = _proxy(url), _added_authorities()

    def download(self, url: str, path: str, most: int, report: Report, cancel: CancelToken) -> None:
        """Append to the file the bytes that follow those it has, up to ``most`` bytes.

        Raises TooLong if the server has more, OSError with a reason to show, Cancelled.
        """
        there = os.path.getsize(path) if os.path.exists(path) else 0
        manager = QgsNetworkAccessManager.instance()  # one per thread, maybe older than the settings
        manager.setFallbackProxyAndExcludes(*self._proxies)
        reply = manager.get(_request(url, there))
        reply.setReadBufferSize(READ_BUFFER)
        waker = QTimer()
        waker.start(WAKE)
        try:
            _receive(reply, path, there, most, report, cancel)
        finally:
            waker.stop()
            if not reply.isFinished():
                reply.abort()
            reply.deleteLater()

    @contextmanager
    def reached(self) -> Iterator[Network]:
        if not self._certificates:
            yield Network(self._proxy)
            return
        handle, path = tempfile.mkstemp(prefix="microflow_", suffix=".pem")
        try:
            with open(handle, "wb") as file:
                file.write(self._certificates)
            yield Network(self._proxy, path)
        finally:
            os.remove(path)


def _request(url: str, there: int) -> QNetworkRequest:
    request = QNetworkRequest(QUrl(url))
    attribute = QNetworkRequest.Attribute
    request.setAttribute(
        attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    )
    request.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
    request.setAttribute(attribute.CacheSaveControlAttribute, False)
    request.setRawHeader(b"Accept-Encoding", b"identity")  # so that bytes of the file itself can be counted
    if there:
        request.setRawHeader(b"Range", f"bytes={there}-".encode())
    return request


def _receive(
    reply: QNetworkReply,
    path: str,
    there: int,
    most: int,
    report: Report,
    cancel: CancelToken,
) -> None:
    loop, file = QEventLoop(), None
    try:
        while True:
            finished = reply.isFinished()  # before reading: later bytes are read next time
            if reply.bytesAvailable():
                if file is None:
                    file = open(path, _mode(reply, there))  # noqa: SIM115 - closed below
                part, room = reply.readAll().data(), most - file.tell()
                file.write(part[:room])
                file.flush()
                if len(part) > room:
                    raise TooLong(most)
            report(Progress(bytes=file.tell() if file else there))
            if finished:
                break
            cancel.check()
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    finally:
        if file is not None:
            file.close()
    if reply.error() != QNetworkReply.NetworkError.NoError:
        raise OSError(_reason(reply))


def _mode(reply: QNetworkReply, there: int) -> str:
    """Return how the file is opened for the reply. Raises OSError if that is not the file's content."""
    if _status(reply) == 200:
        return "wb"
    part = bytes(reply.rawHeader(b"Content-Range"))
    if _status(reply) == 206 and part.startswith(f"bytes {there}-".encode()):
        return "ab"
    raise OSError(_reason(reply))


def _status(reply: QNetworkReply) -> int | None:
    return reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)


def _reason(reply: QNetworkReply) -> str:
    status = _status(reply)
    if status is not None and (status >= 400 or reply.error() == QNetworkReply.NetworkError.NoError):
        return translate("gui", "{host} answered with status {status}").format(
            host=reply.url().host(), status=status
        )
    if reply.error() == QNetworkReply.NetworkError.OperationCanceledError:  # QGIS's own time limit
        return translate("gui", "{host} stopped responding").format(host=reply.url().host())
    return reply.errorString()


def _proxy(url: str) -> str:
    """Return the address of the proxy in pip's notation; empty if there is none."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    query = QNetworkProxyQuery(QUrl(url))
    proxies = factory.queryProxy(query) if factory else []
    for proxy in proxies:
        scheme = TYPES_OF_PROXY.get(proxy.type())
        if scheme:
            address = QUrl()
            address.setScheme(scheme)
            address.setHost(proxy.hostName())
            address.setPort(proxy.port())
            address.setUserName(proxy.user())
            address.setPassword(proxy.password())
            return bytes(address.toEncoded()).decode()
    return ""


def _added_authorities() -> bytes:
    """Return all authorities that QGIS trusts, if the user has added some to the system's; else nothing."""
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.extraFileCAs() or manager.databaseCAs()):
        return b""
    return bytes(manager.trustedCaCertsPemText())
