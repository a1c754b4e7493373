import { asksHeight, type ResizeMessage } from './messages.js';

/**
 * Tells the page around this one how high its content is, whenever that changes.
 *
 * It speaks to its own origin only: a page of another origin that frames this one learns nothing,
 * and is not answered.
 *
 * @returns Stops it.
 */
export function reportHeight(): () => void {
  const { origin } = self;
  const report = (): void => {
    if (parent === self || !isOwn(parent, origin)) return;
    const { height } = document.documentElement.getBoundingClientRect();
    const message: ResizeMessage = { type: 'dds:resize', height: Math.ceil(height) };
    parent.postMessage(message, origin);
  };
  const listen = ({ origin: sender, source, data }: MessageEvent<unknown>): void => {
    if (sender === origin && source === parent && asksHeight(data)) report();
  };
  const observer = new ResizeObserver(report);
  observer.observe(document.documentElement);
  addEventListener('message', listen);
  return () => {
    observer.disconnect();
    removeEventListener('message', listen);
  };
}

/** Without asking, a message to another origin would be lost with an error in the console. */
function isOwn(other: Window, origin: string): boolean {
  try {
    return origin !== 'null' && other.origin === origin;
  } catch {
    return false;
  }
}
