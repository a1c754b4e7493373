import { html, type TemplateResult } from 'lit';
import { lateWork } from '../late-work.js';
import { drawLater, type LaterView } from '../../later/draw-later.js';
import type { ConflictView } from './conflict-fields.js';

/** Where two windows disagree. The box is there before its text, so that its coming is told. */
export function conflictBox(view: ConflictView & LaterView): TemplateResult {
  return html`<div role="status">
    ${
      view.conflicts.length > 0
        ? drawLater(view, lateWork, ({ conflictFields }) => conflictFields(view))
        : ''
    }
  </div>`;
}
