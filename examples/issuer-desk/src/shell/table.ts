import { html, type TemplateResult } from 'lit';

/**
 * A table that turns into cards where it is narrow. The roles are written out, as a table that is
 * laid out otherwise loses them.
 */
export function renderTable(
  caption: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly TemplateResult[])[],
): TemplateResult {
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${Object.values(columns).map(
          (column) => html`<th role="columnheader" scope="col">${column}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (cells) =>
          html`<tr role="row">
            ${cells}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A cell that names its column where the heads are out of sight. */
export function cell(column: string, content: TemplateResult | string): TemplateResult {
  return html`<td role="cell">
    <span class="column" aria-hidden="true">${column}</span>
    <div>${content}</div>
  </td>`;
}
