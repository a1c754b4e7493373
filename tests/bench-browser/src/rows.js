import { catalog4725 } from '@dds/criteria';

/** A name that every library takes for a field. */
const nameOf = (code) => `q${code.replaceAll('.', '_')}`;

/**
 * The index as a form of a general library needs it, and no more: groups with their conditions and
 * items, each with a Vietnamese title, items with their maximum.
 */
export const groups = catalog4725.groups.map(({ code, title, criteria }) => ({
  code,
  title: `${code}. ${title.vi}`,
  conditions: criteria
    .filter(({ kind }) => kind === 'condition')
    .map((condition) => rowOf(condition)),
  items: criteria.flatMap(({ items = [] }) =>
    items.map((item) => ({ ...rowOf(item), max: item.maxPoints.value })),
  ),
}));

function rowOf({ code, title }) {
  return { code, name: nameOf(code), title: `${code} ${title.vi}` };
}

/** The answers of an assessment under the names of the fields. */
export function answersOf({ conditions = {}, items = {} }) {
  const answers = {};
  for (const group of groups) {
    for (const { code, name } of group.conditions) {
      const met = conditions[code]?.met;
      if (met !== undefined) answers[name] = met ? 'yes' : 'no';
    }
    for (const { code, name } of group.items) {
      const points = items[code]?.points;
      if (points !== undefined) answers[name] = points;
    }
  }
  return answers;
}
