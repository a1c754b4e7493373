import { html, type TemplateResult } from 'lit';
import { storageErrorText } from '../../storage/index.js';
import type { Draft } from './draft.js';
import type { FormView } from '../form-view.js';

/** Says in words whether what is typed is kept on this computer. */
export function saveState(view: FormView, draft: Draft): TemplateResult {
  const isSafe = draft.state !== 'failed' && draft.state !== 'none';
  return html`<p class="save-state ${isSafe ? 'muted' : 'warning'}">${describe(view, draft)}</p>`;
}

function describe({ texts, locale }: FormView, { state, savedAt, error }: Draft): string {
  switch (state) {
    case 'none':
      return texts.notKept;
    case 'loading':
      return texts.loading;
    case 'kept':
      return texts.kept;
    case 'pending':
      return texts.saving;
    case 'saved':
      return texts.savedAt(timeOf(savedAt));
    case 'failed':
      return `${texts.notSaved} ${storageErrorText(error, locale)}`;
  }
}

function timeOf(date: Date | undefined): string {
  const parts = [date?.getHours() ?? 0, date?.getMinutes() ?? 0];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
