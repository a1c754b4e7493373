import { isServer, type ReactiveController } from 'lit';

/** Opens the `<details>` of an element while the page is printed: paper cannot be clicked. */
export class OpenForPrint implements ReactiveController {
  private readonly host: Element;
  private opened: readonly HTMLDetailsElement[] = [];

  constructor(host: Element) {
    this.host = host;
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('beforeprint', this.open);
    addEventListener('afterprint', this.close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.open);
    removeEventListener('afterprint', this.close);
  }

  private readonly open = (): void => {
    const closed =
      this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    this.opened = [...(closed ?? [])];
    for (const details of this.opened) details.open = true;
  };

  private readonly close = (): void => {
    for (const details of this.opened) details.open = false;
    this.opened = [];
  };
}
