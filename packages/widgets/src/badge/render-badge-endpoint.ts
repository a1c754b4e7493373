import { cleanText, drawBadge, type BadgeOptions, type BadgePicture } from './draw-badge.js';
import { colourOf } from './render-badge-svg.js';

/** The JSON that shields.io and its kin draw a badge from. */
export interface BadgeEndpoint {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  /** Such as `#0b4fb3`. */
  readonly color: string;
}

/**
 * Gives the JSON of a shields-compatible endpoint for a declared badge, to publish as a static file.
 *
 * @example
 * ```ts
 * import { renderBadgeEndpoint } from '@dds/widgets';
 *
 * const { label, message } = renderBadgeEndpoint({ level: 2, schoolYear: '2025-2026' });
 * console.assert(label === 'Tự đánh giá chuyển đổi số' && message === 'Mức độ 2, năm học 2025-2026');
 * ```
 */
export function renderBadgeEndpoint(options: BadgeOptions): BadgeEndpoint {
  return endpointOf(drawBadge(options), options.schoolYear);
}

/** The heading of a picture as the label, its first line as the message. */
export function endpointOf(picture: BadgePicture, schoolYear = ''): BadgeEndpoint {
  const [heading, first] = picture.lines;
  const year = cleanText(schoolYear);
  const words = picture.locale === 'vi' ? 'năm học' : 'school year';
  return {
    schemaVersion: 1,
    label: heading?.text ?? '',
    message: [first?.text ?? '', ...(year ? [`${words} ${year}`] : [])].join(', '),
    color: colourOf(picture, 'level'),
  };
}
