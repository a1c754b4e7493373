"""The chain of hashes, and what is found in a log that someone touched."""

from .reference import entry_of
from .samples import FILE_1, FILE_2, HEAD, PATHS, SCHOOL, append, by, chain, event, issue, procedure, period, read, taken, verify

FILE = 'log'
DRAFT = {'stage': 'draft', 'version': 1, 'assessment': FILE_1, 'approved': None, 'level': None, 'next': ['revise', 'approve']}
EMPTY = {'stage': None, 'version': 1, 'assessment': None, 'approved': None, 'level': None, 'next': ['create']}


def tampered(place):
    return issue('log-tampered', f'events/{place}')


def found(*issues, **rest):
    return {'ok': not issues, 'issues': list(issues), **rest}


def hashes():
    # By openssl dgst -sha256 of the canonical text, written by hand.
    one = event('create', '2026-05-01T08:00:00+07:00', by=by(SCHOOL, 'An'))
    first = 'sha256-bqvdDLuN/H0cgF14HetG0ka+xxIzvk2xebAWZJtDIrE='
    hand = {**taken(1), 'log/0/previous': None, 'log/0/hash': first}
    yield append(FILE, '2', 'hash: that of the first entry', [], one, hand)
    loud = {**one, 'note': 'x', 'hash': 'y', 'sequence': 7, 'previous': 'z', '__proto__': {'level': 2}}
    yield append(FILE, '2', 'hash: keys that are not known are left out', [], loud, hand)
    inner = {**one, 'by': {**one['by'], 'phone': '0900', '__proto__': {'body': 'x'}}}
    yield append(FILE, '2', 'hash: so are those of the person', [], inner, hand)
    turned = {key: one[key] for key in reversed(one)}
    yield append(FILE, '2', 'hash: the order of the keys does not matter', [], turned, hand)
    second = event('recall', '2026-05-01T09:00:00Z', by=by(HEAD, 'Bình "B" \u0007 €\U0001f600', body='Trường\nA'), reason='Sai số liệu')
    log = chain({**one}, 'approve')
    yield append(FILE, '2', 'hash: the entry after follows it', log, second, {**taken(3), 'log/2/previous': log[1]['hash'], 'log/2/reason': 'Sai số liệu', 'log/0/hash': first})
    decomposed = event('create', by=by(SCHOOL, 'Nguye\u0302\u0303n'))
    yield append(FILE, '2', 'hash: texts are kept as they are, not normalised', [], decomposed, {'log/0/by/name': 'Nguye\u0302\u0303n'})
    whole = event('recognise', level=3.0)
    yield append(FILE, '2', 'hash: a level written 3.0 is 3', chain(*PATHS['under-review']), whole, {**taken(5), 'log/4/level': 3, 'dossier/level': 3})


def sound():
    yield verify(FILE, '5', 'sound: an empty log', [], found(dossier=EMPTY))
    for stage, actions in PATHS.items():
        log = chain(*actions)
        standing = None if stage == 'none' else stage
        head = {'head': log[-1]['hash']} if log else {}
        yield verify(FILE, '5', f'sound: up to {stage}', log, {**found(), 'dossier/stage': standing}, **head)
    log = chain('create', event('approve', '2026-06-01T00:00:00+07:00'))
    warning = issue('event-late', 'events/2', {'action': 'approve', 'lastDay': '2026-05-31'}, 'warning')
    yield verify(FILE, '5', 'sound: a warning does not make it wrong', log, {'ok': True, 'issues': [warning], 'dossier/stage': 'approved'}, schoolYear='2025-2026')


