# Everything a newcomer needs: `make demo` and `make test`. Both set up .venv by themselves.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check install --quiet -c constraints.txt
PYTEST := $(BIN)/python -m pytest -q
EXT    := jupyter_ext
# `yes` where node can build the extension; `make NODE= demo` goes without it
NODE   ?= $(shell node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null && command -v npm >/dev/null && echo yes)
NO_NODE := No node 20.19 or newer with npm: the JupyterLab extension is

.DEFAULT_GOAL := help
.PHONY: help demo lab extension test check lint types fast slow bench sandbox vm browser pythons clean

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

demo: $(VENV)/.demo extension  ## a conversation in the terminal, then the first example notebook, executed
	$(BIN)/worldmodel ask "What is 15% of 240?" "now add 12 to that"
	$(BIN)/worldmodel run example_notebooks/01_first_conversation.ipynb \
	  -o build/first_conversation.ipynb --html build/first_conversation.html
	@echo
	@echo "The notebook, with its answers:  build/first_conversation.html"
	@echo "Talk to it yourself:             $(BIN)/worldmodel chat     or  make lab"

lab: $(VENV)/.demo extension  ## JupyterLab with the WorldModel kernel
	$(BIN)/jupyter lab example_notebooks/01_first_conversation.ipynb

ifeq ($(NODE),yes)
extension: $(EXT)/labextension/package.json | $(VENV)/.demo  ## the JupyterLab extension, built and linked into .venv
	@mkdir -p $(VENV)/share/jupyter/labextensions
	@ln -sfn $(abspath $(EXT)/labextension) $(VENV)/share/jupyter/labextensions/worldmodel
else
extension:
	@echo "$(NO_NODE) not built."
endif

test: check slow  ## lint, types, fast tests, then the heavy ones

check: lint types fast  ## what to run before a commit (under 3 minutes)

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@$(MAKE) -s extension-lint

types: $(VENV)/.dev
	$(BIN)/mypy
	@$(MAKE) -s extension-types

fast: $(VENV)/.dev
	@$(MAKE) -s extension-test
	$(PYTEST) -m "not slow" --numprocesses logical --maxprocesses 4 --dist loadfile

# What computes runs two at a time; what waits for processes, sockets and browsers, alone.
COMPUTING := $(filter-out %_processes.py %_sharded.py, $(wildcard $(addprefix tests/test_, lora_*.py \
  geometric_*.py train_*.py kernel_training.py kernel_evaluate.py example_notebooks.py \
  unseen_kinds.py merging.py full_disk.py)))

slow: $(VENV)/.dev extension
	$(PYTEST) -m slow --numprocesses 2 --dist loadfile --durations 10 $(COMPUTING)
	$(PYTEST) -m slow --durations 10 $(filter-out $(COMPUTING), $(wildcard tests/test_*.py))

bench: $(VENV)/.dev build/trl  ## every benchmark, quick; each prints its ratios and its baseline
	@for script in $$(grep -l 'def main' benchmarks/*.py); do echo "== $$script"; $(BIN)/python $$script --quick || exit 1; done

# TRL and what only it needs, for benchmarks/lora_trl.py alone
build/trl: constraints.txt | $(BIN)/python
	@$(PIP) --no-deps --target $@/site-packages trl datasets dill multiprocess pyarrow xxhash
	@touch $@

pythons: ## the fast tests on the other Pythons of this machine, without torch
	@for version in 3.12 3.13; do sh tests/other_python.sh $$version || exit 1; done

sandbox:  ## bubblewrap, for isolation and its tests, where apt-get may install it
	@command -v bwrap >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq bubblewrap >/dev/null; } || \
	  { echo "No bubblewrap: its tests will be skipped. Install the package 'bubblewrap'."; exit 1; }

VM_PACKAGES := bubblewrap mmdebstrap squashfs-tools uidmap qemu-system-x86

vm: $(VENV)/.demo  ## the virtual machine: its programs, where apt-get may install them, and its image
	@command -v qemu-system-x86_64 >/dev/null && command -v mmdebstrap >/dev/null && \
	  command -v sqfstar >/dev/null && command -v bwrap >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(VM_PACKAGES) >/dev/null; } || \
	  { echo "Its tests will be skipped. Install the packages: $(VM_PACKAGES)"; exit 1; }
	@$(BIN)/worldmodel vm status || $(BIN)/worldmodel vm build

browser:  ## Chromium for the browser tests, where apt-get may install it
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; } || \
	  { echo "No Chromium: the browser tests will be skipped. Install the package 'chromium'."; exit 1; }

clean:  ## removes what the targets above made
	rm -rf $(VENV) build $(EXT)/labextension $(EXT)/node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis

# --- set-up: again only when the project's dependencies change --------------------------------

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "worldmodel-kernel needs Python 3.11 or newer as '$(PYTHON)'."; \
	    echo "Install one, or name it: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { rm -rf $(VENV); echo "Python cannot make a virtual environment here."; \
	    echo "On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }

$(VENV)/.demo: pyproject.toml constraints.txt worldmodel_kernel/kernelspec/kernel.json | $(BIN)/python
	@echo "Setting up $(VENV) (a few minutes the first time) …"
	@$(PIP) -e '.[local,science,lab]' || \
	  { echo "The packages could not be installed; the lines above say which one failed."; exit 1; }
	@$(BIN)/worldmodel install --sys-prefix
	@touch $@

$(VENV)/.dev: pyproject.toml constraints.txt | $(BIN)/python $(VENV)/.demo
	@$(PIP) -e '.[dev]' || \
	  { echo "The packages could not be installed; the lines above say which one failed."; exit 1; }
	@touch $@

# --- the JupyterLab extension -----------------------------------------------------------------

.PHONY: extension-lint extension-types extension-test
ifeq ($(NODE),yes)
extension-lint extension-types extension-test: extension-%: $(EXT)/node_modules/.installed
	npm --prefix $(EXT) run --silent $*
else
extension-lint extension-types extension-test: extension-%:
	@echo "$(NO_NODE) not checked ($*)."
endif

$(EXT)/node_modules/.installed: $(EXT)/package.json $(EXT)/package-lock.json
	@echo "Fetching what builds the JupyterLab extension …"
	@npm --prefix $(EXT) install --no-save --ignore-scripts --silent || \
	  { echo "npm could not fetch it; without the extension: make NODE= $(MAKECMDGOALS)"; exit 1; }
	@touch $@

$(EXT)/labextension/package.json: $(EXT)/node_modules/.installed $(EXT)/rspack.config.cjs \
  $(shell find $(EXT)/src $(EXT)/style $(EXT)/schema -type f)
	@npm --prefix $(EXT) run --silent build >$(EXT)/node_modules/.build.log 2>&1 || \
	  { cat $(EXT)/node_modules/.build.log; exit 1; }
