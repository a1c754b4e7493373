import { html, type TemplateResult } from 'lit';
import type { AssessmentTexts } from '../texts.js';

/** What can be done with the form as a whole. */
export interface FileActions {
  readonly download: () => void;
  readonly print: () => void;
  /** Absent while nothing may be changed. */
  readonly open: ((file: File) => void) | undefined;
  /** Take the last edit back, and make it again; each absent where there is none. */
  readonly stepBack: (() => void) | undefined;
  readonly stepForth: (() => void) | undefined;
  readonly versions: { readonly name: string; readonly show: () => void };
}

/** Opening, downloading and printing. */
export function fileBar(texts: AssessmentTexts, actions: FileActions): TemplateResult {
  return html`<div class="file-bar no-print" id="files" role="group" aria-label=${texts.files}>
    ${fileChoice(texts.open, actions.open)}
    <button type="button" @click=${actions.download}>${texts.download}</button>
    <button type="button" @click=${actions.print}>${texts.print}</button>
    <button type="button" class="quiet" ?disabled=${!actions.stepBack} @click=${actions.stepBack}>
      ${texts.stepBack}
    </button>
    <button type="button" class="quiet" ?disabled=${!actions.stepForth} @click=${actions.stepForth}>
      ${texts.stepForth}
    </button>
    <button type="button" class="quiet" @click=${actions.versions.show}>
      ${actions.versions.name}
    </button>
  </div>`;
}

/** A button that lets a person choose a file; disabled where nothing may be opened. */
export function fileChoice(
  name: string,
  onFile: ((file: File) => void) | undefined,
): TemplateResult {
  const choose = (event: Event): void =>
    ((event.target as Element).nextElementSibling as HTMLInputElement).click();
  const onChosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) onFile?.(file);
    // Choosing the same file again counts as a choice.
    input.value = '';
  };
  return html`<button type="button" ?disabled=${!onFile} @click=${choose}>${name}</button>
    <input
      type="file"
      hidden
      accept=".json,application/json"
      aria-label=${name}
      @change=${onChosen}
    />`;
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
