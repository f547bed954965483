"""transformers' Trainer on packs of rows: our loss, and validation by the same loss.

The loss of a step is the sum of weight times negative log-likelihood over all its packs, divided by
the sum of their weights: how the tokens fall into packs, and packs on devices, changes nothing.
"""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from typing import Any

import torch
from torch import Tensor
from transformers import Trainer

from worldmodel_kernel.errors import WorldModelError
from worldmodel_train import ranks, sharding
from worldmodel_train.collate import Batch, Losses, batch_losses, unweighted
from worldmodel_train.packed_attention import attending

VALID_LOSS, VALID_OBSERVATION_LOSS = "eval_loss", "eval_observation_loss"
OBSERVATION_LOSS = "observation_loss"


class NotFinite(WorldModelError):
    """The loss or its gradient is NaN or infinite; the step was not taken."""


class RowTrainer(Trainer):
    """Trains on a data set of packs, one a forward (`collate` is the collator)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.is_fsdp_enabled:
            sharding.prepare_plugin(self.accelerator)
            self.add_callback(sharding.OneEmbedding(self.model))
        self.loss_is_scaled_for_ga = True
        self.attention = ""
        """What losses are computed with (`attn_implementation`); empty: what the model has."""

        self._observed = torch.zeros(2, device=self.args.device)
        """Loss on outputs, and their tokens, since they were last logged."""

    def _get_num_items_in_batch(self, batch_samples: list[Batch], device: torch.device) -> Tensor:
        weight = torch.stack([batch["weights"].sum() for batch in batch_samples]).sum().to(device)
        total: Tensor = self.accelerator.gather(weight.reshape(1)).sum()
        return total

    def compute_loss_context_manager(self) -> ExitStack:
        stack: ExitStack = super().compute_loss_context_manager()
        if self.is_fsdp_enabled:  # else accelerate has done it to the model's forward
            stack.enter_context(self.accelerator.autocast())
        return stack

    def training_step(self, *args: Any, **kwargs: Any) -> Tensor:
        """With its attention also in the backward pass, where layers may be computed again."""
        with self._attending():
            loss: Tensor = super().training_step(*args, **kwargs)
        return loss

    def _attending(self) -> AbstractContextManager[None]:
        return attending(self.model, self.attention) if self.attention else nullcontext()

    def compute_loss(
        self,
        model: Any,
        inputs: Batch,
        return_outputs: bool = False,
        num_items_in_batch: Tensor | None = None,
    ) -> Any:
        losses = batch_losses(model, inputs)
        self._observed += _observed(losses)
        weight = losses.weight if num_items_in_batch is None else num_items_in_batch
        # the gradients of several devices are averaged, and each has its own part of the sum
        loss = losses.learned * self.accelerator.num_processes / weight.clamp(min=1e-9)
        return (loss, None) if return_outputs else loss

    def _run_epoch(self, **kwargs: Any) -> None:
        """None of a run that resumes where its steps are done: transformers takes one before it
        asks whether any is left."""
        if self.state.global_step < self.state.max_steps:
            super()._run_epoch(**kwargs)

    def _clip_grad_norm(self, model: Any) -> Any:
        norm = super()._clip_grad_norm(model)
        if not torch.isfinite(torch.as_tensor(norm)):
            raise NotFinite(
                f"the gradient of step {self.state.global_step + 1} is not finite ({float(norm)}); "
                "the step was not taken\n  Begin another run (--out) with a lower --learning-rate, "
                "or in float32 (--set bf16=off), which a resume cannot change;\n"
                "  the checkpoints of this one stay as they are."
            )
        return norm

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        if "loss" in logs:
            loss, tokens = self._gathered(self._observed)
            logs[OBSERVATION_LOSS] = loss / tokens if tokens else float("nan")
            self._observed.zero_()
        super().log(logs, start_time)

    def evaluate(self, *args: Any, **kwargs: Any) -> dict[str, float]:
        """The mean losses a token over the validation packs, heard of by the callbacks."""
        metrics = self.mean_losses(self._own_batches())
        self.log(metrics)
        self.control: Any = self.callback_handler.on_evaluate(
            self.args, self.state, self.control, metrics
        )
        return metrics

    def _own_batches(self) -> Iterator[Batch]:
        """The validation packs that are this process's; as many in each, because those that share
        a model compute together."""
        packs = list(self.eval_dataset)
        first, step = ranks.number(), ranks.count()
        yield from (self.data_collator([pack]) for pack in packs[first::step])
        if len(packs) % step > 0 and first >= len(packs) % step:
            yield unweighted(self.data_collator(packs[:1]))

    @torch.no_grad()
    def mean_losses(self, batches: Iterable[Batch]) -> dict[str, float]:
        model = self.accelerator.unwrap_model(self.model_wrapped).eval()
        sums = torch.zeros(4, device=self.args.device)
        for batch in batches:
            with self._attending(), self.accelerator.autocast():
                losses = batch_losses(model, self._prepare_inputs(batch))
            sums += torch.stack([losses.learned, losses.weight, *_observed(losses)])
            self.callback_handler.on_prediction_step(self.args, self.state, self.control)
        learned, weight, observed, tokens = self._gathered(sums)
        return {
            VALID_LOSS: learned / weight if weight else float("nan"),
            VALID_OBSERVATION_LOSS: observed / tokens if tokens else float("nan"),
        }

    def agreed(self, asked: bool) -> bool:
        """Whether one of the run's processes was asked: they stop at the same step."""
        flags = torch.tensor([float(asked)], device=self.args.device)
        return bool(self.accelerator.gather(flags).any())

    def trained_state(self) -> dict[str, Any] | None:
        """What is to be saved, in the first process; to be called by all. None: what the model has,
        as it is not sharded."""
        return sharding.trained_state(self.model) if self.is_fsdp_enabled else None

    def save_model(self, output_dir: str | None = None, _internal_call: bool = False) -> None:
        if not self.is_fsdp_enabled:
            super().save_model(output_dir, _internal_call)
            return
        state = self.trained_state()
        if self.args.should_save:
            self._save(output_dir, state_dict=state)

    def _gathered(self, sums: Tensor) -> list[float]:
        """Summed over the devices."""
        every = self.accelerator.gather(sums.unsqueeze(0))
        found: list[float] = every.sum(dim=0).tolist()
        return found


def _observed(losses: Losses) -> Tensor:
    return torch.stack([losses.observed, losses.observed_tokens.float()])
