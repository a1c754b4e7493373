import { css } from 'lit';

export const reviewStyles = css`
  :host {
    container-type: inline-size;
  }
  [lang],
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    overflow-wrap: anywhere;
  }
  [lang] {
    gap: 32px;
  }
  [aria-level],
  .section-title {
    font-size: 1.25em;
    font-weight: 700;
  }
  .title {
    font-size: 1.5em;
  }
  .criterion-title {
    padding: 8px 12px;
    background: var(--_surface);
    font-size: 1em;
  }
  .levels {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    margin: 0;
  }
  .levels dd {
    margin: 4px 0 0;
  }
  .gaps > * + * {
    margin-block-start: 24px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 24px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-block-start: 0;
    border-inline-start: 4px solid var(--_line);
  }
  .changed {
    border-inline-start-color: var(--_primary);
  }
  .row-title {
    grid-column: 1 / -1;
    font-weight: 500;
  }
  .side,
  .reason {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
    justify-items: start;
  }
  .side-name {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .answer {
    font-weight: 600;
  }
  .note {
    white-space: pre-line;
  }
  .evidence li {
    padding-block: 3px;
  }
  .points {
    inline-size: 6em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .choices,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
  }
  .choice {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 32px;
    font-weight: 400;
  }
  .reason {
    inline-size: 100%;
    margin-block-start: 8px;
  }
  legend {
    padding: 0;
  }
  .reason select,
  .reason details {
    inline-size: 100%;
  }
  .messages {
    display: grid;
    gap: 4px;
    font-size: 0.95em;
  }
  .messages > p {
    padding-inline-start: 10px;
    border-inline-start: 3px solid;
  }
  .messages > .error {
    font-weight: 600;
  }
  .notice {
    display: grid;
    gap: 8px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_primary);
    background: var(--_surface);
  }
  .error-notice {
    border-inline-start-color: var(--_error);
  }
  .notice button {
    min-block-size: 32px;
    padding: 2px 0;
    text-align: start;
  }
  dialog {
    inline-size: min(40em, calc(100vw - 32px));
    padding: 24px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  dialog > * + * {
    margin-block-start: 16px;
  }
  .return-rows {
    display: grid;
    gap: 4px;
    max-block-size: 240px;
    overflow: auto;
  }
  .return-rows .choice {
    align-items: start;
  }
  @container (min-width: 40em) {
    .row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    :host {
      container-type: normal;
    }
    [lang],
    section {
      display: block;
    }
    section {
      margin-block-start: 24px;
    }
    section > *,
    .levels {
      margin-block-end: 8px;
    }
    .row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      break-inside: avoid;
    }
    .criterion-title {
      break-after: avoid;
    }
  }
`;
