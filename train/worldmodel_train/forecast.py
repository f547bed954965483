"""What a run would be: rows, tokens, steps, lengths, parameters, memory. Loads no weight."""

from dataclasses import dataclass
from statistics import mean, quantiles
from typing import Any

import torch

from worldmodel_train.lora import Plan, new_model

_MIB = 2**20


@dataclass(frozen=True, slots=True)
class Forecast:
    rows: int
    valid_rows: int
    tokens: int
    """Of one epoch; none of them is padding."""

    learned_tokens: int
    observed_tokens: int
    """In outputs; learned only with an output_weight."""

    lengths: dict[str, int]
    """Tokens a row: mean, median, 90 % and the longest."""

    steps_an_epoch: int
    steps: int
    parameters: int
    trained_parameters: int
    memory_mib: int
    """An estimate: weights, gradients, Adam's two moments, and the activations of one pack."""


def forecast(plan: Plan) -> Forecast:
    rows = plan.data.train
    lengths = sorted(len(row.ids) for row in rows)
    parts = quantiles(lengths, n=10, method="inclusive") if len(lengths) > 1 else lengths * 9
    shape = _shape(plan)
    trained = sum(p.numel() for p in shape.parameters() if p.requires_grad)
    return Forecast(
        rows=len(rows),
        valid_rows=len(plan.data.valid),
        tokens=sum(lengths),
        learned_tokens=sum(weight != 0 for row in rows for weight in row.weights),
        observed_tokens=sum(sum(row.observed) for row in rows),
        lengths={
            "mean": round(mean(lengths)),
            "median": round(parts[4]),
            "90 %": round(parts[8]),
            "longest": lengths[-1],
        },
        steps_an_epoch=plan.steps_an_epoch,
        steps=plan.steps,
        parameters=sum(p.numel() for p in shape.parameters()) - trained,
        trained_parameters=trained,
        memory_mib=round(_memory_bytes(plan, shape, trained) / _MIB),
    )


def _shape(plan: Plan) -> Any:
    """The model with its adapter, without any weights."""
    from transformers import AutoConfig, AutoModelForCausalLM

    with torch.device("meta"):
        return new_model(
            plan, AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(plan.base))
        )


def _memory_bytes(plan: Plan, model: Any, trained: int) -> int:
    """Activations kept for the gradient, in floats a token and layer: some 14 of the hidden size
    and 5 of the MLP's, the attention's scores; and twice the logits of what is learned. With
    activation checkpointing those of one layer, and one of the hidden size for each."""
    config = model.config
    longest = max(plan.train, key=lambda pack: len(pack.ids))
    tokens = len(longest.ids)
    logits = sum(map(bool, longest.weights)) * config.vocab_size * 2
    layer = tokens * (14 * config.hidden_size + 5 * config.intermediate_size)
    scores = config.num_attention_heads * tokens * tokens
    layers = config.num_hidden_layers
    kept = layers * (layer + scores)
    if plan.settings.activation_checkpointing:
        kept = layers * tokens * config.hidden_size + layer + scores
    weights = sum(p.numel() for p in model.parameters()) + 3 * trained
    numbers = weights + kept + logits
    return int(4 * numbers)
