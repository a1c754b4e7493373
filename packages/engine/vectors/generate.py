#!/usr/bin/env python3
"""Writes the conformance vectors: `python3 generate.py [catalog.json] [guidance.json]`.

Each case comes with figures worked out by hand from the rules. The plain implementation in
generator/reference.py fills in the rest of the result, and a case is refused when the two differ.
"""

import json
import sys
from decimal import Decimal
from pathlib import Path

sys.dont_write_bytecode = True

from generator import cases_answers, cases_evidence, cases_groups, cases_hostile, cases_items  # noqa: E402
from generator.reference import Misuse, score  # noqa: E402

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / 'criteria' / 'data'
MODULES = (cases_items, cases_answers, cases_groups, cases_evidence, cases_hostile)


def plain(value):
    """Decimals as JSON numbers: whole ones without a point."""
    if isinstance(value, Decimal):
        whole = abs(value) < 2**53 and value == value.to_integral_value()
        return int(value) if whole else float(value)
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, (list, tuple)) else value


def at(result, path):
    for key in path.split('/'):
        result = result[key]
    return result


def check(case, expected):
    """Compares the result with what the case says by hand."""
    for path, by_hand in case['hand'].items():
        if path == 'issues':
            found = [(one['code'], one['severity'], one['path'], one['params']) for one in expected['issues']]
            by_hand = [tuple(one) for one in by_hand]
        else:
            found = at(expected, path)
        if plain(found) != plain(by_hand):
            sys.exit(f"{case['name']}: {path} is {plain(found)!r}, by hand {plain(by_hand)!r}")


def expect(case, catalogs, guidances):
    catalog = catalogs.get(case['catalog'], case['catalog']) if isinstance(case['catalog'], str) else case['catalog']
    guidance = case.get('guidance')
    guidance = guidances[guidance] if isinstance(guidance, str) else guidance
    if 'error' in case['hand']:
        try:
            score(catalog, case['assessment'], guidance, case.get('policies'))
        except Misuse as misuse:
            assert str(misuse) == case['hand']['error'], case['name']
        else:
            # Misuse that a typed caller cannot commit is stated by hand alone.
            assert case['hand']['error'] == 'ERR_DDS_POLICY_INVALID', case['name']
        return case['hand']
    result = score(catalog, case['assessment'], guidance, case.get('policies'))
    check(case, result)
    if not isinstance(case['catalog'], str):
        stamp = {key: catalog[key] for key in ('id', 'version', 'digest')}
        result = {**result, 'stamp': {**result['stamp'], 'catalog': stamp}}
    return result


def main():
    catalog = json.loads(Path(sys.argv[1] if len(sys.argv) > 1 else DATA / 'catalog-4725-2022.json').read_text())
    guidance = json.loads(Path(sys.argv[2] if len(sys.argv) > 2 else DATA / 'guidance-quang-ninh-2023.json').read_text())
    names, total = set(), 0
    for module in MODULES:
        files = {}
        for case in module.cases(catalog):
            assert case['name'] not in names, f"{case['name']}: twice"
            names.add(case['name'])
            line = {key: case[key] for key in ('name', 'rule', 'catalog', 'guidance', 'policies', 'assessment') if key in case}
            line['expect'] = expect(case, {catalog['id']: catalog}, {guidance['id']: guidance})
            files.setdefault(case['file'], []).append(json.dumps(plain(line), ensure_ascii=False))
        for name, lines in files.items():
            (HERE / f'{name}.jsonl').write_text('\n'.join(lines) + '\n', encoding='utf-8')
            print(f'{name}: {len(lines)}')
            total += len(lines)
    print(f'{total} vectors')


main()
