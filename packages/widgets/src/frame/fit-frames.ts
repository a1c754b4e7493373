import { readHeight, type MeasureMessage } from './messages.js';

/**
 * Gives each frame of the same origin the height that it tells, in its attribute `height`.
 *
 * Messages of another origin, or of a window that no frame of this page holds, change nothing.
 *
 * @returns Stops it.
 */
export function fitFrames(): () => void {
  const { origin } = self;
  const listen = ({ origin: sender, source, data }: MessageEvent<unknown>): void => {
    if (!source || sender !== origin || origin === 'null') return;
    const height = readHeight(data);
    const frame = listFrames().find(({ contentWindow }) => contentWindow === source);
    if (frame && height !== undefined) frame.setAttribute('height', String(height));
  };
  addEventListener('message', listen);

  // Those that were ready before this page have spoken in vain.
  const question: MeasureMessage = { type: 'dds:measure' };
  for (const { src, contentWindow } of listFrames()) {
    if (src.startsWith(`${origin}/`)) contentWindow?.postMessage(question, origin);
  }
  return () => removeEventListener('message', listen);
}

function listFrames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')];
}
