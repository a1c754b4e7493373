"""What is taken in, what waits, and what is left out."""

from .samples import LMS, PLAN, SIS, book, case, dossier, entry, issue, offer

FILE = 'merge'


def merge(rule, name, file, offered, hand, *ledger):
    given = {'assessment': file, 'proposals': offered, **({'ledger': ledger[0]} if ledger else {})}
    return case(FILE, rule, name, 'mergeProposals', given, hand)


def one(rule, name, file, path, value, status, after=None):
    """One offer for a file, and what it came to."""
    hand = {'assessment': file if after is None else after, 'ledger': book(entry(1, path, value, status)), 'issues': []}
    return merge(rule, name, file, [offer(path, value)], hand)


def refused(rule, name, code, offered, about=None, file=None):
    file = dossier() if file is None else file
    hand = {'assessment': file, 'ledger': book(), 'issues': [issue(code, 'proposals/0', about)]}
    return merge(rule, name, file, [offered], hand)


def paths():
    filled = (
        ('conditions/1.1/met', False, {'conditions': {'1.1': {'met': False}}}),
        ('items/1.3.1/points', 6.25, {'items': {'1.3.1': {'points': 6.25}}}),
        ('items/no such/points', -1, {'items': {'no such': {'points': -1}}}),
        ('items/1.3.1/notApplicable', 'Không có', {'items': {'1.3.1': {'notApplicable': 'Không có'}}}),
        ('items/1.6.1/measure', {'part': 42, 'whole': 45}, {'items': {'1.6.1': {'measure': {'part': 42, 'whole': 45}}}}),
        ('items/1.6.1/measure', {'count': 0}, {'items': {'1.6.1': {'measure': {'count': 0}}}}),
        ('evidence/E1', PLAN, {'evidence': [PLAN]}),
        ('schoolYear', '2025-2026', {'schoolYear': '2025-2026'}),
        *((f'institution/{key}', 'x', {'institution': {key: 'x'}}) for key in ('name', 'id', 'province', 'portal', 'authority')),
    )
    for path, value, parts in filled:
        yield one('1', f'fills {path} with {value!r}', dossier(), path, value, 'filled', dossier(**parts))
    unknown = ('', 'items', 'items/a', 'items//points', 'items/a/points/', 'items/a/note', 'conditions/a/points', 'conditions/a', 'evidence/', 'evidence/E/title', 'institution/stages', 'institution/name/', 'schoolYear/', 'catalog', 'Items/a/points')
    for path in unknown:
        yield refused('1', f'no path: {path!r}', 'proposal-path-unknown', offer(path, 1), path)
    for path in ('items/__proto__/points', 'conditions/constructor/met', 'evidence/prototype', 'institution/__proto__', '__proto__/a/points'):
        yield refused('7', f'a barred key: {path}', 'proposal-path-unknown', offer(path, 1), path)
    wrong = (
        ('conditions/a/met', (1, 'true', None)),
        ('items/a/points', ('6', True, None, [6])),
        ('items/a/notApplicable', ('', ' \n', 5)),
        ('items/a/measure', ({}, [], 5, {'count': '1'}, {'count': True}, {'part': 1, 'x': 1})),
        ('evidence/E1', ({}, 'E1', {'id': 'E1'}, {**PLAN, 'id': 'E2'}, {**PLAN, 'kind': 5}, {**PLAN, 'x': {'__proto__': 1}})),
        ('institution/name', ('', 5)),
        ('schoolYear', (' ', 2025)),
    )
    for path, values in wrong:
        for value in values:
            yield refused('1', f'no value of {path}: {value!r}', 'proposal-value-invalid', offer(path, value), path)


def weighed():
    row = lambda **answer: dossier(items={'a': answer})  # noqa: E731
    yield one('2', 'an empty text is empty', dossier(schoolYear=''), 'schoolYear', 'x', 'filled', dossier(schoolYear='x'))
    yield one('2', 'null is not', dossier(schoolYear=None), 'schoolYear', 'x', 'different')
    yield one('2', 'a blank is not', dossier(schoolYear=' '), 'schoolYear', 'x', 'different')
    yield one('2', 'zero is not', row(points=0), 'items/a/points', 1, 'different')
    yield one('2', 'false is not zero', row(points=False), 'items/a/points', 0, 'different')
    yield one('2', 'a row with a note alone is', row(note='x'), 'items/a/points', 1, 'filled', row(note='x', points=1))
    yield one('2', 'left out: no place for points', row(notApplicable='x'), 'items/a/points', 1, 'different')
    yield one('2', 'scored: no place for notApplicable', row(points=1), 'items/a/notApplicable', 'x', 'different')
    yield one('2', 'notApplicable of empty text gives way', row(notApplicable=''), 'items/a/points', 1, 'filled', row(points=1))
    yield one('2', 'a measure stands beside points', row(points=1), 'items/a/measure', {'count': 1}, 'filled', row(points=1, measure={'count': 1}))
    yield one('2', 'a measure without a key', row(measure={}), 'items/a/measure', {'count': 1}, 'filled', row(measure={'count': 1}))
    yield one('2', 'a measure of empty text', row(measure=''), 'items/a/measure', {'count': 1}, 'filled', row(measure={'count': 1}))
    yield one('2', 'a measure with one key', row(measure={'part': 1}), 'items/a/measure', {'part': 1, 'whole': 2}, 'different')
    yield one('2', 'a register without the id', dossier(evidence=[None, {'id': 'E2'}]), 'evidence/E1', PLAN, 'filled', dossier(evidence=[None, {'id': 'E2'}, PLAN]))
    yield one('2', 'an entry of the id alone', dossier(evidence=[{'id': 'E1'}]), 'evidence/E1', PLAN, 'different')
    yield one('3', 'the same number', row(points=6.50), 'items/a/points', 6.5, 'same')
    yield one('3', 'the same measure in another order', row(measure={'part': 1, 'whole': 2}), 'items/a/measure', {'whole': 2, 'part': 1}, 'same')
    yield one('3', 'the same entry', dossier(evidence=[PLAN]), 'evidence/E1', dict(reversed(PLAN.items())), 'same')
    yield one('3', 'what a person wrote stays', row(points=4), 'items/a/points', 6, 'different')


