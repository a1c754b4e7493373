import type { Locale } from '@dds/criteria';
import { cleanText, frame, type BadgeLine, type BadgePicture } from '../badge/draw-badge.js';
import { wrapText } from '../badge/wrap-text.js';

/** What stands on a signed badge whose level may not be shown. */
export interface VerdictOptions {
  readonly heading: string;
  /** The verdict in a few words. */
  readonly title: string;
  /** What it means; read out, not drawn. */
  readonly sentence: string;
  /** What is proved of it, such as the school's name; none where nothing is. */
  readonly about: readonly string[];
  /** Lines in a square of 24 by 24. */
  readonly icon: string;
  /** Grey without one. */
  readonly state: 'warning' | 'error' | undefined;
  readonly locale: Locale;
}

const [WIDTH, HEIGHT, COLUMN] = [300, 124, 88];

/** Lays out a badge that states no level: a broken edge, a sign, and words. */
export function drawVerdict(options: VerdictOptions): BadgePicture {
  const { heading, title, sentence, about, icon, state, locale } = options;
  const lines: BadgeLine[] = [{ text: heading, x: 16, y: 25, size: 15, weight: 600, tone: 'text' }];
  const width = WIDTH - COLUMN - 12;
  let y = 41;
  const write = (text: string, size: number, weight: number, tone: 'level' | 'muted'): void => {
    for (const line of wrapText(cleanText(text), { width, size, weight, maxLines: 3 })) {
      y += Math.round(size * 1.3);
      lines.push({ text: line, x: COLUMN, y, size, weight, tone });
    }
  };
  write(title, 18, 700, 'level');
  y += 4;
  for (const each of about) write(each, 14, 400, 'muted');
  const height = Math.max(HEIGHT, y + 16);
  return {
    width: WIDTH,
    height,
    locale,
    level: null,
    state,
    title: `${heading}: ${title}. ${sentence}`,
    description: sentence,
    paths: [
      { d: frame(WIDTH, height, 1.5), fill: 'ground', stroke: 'level', dashes: '2 4' },
      { d: `M16 36.5h${WIDTH - 32}`, stroke: 'line' },
      { d: icon, stroke: 'level', transform: 'translate(14 50) scale(2.5)' },
    ],
    lines,
  };
}
