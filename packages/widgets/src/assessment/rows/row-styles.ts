import { css } from 'lit';

/** Groups, criteria, rows and their evidence. */
export const rowStyles = css`
  .group > .section-title {
    padding-block-end: 8px;
    border-block-end: 2px solid var(--_primary);
  }
  .criterion-head,
  .criterion > .criterion-title {
    padding: 10px 16px;
    background: var(--_surface);
  }
  .criterion {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .criterion > .hint,
  .criterion > .messages,
  .criterion > .guidance {
    padding-inline: 16px;
  }
  .criterion > .hint {
    padding-block: 8px;
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
    gap: 4px 24px;
    padding: 12px 16px 8px;
    border-block-start: 1px solid var(--_line);
  }
  legend {
    padding: 0;
  }
  .row legend,
  .row-title {
    font-weight: 500;
  }
  .points input,
  .amount input {
    inline-size: 96px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .points {
    grid-template-columns: 96px minmax(0, 1fr);
    gap: 4px 12px;
    align-items: center;
  }
  .points > .messages {
    grid-column: 1 / -1;
  }
  .measure,
  .leave-out {
    margin-block: 4px;
  }
  .measure {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
  }
  .amount label {
    font-size: 0.9em;
    font-weight: 400;
  }
  .suggestion {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .facts > summary .section-title {
    display: inline;
    margin-inline-end: 12px;
  }
  .facts > .fields {
    padding-block-start: 12px;
  }
  .criterion summary {
    min-block-size: 32px;
    padding-block: 4px;
    font-size: 0.9em;
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 32px;
  }
  .notes > [open],
  .notes > .messages {
    flex: 1 0 100%;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .panel {
    padding: 8px 0 12px 16px;
    border-inline-start: 3px solid var(--_line);
  }
  .entry[open] {
    padding-block-end: 16px;
  }
  .entry > .fields,
  .entry > .actions {
    margin-block-start: 12px;
  }
  .entries > li {
    border-block-end: 1px solid var(--_line);
  }
  .wanted {
    display: grid;
    gap: 8px;
  }
  .wanted > li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .joined {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .joined select {
    flex: 1 1 200px;
    min-inline-size: 0;
  }
  .guidance > ul {
    display: grid;
    gap: 12px;
    padding-block: 4px 12px;
  }
  .group-total {
    text-align: end;
  }

  @container (min-width: 640px) {
    .criterion-head {
      display: flex;
      gap: 24px;
      justify-content: space-between;
      align-items: baseline;
    }
    .criterion-total {
      flex: none;
      text-align: end;
    }
    .item {
      grid-template-columns: minmax(0, 1fr) 240px;
      row-gap: 0;
    }
    .item > :not(.points) {
      grid-column: 1;
    }
    .item > .points {
      grid-column: 2;
      grid-row: 1 / span 4;
    }
    .item > .evidence[open],
    .item > .messages {
      grid-column: 1 / -1;
    }
  }
`;
