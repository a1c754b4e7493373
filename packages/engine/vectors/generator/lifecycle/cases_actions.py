"""Stages, actions, and the digest that an event speaks of."""

from .samples import FILE_1, FILE_2, HEAD, PATHS, append, by, chain, event, issue, read, refused, taken

FILE = 'actions'
# What each stage allows, by hand from the table.
NEXT = {
    'none': ['create'],
    'draft': ['revise', 'approve'],
    'approved': ['submit', 'recall'],
    'submitted': ['recall', 'start-review', 'return'],
    'returned': ['revise'],
    'under-review': ['return', 'recognise', 'refuse'],
    'recognised': ['publish', 'correct'],
    'not-recognised': ['publish', 'correct'],
    'published': ['correct'],
}
LEADS_TO = {
    'create': 'draft',
    'revise': 'draft',
    'approve': 'approved',
    'submit': 'submitted',
    'recall': 'draft',
    'start-review': 'under-review',
    'return': 'returned',
    'recognise': 'recognised',
    'refuse': 'not-recognised',
    'publish': 'published',
    'correct': 'draft',
}


def table():
    for stage, actions in NEXT.items():
        log = chain(*PATHS[stage])
        standing = None if stage == 'none' else stage
        yield read(FILE, '4', f'{stage}: what may be done next', log, {'stage': standing, 'next': actions})
        for action, to in LEADS_TO.items():
            place = len(log) + 1
            if action in actions:
                hand = {**taken(place), 'dossier/stage': to, 'dossier/next': NEXT[to]}
                yield append(FILE, 'table', f'{stage}: {action} leads to {to}', log, event(action), hand)
            elif stage != 'none' or action in ('revise', 'correct'):
                wrong = issue('action-out-of-order', f'events/{place}', {'action': action, 'stage': stage})
                yield append(FILE, 'table', f'{stage}: {action} is out of order', log, event(action), {**refused(log, wrong), 'dossier/stage': standing})


def digests():
    wrong = 'assessment-mismatch'
    changed = 'assessment-changed-after-approval'
    for stage, action, code in (
        ('draft', 'approve', wrong),
        ('approved', 'submit', changed),
        ('approved', 'recall', changed),
        ('submitted', 'start-review', changed),
        ('submitted', 'return', changed),
        ('under-review', 'recognise', changed),
        ('under-review', 'refuse', changed),
        ('recognised', 'publish', changed),
    ):
        log = chain(*PATHS[stage])
        path = f'events/{len(log) + 1}'
        yield append(FILE, '1', f'{stage}: {action} of another assessment', log, event(action, assessment=FILE_2), refused(log, issue(code, path)))
    for stage, action in (('none', 'create'), ('draft', 'revise'), ('returned', 'revise'), ('published', 'correct')):
        log = chain(*PATHS[stage])
        hand = {**taken(len(log) + 1), 'dossier/assessment': FILE_2, 'dossier/approved': None}
        yield append(FILE, '1', f'{stage}: {action} sets the assessment', log, event(action, assessment=FILE_2), hand)
    for stage, actions in PATHS.items():
        holds = stage not in ('none', 'draft', 'returned')
        yield read(FILE, '1', f'{stage}: the approval', chain(*actions), {'approved': FILE_1 if holds else None})
    for stage, action in (('submitted', 'return'), ('approved', 'recall'), ('submitted', 'recall'), ('recognised', 'correct')):
        yield append(FILE, '1', f'{stage}: {action} ends the approval', chain(*PATHS[stage]), event(action), {'ok': True, 'dossier/approved': None})
    log = chain(*PATHS['approved'], 'recall')
    yield append(FILE, '1', 'an approval that was recalled no longer counts', log, event('approve', assessment=FILE_2), refused(log, issue(wrong, 'events/4')))
    log = chain('create', event('revise', assessment=FILE_2))
    yield append(FILE, '1', 'the assessment that was replaced stands no more', log, event('approve'), refused(log, issue(wrong, 'events/3')))
    yield append(FILE, '1', 'the assessment that replaced it stands', log, event('approve', assessment=FILE_2), {'ok': True, 'dossier/approved': FILE_2})


