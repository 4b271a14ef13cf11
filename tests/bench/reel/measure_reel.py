#!/usr/bin/env python3
"""measure_reel.py BIN MEDIA... [--mask HOW] [--moments N] [--seconds S] [--judge N] [--keep DIR]

Makes a library of each recording, a collection of N moments of S seconds spread over it, and a masked reel of it by the
program BIN/alliance. Prints how long the film is, how long it took, and what the check listed. Whoever looks is played
by this script: every listed place is called no face, so that the film is written, and the time counted is that of one
run. With --judge every N-th frame of the film is given to BIN/alliance-bench-faces, and every face it finds that lies in
no listed place is counted."""

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


def judge(program, film, every, places):
    found = run(program, film, "--every", str(every))
    unlisted = {"own": [], "cascade": []}
    for one in found["found"]:
        for who in unlisted:
            for box in one[who]:
                listed = any(place["from"] - 2 <= one["frame"] <= place["to"] + 2 and inside(box, place)
                             for place in places)
                if not listed:
                    unlisted[who].append([one["frame"], *[round(value, 3) for value in box]])
    return found, unlisted


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
        return
    found, unlisted = judge(os.path.join(arguments.bin, "alliance-bench-faces"), film, arguments.judge, places)
    looked = (found["frames"] + arguments.judge - 1) // arguments.judge
    print(f"{looked} frames judged; not listed: own detector {len(unlisted['own'])}, "
          f"cascade {len(unlisted['cascade'])}")
    for who, boxes in unlisted.items():
        for box in boxes[:10]:
            print(f"  {who}: frame {box[0]} at {box[1:]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin")
    parser.add_argument("media", nargs="+")
    parser.add_argument("--mask", default="solid")
    parser.add_argument("--moments", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--judge", type=int, default=0)
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    for media in arguments.media:
        with tempfile.TemporaryDirectory() as temporary:
            stem = os.path.splitext(os.path.basename(media))[0]
            folder = os.path.join(arguments.keep, stem) if arguments.keep and len(arguments.media) > 1 else \
                arguments.keep or temporary
            os.makedirs(folder, exist_ok=True)
            measure(media, folder, arguments)


if __name__ == "__main__":
    main()
