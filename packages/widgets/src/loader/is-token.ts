/** The longest badge that `@dds/credential` reads. */
const mostCharacters = 8000;

/** Tells a signed badge, three parts of base64url, from what {@link encodeWidget} writes: one part. */
export function isToken(text: string): boolean {
  return text.length <= mostCharacters && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}
