"""Findings about single rows, and about rows that belong together."""

from .samples import case, checks, dossier, entry, guide, institution, requirement

FILE = 'rows'
E = [entry('E')]


def answer(points, evidence=('E',), **measure):
    given = {'points': points, 'evidence': list(evidence)}
    return {**given, 'measure': measure} if measure else given


def conditions():
    rule = 'condition-without-evidence'
    finding = (rule, 'warning', 'conditions/1.1', {})
    yield case(FILE, rule, 'condition: met without evidence', dossier({}, {'1.1': True}), finding)
    yield case(FILE, rule, 'condition: met with an empty list', dossier({}, {'1.1': {'met': True, 'evidence': []}}), finding)
    yield case(FILE, rule, 'condition: met with evidence that does not exist', dossier({}, {'1.1': {'met': True, 'evidence': ['X']}}), finding)
    yield case(FILE, rule, 'condition: met with evidence', dossier({}, {'1.1': {'met': True, 'evidence': ['X', 'E']}}, E))
    yield case(FILE, rule, 'condition: not met', dossier({}, {'1.1': False, '2.2': {}}))
    yield case(FILE, '4', 'condition: met by a text is not met', dossier({}, {'1.1': {'met': 'yes'}, '2.2': 'met'}))
    policies = {'evidence': 'require'}
    wanted = guide(requirement('r', ['1.1'], 'report'))
    yield case(
        FILE, rule, 'condition: met by its answer even where a policy does not count it',
        dossier({}, {'1.1': True}), finding, guidance=wanted, policies=policies,
    )


def full():
    rule = 'full-without-evidence'
    finding = (rule, 'warning', 'items/1.2.1', {'points': 6})
    yield case(FILE, rule, 'full: without evidence', dossier({'1.2.1': 6}), finding)
    yield case(FILE, rule, 'full: with evidence that does not exist', dossier({'1.2.1': answer(6, ['X'])}), finding)
    yield case(FILE, rule, 'full: with evidence', dossier({'1.2.1': answer(6)}, evidence=E))
    yield case(FILE, rule, 'full: less a hundredth', dossier({'1.2.1': 5.99}))
    yield case(FILE, rule, 'full: above the maximum counts nothing', dossier({'1.2.1': 6.01}))
    yield case(FILE, rule, 'full: above an unverified maximum', dossier({'2.3.2': 6.5}), (rule, 'warning', 'items/2.3.2', {'points': 6.5}))
    yield case(FILE, rule, 'full: zero is not', dossier({'1.2.1': 0}))

    rule = 'full-with-part'
    finding = (rule, 'warning', 'items/1.3.1', {'part': 44, 'whole': 45})
    yield case(FILE, rule, 'part: full with 44 of 45', dossier({'1.3.1': answer(5, part=44, whole=45)}, evidence=E), finding)
    yield case(FILE, rule, 'part: full with all', dossier({'1.3.1': answer(5, part=45, whole=45)}, evidence=E))
    yield case(FILE, rule, 'part: not full with 44 of 45', dossier({'1.3.1': answer(4.99, part=44, whole=45)}, evidence=E))
    yield case(FILE, rule, 'part: full with half a part less', dossier({'1.3.1': answer(5, part=0.5, whole=1)}, evidence=E), (rule, 'warning', 'items/1.3.1', {'part': 0.5, 'whole': 1}))
    yield case(FILE, rule, 'part: full without a whole', dossier({'1.3.1': answer(5, part=44)}, evidence=E))
    yield case(FILE, rule, 'part: full where no ratio is asked for', dossier({'1.2.1': answer(6, part=44, whole=45)}, evidence=E))
    yield case(FILE, '4', 'part: a measure that cannot be counts as absent', dossier({'1.3.1': answer(5, part='44', whole=45), '1.3.2': answer(5, part=44, whole=-1)}, evidence=E))


def nothing():
    rule = 'points-on-nothing'
    yield case(FILE, rule, 'nothing: points on a part of 0', dossier({'1.3.1': answer(0.01, part=0, whole=45)}, evidence=E), (rule, 'warning', 'items/1.3.1', {}))
    yield case(FILE, rule, 'nothing: points on a part of 0 without a whole', dossier({'1.3.1': answer(1, part=0)}, evidence=E), (rule, 'warning', 'items/1.3.1', {}))
    yield case(FILE, rule, 'nothing: no points on a part of 0', dossier({'1.3.1': answer(0, part=0, whole=45)}, evidence=E))
    yield case(FILE, rule, 'nothing: points on a part of 1', dossier({'1.3.1': answer(1, part=1, whole=45)}, evidence=E))
    yield case(FILE, rule, 'nothing: points on a count of 0', dossier({'2.1': answer(1, count=0)}, evidence=E), (rule, 'warning', 'items/2.1', {}))
    yield case(FILE, rule, 'nothing: points on a count of 1', dossier({'2.1': answer(1, count=1)}, evidence=E))
    yield case(FILE, rule, 'nothing: no points on a count of 0', dossier({'2.1': answer(0, count=0)}, evidence=E))

    rule = 'whole-zero'
    both = (('points-on-nothing', 'warning', 'items/1.3.1', {}), (rule, 'warning', 'items/1.3.1', {}))
    yield case(FILE, rule, 'whole: points on 0 of 0', dossier({'1.3.1': answer(1, part=0, whole=0)}, evidence=E), *both)
    yield case(FILE, rule, 'whole: points on a whole of 0', dossier({'1.3.1': answer(1, whole=0)}, evidence=E), both[1])
    yield case(FILE, rule, 'whole: no points on 0 of 0', dossier({'1.3.1': answer(0, part=0, whole=0)}, evidence=E))
    yield case(FILE, rule, 'whole: points on a whole of 1', dossier({'1.3.1': answer(1, part=1, whole=1)}, evidence=E))


