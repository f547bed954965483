#!/usr/bin/env bash
# Starts a training run on an AMD GPU: chooses the GPU before Python starts, and nothing else.
# Not run on AMD hardware yet; tested with a stand-in for `worldmodel`.
set -euo pipefail

usage() {
  cat <<'HELP'
usage: train_rocm.sh [--device N] [--log FILE] KIND [ARGUMENT ...]

Runs `worldmodel train KIND ARGUMENT ...` with every argument as it is. The options of this script
come before KIND:

  --device N   the only GPU that Python sees: best GPU-<uuid>, as rocminfo says it, which means the
               same card after any change; or its number, from 0, among the GPUs in rocminfo's
               order (rocm-smi may count in another); several with commas. Sets ROCR_VISIBLE_DEVICES and removes HIP_VISIBLE_DEVICES and
               CUDA_VISIBLE_DEVICES, which would count within it. Without it these variables
               stay as they are.
  --log FILE   what is said is appended to FILE too
  -h, --help   this text

The exit status is that of the run. `worldmodel` is looked for in $WORLDMODEL_VENV/bin, on PATH, and
in .venv beside this folder. HSA_OVERRIDE_GFX_VERSION is never set here: it would apply to every
GPU that is visible. The program itself tries whether a chip needs it.

  train/train_rocm.sh --device 1 --log runs/mine.log lora mine.jsonl --epochs 3 --out runs/mine
HELP
}

fail() {
  printf 'train_rocm.sh: %s\n' "$1" >&2
  exit 2
}

find_worldmodel() {
  local beside
  beside="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)/.venv/bin/worldmodel"
  if [[ -n "${WORLDMODEL_VENV:-}" ]]; then
    printf '%s\n' "$WORLDMODEL_VENV/bin/worldmodel"
  elif ! command -v worldmodel; then
    printf '%s\n' "$beside"
  fi
}

device='' log=''
while (($#)); do
  case "$1" in
    -h | --help) usage; exit 0 ;;
    --device) device="${2:-}"; [[ -n "$device" ]] || fail '--device needs a number'; shift 2 ;;
    --log) log="${2:-}"; [[ -n "$log" ]] || fail '--log needs a file'; shift 2 ;;
    -*) fail "no option $1 before KIND (--help); those of the run come after it" ;;
    *) break ;;
  esac
done
(($#)) || fail 'what is to be trained? train_rocm.sh lora DATA … (--help)'

if [[ -n "$device" ]]; then
  [[ "$device" =~ ^([0-9]+|GPU-[0-9a-fA-F]+)(,([0-9]+|GPU-[0-9a-fA-F]+))*$ ]] ||
    fail "--device $device: give a number, numbers with commas, or GPU-<uuid>"
  export ROCR_VISIBLE_DEVICES="$device"
  unset HIP_VISIBLE_DEVICES CUDA_VISIBLE_DEVICES
fi
if [[ -n "${HSA_OVERRIDE_GFX_VERSION:-}" ]]; then
  printf 'train_rocm.sh: HSA_OVERRIDE_GFX_VERSION=%s is set, for every visible GPU\n' \
    "$HSA_OVERRIDE_GFX_VERSION" >&2
fi

worldmodel="$(find_worldmodel)"
[[ -x "$worldmodel" ]] || fail "no program at $worldmodel; install the package, or set WORLDMODEL_VENV"

# The run takes this process's place: its exit status and the signals sent here are its own. tee
# outlives an interrupt, so that the run's last words find a reader.
if [[ -n "$log" ]]; then
  mkdir -p -- "$(dirname -- "$log")"
  : >>"$log"
  export PYTHONUNBUFFERED=1
  exec > >(exec tee -ai -- "$log") 2>&1
fi
exec "$worldmodel" train "$@"
