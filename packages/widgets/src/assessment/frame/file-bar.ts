import { html, nothing, type TemplateResult } from 'lit';
import type { AssessmentTexts } from '../texts.js';

/** What can be done with the form as a whole. */
export interface FileActions {
  readonly download: () => void;
  readonly print: () => void;
  /** Absent while nothing may be changed. */
  readonly open: ((file: File) => void) | undefined;
  /** Absent while there is nothing to go back to. */
  readonly undo: (() => void) | undefined;
}

/** Opening, downloading and printing. */
export function fileBar(texts: AssessmentTexts, actions: FileActions): TemplateResult {
  const choose = (event: Event): void =>
    ((event.target as Element).nextElementSibling as HTMLInputElement).click();
  const onChosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) actions.open?.(file);
    // Choosing the same file again counts as a choice.
    input.value = '';
  };
  return html`<div class="file-bar" id="files" role="group" aria-label=${texts.files}>
    <button type="button" ?disabled=${!actions.open} @click=${choose}>${texts.open}</button>
    <input
      type="file"
      hidden
      accept=".json,application/json"
      aria-label=${texts.open}
      @change=${onChosen}
    />
    <button type="button" @click=${actions.download}>${texts.download}</button>
    <button type="button" @click=${actions.print}>${texts.print}</button>
    ${
      actions.undo
        ? html`<button type="button" class="quiet" @click=${actions.undo}>${texts.undo}</button>`
        : nothing
    }
  </div>`;
}

/** Hands a text to the browser as a file to keep. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
