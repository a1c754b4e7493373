import { css } from 'lit';

export const resultStyles = css`
  [lang],
  .groups {
    display: grid;
    gap: 32px;
  }
  .groups {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 30em), 1fr));
  }
  section {
    min-inline-size: 0;
  }
  [part='group'] {
    container-type: inline-size;
  }
  [aria-level] {
    margin-block-end: 8px;
    font-size: 1.25em;
  }
  .summary {
    padding: 16px;
    border-inline-start: 6px solid;
    background: var(--_surface);
  }
  .summary > :not(.level) {
    color: var(--_text);
  }
  .summary > [aria-level] {
    font-size: 1.5em;
  }
  .summary .level {
    margin-block: 8px;
    font-size: 1.25em;
  }
  .overview {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
  }
  .overview > div {
    flex: 1 1 13.75em;
  }
  .overview p {
    margin-block-start: 8px;
  }
  .gauge {
    flex: none;
    inline-size: 11em;
    block-size: auto;
  }
  .gauge .track {
    stroke: var(--_track);
  }
  .gauge .bound {
    stroke: var(--_text);
  }
  .gauge .strong {
    fill: var(--_text);
  }
  .gauge .weak {
    fill: var(--_muted);
  }
  .bar {
    inline-size: 100%;
    max-inline-size: 20em;
    margin-block: 6px 2px;
  }
  .bar .track {
    fill: var(--_track);
  }
  .bar .fill {
    fill: var(--_primary);
  }
  .figure,
  .state {
    inline-size: 5em;
    text-align: end;
  }
  [colspan] {
    white-space: nowrap;
  }
  .met {
    color: var(--_success);
  }
  .unmet,
  .invalid,
  .evidence-missing {
    color: var(--_error);
    font-weight: 600;
  }
  .unanswered,
  .not-applicable {
    color: var(--_muted);
  }
  @container (max-width: 26.25em) {
    th,
    td {
      padding-inline: 4px;
    }
    .figure,
    .state {
      inline-size: 3.25em;
    }
    [colspan] {
      white-space: normal;
    }
    tbody th {
      overflow-wrap: anywhere;
    }
  }
  .note,
  .stamp {
    margin-block-start: 8px;
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .bar,
    .summary {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .overview {
      break-inside: avoid;
    }
    /* A group that is asked for its width cannot be broken between pages. */
    [part='group'] {
      container-type: normal;
    }
    [lang],
    .groups {
      display: block;
    }
    [lang] > *,
    .groups > * {
      margin-block-end: 24px;
    }
  }
`;
