import type { FormModel } from '../model/form-model.js';
import { listRows } from '../model/list-rows.js';

/** The panels that hold a field, of those that are rendered when first opened. */
export function panelsOf(path: string): readonly string[] {
  const row = /^((?:items|conditions)\/[^/#]+)(?:#evidence|#note|\/evidence\/)/.exec(path)?.[1];
  const entry = /^(.*\/evidence\/\d+)(?:#|$)/.exec(path)?.[1];
  return [row && `${row}#evidence`, entry].filter((panel) => panel !== undefined);
}

/** Where a path of the form is shown: an entry of the register stands in the rows that use it. */
export function placeOf(path: string, { register, groups }: FormModel): string {
  const index = /^evidence\/(\d+)$/.exec(path)?.[1];
  if (index === undefined) return path;
  const code = register.find((each) => String(each.index) === index)?.rows[0];
  const found = listRows(groups).find(({ row }) => row.row.code === code);
  return `${found?.row.path ?? 'unlinked'}/evidence/${index}#url`;
}

/** Opens what hides the field at a path, and moves the focus there. */
export function focusPath(root: ShadowRoot, path: string): void {
  const place = [
    `${path}-add`,
    `${path}#points`,
    `${path}#answer`,
    path,
    'outside',
    'register',
    'finish',
  ]
    .map((id) => root.getElementById(id))
    .find((element) => element !== null);
  if (!place) return;
  for (let details = place.closest('details'); details;) {
    details.open = true;
    details = details.parentElement?.closest('details') ?? null;
  }
  const control = 'input:not([hidden]), select, textarea, button:enabled, summary, [tabindex]';
  const target = place.matches(control) ? place : place.querySelector<HTMLElement>(control);
  target?.focus();
}

/** Moves the focus to the heading of a step. */
export function focusHeading(root: ShadowRoot, step: string): void {
  const id = step.startsWith('groups/') ? `${step}-title` : step === 'evidence' ? 'register' : step;
  const heading = root.getElementById(id);
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}
