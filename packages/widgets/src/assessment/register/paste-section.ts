import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { pastePanel } from './paste-panel.js';
import { registerTexts } from './texts.js';

/** The way to paste a list of evidence, folded away until wanted. */
export function pasteSection(view: FormView): TemplateResult {
  return html`<details
    class="paste"
    @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && view.openPanel('paste')}
  >
    <summary>${registerTexts(view.locale).paste}</summary>
    <div class="panel">${view.attention.isOpened('paste') ? pastePanel(view) : nothing}</div>
  </details>`;
}
