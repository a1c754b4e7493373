"""A plain second implementation of lintAssessment, written from docs/rules/lint.md alone."""

import datetime
import ipaddress
import re
import unicodedata
from decimal import Decimal

from ..scoring.reference import score
from ..scoring.values import decimal, is_measure, is_number, is_web_address
from ..vector import Misuse

SEVERITY = {
    'address-repeated': 'warning',
    'base-not-claimed': 'warning',
    'condition-without-evidence': 'warning',
    'evidence-after-day': 'error',
    'evidence-before-school-year': 'warning',
    'evidence-date-malformed': 'warning',
    'evidence-expired': 'warning',
    'evidence-id-repeated': 'error',
    'evidence-repeated': 'info',
    'evidence-unnamed': 'info',
    'evidence-unused': 'info',
    'everything-full': 'info',
    'full-without-evidence': 'warning',
    'full-with-part': 'warning',
    'institution-unnamed': 'warning',
    'link-not-public': 'warning',
    'link-missing': 'warning',
    'one-entry-for-many': 'info',
    'points-on-nothing': 'warning',
    'portal-missing': 'warning',
    'row-forgotten': 'info',
    'school-year-malformed': 'error',
    'school-year-over': 'info',
    'solution-unnamed': 'warning',
    'stages-missing': 'warning',
    'whole-differs': 'warning',
    'whole-zero': 'warning',
}
RUNS_FOR_YEARS = ('contract', 'regulation', 'decision')
PRIVATE = [
    ipaddress.ip_network(one)
    for one in (
        '0.0.0.0/8',
        '10.0.0.0/8',
        '127.0.0.0/8',
        '169.254.0.0/16',
        '172.16.0.0/12',
        '192.168.0.0/16',
        '::/128',
        '::1/128',
        'fc00::/7',
        'fe80::/10',
    )
]


def text_of(value):
    """A text as it is compared; what is no text, or says nothing, is absent."""
    if not isinstance(value, str):
        return None
    return unicodedata.normalize('NFC', value.strip()) or None


def address_of(entry):
    """An address as it is compared; one that cannot be opened is absent."""
    text = text_of(entry.get('url'))
    if text is None or not is_web_address(text):
        return None
    return text[:-1] if text.endswith('/') else text


def day_of(value):
    """A day that exists, or None."""
    if not isinstance(value, str) or not re.fullmatch(r'[0-9]{4}-[0-9]{2}-[0-9]{2}', value):
        return None
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return None
    return value


def cut(text):
    """At most 80 UTF-16 code units."""
    return text.encode('utf-16-le')[:160].decode('utf-16-le')


def is_private(address):
    authority = re.split(r'[/?#\\]', address.split('://', 1)[1])[0].rsplit('@', 1)[-1]
    host = re.sub(r':[0-9]*$', '', authority).lower()
    try:
        number = ipaddress.ip_address(host.strip('[]'))
    except ValueError:
        return '.' not in host or re.search(r'(^|\.)(localhost|local|internal)$', host) is not None
    return any(number in network for network in PRIVATE if network.version == number.version)


class Row:
    """A row of the catalog with its answer and what it counts."""

    def __init__(self, row, criterion, group, file, result):
        self.row = row
        self.code = row['code']
        self.criterion = criterion['code']
        self.is_item = row is not criterion
        self.path = f"{'items' if self.is_item else 'conditions'}/{self.code}"
        answers = file.get('items' if self.is_item else 'conditions')
        answer = answers.get(self.code) if isinstance(answers, dict) else None
        self.answer = answer if isinstance(answer, dict) else {}
        scored = result['groups'][group]['criteria'][self.criterion]
        self.result = scored['items'][self.code] if self.is_item else scored
        ids = self.answer.get('evidence')
        sound = isinstance(ids, list) and all(isinstance(one, str) for one in ids)
        self.ids = list(dict.fromkeys(ids)) if sound else []
        measure = self.answer.get('measure')
        self.measure = measure if is_measure(measure) else {}

    @property
    def points(self):
        return decimal(self.result['points']) if self.is_item else Decimal(0)

    @property
    def is_claimed(self):
        if not self.is_item:
            return self.answer.get('met') is True
        return self.points > 0 or self.result['state'] == 'evidence-missing'

    @property
    def is_full(self):
        if not self.is_item or self.result['state'] != 'scored':
            return False
        return self.points >= decimal(self.row['maxPoints']['value'])

    def is_measured_as(self, kind):
        return self.is_item and self.row['measure'] == kind

    @property
    def has_note(self):
        return text_of(self.answer.get('note')) is not None


