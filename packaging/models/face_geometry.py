"""The canonical face mesh of the face_geometry metadata (protobuf) as JSON.

GeometryPipelineMetadata: 1 canonical_mesh {3 vertex_buffer: x y z u v per vertex, 4 index_buffer},
2 repeated procrustes_landmark_basis {1 landmark_id, 2 weight}.
"""

import json
import struct

import numpy as np


def _fields(data):
    position = 0

    def varint():
        nonlocal position
        value = shift = 0
        while True:
            byte = data[position]
            position += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while position < len(data):
        key = varint()
        if key & 7 == 0:
            yield key >> 3, varint()
        elif key & 7 == 2:
            length = varint()
            yield key >> 3, data[position : position + length]
            position += length
        elif key & 7 == 5:
            yield key >> 3, struct.unpack_from("<f", data, position)[0]
            position += 4
        else:
            raise ValueError(f"wire type {key & 7} in the face geometry")


def _varints(data):
    value = shift = 0
    for byte in data:
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            yield value
            value = shift = 0


def _shortest(value):
    """The shortest decimal that reads back as the same 32-bit float."""
    return float(str(np.float32(value)))


def to_json(metadata):
    """{"vertices": [[x, y, z, u, v] * 468], "triangles": [[a, b, c]...], "basis": [[vertex, weight] * 33]}, as bytes."""
    vertices, triangles, basis = [], [], []
    for number, value in _fields(metadata):
        if number == 1:
            for part, content in _fields(value):
                if part == 3:
                    vertices += np.frombuffer(content, "<f4").tolist() if isinstance(content, bytes) else [content]
                elif part == 4:
                    triangles += list(_varints(content)) if isinstance(content, bytes) else [content]
        elif number == 2:
            entry = dict(_fields(value))
            basis.append([entry.get(1, 0), _shortest(entry[2])])
    if len(vertices) != 468 * 5 or len(basis) != 33 or len(triangles) % 3:
        raise ValueError("the face geometry has another shape than expected")
    rows = [[_shortest(x) for x in vertices[k : k + 5]] for k in range(0, len(vertices), 5)]
    faces = [triangles[k : k + 3] for k in range(0, len(triangles), 3)]
    content = {"vertices": rows, "triangles": faces, "basis": sorted(basis)}
    return (json.dumps(content, separators=(",", ":")) + "\n").encode()
