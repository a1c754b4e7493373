import { css } from 'lit';

export const badgeStyles = css`
  :host {
    display: inline-block;
    inline-size: 18.75em;
    max-inline-size: 100%;
    vertical-align: top;
  }
  :host > a {
    display: block;
    border-radius: 8px;
  }
  svg {
    inline-size: 100%;
    block-size: auto;
  }
  .state-warning {
    color: var(--_warning);
  }
  .state-error {
    color: var(--_error);
  }
  .panel {
    margin-block-start: var(--_space);
  }
  .panel > * + *,
  details > * {
    margin-block-start: var(--_space);
  }
  ul {
    padding-inline-start: 1.25em;
    list-style-type: disc;
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
  .stroke-ground {
    stroke: var(--_background);
  }
  .stroke-line {
    stroke: var(--_line);
  }
  .stroke-level {
    stroke: currentColor;
  }
`;
