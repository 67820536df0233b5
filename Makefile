# Everything the project does, one word each: `make` lists them.
.PHONY: help site check test test-quick conformance proof bench fuzz gallery program clean

# Where the toolchain has them (Linux), Swift's libraries go inside the program: it starts in about half the time and can
# be copied to a machine without Swift.
toolchain := $(dir $(realpath $(shell command -v swift)))..
static := $(if $(filter Linux,$(shell uname)),$(if $(wildcard $(toolchain)/lib/swift_static),--static-swift-stdlib))

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

site: program ## read content/ and templates/, write public/
	.build/release/scrutineer build

check: program ## report every problem in content/, publish nothing
	.build/release/scrutineer check

test: ## the whole gate: tests, formatting, site, browser proof, HTML checker
	@scripts/gate

test-quick: ## the Swift tests only
	@scripts/install site
	swift test

conformance: ## the CommonMark examples, with SPEC=path/to/spec.txt
	@test -n "$(SPEC)" || { echo "Say which file holds the examples: make conformance SPEC=path/to/spec.txt"; exit 2; }
	@scripts/install site
	SCRUTINEER_SPEC="$(SPEC)" swift test --filter Conformance

proof: ## the browser proof and the HTML checker alone, on public/ as it is
	@scripts/python Tests/Browser/proof.py public
	@scripts/python Tests/Browser/html_checker.py public

gallery: program ## write a page for every kind of chart to gallery/
	.build/release/scrutineer gallery

bench: ## measure parts, chart kinds and other programs; ONLY=kinds, ONLY=peers, or a word of a part's name
	@SWIFT_FLAGS="$(static)" scripts/bench $(ONLY)

fuzz: ## a million random and mutated inputs for each reader of references, claims, sentences, formulas and numbers; NAME= chooses one
	@scripts/install site
	swift build -c release $(static) --product bench
	.build/release/bench --fuzz $(NAME)

program:
	@scripts/install site
	swift build -c release $(static) --product scrutineer

clean: ## remove what was built and the generated site
	rm -rf .build .venv .venv-bench
	if [ -d public ]; then find public -mindepth 1 ! -name .gitignore -delete; fi
