import { nothing, svg, html, type TemplateResult } from 'lit';
import { levelClass } from '../internal/level-mark.js';
import type { BadgePicture } from './draw-badge.js';

/** Draws a picture of a badge as nodes, in the colours of the page. */
export function badgePicture(picture: BadgePicture): TemplateResult {
  return html`<svg
    class=${picture.state ? `state-${picture.state}` : levelClass(picture.level)}
    viewBox="0 0 ${picture.width} ${picture.height}"
    width=${picture.width}
    height=${picture.height}
    role="img"
    lang=${picture.locale}
    aria-label=${picture.title}
  >
    ${svg`<desc>${picture.description}</desc>`}
    ${picture.paths.map(
      ({ d, fill, stroke, dashes, transform }) =>
        svg`<path
          class="${fill ? `fill-${fill}` : ''} ${stroke ? `stroke-${stroke}` : ''}"
          d=${d}
          fill=${fill ? nothing : 'none'}
          stroke-width=${stroke === 'level' && !transform ? 2 : 1}
          stroke-dasharray=${dashes ?? nothing}
          transform=${transform ?? nothing}
        ></path>`,
    )}
    ${picture.lines.map(
      ({ text, x, y, size, weight, tone }) =>
        svg`<text class="fill-${tone}" x=${x} y=${y} font-size=${size} font-weight=${weight}>${text}</text>`,
    )}
  </svg>`;
}
