import type { FormModel } from '../model/form-model.js';

/** The panel that holds a field, where it is one that is rendered when first opened. */
export function panelOf(path: string): string | undefined {
  return /^((?:items|conditions)\/[^/#]+)(?:#evidence|#note|\/evidence\/)/.exec(path)?.[1];
}

/** Where a path of the form is shown: an entry of the register stands in the rows that use it. */
export function placeOf(path: string, { register, groups }: FormModel): string {
  const index = /^evidence\/(\d+)$/.exec(path)?.[1];
  if (index === undefined) return path;
  const code = register.find((each) => String(each.index) === index)?.rows[0];
  const rows = groups.flatMap(({ conditions, criteria }) => [
    ...conditions,
    ...criteria.flatMap(({ items }) => items),
  ]);
  const row = rows.find((each) => each.row.code === code);
  return `${row?.path ?? 'unlinked'}/evidence/${index}#url`;
}

/** Opens what hides the field at a path, and moves the focus there. */
export function focusPath(root: ShadowRoot, path: string): void {
  const place = [`${path}-add`, `${path}#points`, `${path}#answer`, path, 'outside', 'finish']
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
