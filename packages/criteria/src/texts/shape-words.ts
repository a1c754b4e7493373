import type { Locale, LocalizedText } from '../catalog/types.js';

const words: Readonly<Record<string, LocalizedText>> = {
  array: { vi: 'danh sách […]', en: 'a list […]' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  number: { vi: 'số', en: 'a number' },
  'number-or-text': { vi: 'số hoặc chữ', en: 'a number or a text' },
  object: { vi: 'đối tượng {…}', en: 'an object {…}' },
  string: { vi: 'chữ', en: 'a text' },
};

/** Names what stands in JSON, for a sentence. */
export function shapeWord(shape: string, locale: Locale): string {
  return words[shape]?.[locale] ?? shape;
}
