#!/usr/bin/python3
"""Converts the pinned vision models to the ONNX files that the program reads.

convert_models.py --tarballs DIR --out DIR [--check]

Reads three npm packages (as `npm pack` leaves them) from --tarballs and writes the model folder --out: ONNX files,
face_geometry.json and manifest.json (sources and the sha256 of every file). Nothing is fetched. The folder appears
whole or not at all; when it is there and its manifest verifies, nothing is done. --check only verifies (exit 0 or 1).
Needs python3-numpy and python3-onnx.
"""

import argparse
import json
import os
import pathlib
import shutil
import sys
import tempfile

from sources import MEMBERS, PACKAGES, SetupError, read_members, sha256

FORMAT = 1  # raised when the content of the folder changes, so that older folders are made anew

# Produced ONNX file: source model, {tensor: input name}, {tensor: output name}.
# The attention model is cut into its trunk and its heads for eyes and lips; what lies between them is done by vision/face.
GRAPHS = {
    "face_detection_full_range.onnx": (
        "face_detection_full_range.tflite",
        {None: "image"},
        {"reshaped_regressor_face_4": "boxes", "reshaped_classifier_face_4": "scores"},
    ),
    "face_mesh_trunk.onnx": (
        "face_landmark_with_attention.tflite",
        {None: "image"},
        {"output_mesh": "mesh", "conv_faceflag": "flag", "p_re_lu_3": "features"},
    ),
    "face_mesh_image_left_eye.onnx": (
        "face_landmark_with_attention.tflite",
        {"transform_tensor_bilinear_v2_1": "features"},
        {"conv_left_eye": "points", "conv_left_iris": "iris"},
    ),
    "face_mesh_image_right_eye.onnx": (
        "face_landmark_with_attention.tflite",
        {"transform_tensor_bilinear_v2_2": "features"},
        {"conv_right_eye": "points", "conv_right_iris": "iris"},
    ),
    "face_mesh_lips.onnx": (
        "face_landmark_with_attention.tflite",
        {"transform_tensor_bilinear_v2": "features"},
        {"conv_lips": "points"},
    ),
    "pose_detection.onnx": (
        "pose_detection.tflite",
        {None: "image"},
        {"Identity": "boxes", "Identity_1": "scores"},
    ),
    "pose_landmark_full.onnx": (
        "pose_landmark_full.tflite",
        {None: "image"},
        {"Identity": "landmarks", "Identity_1": "flag", "Identity_3": "heatmap"},
    ),
}
GEOMETRY = "face_geometry.json"
MANIFEST = "manifest.json"


def verified(folder):
    """Whether `folder` is a whole and unaltered model folder of this format and these pins."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text())
        if manifest["format"] != FORMAT or manifest["sources"] != source_list():
            return False
        wanted = set(GRAPHS) | {GEOMETRY}
        if set(manifest["files"]) != wanted:
            return False
        return all(sha256((folder / name).read_bytes()) == digest for name, digest in manifest["files"].items())
    except (OSError, ValueError, KeyError, TypeError):
        return False


def source_list():
    return {
        "packages": {package.name: {"version": package.version, "sha256": package.sha256} for package in PACKAGES},
        "models": {name: member.sha256 for name, member in MEMBERS.items()},
    }


def convert(models):
    """All files of the model folder by name, as bytes."""
    try:
        import face_geometry
        import onnx_writer
    except ImportError as error:
        raise SetupError(
            "Converting the models",
            f"the Python module {error.name} is not installed for {sys.executable}",
            "install the Debian packages python3-numpy and python3-onnx and run this with /usr/bin/python3",
        ) from None
    files = {}
    for name, (source, inputs, outputs) in GRAPHS.items():
        try:
            files[name] = onnx_writer.to_onnx(models[source], inputs, outputs)
        except (ValueError, KeyError) as error:
            raise SetupError(f"Converting {source} to {name}", str(error), "report this with the text above") from None
    files[GEOMETRY] = face_geometry.to_json(models["geometry_pipeline_metadata_landmarks.binarypb"])
    return files


def write_folder(folder, files):
    """Writes all files and the manifest beside `folder`, then puts the new folder in its place."""
    manifest = {
        "format": FORMAT,
        "sources": source_list(),
        "files": {name: sha256(data) for name, data in sorted(files.items())},
    }
    files = {**files, MANIFEST: (json.dumps(manifest, indent=2, sort_keys=True) + "\n").encode()}
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh = pathlib.Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        try:
            fresh.chmod(0o755)
            for name, data in files.items():
                with open(fresh / name, "wb") as out:
                    out.write(data)
                    out.flush()
                    os.fsync(out.fileno())
            if folder.exists():
                retired = pathlib.Path(tempfile.mkdtemp(prefix=f".{folder.name}-old-", dir=folder.parent))
                folder.rename(retired / folder.name)
                fresh.rename(folder)
                shutil.rmtree(retired, ignore_errors=True)
            else:
                fresh.rename(folder)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    except OSError as error:
        why = f"{error.filename or folder}: {error.strerror}"
        raise SetupError("Writing the model folder", why, "make room or choose another folder with --out") from None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tarballs", type=pathlib.Path, metavar="DIR", help="folder with the three npm packages")
    parser.add_argument("--out", type=pathlib.Path, metavar="DIR", required=True, help="model folder to make")
    parser.add_argument("--check", action="store_true", help="only verify the folder")
    arguments = parser.parse_args()
    out = arguments.out.absolute()
    whole = verified(out)
    if arguments.check:
        print(f"{out}: {'whole' if whole else 'missing, altered or of another version'}")
        return 0 if whole else 1
    if whole:
        print(f"The models in {out} are whole: nothing to do")
        return 0
    if arguments.tarballs is None:
        parser.error("--tarballs is needed to make the folder")
    try:
        write_folder(out, convert(read_members(arguments.tarballs)))
    except SetupError as error:
        print(f"convert_models: {error}", file=sys.stderr)
        return 1
    print(f"Wrote the models to {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
