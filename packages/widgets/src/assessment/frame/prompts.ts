import type { LitElement, TemplateResult } from 'lit';
import { confirmDialog, type Question } from './confirm-dialog.js';
import { noticeBox, type Notice } from './notice.js';

/** What the form tells a person and asks them, one thing at a time. */
export class Prompts {
  private readonly host: LitElement;
  private readonly goTo: (path: string) => void;
  private notice: Notice | undefined;
  private question: Question | undefined;

  /** `goTo` moves the focus. */
  constructor(host: LitElement, goTo: (path: string) => void) {
    this.host = host;
    this.goTo = goTo;
  }

  /** A question waits for its answer. */
  get isAsking(): boolean {
    return this.question !== undefined;
  }

  /** Shows a notice in place of the one before, or none. */
  tell(notice: Notice | undefined): void {
    this.notice = notice;
    this.host.requestUpdate();
    if (notice && !notice.isUnasked) this.goTo('notice');
  }

  ask(question: Question | undefined): void {
    this.question = question;
    this.host.requestUpdate();
  }

  /** Another file has come: what was told is about the one before. */
  forget(): void {
    this.notice = undefined;
  }

  drawNotice(close: string): TemplateResult {
    return noticeBox(this.notice, { text: close, run: this.close });
  }

  drawQuestion(): ReturnType<typeof confirmDialog> {
    return confirmDialog(this.question, () => this.ask(undefined));
  }

  private readonly close = (): void => {
    this.tell(undefined);
    this.goTo('files');
  };
}
