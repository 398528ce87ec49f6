"""Another series builds without a change of the generator, even one that has only begun."""

import shutil
from pathlib import Path

from .conftest import timeline


def test_a_series_without_any_record_builds(seeds: Path, tmp_path: Path) -> None:
    for path in seeds.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != "series.yml":
            path.unlink()
    done = timeline("build", "--seeds", seeds, "--out", tmp_path / "site")
    assert done.returncode == 0, done.stderr
