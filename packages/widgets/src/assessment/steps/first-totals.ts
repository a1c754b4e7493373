import { render } from 'lit';
import { painted } from '../../internal/painted.js';
import { totals, type Totals } from './summary.js';

/**
 * The totals, in an element of their own: who types looks at them, so that a key draws them first and
 * the rest of the form when they have been painted.
 */
export class FirstTotals {
  private readonly element = document.createElement('div');
  /** Until then only the totals are drawn anew. */
  private rest: Promise<void> | undefined;

  constructor() {
    this.element.className = 'totals';
  }

  /** The element, with the totals of a result. */
  draw(said: Totals): HTMLElement {
    render(totals(said), this.element);
    return this.element;
  }

  /** Draws the totals where they stand already, and has the rest wait for them. */
  drawFirst(said: Totals): void {
    if (!this.element.isConnected) return;
    this.draw(said);
    this.rest = painted();
  }

  /** Resolves when the rest may be drawn. */
  async settle(): Promise<void> {
    for (let { rest } = this; rest; rest = this.rest) {
      await rest;
      if (rest === this.rest) this.rest = undefined;
    }
  }
}
