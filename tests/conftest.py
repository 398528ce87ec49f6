"""What all tests share: a copy of the small series, and hypothesis in a measured mood."""

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from tests.series import SMALL

settings.register_profile("house", deadline=None, derandomize=True, print_blob=False)
settings.load_profile("house")


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A copy of the small series, free to be changed."""
    return Path(shutil.copytree(SMALL, tmp_path / "seeds"))
