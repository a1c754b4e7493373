"""Short ways to write a file, an offer and an entry of the ledger."""

LMS = {'system': 'lms.example.edu.vn'}
SIS = {'system': 'sis.example.edu.vn', 'at': '2026-05-18T23:00:00+07:00', 'reference': 'lop/6A'}
BY = 'Nguyễn Thị An'
AT = '2026-05-20T08:00:00+07:00'
PLAN = {'id': 'E1', 'kind': 'plan', 'title': 'Kế hoạch'}


def dossier(**parts):
    return {'schemaVersion': 1, 'catalog': '4725-2022', **parts}


def offer(path, value, origin=LMS):
    return {'path': path, 'value': value, 'origin': origin}


def entry(number, path, value, status='filled', origin=LMS, **decision):
    """With `replaced` where it was decided."""
    decided = {'by': BY, 'at': AT, **decision} if decision else None
    return {'id': number, **offer(path, value, origin), 'status': status, 'decision': decided}


def book(*entries):
    return {'schemaVersion': 1, 'entries': list(entries)}


def issue(code, path, about=None):
    return {'code': code, 'severity': 'error', 'path': path, 'params': {} if about is None else {'path': about}}


def case(file, rule, name, call, given, hand):
    return {'file': file, 'rule': rule, 'name': f'{file}: {name}', 'call': call, 'input': given, 'hand': hand}
