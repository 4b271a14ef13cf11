#!/usr/bin/env python3
"""Every text of the program is in German, and every counted one has its English forms.

    check_translations.py                     fails where a text is missing, unfinished or differs in its placeholders
    check_translations.py --missing FILE      writes what is missing as a JSON list
    check_translations.py --fill FILE         writes it back, and drops texts that the program has no more

After new texts: --missing texts.json, put the German into each "german" (two forms for a counted text: one, several) and
the English forms into each "english" that is there, then --fill texts.json. An entry without a "context" holds for every
place that has its "source" and nothing yet. app/translations/README.md has the words to use.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "app" / "translations"
LANGUAGES = {"de": "german", "en": "english"}  # of the .ts files: key in the JSON list
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
CALL = re.compile(r"(?<![\w>.])(?:\w+::)*tr\(\s*(%s(?:\s*%s)*)" % (LITERAL, LITERAL))


class Text:
    """One text: where it belongs, its English, and whether it is counted."""

    def __init__(self, context, source, comment, counted):
        self.key = (context, source, comment)
        self.context, self.source, self.comment = self.key
        self.counted = counted


def messages(path):
    """(Text, its finished forms or []) of a .ts file, in its order."""
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            text = Text(context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "",
                        message.get("numerus") == "yes")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            finished = translation.get("type") is None and all(forms)
            yield text, forms if finished else []


def extract(lupdate):
    """All texts of the sources, and what lupdate had to say against them."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "texts.ts"
        done = subprocess.run(
            [lupdate, "-tr-function-alias", "Q_DECLARE_TR_FUNCTIONS+=ALLIANCE_TEXTS", "-I", ".", "-locations", "none",
             "-source-language", "en_GB", "-target-language", "en_GB", "app", "-ts", path],
            cwd=ROOT, capture_output=True, text=True, check=True)
        complaints = [line for line in (done.stdout + done.stderr).splitlines() if re.match(r"\S+:\d+: ", line)]
        return [text for text, _ in messages(path)], complaints


def unescaped(literals):
    """What a C++ compiler makes of string literals side by side."""
    joined = "".join(part[1:-1] for part in re.findall(LITERAL, literals))
    plain = {"n": "\n", "t": "\t"}
    return re.sub(r"\\(.)", lambda match: plain.get(match.group(1), match.group(1)), joined)


def overlooked(texts):
    """Literals given to tr() that were not extracted."""
    known = {text.source for text in texts}
    for path in sorted((ROOT / "app").rglob("*")):
        if path.suffix not in (".cpp", ".h"):
            continue
        for match in CALL.finditer(re.sub(r"(?m)^\s*//.*$", "", path.read_text(encoding="utf-8"))):
            source = unescaped(match.group(1))
            if source and source not in known:
                yield f"{path.relative_to(ROOT)}: lupdate does not find “{source}”"


def stored(language):
    """Finished forms by key."""
    path = TRANSLATIONS / f"alliance_{language}.ts"
    return {text.key: forms for text, forms in messages(path) if forms}


def differences(text, form):
    """What a translation has to keep of its source and does not."""
    source = text.source
    if text.counted:  # the singular may say "one"
        form, source = form.replace("%n", ""), source.replace("%n", "")
    for what, pattern in (("placeholders", r"%L?\d"), ("tags", r"</?[a-z][^>]*>"), ("file patterns", r"\*\.\w+"),
                          ("options", r"(?<![\w-])--[a-z][a-z-]+")):
        if Counter(re.findall(pattern, source)) != Counter(re.findall(pattern, form)):
            yield what
    for what, pattern in (("a mnemonic", r"&(?=[^&\s])"), ("the spaces around it", r"^\s+|\s+$")):
        if re.findall(pattern, source) != re.findall(pattern, form):
            yield what
    for end in (":", "…"):
        if source.endswith(end) != form.endswith(end):
            yield f"“{end}” at its end"


def wanted(language, texts):
    """English is translated only where it is counted."""
    return [text for text in texts if language == "de" or text.counted]


def complete(text, forms):
    return len(forms) == (2 if text.counted else 1)


def check(texts, complaints):
    problems = complaints + list(overlooked(texts))
    for language in LANGUAGES:
        have = stored(language)
        for text in wanted(language, texts):
            forms = have.get(text.key, [])
            if not complete(text, forms):
                problems.append(f"{language}: missing: {text.context}: “{text.source}”")
            for form in forms:
                problems += [f"{language}: {what} of “{text.source}” differ in “{form}”"
                             for what in differences(text, form)]
    return problems


def write_missing(texts, path):
    have = {language: stored(language) for language in LANGUAGES}
    entries = []
    for text in texts:
        entry = {"context": text.context, "source": text.source, "comment": text.comment}
        for language, name in LANGUAGES.items():
            if text in wanted(language, [text]) and not complete(text, have[language].get(text.key, [])):
                entry[name] = ["", ""] if text.counted else ""
        if len(entry) > 3:
            entries.append(entry)
    path.write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(entries)} text(s) written to {path}")


def quoted(text):
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def message_lines(text, forms):
    yield '    <message numerus="yes">' if text.counted else "    <message>"
    yield f"        <source>{quoted(text.source)}</source>"
    if text.comment:
        yield f"        <comment>{quoted(text.comment)}</comment>"
    unfinished = "" if complete(text, forms) else ' type="unfinished"'
    if not text.counted:
        yield f"        <translation{unfinished}>{quoted(''.join(forms))}</translation>"
    else:
        yield f"        <translation{unfinished}>"
        yield from (f"            <numerusform>{quoted(form)}</numerusform>" for form in (forms or ["", ""]))
        yield "        </translation>"
    yield "    </message>"


def write(language, texts, have):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{"de_DE" if language == "de" else "en_GB"}" sourcelanguage="en_GB">']
    for context in sorted({text.context for text in texts}):
        lines += ["<context>", f"    <name>{quoted(context)}</name>"]
        for text in texts:
            if text.context == context:
                lines += message_lines(text, have.get(text.key, []))
        lines.append("</context>")
    lines.append("</TS>")
    (TRANSLATIONS / f"alliance_{language}.ts").write_text("\n".join(lines) + "\n", encoding="utf-8")


def fill(texts, path):
    entries = json.loads(path.read_text(encoding="utf-8"))
    for language, name in LANGUAGES.items():
        have = stored(language)
        given = {}
        for entry in entries:
            if name in entry:
                forms = entry[name] if isinstance(entry[name], list) else [entry[name]]
                given[(entry.get("context"), entry["source"], entry.get("comment", ""))] = forms
        for text in texts:
            forms = given.get(text.key)
            if not forms and not complete(text, have.get(text.key, [])):
                forms = given.get((None, text.source, text.comment))
            if forms and all(forms):
                have[text.key] = forms
        write(language, wanted(language, texts), have)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate", help="program of the package qt6-l10n-tools")
    parser.add_argument("--missing", type=pathlib.Path, metavar="FILE")
    parser.add_argument("--fill", type=pathlib.Path, metavar="FILE")
    arguments = parser.parse_args()
    texts, complaints = extract(arguments.lupdate)
    if arguments.fill:
        fill(texts, arguments.fill)
    if arguments.missing:
        write_missing(texts, arguments.missing)
        return 0
    problems = check(texts, complaints)
    for problem in problems[:200]:
        print(problem)
    print(f"translations of {len(texts)} texts: {len(problems)} problem(s)")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
