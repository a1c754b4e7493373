import { html, type TemplateResult } from 'lit';

/** A row of a table that sets two sides beside each other. */
export interface PairRow {
  readonly title: unknown;
  /** The first side, the second, the difference. */
  readonly cells: readonly [unknown, unknown, unknown];
  /** `main` for a row that sums up those below it. */
  readonly kind?: 'main' | 'part' | 'total';
}

/** A table of two sides and their difference. */
export interface PairTable {
  readonly caption: string;
  /** A heading above it says the same. */
  readonly hidesCaption?: boolean;
  /** Headings of the rows, of both sides and of the difference. */
  readonly columns: readonly [string, string, string, string];
  readonly rows: readonly PairRow[];
}

/**
 * Sets two sides beside each other in a table. Where it is narrow a title takes a line of its own;
 * the roles stand there because a table that is laid out otherwise may lose them. It needs `table`
 * and `chartStyles`.
 */
export function pairTable({ caption, hidesCaption, columns, rows }: PairTable): TemplateResult {
  return html`<table class="pairs" role="table">
    <caption class=${hidesCaption ? 'hidden-text' : ''}>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (column, at) =>
            html`<th scope="col" role="columnheader" class=${at > 0 ? 'figure' : ''}>
              ${column}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ title, cells, kind = 'part' }) =>
          html`<tr role="row" class=${kind}>
            <th scope="row" role="rowheader">${title}</th>
            ${cells.map((cell) => html`<td class="figure" role="cell">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
