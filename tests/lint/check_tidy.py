#!/usr/bin/env python3
"""clang-tidy over every translation unit of the tree.

clang-tidy reads every header that a unit includes, Qt's and OpenCV's too, which takes seconds a unit. So the units of a
target are read in batches: one file that includes some of them, over the target's precompiled header made once more by
clang (GCC's means nothing to it). Units with helpers of one name go into different batches; those that do not compile
together all the same are parted. With the plugin (tidy/OwnDeclarations.cpp) the checks look only at what the project
declares. Before anything else is looked at, known faults have to be found in the same way.
"""

import argparse
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

from sources import ROOT, report

BATCH = 64
DROPPED = ("-fpch-preprocess", "-Winvalid-pch")
# With modules, which C++20 turns on, clang-tidy reads every header a second time.
ADDED = ("-fno-cxx-modules",)

# A line says which check has to find it: in a header, in a function, in a template that is used and in one that is not.
FAULTY_HEADER = """#include <string>
#include <utility>
namespace faults
{
struct Base {
    virtual ~Base();
    virtual int value() const;
};
struct Derived : Base {
    virtual int value() const; // modernize-use-override
};
template <typename Text>
Text twice(Text text)
{
    Text moved = std::move(text);
    return moved + text; // bugprone-use-after-move
}
template <typename Number>
double half(Number)
{
    return 7 / 2; // bugprone-integer-division
}
} // namespace faults
"""
FAULTY_UNIT = """#include "faults.h"
namespace
{
std::string join(std::string text)
{
    const std::string moved = std::move(text);
    return moved + text; // bugprone-use-after-move
}
} // namespace
std::string faultsOf(std::string text)
{
    for (int i = 0; i < 10;) // bugprone-infinite-loop
        text.size();
    std::string(); // bugprone-unused-raii
    return join(faults::twice(text));
}
"""

# What a unit declares at the margin of its unnamed namespaces: types, constants, aliases, functions.
DECLARED = re.compile(r"^(?:template\b.*>\s*)?(?:(?:class|struct|enum class|enum|union)\s+(\w+)|using\s+(\w+)\s+="
                      r"|(?!using\b)[A-Za-z_][\w:<>,&*\s\[\]]*?\b(\w+)\s*[({=;\[])")
ENUMERATORS = re.compile(r"^enum\b(?! class)[^{;]*\{([^}]*)\}", re.MULTILINE)
TAKEN = re.compile(r"^using (\w+(?:::\w+)+);", re.MULTILINE)
CALLED = re.compile(r"(?<![\w.>:])(\w+)[({]")
OF_ANOTHER = re.compile(r"(?:\.|->|::)\s*(\w+)")
MENTIONED = re.compile(r"(?<![\w.>:])\w+")
OF_FUZZERS = re.compile(r"^\S.*\b(fuzzExamples|LLVMFuzzerTestOneInput)\(", re.MULTILINE)
OF_MACROS = {"Message"} # of GoogleTest
KEYWORDS = {"namespace", "operator", "public", "private", "protected", "const", "override", "return"}


@functools.cache
def split_words(command):
    """Split as a shell does, which takes milliseconds: once for all units of a target."""
    return shlex.split(command)


def split_command(entry):
    """Compiler arguments without compiler, output, input and precompiled header; and that header, if any."""
    flags, _, own = entry["command"].partition(" -o ")
    words = split_words(flags) + shlex.split("-o " + own if own else "")
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
    return [*arguments, *ADDED], header


def precompile(clang, folder, arguments, header):
    key = hashlib.sha256("\0".join([*arguments, header]).encode()).hexdigest()[:16]
    output = folder / f"{key}.pch"
    if not output.exists() or output.stat().st_mtime < pathlib.Path(header).stat().st_mtime:
        subprocess.run([clang, *arguments, "-Wno-everything", "-Wno-unknown-warning-option", "-x", "c++-header", header, "-o", str(output)], check=True)
    return str(output)


