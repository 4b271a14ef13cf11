"""Rewrites (a part of) a TFLite graph as ONNX that OpenCV 4.6's importer accepts.

TFLite is channels-last, ONNX channels-first. OpenCV 4.6 asks for: Clip in its opset 6 form (limits as attributes),
explicit padding in Conv (it may be asymmetric), a Transpose before a reshape of a map to rows, Resize in the
half-pixel form of opset 11.
"""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from tflite_reader import Model

RELU, RELU6 = 1, 3


def _channels_first(shape):
    return [shape[0], shape[3], shape[1], shape[2]] if len(shape) == 4 else list(shape)


def _same_padding(size, kernel, stride, dilation=1):
    covered = (-(-size // stride) - 1) * stride + (kernel - 1) * dilation + 1
    total = max(covered - size, 0)
    return total // 2, total - total // 2


class _Converter:
    def __init__(self, model, inputs, outputs):
        self.model = model
        self.inputs = {model.index_of[name] if name else model.inputs[0]: given for name, given in inputs.items()}
        self.outputs = {model.index_of[name]: given for name, given in outputs.items()}
        self.names = {**self.inputs, **self.outputs}
        self.nodes = []
        self.initializers = []
        self.constants = {}
        for tensor in model.tensors:
            value = tensor.constant()
            if value is not None:
                self.constants[tensor.index] = value
        for operator in model.operators:
            source = operator.inputs[0]
            if operator.name == "DENSIFY" and source in self.constants:
                self.constants[operator.outputs[0]] = self.constants[source]
            elif operator.name == "DEQUANTIZE" and source in self.constants:
                self.constants[operator.outputs[0]] = self.constants[source].astype(np.float32)

    def convert(self):
        for operator in self._needed():
            handler = self._HANDLERS.get(operator.name)
            if handler is None:
                raise ValueError(f"operator {operator.name} has no translation")
            handler(self, operator)
        graph = helper.make_graph(
            self.nodes,
            "graph",
            [self._value_info(index, name) for index, name in self.inputs.items()],
            [self._value_info(index, name) for index, name in self.outputs.items()],
            self.initializers,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)], producer_name="alliance-review")
        model.ir_version = 6
        return model.SerializeToString(deterministic=True)

    def _needed(self):
        """The operators between the wanted inputs and outputs, in execution order."""
        producer = {index: operator for operator in self.model.operators for index in operator.outputs}
        wanted, stack = set(), list(self.outputs)
        while stack:
            index = stack.pop()
            if index in self.inputs or index in self.constants or index < 0:
                continue
            operator = producer[index]
            if id(operator) not in wanted:
                wanted.add(id(operator))
                stack += operator.inputs
        return [operator for operator in self.model.operators if id(operator) in wanted]

    def _value_info(self, index, name):
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, _channels_first(self._shape(index)))

    def _shape(self, index):
        return self.model.tensors[index].shape

    def _name(self, index):
        return self.names.get(index, f"t{index}")

    def _constant(self, value):
        name = f"c{len(self.initializers)}"
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def _add(self, kind, inputs, output, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [output], name=f"{kind}_{len(self.nodes)}", **attributes))
        return output

    def _add_activated(self, kind, inputs, output, activation, **attributes):
        if not activation:
            self._add(kind, inputs, output, **attributes)
            return
        raw = self._add(kind, inputs, f"{output}_raw", **attributes)
        if activation == RELU:
            self._add("Relu", [raw], output)
        elif activation == RELU6:
            self._add("Clip", [raw], output, min=0.0, max=6.0)
        else:
            raise ValueError(f"activation {activation} has no translation")

    def _convolution(self, operator):
        depthwise = operator.name == "DEPTHWISE_CONV_2D"
        source, output = operator.inputs[0], operator.outputs[0]
        weights = self.constants[operator.inputs[1]].astype(np.float32)
        weights = weights.transpose((3, 0, 1, 2) if depthwise else (0, 3, 1, 2))
        bias = self.constants[operator.inputs[2]].astype(np.float32)
        strides = [operator.option(2, "i"), operator.option(1, "i")]
        first_dilation = 5 if depthwise else 4
        dilations = [operator.option(first_dilation + 1, "i", 1), operator.option(first_dilation, "i", 1)]
        activation = operator.option(4 if depthwise else 3, "b")
        size, kernel = self._shape(source), weights.shape[2:]
        pads = [0, 0, 0, 0]
        if operator.option(0, "b") == 0:
            top, bottom = _same_padding(size[1], kernel[0], strides[0], dilations[0])
            left, right = _same_padding(size[2], kernel[1], strides[1], dilations[1])
            pads = [top, left, bottom, right]
        self._add_activated(
            "Conv",
            [self._name(source), self._constant(weights), self._constant(bias)],
            self._name(output),
            activation,
            kernel_shape=list(kernel),
            strides=strides,
            pads=pads,
            dilations=dilations,
            group=size[3] if depthwise else 1,
        )

    def _max_pool(self, operator):
        source = operator.inputs[0]
        strides = [operator.option(2, "i"), operator.option(1, "i")]
        kernel = [operator.option(4, "i"), operator.option(3, "i")]
        pads = [_same_padding(self._shape(source)[1 + k], kernel[k], strides[k]) for k in (0, 1)]
        if operator.option(0, "b") == 0 and pads != [(0, 0), (0, 0)]:
            raise ValueError("padded pooling has no translation")
        self._add("MaxPool", [self._name(source)], self._name(operator.outputs[0]), kernel_shape=kernel, strides=strides)

    def _unary(self, kind):
        return lambda operator: self._add(kind, [self._name(operator.inputs[0])], self._name(operator.outputs[0]))

    def _relu(self, operator):
        self._unary("Relu")(operator)

    def _sigmoid(self, operator):
        self._unary("Sigmoid")(operator)

    def _prelu(self, operator):
        slope = self.constants[operator.inputs[1]].astype(np.float32)
        if slope.shape[:2] != (1, 1):
            raise ValueError("PRELU with a slope per place has no translation")
        slope = self._constant(slope.transpose(2, 0, 1))
        self._add("PRelu", [self._name(operator.inputs[0]), slope], self._name(operator.outputs[0]))

    def _sum(self, operator):
        if self._shape(operator.inputs[0]) != self._shape(operator.inputs[1]):
            raise ValueError("ADD with broadcasting has no translation")
        inputs = [self._name(index) for index in operator.inputs]
        self._add_activated("Add", inputs, self._name(operator.outputs[0]), operator.option(0, "b"))

    def _pad(self, operator):
        pads = self.constants[operator.inputs[1]]
        pads = pads[[0, 3, 1, 2]] if len(pads) == 4 else pads
        pads = self._constant(np.concatenate([pads[:, 0], pads[:, 1]]).astype(np.int64))
        inputs = [self._name(operator.inputs[0]), pads, self._constant(np.float32(0))]
        self._add("Pad", inputs, self._name(operator.outputs[0]), mode="constant")

    def _reshape(self, operator):
        source, output = operator.inputs[0], operator.outputs[0]
        name, shape = self._name(source), self._shape(source)
        if len(shape) == 4 and shape[1] * shape[2] > 1:
            name = self._add("Transpose", [name], f"{self._name(output)}_rows", perm=[0, 2, 3, 1])
        target = self._constant(np.array(_channels_first(self._shape(output)), np.int64))
        self._add("Reshape", [name, target], self._name(output))

    def _concatenation(self, operator):
        if len(self._shape(operator.outputs[0])) != 3:
            raise ValueError("CONCATENATION of maps has no translation")
        inputs = [self._name(index) for index in operator.inputs]
        self._add("Concat", inputs, self._name(operator.outputs[0]), axis=operator.option(0, "i"))

    def _resize(self, operator):
        if operator.option(3, "b") != 1 or operator.option(2, "b") != 0:
            raise ValueError("RESIZE_BILINEAR has a translation only with half-pixel centres")
        source, target = self._shape(operator.inputs[0]), self._shape(operator.outputs[0])
        scales = np.array([1, 1, target[1] / source[1], target[2] / source[2]], np.float32)
        inputs = [self._name(operator.inputs[0]), self._constant(np.zeros(0, np.float32)), self._constant(scales)]
        self._add(
            "Resize",
            inputs,
            self._name(operator.outputs[0]),
            mode="linear",
            coordinate_transformation_mode="half_pixel",
        )

    def _depth_to_space(self, operator):
        block = operator.option(0, "i")
        batch, height, width, channels = self._shape(operator.inputs[0])
        depth, output = channels // block**2, self._name(operator.outputs[0])
        split = self._constant(np.array([batch, block, block, depth, height, width], np.int64))
        merge = self._constant(np.array([batch, depth, height * block, width * block], np.int64))
        name = self._add("Reshape", [self._name(operator.inputs[0]), split], f"{output}_split")
        name = self._add("Transpose", [name], f"{output}_woven", perm=[0, 3, 4, 1, 5, 2])
        self._add("Reshape", [name, merge], output)

    def _folded(self, _operator):
        """DEQUANTIZE and DENSIFY of constants were done while reading."""

    _HANDLERS = {
        "ADD": _sum,
        "CONCATENATION": _concatenation,
        "CONV_2D": _convolution,
        "DENSIFY": _folded,
        "DEPTHWISE_CONV_2D": _convolution,
        "DEPTH_TO_SPACE": _depth_to_space,
        "DEQUANTIZE": _folded,
        "LOGISTIC": _sigmoid,
        "MAX_POOL_2D": _max_pool,
        "PAD": _pad,
        "PRELU": _prelu,
        "RELU": _relu,
        "RESHAPE": _reshape,
        "RESIZE_BILINEAR": _resize,
    }


def to_onnx(tflite, inputs, outputs):
    """ONNX bytes of the part of `tflite` (bytes) between `inputs` and `outputs`: {tensor name: name in the ONNX file}.

    The input name None stands for the graph's own input. An output that is a reshaped map (of size 1x1) is given as the
    tensor before the reshape.
    """
    return _Converter(Model(tflite), inputs, outputs).convert()
