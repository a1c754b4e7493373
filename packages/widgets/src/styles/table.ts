import { css } from 'lit';

/** Tables that read well on paper: horizontal lines only, figures aligned at the end. */
export const table = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block: var(--_space);
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: var(--_space);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead :is(th, td) {
    border-block-end: 2px solid var(--_border);
    font-weight: 600;
  }
  tfoot th,
  tfoot td {
    border-block-end: 0;
    font-weight: 700;
  }
  .figure {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  @media print {
    thead {
      display: table-header-group;
    }
    tfoot {
      display: table-row-group;
    }
    tr {
      break-inside: avoid;
    }
    caption,
    thead {
      break-after: avoid;
    }
  }
`;
