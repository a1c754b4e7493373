import { css } from 'lit';

/** Buttons, fields and disclosures: as high as the density says, 24 px for what stands in a line of text. */
export const controls = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    min-block-size: var(--_control);
    padding: calc(0.75 * var(--_space)) calc(1.5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    max-inline-size: 100%;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 5em;
    resize: vertical;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    accent-color: var(--_primary);
    flex: none;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  button {
    border-color: var(--_primary);
    color: var(--_primary);
    cursor: pointer;
  }
  button:hover {
    background: var(--_surface);
  }
  button.primary {
    background: var(--_primary);
    color: var(--_on-primary);
    font-weight: 600;
  }
  button.primary:hover {
    text-decoration: underline;
  }
  button.quiet {
    border-color: transparent;
    background: none;
    padding-inline: 8px;
    text-decoration: underline;
  }
  button:disabled {
    border-color: var(--_line);
    background: none;
    color: var(--_muted);
    cursor: not-allowed;
  }
  button.quiet:disabled {
    border-color: transparent;
    text-decoration: none;
  }
  label,
  legend {
    font-weight: 600;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  summary {
    min-block-size: var(--_control);
    padding-block: 8px;
    color: var(--_primary);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    button.primary {
      border: 2px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
