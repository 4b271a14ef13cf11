#!/usr/bin/env python3
"""clang-tidy over every translation unit of the tree.

GCC's precompiled headers mean nothing to clang, so each distinct one is precompiled once more by clang: parsing Qt and
OpenCV anew for every file would take longer than the rest of the tests together.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys

from sources import ROOT, report

DROPPED = ("-fpch-preprocess", "-Winvalid-pch")


def split_command(entry):
    """Compiler arguments without compiler, output, input and precompiled header; and that header, if any."""
    words = shlex.split(entry["command"])
    start = next(i for i, w in enumerate(words) if pathlib.Path(w).name in ("g++", "c++", "clang++"))
    arguments, header, i = [], None, start + 1
    while i < len(words):
        word = words[i]
        if word in ("-o", "-c"):
            i += 2
            continue
        if word == "-include" and words[i + 1].endswith("cmake_pch.hxx"):
            header = words[i + 1]
            i += 2
            continue
        if word not in DROPPED and not word.startswith("-fsanitize") and not word.startswith("-fno-sanitize"):
            arguments.append(word)
        i += 1
    return arguments, header


def precompile(clang, folder, arguments, header):
    key = hashlib.sha256("\0".join([*arguments, header]).encode()).hexdigest()[:16]
    output = folder / f"{key}.pch"
    if not output.exists() or output.stat().st_mtime < pathlib.Path(header).stat().st_mtime:
        subprocess.run([clang, *arguments, "-Wno-everything", "-x", "c++-header", header, "-o", str(output)], check=True)
    return str(output)


def tidy(binary, clang, folder, entry):
    arguments, header = split_command(entry)
    if header:
        arguments += ["-include-pch", precompile(clang, folder, arguments, header)]
    run = subprocess.run(
        [binary, "--quiet", entry["file"], "--", *arguments, "-Wno-unknown-warning-option", "-Wno-everything"],
        capture_output=True, text=True, cwd=entry["directory"])
    return [line.replace(str(ROOT) + "/", "") for line in run.stdout.split("\n")
            if ": error:" in line or ": warning:" in line] or ([run.stderr.strip()] if run.returncode else [])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--clang-tidy", default="clang-tidy")
    parser.add_argument("--clang", default="clang++")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    build = pathlib.Path(options.build).resolve()
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    wanted = {str((ROOT / f).resolve()) for f in options.files}
    entries = [e for e in json.loads((build / "compile_commands.json").read_text())
               if e["file"].startswith(str(ROOT)) and not e["file"].startswith(str(build))
               and (not wanted or e["file"] in wanted)]
    if not entries:
        raise SystemExit("no translation unit found: the check would prove nothing")
    headers = {}
    for entry in entries:
        arguments, header = split_command(entry)
        if header:
            headers.setdefault((tuple(arguments), header), entry)
    problems = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        list(pool.map(lambda key: precompile(options.clang, folder, list(key[0]), key[1]), headers))
        for found in pool.map(lambda e: tidy(options.clang_tidy, options.clang, folder, e), entries):
            problems.update(found)
    return report(sorted(problems), f"clang-tidy, {len(entries)} translation units")


if __name__ == "__main__":
    sys.exit(main())
