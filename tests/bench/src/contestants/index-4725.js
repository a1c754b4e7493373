/**
 * The index as somebody types it into a program of their own: constants, maxima in hundredths.
 * Codes stay in the order of the Decision.
 */
export const groups = [
  {
    code: '1',
    conditions: ['1.1', '1.2'],
    criteria: [
      ['1.3', 3000, { '1.3.1': 600, '1.3.2': 600, '1.3.3': 600, '1.3.4': 600, '1.3.5': 600 }],
      ['1.4', 1000, { 1.4: 1000 }],
      ['1.5', 2000, { '1.5.1': 1500, '1.5.2': 500 }],
      ['1.6', 2000, { '1.6.1': 700, '1.6.2': 700, '1.6.3': 600 }],
      ['1.7', 2000, { '1.7.1': 800, '1.7.2': 700, '1.7.3': 500 }],
    ],
  },
  {
    code: '2',
    conditions: ['2.1', '2.2'],
    criteria: [
      [
        '2.3',
        7000,
        {
          '2.3.1': 800,
          '2.3.2': 800,
          '2.3.3': 1000,
          '2.3.4': 800,
          '2.3.5': 1000,
          '2.3.6': 1000,
          '2.3.7': 800,
          '2.3.8': 800,
        },
      ],
      ['2.4', 3000, { '2.4.1': 800, '2.4.2': 1200, '2.4.3': 1000 }],
    ],
  },
].map(({ code, conditions, criteria }) => ({
  code,
  conditions: conditions.map((condition) => ({ code: condition, path: `conditions/${condition}` })),
  criteria: criteria.map(([criterion, max, items]) => ({
    code: criterion,
    max,
    items: Object.entries(items).map(([item, itemMax]) => ({
      code: item,
      max: itemMax,
      path: `items/${item}`,
    })),
  })),
}));

export const items = groups.flatMap(({ code, criteria }) =>
  criteria.flatMap((criterion) => criterion.items.map((item) => ({ ...item, group: code }))),
);

/** Points in hundredths. */
export function levelOf(points) {
  if (points < 5000) return 1;
  return points <= 7500 ? 2 : 3;
}
