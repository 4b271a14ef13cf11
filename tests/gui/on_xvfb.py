#!/usr/bin/env python3
"""Runs a test program on a screen of its own, as a desktop runs it: on_xvfb.py PROGRAM [ARGUMENT...]

The screen is in memory (Xvfb) and has no window manager: a window has the keyboard when it asks for it. Leaves with 77
(skipped) where Xvfb or Qt's platform plugin for it is not installed.
"""
import glob
import os
import shutil
import subprocess
import sys

SKIPPED = 77
SCREEN = "-screen 0 1920x1080x24 -nolisten tcp"
PLUGINS = ("/usr/lib/*/qt6/plugins/platforms/libqxcb.so", "/usr/lib/qt6/plugins/platforms/libqxcb.so")


def skip(what):
    print(f"SKIPPED: {what} is not installed (apt-get install xvfb xauth)")
    sys.exit(SKIPPED)


def main():
    for program in ("xvfb-run", "Xvfb", "xauth"):
        if not shutil.which(program):
            skip(program)
    if not any(glob.glob(pattern) for pattern in PLUGINS):
        skip("Qt's platform plugin xcb")
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment["QT_QPA_PLATFORM"] = "xcb"
    return subprocess.run(["xvfb-run", "-a", "-s", SCREEN] + sys.argv[1:], env=environment).returncode


sys.exit(main())