def run_tidy(options, arguments, file):
    run = subprocess.run(
        [options.clang_tidy, "--quiet", f"--config-file={options.config}",
         *([f"--load={options.plugin}"] if options.plugin else []), file, "--", *arguments, "-Wno-unknown-warning-option", "-Wno-everything", "-ferror-limit=0"],
        capture_output=True, text=True)
    lines = [line for line in run.stdout.split("\n") if ": error:" in line or ": warning:" in line]
    return lines or ([run.stderr.strip()] if run.returncode else [])


def missed_faults(options, folder):
    """The known faults that are not found, as "file:line: check"."""
    place = folder / "tests" # where the configuration looks at headers
    place.mkdir(exist_ok=True)
    expected = set()
    for name, text in {"faults.h": FAULTY_HEADER, "faults.cpp": FAULTY_UNIT}.items():
        (place / name).write_text(text)
        for number, line in enumerate(text.split("\n"), 1):
            if " // " in line and not line.startswith("}"):
                expected.add(f"{name}:{number}: {line.rpartition('// ')[2]}")
    found = set()
    for line in run_tidy(options, ["-std=c++20", *ADDED], str(place / "faults.cpp")):
        said = re.match(r".*/(\w+\.\w+):(\d+):\d+: .*\[([\w-]+)", line)
        found.add(f"{said[1]}:{said[2]}: {said[3]}" if said else line)
    return sorted(expected - found)


def parted(files, errors):
    """The files that can stay together and those that say a name again; halves where that does not tell."""
    places = {line.split(": error:")[0].rsplit(":", 2)[0] for line in errors}
    again = [f for f in files if f in places]
    if again and len(again) < len(files):
        return [f for f in files if f not in places], again
    half = len(files) // 2
    return files[:half], files[half:]


def tidy(options, folder, batch):
    """What clang-tidy finds in the batch; one that does not compile as a whole is parted."""
    arguments, header, files = batch
    words = list(arguments)
    if header:
        words += ["-include-pch", precompile(options.clang, folder, words, header)]
    if len(files) == 1:
        return run_tidy(options, words, files[0])
    key = hashlib.sha256("\0".join(files).encode()).hexdigest()[:16]
    unit = folder / f"{key}.cpp"
    unit.write_text(batch_text(files))
    found = run_tidy(options, words, str(unit))
    # Two helpers of one name in one unit.
    errors = [line for line in found if "[clang-diagnostic-error]" in line]
    if not errors:
        return found
    return [line for part in parted(files, errors) for line in tidy(options, folder, (arguments, header, part))]


def without_arguments(line):
    """The line without the arguments of its templates."""
    while True:
        shorter = re.sub(r"<[^<>]*>", "", line)
        if shorter == line:
            return line
        line = shorter


def helpers(source):
    """The names that a unit keeps to itself, and those of a fuzzer, of which each program has one."""
    own, unnamed, previous = set(OF_FUZZERS.findall(source)), False, ""
    for enumerators in ENUMERATORS.findall(source):
        own.update(re.findall(r"\bk[A-Z]\w*", enumerators))
    for line in source.split("\n"):
        if line.startswith("} // namespace"):
            unnamed = False
        elif line == "{" and previous == "namespace":
            unnamed = True
        elif line.startswith("ALLIANCE_TEXTS("): # app/services/Texts.h
            own.add("tr")
        elif unnamed or line.startswith(("static ", "using ", "int main(")):
            found = DECLARED.match(without_arguments(line.removeprefix("static ")))
            if found:
                own.add(found[1] or found[2] or found[3])
        previous = line
    return own - KEYWORDS


def parted_helpers(source):
    """The helpers that can bear another name in a batch (those never asked of an object or a namespace), the others."""
    own = helpers(source)
    fixed = own & (set(OF_ANOTHER.findall(source)) | OF_MACROS)
    return own - fixed, fixed


