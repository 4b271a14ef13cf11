#!/usr/bin/env python3
"""Measures where speech is found, on conversations whose truth is known:

    measure_speech.py BENCH [--seed 5] [--peer NAME=COMMAND]...

BENCH is the built alliance-bench-speech. Two voices take turns with pauses of 0.1 to 12 s, in 13 kinds of noise, the
second voice as loud as the first or 12 dB quieter. Voices: those of espeak-ng, and where Debian's packages
asterisk-core-sounds-*-g722 are installed their five speakers. The truth is the level of each clean voice (within 38 dB
of its loudest 10 ms; pauses under 0.35 s belong to speech). Counted: 10 ms frames more than 0.1 s from a true edge, and
silences of 3 s and more (onset within 1 s, overlap at least 0.3). A peer is a command that reads and writes as BENCH
does; pauses are bridged for it in the same way. Needs numpy and the ffmpeg command.
"""

import argparse
import pathlib
import random
import subprocess
import sys

import numpy as np

RATE = 16000  # of what is mixed; detectors are given 8 kHz
STEP = RATE // 100
SECONDS = 90
VOICE_DB = -26
SOUNDS = pathlib.Path("/usr/share/asterisk/sounds")
TEXTS = [
    "I was thinking about what you said last week, and it stayed with me.",
    "What was that like for you?",
    "I am not sure.",
    "Maybe it is nothing. I just felt a bit tired afterwards, and I did not want to talk to anyone.",
    "I wonder whether something happened between us when I said that.",
    "Yes.",
    "No, I do not think so, not really.",
    "It sounds as if part of you wanted to stay away today.",
    "My sister called again, and she asked the same questions as always, and I gave the same answers.",
    "Take your time.",
    "I noticed that I became quite busy explaining things. I am sorry if that was too much.",
    "When you look away like that, what goes on inside?",
    "I guess I was disappointed, because I hoped that you would see it without my saying so.",
    "Thank you for telling me.",
]


def piped(command, data=b""):
    return subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout


def decoded(options, data=b"", rate=RATE):
    raw = piped(["ffmpeg", "-v", "error", *options, "-ar", str(rate), "-ac", "1", "-f", "f32le", "-"], data)
    return np.frombuffer(raw, np.float32)


def runs(mask):
    edges = np.flatnonzero(np.diff(np.concatenate([[0], mask.astype(int), [0]])))
    return list(zip(edges[::2], edges[1::2]))


def utterance(sound):
    """The sound without silence at its ends, at a level of 1, and which 10 ms of it are speech; None if too short."""
    steps = len(sound) // STEP
    level = 10 * np.log10(np.mean(sound[:steps * STEP].reshape(steps, STEP) ** 2, axis=1) + 1e-12)
    active = level > max(level.max() - 38, -75)
    if np.count_nonzero(active) <= 20:
        return None
    first, last = np.flatnonzero(active)[[0, -1]]
    sound = sound[first * STEP:(last + 1) * STEP]
    active = active[first:last + 1]
    loud = np.sqrt(np.mean(sound[np.repeat(active, STEP)] ** 2))
    return sound / loud, active


def voices(dice):
    spoken = {}
    for name, speed, pitch in (("en-gb", 150, 35), ("en-us+f3", 165, 60)):
        say = ["espeak-ng", "-v", name, "-s", str(speed), "-p", str(pitch), "--stdout"]
        made = [piped([*say, text]) for text in TEXTS]
        spoken[name] = [utterance(decoded(["-i", "-"], wav)) for wav in made]
    for folder in sorted(SOUNDS.glob("*_*_*")):
        files = [file for file in sorted(folder.rglob("*.g722"))
                 if 12000 < file.stat().st_size < 60000 and "silence" not in file.name]
        dice.shuffle(files)
        spoken[folder.name] = [utterance(decoded(["-f", "g722", "-i", str(f)])) for f in files[:60]]
    return {name: [one for one in all_of if one] for name, all_of in spoken.items()}


def conversation(first, second, second_db, dice):
    sound = np.zeros(SECONDS * RATE)
    truth = np.zeros(SECONDS * 100, bool)
    at = dice.choice([0.5, 3.5])
    who = 0
    while True:
        said, active = dice.choice((first, second)[who])
        start = int(at * 100)
        if start + len(active) > len(truth) - 100:
            return sound, truth
        sound[start * STEP:start * STEP + len(said)] += said * 10 ** ((0, second_db)[who] / 20)
        truth[start:start + len(active)] |= active
        kind = dice.random()
        pause = (0.1, 0.6) if kind < 0.5 else (0.6, 1.8) if kind < 0.75 else (3.3, 12)
        at = (start + len(active)) / 100 + dice.uniform(*pause)
        if kind >= 0.5 and (kind < 0.75 or dice.random() < 0.5):
            who = 1 - who


def unit(sound):
    return sound / np.sqrt(np.mean(sound ** 2))


def shaped(count, noise, weight):
    spectrum = np.fft.rfft(noise.standard_normal(count))
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    return unit(np.fft.irfft(spectrum * weight(hertz), count))


def pink(count, noise):
    return shaped(count, noise, lambda f: np.where(f < 20, 0, 1 / np.sqrt(np.maximum(f, 1))))


def fan(count, noise):
    swell = 1 + 0.5 * np.sin(2 * np.pi * np.arange(count) / RATE / 25)
    return unit(shaped(count, noise, lambda f: 1 / (1 + (f / 200) ** 2)) * swell)


