/** What the usual keys of undo and redo do. */
export interface Undo {
  readonly stepBack: () => void;
  readonly stepForth: () => void;
}

/** Outside fields, which have an undo of their own, the usual keys take edits back. */
export function undoKeys({ stepBack, stepForth }: Undo): (event: KeyboardEvent) => void {
  return (event) => {
    const isTyping = (event.target as Element).matches('input[type=text], [type=search], textarea');
    const key = event.key.toLowerCase();
    if (isTyping || !(event.ctrlKey || event.metaKey)) return;
    if (key === 'y' || (key === 'z' && event.shiftKey)) stepForth();
    else if (key === 'z') stepBack();
    else return;
    event.preventDefault();
  };
}
