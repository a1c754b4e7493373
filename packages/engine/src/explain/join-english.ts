/** Writes a list as English does: `1`, `1 and 2`, `1, 2 and 3`. */
export function joinEnglish(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}
