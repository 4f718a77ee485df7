# Two commands: `make run` opens the program, `make test` runs every check. Each sets up what it needs.
.PHONY: run test check-code check-tests torture fix pictures translations constraints notice wheel clean
.DEFAULT_GOAL := run

BIN := .venv/bin
SOURCES := db desktop resources tests packaging

run:
	@packaging/setup.sh run
	@$(BIN)/recoupe

test: check-code check-tests

check-code:
	@packaging/setup.sh test
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/lint-imports --no-cache
	$(BIN)/basedpyright

check-tests:
	@packaging/setup.sh test
	$(BIN)/python -m pytest -n 2 --dist loadfile

torture:
	@packaging/setup.sh test
	$(BIN)/python -m tests.torture.run

fix:
	@packaging/setup.sh test
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
	$(BIN)/python -m hatchling build --target wheel

clean:
	rm -rf .venv dist build .pytest_cache .ruff_cache .hypothesis
