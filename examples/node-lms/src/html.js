// @ts-check

/** A piece of markup, as opposed to text that only looks like it. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/** @type {Readonly<Record<string, string>>} */
const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * @param {unknown} value
 * @returns {string}
 */
function write(value) {
  if (Array.isArray(value)) return value.map(write).join('');
  if (value instanceof Markup) return value.text;
  return String(value ?? '').replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? '');
}

/**
 * Writes markup. Whatever is put in is text, unless it comes from here too.
 *
 * @param {TemplateStringsArray} strings
 * @param {unknown[]} values
 */
export function html(strings, ...values) {
  return new Markup(String.raw({ raw: strings }, ...values.map(write)));
}
