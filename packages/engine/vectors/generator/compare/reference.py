"""Two assessments row by row, each by the rules of its own catalog."""

import unicodedata

from ..scoring.reference import score
from ..scoring.values import decimal
from ..vector import Misuse

KINDS = ('groups', 'conditions', 'criteria', 'items')
PARTS = ('groups', 'criteria', 'items')


def refuse_unless(sound):
    if not sound:
        raise Misuse('ERR_DDS_OPTION_INVALID')


def rows_of(catalog):
    """Rows of each kind by code, in the order of the catalog."""
    criteria = [one for group in catalog['groups'] for one in group['criteria']]
    items = [item for one in criteria for item in one.get('items', [])]
    kinds = {
        'groups': catalog['groups'],
        'conditions': [one for one in criteria if one['kind'] == 'condition'],
        'criteria': [one for one in criteria if one['kind'] == 'scored'],
        'items': items,
    }
    return {kind: {row['code']: row for row in rows} for kind, rows in kinds.items()}


# Rules 1, 2 and 5


def check_map(before, after, code_map):
    refuse_unless(isinstance(code_map, dict) and set(code_map) <= set(PARTS))
    for part in PARTS:
        named = code_map.get(part, {})
        refuse_unless(isinstance(named, dict))
        kinds = ('conditions', 'criteria') if part == 'criteria' else (part,)
        for code, to in named.items():
            kind = next((one for one in kinds if code in before[one]), None)
            refuse_unless(kind is not None and (to is None or (isinstance(to, str) and to in after[kind])))


def pair_rows(before, after, code_map):
    """Pairs of codes by kind, `None` on the side that does not have the row."""
    check_map(before, after, code_map)
    pairs = {}
    for kind in KINDS:
        named = code_map.get('criteria' if kind == 'conditions' else kind, {})
        leads = {code: named.get(code, code if code in after[kind] and code not in named else None) for code in before[kind]}
        arrived = [to for to in leads.values() if to is not None]
        refuse_unless(len(arrived) == len(set(arrived)))
        back = {to: code for code, to in leads.items() if to is not None}
        retired = [(code, None) for code, to in leads.items() if to is None]
        pairs[kind] = [(back.get(code), code) for code in after[kind]] + retired
    return pairs


def fate(before, after):
    if before is None:
        return 'added'
    if after is None:
        return 'retired'
    return 'kept' if before == after else 'renamed'


# Rule 3


def results_of(result):
    """What scoring gave each row, by kind and code."""
    found = {kind: {} for kind in KINDS}
    for code, group in result['groups'].items():
        found['groups'][code] = {key: one for key, one in group.items() if key != 'criteria'}
        for name, row in group['criteria'].items():
            if row['kind'] == 'condition':
                found['conditions'][name] = row
                continue
            found['criteria'][name] = {key: one for key, one in row.items() if key != 'items'}
            found['items'].update(row['items'])
    return found


# Rule 4


def text_of(entry, field):
    value = entry.get(field)
    return unicodedata.normalize('NFC', value).strip() if isinstance(value, str) else ''


def document_key(entry):
    if text_of(entry, 'number'):
        return ('number', text_of(entry, 'number'), text_of(entry, 'issuer'))
    for field in ('url', 'title'):
        if text_of(entry, field):
            return (field, text_of(entry, field))
    return ('id', entry['id'])


def documents(assessment, part, code):
    """The documents on a row, by what they are; each once, the first of it."""
    register, answers = assessment.get('evidence'), assessment.get(part)
    entries = {}
    for entry in register if isinstance(register, list) else []:
        if isinstance(entry, dict) and isinstance(entry.get('id'), str):
            entries.setdefault(entry['id'], entry)
    answer = answers.get(code) if isinstance(answers, dict) else None
    ids = answer.get('evidence') if isinstance(answer, dict) else None
    if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
        return {}
    found = {}
    for one in ids:
        if one in entries:
            found.setdefault(document_key(entries[one]), entries[one])
    return found


# The whole


def compare(before, after, codeMap=None):
    sides = (before, after)
    results = [score(**side) for side in sides]
    rows = [rows_of(side['catalog']) for side in sides]
    pairs = pair_rows(*rows, {} if codeMap is None else codeMap)
    by_row = [results_of(result) for result in results]

    def change(read):
        return {'before': read(0), 'after': read(1)}

    def compare_row(kind, codes):
        def of(place, table):
            return None if codes[place] is None else table[place][kind][codes[place]]

        row = {
            'fate': fate(*codes),
            'code': {'before': codes[0], 'after': codes[1]},
            'title': change(lambda place: codes[place] and of(place, rows)['title']),
            'result': change(lambda place: of(place, by_row)),
        }
        if kind != 'conditions':
            old, new = row['result'].values()
            row['gain'] = decimal(new['points']) - decimal(old['points']) if old and new else None
        if kind in ('conditions', 'items'):
            old, new = (
                documents(side['assessment'], kind, code) if code is not None else {} for side, code in zip(sides, codes)
            )
            row['evidenceGained'] = [one for key, one in new.items() if key not in old]
            row['evidenceLost'] = [one for key, one in old.items() if key not in new]
        return row

    def year(place):
        value = sides[place]['assessment'].get('schoolYear')
        return value if isinstance(value, str) else None

    return {
        'catalog': change(lambda place: {key: sides[place]['catalog'][key] for key in ('id', 'version')}),
        'schoolYear': change(year),
        'complete': change(lambda place: results[place]['complete']),
        'level': change(lambda place: results[place]['level']),
        **{kind: [compare_row(kind, codes) for codes in pairs[kind]] for kind in KINDS},
    }
