import { readText } from '../read-text.js';
import { defineRule } from '../rule.js';

/** Someone worked on a row and left it without an answer. */
export const rowForgotten = /* @__PURE__ */ defineRule({
  name: 'row-forgotten',
  severity: 'info',
  find: ({ rows }) =>
    rows
      .filter(
        ({ unanswered, evidence, answer, measure }) =>
          unanswered &&
          (evidence.length > 0 ||
            readText(answer['note']) !== '' ||
            Object.keys(measure).length > 0),
      )
      .map(({ path }) => ({ path })),
});
