/** What the page remembers from one opening to the next, beside the draft of the form. */
export interface Memory {
  /** The file that a person saved last on this computer. */
  readonly file?: KeptFile;
  readonly language?: 'vi' | 'en';
  /** Value of the choice of a local guidance. */
  readonly guidance?: string;
}

interface KeptFile {
  readonly name: string;
  /** All of it, so that a later change can be told. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

const KEY = 'dds-offline/page';

/** Empty where nothing was remembered, or the browser keeps nothing. */
export function recall(): Memory {
  try {
    const { file, language, guidance } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Memory;
    return {
      ...(isKeptFile(file) && { file }),
      ...(language === 'en' && { language }),
      ...(typeof guidance === 'string' && { guidance }),
    };
  } catch {
    return {};
  }
}

/** Adds to what is remembered. Where the browser keeps nothing, the form says so: it meets the same. */
export function remember(news: Memory): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...recall(), ...news }));
  } catch {
    // The page asks for saving again when it is opened next.
  }
}

function isKeptFile(file: Partial<KeptFile> | undefined): file is KeptFile {
  return (
    typeof file?.name === 'string' && typeof file.text === 'string' && Number.isFinite(file.time)
  );
}
