"""An older file brought up to the present version."""

import json
import re
import unicodedata
from datetime import date
from decimal import Decimal

from ..scoring.values import is_number

PRESENT = 1
DEEPEST = 64
FORBIDDEN = {'__proto__', 'constructor', 'prototype'}
YES_NO = {'có': True, 'không': False}


# Rule 2: single values


def read_number(value):
    """A text of digits with one decimal mark and at most two decimals; otherwise the value."""
    if isinstance(value, str) and re.fullmatch(r'[0-9]{1,9}([.,][0-9]{1,2})?', value.strip()):
        return Decimal(value.strip().replace(',', '.'))
    return value


def read_day(value):
    found = isinstance(value, str) and re.fullmatch(r'([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', value.strip())
    if not found:
        return value
    try:
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    except ValueError:
        return value


def read_met(value):
    if isinstance(value, str):
        return YES_NO.get(unicodedata.normalize('NFC', value).strip().lower(), value)
    return value


# Rule 2: the file


class Step:
    """From version 0 to version 1."""

    def __init__(self):
        self.changes = []

    def change(self, path, before, after):
        if after is not before:
            self.changes.append({'path': path, 'before': before, 'after': after})
        return after

    def fields(self, path, value, read, *keys):
        if not isinstance(value, dict):
            return value
        return {**value, **{key: self.change(f'{path}/{key}', value[key], read(value[key])) for key in keys if key in value}}

    def item(self, path, answer):
        answer = self.fields(path, answer, read_number, 'points')
        if isinstance(answer, dict) and 'measure' in answer:
            measure = self.fields(f'{path}/measure', answer['measure'], read_number, 'count', 'part', 'whole')
            answer = {**answer, 'measure': measure}
        return answer

    def condition(self, path, answer):
        return self.fields(path, answer, read_met, 'met')

    def codes(self, section, answers):
        if not isinstance(answers, dict):
            return answers
        found = {}
        for code, answer in answers.items():
            dotted = re.fullmatch(r'[0-9]+(\.[0-9]+)*\.', code) and code[:-1] not in answers
            found[self.change(f'{section}/{code}', code, code[:-1]) if dotted else code] = answer
        return found

    def rows(self, section, answers, read):
        if not isinstance(answers, dict):
            return answers
        return {code: read(f'{section}/{code}', answer) for code, answer in answers.items()}

    def run(self, file):
        found = {'schemaVersion': 1, **file, 'schemaVersion': 1}
        sections = [one for one in (('conditions', self.condition), ('items', self.item)) if one[0] in found]
        for section, _ in sections:
            found[section] = self.codes(section, found[section])
        for section, read in sections:
            found[section] = self.rows(section, found[section], read)
        if isinstance(found.get('evidence'), list):
            found['evidence'] = [
                self.fields(f'evidence/{place}', entry, read_day, 'date', 'expires')
                for place, entry in enumerate(found['evidence'])
            ]
        return found


# Rules 1 and 3


def refuse(code, path='', **params):
    return {'ok': False, 'issues': [{'code': code, 'severity': 'error', 'path': path, 'params': params}]}


def shown(value):
    """What an issue repeats of a version that is none."""
    return value if is_number(value) else json.dumps(value, separators=(',', ':'), ensure_ascii=False)[:40]


def can_be_carried(value, depth=0):
    if depth > DEEPEST:
        return False
    if isinstance(value, dict):
        return not FORBIDDEN & set(value) and all(can_be_carried(one, depth + 1) for one in value.values())
    return all(can_be_carried(one, depth + 1) for one in value) if isinstance(value, list) else True


def migrate(value):
    if not isinstance(value, dict) or not isinstance(value.get('catalog'), str) or not can_be_carried(value):
        return refuse('not-an-assessment')
    version = value.get('schemaVersion', 0)
    if not is_number(version) or version < 0 or version != int(version):
        return refuse('schema-version-unknown', 'schemaVersion', found=shown(version), supported=PRESENT)
    if version > PRESENT:
        return refuse('schema-version-newer', 'schemaVersion', found=version, supported=PRESENT)
    if version == PRESENT:
        return {'ok': True, 'assessment': value, 'steps': []}
    step = Step()
    assessment = step.run(value)
    return {'ok': True, 'assessment': assessment, 'steps': [{'from': 0, 'to': 1, 'changes': step.changes}]}
