"""What single JSON values are worth. Numbers come as int or Decimal, so that decimals stay as written."""

import re
from decimal import Decimal

SHOWN = 80  # UTF-16 code units of a text that an issue repeats


def hundredths(value):
    """Rule 1: points as a whole number of hundredths, or None if they are no points."""
    if not is_amount(value):
        return None
    scaled = Decimal(value) * 100
    return int(scaled) if scaled == scaled.to_integral_value() else None


def points(number):
    """Whole hundredths as points again."""
    return number // 100 if number % 100 == 0 else Decimal(number) / 100


def is_amount(value):
    """A finite number that is not negative. In Python, True is an int as well."""
    number = isinstance(value, (int, Decimal)) and not isinstance(value, bool)
    return number and Decimal(value).is_finite() and value >= 0


def is_possible_measure(measure):
    """Rule 11."""
    if not isinstance(measure, dict):
        return False
    if not all(is_amount(measure[key]) for key in ('count', 'part', 'whole') if key in measure):
        return False
    return 'part' not in measure or 'whole' not in measure or measure['part'] <= measure['whole']


def is_web_address(url):
    """Rule 9: an address that can be opened."""
    return isinstance(url, str) and bool(re.match(r'[\t\n\f\r ]*(?i:https?)://[^\s/?#\\]', url))


def is_id_list(value):
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def cut(text):
    """A text as an issue repeats it."""
    units = text.encode('utf-16-le', 'surrogatepass')[: 2 * SHOWN]
    return units.decode('utf-16-le', 'surrogatepass')


def shown(value):
    """Points that are none, as `points-invalid` repeats them."""
    if isinstance(value, str):
        return cut(value)
    if value is None:
        return 'null'
    names = {bool: 'boolean', list: 'array', dict: 'object'}
    return names.get(type(value), value)
