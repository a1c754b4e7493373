/** Lets a file be dropped on the form instead of being chosen. */
export interface FileDrop {
  readonly over: (event: DragEvent) => void;
  readonly drop: (event: DragEvent) => void;
}

/** A file that is dropped never replaces the page, whether it is opened or not. */
export function fileDrop(open: ((file: File) => void) | undefined): FileDrop {
  return {
    over: (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    drop: (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      open?.(file);
    },
  };
}
