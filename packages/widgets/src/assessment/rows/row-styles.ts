import { css } from 'lit';

/** Groups, criteria, rows, and the register of their evidence. */
export const rowStyles = css`
  .group > .section-title {
    padding-block-end: var(--_space);
    border-block-end: 2px solid var(--_primary);
  }
  .criterion-head,
  .criterion > .criterion-title {
    padding: calc(1.25 * var(--_space)) calc(2 * var(--_space));
    background: var(--_surface);
  }
  .criterion {
    /* A key lays out the criterion that it is typed in, and no other. */
    contain: layout style;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .criterion > .hint,
  .criterion > .messages,
  .criterion > .guidance {
    padding-inline: calc(2 * var(--_space));
  }
  .criterion > .hint {
    padding-block: var(--_space);
  }
  .unverified {
    display: inline-block;
  }
  .criterion-total {
    font-variant-numeric: tabular-nums;
  }
  .criterion-total .hint {
    display: block;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5 * var(--_space)) calc(3 * var(--_space));
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space)) var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .row legend,
  .row-title {
    font-weight: 500;
  }
  .points input,
  .amount input {
    inline-size: 6em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .points {
    grid-template-columns: 6em minmax(0, 1fr);
    gap: calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
    align-items: center;
  }
  .points > .messages {
    grid-column: 1 / -1;
  }
  .measure,
  .leave-out {
    margin-block: calc(0.5 * var(--_space));
  }
  .measure {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: end;
  }
  .amount label {
    font-size: 0.9em;
    font-weight: 400;
  }
  .suggestion {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
    align-items: center;
  }
  .criterion summary {
    min-block-size: 32px;
    padding-block: calc(0.5 * var(--_space));
    font-size: 0.9em;
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
  }
  .notes > [open],
  .notes > .messages {
    flex: 1 0 100%;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  .panel {
    padding: var(--_space) 0 calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border-inline-start: 3px solid var(--_line);
  }
  .panel > button {
    justify-self: start;
  }
  .entry[open] {
    padding-block-end: calc(2 * var(--_space));
  }
  .entry > .fields,
  .entry > .actions {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .entries > li {
    border-block-end: 1px solid var(--_line);
  }
  .wanted {
    display: grid;
    gap: var(--_space);
  }
  .wanted > li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
    align-items: center;
  }
  .joined {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .joined select {
    flex: 1 1 12.5em;
    min-inline-size: 0;
  }
  .guidance > ul {
    display: grid;
    gap: calc(1.5 * var(--_space));
    padding-block: calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
  }
  .revisit {
    gap: calc(0.75 * var(--_space));
    min-block-size: 24px;
    color: var(--_muted);
    font-size: 0.85em;
  }
  .revisit:has(:checked) {
    color: var(--_text);
    font-weight: 600;
  }
  .previous {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space)) var(--_space);
    align-items: center;
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: center;
  }
  .wide-table {
    overflow-x: auto;
  }
  .wide-table td {
    min-inline-size: 6em;
  }
  .group-total {
    text-align: end;
  }

  @container (min-width: 40em) {
    .criterion-head {
      display: flex;
      gap: calc(3 * var(--_space));
      justify-content: space-between;
      align-items: baseline;
    }
    .criterion-total {
      flex: none;
      text-align: end;
    }
    .item {
      grid-template-columns: minmax(0, 1fr) 15em;
      row-gap: 0;
    }
    .item > :not(.points) {
      grid-column: 1;
    }
    .item > .points {
      grid-column: 2;
      grid-row: 1;
      align-self: start;
    }
    .item > .revisit {
      grid-column: 2;
      grid-row: 2;
      align-self: start;
      padding-block: 4px;
    }
    .item > .evidence[open],
    .item > .messages {
      grid-column: 1 / -1;
    }
  }
`;
