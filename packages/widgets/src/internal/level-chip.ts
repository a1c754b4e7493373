import { html, svg, type TemplateResult } from 'lit';

import { drawLevelMark, levelClass } from './level-mark.js';

/** A level as people read it: shape, colour and words together. Needs the sheet `level`. */
export function levelChip(level: number | null, text: string): TemplateResult {
  const mark = drawLevelMark(level);
  return html`<span class="level ${levelClass(level)}">
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      ${svg`<path d=${mark.filled} fill="currentColor"></path>
        <path d=${mark.outlined} fill="none" stroke="currentColor" stroke-dasharray=${mark.dashes}></path>`}
    </svg>
    ${text}
  </span>`;
}