def forgotten():
    rule = 'row-forgotten'
    finding = (rule, 'info', 'items/1.2.1', {})
    for name, given in (
        ('a note', {'note': 'Đang làm'}),
        ('evidence', {'evidence': ['E']}),
        ('a measure', {'measure': {'count': 5}}),
        ('a measure of 0', {'measure': {'count': 0}}),
    ):
        file = dossier({'1.2.1': given, '1.2.2': {'points': 1, 'evidence': ['E']}}, evidence=E)
        yield case(FILE, rule, f'forgotten: {name} without an answer', file, finding)
    for name, given in (
        ('an empty answer', {}),
        ('a note of white space', {'note': ' \n'}),
        ('an empty list of evidence', {'evidence': []}),
        ('an empty measure', {'measure': {}}),
        ('a note beside zero points', {'note': 'Chưa có', 'points': 0}),
    ):
        yield case(FILE, rule, f'forgotten: not {name}', dossier({'1.2.1': given}))
    yield case(FILE, rule, 'forgotten: a condition with a note', dossier({}, {'2.2': {'note': 'Đang soạn'}}), (rule, 'info', 'conditions/2.2', {}))
    yield case(FILE, rule, 'forgotten: a condition answered with no', dossier({}, {'2.2': {'note': 'Chưa có', 'met': False}}))
    yield case(FILE, '4', 'forgotten: a note that is no text is none', dossier({'1.2.1': {'note': 5}, '1.2.2': 'x', '1.3.1': None}))
    rules = {'notApplicable': [{'item': '1.2.1', 'stages': ['upper-secondary'], 'treatment': 'zero'}]}
    yield case(FILE, rule, 'forgotten: an item that does not apply is answered', dossier({'1.2.1': {'notApplicable': 'Không có', 'note': 'x'}}), policies=rules)


def bases():
    rule = 'base-not-claimed'
    one = checks(dependencies=[('d', '1.2.1', ['1.2.2', '2.1'])])
    finding = (rule, 'warning', 'items/1.2.1', {'check': 'd', 'rows': '1.2.2, 2.1'})
    yield case(FILE, rule, 'base: neither is claimed', dossier({'1.2.1': 1}), finding, checks=one)
    yield case(FILE, rule, 'base: given zero', dossier({'1.2.1': 1, '1.2.2': 0}), finding, checks=one)
    yield case(FILE, rule, 'base: with points that do not count', dossier({'1.2.1': 1, '1.2.2': 4.01}), finding, checks=one)
    yield case(FILE, rule, 'base: one is claimed', dossier({'1.2.1': 1, '2.1': 0.01}), checks=one)
    yield case(FILE, rule, 'base: the row is not claimed', dossier({'1.2.1': 0}), checks=one)
    yield case(FILE, '3', 'base: no checks, no finding', dossier({'1.2.1': 1}))
    conditional = checks(dependencies=[('c', '1.1', ['2.2']), ('i', '2.1', ['1.1'])])
    met = {'1.1': {'met': True, 'evidence': ['E']}}
    yield case(FILE, rule, 'base: of a condition', dossier({}, met, E), (rule, 'warning', 'conditions/1.1', {'check': 'c', 'rows': '2.2'}), checks=conditional)
    yield case(FILE, rule, 'base: a condition that is met', dossier({'2.1': 1}, {**met, '2.2': met['1.1']}, E), checks=conditional)
    yield case(FILE, rule, 'base: a condition that is not met', dossier({'2.1': 1}, {'1.1': False}), (rule, 'warning', 'items/2.1', {'check': 'i', 'rows': '1.1'}), checks=conditional)
    foreign = checks(dependencies=[('a', '9.9', ['1.2.2']), ('b', '1.2.1', ['9.9']), ('c', '1.2.1', ['9.9', '1.2.2'])])
    yield case(
        FILE, '4', 'base: codes that the catalog does not have find nothing', dossier({'1.2.1': 1, '9.9': 1}),
        (rule, 'warning', 'items/1.2.1', {'check': 'c', 'rows': '1.2.2'}), checks=foreign,
    )
    wanted = guide(requirement('r', ['1.2.2'], 'report'))
    yield case(
        FILE, rule, 'base: claimed though a policy does not count it for want of evidence', dossier({'1.2.1': 1, '1.2.2': 1}),
        checks=one, guidance=wanted, policies={'evidence': 'require'},
    )


