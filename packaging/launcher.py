"""The entry of the self-contained app.

Its one program is the app, the command line, and the interpreter that runs exported backends: a
machine without Python can preview, test and check what it exports, too.
"""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

# PyInstaller points the loader at its own libraries. The machine's programs that we start (the
# browser, a Python) need theirs; this process has its path already.
if "LD_LIBRARY_PATH" in os.environ:
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        del os.environ["LD_LIBRARY_PATH"]

if sys.argv[1:3] == ["-m", "backend"]:
    # As `python -m backend` does: from the folder one is in.
    sys.argv[:3] = ["backend"]
    sys.path.insert(0, str(Path.cwd()))
    runpy.run_module("backend", run_name="__main__", alter_sys=True)
else:
    from builder.__main__ import main

    main()