def names(source):
    """The helpers that keep their name in a batch, and all that the unit calls without saying whose it is."""
    renamed, fixed = parted_helpers(source)
    return fixed, fixed | (set(CALLED.findall(source)) - renamed)


def taken(source):
    """What the unit takes from another namespace, by name."""
    return {name.rpartition("::")[2]: name for name in TAKEN.findall(source)}


class Unit:
    def __init__(self, file):
        source = pathlib.Path(file).read_text()
        self.file = file
        self.own, self.called = names(source)
        self.taken = taken(source)
        self.mentioned = set(MENTIONED.findall(source)) - set(self.taken)
        self.namespaces = set(re.findall(r"^namespace alliance::(\w+)", source, re.MULTILINE))

    def means_another(self, names_taken):
        """Whether it means something else by one of the names that another unit takes from a namespace."""
        return any(self.taken.get(name, target) != target or
                   name in self.mentioned and target.split("::")[0] not in self.namespaces
                   for name, target in names_taken.items())


def grouped(files):
    """The files in groups of at most BATCH in which no helper of one is called by another."""
    groups = []
    for unit in map(Unit, files):
        for group in groups:
            if len(group) < BATCH and not any(unit.own & other.called or unit.called & other.own
                                              or unit.means_another(other.taken) or other.means_another(unit.taken)
                                              for other in group):
                break
        else:
            group = []
            groups.append(group)
        group.append(unit)
    return [[unit.file for unit in group] for group in groups]


def batch_text(files):
    """One unit that includes all files: first their headers, then each with its helpers' names made its own."""
    headers, bodies = [], []
    # What brings names of another scope to the rest of the unit comes last.
    last = {file for file in files if "\nusing enum " in pathlib.Path(file).read_text()}
    for number, file in enumerate(sorted(files, key=lambda f: f in last)):
        source = pathlib.Path(file).read_text()
        headers += [line for line in source.split("\n#if")[0].split("\n") if line.startswith("#include ")]
        own = sorted(parted_helpers(source)[0])
        bodies += [f"#define {name} {name}_{number}" for name in own]
        bodies.append(f'#include "{file}"')
        bodies += [f"#undef {name}" for name in own]
    return "\n".join([*dict.fromkeys(headers), *bodies, ""])


def batches(entries):
    units = {}
    for entry in entries:
        arguments, header = split_command(entry)
        units.setdefault((tuple(arguments), header), []).append(entry["file"])
    made = []
    for (arguments, header), files in units.items():
        made += [(arguments, header, group) for group in grouped(sorted(files))]
    return sorted(made, key=lambda b: -len(b[2]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--clang-tidy", default="clang-tidy")
    parser.add_argument("--clang", default="clang++")
    parser.add_argument("--plugin", help="tidy/OwnDeclarations.cpp as it was built")
    parser.add_argument("--config", default=str(ROOT / ".clang-tidy"))
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    build = pathlib.Path(options.build).resolve()
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    wanted = {str((ROOT / f).resolve()) for f in options.files}
    # A file that several programs share is read once.
    entries = list({e["file"]: e for e in json.loads((build / "compile_commands.json").read_text())
                    if e["file"].startswith(str(ROOT)) and not e["file"].startswith(str(build))
                    and (not wanted or e["file"] in wanted)}.values())
    if not entries:
        raise SystemExit("no translation unit found: the check would prove nothing")
    missed = missed_faults(options, folder)
    if missed:
        raise SystemExit("known faults are not found: " + ", ".join(missed))
    work = batches(entries)
    problems = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        list(pool.map(lambda b: b[1] and precompile(options.clang, folder, list(b[0]), b[1]),
                      {(b[0], b[1]): b for b in work}.values()))
        for found in pool.map(lambda b: tidy(options, folder, b), work):
            problems.update(line.replace(str(ROOT) + "/", "") for line in found)
    return report(sorted(problems), f"clang-tidy, {len(entries)} translation units")


if __name__ == "__main__":
    sys.exit(main())
