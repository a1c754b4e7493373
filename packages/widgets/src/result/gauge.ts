import type { GroupTotals, Level, Locale } from '@dds/criteria';
import { html, svg, type TemplateResult } from 'lit';

import { formatNumber } from '../internal/format.js';
import { levelClass } from '../internal/level-mark.js';
import type { ResultTexts } from './texts.js';

const RADIUS = 54;

/**
 * Draws a group's points as two circles, one over the other, with a stroke where each level begins.
 *
 * @param group - Its points, maximum and level.
 * @param levels - The levels of the catalog, lowest first.
 */
export function renderGauge(
  group: GroupTotals,
  levels: readonly Level[],
  texts: ResultTexts,
  locale: Locale,
): TemplateResult {
  const write = (points: number): string => formatNumber(points, locale);
  const max = write(group.maxPoints);
  const bounds = levels.flatMap(({ level, from, above }) => {
    const start = from ?? above;
    return start === undefined || start === 0
      ? []
      : [{ level, start, included: from !== undefined }];
  });
  const name = texts.gauge(
    write(group.points),
    max,
    bounds
      .map(({ level, start, included }) => texts.bound(level, write(start), included))
      .join(' '),
  );
  const share = (points: number): number => (100 * points) / (group.maxPoints || 100);
  return html`<svg
    class="gauge ${levelClass(group.level)}"
    viewBox="-88 -76 176 152"
    width="176"
    height="152"
    role="img"
    aria-label=${name}
  >
    <circle class="track" r=${RADIUS} fill="none" stroke-width="12"></circle>
    <circle
      r=${RADIUS}
      fill="none"
      stroke="currentColor"
      stroke-width="12"
      pathLength="100"
      stroke-dasharray="${Math.min(share(group.points), 100)} 100"
      transform="rotate(-90)"
    ></circle>
    ${bounds.map(({ start }) => renderBound(share(start), write(start)))}
    <text class="strong" y="6" font-size="28" font-weight="700" text-anchor="middle">
      ${write(group.points)}
    </text>
    <text class="weak" y="24" font-size="13" text-anchor="middle">${texts.ofPoints(max)}</text>
  </svg>`;
}

function renderBound(percent: number, label: string): TemplateResult<2> {
  const angle = (percent / 100) * 2 * Math.PI;
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const at = (radius: number): string => `${round(x * radius)} ${round(y * radius)}`;
  return svg`<path
      class="bound" fill="none" stroke-width="2.5" d="M${at(RADIUS - 8)}L${at(RADIUS + 8)}"
    ></path>
    <text
      class="weak" x=${round(x * 74)} y=${round(y * 70 + 5)} font-size="13" text-anchor="middle"
    >${label}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
