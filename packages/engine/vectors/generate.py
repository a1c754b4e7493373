#!/usr/bin/env python3
"""Writes the conformance vectors: `python3 generate.py [folder …]`, all folders without one.

Each case comes with figures worked out by hand from the rules. The plain implementation in the
reference.py of its folder fills in the rest, and a case is refused when the two differ.
"""

import sys
from importlib import import_module
from pathlib import Path

sys.dont_write_bytecode = True

from generator.vector import read_data, write_files  # noqa: E402

HERE = Path(__file__).resolve().parent


def main(folders):
    data = read_data()
    total = 0
    for folder in folders or sorted(one.parent.name for one in HERE.glob('generator/*/__init__.py')):
        lines = import_module(f'generator.{folder.replace("-", "_")}').vectors(data)
        total += write_files(HERE / folder.replace('_', '-'), lines)
    print(f'{total} vectors')


main(sys.argv[1:])
