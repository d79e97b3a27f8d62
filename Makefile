# `make run` starts the app, `make test` checks everything; both set up what they need.

PYTHON := .venv/bin/python
# Compiled modules are kept: the workers and the processes that tests start share them.
TEST_ENV := QT_QPA_PLATFORM=offscreen QTWEBENGINE_DISABLE_SANDBOX=1 PYTHONDONTWRITEBYTECODE=
# Most tests wait for a browser or a process now and then, so four at once keep two cores busy.
# A worker that dies ends the run; otherwise the run would wait for ever.
PARALLEL := -n 4 --dist loadfile --no-loadscope-reorder --max-worker-restart 0

.PHONY: help setup setup-run run demo test bare lint types layers unit gui browser blackbox fuzz \
        crossbrowser checklist wheel lock sample schema reference report docs dist dist-check release \
        texts screenshots mutants kills audit coverage \
        setup-bench setup-fuzz bench-page bench-gui bench-backend soak clean

help:  ## Show this list
	@sed -n 's/^\([a-z -]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 36

setup:  ## Install whatever is missing
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

demo: setup-run  ## Run the whole job without a window, with the result of each step
	@$(PYTHON) scripts/demo.py

test: setup lint types layers  ## Set up and run every check and test
	$(TEST_ENV) $(PYTHON) -m pytest $(PARALLEL)

bare:  ## `make run`, `make demo`, CONTRIBUTING and `make test` on a Debian that has nothing yet (as root)
	@scripts/bare sh -c 'scripts/first_steps && make test && scripts/contribute'

lint: setup  ## Ruff and ESLint (each line is a hook in .pre-commit-config.yaml, too)
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	tests/node/node_modules/.bin/eslint --max-warnings 0 --config tests/node/eslint.config.mjs templates/page/js tests/browser/checklist

types: setup  ## mypy
	.venv/bin/mypy

layers: setup  ## The import rules
	.venv/bin/lint-imports

unit: setup  ## Tests that open neither window, browser nor process
	$(TEST_ENV) $(PYTHON) -m pytest -m "not (gui or browser or crossbrowser or checklist or blackbox or fuzz)"

gui browser crossbrowser blackbox: setup  ## Tests of one sort
	$(TEST_ENV) $(PYTHON) -m pytest -m $@

setup-fuzz:
	@scripts/setup fuzz

fuzz: setup-fuzz  ## Every reader for a minute under a coverage-guided fuzzer, and tests that run long
	$(PYTHON) -m tests.fuzz
	$(TEST_ENV) $(PYTHON) -m pytest -m fuzz
	$(TEST_ENV) $(PYTHON) -m pytest $(PARALLEL) --timeout 0 -m "hypothesis and not fuzz" --hypothesis-profile fuzz

checklist: setup  ## The accessibility checklist on every form, in every look and language
	$(TEST_ENV) $(PYTHON) -m pytest -n 4 -m checklist tests/browser

coverage: setup  ## Which lines and branches the tests do not run
	$(TEST_ENV) $(PYTHON) -m scripts.measure_coverage $(PARALLEL)

mutants: setup  ## Remove each control of the threat table; a test must notice
	$(PYTHON) -m scripts.campaigns.mutants

kills: setup  ## Kill the exported backend 200 times under load; nothing may be lost
	$(PYTHON) -m scripts.campaigns.kills

AUDIT := .cache/audit
# What ships in a bundle, what the app runs on, what it is made with.
LOCKS := builder/backend/requirements.txt builder/backend/requirements-nodes.txt \
         requirements/runtime.txt requirements/dev.txt requirements/dist.txt \
         requirements/fuzz.txt requirements/sbom.txt requirements/installers.txt

audit: setup  ## Look for weak code (bandit) and for known vulnerabilities of what is installed
	.venv/bin/bandit -q -c pyproject.toml -r builder scripts
	@[ -x $(AUDIT)/bin/python ] || $(PYTHON) -m venv $(AUDIT)
	@$(AUDIT)/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/audit.txt
	@for lock in $(LOCKS); do \
	  echo "$$lock"; \
	  $(AUDIT)/bin/pip-audit --strict --progress-spinner off --disable-pip --require-hashes -r $$lock || { \
	    echo "$$lock could not be shown to be clean: it has the vulnerabilities above, or no service"; \
	    echo "of known vulnerabilities could be reached, and then the packages were not checked."; \
	    exit 1; }; \
	done

setup-bench:
	@scripts/setup bench

bench-backend: setup-bench  ## Measure the exported backend against baselines
	$(PYTHON) -m benchmarks.backend

soak: setup-bench  ## Load the exported backend for ten minutes, and watch its memory
	$(PYTHON) -m benchmarks.backend --soak 600

wheel: setup  ## Build the wheel into dist/
	$(PYTHON) -m build --wheel --no-isolation

dist: setup  ## Build everything that is handed out into dist/: wheel, sources, app, Debian package
	$(PYTHON) -m scripts.package

dist-check: setup  ## Install what `make dist` made where there is nothing, and do the main job with it (as root)
	$(PYTHON) -m scripts.package.check $(if $(AGAIN),--again)

release: setup  ## Check, build and list the release that HEAD is tagged as
	$(PYTHON) -m scripts.package.release

sample: setup  ## Write page and manifest of the sample bundle to exports/
	$(PYTHON) scripts/write_sample.py

schema: setup  ## Write docs/project-schema.json from the model
	$(PYTHON) scripts/write_schema.py

reference: setup  ## Write the pages of docs/ that are made from the code
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m scripts.write_reference

report: setup  ## Write the report of all tests from what the campaigns left
	$(PYTHON) -m scripts.test_report

docs: setup  ## Build the documentation as a site, into site/
	NO_MKDOCS_2_WARNING=1 $(PYTHON) -m mkdocs build --quiet --strict

texts: setup  ## Bring the app's lists of translations up to date with what the code says
	$(PYTHON) -m scripts.collect_texts

bench-page: setup  ## Measure the page against pages made in other ways
	$(PYTHON) -m benchmarks.page

bench-gui: setup  ## Measure the app's start and the work in its window
	$(PYTHON) -m benchmarks.gui

screenshots: setup  ## Take the screenshots in docs/ from the real app
	QTWEBENGINE_DISABLE_SANDBOX=1 xvfb-run -a -s "-screen 0 1440x900x24" $(PYTHON) -m scripts.take_screenshots

lock:  ## Resolve the pinned requirements again (needs uv)
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate backend.in -o ../builder/backend/requirements.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate nodes.in -o ../builder/backend/requirements-nodes.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate dev.in -o dev.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate audit.in -o audit.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate -c dev.txt runtime.in -o runtime.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate dist.in -o dist.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate fuzz.in -o fuzz.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate sbom.in -o sbom.txt
	cd requirements && uv pip compile -q -U --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate installers.in -o installers.txt

# The cache of `make bare` is shared by all checkouts, so it stays: ~/.cache/webview-builder/bare.
clean:  ## Remove what the other targets made
	rm -rf .venv .cache dist build tests/node/node_modules .mypy_cache .ruff_cache .pytest_cache
