# `make run` starts the app, `make test` checks everything; both set up what they need.

PYTHON := .venv/bin/python
TEST_ENV := QT_QPA_PLATFORM=offscreen QTWEBENGINE_DISABLE_SANDBOX=1
# Most tests wait for a browser or a process now and then, so four at once keep two cores busy.
PARALLEL := -n 4 --dist loadfile --no-loadscope-reorder

.PHONY: help setup setup-run run demo test lint types layers unit gui browser blackbox fuzz \
        crossbrowser wheel lock sample schema screenshots mutants kills setup-bench bench-page \
        bench-gui bench-backend soak clean

help:  ## Show this list
	@sed -n 's/^\([a-z -]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 36

setup:
	@scripts/setup test

setup-run:
	@scripts/setup run

run: setup-run  ## Set up and start the app
	@if [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ] && [ "$$(uname)" = Linux ]; then \
	  echo "There is no display here, so the window cannot open."; \
	  echo "\`make demo\` does the whole job without one: key pair, form, export, backend, submission."; \
	  exit 1; \
	fi
	@$(PYTHON) -m builder

demo: setup-run  ## The whole job without a window, each step with what it proved
	@$(PYTHON) scripts/demo.py

test: setup lint types layers  ## Set up and run every check and test
	$(TEST_ENV) $(PYTHON) -m pytest $(PARALLEL)

lint: setup  ## Ruff and ESLint
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	tests/node/node_modules/.bin/eslint --max-warnings 0 --config tests/node/eslint.config.mjs templates/page/js

types: setup  ## mypy
	.venv/bin/mypy

layers: setup  ## The import rules
	.venv/bin/lint-imports

unit: setup  ## Tests that open neither window, browser nor process
	$(TEST_ENV) $(PYTHON) -m pytest -m "not gui and not browser and not blackbox and not fuzz"

gui browser crossbrowser blackbox fuzz: setup  ## Tests of one sort
	$(TEST_ENV) $(PYTHON) -m pytest -m $@

mutants: setup  ## Remove each control of the threat table; each must be noticed
	$(PYTHON) -m scripts.campaigns.mutants

kills: setup  ## Kill the exported backend 200 times under load; nothing may be lost
	$(PYTHON) -m scripts.campaigns.kills

setup-bench:
	@scripts/setup bench

bench-backend: setup-bench  ## Measure the exported backend against baselines
	$(PYTHON) -m benchmarks.backend

soak: setup-bench  ## Load the exported backend for ten minutes, and watch its memory
	$(PYTHON) -m benchmarks.backend --soak 600

wheel: setup  ## Build the wheel into dist/
	$(PYTHON) -m build --wheel --no-isolation

sample: setup  ## Write the sample bundle under exports/ anew
	$(PYTHON) scripts/write_sample.py

schema: setup  ## Write docs/project-schema.json anew
	$(PYTHON) scripts/write_schema.py

bench-page: setup  ## Measure the page against pages made in other ways
	$(PYTHON) -m benchmarks.page

bench-gui: setup  ## Measure the app's start against an empty window
	$(PYTHON) -m benchmarks.gui

screenshots: setup  ## Take the screenshots in docs/ from the real app
	QTWEBENGINE_DISABLE_SANDBOX=1 xvfb-run -a -s "-screen 0 1440x900x24" $(PYTHON) scripts/take_screenshots.py

lock:  ## Resolve the pinned requirements anew (needs uv)
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate backend.in -o ../builder/backend/requirements.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate nodes.in -o ../builder/backend/requirements-nodes.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate dev.in -o dev.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate -c dev.txt runtime.in -o runtime.txt

clean:  ## Remove whatever the other targets made
	rm -rf .venv .cache dist build tests/node/node_modules .mypy_cache .ruff_cache .pytest_cache
