import { css } from 'lit';

/** What every element shares: box sizing, type, headings, links, focus, lists, hidden text. */
export const base = css`
  :host {
    display: block;
    color: var(--_text);
    font: var(--_font-size) / 1.5 var(--_font);
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  [role='heading'] {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style-type: '';
  }
  [role='heading'] {
    font-weight: 700;
    line-height: 1.3;
  }
  a {
    color: var(--_primary);
    text-underline-offset: 0.15em;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    /* A page that spaces its letters would push words out of a picture. */
    letter-spacing: normal;
    word-spacing: normal;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .hidden-text:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .error {
    color: var(--_error);
  }
  .warning {
    color: var(--_warning);
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
    summary {
      list-style: none;
    }
  }
`;
