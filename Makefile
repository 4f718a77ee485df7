# Two commands: `make run` opens the program, `make test` runs every check. Each sets up what it needs.
.PHONY: run test test-quick thorough coverage check-code check-tests torture bench fix pictures translations constraints notice wheel deb docs clean
.DEFAULT_GOAL := run

# Hundreds of the tests start the program: byte code is kept, as an installed program keeps it.
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin
SOURCES := db desktop resources tests packaging

run:
	@packaging/setup.sh run
	@$(BIN)/recoupe

# What only tests need of Debian is fetched while the environment is set up and the code is checked: that saves minutes on a fresh machine.
test:
	@packaging/setup.sh code debian
	@packaging/setup.sh test debian & packages=$$!; $(MAKE) --no-print-directory check-code; checked=$$?; wait $$packages && exit $$checked
	@$(MAKE) --no-print-directory check-tests

check-code:
	@packaging/setup.sh code
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/lint-imports --no-cache
	$(BIN)/basedpyright

check-tests:
	@packaging/setup.sh test
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

# Under a minute: what needs neither the whole program, a server nor a model, and no long properties; for every save, not instead of `make test`.
test-quick:
	@packaging/setup.sh code
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder -k "not server" \
		$(addprefix --ignore=tests/db/test_,surviving.py undoing_anything.py opening.py) \
		tests/test_architecture.py tests/db tests/facts tests/ui/kit

# The property tests that cost seconds, with twenty times the examples of `make test`: as long as a night allows.
thorough:
	@packaging/setup.sh test
	RECOUPE_THOROUGHNESS=$(or $(TIMES),20) $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder $$(grep -rl "examples(" tests --include="test_*.py")

coverage:
	@packaging/setup.sh test
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder --cov --cov-report=term:skip-covered --cov-report=html

torture:
	@packaging/setup.sh test
	$(BIN)/python -m tests.torture.run

# One table of ratios, each to its floor; AGAINST=<commit> measures that commit beside the present state.
bench:
	@packaging/setup.sh test
	@$(BIN)/python tests/benchmarks/bench.py $(ROWS) --articles $(or $(ARTICLES),2000) $(if $(AGAINST),--against $(AGAINST))

fix:
	@packaging/setup.sh code
	$(BIN)/ruff check --fix $(SOURCES)
	$(BIN)/ruff format $(SOURCES)

pictures:
	@packaging/setup.sh test
	$(BIN)/python -m tests.end_to_end.pictures docs/pictures

translations:
	@packaging/setup.sh test
	packaging/translations.sh

constraints:
	packaging/constraints.sh

notice:
	@packaging/setup.sh run
	$(BIN)/python packaging/notice.py > NOTICE

wheel:
	@packaging/setup.sh test
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

docs:
	@packaging/setup.sh test
	$(BIN)/mkdocs build --quiet --strict

deb:
	packaging/linux/deb.sh

clean:
	rm -rf .venv dist build .pytest_cache .ruff_cache .hypothesis
