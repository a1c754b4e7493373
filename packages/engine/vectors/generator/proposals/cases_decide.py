"""What a person says to an offer."""

from .samples import AT, BY, PLAN, book, case, dossier, entry, issue

FILE = 'decide'
OPTION = {'error': 'ERR_DDS_OPTION_INVALID'}


def decide(name, file, ledger, decision, hand):
    return case(FILE, '5', name, 'decideProposal', {'assessment': file, 'ledger': ledger, 'decision': decision}, hand)


def say(word, number=1, **rest):
    return {'id': number, 'decision': word, 'by': BY, 'at': AT, **rest}


def accepted(name, before, path, value, replaced, after, status='different'):
    hand = {'assessment': dossier(**after), 'ledger': book(entry(1, path, value, 'accepted', replaced=replaced)), 'issues': []}
    return decide(f'accept {name}', dossier(**before), book(entry(1, path, value, status)), say('accept'), hand)


def declined(name, before, path, value, replaced, after, status='filled'):
    hand = {'assessment': dossier(**after), 'ledger': book(entry(1, path, value, 'refused', replaced=replaced)), 'issues': []}
    return decide(f'refuse {name}', dossier(**before), book(entry(1, path, value, status)), say('refuse'), hand)


def row(**answer):
    return {'items': {'a': answer}}


def cases():
    yield accepted('points', row(points=4, note='x'), 'items/a/points', 6, 4, row(points=6, note='x'))
    yield accepted('points of what was left out', row(notApplicable='x'), 'items/a/points', 6, 'x', row(points=6))
    yield accepted('what was scored as left out', row(points=4), 'items/a/notApplicable', 'x', 4, row(notApplicable='x'))
    yield accepted('points where both stand', row(points=4, notApplicable='x'), 'items/a/points', 6, 4, row(points=6))
    yield accepted('a condition', {'conditions': {'a': {'met': False}}}, 'conditions/a/met', True, False, {'conditions': {'a': {'met': True}}})
    yield accepted('a measure', row(measure={'count': 1}), 'items/a/measure', {'part': 1, 'whole': 2}, {'count': 1}, row(measure={'part': 1, 'whole': 2}))
    other = {'id': 'E2', 'kind': 'photo'}
    yield accepted('an entry in its place', {'evidence': [{'id': 'E1'}, other]}, 'evidence/E1', PLAN, {'id': 'E1'}, {'evidence': [PLAN, other]})
    yield accepted('the name', {'institution': {'name': 'a', 'id': 'b'}}, 'institution/name', 'c', 'a', {'institution': {'name': 'c', 'id': 'b'}})
    yield accepted('what was filled', {'schoolYear': 'x'}, 'schoolYear', 'x', 'x', {'schoolYear': 'x'}, 'filled')
    yield accepted('what was taken away', {}, 'schoolYear', 'x', None, {'schoolYear': 'x'}, 'filled')
    yield declined('what differs', {'schoolYear': 'a'}, 'schoolYear', 'x', 'a', {'schoolYear': 'a'}, 'different')
    yield declined('what a person took over', {'schoolYear': 'x'}, 'schoolYear', 'x', 'x', {'schoolYear': 'x'}, 'different')
    yield declined('what was filled', {'schoolYear': 'x'}, 'schoolYear', 'x', 'x', {})
    yield declined('points that were filled', row(points=6, note='x'), 'items/a/points', 6, 6, row(note='x'))
    yield declined('what was filled and written over', {'schoolYear': 'y'}, 'schoolYear', 'x', 'y', {'schoolYear': 'y'})
    yield declined('what was filled and is gone', {}, 'schoolYear', 'x', None, {})
    yield declined('an entry that was filled', {'evidence': [other, PLAN]}, 'evidence/E1', PLAN, PLAN, {'evidence': [other]})
    yield declined('an entry, not another of its id', {'evidence': [PLAN, {**PLAN, 'kind': 'x'}]}, 'evidence/E1', PLAN, PLAN, {'evidence': [{**PLAN, 'kind': 'x'}]})
    closed = [entry(1, 'schoolYear', 'a', 'same'), entry(2, 'schoolYear', 'b', 'accepted', replaced='a'), entry(3, 'schoolYear', 'c', 'refused', replaced='b'), entry(4, 'schoolYear', 'd', 'different')]
    file = dossier(schoolYear='b')
    after = book(*closed[:3], entry(4, 'schoolYear', 'd', 'accepted', replaced='b'))
    yield decide('the other entries stay', file, book(*closed), say('accept', 4), {'assessment': dossier(schoolYear='d'), 'ledger': after})
    for number in (0, 1, 2, 3, 5, -1, 1.5, '4', None):
        yield decide(f'misuse: the id {number!r}', file, book(*closed), say('accept', number), OPTION)
    for part in ({'by': ''}, {'by': ' '}, {'by': 5}, {'decision': 'Accept'}, {'decision': None}):
        yield decide(f'misuse: {part!r}', file, book(*closed), say('accept', 4) | part, OPTION)
    for at in ('', '2026-05-20', '2026-05-20T08:00:00', '2026-02-29T08:00:00Z', '2026-05-20T24:00:00Z', '2026-05-20T08:60:00Z', '2026-05-20T08:00:00+24:00', 5):
        yield decide(f'misuse: at {at!r}', file, book(*closed), say('accept', 4, at=at), OPTION)
    yield decide('at a leap day, to the nanosecond', file, book(*closed), say('refuse', 4, at='2024-02-29T23:59:59.123456789-05:30'), {'ledger/entries/3/decision/at': '2024-02-29T23:59:59.123456789-05:30'})
    for given in (None, {}, {**book(*closed), 'schemaVersion': '1'}):
        yield decide(f'misuse: no ledger: {str(given)[:40]}', file, given, say('accept', 4), OPTION)
    for given in (None, 'accept', [4]):
        yield decide(f'misuse: no decision: {given!r}', file, book(*closed), given, OPTION)
    yield decide('no file', [], book(*closed), say('accept', 4), {'error': 'ERR_DDS_ASSESSMENT_INVALID'})
    spoilt, waiting = dossier(items=[]), book(entry(1, 'items/a/points', 6))
    yield decide('a malformed part', spoilt, waiting, say('refuse'), {'assessment': spoilt, 'ledger': waiting, 'issues': [issue('proposal-target-malformed', 'proposals/0', 'items/a/points')]})
