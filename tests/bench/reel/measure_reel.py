#!/usr/bin/env python3
"""measure_reel.py BIN MEDIA... [--mask HOW] [--moments N] [--seconds S] [--judge N] [--cascade FILE]... [--keep DIR]
measure_reel.py BIN --puppets [--puppet-seconds S] ...

Makes a library of each recording, a collection of N moments of S seconds spread over it, and a masked reel of it by the
program BIN/alliance. Prints how long the film is, how long it took, and what the check listed. Whoever looks is
played by this script: every listed place is called no face, so that the film is written, and the time counted is that
of one run. With --judge every N-th frame of the film is given to BIN/alliance-bench-faces, and every face it finds
that lies in no listed place is counted; exit 1 when there is one. --cascade: judges beside the program's own
detector, in place of OpenCV's cascade of local binary patterns; package opencv-data has more. --puppets: films of
BIN/alliance-bench-reel-films, each one moment, every frame judged; where faces were drawn is known there, and only
what lies on one counts."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time


def run(*words, may_fail=False):
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0 and not may_fail:
        sys.exit(f"{' '.join(words)}\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout or "{}")


def make_library(alliance, media, folder, arguments):
    library = os.path.join(folder, "library")
    run(alliance, "library", "create", library, "--open", "--json")
    session = run(alliance, "library", "import", library, media, "--case", "A", "--link", "--json")["session"]
    run(alliance, "consent", "set", library, "--case", "A", "--purpose", "programme_library", "--json")
    run(alliance, "collection", "create", library, "--name", "Reel", "--json")
    length = run(alliance, "probe", media, "--json")["duration_s"]
    step = length / arguments.moments
    for i in range(arguments.moments):
        begin = i * step
        end = min(begin + arguments.seconds, length - 0.001)
        run(alliance, "collection", "add", library, "--collection", "Reel", "--session", session, "--time",
            f"{begin:.3f}", "--until", f"{end:.3f}", "--title", f"{i + 1}", "--json")
    return library


def make_film(alliance, library, folder, arguments):
    film = os.path.join(folder, "reel.mp4")
    words = [alliance, "reel", library, "--collection", "Reel", "--out", film, "--mask", arguments.mask, "--cards", "0",
             "--looked", os.path.join(folder, "looked.json"), "--json"]
    begin = time.monotonic()
    made = run(*words, may_fail=True)
    seconds = time.monotonic() - begin
    places = []
    rounds = 1
    while "open_places" in made and rounds < 4:
        with open(words[-2]) as file:
            looked = json.load(file)
        for place in looked["places"]:
            place["face"] = False
        with open(words[-2], "w") as file:
            json.dump(looked, file)
        places = looked["places"]
        made = run(*words, may_fail=True)
        rounds += 1
    if not os.path.exists(film):
        sys.exit(f"no film: {made}")
    return film, made, seconds, places


def inside(box, place):
    x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
    left, top, width, height = place["box"]
    return left - width / 2 <= x <= left + 1.5 * width and top - height / 2 <= y <= top + 1.5 * height


def judge(program, film, arguments, places):
    cascades = [word for file in arguments.cascade for word in ("--cascade", file)]
    found = run(program, film, "--every", str(arguments.judge), *cascades)
    unlisted = {who: [] for who in found["judges"]}
    for one in found["found"]:
        for who, boxes in one["faces"].items():
            for box in boxes:
                listed = any(place["from"] - 2 <= one["frame"] <= place["to"] + 2 and inside(box, place)
                             for place in places)
                if not listed:
                    unlisted[who].append([one["frame"], *[round(value, 3) for value in box]])
    return found, unlisted


def overlaps(box, face):
    width = min(box[0] + box[2], face[0] + face[2]) - max(box[0], face[0])
    height = min(box[1] + box[3], face[1] + face[3]) - max(box[1], face[1])
    return width > 0 and height > 0 and width * height > 0.2 * min(box[2] * box[3], face[2] * face[3])


def truth_of(media):
    file = os.path.splitext(media)[0] + ".truth.json"
    if not os.path.exists(file):
        return None
    with open(file) as stream:
        return json.load(stream)


def measure(media, folder, arguments):
    alliance = os.path.join(arguments.bin, "alliance")
    library = make_library(alliance, media, folder, arguments)
    film, made, seconds, places = make_film(alliance, library, folder, arguments)
    length = made["length_ns"] * 1e-9
    print(f"{os.path.basename(media)}: {made['frames']} frames, {length:.1f} s of {made['width']} x {made['height']}, "
          f"{arguments.mask}")
    print(f"made in {seconds:.1f} s: {length / seconds:.2f} x real time")
    print(f"{len(places)} places listed, {sum(place['frames'] for place in places)} frames with one")
    if not arguments.judge:
        return 0
    found, unlisted = judge(os.path.join(arguments.bin, "alliance-bench-faces"), film, arguments, places)
    looked = (found["frames"] + arguments.judge - 1) // arguments.judge
    truth = truth_of(media) if arguments.moments == 1 else None
    missed = 0
    print(f"{looked} frames judged")
    for who, boxes in unlisted.items():
        seen = sum(len(one["faces"][who]) for one in found["found"])
        on_face = sum(any(overlaps(box[1:], face) for face in truth[box[0]]) for box in boxes) if truth else None
        missed += len(boxes) if on_face is None else on_face
        print(f"  {who}: found {seen}, not listed {len(boxes)} in {len({box[0] for box in boxes})} frames"
              + (f", of these on a face {on_face}" if truth else ""))
        for box in boxes[:arguments.show]:
            print(f"    frame {box[0]} at {box[1:]}")
    return missed


def make_puppets(arguments, folder):
    os.makedirs(folder, exist_ok=True)
    made = subprocess.run([os.path.join(arguments.bin, "alliance-bench-reel-films"), folder, "--seconds",
                           str(arguments.puppet_seconds)], capture_output=True, text=True)
    if made.returncode != 0:
        sys.exit(made.stderr)
    return [os.path.join(folder, name) for name in made.stdout.split()]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin")
    parser.add_argument("media", nargs="*")
    parser.add_argument("--puppets", action="store_true")
    parser.add_argument("--puppet-seconds", type=float, default=8)
    parser.add_argument("--cascade", action="append", default=[])
    parser.add_argument("--show", type=int, default=10)
    parser.add_argument("--mask", default="solid")
    parser.add_argument("--moments", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--judge", type=int, default=0)
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    unlisted = 0
    with tempfile.TemporaryDirectory() as temporary:
        media = list(arguments.media)
        if arguments.puppets:
            arguments.moments, arguments.seconds = 1, arguments.puppet_seconds
            arguments.judge = arguments.judge or 1
            media += make_puppets(arguments, os.path.join(arguments.keep or temporary, "puppets"))
        if not media:
            parser.error("no recording")
        for one in media:
            folder = os.path.join(arguments.keep or temporary, os.path.splitext(os.path.basename(one))[0])
            os.makedirs(folder, exist_ok=True)
            unlisted += measure(one, folder, arguments)
    if arguments.judge:
        print(f"{unlisted} faces that may show and are not listed")
    sys.exit(1 if unlisted else 0)


if __name__ == "__main__":
    main()