def hum(count, noise):
    time = np.arange(count) / RATE
    parts = ((1, 1), (2, 0.5), (3, 0.4), (5, 0.2), (7, 0.1))
    return unit(sum(a * np.sin(2 * np.pi * 50 * h * time + h) for h, a in parts))


def music(count, noise):
    chords = [(220, 277, 330), (196, 247, 294), (175, 220, 262), (262, 330, 392)]
    time = np.arange(count) / RATE
    fading = np.exp(-1.5 * (time % 1))
    sound = np.zeros(count)
    for second in range(0, int(count / RATE) + 1):
        here = slice(second * RATE, (second + 1) * RATE)
        for f in chords[second % 4]:
            sound[here] += sum(np.sin(2 * np.pi * f * h * time[here]) / h for h in (1, 2, 3)) * fading[here]
    return unit(sound)


def bursts(count, noise, per_minute, cough):
    sound = 0.02 * pink(count, noise)
    for _ in range(int(count / RATE / 60 * per_minute)):
        length = int(RATE * (noise.uniform(0.2, 0.45) if cough else noise.uniform(0.03, 0.09)))
        time = np.arange(length)
        burst = np.convolve(noise.standard_normal(length), np.ones(3) / 3, "same") if cough else (
            np.sin(2 * np.pi * noise.uniform(90, 300) * time / RATE) + 0.5 * noise.standard_normal(length))
        fading = np.exp(-time / (length * (0.35 if cough else 0.25)))
        burst = unit(burst * fading * np.minimum(1, time / (RATE * 0.002)))
        at = noise.integers(0, count - length)
        sound[at:at + length] += burst * 10 ** (noise.uniform(-6, 3) / 20)
    return sound


# Name, noise, its level against the first voice.
NOISES = [
    ("clean", None, 0),
    *((f"hiss {-db} dB below", lambda n, d: d.standard_normal(n), db) for db in (-30, -20, -10)),
    ("pink 20 dB below", pink, -20), ("pink 10 dB below", pink, -10), ("fan 15 dB below", fan, -15),
    ("hum 20 dB below", hum, -20), ("hum 5 dB below", hum, -5),
    ("music 20 dB below", music, -20), ("music 10 dB below", music, -10),
    ("coughs, 6 a minute", lambda n, d: bursts(n, d, 6, True), 0),
    ("knocks, 10 a minute", lambda n, d: bursts(n, d, 10, False), 0),
]


def bridged(mask, bridge=35, shortest=12):
    spans = []
    for start, end in runs(mask):
        if spans and start - spans[-1][1] <= bridge:
            spans[-1][1] = end
        else:
            spans.append([start, end])
    joined = np.zeros(len(mask), bool)
    for start, end in spans:
        joined[start:end] = end - start >= shortest
    return joined


def silences(mask):
    return [(a, b) for a, b in runs(~mask) if b - a >= 300]


def compared(found, truth):
    """Speech missed, of; silence taken for speech, of; silences hit, missed, false."""
    size = min(len(found), len(truth))
    found, truth = found[:size], truth[:size]
    counts = np.ones(size, bool)
    for edge in np.flatnonzero(np.diff(truth.astype(int))):
        counts[max(0, edge - 9):edge + 11] = False
    left = silences(found)
    hits = 0
    wanted = silences(truth)
    for a, b in wanted:
        for c, d in left:
            if abs(a - c) <= 100 and (min(b, d) - max(a, c)) / (max(b, d) - min(a, c)) >= 0.3:
                left.remove((c, d))
                hits += 1
                break
    return np.array([np.sum(truth & ~found & counts), np.sum(truth & counts), np.sum(~truth & found & counts),
                     np.sum(~truth & counts), hits, len(wanted) - hits, len(left)])


def line(name, s):
    return (f"{name:24s} | {100 * (1 - (s[0] + s[2]) / (s[1] + s[3])):5.1f} | {100 * s[0] / s[1]:5.1f} | "
            f"{100 * s[2] / s[3]:5.1f} | {int(s[4]):4d} | {int(s[5]):4d} | {int(s[6]):4d}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=COMMAND")
    options = parser.parse_args()
    detectors = {"ours": [options.bench], **{p.partition("=")[0]: p.partition("=")[2].split() for p in options.peer}}
    dice = random.Random(options.seed)
    noise = np.random.default_rng(options.seed)
    spoken = list(voices(dice).values())
    pairs = list(zip(spoken[::2], spoken[1::2])) or [(spoken[0], spoken[0])]
    totals = {name: {} for name in detectors}
    for kind, noisy, noise_db in NOISES:
        for first, second in pairs:
            for second_db in (0, -12):
                sound, truth = conversation(first, second, second_db, dice)
                sound = sound + noise.standard_normal(len(sound)) * 10 ** (-55 / 20)  # no room is silent
                if noisy:
                    sound = sound + noisy(len(sound), noise) * 10 ** (noise_db / 20)
                sound = np.clip(sound * 10 ** (VOICE_DB / 20), -1, 1).astype(np.float32)
                mixed = ["-f", "f32le", "-ar", str(RATE), "-ac", "1", "-i", "-"]
                given = decoded(mixed, sound.tobytes(), 8000).tobytes()
                for name, command in detectors.items():
                    found = bridged(np.frombuffer(piped(command, given), np.uint8) > 0)
                    score = compared(found, bridged(truth))
                    for row in ("all", kind):
                        totals[name][row] = totals[name].get(row, 0) + score
    for name, rows in totals.items():
        print(f"{name:24s} | right | missed| false | silences found, missed, false   (frames in %)")
        for row, score in rows.items():
            print(line("  " + row, score))


if __name__ == "__main__":
    sys.exit(main())
