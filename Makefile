# Every target sets up what it needs; nothing to install first but Python 3.11 or newer and make.
# Written for GNU make 3.81, the one that macOS has.

SHELL := /bin/sh
.DEFAULT_GOAL := help

BIN := .venv/bin
CACHES := .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache test-results

# Material for MkDocs warns of MkDocs 2 at every build; pyproject.toml holds it below 2.
export NO_MKDOCS_2_WARNING = 1
# One locale whatever the machine's, so that sorting and encodings do not differ.
export PYTHONUTF8 = 1

.PHONY: help site serve check test lint lock zensical bench bench-reading bench-draft clean ready-site ready-test ready-zensical

help: ## 列出各目标 · list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

site: ready-site ## 把 seeds/ 建成 site/（可加 SITE_URL=… REPOSITORY=…） · build seeds/ into site/ (SITE_URL=…, REPOSITORY=…)
	@$(BIN)/timeline build $${SITE_URL:+--site-url "$$SITE_URL"} $${REPOSITORY:+--repository "$$REPOSITORY"}
	@echo "用 make serve 预览，改动后自动重建。 make serve shows it and rebuilds on change."

serve: ready-site ## 建站并在本机预览 · build, and show the site on this machine
	@$(BIN)/timeline serve

check: ready-site ## 只检查 seeds/，不建站（可加 FORMAT=github） · only check seeds/ (FORMAT=github for annotations)
	@$(BIN)/timeline check $${FORMAT:+--format "$$FORMAT"}

test: ready-test lint ## 静态检查，再跑全部测试（可加 TESTS=tests/…） · lint, then run all tests (TESTS=tests/… for some)
	@CHROMIUM="$$($(BIN)/python scripts/find_chromium.py --install)" && export CHROMIUM && \
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile $(TESTS)

lint: ready-test ## 只做静态检查：ruff、mypy、分层 · only lint: ruff, mypy, floors
	@$(BIN)/ruff check --output-format concise .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

lock: ready-test ## 重写 requirements/（加 UPGRADE=1 则升级） · remake requirements/ (UPGRADE=1 for newer versions)
	@sh scripts/lock.sh

zensical: ready-zensical ## 用 Zensical 再建一遍同样的页面 · build the same pages with Zensical
	@$(BIN)/python scripts/zensical_check.py

bench: ready-test ## 与同类工具比速度 · measure against the peers
	@$(BIN)/python -m benchmarks

bench-reading: ready-test ## 在浏览器里与同类工具比较（需要 npm；可加 ONLY=sizes） · measure in the browser against the peers (needs npm; ONLY=timings, sizes or lighthouse)
	@CHROMIUM="$$($(BIN)/python scripts/find_chromium.py --install)" && export CHROMIUM && \
	$(BIN)/python -m benchmarks.reading $(ONLY)

bench-draft: ready-test ## 日期和数字读得多准，与同类工具比较（可加 ONLY=wrong 列出读错的） · score the reading of dates and figures against the peers (ONLY=wrong lists what is read wrongly)
	@$(BIN)/python -m benchmarks.draft $(ONLY)

clean: ## 删去所建与缓存，留下 .venv · remove what was built and the caches; .venv stays
	rm -rf .build .build.* site .site.* dist $(CACHES)
	find generator scripts tests -type d -name __pycache__ -prune -exec rm -rf {} +

# .venv holds requirements/NAME.txt by its hashes, and this project; instant when nothing changed.
ready-site:
	@sh scripts/ready.sh site

ready-test:
	@sh scripts/ready.sh test

ready-zensical:
	@sh scripts/ready.sh zensical
