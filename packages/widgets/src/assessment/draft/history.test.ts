import type { Assessment } from '@dds/criteria';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { History } from './history.js';

const [a, b, c] = ['a', 'b', 'c'].map((schoolYear): Assessment => ({
  schemaVersion: 1,
  catalog: 'x',
  schoolYear,
})) as [Assessment, Assessment, Assessment];

it('goes back and forth over edits', () => {
  const history = new History();
  history.note(a);
  history.note(b);
  expect(history.undo(c)).toBe(b);
  expect(history.undo(b)).toBe(a);
  expect(history.undo(a)).toBeUndefined();
  expect(history.redo(a)).toBe(b);
  expect(history.redo(b)).toBe(c);
  expect(history.redo(c)).toBeUndefined();
});

it('takes what was typed in one field as one step, until the field is left', () => {
  const history = new History();
  history.note(a, 'name');
  history.note(b, 'name');
  expect(history.undo(c)).toBe(a);
  expect(history.canUndo).toBe(false);
  history.note(a, 'name');
  history.leave();
  history.note(b, 'name');
  expect(history.undo(c)).toBe(b);
});

it('forgets what was taken back at the next edit, and everything with another file', () => {
  const history = new History();
  history.note(a);
  history.undo(b);
  expect(history.canRedo).toBe(true);
  history.note(a);
  expect(history.canRedo).toBe(false);
  history.forget();
  expect(history.canUndo).toBe(false);
});

it('comes back to the same assessment after any edits, all undone and all made again', () => {
  const year = fc.string().map((schoolYear): Assessment => ({ ...a, schoolYear }));
  fc.assert(
    fc.property(fc.array(year, { maxLength: 30 }), (edits) => {
      const history = new History();
      let current = a;
      for (const next of edits) {
        history.note(current);
        current = next;
      }
      const last = current;
      while (history.canUndo) current = history.undo(current)!;
      expect(current).toBe(a);
      while (history.canRedo) current = history.redo(current)!;
      expect(current).toBe(last);
    }),
  );
});
