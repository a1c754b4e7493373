import { deleteRecords } from './database.js';

export interface DeleteDraftOptions {
  /** The versions to go back to as well, and whatever else belongs to the draft. */
  readonly versions?: boolean;
}

/** Deletes a draft in both places where the browser keeps it; one that is blocked holds none. */
export async function deleteDraft(
  key: string,
  { versions = false }: DeleteDraftOptions = {},
): Promise<void> {
  const belongs = (name: string): boolean =>
    name === key || name === `${key}:at` || (versions && name.startsWith(`${key}:`));
  try {
    for (const name of Object.keys(localStorage).filter(belongs)) localStorage.removeItem(name);
  } catch {
    // Blocked.
  }
  await deleteRecords(belongs).catch(() => undefined);
}
