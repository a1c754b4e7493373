/** What a frame tells the page around it: how high its content is, in CSS pixels. */
export interface ResizeMessage {
  readonly type: 'dds:resize';
  readonly height: number;
}

/** What the page asks a frame that may have spoken before the page could listen. */
export interface MeasureMessage {
  readonly type: 'dds:measure';
}

const mostPixels = 100_000;

/** Reads the height from a message; `undefined` where it tells none. */
export function readHeight(data: unknown): number | undefined {
  const { type, height } = Object(data) as Partial<ResizeMessage>;
  return type === 'dds:resize' && Number.isInteger(height) && height! > 0 && height! <= mostPixels
    ? height
    : undefined;
}

/** Tells whether a message asks for the height. */
export function asksHeight(data: unknown): boolean {
  return (Object(data) as Partial<MeasureMessage>).type === 'dds:measure';
}
