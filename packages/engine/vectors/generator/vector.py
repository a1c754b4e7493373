"""What the vectors of every folder share: the published data, hand-worked figures, the files."""

import json
import sys
from decimal import Decimal
from pathlib import Path

DATA = Path(__file__).resolve().parents[3] / 'criteria' / 'data'


class Misuse(Exception):
    """Carries the code of the error that an implementation has to raise."""


def read_data():
    """The published catalog, guidance and the like, by id."""
    files = [json.loads(path.read_text(encoding='utf-8')) for path in sorted(DATA.glob('*.json'))]
    return {one['id']: one for one in files if 'id' in one and '$schema' not in one}


def resolve(named, data):
    """A catalog or its like as a vector names it: by id, or whole."""
    return data[named] if isinstance(named, str) else named


def plain(value):
    """Decimals as JSON numbers: whole ones without a point."""
    if isinstance(value, Decimal):
        whole = abs(value) < 2**53 and value == value.to_integral_value()
        return int(value) if whole else float(value)
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, (list, tuple)) else value


def at(result, path):
    """The part of a result that a path of keys and places leads to: `groups/1/steps/0/item`."""
    for key in path.split('/'):
        result = result[int(key) if isinstance(result, (list, tuple)) else key]
    return result


def check(name, result, hand):
    """Compares a result with what was worked out by hand: figures by path."""
    for path, by_hand in hand.items():
        found = at(result, path)
        if plain(found) != plain(by_hand):
            sys.exit(f'{name}: {path} is {plain(found)!r}, by hand {plain(by_hand)!r}')


def fill(cases, run, data):
    """
    Lines of the cases of one folder. A case has `file`, `name`, `rule`, `call` (the function),
    `input` (its arguments by name) and `hand`: figures by path, or `{'error': code}`.
    `run(call, input, data)` is the reference; it raises Misuse.
    """
    for case in cases:
        line = {key: case[key] for key in ('name', 'rule', 'call', 'input')}
        try:
            result = run(case['call'], case['input'], data)
        except Misuse as misuse:
            result = {'error': str(misuse)}
        check(case['name'], result if isinstance(result, (dict, list)) else {'': result}, case['hand'])
        yield case['file'], {**line, 'expect': result}


def write_files(folder, lines):
    """Writes each line to its file, and returns how many there are."""
    names, files = set(), {}
    for file, line in lines:
        if line['name'] in names:
            sys.exit(f"{line['name']}: twice")
        names.add(line['name'])
        files.setdefault(file, []).append(json.dumps(plain(line), ensure_ascii=False))
    folder.mkdir(exist_ok=True)
    for name, written in files.items():
        (folder / f'{name}.jsonl').write_text('\n'.join(written) + '\n', encoding='utf-8', errors='backslashreplace')
        print(f'{folder.name}/{name}: {len(written)}')
    return len(names)