def edits():
    log = chain(*PATHS['approved'])
    for name, change in (
        ('another action', {'action': 'revise'}),
        ('another time', {'at': '2026-05-01T08:00:01+07:00'}),
        ('the same instant in another offset', {'at': '2026-05-01T01:00:00Z'}),
        ('another person', {'by': by(HEAD, 'Trần Văn Bình')}),
        ('another digest', {'assessment': FILE_2}),
        ('a reason', {'reason': 'x'}),
        ('a level', {'level': 2}),
        ('another sequence', {'sequence': 3}),
        ('a sequence in words', {'sequence': '2'}),
        ('another previous', {'previous': FILE_1}),
        ('no previous', {'previous': None}),
        ('another hash', {'hash': FILE_1}),
        ('no hash', {'hash': None}),
        ('a key that is not known', {'note': 'x'}),
        ('a prototype', {'__proto__': {'level': 2}}),
    ):
        touched = [log[0], {**log[1], **change}]
        yield verify(FILE, '5', f'edit: {name}', touched, found(tampered(2), dossier=DRAFT))
    for value in (None, 5, 'x', [], {}, True):
        yield verify(FILE, '5', f'edit: an entry that is {value!r}', [log[0], value], found(tampered(2), dossier=DRAFT))
    first = entry_of(event('create'), 1, FILE_1)
    yield verify(FILE, '5', 'edit: a first entry that follows something', [first], found(tampered(1), dossier=EMPTY))
    extra = {**log[0], 'note': 'x'}
    own = entry_of(event('create'), 1, None)
    assert own == log[0]
    yield verify(FILE, '5', 'edit: a key that is not known, in the hash too', [rehash(extra)], found(tampered(1), dossier=EMPTY))
    inner = {**log[0], 'by': {**log[0]['by'], 'phone': '0900'}}
    yield verify(FILE, '5', 'edit: a key of the person that is not known', [rehash(inner)], found(tampered(1), dossier=EMPTY))
    whole = chain(*PATHS['submitted'])
    yield verify(FILE, '5', 'edit: the first entry is gone', whole[1:], {'ok': False, 'issues/0': tampered(1), 'issues/1': tampered(2), 'dossier': EMPTY})
    yield verify(FILE, '5', 'edit: two entries change places', [whole[0], whole[2], whole[1]], found(tampered(2), tampered(3), dossier=DRAFT))
    yield verify(FILE, '5', 'edit: an entry twice', [whole[0], whole[0]], found(tampered(2), dossier=DRAFT))
    yield verify(FILE, '5', 'edit: an entry in between', [whole[0], entry_of(event('revise'), 2, whole[0]['hash']), *whole[1:]], {'ok': False, 'issues/0': tampered(3), 'issues/1': tampered(4), 'dossier/stage': 'draft'})
    # The chain that someone made anew holds; only the head from elsewhere shows it.
    other = chain('create', event('approve', by=by(HEAD, 'Ai đó')), 'submit')
    yield verify(FILE, '5', 'edit: a chain made anew is sound', other, {**found(), 'dossier/stage': 'submitted'})
    yield verify(FILE, '5', 'edit: a chain made anew does not have the head', other, found(issue('log-shortened', '')), head=whole[-1]['hash'])


def rehash(entry):
    from ..canonical import digest

    return {**entry, 'hash': digest({key: one for key, one in entry.items() if key != 'hash'})}


def shortened():
    log = chain(*PATHS['submitted'])
    missing = issue('log-shortened', '')
    yield verify(FILE, '5', 'head: the last entry', log, found(), head=log[2]['hash'])
    yield verify(FILE, '5', 'head: an earlier entry, as the log has grown', log, found(), head=log[0]['hash'])
    yield verify(FILE, '5', 'head: the end was cut off', log[:2], {**found(missing), 'dossier/stage': 'approved'}, head=log[2]['hash'])
    yield verify(FILE, '5', 'head: nothing is left', [], found(missing, dossier=EMPTY), head=log[2]['hash'])
    touched = [log[0], {**log[1], 'reason': 'x'}]
    yield verify(FILE, '5', 'head: missing comes last', touched, found(tampered(2), missing), head=log[2]['hash'])


