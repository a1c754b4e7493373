import { css } from 'lit';

export const planStyles = css`
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
  [aria-level].title {
    font-size: 1.5em;
  }
  [aria-level].sub {
    font-size: 1em;
  }
  legend {
    padding: 0;
  }
  .targets {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--_control);
    font-weight: 400;
  }
  .now {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .lead {
    font-weight: 600;
  }
  .blockers,
  .steps,
  .locked {
    display: grid;
    gap: 8px;
  }
  .blockers > li {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_surface);
  }
  .steps {
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    padding-block: 8px;
    padding-inline-start: 44px;
    border-block-end: 1px solid var(--_line);
    counter-increment: step;
  }
  .steps > li::before {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 0;
    inline-size: 28px;
    border: 2px solid var(--_primary);
    border-radius: 14px;
    color: var(--_primary);
    font-weight: 700;
    line-height: 24px;
    text-align: center;
    content: counter(step);
  }
  .trial,
  .sliders {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 32px;
    align-items: start;
  }
  .slider {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: center;
  }
  .slider > label,
  .slider > .muted {
    grid-column: 1 / -1;
    font-weight: 400;
  }
  .slider .figure {
    min-inline-size: 7em;
    font-weight: 600;
  }
  .slider.tried > .figure {
    color: var(--_primary);
  }
  input[type='range'] {
    inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--_primary);
    cursor: pointer;
  }
  .outcome {
    display: grid;
    gap: 12px;
    padding: 12px 16px;
    background: var(--_surface);
  }
  /* What is said to nobody, or to those who do not see, takes no room. */
  .outcome > [role='status']:empty {
    position: absolute;
  }
  .picker,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .picker > label {
    flex-basis: 100%;
  }
  .picker > select {
    flex: 1 1 12.5em;
    min-inline-size: 0;
  }
  .pairs .figure {
    min-inline-size: 0;
  }
  .pairs th:first-child {
    white-space: nowrap;
  }
  @container (max-width: 35em) {
    .outcome {
      padding-inline: 8px;
    }
  }
  @container (min-width: 37.5em) {
    .steps > li {
      display: flex;
      gap: 0 24px;
    }
    .steps > li > div {
      flex: 1;
      min-inline-size: 0;
    }
    .steps .choice {
      align-self: start;
    }
  }
  @container (min-width: 50em) {
    .trial {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .outcome {
      position: sticky;
      inset-block-start: 8px;
    }
  }
  @media (forced-colors: active) {
    .outcome {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    :host {
      container-type: normal;
    }
    [lang],
    section,
    .blockers,
    .steps {
      display: block;
    }
    section {
      margin-block-start: 24px;
    }
    section > * {
      margin-block-end: 8px;
    }
    .steps .choice,
    .locked input {
      display: none;
    }
    li {
      break-inside: avoid;
    }
    [role='heading'] {
      break-after: avoid;
    }
  }
`;
