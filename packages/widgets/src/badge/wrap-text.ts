/** What a text has to fit into: a width and a size in the units of the picture. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly weight: number;
  readonly maxLines: number;
}

/**
 * Breaks a text into lines of at most a width, by words where it can, and ends it with an ellipsis
 * where it needs more lines than there are.
 *
 * @param text - One line of clean text.
 * @param room - At least one line.
 */
export function wrapText(text: string, room: Room): readonly string[] {
  const { maxLines } = room;
  // In ems of a regular weight.
  const width = room.width / room.size / (room.weight < 600 ? 1 : 1.12);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(' ').flatMap((word) => splitWord(word, width))) {
    const longer = line && `${line} ${piece}`;
    if (longer && widthOf(longer) <= width) line = longer;
    else {
      if (line) lines.push(line);
      line = piece;
    }
    if (lines.length > maxLines) break;
  }
  if (line) lines.push(line);
  if (lines.length <= maxLines) return lines;
  const last = Array.from(lines[maxLines - 1] ?? '');
  while (widthOf(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, maxLines - 1), `${last.join('').trimEnd()}…`];
}

function splitWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && widthOf(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece ? [...pieces, piece] : pieces;
}

/**
 * The width of a text in ems of a regular weight; a bold one takes an eighth more. An upper estimate for
 * common sans-serif fonts, as nothing can be measured outside a page: DejaVu Sans is the widest.
 */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFD')) {
    if (/\p{M}/u.test(character)) continue;
    if (/[ .,:;'’|ijlItfr()-]/.test(character)) width += 0.36;
    else if (/[mwMW…]/.test(character)) width += 0.95;
    else width += /[\p{Lu}\p{Lo}]/u.test(character) ? 0.74 : 0.62;
  }
  return width;
}
