"""Runs every scoring vector against score.py: python3 conformance.py [folder of vectors]."""

import json
import sys
from decimal import Decimal
from pathlib import Path

from score import Misuse, score

PACKAGES = Path(__file__).resolve().parents[2] / 'packages'
DATA = PACKAGES / 'criteria' / 'data'
VECTORS = PACKAGES / 'engine' / 'vectors' / 'scoring'


def read(text):
    """JSON with its decimals as they are written."""
    return json.loads(text, parse_float=Decimal)


def read_data(kind):
    files = [read(path.read_text(encoding='utf-8')) for path in DATA.glob(f'{kind}-*.json')]
    return {one['id']: one for one in files}


def outcome(vector, catalogs, guidances):
    """What score.py gives, without what a vector leaves out."""
    catalog = vector['catalog'] if isinstance(vector['catalog'], dict) else catalogs[vector['catalog']]
    guidance = vector.get('guidance')
    guidance = guidances[guidance] if isinstance(guidance, str) else guidance
    try:
        result = score(catalog, vector['assessment'], guidance, vector.get('policies'))
    except Misuse as misuse:
        return {'error': str(misuse)}
    del result['stamp']['engine']
    if catalog is not vector['catalog']:
        result['stamp']['catalog'] = {'id': catalog['id']}
    return result


def in_order(value):
    """As text, so that the order of keys counts, and 6 and 6.0 are the same number."""
    if isinstance(value, dict):
        return [[key, in_order(one)] for key, one in value.items()]
    if isinstance(value, list):
        return ['list', *map(in_order, value)]
    return [type(value).__name__, value] if isinstance(value, bool) else value


def main(folder):
    catalogs, guidances = read_data('catalog'), read_data('guidance')
    passed = failed = 0
    for path in sorted(folder.glob('*.jsonl')):
        for line in path.read_text(encoding='utf-8').splitlines():
            vector = read(line)
            given, wanted = outcome(vector, catalogs, guidances), vector['expect']
            if in_order(given) == in_order(wanted):
                passed += 1
                continue
            failed += 1
            print(f'{path.name}: rule {vector["rule"]}: {vector["name"]}', f'  given  {given}', f'  wanted {wanted}', sep='\n')
    print(f'{passed} passed, {failed} failed')
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else VECTORS))
