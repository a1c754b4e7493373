import { css } from 'lit';

/** The paper sheet: on paper it stands in for the form. */
export const sheetStyles = css`
  .sheet {
    display: none;
  }
  @media print {
    .form > :not(.sheet):not(.error) {
      display: none;
    }
    .sheet {
      display: block;
      color: #000;
      font:
        11pt/1.35 'Times New Roman',
        Tinos,
        'Liberation Serif',
        serif;
    }
    .sheet-title {
      font-size: 14pt;
      font-weight: 700;
      text-align: center;
      text-transform: uppercase;
    }
    .sheet-basis {
      margin-block-end: 4mm;
      text-align: center;
      font-style: italic;
    }
    .sheet table {
      margin-block-end: 6mm;
    }
    .sheet caption {
      font-size: 12pt;
      font-weight: 700;
      break-after: avoid;
    }
    .sheet th,
    .sheet td {
      padding: 1mm 2mm;
    }
    .sheet .figure {
      white-space: normal;
    }
    .sheet td:first-child,
    .sheet th:first-child {
      white-space: nowrap;
    }
    .sheet col.narrow {
      inline-size: 17mm;
    }
    .sheet col.half {
      inline-size: 42%;
    }
    /* An empty form is filled in by hand. */
    .sheet col.proof {
      inline-size: 30%;
    }
    .sheet tbody th {
      font-weight: 600;
    }
    .sheet td p,
    .sheet td + td + td + td + td {
      font-size: 10pt;
    }
    .sheet-link {
      overflow-wrap: anywhere;
    }
    .sheet-criterion > * {
      border-block-start: 1px solid #000;
      font-weight: 600;
      break-after: avoid;
    }
    .sheet-alone > * {
      break-after: auto;
    }
    .sheet-criterion > :last-child {
      font-weight: 400;
    }
    .sheet .sheet-reason {
      font-weight: 400;
    }
    .sheet tfoot {
      display: table-row-group;
    }
  }
`;
