const longestText = 80;

/** A text in NFC without white space around it; empty for what is no text. */
export function readText(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

/** An address without its final slash. */
export function readAddress(value: unknown): string {
  return readText(value).replace(/\/$/, '');
}

/** A text short enough to be repeated in a finding. */
export function shorten(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, longestText) : '';
}
