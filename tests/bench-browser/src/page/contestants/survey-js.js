import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { groups } from '../../rows.js';

const expressionsOf = ({ code, conditions, items }) => {
  const points = `round(sum(${items.map(({ name }) => `{${name}}`).join(', ')}), 2)`;
  const isMet = conditions.map(({ name }) => `{${name}} = 'yes'`).join(' and ');
  const level = `iif({points${code}} < 50, 1, iif({points${code}} <= 75, 2, 3))`;
  return [
    { type: 'expression', name: `points${code}`, title: `Điểm nhóm ${code}`, expression: points },
    {
      type: 'expression',
      name: `level${code}`,
      title: `Mức độ nhóm ${code}`,
      expression: `iif(${isMet}, ${level}, '–')`,
    },
  ];
};

const schema = {
  showQuestionNumbers: false,
  textUpdateMode: 'onTyping',
  checkErrorsMode: 'onValueChanged',
  elements: [
    ...groups.flatMap(expressionsOf),
    ...groups.map(({ code, title, conditions, items }) => ({
      type: 'panel',
      name: `group${code}`,
      title,
      elements: [
        ...conditions.map((condition) => ({
          type: 'radiogroup',
          name: condition.name,
          title: condition.title,
          colCount: 2,
          choices: [
            { value: 'yes', text: 'Đạt' },
            { value: 'no', text: 'Chưa đạt' },
          ],
        })),
        ...items.map((item) => ({
          type: 'text',
          inputType: 'number',
          name: item.name,
          title: item.title,
          description: `Tối đa ${item.max} điểm`,
          min: 0,
          max: item.max,
          step: 0.01,
        })),
      ],
    })),
  ],
};

let model;
const text = (name) =>
  document.querySelector(`[data-name=${name}] .sd-question__content`).textContent;

export const form = {
  mount(target) {
    model = new Model(schema);
    renderSurvey(model, target);
  },
  isDrawn: () =>
    document.querySelectorAll('input[type=number]').length === 25 &&
    document.querySelectorAll('[role=radiogroup], fieldset.sd-selectbase').length === 4,
  fill(_assessment, answers) {
    model.data = answers;
  },
  field: (_code, name) => document.querySelector(`[data-name=${name}] input`),
  pointsText: (group) => text(`points${group}`),
  levelText: (group) => text(`level${group}`),
  countFaults: () => document.querySelectorAll('input[aria-invalid=true]').length,
};
