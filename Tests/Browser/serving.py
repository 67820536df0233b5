"""A web server for one folder, on this machine only and on a free port."""

import contextlib
import http.server
import pathlib
import threading
from collections.abc import Iterator


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files quietly, keeping connections open."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_: object) -> None:
        pass


class Server(http.server.ThreadingHTTPServer):
    """Does not mind a browser that hangs up."""

    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def serving(folder: pathlib.Path) -> Iterator[str]:
    """Serves the folder while the block runs; gives the site's origin, such as http://127.0.0.1:40123."""
    server = Server(("127.0.0.1", 0), lambda *rest: Handler(*rest, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
