import { css } from 'lit';

export const compareStyles = css`
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
  [aria-level] {
    font-size: 1.25em;
  }
  .title {
    font-size: 1.5em;
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
  .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 40px;
  }
  .evidence {
    margin-block-start: 4px;
    font-size: 0.9em;
    font-weight: 400;
  }
  .evidence li {
    padding-inline-start: 12px;
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
  }
`;
