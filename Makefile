# One command per job. Each makes the virtual environment first, where it is missing.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
STAMP = $(VENV)/.installed

.PHONY: example test check bench mutants docs format clean help

help:
	@echo "make example  write the example's report to laporan.docx"
	@echo "make test     run all tests, with branch coverage"
	@echo "make check    lint, types and formatting"
	@echo "make bench    benchmarks, as ratios"
	@echo "make mutants  change the token engine in every small way, and list what no test notices"
	@echo "make docs     build the documentation into docs/_build/html"
	@echo "make format   format the code"

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"

$(STAMP): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

example: $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	$(BIN)/socialwork report example:utama -o laporan.docx

test: $(STAMP)
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n auto --dist loadfile
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

check: $(STAMP)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/mypy typing_tests
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/pyright

bench: $(STAMP)
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python -m benchmarks

mutants: $(STAMP)
	$(BIN)/python -m pip install --quiet --group mutants
	$(BIN)/mutmut run
	$(BIN)/mutmut export-cicd-stats
	$(BIN)/mutmut results

docs: $(STAMP)
	$(BIN)/sphinx-build -n -W --keep-going -b html docs docs/_build/html

format: $(STAMP)
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

clean:
	rm -rf $(VENV) docs/_build .coverage* .mypy_cache .pytest_cache .ruff_cache .hypothesis mutants laporan.docx
