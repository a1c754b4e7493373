import type { Locale } from '@dds/criteria';

import { drawLevelMark } from '../internal/level-mark.js';
import { badgeTexts } from './texts.js';
import { wrapText } from './wrap-text.js';

/** What a declared badge says. */
export interface BadgeOptions {
  /** 1, 2 or 3; `null` where no level can be stated. */
  readonly level: number | null;
  /** Level of each group by its code, where they are to be told. */
  readonly groupLevels?: Readonly<Record<string, number | null>> | undefined;
  /** `false` tells that some rows have no answer yet. */
  readonly complete?: boolean | undefined;
  /** Name of the institution. */
  readonly school?: string | undefined;
  /** Such as `2025-2026`. */
  readonly schoolYear?: string | undefined;
  /** Default `vi`. */
  readonly locale?: Locale | undefined;
}

/** What a colour is for; each way of drawing has its own colours for them. */
export type Tone = 'ground' | 'line' | 'text' | 'muted' | 'level';

export interface BadgePath {
  readonly d: string;
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly dashes?: string;
  readonly transform?: string;
}

export interface BadgeLine {
  readonly text: string;
  readonly y: number;
  readonly x: number;
  readonly size: number;
  readonly weight: number;
  readonly tone: Tone;
}

/** A badge as shapes and lines of text, ready to be drawn as nodes or as a string. */
export interface BadgePicture {
  readonly width: number;
  readonly height: number;
  readonly locale: Locale;
  /** The level that gives the colour. */
  readonly level: number | null;
  /** What gives the colour in the place of a level. */
  readonly state?: 'warning' | 'error' | undefined;
  /** The whole badge in words. */
  readonly title: string;
  readonly description: string;
  readonly paths: readonly BadgePath[];
  readonly lines: readonly BadgeLine[];
}

const WIDTH = 300;
const COLUMN = 88;

/** What a signed badge says in other words than one that is only stated, and what it adds. */
export interface BadgeStyle {
  readonly heading: string;
  readonly description: string;
  /** A last line: who has signed. */
  readonly signer: string;
  /** Shapes over the ground, for a picture of this height. */
  readonly shapes: (width: number, height: number) => readonly BadgePath[];
  /** Colour of the heading. */
  readonly headingTone: Tone;
}

/** Lays out a badge. The same options give the same picture. */
export function drawBadge(options: BadgeOptions, style?: BadgeStyle): BadgePicture {
  const locale = options.locale ?? 'vi';
  const texts = badgeTexts[locale];
  const level = isLevel(options.level) ? options.level : null;
  const groups = Object.entries(options.groupLevels ?? {});
  const perGroup = level === null && groups.length > 0 && groups.every(([, each]) => each !== null);
  const held = level === null && !perGroup;
  const [name, meaning] = perGroup
    ? [texts.perGroup, '']
    : level === null
      ? [texts.held, texts.heldTitle]
      : [texts.level(level), texts.titles[level - 1] ?? ''];

  const lines: BadgeLine[] = [];
  const heading = style?.heading ?? texts.heading;
  const said = [`${heading}:`];
  let y = 37;
  const write = (text: string, size: number, weight: number, tone: Tone, space = 4): void => {
    const clean = cleanText(text);
    if (!clean) return;
    said.push(`${clean}.`);
    y += space;
    for (const each of wrapText(clean, { width: WIDTH - COLUMN - 6, size, weight, maxLines: 4 })) {
      y += Math.round(size * 1.3);
      lines.push({ text: each, x: COLUMN, y, size, weight, tone });
    }
  };
  write(name, 22, 700, 'level');
  write(meaning, 15, 600, 'level', 0);
  groups.forEach(([code, each], index) =>
    write(texts.group(code, each), 14, 400, 'text', index ? 0 : 4),
  );
  if (options.complete === false) write(texts.incomplete, 14, 400, 'muted', 0);
  write(options.school ?? '', 14, 600, 'text', 6);
  const year = cleanText(options.schoolYear ?? '');
  if (year) write(texts.schoolYear(year), 14, 400, 'muted', 2);
  if (style) write(style.signer, 14, 400, 'text', 4);
  const height = Math.max(y + 16, style ? 178 : 124);

  const marks = perGroup ? groups.map(([, each]) => each) : [level];
  return {
    width: WIDTH,
    height,
    locale,
    level,
    title: said.join(' '),
    description: style?.description ?? texts.description,
    paths: [
      {
        d: frame(WIDTH, height, 1.5),
        fill: 'ground',
        stroke: 'level',
        ...(held && { dashes: '8 5' }),
      },
      ...(style?.shapes(WIDTH, height) ?? [
        { d: `M16 36.5h${WIDTH - 32}`, stroke: 'line' as const },
      ]),
      ...marks.flatMap((each, index) => placeMark(each, index, marks.length)),
    ],
    lines: [
      {
        text: heading,
        x: 16,
        y: 25,
        size: 15,
        weight: 600,
        tone: style?.headingTone ?? 'text',
      },
      ...lines,
    ],
  };
}

/** A rectangle with round corners, this far inside the picture. */
export function frame(width: number, height: number, inset: number): string {
  const [w, h, r] = [width - 2 * inset, height - 2 * inset, 9 - inset];
  const across = w - 2 * r;
  const down = h - 2 * r;
  return `M${inset + r} ${inset}h${across}a${r} ${r} 0 0 1 ${r} ${r}v${down}a${r} ${r} 0 0 1-${r} ${r}h-${across}a${r} ${r} 0 0 1-${r}-${r}v-${down}a${r} ${r} 0 0 1 ${r}-${r}z`;
}

function placeMark(level: number | null, index: number, count: number): readonly BadgePath[] {
  const scale = count > 1 ? 1.2 : 2.5;
  const { filled, outlined, dashes } = drawLevelMark(level);
  const transform = `translate(${14 + index * 34} 48) scale(${scale})`;
  return [
    ...(filled ? [{ d: filled, fill: 'level' as const, transform }] : []),
    ...(outlined ? [{ d: outlined, stroke: 'level' as const, dashes, transform }] : []),
  ];
}

function isLevel(level: number | null): level is number {
  return Number.isInteger(level) && Number(level) > 0;
}

/** Drops what no name needs and what would break the file or turn the text around. */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Cn}]/gu, '')
    .trim()
    .normalize('NFC');
}
