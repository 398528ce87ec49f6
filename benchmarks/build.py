"""How long `timeline build` takes for the real seeds: the whole command, several times, nothing kept between runs."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
TIMELINE = Path(sys.executable).parent / "timeline"
RUNS = 7


def measure() -> dict[str, float | int]:
    """Return the mean, the standard deviation, the fastest and the slowest of the runs in seconds, and the pages."""
    pages = 0
    seconds = []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory(prefix="timeline-bench-") as scratch:
            started = time.perf_counter()
            subprocess.run(
                [TIMELINE, "build", "--out", f"{scratch}/site", "--work", f"{scratch}/work"],
                check=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            seconds.append(time.perf_counter() - started)
            pages = sum(1 for _ in Path(scratch, "site").rglob("*.html"))
    mean = statistics.mean(seconds)
    return {
        "runs": RUNS,
        "pages": pages,
        "mean": round(mean, 2),
        "deviation": round(statistics.stdev(seconds), 2),
        "fastest": round(min(seconds), 2),
        "slowest": round(max(seconds), 2),
        "pages_per_second": round(pages / mean, 1),
    }


def main() -> None:
    """Print the measurement as JSON."""
    print(json.dumps(measure(), indent=2))


if __name__ == "__main__":
    main()
