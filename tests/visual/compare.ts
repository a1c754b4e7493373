import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const root = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'pictures');
const differences = join(import.meta.dirname, 'differences');

/** A pixel differs where its colour is off by more, of 1 for black against white. */
const threshold = 0.02;
/** So many pixels may differ, in a picture of any size. */
const mostPixels = 20;

interface Raster {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Compares a screenshot with the picture that is kept.
 *
 * @returns What is wrong, or nothing. What is shown then, and the difference, are written down.
 */
export async function compare(screenshot: Buffer, file: string): Promise<string | undefined> {
  const kept = await readFile(join(folder, file)).catch(() => undefined);
  if (!kept) return `No picture is kept: pnpm visual --update writes ${file}`;
  const [before, now] = await Promise.all([read(kept), read(screenshot)]);
  if (before.width !== now.width || before.height !== now.height) {
    const place = await note(file, 'now', screenshot);
    return `${size(before)} were kept, ${size(now)} are shown: ${place}`;
  }
  const { width, height } = now;
  const data = Buffer.alloc(now.data.length);
  const off = pixelmatch(before.data, now.data, data, width, height, { threshold });
  if (off <= mostPixels) return undefined;
  await note(file, 'now', screenshot);
  const difference = sharp(data, { raw: { width, height, channels: 4 } });
  const place = await note(file, 'difference', await difference.png().toBuffer());
  return `${off} pixels differ: ${place}`;
}

/** Keeps a screenshot as the picture to compare with, without loss and a third smaller than as PNG. */
export async function keep(screenshot: Buffer, file: string): Promise<void> {
  await write(
    join(folder, file),
    await sharp(screenshot).webp({ lossless: true, effort: 6 }).toBuffer(),
  );
}

async function read(picture: Buffer): Promise<Raster> {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Writes a picture for a person to look at, and tells where. */
async function note(file: string, what: string, png: Buffer): Promise<string> {
  const place = join(differences, file.replace('webp', `${what}.png`));
  await write(place, png);
  return relative(root, place);
}

async function write(path: string, content: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function size({ width, height }: Raster): string {
  return `${width} × ${height} pixels`;
}

/** Paths of the pictures that are kept. */
export async function listKept(): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.webp'));
}

/** Keeps a picture no longer. */
export async function forget(file: string): Promise<void> {
  await rm(join(folder, file));
}
