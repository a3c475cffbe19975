# make demo    builds Readout and exports the examples into out/
# make install PREFIX=/usr/local   puts the program, its manual page and its completions there; DESTDIR comes before it
# make uninstall PREFIX=/usr/local   takes them away
# make test    passes all tests, those by independent programs among them
# make test-release   passes those tests that run the built program, with the release build
# make growth  counts that the work of the release build grows with its input and no faster
# make new-field   proves on a copy that a new field is a line in the table and one in each exporter that says it
# make conformance SUITES=FOLDER   writes and reads the graphs of the W3C's RDF test suites
# make conformance-syntax SUITES=FOLDER   reads JSONTestSuite and yaml-test-suite, and writes the tables of docs/conformance.md
# make compare compares what the release build writes with what the debug build writes, which the tests run
# make bench   times the release build beside other tools, as ratios
# make record  makes what follows from the table of the document format, Sources/RecordGenerator/Record.swift
# make ontology   makes what follows from the files of ontology/
# make languages   makes the Swift of ReadoutLanguage from its data files, Sources/ReadoutLanguage/Words
# make countries   writes the names of countries in those files anew, from the CLDR
# make names   writes the names that people write in place of codes of countries and languages anew, from the CLDR
# make subtags REGISTRY=FILE   writes the list of language subtags anew, from IANA's registry
# make format  formats the sources
# make docs    makes the API documentation in .build/docs

.PHONY: all demo install uninstall test test-release growth new-field conformance conformance-syntax compare record ontology languages countries names subtags bench format docs libraries

RELEASE = .build/release/readout
CHECKS = PYTHONPATH=Tests/Tools .tools/venv/bin/python -m readout_checks
# The tests that `make test-release` runs.
FILTER = CommandTests
# Where `make install` puts things.
PREFIX = /usr/local

all: demo

libraries:
	@scripts/install-libraries.sh

demo: libraries
	@scripts/build-release.sh
	$(RELEASE) export --config configs/beijing.yaml
	@for name in everything feed briefs triples; do $(RELEASE) export --quiet --config configs/$$name.yaml || exit; done
	@echo "The Beijing visit is in out/, all examples in out/everything/, a calendar feed in out/feed/,"
	@echo "briefs in out/briefs/, triples in out/triples/."

install:
	@[ -x $(RELEASE) ] || { scripts/install-libraries.sh && scripts/build-release.sh; }
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' scripts/install.sh $(RELEASE)

uninstall:
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' scripts/install.sh --remove

test: libraries
	@scripts/install-test-tools.sh
	swift build --build-tests
	swift test --skip-build
	@scripts/check-outside.sh
	@scripts/check-plugins.sh

test-release: libraries
	@scripts/install-test-tools.sh
	@scripts/build-release.sh
	swift build --build-tests
	READOUT_PROGRAM=$(RELEASE) swift test --skip-build --filter '$(FILTER)'

growth: libraries
	@scripts/install-test-tools.sh
	@scripts/build-release.sh
	$(CHECKS) growth $(RELEASE)

new-field: libraries
	@scripts/check-new-field.sh

SUITES_OF = rdf/rdf11 of https://github.com/w3c/rdf-tests

conformance: libraries
	@test -n "$(SUITES)" || { echo "make conformance SUITES=FOLDER, where FOLDER is $(SUITES_OF)" >&2; exit 1; }
	@scripts/install-test-tools.sh
	swift build --product graph-writer
	$(CHECKS) conformance .build/debug/graph-writer $(SUITES)

SYNTAX_SUITES = https://github.com/nst/JSONTestSuite and, of the branch data, https://github.com/yaml/yaml-test-suite

conformance-syntax: libraries
	@test -n "$(SUITES)" || { echo "make conformance-syntax SUITES=FOLDER, which holds $(SYNTAX_SUITES)" >&2; exit 1; }
	@scripts/install-test-tools.sh
	swift build --product syntax-reader
	$(CHECKS) conformance-syntax .build/debug/syntax-reader $(SUITES) docs/conformance.md

compare: libraries
	@scripts/install-test-tools.sh
	swift build --product readout
	@scripts/build-release.sh
	@scripts/compare-builds.sh

bench: libraries
	@scripts/install-test-tools.sh
	@scripts/build-release.sh
	$(CHECKS) bench $(RELEASE)

record:
	swift run --quiet record

ontology: libraries
	@scripts/install-test-tools.sh
	.tools/venv/bin/python scripts/make-ontology.py
	swift build --product readout
	.build/debug/readout schema context > ontology/context.jsonld

languages: libraries
	swift build --product LanguageGenerator
	.build/debug/LanguageGenerator

countries: libraries
	@scripts/install-test-tools.sh
	.tools/venv/bin/python scripts/cldr-names.py
	@$(MAKE) languages

names: libraries
	@scripts/install-test-tools.sh
	.tools/venv/bin/python scripts/name-tables.py

subtags:
	@test -n "$(REGISTRY)" || { echo "make subtags REGISTRY=FILE, where FILE is IANA's language-subtag-registry" >&2; exit 1; }
	python3 scripts/language-subtags.py "$(REGISTRY)"

format:
	swift format format --in-place --parallel --recursive Package.swift Sources Plugins Tests

docs: libraries
	@scripts/make-docs.sh
