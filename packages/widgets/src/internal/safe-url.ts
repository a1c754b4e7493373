/**
 * Gives the absolute form of an http or https address, and `undefined` for anything else.
 *
 * @param address - An absolute or relative address, or anything else.
 * @param base - What a relative address is resolved against; without it, relative ones are refused.
 */
export function safeUrl(address: string | undefined, base?: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
