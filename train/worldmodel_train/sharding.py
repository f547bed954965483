"""FSDP2 as accelerate does it, for an adapter: each process holds a part of every weight.

accelerate and the Trainer shard, gather and step. What they do not know of is here:

- accelerate shards on GPUs only. On CPUs, where the tests are, it is told that they are some.
- Input and output embeddings with the same weight must be sharded as one. accelerate compares
  their `weight`, and peft's wrappers with trained rows make a new tensor at each look.
- Both wrappers hold the trained rows, as one module, and checkpoints would have them twice.
- A checkpoint needs the adapter only, and in the numbers of a single process.
"""

import os
from typing import Any

import torch
from transformers import TrainerCallback

from worldmodel_kernel.errors import require
from worldmodel_train import ranks

_ENVIRONMENT = {
    "FSDP_STATE_DICT_TYPE": "FULL_STATE_DICT",
    # the first process alone would have the weights, and peft's rows be made of nothing in the rest
    "FSDP_CPU_RAM_EFFICIENT_LOADING": "false",
}


def prepare(*, on_cpu: bool) -> None:
    """Before a process joins the others. Raises SettingsError for FSDP that cannot be had."""
    if not ranks.are_sharded():
        return
    version = os.environ.get("FSDP_VERSION", "1")
    require(
        version == "2",
        f"FSDP version {version} is asked for, and only version 2 is supported\n"
        "  Give accelerate launch --fsdp_version 2, or --config_file train/fsdp.yaml.",
    )
    built_for = torch.accelerator.current_accelerator()  # where torch would put the parts
    require(
        not on_cpu or built_for is None,
        f"FSDP on CPUs needs a torch that is built for CPUs, and this one is for {built_for}\n"
        "  Leave out --device cpu, or FSDP.",
    )
    os.environ.update(_ENVIRONMENT)
    if os.environ.get("FSDP_AUTO_WRAP_POLICY", "NO_WRAP") == "NO_WRAP":
        os.environ["FSDP_AUTO_WRAP_POLICY"] = "TRANSFORMER_BASED_WRAP"


def prepare_cpus() -> dict[str, Any]:
    """Have accelerate shard on CPUs; gives what `TrainingArguments` needs for that."""
    from accelerate import PartialState
    from accelerate.utils import DistributedType

    PartialState().distributed_type = DistributedType.MULTI_GPU
    return {"accelerator_config": {"use_configured_state": True}}


def prepare_plugin(accelerator: Any) -> None:
    """Weights keep the numbers they have, and autocast computes, as in a single process."""
    from torch.distributed.fsdp import MixedPrecisionPolicy

    accelerator.state.fsdp_plugin.mixed_precision_policy = MixedPrecisionPolicy()


def trained_state(model: Any) -> dict[str, Any]:
    """Of a sharded model the parameters that are trained, whole, in the first process; {} in the
    others. To be called by all."""
    from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict

    options = StateDictOptions(full_state_dict=True, cpu_offload=True, ignore_frozen_params=True)
    return get_model_state_dict(model, options=options)


class OneEmbedding(TrainerCallback):
    """While the Trainer shards the model, the embeddings with trained rows look like what they are:
    one weight, and one module of rows."""

    def __init__(self, model: Any) -> None:
        from peft.utils.other import AuxiliaryTrainingWrapper

        ends = (model.get_input_embeddings(), model.get_output_embeddings())
        self._wrappers = [end for end in ends if isinstance(end, AuxiliaryTrainingWrapper)]
        for wrapper in self._wrappers:
            wrapper._disable_adapters = True
            layer = wrapper.token_adapter
            if layer.tied_adapter is not None:  # it stays in reach, but is no submodule here
                rows = layer._modules.pop("trainable_tokens_delta")
                object.__setattr__(layer, "trainable_tokens_delta", rows)

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        for wrapper in self._wrappers:
            wrapper._disable_adapters = False
