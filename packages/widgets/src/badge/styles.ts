import { css } from 'lit';

export const badgeStyles = css`
  :host {
    display: inline-block;
    inline-size: 18.75em;
    max-inline-size: 100%;
    vertical-align: top;
  }
  a {
    display: block;
    border-radius: 8px;
  }
  svg {
    inline-size: 100%;
    block-size: auto;
  }
  .fill-ground {
    fill: var(--_background);
  }
  .fill-text {
    fill: var(--_text);
  }
  .fill-muted {
    fill: var(--_muted);
  }
  .fill-level {
    fill: currentColor;
  }
  .stroke-line {
    stroke: var(--_line);
  }
  .stroke-level {
    stroke: currentColor;
  }
`;
