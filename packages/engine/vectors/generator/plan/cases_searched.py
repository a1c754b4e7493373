"""Files of many sorts, so that the set itself has been searched for among all that there are."""

from .samples import case

FILE = 'searched'
COUNT = 40


class Dice:
    """The same numbers on every machine."""

    def __init__(self, seed):
        self.state = seed

    def roll(self, sides):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % sides


def answers(catalog, dice):
    items = {}
    for group in catalog['groups']:
        for criterion in group['criteria']:
            for item in criterion.get('items', []):
                most = item['maxPoints']['value'] * 100
                sort = dice.roll(12)
                if sort < 5:
                    items[item['code']] = {'points': dice.roll(most + 1) / 100}
                elif sort < 7:
                    items[item['code']] = {'points': item['maxPoints']['value']}
                elif sort == 7:
                    items[item['code']] = {'points': (most + dice.roll(200)) / 100}
                elif sort == 8:
                    items[item['code']] = {'notApplicable': 'Không có'}
    return items


def cases(data):
    catalog = data['4725-2022']
    codes = [item['code'] for group in catalog['groups'] for one in group['criteria'] for item in one.get('items', [])]
    conditions = [one['code'] for group in catalog['groups'] for one in group['criteria'] if one['kind'] == 'condition']
    for number in range(COUNT):
        dice = Dice(number + 4725)
        per = 'point' if number % 2 else 'item'
        costs = {code: dice.roll(30) / (1 if number % 4 < 2 else 100) for code in codes if dice.roll(3)}
        policies = {
            'notApplicable': [{'item': one, 'stages': ['primary'], 'treatment': 'rescale' if dice.roll(2) else 'zero'} for one in codes],
            'evidence': 'require' if number % 5 == 4 else 'advise',
        }
        rest = {'guidance': 'quang-ninh-2023'} if number % 5 == 4 else {}
        if number % 3:
            rest['locked'] = [code for code in codes if not dice.roll(9)]
        assessment = {
            'schemaVersion': 1,
            'catalog': catalog['id'],
            'institution': {'stages': ['primary']},
            'conditions': {code: {'met': dice.roll(4) > 0} for code in conditions},
            'items': answers(catalog, dice),
        }
        yield case(
            FILE, '7', f'searched: file {number + 1}', assessment, 2 + dice.roll(2), {}, catalog['id'],
            cost={'per': per, 'items': costs}, policies=policies, **rest,
        )
