"""Which device computes, and how: rules, on findings from machines that are not here."""

from dataclasses import replace
from typing import Any

import pytest

from worldmodel_kernel.devices.findings import Found, Tried
from worldmodel_kernel.devices.policy import Choice, Member, decide, on_cpu
from worldmodel_kernel.errors import EngineError

GOOD = {"float32": "", "attention": "", "bfloat16": "", "float16": ""}
GB = 2**30


def gpu(name: str, arch: str, **values: Any) -> Tried:
    defaults: dict[str, Any] = {
        "device": "cuda:0", "backend": "cuda" if arch.startswith("sm") else "rocm",
        "failures": GOOD, "speedup": 8.0, "memory_bytes": 16 * GB, "pci": "0000:03:00.0",
    }  # fmt: skip
    return Tried(name=name, arch=arch, **(defaults | values))


A100 = gpu("A100", "sm_80", memory_bytes=80 * GB)
T4 = gpu("T4", "sm_75", speedup=0.4)
MI50 = gpu("MI50", "gfx906", speedup=0.8, memory_bytes=32 * GB)
MI250 = gpu("MI250", "gfx90a", speedup=4.0)
RAPHAEL = gpu("Raphael", "gfx1036", failures={"float32": "its process crashed (SIGSEGV)"})

RULES: dict[str, tuple[Tried, dict[str, Any]]] = {
    "bfloat16 where it is real": (A100, {"half": "bfloat16", "attention": None, "env": {}}),
    "not where it is imitated, and float16 never: it overflows": (T4, {"half": "", "bf16": False}),
    "not where it fails": (
        replace(A100, failures=GOOD | {"bfloat16": "wrong"}),
        {"half": ""},
    ),
    "nothing of 16 bits where both fail": (
        replace(A100, failures=GOOD | {"bfloat16": "wrong", "float16": "wrong"}),
        {"half": ""},
    ),
    "gfx906": (
        MI50,
        {"half": "", "attention": "eager", "env": {"TORCHDYNAMO_DISABLE": "1"}},
    ),
    "gfx906, however fast its bfloat16 looks": (replace(MI50, speedup=3.0), {"half": ""}),
    "gfx906 among others: what hides them stays": (
        replace(MI50, env={"ROCR_VISIBLE_DEVICES": "1"}),
        {"env": {"ROCR_VISIBLE_DEVICES": "1", "TORCHDYNAMO_DISABLE": "1"}},
    ),
    "a newer AMD card is like any": (MI250, {"half": "bfloat16", "attention": None, "env": {}}),
    "attention that fails is done in products": (
        replace(MI250, failures=GOOD | {"attention": "wrong"}),
        {"attention": "eager"},
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_a_gpu_is_used_by_what_it_can(rule: str) -> None:
    found, expected = RULES[rule]

    choice = decide("auto", Found(gpus=(found,)))

    assert choice.device == "cuda:0"
    assert choice.pci == "0000:03:00.0"
    assert {name: getattr(choice, name) for name in expected} == expected


def test_no_rule_sets_an_override_that_was_not_tried() -> None:
    for each in (A100, T4, MI50, MI250):
        assert "HSA_OVERRIDE_GFX_VERSION" not in decide("auto", Found(gpus=(each,))).env


def test_auto_takes_the_largest_gpu_that_works() -> None:
    assert decide("auto", Found(gpus=(RAPHAEL, T4, MI50))).name == "MI50"
    assert decide("auto", Found(gpus=(T4, A100))).name == "A100"


def test_auto_falls_back_to_the_cpu_and_says_why() -> None:
    crashed = decide("auto", Found(gpus=(RAPHAEL,)))
    dumb = decide("auto", Found(problem="no answer within 180 s"))
    none = decide("auto", Found())

    assert {each.device for each in (crashed, dumb, none)} == {"cpu"}
    assert "Raphael cannot be used" in crashed.notices[0]
    assert "SIGSEGV" in crashed.notices[0]
    assert "180 s" in dumb.notices[0]
    assert none.notices == (), "a machine without a GPU is nothing to warn of"


def test_a_device_asked_for_by_name_is_that_one_or_an_error() -> None:
    found = Found(gpus=(replace(T4, env={"CUDA_VISIBLE_DEVICES": "0"}), A100))
    assert decide("cuda:1", found).name == "A100"
    assert decide("cuda", found).name == "T4"
    assert decide("cpu", found).device == "cpu"
    assert decide("xpu", found).device == "xpu", "what we know nothing of is torch's business"

    with pytest.raises(EngineError, match=r"cuda:2, but torch sees cuda:0 \(T4\), cuda:1 \(A100\)"):
        decide("cuda:2", found)
    with pytest.raises(EngineError, match="torch sees no GPU"):
        decide("cuda", Found())
    with pytest.raises(EngineError, match="failed its trial: its process crashed"):
        decide("cuda", Found(gpus=(RAPHAEL,)))
    with pytest.raises(EngineError, match="no device 'cud'; did you mean 'cuda'"):
        decide("cud", found)
    with pytest.raises(EngineError, match="device is mps, but torch sees no GPU"):
        decide("mps", found)
    with pytest.raises(EngineError, match="cannot be asked"):
        decide("cuda", Found(problem="torch is not installed"))


LINES = {
    "training on cuda:0 (A100) in bfloat16, because it passed its trial; bfloat16 is 8.0 times as "
    "fast as float32": A100,
    "training on cuda:0 (MI50) in float32, eager attention, because it passed its trial; gfx906 "
    "has neither bfloat16 nor fused attention": MI50,
    "training on cuda:0 (T4) in float32, because it passed its trial; bfloat16 is only imitated "
    "(0.4 times as fast as float32)": T4,
}


@pytest.mark.parametrize("line", LINES)
def test_one_line_says_where_and_why(line: str) -> None:
    choice = decide("auto", Found(gpus=(LINES[line],)))

    assert choice.line("training", bf16=choice.bf16) == line


def test_the_cpu_computes_in_bfloat16_where_that_pays() -> None:
    cpu = decide("auto", Found())
    fast = Tried(device="cpu", backend="cpu", failures={"float32": "", "bfloat16": ""}, speedup=2.1)

    assert on_cpu(cpu, fast).bf16
    assert "2.1 times as fast" in on_cpu(cpu, fast).line("training", bf16=True)
    assert not on_cpu(cpu, replace(fast, speedup=1.1)).bf16
    assert not on_cpu(cpu, replace(fast, failures={"float32": "", "bfloat16": "SIGILL"})).bf16
    on_gpu = Choice(device="cuda:0", backend="cuda")
    assert on_cpu(on_gpu, fast) is on_gpu


# --- several processes ----------------------------------------------------------------------------


TWO = [Member(0, 2), Member(1, 2)]


def test_each_process_takes_the_gpu_of_its_number_and_all_stay_visible() -> None:
    hidden = [replace(A100, env={"CUDA_VISIBLE_DEVICES": str(n)}) for n in range(3)]

    found = [decide("auto", Found(gpus=tuple(hidden)), member) for member in TWO]

    assert [choice.device for choice in found] == ["cuda:0", "cuda:1"]
    assert [(choice.half, choice.env) for choice in found] == [("bfloat16", {})] * 2
    assert [decide("cuda", Found(gpus=(T4, A100)), m).name for m in TWO] == ["T4", "A100"]


def test_processes_compute_in_numbers_that_all_of_their_gpus_have() -> None:
    old, new = (decide("auto", Found(gpus=(MI50, MI250)), member) for member in TWO)

    assert (old.half, new.half) == ("", "")
    assert (old.attention, new.attention) == ("eager", "eager")
    assert new.env == {"TORCHDYNAMO_DISABLE": "1"}
    assert new.why.endswith("another of the GPUs has no fast bfloat16")
    first, second = (decide("auto", Found(gpus=(A100, A100, T4)), member) for member in TWO)
    assert (first.half, second.half) == ("bfloat16", "bfloat16"), "no process has the third"


def test_gpus_that_cannot_be_shared_out_are_an_error() -> None:
    for member in TWO:
        with pytest.raises(EngineError, match=r"2 processes .* a GPU each, but torch sees cuda:0 "):
            decide("auto", Found(gpus=(A100,)), member)
        with pytest.raises(EngineError, match=r"process 1 would compute on cuda:1 \(Raphael\)"):
            decide("auto", Found(gpus=(A100, RAPHAEL)), member)
        with pytest.raises(EngineError, match="device is cuda:1, but each of 2 processes"):
            decide("cuda:1", Found(gpus=(A100, A100)), member)
        with pytest.raises(EngineError, match="torch sees no GPU"):
            decide("cuda", Found(), member)
        assert decide("auto", Found(), member).device == "cpu"
        assert decide("cpu", Found(gpus=(A100,)), member).device == "cpu"


def test_a_process_knows_its_number_from_its_launcher() -> None:
    assert Member.of({}) == Member()
    told = {"WORLD_SIZE": "8", "RANK": "5", "LOCAL_WORLD_SIZE": "4", "LOCAL_RANK": "1"}
    assert Member.of(told) == Member(1, 4)
    assert decide("auto", Found(gpus=(T4, A100)), Member.of({"WORLD_SIZE": "1"})).name == "A100"
