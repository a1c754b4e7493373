/** Milliseconds after which a page that nobody sees, and that is not painted, is no longer waited for. */
const PATIENCE = 100;

/** Resolves when what has been drawn has also been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
}
