#!/usr/bin/env python3
"""Include direction, file length and naming, as design.md states them."""

import re
import sys

from sources import ROOT, cpp_files, report

LAYERS = {
    "media/base": {"media/base"},
    "media/qt": {"media/base", "media", "media/qt"},
    "media": {"media/base", "media"},
    "vision": {"media/base", "vision"},
    "db": {"media/base", "db"},
    "app": {"media/base", "media", "media/qt", "vision", "db", "app"},
}
# Angle-bracket headers that a layer may not see, by the start of their name.
GUI = ("QWidget", "QMainWindow", "QPainter", "QPixmap", "QImage", "QGui", "QApplication", "QVideo", "QAudio", "QMedia")
FORBIDDEN = {
    "media/base": ("Q", "libav", "libsw", "opencv2", "sodium", "sqlite3", "nlohmann"),
    "media": ("Q", "opencv2", "sodium", "sqlite3"),
    "media/qt": ("opencv2", "sodium", "sqlite3", "QWidget", "QMainWindow", "QSql"),
    "vision": ("Q", "libav", "libsw", "sodium", "sqlite3"),
    "db": ("libav", "libsw", "opencv2", "sqlite3", *GUI),
    "app": ("sqlite3", "sodium"),
}
# The index in memory is SQLite's FTS5 whichever database the library is in, and can be taught a score in C alone; what SQLite is
# told before it begins is told in C, too.
ALLOWED = {"db/search/SearchScore.cpp": ("sqlite3.h",), "db/core/SqliteStart.cpp": ("sqlite3.h",)}
HEADLESS = ("app/services", "app/jobs", "app/commands", "app/report", "app/cli", "app/settings")
WIDGETS = ("QWidget", "QMainWindow", "QApplication", "QDialog", "QtWidgets", "QDockWidget")
MAX_LINES = 800
MAX_WINDOW_LINES = 500
NAME = re.compile(r"^([A-Z][A-Za-z0-9]*|main)$")


def layer_of(path):
    for layer in ("media/base", "media/qt", "media", "vision", "db", "app"):
        if path.startswith(layer + "/"):
            return layer
    return None


def check_includes(name, text):
    layer = layer_of(name)
    if layer is None:
        return []
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        quoted = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
        angled = re.match(r"\s*#\s*include\s*<([^>]+)>", line)
        if quoted:
            target = layer_of(quoted.group(1))
            if target is not None and target not in LAYERS[layer]:
                found.append(f"{name}:{number}: {layer} may not include {quoted.group(1)}")
            if quoted.group(1).startswith("tests/"):
                found.append(f"{name}:{number}: the product may not include {quoted.group(1)}")
        if angled:
            header = angled.group(1)
            if header.startswith(FORBIDDEN[layer]) and header not in ALLOWED.get(name, ()):
                found.append(f"{name}:{number}: {layer} may not include <{header}>")
            if name.startswith(HEADLESS) and header.startswith(WIDGETS):
                found.append(f"{name}:{number}: code without a window may not include <{header}>")
    return found


def main():
    problems = []
    for path in cpp_files():
        name = str(path.relative_to(ROOT))
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        limit = MAX_WINDOW_LINES if name.startswith("app/windows/MainWindow") else MAX_LINES
        if lines > limit:
            problems.append(f"{name}: {lines} lines, {limit} are allowed")
        if not NAME.match(path.stem):
            problems.append(f"{name}: a file is named as its class, in PascalCase")
        if path.suffix == ".h" and "#pragma once" not in text:
            problems.append(f"{name}: no #pragma once")
        problems += check_includes(name, text)
    return report(problems, "layers, lengths and names")


if __name__ == "__main__":
    sys.exit(main())
