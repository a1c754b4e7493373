import { css } from 'lit';

/** The form on a screen. */
export const screenStyles = css`
  :host {
    container-type: inline-size;
  }
  .rows,
  .group,
  .unlinked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
  }
  .content {
    display: contents;
  }
  .file-bar,
  .summary,
  .notice {
    margin-block-end: calc(3 * var(--_space));
  }
  .section-title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .code {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
  .success {
    color: var(--_success);
  }
  .states {
    padding-inline-start: calc(2.5 * var(--_space));
    list-style: disc;
  }

  .file-bar,
  .actions,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
  }
  .choices {
    gap: calc(0.5 * var(--_space)) calc(3 * var(--_space));
  }
  .choice {
    display: inline-flex;
    gap: var(--_space);
    align-items: center;
    min-block-size: var(--_control);
    font-weight: 400;
  }

  .notice {
    display: grid;
    gap: var(--_space);
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_primary);
    background: var(--_surface);
  }
  .error-notice {
    border-inline-start-color: var(--_error);
  }
  .warning-notice {
    border-inline-start-color: var(--_warning);
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5 * var(--_space));
    align-content: start;
  }
  .field > input,
  .field > select {
    inline-size: 100%;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(2 * var(--_space));
  }
  .wide {
    grid-column: 1 / -1;
  }
  legend {
    padding: 0;
  }
  .facts > summary .section-title {
    display: inline;
    margin-inline-end: 12px;
  }
  .facts > .fields {
    padding-block-start: calc(1.5 * var(--_space));
  }
  .messages {
    display: grid;
    gap: calc(0.5 * var(--_space));
    font-size: 0.95em;
  }
  .messages > p {
    padding-inline-start: calc(1.25 * var(--_space));
    border-inline-start: 3px solid;
  }
  .messages > .error {
    font-weight: 600;
  }
  .messages > .info {
    color: var(--_muted);
  }

  .summary {
    display: grid;
    gap: calc(1.5 * var(--_space));
    padding: calc(2 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .totals {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    gap: calc(2 * var(--_space));
  }
  .total {
    display: grid;
    gap: calc(0.5 * var(--_space));
    align-content: start;
    justify-items: start;
  }
  .total-name {
    font-weight: 600;
  }
  .total-points b {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .missing button,
  .notice li button {
    min-block-size: 32px;
    padding: calc(0.25 * var(--_space)) 0;
    text-align: start;
  }
  .save-state {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
    font-size: 0.9em;
  }

  .finish {
    display: grid;
    gap: calc(1.5 * var(--_space));
    justify-items: start;
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 2px solid var(--_primary);
  }

  dialog {
    max-inline-size: min(35em, calc(100vw - 32px));
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .versions > li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: center;
    justify-content: space-between;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .versions > li > div {
    flex: 1 1 260px;
  }
  dialog > * + * {
    margin-block-start: calc(2 * var(--_space));
  }

  @container (min-width: 40em) {
    .facts > .fields {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .double {
      grid-column: span 2;
    }
  }

  @container (min-width: 56.25em) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 17.5em;
      column-gap: calc(4 * var(--_space));
    }
    .body > .notice {
      grid-column: 1 / -1;
    }
    .body > .rows {
      grid-column: 1;
      grid-row: 3;
      align-self: start;
    }
    .body > .summary {
      position: sticky;
      inset-block-start: 16px;
      grid-column: 2;
      grid-row: 3;
      align-self: start;
      max-block-size: calc(100vh - 32px);
      overflow: auto;
    }
    .totals {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