def solutions():
    rule = 'solution-unnamed'
    one = checks(named=[('s', ['1.2.1', '1.2.2', '2.1'])])

    def finding(code):
        return (rule, 'warning', f'items/{code}', {'check': 's'})

    untitled = [{'id': 'E', 'kind': 'plan', 'number': '12/KH'}]
    yield case(FILE, rule, 'solution: named nowhere', dossier({'1.2.1': 1}), finding('1.2.1'), checks=one)
    yield case(FILE, rule, 'solution: the first row that is claimed', dossier({'1.2.1': 0, '1.2.2': 1, '2.1': 1}), finding('1.2.2'), checks=one)
    yield case(FILE, rule, 'solution: named in a note', dossier({'1.2.1': 1, '2.1': {'points': 1, 'note': 'Moodle'}}), checks=one)
    yield case(FILE, rule, 'solution: a note of white space names nothing', dossier({'1.2.1': {'points': 1, 'note': ' '}}), finding('1.2.1'), checks=one)
    yield case(FILE, rule, 'solution: named by the title of evidence', dossier({'1.2.1': 1, '1.2.2': answer(1)}, evidence=E), checks=one)
    yield case(FILE, rule, 'solution: evidence without a title names nothing', dossier({'1.2.1': answer(1)}, evidence=untitled), finding('1.2.1'), checks=one)
    yield case(FILE, rule, 'solution: named on a row that is not claimed', dossier({'1.2.1': 1, '2.1': {'points': 0, 'note': 'Moodle'}}), finding('1.2.1'), checks=one)
    yield case(FILE, rule, 'solution: no row is claimed', dossier({'1.2.1': 0}), checks=one)
    yield case(FILE, '3', 'solution: no checks, no finding', dossier({'1.2.1': 1}))
    yield case(FILE, '4', 'solution: codes that the catalog does not have find nothing', dossier({'9.9': 1}), checks=checks(named=[('s', ['9.9'])]))


def wholes():
    rule = 'whole-differs'
    one = checks(wholes=[('t', ['1.3.1', '1.3.2', '2.3.1'])])

    def file(*given):
        return dossier({code: answer(1, part=1, whole=whole) for code, whole in given}, evidence=E)

    def finding(code, whole, other, row='1.3.1'):
        return (rule, 'warning', f'items/{code}', {'check': 't', 'whole': whole, 'other': other, 'row': row})

    yield case(FILE, rule, 'wholes: agree', file(('1.3.1', 45), ('1.3.2', 45), ('2.3.1', 45)), checks=one)
    yield case(FILE, rule, 'wholes: the second differs', file(('1.3.1', 45), ('1.3.2', 44), ('2.3.1', 45)), finding('1.3.2', 44, 45), checks=one)
    yield case(FILE, rule, 'wholes: two differ from the first', file(('1.3.1', 45), ('1.3.2', 44), ('2.3.1', 44)), finding('1.3.2', 44, 45), finding('2.3.1', 44, 45), checks=one)
    yield case(FILE, rule, 'wholes: the first that states one', file(('1.3.2', 45), ('2.3.1', 46)), finding('2.3.1', 46, 45, '1.3.2'), checks=one)
    yield case(FILE, rule, 'wholes: only one states any', file(('1.3.2', 45)), checks=one)
    mixed = {'1.3.1': answer(1, part=1, whole=45), '1.3.2': answer(1, part=1), '2.3.1': answer(1, part=1, whole='44')}
    yield case(FILE, '4', 'wholes: what states none, or none that can be, is passed over', dossier(mixed, evidence=E), checks=one)
    unanswered = {'1.3.1': answer(1, part=1, whole=45), '1.3.2': {'points': 0, 'measure': {'part': 0, 'whole': 44}}}
    yield case(FILE, rule, 'wholes: a row of zero points states one, too', dossier(unanswered, evidence=E), finding('1.3.2', 44, 45), checks=one)
    presence = checks(wholes=[('t', ['1.2.1', '1.3.1', '9.9'])])
    yield case(FILE, rule, 'wholes: a row that is no ratio states none', file(('1.2.1', 44), ('1.3.1', 45)), checks=presence)
    yield case(FILE, '3', 'wholes: no checks, no finding', file(('1.3.1', 45), ('1.3.2', 44)))


def cases(data):
    for part in (conditions, full, nothing, forgotten, bases, solutions, wholes):
        yield from part()
