#!/usr/bin/python3
"""Sets our face and pose chains against MediaPipe's own solutions, run in headless Chromium.

compare_with_browser.py (face|pose) --program BUILD/bin/alliance-bench-landmarks --tarballs DIR [--passes N] IMAGE...

--tarballs holds the pinned packages (see packaging/models/sources.py), --passes is how often each image is looked at
(each time in the region that the landmarks before gave). Prints per person, and as a mean, the distance between our
landmarks and the solution's on the same pixels:
  face: pixels over the mesh and over the irises, of faces of at least 90 px from forehead to chin
  pose: parts of the shoulder width (%), for shoulders, head, and hips and elbows that lie in the picture; on the upper
        body of each person in the images (single persons, the case that the solution is made for)

Why the Pose solution runs its detector on the CPU here, unless --as-shipped is given: on WebGL that detector does not
compute what its model file defines. On byte-equal input (the solution's 224 x 224 tensor differs from ours by 2e-6)
its raw outputs are off by about 3 % of their spread, also with all half-float textures widened to 32 bits, while a
plain numpy evaluation of the model file equals ours exactly. The region then starts elsewhere, and so do the
landmarks: 2-13 % of the shoulder width. One byte of the graph inside the .wasm selects the CPU instead; the rest of
the solution (sampling, landmark network on WebGL, refinement) is as shipped.
More than one pass on bodies compares how noise is fed back through the region (both programs scatter by several % of
the shoulder width on a still photograph), which is why PosePipeline keeps a region while the body stays in it.

Needs chromium. Nothing leaves the machine: the page is served on the loopback device.
"""

import argparse
import functools
import http.server
import json
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import threading

import numpy as np

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2] / "packaging" / "models"))
from sources import FACE_MESH, POSE  # noqa: E402

SMALLEST_FACE = 90
LONGEST_RUN_S = 1800
IRIS = slice(468, 478)
MESH = slice(0, 468)
# InferenceCalculatorOptions of the pose detector: delegate { gpu { use_advanced_gpu_api: true } }, and
# delegate { xnnpack { num_threads: 1 } }.
DETECTOR_ON_GPU = b"pose_detection.tflite\x2a\x04\x12\x02\x08\x01"
DETECTOR_ON_CPU = b"pose_detection.tflite\x2a\x04\x22\x02\x08\x01"
POSE_PARTS = {"shoulders": [11, 12], "head": list(range(11)), "elbows": [13, 14], "hips": [23, 24]}


class Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments, job, finished, **options):
        self.job, self.finished = job, finished
        super().__init__(*arguments, **options)

    def log_message(self, *_):
        pass

    def do_GET(self):
        if self.path != "/job":
            super().do_GET()
            return
        body = json.dumps(self.job).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        content = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(204)
        self.end_headers()
        if self.path == "/result":
            self.finished(content)
        else:
            print(f"  {content}", file=sys.stderr)


def run_browser(root, job):
    """The page's result for `job`, with `root` served on the loopback device."""
    done, answer = threading.Event(), {}

    def finished(content):
        answer.update(content)
        done.set()

    handler = functools.partial(Handler, job=job, finished=finished, directory=str(root))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    flags = (
        "--headless --no-sandbox --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --use-angle=swiftshader --enable-unsafe-swiftshader"
    ).split()
    with tempfile.TemporaryDirectory() as profile:
        url = f"http://127.0.0.1:{server.server_port}/page.html"
        command = ["chromium", *flags, f"--user-data-dir={profile}", url]
        browser = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            if not done.wait(LONGEST_RUN_S):
                sys.exit(f"Chromium gave no result within {LONGEST_RUN_S} s")
        finally:
            browser.terminate()
            browser.wait()
            server.shutdown()
    if "error" in answer:
        sys.exit(f"The page failed: {answer['error']}")
    return answer


def unpack(tarballs, package, target):
    with tarfile.open(pathlib.Path(tarballs) / package.file_name) as archive:
        for member in archive.getmembers():
            if member.isfile() and member.name.startswith("package/"):
                member.name = member.name[len("package/") :]
                member.mode = 0o644
                archive.extract(member, target)


def move_detector_to_cpu(folder):
    for path in folder.glob("*.wasm"):
        content = path.read_bytes()
        if content.count(DETECTOR_ON_GPU) != 1:
            sys.exit(f"{path.name} holds no pose detector that can be moved to the CPU")
        path.write_bytes(content.replace(DETECTOR_ON_GPU, DETECTOR_ON_CPU))


