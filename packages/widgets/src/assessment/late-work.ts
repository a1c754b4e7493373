import type { LitElement, ReactiveController } from 'lit';
import { painted } from '../internal/painted.js';
import { withWords } from '../internal/words.js';
import { adoptLaterStyles } from '../later/adopt-later-styles.js';
import { Later } from '../later/later.js';

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
    adoptLaterStyles(this.host, module.workStyles);
  }

  hostUpdated(): void {
    if (!this.host.hasUpdated) void painted().then(() => lateWork.load());
  }
}
