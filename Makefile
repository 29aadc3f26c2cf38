# Everything starts here: `make run` opens the program, `make test` checks it. Only Python ≥ 3.11, make and git are needed.
.DEFAULT_GOAL := help
.PHONY: help torture strings schema test-a11y run test demo lint types contracts tests lock bench screenshots test-sites bundle clean

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.14 python3.11 python; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null && echo $$p && break; done)
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
READY := .venv/ready
INPUT ?=
OUT ?= out
# What Python compiled is kept, whatever the surroundings say: each of the hundreds of processes that the tests start
# would compile everything again.
export PYTHONDONTWRITEBYTECODE :=

help: ## what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 22

$(READY): requirements.lock pyproject.toml .ci/system_libraries.py
	@test -n "$(PYTHON)" || { echo "Editorial Workstation needs Python 3.11 to 3.14. Install one, or say PYTHON=/path/to/python."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { echo "This Python has no venv module. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-build-isolation --no-deps -e .
	$(BIN)/python .ci/system_libraries.py
	@touch $@

run: $(READY) ## open the program (ARGS="--temp --sample" for a try that leaves nothing behind)
	$(BIN)/workstation $(ARGS)

test: $(READY) lint contracts ## lint, types, import contracts and all tests, without a screen
	@$(MAKE) --no-print-directory --jobs=2 types tests # beside each other, so that no core waits for the other

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports --no-logo

# The files of the tests stand in memory where there is room for them: else they wait for the disk thousands of times.
tests: $(READY)
	@if test -w /dev/shm && test "$$(df -Pk /dev/shm | awk 'END { print $$4 }')" -gt 2000000; then \
		room=$$(mktemp -d /dev/shm/tests.XXXXXX); trap 'rm -rf "$$room"' EXIT HUP INT TERM; chmod 755 $$room; \
		printf '#!/bin/sh\n' > $$room/runs; chmod 755 $$room/runs; \
		if $$room/runs 2>/dev/null; then TMPDIR=$$room; export TMPDIR; fi; fi; \
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist worksteal --hypothesis-profile same -m "not bench and not sites"

demo: $(READY) ## the whole job without a screen, on the shipped sample or INPUT=FILE; prints where the exports are
	$(BIN)/workstation demo $(if $(INPUT),--input "$(INPUT)") --out "$(OUT)"

test-sites: $(READY) ## build every Markdown preset with the real site generators, and try every hostile payload on each
	@command -v hugo >/dev/null || { test "$$(id -u)" = 0 && apt-get -q update && apt-get -q install -y hugo; } \
		|| echo "Hugo is missing and its site is skipped. To have it: sudo apt-get install hugo"
	$(BIN)/python -m pytest -q -m sites tests/sites tests/export/test_hostile.py

# What it wrote stays until its end: where thousands of files were just deleted, some disks make new ones at a twentieth
# of their pace.
bench: $(READY) ## measurements
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -s -m bench -o tmp_path_retention_policy=all -o tmp_path_retention_count=1

CYCLES ?= 200
torture: $(READY) ## kill it while it types (CYCLES=n), cut its power, fill its disk, damage its files; prints what was lost
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.torture --cycles $(CYCLES)

screenshots: $(READY) ## a picture of every screen in every look and size, into out/screens (SCREENS="trash export" for some)
	$(BIN)/python -m tests.screens --out $(OUT)/screens $(SCREENS)

test-a11y: $(READY) ## the real program read and used by an outside client through AT-SPI (Debian and Ubuntu)
	@/usr/bin/python3 -c 'import pyatspi' 2>/dev/null && command -v Xvfb openbox dbus-run-session >/dev/null \
		|| { test "$$(id -u)" = 0 && apt-get -q update && apt-get -q install -y --no-install-recommends xvfb openbox dbus at-spi2-core python3-pyatspi; } \
		|| { echo "To have what it takes: sudo apt-get install xvfb openbox dbus at-spi2-core python3-pyatspi"; exit 1; }
	dbus-run-session -- tests/a11y/run.sh $(abspath $(BIN))/python

strings: $(READY) ## bring the translations up to date with the words in the code, and compile them
	$(BIN)/python .ci/strings.py

schema: $(READY) ## after a new migration: write what all of them come to for a new library
	$(BIN)/python .ci/new_library.py

bundle: $(READY) ## a folder that runs without Python, with desktop entry and icon, tried in an empty environment
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build resources/packaging/bundle.spec
	$(BIN)/python .ci/try_bundle.py

lock: ## remake requirements.lock from pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header \
		--python-version 3.11 --group dev --upgrade pyproject.toml -o requirements.lock

clean: ## remove the environment and everything made
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis $(OUT)
