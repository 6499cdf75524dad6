# make demo | test | test-long | attack | bench | check | package | acceptance | matrix | strings | link | engine | packages | clean,
# on Debian 12 or newer or Ubuntu, as root or with sudo. Missing packages are installed; a second run installs nothing.

PYTHON := /usr/bin/python3
ENGINE := $(CURDIR)/.engine
KITE := $(CURDIR)/.kite
TOOLS := .tools
IMAGES ?= $(or $(MICROFLOW_IMAGES),$(wildcard ../shared/data))
MEGAPIXELS ?= 4 16
PROFILE ?= $(or $(XDG_DATA_HOME),$(HOME)/.local/share)/QGIS/QGIS3/profiles/default

VENV_PACKAGES := python3-venv
QT6_NEEDS := libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libgssapi-krb5-2 libglib2.0-bin
ZIP = dist/microflow_qgis.$(shell sed -n "s/^version=//p" metadata.txt).zip
SCREEN := xvfb xauth
JAPANESE := fonts-ipafont-gothic
XVFB := xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp"
VERSIONS := 3.22 3.40 3.44
STRINGS_NEEDS := qttools5-dev-tools
QGIS_PACKAGES := qgis python3-qgis qgis-providers python3-numpy python3-gdal python3-pytest python3-hypothesis fonts-dejavu-core \
    $(STRINGS_NEEDS)

# Rooms are tested in their own Python: those with torch in the engine's, those with QGIS in the system's.
# gui switches the plugin on and off, and processing's provider stays until the end, so each has a Python of its own.
ENGINE_TESTS := $(wildcard tests/core tests/model tests/engine tests/engine_setup tests/attack_engine tests/training)
ARRAY_TESTS := $(wildcard tests/core tests/analysis tests/io)
GUI_TESTS := $(wildcard tests/gui)
PROCESSING_TESTS := $(wildcard tests/processing) tests/test_package.py
ATTACK_TESTS := $(wildcard tests/attack)
DOCTESTS := microflow_qgis/core microflow_qgis/analysis
FRAME_TESTS := tests/test_architecture.py tests/test_metadata.py tests/test_guide.py tests/test_publishable.py \
    tests/test_strings.py $(wildcard tests/test_translations.py) tests/qt6

export QT_QPA_PLATFORM ?= offscreen
export GOMP_SPINCOUNT ?= 2000
export PYTHONDONTWRITEBYTECODE := 1
bench: export GLIBC_TUNABLES = $(shell $(PYTHON) -c "from microflow_qgis.engine import process; print(process.CHOSEN['GLIBC_TUNABLES'])")

.PHONY: demo test test-engine test-gui test-arrays test-attack test-processing test-long attack bench check package acceptance matrix screenshots strings link engine packages qgis clean

demo: qgis engine
	$(PYTHON) -m tools.package --stage-only
	$(PYTHON) tools/demo.py build/demo
	$(PYTHON) -W ignore::DeprecationWarning tools/demo_map.py build/demo

test: check qgis $(ENGINE)/tests-installed
	@tools/install_packages.sh $(SCREEN) $(JAPANESE)
	$(PYTHON) -m pytest --doctest-modules $(DOCTESTS)
	@$(MAKE) -j2 --output-sync=target test-engine test-processing

test-gui:
	$(PYTHON) -m pytest $(if $(IMAGES),--images $(IMAGES)) $(GUI_TESTS)

test-engine: test-gui
	$(ENGINE)/bin/python -m pytest $(if $(IMAGES),--images $(IMAGES)) $(ENGINE_TESTS)

test-arrays:
	$(PYTHON) -m pytest $(if $(IMAGES),--images $(IMAGES)) $(ARRAY_TESTS)

test-attack: test-arrays
	$(PYTHON) -m pytest $(if $(IMAGES),--images $(IMAGES)) $(ATTACK_TESTS)

test-processing: test-attack
	$(PYTHON) -m pytest $(if $(IMAGES),--images $(IMAGES)) $(PROCESSING_TESTS)

# Tests that download hundreds of megabytes (the engine's set-up from its real files) or take minutes
# (checkpoints of 456 MB), and what kite itself reads of an export.
test-long: qgis $(ENGINE)/tests-installed package $(KITE)/installed
	$(ENGINE)/bin/python -m pytest --long tests/engine_setup
	$(PYTHON) -m pytest --long tests/processing/test_import_weights.py
	MICROFLOW_KITE_PYTHON=$(KITE)/bin/python $(PYTHON) -m pytest tests/processing/test_export_displacement.py
	$(XVFB) $(PYTHON) tools/acceptance.py $(ZIP) --set-up

# One run of 4 Mpx killed and cancelled a thousand times, each kept file damaged in six ways, two thousand random
# pairs: hours. The counts are kept in build/attack: what was ended goes on when it is called again.
ENDS ?= 1000
PAIRS ?= 2000
attack: qgis $(ENGINE)/tests-installed
	OMP_NUM_THREADS=1 $(ENGINE)/bin/python -m tests.attack_engine.attack build/attack --ends $(ENDS)
	OMP_NUM_THREADS=1 $(PYTHON) -W ignore -m tests.attack.fuzz build/attack --pairs $(PAIRS)

