import type { LitElement } from 'lit';
import { focusHeading, focusPath, panelsOf, placeOf } from './frame/focus.js';
import type { Attention } from './model/attention.js';
import type { FormModel } from './model/form-model.js';
import type { PathState } from './path/path-state.js';
import { stepOf } from './path/steps.js';

/** Leads a person through the form: opens what hides a place, and moves the focus there. */
export class Moves {
  private readonly host: LitElement;
  private readonly path: PathState;
  private readonly attention: Attention;
  private readonly read: () => FormModel | null;

  /** Begins where the path is. */
  constructor(
    host: LitElement,
    path: PathState,
    attention: Attention,
    read: () => FormModel | null,
  ) {
    this.host = host;
    this.path = path;
    this.attention = attention;
    this.read = read;
  }

  /** Moves the focus to a field or row. */
  goTo(path: string): void {
    const model = this.read();
    const place = model ? placeOf(path, model) : path;
    for (const panel of panelsOf(place)) this.attention.open(panel);
    const step = model && stepOf(place, model);
    const isShown = this.path.shown?.has(place.replace(/[#].*$|\/evidence\/.*$/g, ''));
    if (step && !isShown && (this.path.shown || step !== this.path.place.step)) this.path.go(step);
    this.focus((root) => focusPath(root, place));
  }

  /** Shows a step from its heading on. */
  goStep(step: string): void {
    this.path.go(step);
    this.focus((root) => focusHeading(root, step));
  }

  private focus(move: (root: ShadowRoot) => void): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => move(this.host.renderRoot as ShadowRoot));
  }
}
