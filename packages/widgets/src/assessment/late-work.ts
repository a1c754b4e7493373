import {
  adoptStyles,
  supportsAdoptingStyleSheets,
  type LitElement,
  type ReactiveController,
} from 'lit';
import { painted } from '../internal/painted.js';
import { withWords } from '../internal/words.js';
import { Later } from './later.js';

/** All that a person works with beyond the overview; see `work.ts`. */
export const lateWork = new Later(() => withWords(import('./work.js')));

/** Asks for {@link lateWork} when a form has been painted, and gives the form its styles. */
export class WorkLoader implements ReactiveController {
  private readonly host: LitElement;
  private hasStyles = false;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { module } = lateWork;
    if (!module || this.hasStyles) return;
    this.hasStyles = true;
    const { renderRoot, constructor } = this.host;
    const { elementStyles } = constructor as typeof LitElement;
    // Without sheets to adopt, each call adds elements to those that are there.
    const before = supportsAdoptingStyleSheets ? elementStyles : [];
    adoptStyles(renderRoot as ShadowRoot, [...before, ...module.workStyles]);
  }

  hostUpdated(): void {
    if (!this.host.hasUpdated) void painted().then(() => lateWork.load());
  }
}
