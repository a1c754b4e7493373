import { downloadText } from '../assessment/frame/file-bar.js';

/** A file on disk that a person has chosen: no library declares it yet. */
interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

declare global {
  interface Window {
    showSaveFilePicker?: (options: {
      suggestedName: string;
      types: readonly { accept: Readonly<Record<string, readonly string[]>> }[];
    }) => Promise<FileHandle>;
  }
}

/**
 * Saves a text to a file of the person's choice.
 *
 * Where the browser lets a page write, the place is asked for once, and later savings go to the same
 * file. Elsewhere each is a download.
 */
export class FileKeeper {
  private handle: FileHandle | undefined;

  /** Gives the file's name; `undefined` where the person chose none. Throws what the disk refuses. */
  async save(suggestedName: string, text: string): Promise<string | undefined> {
    if (!window.showSaveFilePicker) {
      downloadText(suggestedName, text);
      return suggestedName;
    }
    try {
      this.handle ??= await window.showSaveFilePicker({
        suggestedName,
        types: [{ accept: { 'application/json': ['.json'] } }],
      });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      throw error;
    }
    try {
      const file = await this.handle.createWritable();
      await file.write(text);
      await file.close();
      return this.handle.name;
    } catch (error) {
      // The stick may have gone: the next try asks for a place again.
      this.handle = undefined;
      throw error;
    }
  }
}
