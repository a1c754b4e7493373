import { groups } from '../../rows.js';

// Bare fields, written by hand, that do no more than sum up: what the browser itself needs.

const levelOf = (points) => (points < 50 ? 1 : points <= 75 ? 2 : 3);

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const conditionRow = ({ name, title }) =>
  element(
    'fieldset',
    {},
    element('legend', { textContent: title }),
    ...[
      ['yes', 'Đạt'],
      ['no', 'Chưa đạt'],
    ].map(([value, label]) =>
      element('label', {}, element('input', { type: 'radio', name, value }), label),
    ),
  );

const itemRow = ({ name, title, max }) =>
  element(
    'label',
    {},
    `${title} (tối đa ${max} điểm) `,
    element('input', { name, inputMode: 'decimal' }),
  );

const fields = (row) => document.getElementsByName(row.name);
const pointsOf = (row) => Number(fields(row)[0].value.replace(',', '.'));

function sum({ code, conditions, items }) {
  const hundredths = items.reduce((total, row) => total + Math.round(pointsOf(row) * 100), 0);
  const isMet = conditions.every((row) => fields(row)[0].checked);
  const level = isMet ? levelOf(hundredths / 100) : '–';
  document.getElementById(`points${code}`).textContent = hundredths / 100;
  document.getElementById(`level${code}`).textContent = level;
  for (const row of items) {
    const [field] = fields(row);
    field.setAttribute('aria-invalid', pointsOf(row) > row.max);
  }
}

const sumAll = () => groups.forEach((group) => sum(group));
const text = (id) => document.getElementById(id).textContent;

export const form = {
  mount(target) {
    for (const { code } of groups) {
      target.append(
        element(
          'p',
          {},
          `Nhóm ${code}: `,
          element('b', { id: `points${code}` }),
          ' điểm, mức độ ',
          element('b', { id: `level${code}` }),
        ),
      );
    }
    for (const { title, conditions, items } of groups) {
      const rows = [...conditions.map(conditionRow), ...items.map(itemRow)];
      target.append(
        element('h2', { textContent: title }),
        ...rows.map((row) => element('div', {}, row)),
      );
    }
    target.addEventListener('input', sumAll);
    sumAll();
  },
  isDrawn: () => document.querySelectorAll('#form input').length === 25 + 8,
  fill(_assessment, answers) {
    for (const row of groups.flatMap(({ items }) => items)) {
      fields(row)[0].value = answers[row.name] ?? '';
    }
    for (const row of groups.flatMap(({ conditions }) => conditions)) {
      const [yes, no] = fields(row);
      yes.checked = answers[row.name] === 'yes';
      no.checked = answers[row.name] === 'no';
    }
    sumAll();
  },
  field: (_code, name) => document.getElementsByName(name)[0],
  pointsText: (group) => text(`points${group}`),
  levelText: (group) => text(`level${group}`),
  countFaults: () => document.querySelectorAll('[aria-invalid=true]').length,
};
