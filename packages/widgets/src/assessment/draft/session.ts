import type { Assessment, Catalog, Locale } from '@dds/criteria';
import { writeAssessmentFile } from '../../file/index.js';
import { isSameJson } from '../../internal/same-json.js';
import type { Keeping } from '../../storage/index.js';
import { Draft } from './draft.js';
import { History } from './history.js';
import { isBlank, readFileText } from './import-file.js';
import { mergeAssessments, valueAt, withValue, type Conflict } from './merge.js';
import type { Notice } from '../frame/notice.js';
import type { Prompts } from '../frame/prompts.js';
import { assessmentTexts } from '../texts.js';
import { emptyAssessment, type Update } from '../model/update.js';

/** What has changed: a field that a person is in, one place or more, or everything. */
export type Extent = 'field' | 'places' | 'whole';

/** What a session asks of its form, and tells it. */
export interface SessionHost {
  readonly prompts: Prompts;
  readonly form: {
    readonly catalog: Catalog;
    readonly locale: Locale;
    readonly defaultValue: Assessment | undefined;
  };
  /** The save state has changed. */
  refresh(): void;
  /** A person, a file or the storage has changed the assessment. */
  changed(extent: Extent): void;
}

/** From this many bytes on, opening a file takes longer than a person waits without a word. */
const LARGE = 500_000;

/**
 * The assessment that a form works on, and its draft.
 *
 * A form is never replaced without a copy: what a person typed is one of the versions.
 */
