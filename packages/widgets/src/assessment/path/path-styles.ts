import { css } from 'lit';

/** The steps, the search, the overview and the answers to check. */
export const pathStyles = css`
  .steps > ol {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space));
  }
  .steps li {
    flex: 1 1 6em;
  }
  .steps button {
    display: grid;
    inline-size: 100%;
    block-size: 100%;
    padding: calc(0.75 * var(--_space)) var(--_space);
    border-color: var(--_line);
    border-block-end: 4px solid var(--_line);
    color: var(--_text);
    text-align: start;
  }
  .steps .here {
    border-block-end-color: var(--_primary);
    background: var(--_surface);
    font-weight: 700;
  }
  .step-state {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
  }
  .step-ends {
    justify-content: space-between;
  }
  .step-ends > .primary {
    margin-inline-start: auto;
  }
  .toolbar {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    gap: var(--_space) calc(2 * var(--_space));
    align-items: end;
  }
  .toolbar label {
    font-size: 0.9em;
    font-weight: 400;
  }
  .overview,
  .register,
  .check {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  .progress {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }
  .progress li {
    display: grid;
    gap: calc(0.5 * var(--_space));
  }
  .progress button {
    justify-self: start;
    padding-inline: 0;
    text-align: start;
  }
  meter {
    inline-size: 100%;
    block-size: 14px;
  }
  .answers td:nth-child(2) {
    white-space: nowrap;
  }
  .findings {
    display: grid;
    gap: calc(0.5 * var(--_space));
  }
  .findings > li {
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_line);
  }
  .findings > .warning {
    border-color: var(--_warning);
  }
  .findings > .error {
    border-color: var(--_error);
  }
  .findings button,
  .answers button {
    min-block-size: 24px;
    padding: calc(0.25 * var(--_space)) 0;
    color: inherit;
    text-align: start;
  }
  @container not (min-width: 35em) {
    .answers thead {
      display: none;
    }
    .answers tr {
      display: grid;
      grid-template-columns: 1fr auto;
      border-block-end: 1px solid var(--_line);
    }
    .answers th,
    .answers td {
      border: 0;
      padding-block: calc(0.5 * var(--_space));
    }
    .answers th {
      grid-column: 1 / -1;
    }
    .answers td:nth-child(3) {
      display: none;
    }
  }
`;
