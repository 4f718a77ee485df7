"""A headless Chromium that is spoken to through two pipes (Chrome DevTools Protocol), without any further library."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import time
from itertools import count
from pathlib import Path

PATIENCE = 60.0  # seconds for what takes a moment on an idle machine
_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"),
    *("--no-first-run", "--disable-extensions", "--disable-background-networking", "--remote-debugging-pipe"),
)


def chromium() -> str | None:
    """Return the Chromium of this machine, None where there is none."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Browser:
    """One page in a browser of its own; ``told`` are all events that it told since the page was opened."""

    def __init__(self, program: str, home: Path) -> None:
        self.told: list[dict] = []
        self._numbers = count(1)
        self._rest = b""
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        command = [program, *_FLAGS, f"--user-data-dir={home}", "about:blank"]
        self._child = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{theirs_in} 4>&{theirs_out}', "bash", *command],
            pass_fds=(theirs_in, theirs_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"HOME": str(home)},
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._session = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **wishes) -> dict:
        """Send a command and return what it answers."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": wishes}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            heard = self._next()
            if heard.get("id") == number:
                assert "error" not in heard, heard["error"]
                return heard["result"]
            self.told.append(heard)

    def open(self, path: Path, *, width: int, dark: bool = False) -> None:
        """Show a file in a window of ``width`` pixels, and wait until it is there."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=740, deviceScaleFactor=1, mobile=width < 600)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", features=[scheme])
        self.told.clear()
        self.ask("Page.navigate", url=path.as_uri())
        while not self.events("Page.loadEventFired"):
            self.told.append(self._next())

    def events(self, *methods: str) -> list[dict]:
        """Return what was told of these kinds of events."""
        return [message["params"] for message in self.told if message.get("method") in methods]

    def evaluate(self, script: str):
        """Return what a script in the page gives, waiting for what it promises."""
        told = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def _next(self) -> dict:
        end = time.monotonic() + PATIENCE
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._in], [], [], max(0, end - time.monotonic()))
            more = os.read(self._in, 1 << 16) if ready else b""
            assert more, "the browser says nothing more"
            self._rest += more
        message, _, self._rest = self._rest.partition(b"\0")
        return json.loads(message)

    def close(self) -> None:
        """End the browser."""
        os.close(self._out)
        os.close(self._in)
        self._child.terminate()
        try:
            self._child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
