import { Formio } from '@formio/js/form';
import { groups } from '../../rows.js';

const totalsOf = ({ code, conditions, items }) => {
  const points = items.map(({ name }) => `Math.round((data.${name} || 0) * 100)`).join(' + ');
  const isMet = conditions.map(({ name }) => `data.${name} === 'yes'`).join(' && ');
  const level = `data.points${code} < 50 ? 1 : data.points${code} <= 75 ? 2 : 3`;
  return [
    {
      type: 'number',
      key: `points${code}`,
      label: `Điểm nhóm ${code}`,
      disabled: true,
      calculateValue: `value = (${points}) / 100;`,
    },
    {
      type: 'textfield',
      key: `level${code}`,
      label: `Mức độ nhóm ${code}`,
      disabled: true,
      calculateValue: `value = ${isMet} ? String(${level}) : '–';`,
    },
  ];
};

const schema = {
  display: 'form',
  components: [
    ...groups.flatMap(totalsOf),
    ...groups.map(({ code, title, conditions, items }) => ({
      type: 'panel',
      key: `group${code}`,
      title,
      components: [
        ...conditions.map((condition) => ({
          type: 'radio',
          key: condition.name,
          label: condition.title,
          inline: true,
          values: [
            { value: 'yes', label: 'Đạt' },
            { value: 'no', label: 'Chưa đạt' },
          ],
        })),
        ...items.map((item) => ({
          type: 'number',
          key: item.name,
          label: item.title,
          description: `Tối đa ${item.max} điểm`,
          validate: { min: 0, max: item.max },
        })),
      ],
    })),
  ],
};

/** It leaves standing what it is given nothing for. */
const blank = Object.fromEntries(
  groups
    .flatMap(({ conditions, items }) => [...conditions, ...items])
    .map(({ name }) => [name, '']),
);

let webform;
const field = (key) => document.querySelector(`.formio-component-${key} input`);

export const form = {
  async mount(target) {
    webform = await Formio.createForm(target, schema);
  },
  isDrawn: () =>
    document.querySelectorAll('.formio-component-number input').length === 27 &&
    document.querySelectorAll('.formio-component-radio').length === 4,
  fill: (_assessment, answers) => webform.setSubmission({ data: { ...blank, ...answers } }),
  field: (_code, name) => field(name),
  pointsText: (group) => field(`points${group}`).value,
  levelText: (group) => field(`level${group}`).value,
  countFaults: () => document.querySelectorAll('input.is-invalid').length,
};
