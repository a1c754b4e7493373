import { css } from 'lit';

export const evidenceStyles = css`
  [lang],
  section {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  [lang] {
    gap: 32px;
    overflow-wrap: anywhere;
  }
  .title {
    font-size: 1.5em;
  }
  .group {
    font-size: 1.25em;
  }
  .criterion {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .criterion > [role='heading'] {
    margin-block-end: 8px;
  }
  .documents li {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_line);
  }
  .documents li + li {
    margin-block-start: 8px;
  }
  .documents a {
    font-weight: 600;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin: 0;
    font-size: 0.9375em;
  }
  dl div {
    display: flex;
    gap: 6px;
    min-inline-size: 0;
  }
  dt {
    flex: none;
    color: var(--_muted);
  }
  dd {
    margin: 0;
    min-inline-size: 0;
  }
  .wanted {
    margin-block-start: 12px;
    font-size: 0.9375em;
  }
  .wanted li {
    display: flex;
    gap: 8px;
  }
  .wanted svg {
    flex: none;
    margin-block-start: 3px;
  }
  .published {
    color: var(--_success);
  }
  .missing {
    color: var(--_warning);
  }
  @media print {
    /* Grids break badly between pages. */
    [lang],
    section {
      display: block;
    }
    section {
      margin-block-start: 24px;
    }
    .criterion {
      margin-block-start: 12px;
    }
    [role='heading'],
    .wanted > p {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
  }
`;
