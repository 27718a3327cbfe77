# make demo          set up .venv, build the examples, compare, time, plot
# make test          set up .venv, lint, types and the tests of the 25-minute budget
# make test-full     everything: more compositions, every dtype on every target
# make test-browser  look at a tuning report in Debian's Chromium at 1280 and 400 px
# make test-old-torch   load and run a package with torch 2.4.1 (downloads it)

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: demo test test-full test-browser test-old-torch lint clean

demo: $(READY)
	$(BIN)/python -m attngen.demo -o demo-output

test: lint
	$(BIN)/pytest -n 2 --dist loadgroup -m "not slow and not cuda"

test-full: lint
	ATTNGEN_COMPOSITIONS=120 $(BIN)/pytest -n 2 --dist loadgroup -m "not cuda"

test-browser: $(READY)
	$(BIN)/python tests/browser/look.py -o browser-output

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python tests/typecheck_wheel.py

test-old-torch: $(READY)
	$(BIN)/python tests/old_torch/run.py

# Stamped after success, so that an interrupted install is done again.
$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt setuptools torch
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt \
	    --no-build-isolation --editable '.[ascend,calibrate,cuda,demo,test,tune]'
	touch $@

clean:
	rm -rf .venv demo-output browser-output tune-output build dist *.egg-info
