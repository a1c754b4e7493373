import type { Assessment, Catalog, Locale } from '@dds/criteria';
import { writeAssessmentFile } from '../../file/index.js';
import { createLocalStorage, type StorageAdapter } from '../../storage/index.js';
import { Draft } from './draft.js';
import { History } from './history.js';
import { isBlank, readFileText } from './import-file.js';
import type { Notice } from '../frame/notice.js';
import type { Question } from '../frame/confirm-dialog.js';
import { assessmentTexts } from '../texts.js';
import { emptyAssessment, type Update } from '../model/update-assessment.js';

/** What a session asks of its form, and tells it. */
export interface SessionHost {
  readonly form: {
    readonly catalog: Catalog;
    readonly locale: Locale;
    readonly defaultValue: Assessment | undefined;
  };
  /** The save state has changed. */
  refresh(): void;
  /** A person, a file or the storage has changed the assessment; as a whole, or in one place. */
  changed(whole: boolean): void;
  tell(notice: Notice): void;
  ask(question: Question): void;
}

/** Key of a draft where a page gives a storage but no key. */
export const DEFAULT_KEY = 'dds-assessment';

/**
 * The assessment that a form works on, and its draft.
 *
 * A draft is never replaced without a copy: what a person typed comes back with {@link undo}.
 */
export class Session {
  readonly draft: Draft;
  readonly history = new History();
  private readonly host: SessionHost;
  /** What a page has set, a person has typed, or the storage has given. */
  private current: Assessment | undefined;
  /** A person has typed {@link current}, or it comes from the storage. */
  private isDraft = false;
  private blank: Assessment | undefined;

  constructor(host: SessionHost) {
    this.host = host;
    this.draft = new Draft(
      () => host.refresh(),
      (text) => this.follow(text),
    );
  }

  get assessment(): Assessment {
    const { catalog, defaultValue } = this.host.form;
    if (this.current) return this.current;
    if (defaultValue) return defaultValue;
    // The same one each time, so that it need not be scored again.
    if (this.blank?.catalog !== catalog.id) this.blank = emptyAssessment(catalog.id);
    return this.blank;
  }

  /** Nothing has been set, typed or found yet. */
  get isUntouched(): boolean {
    return this.current === undefined;
  }

  /** Takes the assessment that a page sets; a draft that it replaces is kept. */
  set(assessment: Assessment | undefined): void {
    const before = this.isDraft ? this.current : undefined;
    this.current = assessment;
    this.isDraft = false;
    this.history.forget();
    if (before && before !== assessment) this.keepDraft(this.write(before));
  }

  /**
   * Changes the assessment as a person asks.
   *
   * @param field - Where they type, so that it can be taken back as one step.
   */
  change(update: Update, field?: string): void {
    this.history.note(this.assessment, field);
    this.take(update(this.assessment), false);
  }

  /** Takes the last edit back. */
  readonly stepBack = (): void => this.step(this.history.undo(this.assessment));

  /** Makes the edit again that was taken back last. */
  readonly stepForth = (): void => this.step(this.history.redo(this.assessment));

  private step(assessment: Assessment | undefined): void {
    if (assessment) this.take(assessment, false);
  }

  /** Begins to keep the draft, and shows the one that is there unless a page has set a value. */
  open(storage: StorageAdapter | undefined, storageKey: string | undefined): void {
    const adapter = storage ?? (storageKey ? createLocalStorage() : undefined);
    // A draft that is safe under another key makes way for what stands under this one.
    if (this.isDraft && this.draft.isSafe) {
      this.current = undefined;
      this.isDraft = false;
    }
    this.draft.open(adapter, storageKey || DEFAULT_KEY, (text) => this.receive(text));
  }

  /** Opens the form in a file, after asking where it would replace answers. */
  async openFile(file: File): Promise<void> {
    const { texts } = this;
    const { assessment, remarks: details } = this.read(await file.text().catch(() => ''));
    if (!assessment) {
      this.host.tell({ severity: 'error', text: texts.importFailed(file.name), details });
      return;
    }
    const open = (): void =>
      this.replace(assessment, { severity: 'info', text: texts.imported(file.name), details });
    if (isBlank(this.assessment)) {
      open();
      return;
    }
    this.host.ask({
      title: texts.replaceTitle,
      text: texts.replaceText(file.name),
      yes: texts.replaceYes,
      no: texts.replaceNo,
      onYes: open,
    });
  }

  /** Replaces the assessment. The one before is kept. */
  private replace(assessment: Assessment, notice: Notice): void {
    if (!isBlank(this.assessment)) this.draft.keepBackup(this.write(this.assessment));
    this.history.note(this.assessment);
    this.take(assessment, true);
    this.host.tell(notice);
  }

  /** Changes places with the form that was replaced last. */
  readonly undo = (): void => {
    const { assessment } = this.read(this.draft.backup ?? '');
    if (assessment) this.replace(assessment, { severity: 'info', text: this.texts.restored });
  };

  /** Begins an empty form. The one before is kept. */
  clear(): void {
    const { cleared, undo } = this.texts;
    const hasContent = !isBlank(this.assessment);
    this.replace(emptyAssessment(this.host.form.catalog.id), {
      severity: 'info',
      text: cleared,
      ...(hasContent && { action: { text: undo, run: this.undo } }),
    });
  }

  /** The assessment as the text of a file. */
  write(assessment: Assessment = this.assessment): string {
    return writeAssessmentFile(assessment, this.host.form.catalog);
  }

  read(text: string): ReturnType<typeof readFileText> {
    return readFileText(text, this.host.form.catalog, this.host.form.locale);
  }

  private get texts(): ReturnType<typeof assessmentTexts> {
    return assessmentTexts(this.host.form.locale);
  }

  private take(assessment: Assessment, whole: boolean): void {
    this.current = assessment;
    this.isDraft = true;
    this.draft.schedule(() => this.write(assessment));
    this.host.changed(whole);
  }

  private receive(text: string): void {
    const { assessment, remarks } = this.read(text);
    if (!assessment) {
      this.draft.keepUnreadable(text);
      this.host.tell({
        severity: 'error',
        isUnasked: true,
        text: this.texts.unreadable,
        details: remarks,
      });
    } else if (this.current) {
      this.keepDraft(text);
    } else {
      this.current = assessment;
      this.isDraft = true;
      this.host.changed(true);
    }
  }

  /** Takes over what another window has saved, unless both have been typed in at once. */
  private follow(text: string): void {
    const { assessment } = this.read(text);
    if (!assessment) return;
    if (this.draft.isUnsaved) {
      this.keepDraft(text);
    } else if (this.isDraft || !this.current) {
      this.current = assessment;
      this.isDraft = true;
      this.host.changed(false);
    }
  }

  private keepDraft(text: string): void {
    if (text === this.write()) return;
    this.draft.keepBackup(text);
    const { draftKept, undo } = this.texts;
    this.host.tell({
      severity: 'info',
      isUnasked: true,
      text: draftKept,
      action: { text: undo, run: this.undo },
    });
  }
}