class Linting:
    def __init__(self, catalog, file, guidance, checks, policies, on, without):
        self.file = file
        self.guidance = guidance
        self.checks = checks or {'dependencies': [], 'named': [], 'sharedWholes': []}
        self.on = on
        self.without = without
        self.outside, self.found = [], {}
        register = file.get('evidence')
        register = register if isinstance(register, list) else []
        self.entries = [
            (index, one)
            for index, one in enumerate(register)
            if isinstance(one, dict) and isinstance(one.get('id'), str)
        ]
        self.by_id = {}
        for _, one in self.entries:
            self.by_id.setdefault(one['id'], one)
        given = file.get('institution')
        self.institution = given if isinstance(given, dict) else {}
        stages = self.institution.get('stages')
        self.stages = stages if isinstance(stages, list) else []
        # Addresses do not touch a result, and scoring has its own words for those that are wrong.
        plain = [{key: one[key] for key in one if key != 'url'} for _, one in self.entries]
        result = score(catalog, {**file, 'evidence': plain}, guidance, policies)
        self.rows = {}
        for group in catalog['groups']:
            for criterion in group['criteria']:
                for row in criterion.get('items', [criterion]):
                    one = Row(row, criterion, group['code'], file, result)
                    self.rows.setdefault(one.code, one)
        for one in self.rows.values():
            self.found[one.path] = []
        year = file.get('schoolYear')
        years = re.fullmatch(r'([0-9]{4})-([0-9]{4})', year) if isinstance(year, str) else None
        follows = years and int(years[2]) == int(years[1]) + 1
        self.year = (f'{years[1]}-08-01', f'{years[2]}-07-31') if follows else None

    def add(self, rule, path, **params):
        if rule in self.without:
            return
        shown = {key: cut(one) if isinstance(one, str) else one for key, one in params.items()}
        finding = {'code': rule, 'severity': SEVERITY[rule], 'path': path, 'params': shown}
        self.found.get(path, self.outside).append(finding)

    def evidence_of(self, row):
        return [self.by_id[one] for one in row.ids if one in self.by_id]

    # Outside rows

    def lint_file(self):
        year = self.file.get('schoolYear')
        if self.year is None:
            self.add('school-year-malformed', 'schoolYear', schoolYear=year if isinstance(year, str) else '')
        elif self.on is not None and not self.year[0] <= self.on <= self.year[1]:
            self.add('school-year-over', 'schoolYear', schoolYear=year, on=self.on)
        if text_of(self.institution.get('name')) is None:
            self.add('institution-unnamed', 'institution')
        items = [row for row in self.rows.values() if row.is_item]
        if all(row.is_full for row in items):
            self.add('everything-full', 'institution', count=len(items))
        if self.guidance is None:
            return
        if not self.stages:
            self.add('stages-missing', 'institution')
        wanted = [*self.guidance['evidence'], *self.guidance['general']]
        portal = text_of(self.institution.get('portal'))
        if any(one['public'] for one in wanted) and not (portal and is_web_address(portal)):
            self.add('portal-missing', 'institution')

    def lint_register(self):
        self.lint_addresses()
        seen, documents = set(), {}
        for index, entry in self.entries:
            path = f'evidence/{index}'
            name = entry['id']
            if name in seen:
                self.add('evidence-id-repeated', path, id=name)
            seen.add(name)
            number, issuer = text_of(entry.get('number')), text_of(entry.get('issuer'))
            if number and issuer:
                if (number, issuer) in documents:
                    self.add('evidence-repeated', path, id=name, other=documents[number, issuer])
                documents.setdefault((number, issuer), name)
            if not text_of(entry.get('title')) and not number:
                self.add('evidence-unnamed', path, id=name)
            self.lint_dates(entry, path)
            naming = [row for row in self.rows.values() if name in row.ids]
            if not naming:
                self.add('evidence-unused', path, id=name)
            criteria = {row.criterion for row in naming}
            if len(criteria) > 3 and self.by_id[name] is entry:
                self.add('one-entry-for-many', path, id=name, count=len(criteria))

    def lint_addresses(self):
        addresses = [address for _, entry in self.entries if (address := address_of(entry))]
        for address in dict.fromkeys(addresses):
            count = addresses.count(address)
            if count >= 3 and 2 * count >= len(addresses):
                self.add('address-repeated', 'evidence', url=address, count=count)

    def lint_dates(self, entry, path):
        date, expires = day_of(entry.get('date')), day_of(entry.get('expires'))
        for key, day in (('date', date), ('expires', expires)):
            if day is None and text_of(entry.get(key)):
                self.add('evidence-date-malformed', path, date=entry[key])
        if self.on is not None and date is not None and date > self.on:
            self.add('evidence-after-day', path, date=date, on=self.on)
        if self.on is not None and expires is not None and expires < self.on:
            self.add('evidence-expired', path, expires=expires, on=self.on)
        if self.year is None or date is None or date >= self.year[0]:
            return
        if entry.get('kind') in RUNS_FOR_YEARS or (expires is not None and expires >= self.year[0]):
            return
        self.add('evidence-before-school-year', path, **{'date': date, 'from': self.year[0]})

    # Rows

    def lint_row(self, row):
        measure = row.measure
        if row.is_item and row.is_full and not self.evidence_of(row):
            self.add('full-without-evidence', row.path, points=row.points)
        if not row.is_item and row.is_claimed and not self.evidence_of(row):
            self.add('condition-without-evidence', row.path)
        unanswered = row.result['state'] == 'unanswered'
        if unanswered and (row.ids or row.has_note or measure):
            self.add('row-forgotten', row.path)
        if row.is_measured_as('ratio') and row.is_full and 'part' in measure and 'whole' in measure:
            if decimal(measure['part']) < decimal(measure['whole']):
                self.add('full-with-part', row.path, part=measure['part'], whole=measure['whole'])
        if row.points > 0:
            ratio, count = row.is_measured_as('ratio'), row.is_measured_as('count')
            if (ratio and measure.get('part') == 0) or (count and measure.get('count') == 0):
                self.add('points-on-nothing', row.path)
            if ratio and measure.get('whole') == 0:
                self.add('whole-zero', row.path)
        if row.is_claimed and self.guidance is not None:
            self.lint_links(row)

    def lint_links(self, row):
        for wanted in self.guidance['evidence']:
            stages = wanted.get('stages')
            applies = stages is None or any(stage in stages for stage in self.stages)
            names = {row.code, row.criterion}
            if not wanted['public'] or not applies or not names & set(wanted['rows']):
                continue
            kinds = (wanted['kind'], *wanted.get('alternatives', []))
            matching = [one for one in self.evidence_of(row) if one.get('kind') in kinds]
            faults = [(self.fault_of(one), one['id']) for one in matching]
            if any(fault is None for fault, _ in faults):
                continue
            for fault, name in faults:
                self.add(fault, row.path, requirement=wanted['id'], id=name)

    @staticmethod
    def fault_of(entry):
        address = address_of(entry)
        if entry.get('public') is False or (address and is_private(address)):
            return 'link-not-public'
        return None if address else 'link-missing'

    def lint_checks(self):
        for check in self.checks['dependencies']:
            row = self.rows.get(check['row'])
            base = [self.rows[code] for code in check['on'] if code in self.rows]
            if row and base and row.is_claimed and not any(one.is_claimed for one in base):
                codes = ', '.join(one.code for one in base)
                self.add('base-not-claimed', row.path, check=check['id'], rows=codes)
        for check in self.checks['named']:
            claimed = [row for code in check['rows'] if (row := self.rows.get(code)) and row.is_claimed]
            named = any(
                row.has_note or any(text_of(one.get('title')) for one in self.evidence_of(row)) for row in claimed
            )
            if claimed and not named:
                self.add('solution-unnamed', claimed[0].path, check=check['id'])
        for check in self.checks['sharedWholes']:
            rows = [self.rows[code] for code in check['rows'] if code in self.rows]
            stating = [row for row in rows if row.is_measured_as('ratio') and 'whole' in row.measure]
            for row in stating[1:]:
                whole, other = row.measure['whole'], stating[0].measure['whole']
                if decimal(whole) != decimal(other):
                    params = {'check': check['id'], 'whole': whole, 'other': other, 'row': stating[0].code}
                    self.add('whole-differs', row.path, **params)

    def findings(self):
        self.lint_file()
        self.lint_register()
        self.lint_checks()
        for row in self.rows.values():
            self.lint_row(row)

        def place(finding):
            part, _, number = finding['path'].partition('/')
            return part, int(number) if number else -1, finding['code']

        rows = [sorted(one, key=lambda finding: finding['code']) for one in self.found.values()]
        return sorted(self.outside, key=place) + [finding for row in rows for finding in row]


def lint(catalog, assessment, guidance=None, checks=None, policies=None, on=None, without=()):
    if checks is not None and checks['catalog'] != catalog['id']:
        raise Misuse('ERR_DDS_CATALOG_MISMATCH')
    if on is not None and day_of(on) is None:
        raise Misuse('ERR_DDS_OPTION_INVALID')
    if not isinstance(without, (list, tuple)) or not all(one in SEVERITY for one in without):
        raise Misuse('ERR_DDS_OPTION_INVALID')
    if not isinstance(assessment, dict):
        raise Misuse('ERR_DDS_ASSESSMENT_INVALID')
    return Linting(catalog, assessment, guidance, checks, policies, on, without).findings()
