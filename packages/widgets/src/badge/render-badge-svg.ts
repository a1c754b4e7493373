import { drawBadge, type BadgeOptions, type BadgePicture, type Tone } from './draw-badge.js';

const colours: Readonly<Record<Exclude<Tone, 'level'>, string>> = {
  ground: '#fff',
  line: '#cdd5e1',
  text: '#1b2230',
  muted: '#4f5969',
};
const levelColours = ['#4f5969', '#8a4b00', '#0b4fb3', '#0f6b3c'];
const stateColours = { warning: '#8a4b00', error: '#b3261e' };

/**
 * Draws the declared badge as a standalone SVG document, for `<img>` or a file.
 *
 * It carries its own title and description, needs no font, style or script, and escapes every name.
 *
 * @returns The document's text.
 *
 * @example
 * ```ts
 * import { renderBadgeSvg } from '@dds/widgets';
 *
 * const svg = renderBadgeSvg({ level: 2, school: 'THPT Mẫu', schoolYear: '2025-2026' });
 * console.assert(svg.startsWith('<svg ') && svg.includes('Tự đánh giá'));
 * ```
 */
export function renderBadgeSvg(options: BadgeOptions): string {
  return writeSvg(drawBadge(options));
}

/** Writes a picture as a document, in colours of its own. */
export function writeSvg(picture: BadgePicture): string {
  const { width, height, locale, title, description, paths, lines } = picture;
  const colour = (tone: Tone | undefined): string | undefined => tone && colourOf(picture, tone);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: locale,
      'font-family': "'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif",
    },
    element('title', {}, escapeText(title)) +
      element('desc', {}, escapeText(description)) +
      paths
        .map(({ d, fill, stroke, dashes, transform }) =>
          element('path', {
            d,
            fill: colour(fill) ?? 'none',
            stroke: colour(stroke),
            'stroke-width': stroke && (stroke === 'level' && !transform ? 2 : 1),
            'stroke-dasharray': dashes,
            transform,
          }),
        )
        .join('') +
      lines
        .map(({ text, x, y, size, weight, tone }) =>
          element(
            'text',
            { x, y, fill: colour(tone), 'font-size': size, 'font-weight': weight },
            escapeText(text),
          ),
        )
        .join(''),
  );
}

/** The colour of a tone on paper and in files, where no page has a say. */
export function colourOf({ level, state }: BadgePicture, tone: Tone): string {
  if (tone !== 'level') return colours[tone];
  return state ? stateColours[state] : (levelColours[level ?? 0] ?? colours.text);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
