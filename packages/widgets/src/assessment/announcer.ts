import type { LitElement } from 'lit';

/** How long the form waits for a pause in typing before it reads the totals out. */
const PAUSE = 1500;

/** Reads the totals out to a screen reader, once a person pauses. */
export class Announcer {
  text = '';
  private readonly host: LitElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Begins with nothing to say. */
  constructor(host: LitElement) {
    this.host = host;
    host.addController({ hostDisconnected: () => clearTimeout(this.timer) });
  }

  /** Something has changed. */
  wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.text = this.host.renderRoot.querySelector('.totals')?.textContent ?? '';
      this.host.requestUpdate();
    }, PAUSE);
  }
}
