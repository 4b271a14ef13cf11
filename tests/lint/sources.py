"""The C++ files of the tree, as git sees them: tracked, or new and not ignored."""

import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def cpp_files():
    names = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard", "--", "*.h", "*.cpp"],
        check=True, capture_output=True, text=True).stdout.split("\n")
    files = sorted({ROOT / n for n in names if n and (ROOT / n).is_file()})
    if not files:
        raise SystemExit("no C++ file found: the check would prove nothing")
    return files


def report(problems, what):
    for problem in problems:
        print(problem)
    print(f"{what}: {len(problems)} problem(s)")
    return 1 if problems else 0
