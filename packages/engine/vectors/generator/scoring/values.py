"""What single values are worth, apart from the rows that they stand on."""

import re
from decimal import Decimal


def decimal(number):
    return number if isinstance(number, Decimal) else Decimal(repr(number))


def is_number(value):
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def read_points(value):
    """Rule 1: finite, not negative, at most two decimals; otherwise None."""
    if not is_number(value):
        return None
    points = decimal(value)
    if not points.is_finite() or points < 0:
        return None
    return abs(points) if points.normalize().as_tuple().exponent >= -2 else None


def render(value):
    """What an issue repeats of a value that is no number of points."""
    if isinstance(value, str):
        return value[:80]
    if value is None:
        return 'null'
    if isinstance(value, bool):
        return 'boolean'
    if isinstance(value, list):
        return 'array'
    return 'object' if isinstance(value, dict) else value


def is_measure(measure):
    """Rule 11: can this measure be?"""
    if not isinstance(measure, dict):
        return False
    for key in ('count', 'part', 'whole'):
        if key in measure and (not is_number(measure[key]) or decimal(measure[key]) < 0):
            return False
    if 'part' in measure and 'whole' in measure:
        return decimal(measure['part']) <= decimal(measure['whole'])
    return True


def is_web_address(url):
    return isinstance(url, str) and re.match(r'[\t\n\f\r ]*https?://[^\s/?#\\]', url, re.IGNORECASE) is not None
