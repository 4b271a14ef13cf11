#!/usr/bin/env python3
"""What a desktop reads of the program: the metainfo file with and without screenshots, the desktop file, the file type
and the icons are valid, agree with each other and with the sources, and claim nothing that the program never says.

    check_desktop.py METAINFO       METAINFO: as CMake wrote it, with the version
"""

import configparser
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from sources import ROOT, report

ID = "org.alliance_review.AllianceReview"
LINUX = ROOT / "packaging" / "linux"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
# The vocabulary's "What the program never says", and words of promotion; said of what it does not do they may stand.
CLAIMS = re.compile(r"\b(emotions?|sad\w*|anger|angry|anxi\w+|diagnos\w+|detects? ruptures?|predict\w*|accura\w+|proven|"
                    r"best|AI|synchrony|Emotion\w*|Gefühle?|erkennt Rupturen|präzise\w*)\b", re.IGNORECASE)
DENIED = re.compile(r"\b(no|not|never|kein\w*|nicht)\b", re.IGNORECASE)
MACHINE = re.compile(r"(/home/|/root\b|/work\b|/tmp\b|localhost)")


def ran(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    return [] if done.returncode == 0 else [f"{command[0]}: {(done.stdout + done.stderr).strip()}"]


def with_screenshots(text):
    """As a publisher gets it who says where the pictures are; the address is one of those that RFC 2606 keeps free."""
    shots = (LINUX / "screenshots.xml.in").read_text(encoding="utf-8")
    shots = shots.replace("@ALLIANCE_SCREENSHOTS_AT@", "https://example.org/screenshots")
    return re.sub(r"  <screenshots>.*</screenshots>\n", "", text, flags=re.DOTALL).replace(
        "  <provides>", shots + "  <provides>")


def check_translated(root):
    found = []
    for parent in root.iter():
        for tag in {child.tag for child in parent} & {"name", "summary", "caption", "p", "li", "comment"}:
            english = [c for c in parent if c.tag == tag and c.get(LANGUAGE) is None]
            german = [c for c in parent if c.tag == tag and c.get(LANGUAGE) == "de"]
            if tag != "name" and len(english) != len(german):
                found.append(f"metainfo: {len(english)} <{tag}> in English, {len(german)} in German")
    return found


def check_words(root):
    found = []
    for element in root.iter():
        for sentence in re.split(r"[.;]", element.text or ""):
            claim = CLAIMS.search(sentence)
            if claim and not DENIED.search(sentence):
                found.append(f"metainfo: claims “{claim.group(0)}”: {sentence.strip()}")
    return found


def check_screenshots(root):
    named = {pathlib.PurePosixPath(image.text).name for image in root.iter("image")}
    kept = {line[1:] for line in (ROOT / "packaging/screenshots/.gitignore").read_text().split() if line.endswith(".png")}
    found = [f"metainfo: {name} is no kept picture" for name in sorted(named - kept)]
    found += [f"metainfo: the kept picture {name} is not shown" for name in sorted(kept - named)]
    found += [f"packaging/screenshots/{name} is not there" for name in sorted(kept)
              if not (ROOT / "packaging/screenshots" / name).is_file()]
    return found


def check_entry():
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str
    entry.read(LINUX / f"{ID}.desktop", encoding="utf-8")
    keys = entry["Desktop Entry"]
    found = [f"desktop file: no {key} in German" for key in ("GenericName", "Comment", "Keywords")
             if not keys.get(f"{key}[de]")]
    if keys.get("Icon") != ID:
        found.append("desktop file: another icon than is installed")
    return found, {one for one in keys.get("MimeType", "").split(";") if one}


def check_type(types, root):
    """The file type is the one that the other files name, with the ending and first bytes that the sources write."""
    mime = ElementTree.parse(LINUX / f"{ID}.mime.xml").getroot()
    here = {one.get("type") for one in mime.iter(f"{MIME}mime-type")}
    offered = {one.text for one in root.iter("mediatype")}
    found = [] if here == types == offered else [f"file type: {here} here, {types} and {offered} elsewhere"]
    ending = re.search(r'kPackageEnding = QStringLiteral\("([^"]+)"\)',
                       (ROOT / "app/services/PackageTypes.h").read_text(encoding="utf-8")).group(1)
    if [one.get("pattern") for one in mime.iter(f"{MIME}glob")] != ["*" + ending]:
        found.append(f"file type: packages end with {ending}")
    letters = re.search(r"kMagic\{([^}]*)\}", (ROOT / "db/package/PackageFile.cpp").read_text(encoding="utf-8")).group(1)
    magic = "".join(re.findall(r"'(.)'", letters))
    if [one.get("value") for one in mime.iter(f"{MIME}match")] != [magic]:
        found.append(f"file type: packages begin with {magic}")
    with tempfile.TemporaryDirectory() as folder:
        packages = pathlib.Path(folder) / "packages"
        packages.mkdir()
        (packages / f"{ID}.xml").write_bytes((LINUX / f"{ID}.mime.xml").read_bytes())
        found += ran("update-mime-database", folder)
    return found


def check_icons():
    wanted = re.search(r"foreach\(size ([\d ]+)\)",
                       (ROOT / "packaging/cmake/AllianceInstall.cmake").read_text(encoding="utf-8")).group(1).split()
    found = []
    for size in wanted:
        path = LINUX / "icons" / f"{size}.png"
        head = path.read_bytes()[:24] if path.is_file() else b""
        if head[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">II", head[16:24]) != (int(size), int(size)):
            found.append(f"packaging/linux/icons/{size}.png is not a picture of {size}x{size}")
    return found


def main():
    text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    problems = [] if "@" not in text else ["metainfo: something was not put in"]
    with tempfile.TemporaryDirectory() as folder:
        for name, content in (("as it is", text), ("with screenshots", with_screenshots(text))):
            path = pathlib.Path(folder) / name / f"{ID}.metainfo.xml"
            path.parent.mkdir()
            path.write_text(content, encoding="utf-8")
            problems += ran("appstreamcli", "validate", "--no-net", path)
    problems += ran("desktop-file-validate", LINUX / f"{ID}.desktop")
    try:
        root = ElementTree.fromstring(with_screenshots(text))
    except ElementTree.ParseError as error:
        return report(problems + [f"metainfo: {error}"], "what a desktop reads")
    problems += check_translated(root) + check_words(root) + check_screenshots(root) + check_icons()
    more, types = check_entry()
    problems += more + check_type(types, root)
    if f'"{ID}"' not in (ROOT / "app/windows/main.cpp").read_text(encoding="utf-8"):
        problems.append("the window says another desktop file name")
    for path in [*LINUX.glob("*.*"), pathlib.Path(sys.argv[1])]:
        problems += [f"{path.name}: names a machine: {one}" for one in MACHINE.findall(path.read_text(encoding="utf-8"))]
    return report(problems, "what a desktop reads")


if __name__ == "__main__":
    sys.exit(main())
