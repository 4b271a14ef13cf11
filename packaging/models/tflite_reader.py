"""A reader of TFLite files (FlatBuffers schema version 3) that needs nothing but numpy.

Field numbers below are those of TensorFlow's schema.fbs. Only what the pinned models use is read.
"""

import struct

import numpy as np

OPERATORS = {
    0: "ADD",
    2: "CONCATENATION",
    3: "CONV_2D",
    4: "DEPTHWISE_CONV_2D",
    5: "DEPTH_TO_SPACE",
    6: "DEQUANTIZE",
    14: "LOGISTIC",
    17: "MAX_POOL_2D",
    18: "MUL",
    19: "RELU",
    22: "RESHAPE",
    23: "RESIZE_BILINEAR",
    32: "CUSTOM",
    34: "PAD",
    45: "STRIDED_SLICE",
    54: "PRELU",
    124: "DENSIFY",
}
ELEMENT_TYPES = {
    0: np.float32,
    1: np.float16,
    2: np.int32,
    3: np.uint8,
    4: np.int64,
    6: np.bool_,
    7: np.int16,
    9: np.int8,
}


class Table:
    """One FlatBuffers table: fields are found by number, absent fields give the default."""

    def __init__(self, data, position):
        self._data = data
        self._position = position
        self._vtable = position - struct.unpack_from("<i", data, position)[0]
        self._vtable_size = struct.unpack_from("<H", data, self._vtable)[0]

    def _field(self, number):
        slot = 4 + 2 * number
        if slot >= self._vtable_size:
            return 0
        offset = struct.unpack_from("<H", self._data, self._vtable + slot)[0]
        return self._position + offset if offset else 0

    def _target(self, number):
        field = self._field(number)
        return field + struct.unpack_from("<I", self._data, field)[0] if field else 0

    def scalar(self, number, code, default=0):
        field = self._field(number)
        return struct.unpack_from("<" + code, self._data, field)[0] if field else default

    def table(self, number):
        target = self._target(number)
        return Table(self._data, target) if target else None

    def text(self, number):
        target = self._target(number)
        if not target:
            return ""
        length = struct.unpack_from("<I", self._data, target)[0]
        return self._data[target + 4 : target + 4 + length].decode()

    def vector(self, number, dtype):
        target = self._target(number)
        if not target:
            return np.zeros(0, dtype)
        length = struct.unpack_from("<I", self._data, target)[0]
        return np.frombuffer(self._data, np.dtype(dtype).newbyteorder("<"), length, target + 4)

    def tables(self, number):
        target = self._target(number)
        if not target:
            return []
        length = struct.unpack_from("<I", self._data, target)[0]
        slots = (target + 4 + 4 * k for k in range(length))
        return [Table(self._data, slot + struct.unpack_from("<I", self._data, slot)[0]) for slot in slots]


class Tensor:
    def __init__(self, index, table, buffers):
        self.index = index
        self.shape = [int(n) for n in table.vector(0, np.int32)]
        self.dtype = ELEMENT_TYPES[table.scalar(1, "b")]
        self.name = table.text(3)
        self.sparsity = table.table(6)
        raw = buffers[table.scalar(2, "I")].vector(0, np.uint8)
        self.values = np.frombuffer(raw.tobytes(), self.dtype) if len(raw) else None

    def constant(self):
        """The constant's array, or None for a tensor that is computed."""
        if self.values is None:
            return None
        return _densify(self) if self.sparsity else self.values.reshape(self.shape)


class Operator:
    def __init__(self, table, names):
        self.name = names[table.scalar(0, "I")]
        self.inputs = [int(n) for n in table.vector(1, np.int32)]
        self.outputs = [int(n) for n in table.vector(2, np.int32)]
        self.options = table.table(4)

    def option(self, number, code, default=0):
        return self.options.scalar(number, code, default) if self.options else default


class Model:
    """The first subgraph of a TFLite file: tensors, operators in execution order, inputs and outputs by index."""

    def __init__(self, data):
        if data[4:8] != b"TFL3":
            raise ValueError("not a TFLite file")
        root = Table(data, struct.unpack_from("<I", data, 0)[0])
        names = [_operator_name(code) for code in root.tables(1)]
        buffers = root.tables(4)
        graph = root.tables(2)[0]
        self.tensors = [Tensor(k, table, buffers) for k, table in enumerate(graph.tables(0))]
        self.inputs = [int(n) for n in graph.vector(1, np.int32)]
        self.outputs = [int(n) for n in graph.vector(2, np.int32)]
        self.operators = [Operator(table, names) for table in graph.tables(3)]
        self.index_of = {tensor.name: tensor.index for tensor in self.tensors}


def _operator_name(table):
    code = max(table.scalar(0, "b"), table.scalar(3, "i"))
    name = OPERATORS.get(code, f"operator {code}")
    return f"CUSTOM {table.text(1)}" if name == "CUSTOM" else name


def _segments(dimension, field):
    """The SparseIndexVector union at `field` (its type) and `field + 1` (its table)."""
    dtype = {1: np.int32, 2: np.uint16, 3: np.uint8}[dimension.scalar(field, "B")]
    return dimension.table(field + 1).vector(0, dtype).astype(np.int64)


def _densify(tensor):
    """Unpacks a sparse constant (SparsityParameters: traversal order, block map, per level dense size or CSR)."""
    order = tensor.sparsity.vector(0, np.int32).tolist()
    block_map = tensor.sparsity.vector(1, np.int32).tolist()
    levels = []
    for dimension in tensor.sparsity.tables(2):
        if dimension.scalar(0, "b") == 0:
            levels.append((dimension.scalar(1, "i"), None))
        else:
            levels.append((_segments(dimension, 2), _segments(dimension, 4)))
    rank = len(tensor.shape)
    block_size = {block_map[order[k] - rank]: levels[k][0] for k in range(rank, len(order))}
    dense = np.zeros(tensor.shape, tensor.dtype)

    def visit(level, parent, indices):
        if level == len(order):
            place = [0] * rank
            for axis, index in zip(order, indices):
                if axis < rank:
                    place[axis] += index * block_size.get(axis, 1)
                else:
                    place[block_map[axis - rank]] += index
            dense[tuple(place)] = tensor.values[parent]
            return
        extent, column = levels[level]
        if column is None:
            for index in range(extent):
                visit(level + 1, parent * extent + index, indices + [index])
        else:
            for entry in range(extent[parent], extent[parent + 1]):
                visit(level + 1, entry, indices + [int(column[entry])])

    visit(0, 0, [])
    return dense
