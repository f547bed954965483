"""What a run of LoRA is asked."""

from dataclasses import dataclass
from typing import Literal

from worldmodel_kernel.errors import require

_NOT_NEGATIVE = (
    "steps eval_every patience threads max_tokens output_weight rehearsal max_temperature_c".split()
)


@dataclass(frozen=True, kw_only=True, slots=True)
class LoraSettings:
    """Everything that decides the result; a recipe is a TOML file of these."""

    data: tuple[str, ...] = ()
    """Files of examples in any format we read, or folders of train.jsonl and valid.jsonl."""

    format: str = "auto"
    base: str = ""
    """A model's folder, or a name on the hub; empty: the embedded model."""

    out: str = "runs/lora"
    """The run's folder."""

    categories: tuple[str, ...] = ()
    """Only examples with a turn of one of these; empty: all."""

    verify: bool = True
    """Run the data's code first, and refuse data whose outputs are others now."""

    isolation: Literal["auto", "none", "bubblewrap"] = "auto"
    """What the data's code runs under; auto is bubblewrap where it works, and says so where not."""

    rehearsal: int = 150
    """So many ordinary conversations are drawn, executed, and trained on beside the data, so that
    the embedded model keeps what it knew; other bases have none. 0: none."""

    wordings: int = 12
    """So often an example is in an epoch for the embedded model: once as it is, then in other words
    (synonyms, politeness, a loose word order) and about other words where its code has one as a
    string and runs on others too; 400 such copies at most. 1: only as it is."""

    valid_share: float = 0.1
    """Share of the examples that is validated on, in whole template groups."""

    output_weight: float = 0.0
    """Weight of the `<output>` tokens in the loss; above 0 the model learns to predict them."""

    rank: int = 16
    alpha: float = 32.0
    """The adapter's change is multiplied by alpha / rank, or alpha / √rank with rslora."""

    dropout: float = 0.05
    rslora: bool = False
    tag_rows: Literal["auto", "on", "off"] = "auto"
    """Train the rows of the tags too; auto: where prepare_base put them there untrained."""

    pack_tokens: int = 1024
    """At most so many tokens in one forward, unless a single row is longer."""

    packs_per_step: int = 2
    max_tokens: int = 0
    """The longest row; longer examples lose whole turns or cycles. 0: the model's context."""

    epochs: float = 3.0
    steps: int = 0
    """Above 0 it decides, and not the epochs."""

    learning_rate: float = 5e-4
    """At the end of the warm-up; from there it falls to 0 as a cosine."""

    warmup_share: float = 0.05
    weight_decay: float = 0.0
    clip_norm: float = 1.0
    eval_every: int = 0
    """Steps between validations and checkpoints; 0: ten times in a run."""

    patience: int = 3
    """Stop after so many validations without a better loss; 0: never."""

    keep_checkpoints: int = 2
    """Newest ones to keep; the best stays in any case."""

    seed: int = 0
    device: str = "auto"
    threads: int = 0
    """CPU threads; 0: as many as torch takes."""

    bf16: Literal["auto", "on", "off"] = "auto"
    """The base's weights and computing in bfloat16 (the adapter stays float32), or in float32;
    auto: where that is faster. What auto came to is what the run's settings.json has, and a resumed
    run keeps it."""

    activation_checkpointing: bool = False
    """Keep only what lies between layers, and compute the rest anew in the backward pass: a
    fraction of the memory for activations, about a third more time, the same result."""

    thermal: Literal["warn", "stop", "off"] = "warn"
    """A GPU that is too hot makes the run wait; one whose temperature cannot be read is warned of,
    or stops the run. off: no guard."""

    max_temperature_c: float = 0.0
    """°C that no sensor of the GPU may reach; 0: its own critical values decide."""

    def __post_init__(self) -> None:
        for name in ("rank", "wordings", "pack_tokens", "packs_per_step", "keep_checkpoints"):
            require(getattr(self, name) > 0, f"{name} is {getattr(self, name)}; it is 1 or more")
        for name in _NOT_NEGATIVE:
            require(getattr(self, name) >= 0, f"{name} is {getattr(self, name)}; it is 0 or more")
        for name in ("alpha", "learning_rate", "clip_norm", "epochs"):
            require(getattr(self, name) > 0, f"{name} is {getattr(self, name)}; it is above 0")
        for name in ("dropout", "valid_share", "warmup_share"):
            value = getattr(self, name)
            require(0 <= value < 1, f"{name} is {value}; it is a share, from 0 up to below 1")

    def runs_code(self, *, resume: bool) -> bool:
        own = not self.base and (self.rehearsal > 0 or self.wordings > 1)
        return (self.verify and not resume) or own


FEW = 50
FEW_EXAMPLES = LoraSettings(
    pack_tokens=512,
    packs_per_step=1,
    epochs=1.0,
    learning_rate=8e-4,
    valid_share=0.0,
    rehearsal=420,
)
"""For the embedded model and fewer than FEW examples: with more, or longer, steps it has not
learned them when the data ends, with less rehearsal it forgets other things, and two examples to
validate on stop a run by chance."""


def defaults_for(examples: int) -> LoraSettings:
    """What a run of the embedded model is asked where nobody says otherwise."""
    return FEW_EXAMPLES if examples < FEW else LoraSettings()
