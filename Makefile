# make demo    builds Readout and exports the examples into out/
# make test    passes all tests, those by independent programs among them
# make conformance SUITES=FOLDER   writes and reads the graphs of the W3C's RDF test suites; see Tests/Tools/conformance.py
# make compare compares what the release build writes with what the debug build writes, which the tests run
# make bench   times the release build beside other tools, as ratios
# make ontology   makes what follows from the files of ontology/
# make languages   makes the Swift of ReadoutLanguage from its data files, Sources/ReadoutLanguage/Words
# make countries   writes the names of countries in those files anew, from the CLDR
# make format  formats the sources
# make docs    makes the API documentation in .build/docs

.PHONY: all demo test conformance compare ontology languages countries bench format docs libraries

RELEASE = .build/release/readout

all: demo

libraries:
	@scripts/install-libraries.sh

demo: libraries
	@scripts/build-release.sh
	$(RELEASE) export --config configs/beijing.yaml
	@for name in everything feed briefs triples; do $(RELEASE) export --quiet --config configs/$$name.yaml || exit; done
	@echo "The Beijing visit is in out/, all examples in out/everything/, a calendar feed in out/feed/, briefs in out/briefs/, triples in out/triples/."

test: libraries
	@scripts/install-test-tools.sh
	swift build --build-tests
	swift test --skip-build

conformance: libraries
	@test -n "$(SUITES)" || { echo "make conformance SUITES=FOLDER, where FOLDER is rdf/rdf11 of https://github.com/w3c/rdf-tests" >&2; exit 1; }
	@scripts/install-test-tools.sh
	swift build --product graph-writer
	.tools/venv/bin/python Tests/Tools/conformance.py .build/debug/graph-writer $(SUITES)

compare: libraries
	@scripts/install-test-tools.sh
	swift build --product readout
	@scripts/build-release.sh
	@scripts/compare-builds.sh

bench: libraries
	@scripts/install-test-tools.sh
	@scripts/build-release.sh
	.tools/venv/bin/python Tests/Tools/bench.py $(RELEASE)

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
	.tools/venv/bin/python scripts/country-names.py
	@$(MAKE) languages

format:
	swift format format --in-place --parallel --recursive Package.swift Sources Plugins Tests

docs: libraries
	@scripts/make-docs.sh
