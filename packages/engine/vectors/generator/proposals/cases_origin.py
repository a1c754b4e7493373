"""Where a value came from."""

from .samples import LMS, PLAN, SIS, book, case, dossier, entry

FILE = 'origin'


def cases():
    def find(name, file, ledger, path, origin):
        hand = origin if isinstance(origin, dict) and 'error' in origin else {}
        if origin and 'error' not in origin:
            hand = {'system': origin['system']}
        elif origin is None:
            hand = {'': None}
        return case(FILE, '6', name, 'findOrigin', {'assessment': file, 'ledger': ledger, 'path': path}, hand)

    year = dossier(schoolYear='x')
    filled = entry(1, 'schoolYear', 'x')
    yield find('filled, and stands', year, book(filled), 'schoolYear', LMS)
    yield find('written over', dossier(schoolYear='y'), book(filled), 'schoolYear', None)
    yield find('taken away', dossier(), book(filled), 'schoolYear', None)
    yield find('another path', year, book(filled), 'institution/name', None)
    for status in ('same', 'different'):
        yield find(f'{status} gives none', year, book(entry(1, 'schoolYear', 'x', status)), 'schoolYear', None)
    yield find('accepted', year, book(entry(1, 'schoolYear', 'x', 'accepted', SIS, replaced=None)), 'schoolYear', SIS)
    yield find('refused', year, book(entry(1, 'schoolYear', 'x', 'refused', replaced='x')), 'schoolYear', None)
    later = entry(2, 'schoolYear', 'x', 'accepted', SIS, replaced='x')
    yield find('the last of two', year, book(filled, later), 'schoolYear', SIS)
    other = entry(2, 'schoolYear', 'y', 'accepted', SIS, replaced='x')
    yield find('the last whose value stands', year, book(filled, other), 'schoolYear', LMS)
    turned = dossier(evidence=[dict(reversed(PLAN.items()))])
    yield find('key order aside', turned, book(entry(1, 'evidence/E1', PLAN)), 'evidence/E1', LMS)
    yield find('a malformed part', dossier(items=5), book(entry(1, 'items/a/points', 1)), 'items/a/points', None)
    yield find('a malformed ledger', year, book({**filled, 'id': 2}), 'schoolYear', None)
    yield find('no path', year, book(filled), 'items/__proto__/points', None)
    yield find('no file', None, book(filled), 'schoolYear', {'error': 'ERR_DDS_ASSESSMENT_INVALID'})
