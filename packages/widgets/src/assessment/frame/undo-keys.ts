import type { FileActions } from './file-bar.js';

/** Outside fields, which have an undo of their own, the usual keys take edits back. */
export function undoKeys({
  stepBack,
  stepForth,
}: Pick<FileActions, 'stepBack' | 'stepForth'>): (event: KeyboardEvent) => void {
  return (event) => {
    const isTyping = (event.target as Element).matches('input[type=text], [type=search], textarea');
    const key = event.key.toLowerCase();
    if (isTyping || !(event.ctrlKey || event.metaKey)) return;
    if (key === 'y' || (key === 'z' && event.shiftKey)) stepForth?.();
    else if (key === 'z') stepBack?.();
    else return;
    event.preventDefault();
  };
}
