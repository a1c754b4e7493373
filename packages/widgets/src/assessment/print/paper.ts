import type { ReactiveController } from 'lit';

/**
 * Knows when the form goes to paper: nobody sees its print sheet before that, so it is drawn only then.
 * The browser takes the page right after it has told so; the sheet has to stand there at once.
 */
export class Paper implements ReactiveController {
  private readonly drawNow: () => void;
  private readonly media: MediaQueryList;
  private isAnnounced = false;

  /** `drawNow` draws the form before it returns. */
  constructor(drawNow: () => void) {
    this.drawNow = drawNow;
    this.media = matchMedia('print');
  }

  get isWanted(): boolean {
    return this.isAnnounced || this.media.matches;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.onPrint);
    addEventListener('afterprint', this.onPrint);
    this.media.addEventListener('change', this.drawNow);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.onPrint);
    removeEventListener('afterprint', this.onPrint);
    this.media.removeEventListener('change', this.drawNow);
  }

  private readonly onPrint = ({ type }: Event): void => {
    this.isAnnounced = type === 'beforeprint';
    this.drawNow();
  };
}