def pairs(ours, theirs):
    """Each of their people with the nearest of ours: (ours, their points)."""
    for points in theirs:
        points = np.array(points)
        people = [(person, np.array(person["points"])[: len(points)]) for person in ours]
        if people:
            person, mine = min(people, key=lambda entry: np.linalg.norm(entry[1][:11] - points[:11], axis=1).mean())
            yield person, mine, points


def compare_faces(name, ours, theirs, rows):
    for person, mine, points in pairs(ours, theirs):
        if person["size"] < SMALLEST_FACE:
            continue
        distance = np.linalg.norm(mine - points, axis=1)
        rows.append([distance[MESH].mean(), distance[IRIS].mean()])
        print(f"{name}: face {person['size']:.0f} px, mesh {rows[-1][0]:.2f} px, irises {rows[-1][1]:.2f} px")


def compare_bodies(name, size, ours, theirs, rows):
    for person, mine, points in pairs(ours, theirs):
        width = np.linalg.norm(points[11] - points[12])
        inside = ((points >= 0) & (points < size)).all(axis=1)
        distance = 100 * np.linalg.norm(mine - points, axis=1) / width
        row = []
        for part in POSE_PARTS.values():
            visible = [k for k in part if inside[k]]
            row.append(distance[visible].mean() if visible else np.nan)
        rows.append(row)
        parts = ", ".join(f"{part} {value:.1f} %" for part, value in zip(POSE_PARTS, row) if not np.isnan(value))
        print(f"{name}: shoulders {width:.0f} px apart, {parts}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chain", choices=("face", "pose"))
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--tarballs", required=True, type=pathlib.Path)
    parser.add_argument("--passes", type=int, help="6 for faces, 1 for bodies unless told")
    parser.add_argument("--as-shipped", action="store_true", help="leave the Pose solution's detector on WebGL")
    parser.add_argument("--keep", type=pathlib.Path, metavar="FILE", help="writes both results as JSON")
    parser.add_argument("images", nargs="+", metavar="IMAGE")
    arguments = parser.parse_args()
    face = arguments.chain == "face"
    if arguments.passes is None:
        arguments.passes = 6 if face else 1
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        shutil.copy(HERE / "browser_page.html", root / "page.html")
        unpack(arguments.tarballs, FACE_MESH if face else POSE, root / ("face_mesh" if face else "pose"))
        subprocess.run([arguments.program, "prepare", root / "images", *arguments.images], check=True)
        names = sorted(path.name for path in (root / "images").iterdir())
        names = [name for name in names if ("-person" in name) != face]
        if not face and not arguments.as_shipped:
            move_detector_to_cpu(root / "pose")
        command = [arguments.program, arguments.chain, "--passes", str(arguments.passes)]
        printed = subprocess.run([*command, *[root / "images" / name for name in names]], check=True, capture_output=True)
        ours = {pathlib.Path(path).name: people for path, people in json.loads(printed.stdout).items()}
        sizes = {name: png_size(root / "images" / name) for name in names}
        job = {"chain": arguments.chain, "passes": arguments.passes, "images": names}
        theirs = {name: passes[-1] for name, passes in run_browser(root, job).items()}
    if arguments.keep:
        arguments.keep.write_text(json.dumps({"ours": ours, "theirs": theirs, "sizes": sizes}))
    rows = []
    for name in names:
        if not theirs[name]:
            print(f"{name}: the solution finds nobody")
        elif face:
            compare_faces(name, ours[name], theirs[name], rows)
        else:
            compare_bodies(name, sizes[name], ours[name], theirs[name], rows)
    if not rows:
        sys.exit("nothing to compare")
    mean, worst = np.nanmean(rows, axis=0), np.nanmax(rows, axis=0)
    parts = ("mesh", "irises") if face else tuple(POSE_PARTS)
    unit = "px" if face else "% of shoulder width"
    summary = ", ".join(f"{part} {m:.2f} (worst {w:.2f})" for part, m, w in zip(parts, mean, worst))
    print(f"mean over {len(rows)} in {unit}: {summary}")


def png_size(path):
    header = path.read_bytes()[16:24]
    return [int.from_bytes(header[:4], "big"), int.from_bytes(header[4:], "big")]


if __name__ == "__main__":
    main()
