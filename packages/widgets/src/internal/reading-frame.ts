import type { Locale } from '@dds/criteria';
import { html, type TemplateResult } from 'lit';

/** What an element says where it has nothing to show. */
export interface FrameTexts {
  readonly empty: string;
  readonly unreadable: string;
}

/**
 * The frame of an element that shows what a page gives it.
 *
 * @param reading - `null` where there is nothing to read, `undefined` where it cannot be read.
 */
export function readingFrame<Reading>(
  locale: Locale,
  { empty, unreadable }: FrameTexts,
  reading: Reading | null | undefined,
  show: (reading: Reading) => unknown,
): TemplateResult {
  return html`<div lang=${locale}>
    ${
      reading === null
        ? html`<p class="muted">${empty}</p>`
        : reading === undefined
          ? html`<p class="error" role="alert">${unreadable}</p>`
          : show(reading)
    }
  </div>`;
}
