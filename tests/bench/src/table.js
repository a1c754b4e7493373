import { readFileSync, writeFileSync } from 'node:fs';

const pages = { en: 'bench.md', vi: 'bench.vi.md' };
const locales = { en: 'en-US', vi: 'vi-VN' };

const targetTexts = {
  en: { head: ['target', 'wanted', 'measured', ''], most: 'at most', is: ['missed', 'reached'] },
  vi: { head: ['mục tiêu', 'cần đạt', 'đo được', ''], most: 'tối đa', is: ['chưa đạt', 'đạt'] },
};

/** Three figures of a number, as the language writes it. */
export function show(number, locale) {
  return Number(number.toPrecision(3)).toLocaleString(locales[locale]);
}

/** A number in full, as the language writes it. */
export function showWhole(number, locale) {
  return number.toLocaleString(locales[locale]);
}

/** A table as Markdown: the first column is text, the others are figures. */
export function renderTable(head, rows) {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Tells whether a target is reached: `least` and `most` are included. */
export function isReached({ least = -Infinity, most = Infinity, measured }) {
  return measured >= least && measured <= most;
}

/** Targets as Markdown, each with a name in the language. */
export function renderTargets(targets, locale) {
  const { head, most: atMost, is } = targetTexts[locale];
  const rows = targets.map((target) => {
    const { name, least, most, measured } = target;
    const wanted = least === undefined ? `${atMost} ${show(most, locale)}` : show(least, locale);
    return [name, wanted, show(measured, locale), is[Number(isReached(target))]];
  });
  return renderTable(head, rows);
}

/** Puts what a part measured between its marks on the page in docs. */
export function writePart(part, body, locale) {
  const page = new URL(`../../../docs/${pages[locale]}`, import.meta.url);
  const text = readFileSync(page, 'utf8');
  const [before, after] = text.split(`<!-- bench: ${part} -->`);
  const end = '<!-- prettier-ignore-end -->';
  const rest = after.slice(after.indexOf(end));
  const head = `<!-- bench: ${part} -->\n<!-- prettier-ignore-start -->`;
  writeFileSync(page, `${before}${head}\n\n${body}\n\n${rest}`);
}
