"""A small invented guidance, and short ways to write cases and what comes of them."""

from ..scoring.samples import both, make_guidance

ROLES = ('school', 'district', 'commune', 'department')


def duty(name, role='school', before=None):
    one = {'id': name, 'role': role, 'title': both(f'Duty {name}'), 'clause': both(f'Clause of {name}')}
    return {**one, 'before': before} if before else one


def authority(role, stages, first, last=None):
    one = {'from': first, 'stages': stages, 'authority': both('Authority'), 'status': 'documented', 'clause': both('x')}
    return {**one, **({'role': role} if role else {}), **({'to': last} if last else {})}


def guide(*duties, authorities=()):
    roles = [{'id': one, 'title': both(f'Role {one}')} for one in ROLES]
    return {**make_guidance(), 'roles': roles, 'duties': list(duties), 'authorities': list(authorities)}


def rows(*pairs):
    """Id and last day of each deadline, in order."""
    return {f'{place}/{key}': one for place, pair in enumerate(pairs) for key, one in zip(('id', 'lastDay'), pair)}


def listing(file, rule, name, guidance, hand, schoolYear='2025-2026', **options):
    given = {'guidance': guidance, 'schoolYear': schoolYear, **options}
    return {'file': file, 'rule': rule, 'name': name, 'call': 'listDeadlines', 'input': given, 'hand': hand}


def deadline(name, last):
    one = {'id': name, 'role': 'school', 'roleTitle': both('School'), 'title': both(f'Duty {name}')}
    return {**one, 'lastDay': last, 'clause': both('x')}


def late(file, rule, name, deadlines, on, hand, **rest):
    given = {'deadlines': deadlines, 'on': on, **rest}
    return {'file': file, 'rule': rule, 'name': name, 'call': 'findLate', 'input': given, 'hand': hand}
