/** Kinds of file that people choose by mistake. */
export type ForeignKind = 'office' | 'pdf' | 'image' | 'web-page' | 'other';

/** How each kind begins when its bytes are read as UTF-8: `\uFFFD` stands for what is not text. */
const BEGINNINGS: readonly (readonly [ForeignKind, string])[] = [
  ['office', 'PK\x03\x04'],
  ['office', '\uFFFD\uFFFD\x11\u0871'],
  ['office', '{\\rtf'],
  ['pdf', '%PDF'],
  ['image', '\uFFFDPNG'],
  ['image', '\uFFFD\uFFFD\uFFFD'],
  ['image', 'GIF8'],
  ['image', 'RIFF'],
  ['web-page', '<'],
];

/** Tells by its first characters whether a text is a document of another program. */
export function detectForeignFile(text: string): ForeignKind | undefined {
  const kind = BEGINNINGS.find(([, beginning]) => text.startsWith(beginning))?.[0];
  return kind ?? (text.startsWith('{') ? undefined : 'other');
}
