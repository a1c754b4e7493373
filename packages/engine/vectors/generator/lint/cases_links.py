"""Findings about evidence that has to be public."""

from .samples import case, dossier, entry, guide, institution, public, requirement

FILE = 'links'
OPEN = 'https://thpt-mau.edu.vn/ke-hoach'


def file(*entries, code='1.2.1', points=1):
    ids = [one['id'] for one in entries]
    return dossier({code: {'points': points, 'evidence': ids}}, evidence=list(entries))


def finding(rule, name='E', wanted='r', path='items/1.2.1'):
    return (rule, 'warning', path, {'requirement': wanted, 'id': name})


CLOSED = finding('link-not-public')
MISSING = finding('link-missing')


def faults():
    wanted = guide(public('r', ['1.2.1'], 'plan', alternatives=['list']))
    rule = 'link-not-public'
    yield case(FILE, rule, 'link: open', file(entry('E', url=OPEN)), guidance=wanted)
    yield case(FILE, rule, 'link: said to be open', file(entry('E', url=OPEN, public=True)), guidance=wanted)
    yield case(FILE, rule, 'link: said to be closed', file(entry('E', url=OPEN, public=False)), CLOSED, guidance=wanted)
    yield case(FILE, rule, 'link: said to be closed, without an address', file(entry('E', public=False)), CLOSED, guidance=wanted)
    yield case(FILE, rule, 'link: said to be open in a private network', file(entry('E', url='http://10.0.0.1/', public=True)), CLOSED, guidance=wanted)
    rule = 'link-missing'
    yield case(FILE, rule, 'link: missing', file(entry('E')), MISSING, guidance=wanted)
    yield case(FILE, rule, 'link: empty', file(entry('E', url='')), MISSING, guidance=wanted)
    yield case(FILE, rule, 'link: said to be open, without an address', file(entry('E', public=True)), MISSING, guidance=wanted)
    yield case(FILE, '4', 'link: what cannot be opened is none', file(entry('E', url='ftp://a.vn/x')), MISSING, guidance=wanted)
    yield case(FILE, '4', 'link: closed by a text is not said to be closed', file(entry('E', url=OPEN, public='no')), guidance=wanted)
    yield case(FILE, '3', 'link: nothing has to be public without guidance', file(entry('E', public=False)))