export class Session {
  readonly draft: Draft;
  readonly history = new History();
  /** What another hand has changed too, and nobody has chosen yet. */
  conflicts: readonly Conflict[] = [];
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
      (text, base) => this.follow(text, base),
    );
  }

  get assessment(): Assessment {
    return this.current ?? this.origin;
  }

  /** What the form begins with. */
  private get origin(): Assessment {
    const { catalog, defaultValue } = this.host.form;
    if (defaultValue) return defaultValue;
    // The same one each time, so that it need not be scored again.
    if (this.blank?.catalog !== catalog.id) this.blank = emptyAssessment(catalog.id);
    return this.blank;
  }

  /** Nothing has been set, typed or found yet. */
  get isUntouched(): boolean {
    return this.current === undefined;
  }

  /** Whether it works on an assessment, or a copy of it, already. */
  holds(assessment: Assessment | undefined): boolean {
    return Boolean(assessment) && isSameJson(assessment, this.current);
  }

  /** Takes the assessment that a page sets; a draft that it replaces is kept. */
  set(assessment: Assessment | undefined): void {
    const before = this.isDraft ? this.current : undefined;
    this.current = assessment;
    this.isDraft = false;
    this.history.forget();
    this.conflicts = [];
    if (before) this.keepDraft(this.write(before));
  }

  /**
   * Changes the assessment as a person asks.
   *
   * @param field - Where they type, so that it can be taken back as one step.
   */
  change(update: Update, field?: string): void {
    this.history.note(this.assessment, field);
    this.take(update(this.assessment), field === undefined ? 'places' : 'field');
  }

  /** Takes the last edit back. */
  readonly stepBack = (): void => this.step(this.history.undo(this.assessment));

  /** Makes the edit again that was taken back last. */
  readonly stepForth = (): void => this.step(this.history.redo(this.assessment));

  private step(assessment: Assessment | undefined): void {
    if (assessment) this.take(assessment, 'places');
  }

  /** Begins to keep the draft, and shows the one that is there unless a page has set a value. */
  open(keeping: Keeping | undefined): void {
    // A draft that is safe under another key makes way for what stands under this one.
    if (this.isDraft && this.draft.isSafe) {
      this.current = undefined;
      this.isDraft = false;
      this.conflicts = [];
    }
    this.draft.open(keeping, (text) => this.receive(text));
  }

  /** Opens the form in a file, after asking where it would replace answers. */
  async openFile(file: File): Promise<void> {
    const { texts } = this;
    if (file.size > LARGE) {
      const text = this.texts.opening(file.name);
      this.host.prompts.tell({ severity: 'info', isUnasked: true, isBusy: true, text });
      // It shows before the work begins.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { assessment, remarks: details } = this.read(await file.text().catch(() => ''));
    this.host.prompts.tell(undefined);
    if (!assessment) {
      this.host.prompts.tell({ severity: 'error', text: texts.importFailed(file.name), details });
      return;
    }
    const open = (): void =>
      this.replace(assessment, { severity: 'info', text: texts.imported(file.name), details });
    if (isBlank(this.assessment)) {
      open();
      return;
    }
    this.host.prompts.ask({
      title: texts.replaceTitle,
      text: texts.replaceText(file.name),
      yes: texts.replaceYes,
      no: texts.replaceNo,
      onYes: open,
    });
  }

  /** Replaces the assessment. The one before is kept. */
  private replace(assessment: Assessment, notice: Notice): void {
    const { assessment: before } = this;
    this.conflicts = [];
    this.history.note(before);
    this.take(assessment, 'whole');
    this.host.prompts.tell(
      isBlank(before) ? notice : { ...notice, ...this.keep(this.write(before)) },
    );
  }

  /** Brings a version back. */
  openVersion(text: string): void {
    const { assessment } = this.read(text);
    if (assessment) this.replace(assessment, { severity: 'info', text: this.texts.restored });
  }

  /** Begins an empty form. The one before is kept. */
  clear(): void {
    const text = this.texts.cleared;
    this.replace(emptyAssessment(this.host.form.catalog.id), { severity: 'info', text });
  }

  /** Settles what two hands have changed. */
  choose(conflict: Conflict, value: unknown): void {
    this.conflicts = this.conflicts.filter((each) => each !== conflict);
    this.change((assessment) => withValue(assessment, conflict.path, value));
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

  private take(assessment: Assessment, extent: Extent): void {
    this.current = assessment;
    this.isDraft = true;
    this.draft.schedule(() => this.write(assessment));
    this.host.changed(extent);
  }

  private receive(text: string): void {
    const { assessment, remarks } = this.read(text);
    if (!assessment) {
      this.draft.keepUnreadable(text);
      this.host.prompts.tell({
        severity: 'error',
        isUnasked: true,
        text: this.texts.unreadable,
        details: remarks,
      });
      return;
    }
    if (this.current) {
      this.keepDraft(text);
      return;
    }
    void this.draft.versions.note(text);
    this.current = assessment;
    this.isDraft = true;
    this.host.changed('whole');
  }

  /** Joins what another hand has saved with what has been typed here. */
  private follow(text: string, base: string | null): void {
    const theirs = this.read(text).assessment;
    const mine = this.current;
    // What a page has set is no draft.
    if (!theirs || (mine && !this.isDraft)) {
      void this.draft.versions.note(text);
      return;
    }
    this.isDraft = true;
    if (!mine) {
      this.current = theirs;
      this.host.changed('whole');
      return;
    }
    const common = (base === null ? undefined : this.read(base).assessment) ?? this.origin;
    const { assessment, conflicts, taken } = mergeAssessments(common, mine, theirs);
    this.current = assessment;
    this.history.map((step) => mergeAssessments(common, step, theirs).assessment);
    const after = this.write();
    const isJoined = after !== this.write(theirs);
    if (isJoined || this.draft.isUnsaved) this.draft.schedule(() => this.write(assessment));
    // What has been chosen in the other window is settled.
    const isOpen = ({ path }: Conflict): boolean =>
      valueAt(mine, path) === valueAt(assessment, path);
    this.conflicts = [...this.conflicts.filter(isOpen), ...conflicts];
    for (const side of conflicts.length > 0 ? [mine, theirs] : []) this.keep(this.write(side));
    if (isJoined && taken > 0) {
      this.host.prompts.tell({ severity: 'info', isUnasked: true, text: this.texts.joined(taken) });
    }
    if (after !== this.write(mine)) this.host.changed('places');
    else this.host.refresh();
  }

  private keepDraft(text: string): void {
    if (text === this.write()) return;
    this.host.prompts.tell({
      severity: 'info',
      isUnasked: true,
      text: this.texts.draftKept,
      ...this.keep(text),
    });
  }

  /** Keeps a form that makes way for another, and says how it comes back. */
  private keep(text: string): Pick<Notice, 'action'> {
    void this.draft.versions.add(text);
    return { action: { text: this.texts.undo, run: () => this.openVersion(text) } };
  }
}
