#!/usr/bin/env python3
"""Makes the recordings that the media benches measure with, through the ffmpeg command:

    make_bench_clips.py PICTURES FOLDER [--minutes 60]

PICTURES is the built alliance-bench-pictures. FOLDER then holds
  hour.mp4    1080p30, groups of 250 frames, three B-frames, flat content: many frames that no other needs. A part of
              225 s is encoded once and repeated; frame n carries the number n mod 6750.
  camera.mp4  1080p30, groups of 250 frames, noise and moving light as of a camera; frame n carries the number n.
Both with sound. Takes some minutes.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

RATE = 30
GROUP = 250
PART_FRAMES = 27 * GROUP
CAMERA_FRAMES = 4500
SIZE = (1920, 1080)
FFMPEG = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-y"]


def encode(pictures, kind, frames, rate_control, x264, out):
    """Pictures of `kind` through x264, with a tone, into `out`."""
    width, height = SIZE
    source = subprocess.Popen([str(pictures), kind, str(frames), str(width), str(height)], stdout=subprocess.PIPE)
    command = FFMPEG + [
        "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", f"{width}x{height}", "-r", str(RATE), "-i", "pipe:0",
        "-f", "lavfi", "-i", f"sine=frequency=300:sample_rate=48000:duration={frames / RATE}",
        "-c:v", "libx264", "-preset", "veryfast", *rate_control, "-pix_fmt", "yuv420p",
        "-x264-params", f"keyint={GROUP}:min-keyint={GROUP}:scenecut=0:open-gop=0:{x264}",
        "-c:a", "aac", "-b:a", "96k", str(out)]
    subprocess.run(command, stdin=source.stdout, check=True)
    source.stdout.close()
    if source.wait() != 0:
        raise RuntimeError(f"{pictures} failed")


def repeat(part, times, out):
    """`times` copies of `part` one after the other, without encoding; the sound is one tone all through."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", dir=part.parent) as listing:
        listing.writelines(f"file '{part.resolve()}'\n" for _ in range(times))
        listing.flush()
        subprocess.run(FFMPEG + ["-f", "concat", "-safe", "0", "-i", listing.name, "-c", "copy",
                                 "-video_track_timescale", str(RATE * 512), str(out)], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pictures", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--minutes", type=float, default=60)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        part = pathlib.Path(folder) / "part.mp4"
        encode(options.pictures, "simple", PART_FRAMES, ["-crf", "26"], "bframes=3:b-adapt=0:b-pyramid=normal", part)
        repeat(part, max(1, round(options.minutes * 60 * RATE / PART_FRAMES)), options.folder / "hour.mp4")
    encode(options.pictures, "camera", CAMERA_FRAMES, ["-b:v", "2M"], "bframes=1:b-adapt=1",
           options.folder / "camera.mp4")
    return 0


if __name__ == "__main__":
    sys.exit(main())