def matches():
    wanted = guide(public('r', ['1.2.1'], 'plan', alternatives=['list']))
    rule = 'link-not-public'
    yield case(FILE, rule, 'match: one open entry is enough', file(entry('D', public=False), entry('E', url=OPEN), entry('F')), guidance=wanted)
    yield case(
        FILE, rule, 'match: every entry that is closed, by rule', file(entry('E', public=False), entry('F'), entry('G', 'list', public=False)),
        finding('link-missing', 'F'), CLOSED, finding(rule, 'G'), guidance=wanted,
    )
    yield case(FILE, rule, 'match: an alternative kind', file(entry('E', 'list', public=False)), CLOSED, guidance=wanted)
    yield case(FILE, rule, 'match: evidence of another kind is no match', file(entry('E', 'report', public=False)), guidance=wanted)
    yield case(FILE, rule, 'match: an open entry of another kind does not serve', file(entry('D', 'report', url=OPEN), entry('E')), MISSING, guidance=wanted)
    yield case(FILE, rule, 'match: a row that is not claimed', file(entry('E', public=False), points=0), guidance=wanted)
    twice = dossier({'1.2.1': {'points': 1, 'evidence': ['E', 'E', 'X']}}, evidence=[entry('E')])
    yield case(FILE, 'link-missing', 'match: named twice, found once', twice, MISSING, guidance=wanted)
    quiet = guide(requirement('r', ['1.2.1'], 'plan'))
    yield case(FILE, rule, 'match: what need not be public', file(entry('E', public=False)), guidance=quiet)
    whole = guide(public('r', ['1.2'], 'plan'))
    rows = {'1.2.1': {'points': 1, 'evidence': ['E']}, '1.2.2': {'points': 1, 'evidence': ['E']}}
    yield case(
        FILE, 'link-missing', 'match: a criterion stands for each of its items', dossier(rows, evidence=[entry('E')]),
        MISSING, finding('link-missing', path='items/1.2.2'), guidance=whole,
    )
    condition = guide(public('r', ['1.1'], 'plan'))
    met = dossier({}, {'1.1': {'met': True, 'evidence': ['E']}}, [entry('E')])
    yield case(FILE, 'link-missing', 'match: a condition', met, finding('link-missing', path='conditions/1.1'), guidance=condition)
    unmet = dossier({}, {'1.1': {'met': False, 'evidence': ['E']}}, [entry('E')])
    yield case(FILE, 'link-missing', 'match: a condition that is not met', unmet, guidance=condition)
    two = guide(public('s', ['1.2.1'], 'plan'), public('r', ['1.2'], 'plan'))
    yield case(
        FILE, 'link-missing', 'match: two requirements, in order of the guidance', file(entry('E')),
        finding('link-missing', wanted='s'), MISSING, guidance=two,
    )
    staged = guide(public('r', ['1.2.1'], 'plan', stages=['primary']))
    yield case(FILE, 'link-missing', 'match: a requirement for other stages', file(entry('E')), guidance=staged)
    both = {**institution(stages=['upper-secondary', 'primary']), **{key: file(entry('E'))[key] for key in ('items', 'evidence')}}
    yield case(FILE, 'link-missing', 'match: a requirement for one of the stages', both, MISSING, guidance=staged)
    strict = {'evidence': 'require'}
    lacking = guide(public('r', ['1.2.1'], 'plan'), requirement('q', ['1.2.1'], 'report'))
    yield case(FILE, 'link-missing', 'match: a row that lacks other evidence is claimed all the same', file(entry('E')), MISSING, guidance=lacking, policies=strict)


def networks():
    wanted = guide(public('r', ['1.2.1'], 'plan'))
    private = [
        'http://localhost/x', 'http://LOCALHOST:8080', 'https://a.localhost/', 'http://may-chu.local', 'http://truong.internal/x',
        'http://maychu/x', 'http://maychu:8080/', 'http://0.0.0.0', 'http://0.255.255.255/', 'http://10.0.0.1', 'http://10.255.255.255:81/x',
        'http://127.0.0.1', 'http://169.254.1.1', 'http://172.16.0.0', 'http://172.31.255.255', 'http://192.168.1.10/x?y=a.vn',
        'http://user@192.168.1.10/', 'http://[::]/', 'http://[::1]:8080/x', 'http://[fc00::1]', 'http://[fdff::1]', 'http://[FE80::1]', 'http://[febf::1]/',
    ]
    everyone = [
        'http://1.0.0.0', 'http://9.255.255.255', 'http://11.0.0.0', 'http://126.255.255.255', 'http://128.0.0.1', 'http://169.253.1.1', 'http://169.255.1.1',
        'http://172.15.255.255', 'http://172.32.0.0', 'http://192.167.1.1', 'http://192.169.1.1', 'http://[2001:db8::1]/', 'http://[fb00::1]', 'http://[fec0::1]',
        'https://localhost.vn', 'https://local.edu.vn/', 'https://internal.vn', 'https://10.edu.vn', 'https://a.vn/http://localhost', 'https://a.vn?x=@localhost',
        'https://thpt.edu.vn:8443/',
    ]
    for url in private:
        yield case(FILE, '2', f'network: {url} is private', file(entry('E', url=url)), CLOSED, guidance=wanted)
    for url in everyone:
        yield case(FILE, '2', f'network: {url} is open', file(entry('E', url=url)), guidance=wanted)


def cases(data):
    for part in (faults, matches, networks):
        yield from part()
