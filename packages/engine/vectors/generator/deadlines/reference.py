"""What is due when, and what is late."""

import re
from calendar import isleap
from datetime import date, timedelta

from ..vector import Misuse

STAGES = ('primary', 'lower-secondary', 'upper-secondary', 'continuing')


def refuse_unless(sound):
    if not sound:
        raise Misuse('ERR_DDS_OPTION_INVALID')


def end_of(school_year):
    """The year in which a school year ends."""
    refuse_unless(isinstance(school_year, str) and re.fullmatch('[0-9]{4}-[0-9]{4}', school_year))
    first, last = (int(one) for one in school_year.split('-'))
    refuse_unless(last == first + 1)
    return last


def is_texts(value):
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def last_day(before, year, named_day):
    """Rules 1 and 2."""
    month, day = int(before[2:4]), int(before[5:7])
    named = date(year, 2, 28) if (month, day) == (2, 29) and not isleap(year) else date(year, month, day)
    return named - timedelta(days=1 if named_day == 'excluded' else 0)


def concerns(duty, day, stages, authorities):
    """Rule 3: is the role of the duty the one that reviews these stages on that day?"""
    if not any(one.get('role') == duty['role'] for one in authorities):
        return True
    for one in authorities:
        lasts = one['from'] <= day and ('to' not in one or day <= one['to'])
        if lasts and set(stages) & set(one['stages']):
            return one.get('role') == duty['role']
    return False


def list_deadlines(guidance, schoolYear, stages=None, roles=None, namedDay='included'):
    year = end_of(schoolYear)
    refuse_unless(namedDay in ('included', 'excluded'))
    refuse_unless(stages is None or (is_texts(stages) and set(stages) <= set(STAGES)))
    refuse_unless(roles is None or is_texts(roles))
    titles = {role['id']: role['title'] for role in guidance['roles']}
    found = []
    for duty in guidance['duties']:
        last = last_day(duty['before'], year, namedDay).isoformat() if 'before' in duty else None
        day = last or date(year, 5, 31).isoformat()
        wanted = roles is None or duty['role'] in roles
        if wanted and (stages is None or concerns(duty, day, stages, guidance['authorities'])):
            found.append(
                {
                    'id': duty['id'],
                    'role': duty['role'],
                    'roleTitle': titles[duty['role']],
                    'title': duty['title'],
                    'lastDay': last,
                    'clause': duty['clause'],
                }
            )
    dated = sorted((one for one in found if one['lastDay']), key=lambda one: one['lastDay'])
    return dated + [one for one in found if not one['lastDay']]


def read_day(text):
    refuse_unless(isinstance(text, str) and re.fullmatch('[0-9]{4}-[0-9]{2}-[0-9]{2}', text))
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Misuse('ERR_DDS_OPTION_INVALID') from error


def find_late(deadlines, on, done=()):
    today = read_day(on)
    refuse_unless(is_texts(list(done) if isinstance(done, tuple) else done) and isinstance(deadlines, list))
    for one in deadlines:
        refuse_unless(isinstance(one, dict) and 'lastDay' in one)
        if one['lastDay'] is not None:
            read_day(one['lastDay'])
    late = []
    for one in deadlines:
        if one['lastDay'] is not None and one['id'] not in done:
            days = (today - date.fromisoformat(one['lastDay'])).days
            if days > 0:
                late.append({**one, 'daysLate': days})
    # Stable: equal days keep their order.
    return sorted(late, key=lambda one: one['daysLate'])
