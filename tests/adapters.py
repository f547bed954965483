"""Adapters for a model, made and saved by stock peft, with values that change every answer."""

from pathlib import Path
from typing import Any

import peft
import torch
from transformers import AutoModelForCausalLM

SEVEN = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


def make_adapter(
    base: Path, folder: Path, *, seed: int = 1, size: float = 0.3, rows: Any = None, **options: Any
) -> Path:
    """A random LoRA on all projections of the model in `base`; `rows` are trained token rows."""
    torch.manual_seed(seed)
    settings = {"r": 4, "target_modules": SEVEN, "task_type": "CAUSAL_LM"} | options
    config = peft.LoraConfig(trainable_token_indices=rows, **settings)
    model = peft.get_peft_model(
        AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32), config
    )
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if weight.requires_grad:
                weight += size * torch.randn_like(weight) * (0.2 if "token" in name else 1)
    model.save_pretrained(str(folder), save_embedding_layers=False)
    return folder
