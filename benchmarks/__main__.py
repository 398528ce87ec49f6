"""`make bench`: every measurement, one after the other."""

from benchmarks.build import main

if __name__ == "__main__":
    main()
