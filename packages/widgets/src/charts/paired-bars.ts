import type { Locale } from '@dds/criteria';
import { html, nothing, svg, type TemplateResult } from 'lit';

import { formatPoints } from './format-points.js';

/** Two values of one row, in points. */
export interface BarPair {
  /** Short: it stands before the bars. */
  readonly label: string;
  /** `null` where a side has no value. */
  readonly values: readonly [number | null, number | null];
  readonly max: number;
}

/** What a picture of paired bars shows. */
export interface PairedBars {
  /** What the picture is about; its values are read after it. */
  readonly name: string;
  /** What the first and the second bar of a pair stand for. */
  readonly sides: readonly [string, string];
  readonly bars: readonly BarPair[];
  /** Points where levels begin, drawn across the bars. */
  readonly bounds?: readonly number[];
}

const PLOT = { start: 56, width: 212 };
const ROW = 34;

/**
 * Draws pairs of bars on one scale: the first solid, the second striped, so that nobody depends on
 * colour. It needs `chartStyles`, and a table with the same figures beside it.
 */
export function pairedBars(
  { name, sides, bars, bounds = [] }: PairedBars,
  locale: Locale,
): TemplateResult {
  const widest = Math.max(1, ...bars.map(furthest));
  const scale = (points: number): number =>
    Math.round((100 * PLOT.width * Math.min(Math.max(points, 0), widest)) / widest) / 100;
  const top = bounds.length > 0 ? 18 : 0;
  const height = top + bars.length * ROW;
  const said = bars.map(({ label, values }) =>
    [`${label}:`, ...sides.map((side, at) => `${side} ${formatPoints(values[at]!, locale)}`)].join(
      ' ',
    ),
  );
  return html`<figure class="bars">
    <svg
      viewBox="0 0 320 ${height}"
      width="320"
      height=${height}
      role="img"
      aria-label="${name}. ${said.join('; ')}."
    >
      ${bars.map((bar, at) => renderPair(bar, top + at * ROW, scale, locale))}
      ${bounds.map((points) => {
        const x = PLOT.start + scale(points);
        return svg`<path class="bound" d="M${x} 16V${height}"></path>
          <text class="weak" x=${x} y="12" text-anchor="middle">${formatPoints(points, locale)}</text>`;
      })}
    </svg>
    <ul class="legend" aria-hidden="true">
      ${sides.map(
        (side, at) =>
          html`<li>
            <svg viewBox="0 0 24 11" width="24" height="11">${bar(at, 0, 0, 24)}</svg>
            ${side}
          </li>`,
      )}
    </ul>
  </figure>`;
}

/** How far to the right a pair reaches: more than a maximum may have been given. */
function furthest({ values, max }: BarPair): number {
  return Math.max(max, ...values.map((value) => value ?? 0));
}

function renderPair(
  pair: BarPair,
  y: number,
  scale: (points: number) => number,
  locale: Locale,
): TemplateResult<2> {
  const { label, values, max } = pair;
  return svg`<text class="strong" y=${y + 21}>${label}</text>
    ${values.map((value, at) => {
      const top = y + 4 + at * 13;
      return svg`<rect
          class="track" x=${PLOT.start} y=${top} width=${scale(max)} height="11"
        ></rect>
        ${value === null ? nothing : bar(at, PLOT.start, top, scale(value))}
        <text class="strong" x=${PLOT.start + scale(furthest(pair)) + 5} y=${top + 10}
        >${formatPoints(value, locale)}</text>`;
    })}`;
}

/** The stripes are the dashes of a thick line: a pattern would need an id and an address. */
function bar(side: number, x: number, y: number, width: number): TemplateResult<2> {
  if (width === 0) return svg``;
  return side === 0
    ? svg`<rect class="first" x=${x} y=${y} width=${width} height="11"></rect>`
    : svg`<path class="stripes" d="M${x} ${y + 5.5}h${width}"></path>
        <rect
          class="second" x=${x + 0.75} y=${y + 0.75} width=${Math.max(width - 1.5, 0.5)} height="9.5"
        ></rect>`;
}
