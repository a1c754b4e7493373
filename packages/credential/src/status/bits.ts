import { base64url } from 'jose';

/** The W3C asks for at least so many places, so that a place in the list tells nothing. */
export const listLength = 131_072;

/** Whether a bit is set: the first is the highest of the first byte. */
export function readBit(bytes: Uint8Array, index: number): boolean {
  return ((bytes[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}

/** A list with the bits of the given places set, compressed, in the multibase form of base64url. */
export async function packBits(places: readonly number[]): Promise<string> {
  const bytes = new Uint8Array(listLength / 8);
  for (const place of places) bytes[place >> 3]! |= 0x80 >> (place & 7);
  const packed = await collect(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')),
    Infinity,
  );
  return `u${base64url.encode(packed)}`;
}

/** Unpacks a list; one that is larger than a million places is refused before it fills the memory. */
export async function unpackBits(encoded: string): Promise<Uint8Array> {
  if (!/^u[\w-]+$/.test(encoded)) throw new RangeError('multibase');
  const packed = new Uint8Array(base64url.decode(encoded.slice(1)));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return collect(stream, 1_048_576 / 8);
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
