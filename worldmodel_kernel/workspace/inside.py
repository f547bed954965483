"""What every shell has besides IPython: tools, and two repairs. Sent as source, run at its start.

It must work in any Python with ipykernel, without our package, so it imports the standard library
and IPython only. Everything lives in `_wm`, except the three names that a person may use:

    use_tool(name, **arguments)   calls a tool; ToolNotAvailableError names those that exist
    register_tool(function)       makes a function of the shell a tool (also as a decorator)

A tool may also live in the controller. The call leaves as a comm message; the cell that waits for
the answer blocks the shell's main thread, so the answer comes back on a subshell (a thread of its
own, ipykernel 7), through `_wm.deliver`.
"""

import asyncio
import contextlib
import difflib
import json
import queue
import signal
import uuid

from IPython import get_ipython

_MAX_NAME = 80


class ToolNotAvailableError(LookupError):
    """There is no such tool."""


class ToolError(RuntimeError):
    """A tool of the controller failed."""


class _Json:
    """Shown as JSON on one line; what JSON has not, as a date, is its text."""

    def __init__(self, value):
        self._text = json.dumps(value, default=str)

    def __repr__(self):
        return self._text


class _Wm:
    def __init__(self):
        self.tools = {}
        self.remote = {}  # name -> description
        self._waiting = {}
        self._comm = None

    def use_tool(self, name, /, **arguments):
        """Call the tool `name`, and return what it returns."""
        if name in self.tools:
            return self.tools[name](**arguments)
        if name in self.remote:
            return self._call(name, arguments)
        raise ToolNotAvailableError(self._missing(name))

    def register_tool(self, function, name=None):
        """Make `function` a tool under its own name, or another. Works as a decorator."""
        if isinstance(function, str):
            return lambda real: self.register_tool(real, function)
        self.tools[name or function.__name__] = function
        return function

    def deliver(self, call, text):
        """The controller's answer to a call (on the subshell)."""
        waiting = self._waiting.get(call)
        if waiting is not None:
            waiting.put(json.loads(text))

    def variables(self, names=None):
        """The person's variables with short texts, oldest first; runs no code of theirs."""
        shell = get_ipython()
        hidden = shell.user_ns_hidden
        found = {}
        for name, value in list(shell.user_ns.items()):
            theirs = not name.startswith("_") and name not in hidden and len(name) <= _MAX_NAME
            if theirs and not callable(value) and not isinstance(value, type(json)):
                found[name] = self._short(value)
        return found

    def table(self):
        """The same as rows of name, type, shape and short value."""
        values = get_ipython().user_ns
        return [
            [name, type(values[name]).__name__, self._shape(values[name]), text]
            for name, text in self.variables().items()
            if name in values
        ]

    def told(self, what):
        """The variables, the table or the names of tools, for a user expression."""
        found = {
            "variables": self.variables,
            "table": self.table,
            "tools": lambda: sorted(self.tools),
        }
        return _Json(found[what]())

    def records(self, value):
        """The rows of a data frame, or of a list of dictionaries, for a user expression.

        A gap of a data frame is null.
        """
        if hasattr(value, "to_dict"):
            value = value.astype(object).where(value.notna(), None).to_dict("records")
        return _Json(list(value))

    def _shape(self, value):
        if size := self._size(value):
            return " x ".join(str(n) for n in size)
        sized = type(value) in (str, bytes, list, tuple, set, frozenset, dict)
        return str(len(value)) if sized else ""

    def _size(self, value):
        """The shape of an array or a table. A class of the notebook could run its code here."""
        if type(value).__module__ == "__main__":
            return ()
        try:
            shape = getattr(value, "shape", ())
        except Exception:  # noqa: BLE001  a property of somebody's class
            return ()
        return shape if isinstance(shape, tuple) else ()

    def _short(self, value):
        kind = type(value)
        if kind in (int, float, bool, complex, str, bytes, type(None)):
            return self._text(value[:200] if kind in (str, bytes) else value)
        if kind in (list, tuple, set, frozenset, dict):
            of = f"<{kind.__name__} of {len(value)}>"
            return self._text(value) if self._simple(value) else of
        size = "x".join(str(n) for n in self._size(value))
        return f"<{kind.__name__} {size}>" if size else f"<{kind.__name__}>"

    def _text(self, value):
        try:
            return self._cut(repr(value))
        except ValueError:  # Python writes whole numbers of up to 4 300 digits
            return f"<{type(value).__name__}, too long to show>"

    def _simple(self, value):
        items = [*value, *value.values()] if isinstance(value, dict) else value
        scalars = (int, float, bool, str, type(None))
        return len(value) <= 40 and all(type(item) in scalars for item in items)

    def _cut(self, text):
        return text if len(text) <= 80 else text[:60] + "..." + text[-15:]

    def _call(self, name, arguments):
        from comm import create_comm

        call = uuid.uuid4().hex
        answers = self._waiting[call] = queue.Queue()
        try:
            if self._comm is None:
                self._comm = create_comm(target_name="worldmodel.tools")
            self._comm.send({"call": call, "name": name, "arguments": json.dumps(arguments)})
            answer = answers.get()
        finally:
            del self._waiting[call]
        if "error" in answer:
            raise ToolError(f"the tool '{name}' failed: {answer['error']}")
        return answer["value"]

    def _missing(self, name):
        known = sorted({*self.tools, *self.remote})
        near = difflib.get_close_matches(name, known, n=1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        there = ", ".join(known) or "none"
        return f"no tool '{name}'.{hint} Available tools: {there}"


def _wake_on_signals():
    """An interrupt of an `await` waits for the loop to wake (ipykernel#881) unless asyncio has a
    signal handler of its own, which installs the wake-up."""
    with contextlib.suppress(RuntimeError, ValueError, NotImplementedError, AttributeError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR2, lambda: None)


def _install():
    shell = get_ipython()
    wm = _Wm()
    names = {
        "use_tool": wm.use_tool,
        "register_tool": wm.register_tool,
        "ToolNotAvailableError": ToolNotAvailableError,
        "_wm": wm,
    }
    shell.user_ns.update(names)
    shell.user_ns_hidden.update(names)
    # after %reset the names are back with the next cell
    shell.events.register(
        "pre_run_cell", lambda info: [shell.user_ns.setdefault(n, v) for n, v in names.items()]
    )
    _wake_on_signals()


_install()
