import type { Locale } from '@dds/criteria';
import type { Verification } from '@dds/credential/verify';
import { endpointOf, type BadgeEndpoint } from '../badge/render-badge-endpoint.js';
import { writeSvg } from '../badge/render-badge-svg.js';
import { drawVerification } from './draw-verification.js';

/**
 * Draws a signed badge as a standalone SVG document, for `<img>` or a file: the level where checking
 * was good, and else what is wrong.
 *
 * Anyone can copy a picture. Put it into a link to a page that checks the badge.
 *
 * @param verification - What `verifyBadge` gave.
 * @param locale - Default `vi`.
 *
 * @example
 * ```ts
 * import { renderSignedBadgeSvg } from '@dds/widgets';
 *
 * const svg = renderSignedBadgeSvg({ verdict: 'malformed', path: 'token' });
 * console.assert(svg.includes('Không phải huy hiệu'));
 * ```
 */
export function renderSignedBadgeSvg(verification: Verification, locale: Locale = 'vi'): string {
  return writeSvg(drawVerification(verification, locale));
}

/**
 * Gives the JSON of a shields-compatible endpoint for a signed badge, as it was when it was checked.
 *
 * @param verification - What `verifyBadge` gave.
 * @param locale - Default `vi`.
 *
 * @example
 * ```ts
 * import { renderSignedBadgeEndpoint } from '@dds/widgets';
 *
 * const { message } = renderSignedBadgeEndpoint({ verdict: 'malformed', path: 'token' }, 'en');
 * console.assert(message === 'Not a badge');
 * ```
 */
export function renderSignedBadgeEndpoint(
  verification: Verification,
  locale: Locale = 'vi',
): BadgeEndpoint {
  const picture = drawVerification(verification, locale);
  return endpointOf(picture, 'badge' in verification ? verification.badge.schoolYear : undefined);
}