def needs():
    for stage, action in (('approved', 'recall'), ('submitted', 'return'), ('under-review', 'refuse'), ('recognised', 'correct')):
        log = chain(*PATHS[stage])
        missing = issue('reason-missing', f'events/{len(log) + 1}', {'action': action})
        yield append(FILE, '3', f'{action}: no reason', log, event(action, reason=None), refused(log, missing))
        yield append(FILE, '3', f'{action}: an empty reason', log, event(action, reason=''), refused(log, missing))
        yield append(FILE, '3', f'{action}: white space is no reason', log, event(action, reason=' \t\n\u00a0'), refused(log, missing))
    log = chain(*PATHS['under-review'])
    yield append(FILE, '3', 'recognise: no level', log, event('recognise', level=None), refused(log, issue('level-missing', 'events/5')))
    yield append(FILE, '3', 'recognise: the level', log, event('recognise', level=3), {**taken(5), 'dossier/level': 3, 'log/4/level': 3})
    yield append(FILE, '3', 'refuse: a level', log, event('refuse', level=1), refused(log, issue('level-unexpected', 'events/5', {'action': 'refuse'})))
    yield append(FILE, '3', 'refuse: a level and no reason', log, event('refuse', level=1, reason=None), refused(log, issue('reason-missing', 'events/5', {'action': 'refuse'}), issue('level-unexpected', 'events/5', {'action': 'refuse'})))
    yield append(FILE, '3', 'recognise: a reason is kept', log, event('recognise', reason='Đủ minh chứng'), {**taken(5), 'log/4/reason': 'Đủ minh chứng'})
    every = event('recognise', '2023-12-31T23:59:59+07:00', FILE_2, level=None)
    first = {'by': by(HEAD), 'level': 1, **every, 'action': 'return', 'reason': None}
    first = {key: one for key, one in first.items() if one is not None}
    log = chain('create')
    yield append(
        FILE,
        '3',
        'several at once, in the order of the rule',
        log,
        {**first, 'level': 1},
        refused(
            log,
            issue('action-out-of-order', 'events/2', {'action': 'return', 'stage': 'draft'}),
            issue('assessment-mismatch', 'events/2'),
            issue('reason-missing', 'events/2', {'action': 'return'}),
            issue('level-unexpected', 'events/2', {'action': 'return'}),
            issue('time-before-previous', 'events/2'),
            issue('time-outside-periods', 'events/2', {'day': '2023-12-31'}),
        ),
    )


def versions():
    once = (*PATHS['published'], 'correct')
    twice = (*once, *PATHS['not-recognised'][1:], 'correct')
    yield read(FILE, '4', 'version: before the first event', [], {'stage': None, 'version': 1, 'assessment': None, 'approved': None, 'level': None})
    yield read(FILE, '4', 'version: a correction opens the next', chain(*once), {'version': 2, 'level': None, 'stage': 'draft'})
    yield read(FILE, '4', 'version: two corrections', chain(*twice), {'version': 3, 'level': None})
    yield read(FILE, '4', 'version: a return opens none', chain(*PATHS['returned'], 'revise'), {'version': 1})
    yield read(FILE, '4', 'level: stays when it is published', chain(*PATHS['published']), {'level': 2, 'version': 1})
    again = (*once, 'approve', 'submit', 'start-review', event('recognise', level=3))
    yield read(FILE, '4', 'level: that of the later version', chain(*again), {'level': 3, 'version': 2})


def cases(data):
    yield from table()
    yield from digests()
    yield from needs()
    yield from versions()
    yield append(FILE, '3', 'next says what the stage allows, whoever may do it', [], event('create'), {'dossier/next': ['revise', 'approve']})
