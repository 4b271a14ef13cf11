#!/usr/bin/env python3
"""Every C++ file is as clang-format 14 with the tree's .clang-format would write it."""

import subprocess
import sys

from sources import ROOT, cpp_files, report


def main():
    clang_format = sys.argv[1] if len(sys.argv) > 1 else "clang-format"
    problems = []
    files = cpp_files()
    for start in range(0, len(files), 50):
        run = subprocess.run([clang_format, "--dry-run", "--Werror", *map(str, files[start:start + 50])],
                             capture_output=True, text=True)
        if run.returncode:
            lines = [line for line in run.stderr.split("\n") if "error:" in line]
            problems += sorted({line.split(":")[0].replace(str(ROOT) + "/", "") + ": not formatted" for line in lines})
            if not lines:
                problems.append(run.stderr.strip())
    return report(problems, "clang-format")


if __name__ == "__main__":
    sys.exit(main())
