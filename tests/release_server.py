"""A server of this machine that answers like a project's, and notes what it is asked."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class ReleaseServer:
    """``asked`` holds the first line and the headers of each request since the last :meth:`answer`."""

    def __init__(self, port):
        self.host = f"127.0.0.1:{port}"
        self.address = f"http://{self.host}/latest.json"
        self.answer(b"")

    def answer(self, body, *, status=200, location=None):
        self.asked, self.body, self.status, self.location = [], body, status, location


@contextmanager
def release_server():
    """Yield a :class:`ReleaseServer` until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            told.asked.append((self.requestline, dict(self.headers)))
            self.send_response(told.status)
            if told.location:
                self.send_header("Location", told.location)
            self.send_header("Content-Length", str(len(told.body)))
            self.end_headers()
            self.wfile.write(told.body)

        def log_message(self, *_):
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told = ReleaseServer(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield told
        server.shutdown()
        thread.join()
