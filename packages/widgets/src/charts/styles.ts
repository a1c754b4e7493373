import { css } from 'lit';

/** Paired bars and the table beside them. */
export const chartStyles = css`
  .chart {
    display: grid;
    gap: 8px 32px;
    align-items: start;
  }
  .bars {
    min-inline-size: 0;
    max-inline-size: 25em;
    margin: 0;
  }
  .bars > svg {
    inline-size: 100%;
    block-size: auto;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .bars .strong {
    fill: var(--_text);
  }
  .bars .weak {
    fill: var(--_muted);
  }
  .bars .track {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .bars .first {
    fill: var(--_primary);
  }
  .bars .second {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  .bars .stripes {
    stroke: var(--_text);
    stroke-width: 11px;
    stroke-dasharray: 1.5 3;
  }
  .bars .bound {
    stroke: var(--_muted);
    stroke-dasharray: 3 2;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 8px;
    font-size: 0.9em;
  }
  .legend li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .legend svg {
    flex: none;
  }
  .pairs .figure {
    min-inline-size: 6em;
  }
  .pairs td.figure {
    white-space: normal;
  }
  .pairs td .muted {
    display: block;
    font-size: 0.9em;
  }
  .main > * {
    background: var(--_surface);
  }
  .main > *,
  .total > * {
    font-weight: 600;
  }
  .total > * {
    border-block-start: 2px solid var(--_border);
  }
  @container (min-width: 50em) {
    .beside {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  @container (max-width: 35em) {
    .pairs,
    .pairs :is(thead, tbody, caption) {
      display: block;
    }
    .pairs tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 5fr)) minmax(0, 4fr);
      border-block-end: 1px solid var(--_line);
    }
    .pairs th:first-child {
      grid-column: 1 / -1;
    }
    .pairs :is(th, td) {
      padding: 4px;
      border: 0;
    }
    .pairs .figure {
      min-inline-size: 0;
      white-space: normal;
    }
  }
  @media print {
    .bars {
      break-inside: avoid;
    }
    .chart {
      display: block;
    }
  }
`;
