"""The canonical JSON form of RFC 8785, and the digest of it."""

import base64
import hashlib
import json
import math
from decimal import Decimal

from .vector import Misuse


def not_json():
    return Misuse('ERR_DDS_VALUE_NOT_JSON')


def text(value):
    try:
        value.encode('utf-8')
    except UnicodeEncodeError as error:
        # Half of a surrogate pair.
        raise not_json() from error
    return json.dumps(value, ensure_ascii=False)


def number(value):
    """The shortest decimal that gives the double back, written as ECMAScript writes it."""
    double = float(value)
    if not math.isfinite(double):
        raise not_json()
    if double == 0:
        return '0'
    sign, digits, exponent = Decimal(repr(double)).normalize().as_tuple()
    figures = ''.join(str(one) for one in digits)
    # The place of the decimal point, counted from the first figure.
    point = len(figures) + exponent
    if 0 < point <= 21:
        written = figures.ljust(point, '0') if point >= len(figures) else f'{figures[:point]}.{figures[point:]}'
    elif -6 < point <= 0:
        written = f"0.{'0' * -point}{figures}"
    else:
        fraction = f'.{figures[1:]}' if len(figures) > 1 else ''
        written = f'{figures[0]}{fraction}e{point - 1:+d}'
    return f'-{written}' if sign else written


def canonical(value):
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, str):
        return text(value)
    if isinstance(value, (int, float, Decimal)):
        return number(value)
    if isinstance(value, list):
        return f"[{','.join(canonical(one) for one in value)}]"
    # By code units, not by code points.
    keys = sorted(value, key=lambda key: key.encode('utf-16-be', 'surrogatepass'))
    return '{' + ','.join(f'{text(key)}:{canonical(value[key])}' for key in keys) + '}'


def digest(value):
    hashed = hashlib.sha256(canonical(value).encode('utf-8')).digest()
    return f'sha256-{base64.b64encode(hashed).decode()}'