def rules():
    """A chain that holds, of events that were not allowed."""
    wrong = issue('role-not-allowed', 'events/2', {'role': SCHOOL, 'action': 'approve'})
    log = chain('create', event('approve', by=by(SCHOOL)))
    yield verify(FILE, '5', 'rules: a role that may not', log, found(wrong, dossier=DRAFT))
    yield read(FILE, '4', 'rules: the dossier is that before the first error', log, DRAFT)
    order = issue('action-out-of-order', 'events/2', {'action': 'submit', 'stage': 'draft'})
    yield verify(FILE, '5', 'rules: a step left out', chain('create', 'submit'), found(order, dossier=DRAFT))
    changed = issue('assessment-changed-after-approval', 'events/3')
    log = chain(*PATHS['approved'], event('submit', assessment=FILE_2))
    yield verify(FILE, '5', 'rules: changed after approval', log, {**found(changed), 'dossier/stage': 'approved', 'dossier/approved': FILE_1})
    early = issue('time-before-previous', 'events/2')
    log = chain('create', event('approve', '2026-05-01T07:59:59+07:00'))
    yield verify(FILE, '5', 'rules: an earlier time', log, found(early, dossier=DRAFT))
    log = chain('create', event('approve', '2027-05-01T07:59:59+07:00'))
    yield verify(FILE, '5', 'rules: a time outside the periods', log, found(issue('time-outside-periods', 'events/2', {'day': '2027-05-01'}), dossier=DRAFT))
    for field, change in (
        ('action', {'action': 'aprove'}),
        ('at', {'at': '2026-02-30T08:00:00+07:00'}),
        ('by/name', {'by': {'role': HEAD}}),
        ('by/role', {'by': {}}),
        ('assessment', {'assessment': 'sha256-x'}),
        ('reason', {'reason': 5}),
        ('level', {'level': 0}),
    ):
        log = chain('create')
        bad = rehash({**entry_of(event('approve'), 2, log[0]['hash']), **change})
        yield verify(FILE, '5', f'rules: {field} is malformed', [*log, bad], found(issue('event-malformed', 'events/2', {'field': field}), dossier=DRAFT))
        yield read(FILE, '4', f'rules: the dossier before {field} is malformed', [*log, bad], DRAFT)
    log = chain(*PATHS['approved'])
    yield read(FILE, '4', 'rules: the dossier before a tampered entry', [log[0], {**log[1], 'level': 1}], DRAFT)
    order = [issue('action-out-of-order', f'events/{place}', {'action': 'submit', 'stage': stage}) for place, stage in ((2, 'draft'), (3, 'submitted'))]
    yield verify(FILE, '5', 'rules: what was wrong happened all the same', chain('create', 'submit', 'submit', 'start-review'), found(*order, dossier=DRAFT))
    for name, change in (('tampered', {'reason': 'x'}), ('malformed', None)):
        log = chain('create')
        second = {**entry_of(event('approve'), 2, log[0]['hash']), **(change or {'level': 0})}
        second = second if change else rehash(second)
        third = entry_of(event('submit'), 3, second['hash'])
        wrong = tampered(2) if change else issue('event-malformed', 'events/2', {'field': 'level'})
        order = issue('action-out-of-order', 'events/3', {'action': 'submit', 'stage': 'draft'})
        yield verify(FILE, '5', f'rules: what is {name} moves the dossier nowhere', [*log, second, third], found(wrong, order, dossier=DRAFT))
        yield append(FILE, '2', f'rules: a log with a {name} entry takes no event', [*log, second], event('revise'), {'ok': False, 'log': [*log, second], 'issues': [wrong], 'dossier': DRAFT})
    log = chain('create', event('approve', '2026-06-01T00:00:00+07:00'))
    yield append(FILE, '2', 'rules: a log with a warning takes one', log, event('submit', '2026-06-01T00:00:00+07:00'), taken(3), schoolYear='2025-2026')
    other = procedure(period('x', '2026-05-02'))
    yield read(FILE, '4', 'rules: by another procedure', log, EMPTY, procedure=other)


def cases(data):
    yield from hashes()
    yield from sound()
    yield from edits()
    yield from shortened()
    yield from rules()
