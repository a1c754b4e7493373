import { rankWith, uiTypeIs } from '@jsonforms/core';
import { JsonForms, useJsonForms, withJsonFormsLayoutProps } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { groups } from '../../rows.js';

const levelOf = (points) => (points < 50 ? 1 : points <= 75 ? 2 : 3);

// It has no sums of its own: they are drawn by a renderer that reads the data as it changes, which is
// the shortest way from a key to the total.
function Totals() {
  const { data } = useJsonForms().core;
  return groups.map(({ code, conditions, items }) => {
    const hundredths = items.reduce(
      (sum, { name }) => sum + Math.round((data[name] ?? 0) * 100),
      0,
    );
    const points = hundredths / 100;
    const isMet = conditions.every(({ name }) => data[name] === 'yes');
    return createElement(
      'p',
      { key: code },
      `Nhóm ${code}: `,
      createElement('b', { id: `points${code}` }, points),
      ' điểm, mức độ ',
      createElement('b', { id: `level${code}` }, isMet ? levelOf(points) : '–'),
    );
  });
}

const renderers = [
  ...vanillaRenderers,
  { tester: rankWith(10, uiTypeIs('Totals')), renderer: withJsonFormsLayoutProps(Totals) },
];

const answers = [
  { const: 'yes', title: 'Đạt' },
  { const: 'no', title: 'Chưa đạt' },
];

const schema = {
  type: 'object',
  properties: Object.fromEntries(
    groups.flatMap(({ conditions, items }) => [
      ...conditions.map(({ name, title }) => [name, { title, type: 'string', oneOf: answers }]),
      ...items.map(({ name, title, max }) => [
        name,
        { title, description: `Tối đa ${max} điểm`, type: 'number', minimum: 0, maximum: max },
      ]),
    ]),
  ),
};

const controlOf = (options) => (row) => ({
  type: 'Control',
  scope: `#/properties/${row.name}`,
  options,
});

const uischema = {
  type: 'VerticalLayout',
  elements: [
    { type: 'Totals' },
    ...groups.map(({ title, conditions, items }) => ({
      type: 'Group',
      label: title,
      elements: [
        ...conditions.map(controlOf({ format: 'radio' })),
        ...items.map(controlOf({ showUnfocusedDescription: true })),
      ],
    })),
  ],
};

const nothing = {};
let setData;

function Form() {
  const [data, set] = useState(nothing);
  setData = set;
  return createElement(JsonForms, { schema, uischema, data, renderers, cells: vanillaCells });
}

const text = (id) => document.getElementById(id).textContent;

export const form = {
  mount(target) {
    createRoot(target).render(createElement(Form));
  },
  isDrawn: () =>
    document.querySelectorAll('input[type=number]').length === 25 &&
    document.querySelectorAll('input[type=radio]').length === 8,
  fill(_assessment, answers) {
    setData(answers);
  },
  field: (_code, name) => document.querySelector(`[id="#/properties/${name}"] input`),
  pointsText: (group) => text(`points${group}`),
  levelText: (group) => text(`level${group}`),
  countFaults: () => document.querySelectorAll('.validation_error').length,
};
