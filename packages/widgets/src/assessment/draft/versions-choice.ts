import type { Locale } from '@dds/criteria';
import { nothing, type TemplateResult } from 'lit';
import { lateWork } from '../late-work.js';
import type { Prompts } from '../frame/prompts.js';
import { laterTexts } from '../../later/texts.js';
import type { ScoreSource } from '../model/scored-form.js';
import type { Session } from './session.js';
import type { SaidVersion } from './versions-dialog.js';

/** What the choice of a version asks of its form. */
export interface VersionsHost {
  readonly form: ScoreSource & { readonly locale: Locale };
  readonly session: Session;
  /** Draws the form again. */
  refresh(): void;
  readonly prompts: Prompts;
}

/** The versions that a person chooses from, while they do. */
export class VersionsChoice {
  private readonly host: VersionsHost;
  private said: readonly SaidVersion[] | undefined;

  constructor(host: VersionsHost) {
    this.host = host;
  }

  get isOpen(): boolean {
    return this.said !== undefined;
  }

  /** Opens the dialog. */
  async open(): Promise<void> {
    const { form, session, prompts } = this.host;
    await Promise.all([session.draft.versions.refresh(), lateWork.load()]);
    const read = (text: string): ReturnType<Session['read']>['assessment'] =>
      session.read(text).assessment;
    if (lateWork.module) {
      this.show(lateWork.module.sayVersions(session.draft.versions.list, read, form));
    } else prompts.tell({ severity: 'error', text: laterTexts[form.locale].missing });
  }

  /** The dialog while it is open. A form that is locked shows what there is, and opens nothing. */
  draw(isLocked: boolean): TemplateResult | typeof nothing {
    const { form, session } = this.host;
    if (!this.said || !lateWork.module) return nothing;
    return lateWork.module.versionsDialog({
      locale: form.locale,
      said: this.said,
      open: isLocked ? undefined : (text) => session.openVersion(text),
      close: () => this.show(undefined),
    });
  }

  private show(said: readonly SaidVersion[] | undefined): void {
    this.said = said;
    this.host.refresh();
  }
}