# Measure the cost of a run on this machine and its lower bound, in Markdown; takes minutes of both cores.
# MEGAPIXELS="16 120" are the sizes of the whole runs.
bench: qgis $(ENGINE)/tests-installed
	$(ENGINE)/bin/python -m tests.bench.bench $(MEGAPIXELS)
	$(ENGINE)/bin/python -m tests.bench.roofline
	@for m in $(MEGAPIXELS); do d=$$(mktemp -d) && \
	    $(PYTHON) -m tests.bench.scene $$m $$d && \
	    $(PYTHON) -W ignore -m tests.bench.qgis_memory $$d/pre.tif $$d/post.tif; rm -rf $$d; done

check: $(TOOLS)/installed
	$(TOOLS)/bin/ruff check .
	$(TOOLS)/bin/ruff format --check .
	$(TOOLS)/bin/mypy
	$(TOOLS)/bin/vermin --violations -t=3.9- --no-tips microflow_qgis
	$(TOOLS)/bin/python -m pytest $(FRAME_TESTS)

# Test the zip in the real desktop, and the QGIS tests and the zip in other versions (as root: Debian chroots).
acceptance: package engine
	@tools/install_packages.sh $(QGIS_PACKAGES) $(SCREEN)
	MICROFLOW_ENGINE_PYTHON=$(ENGINE)/bin/python $(XVFB) $(PYTHON) tools/acceptance.py $(ZIP)
	MICROFLOW_ENGINE_PYTHON=$(ENGINE)/bin/python $(XVFB) $(PYTHON) tools/moved_project.py $(ZIP)

# Take the pictures of README and user guide from the real program. build/screens has each verdict in other languages.
screenshots: package engine
	@tools/install_packages.sh $(QGIS_PACKAGES) $(SCREEN)
	MICROFLOW_ENGINE_PYTHON=$(ENGINE)/bin/python $(XVFB) $(PYTHON) tools/guide_pictures.py $(ZIP)
	@tools/install_packages.sh $(JAPANESE)
	MICROFLOW_ENGINE_PYTHON=$(ENGINE)/bin/python $(XVFB) $(PYTHON) tools/language_pictures.py $(ZIP) build/screens

matrix: package
	@tools/install_packages.sh debootstrap
	tools/qgis_matrix.sh $(VERSIONS) -- sh -c "python3 -m pytest $(ARRAY_TESTS) $(GUI_TESTS) $(PROCESSING_TESTS) $(ATTACK_TESTS) && \
	    $(subst ",\",$(XVFB)) python3 tools/acceptance.py $(ZIP)"

package: $(TOOLS)/installed
	$(PYTHON) -m tools.package

strings: $(TOOLS)/installed
	$(PYTHON) -m tools.strings extract
	$(PYTHON) -m tools.strings compile

link: package
	@test -L "$(PROFILE)/python/plugins/microflow_qgis" || test ! -e "$(PROFILE)/python/plugins/microflow_qgis" || \
	    { echo "$(PROFILE)/python/plugins/microflow_qgis is a folder of its own: remove that plugin first."; exit 1; }
	mkdir -p "$(PROFILE)/python/plugins"
	ln -sfn "$(CURDIR)/build/microflow_qgis" "$(PROFILE)/python/plugins/microflow_qgis"
	@echo "Now switch MicroFlow on in QGIS: Plugins > Manage and Install Plugins > Installed."

engine: $(ENGINE)/installed

# Print the packages that an administrator must install if the user is not root.
packages:
	@printf '%s\n' $(VENV_PACKAGES) $(QT6_NEEDS) $(QGIS_PACKAGES) $(SCREEN) $(JAPANESE) debootstrap | sort -u

qgis:
	@tools/install_packages.sh $(QGIS_PACKAGES)

$(ENGINE)/installed: tools/engine.txt
	@tools/install_packages.sh $(VENV_PACKAGES)
	@tools/install_engine.sh $(ENGINE) $(PYTHON) $<
	@touch $@

$(KITE)/installed:
	@tools/install_packages.sh $(VENV_PACKAGES)
	$(PYTHON) -m venv $(KITE)
	$(KITE)/bin/pip install -q kite
	@touch $@

$(ENGINE)/tests-installed: tools/engine_tests.txt $(ENGINE)/installed
	@echo "Adding what the tests need to the engine's environment"
	@$(ENGINE)/bin/pip install -q -r $<
	@touch $@

$(TOOLS)/installed: tools/check.txt
	@tools/install_packages.sh $(VENV_PACKAGES) $(QT6_NEEDS) $(STRINGS_NEEDS)
	@echo "Making the environment of the checks in $(TOOLS)"
	@[ -x $(TOOLS)/bin/pip ] || $(PYTHON) -m venv $(TOOLS)
	@$(TOOLS)/bin/pip install -q -r $<
	@touch $@

clean:
	rm -rf build dist .pytest_cache .ruff_cache