def in_order():
    offered = [offer('items/a/points', 6), offer('items/a/notApplicable', 'x'), offer('items/a/points', 6, SIS), offer('items/a/points', 5)]
    entries = [entry(1, 'items/a/points', 6), entry(2, 'items/a/notApplicable', 'x', 'different'), entry(3, 'items/a/points', 6, 'same', SIS), entry(4, 'items/a/points', 5, 'different')]
    after = dossier(items={'a': {'points': 6}})
    yield merge('4', 'each against what those before it left', dossier(), offered, {'assessment': after, 'ledger': book(*entries)})
    yield merge('4', 'twice is once', after, offered, {'assessment': after, 'ledger': book(*entries), 'issues': []}, book(*entries))
    yield merge('4', 'the same twice in one list', dossier(), [offered[0], offered[0]], {'ledger': book(entries[0])})
    known = book(entry(1, 'schoolYear', 'x', 'filled', SIS))
    yield merge('4', 'the time and the reference make no new offer', dossier(), [offer('schoolYear', 'x', {'system': SIS['system']})], {'assessment': dossier(), 'ledger': known}, known)
    yield merge('4', 'another system makes one', dossier(), [offer('schoolYear', 'x')], {'assessment': dossier(schoolYear='x'), 'ledger/entries/1': entry(2, 'schoolYear', 'x')}, known)
    gone = book(entry(1, 'schoolYear', 'x', 'refused', replaced=None))
    yield merge('4', 'refused, and not offered again', dossier(), [offer('schoolYear', 'x')], {'assessment': dossier(), 'ledger': gone}, gone)
    yield merge('4', 'no proposals', dossier(), [], {'assessment': dossier(), 'ledger': book(), 'issues': []})


def left_out():
    for given in (None, 5, 'x', [], {}, offer(5, 1), {'path': 'schoolYear', 'value': 'x'}):
        yield refused('7', f'no proposal: {given!r}', 'proposal-malformed', given)
    for origin in ('lms', {}, {'system': ' '}, {'system': 5}, {**LMS, 'at': 5}, {**LMS, 'reference': None}):
        yield refused('7', f'no origin: {origin!r}', 'proposal-malformed', offer('schoolYear', 'x', origin))
    for given in (None, {}, 'x'):
        yield merge('7', f'no list: {given!r}', dossier(), given, {'ledger': book(), 'issues': [issue('proposal-malformed', 'proposals')]})
    targets = (('items/a/points', 1, {'items': []}), ('items/a/points', 1, {'items': {'a': None}}), ('items/a/measure', {'count': 1}, {'items': 'x'}), ('conditions/a/met', True, {'conditions': {'a': True}}), ('evidence/E1', PLAN, {'evidence': {}}), ('institution/name', 'x', {'institution': None}))
    for path, value, parts in targets:
        yield refused('7', f'no place for {path} in {parts!r}', 'proposal-target-malformed', offer(path, value), path, dossier(**parts))
    long = 'é' * 81
    mixed = [offer(long, 1), offer('schoolYear', 'x'), None]
    yield merge('7', 'in order, and the others are taken', dossier(), mixed, {'assessment': dossier(schoolYear='x'), 'issues': [issue('proposal-path-unknown', 'proposals/0', 'é' * 80), issue('proposal-malformed', 'proposals/2')]})
    sound = entry(1, 'schoolYear', 'x')
    books = [None, [], {}, {'schemaVersion': 2, 'entries': []}, {'schemaVersion': 1, 'entries': {}}]
    books += [book({**sound, **part}) for part in ({'id': 2}, {'path': 'x'}, {'value': 5}, {'origin': {}}, {'status': 'new'}, {'status': 'accepted'}, {'decision': {}})]
    for given in books:
        hand = {'assessment': dossier(schoolYear='y'), 'ledger': book(entry(1, 'schoolYear', 'y')), 'issues': [issue('ledger-malformed', 'ledger')]}
        yield merge('7', f'no ledger: {given!r}', dossier(), [offer('schoolYear', 'y')], hand, given)
    for given in (None, [], 'x'):
        yield merge('7', f'no file: {given!r}', given, [], {'error': 'ERR_DDS_ASSESSMENT_INVALID'})


def cases():
    yield from paths()
    yield from weighed()
    yield from in_order()
    yield from left_out()
