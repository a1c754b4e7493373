import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A guide as the tests read it. */
export interface Guide {
  /** Each snippet of HTML by the name that stands after `html` at its fence. */
  readonly snippets: Readonly<Record<string, string>>;
  /** What the table promises: snippet, then filter, then what is left. */
  readonly promises: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const fence = /^```html (\S+)\n([\s\S]*?)\n```$/gm;

/** Reads the snippets and the table of a guide, so that it cannot say what is not so. */
export function readGuide(file: string): Guide {
  const text = readFileSync(join(import.meta.dirname, '../../docs', file), 'utf8');
  const snippets = [...text.matchAll(fence)].map(([, name = '', code = '']) => [name, code]);
  const [, lines = ''] = /^(\|[^\n]*sanitize-html[\s\S]*?)\n\n/m.exec(text) ?? [];
  const [[, ...filters] = [], , ...rows] = lines.split('\n').map(splitRow);
  const promises = rows.map(([name = '', ...cells]) => [
    name.replaceAll('`', ''),
    Object.fromEntries(filters.map((filter, index) => [filter, cells[index] ?? ''])),
  ]);
  return {
    snippets: Object.fromEntries(snippets) as Guide['snippets'],
    promises: Object.fromEntries(promises) as Guide['promises'],
  };
}

function splitRow(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
