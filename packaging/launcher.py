"""The entry of the self-contained app.

Its one program is the app, the command line, and the interpreter that runs exported backends: a
machine without Python can preview, test and check what it exports, too.
"""

from __future__ import annotations

import os
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

if sys.argv[1:] and Path(sys.argv[1]).name == "tether.py":
    # As Python runs that script: what it runs is found from the folder one is in.
    sys.path.insert(0, str(Path.cwd()))
    from builder.deliver.tether import main as run_tethered

    run_tethered(sys.argv[2:])
else:
    from builder.__main__ import main

    main()
