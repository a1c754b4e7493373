import { Problem } from './problem.js';

/** More than any file that this page reads. */
const mostBytes = 40 * 1024 * 1024;

/** Offers bytes or text as a download; nothing leaves the computer. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  const blob = new Blob([content], { type: 'application/octet-stream' });
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser takes its time to read what it saves.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function readText(file: File): Promise<string> {
  if (file.size <= mostBytes) return file.text();
  throw new Problem((locale) =>
    locale === 'vi'
      ? `Tệp ${file.name} quá lớn (trên 40 MB). Hãy chọn đúng tệp.`
      : `The file ${file.name} is too large (above 40 MB). Choose the right file.`,
  );
}

/** A part of a file's name in plain ASCII, which every system and mail program takes. */
export function slug(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-/, '').slice(0, 60).replace(/-$/, '');
}
