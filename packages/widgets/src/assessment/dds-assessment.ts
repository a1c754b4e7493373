import {
  catalog4725,
  type Assessment,
  type AssessmentResult,
  type Catalog,
  type Guidance,
  type Policies,
} from '@dds/criteria';
import {
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { DdsWorkElement } from '../internal/dds-work-element.js';
import { showDialog } from '../internal/show-dialog.js';
import { completeWith } from '../later/complete-with.js';
import {
  chooseStorage,
  deleteDraft,
  type DeleteDraftOptions,
  type StorageAdapter,
} from '../storage/index.js';
import { base } from '../styles/base.js';
import { controls } from '../styles/controls.js';
import { level } from '../styles/level.js';
import { table } from '../styles/table.js';
import { tokens } from '../styles/tokens.js';
import { Announcer } from './announcer.js';
import { buildView } from './build-view.js';
import { Session, type Extent } from './draft/session.js';
import { VersionsChoice } from './draft/versions-choice.js';
import { drawForm } from './draw-form.js';
import type { AssessmentDetail } from './events.js';
import { FormControl } from './form-control.js';
import type { FormView } from './form-view.js';
import { Prompts } from './frame/prompts.js';
import { screenStyles } from './frame/screen-styles.js';
import { WorkLoader } from './late-work.js';
import { Attention } from './model/attention.js';
import type { FormModel } from './model/form-model.js';
import { ScoredForm } from './model/scored-form.js';
import { Moves } from './moves.js';
import { PathState } from './path/path-state.js';
import { pathStyles } from './path/path-styles.js';
import { Paper } from './print/paper.js';
import { check } from './steps/finishing.js';
import { FirstTotals } from './steps/first-totals.js';
import { latePart, type Layout } from './steps/form-body.js';
import { assessmentTexts } from './texts.js';

/**
 * The form in which an institution scores itself.
 *
 * It keeps a draft on the machine where `storage-key` is set, and sends nothing anywhere.
 *
 * @element dds-assessment
 * @attr {string} storage-key - Key under which the draft is kept in `localStorage`.
 * @attr {number} heading-level - Level of the form's highest headings; 2 unless told.
 * @attr {string} layout - `steps` (default) leads from step to step, `page` shows everything at once,
 * `evidence` the register alone.
 * @attr {string} name - Under this name a `<form>` around it sends the text of the file.
 * @attr {boolean} required - A `<form>` around it is not sent before everything is answered.
 * @attr {string} today - ISO 8601 day that counts as today; that of the clock in Vietnam unless told.
 * @attr {boolean} disabled - Nothing can be changed; every step can still be read.
 * @fires dds-change - A person, a file or the draft has changed the assessment.
 * @fires dds-submit - A person has checked and finished it; cancel it to show a message of your own.
 */
export class DdsAssessment extends DdsWorkElement {
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = [
    tokens,
    base,
    controls,
    table,
    level,
    screenStyles,
    pathStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...DdsWorkElement.properties,
    value: { attribute: false, noAccessor: true },
    defaultValue: { attribute: false },
    catalog: { attribute: false },
    guidance: { attribute: false },
    policies: { attribute: false },
    storage: { attribute: false },
    storageKey: { attribute: 'storage-key' },
    previous: { attribute: false },
    layout: {},
    today: {},
    name: { reflect: true },
    required: { type: Boolean },
    disabled: { type: Boolean, reflect: true },
  };

  private readonly prompts = new Prompts(this, (path) => this.moves.goTo(path));
  private readonly session = new Session({
    form: this,
    prompts: this.prompts,
    refresh: () => this.requestUpdate(),
    changed: (extent) => this.onChanged(extent),
  });
  private readonly scored = new ScoredForm();
  private readonly attention = new Attention();
  private readonly path = new PathState(() => this.requestUpdate());
  private readonly moves = new Moves(this, this.path, this.attention, () => this.scored.read(this));
  private readonly control = new FormControl(this);
  private readonly announcer = new Announcer(this);
  private readonly paper = new Paper(() => {
    this.requestUpdate();
    this.performUpdate();
  });
  private readonly versions = new VersionsChoice({
    form: this,
    session: this.session,
    prompts: this.prompts,
    refresh: () => this.requestUpdate(),
  });
  private readonly totals = new FirstTotals();
  private isFormDisabled = false;
  private opensFacts: boolean | undefined;

  /** Shown where neither `value` is set nor a draft kept; it becomes a draft with its first change. */
  declare defaultValue: Assessment | undefined;
  /** The index to score by; that of Decision 4725 unless told. */
  declare catalog: Catalog;
  /** The local guidance to score with, which says what evidence is wanted. */
  declare guidance: Guidance | null | undefined;
  /** Readings of what the Decision leaves open, where they are not the usual ones. */
  declare policies: Partial<Policies> | undefined;
  /** Where the draft is kept; `localStorage` where `storage-key` is set, else nowhere. */
  declare storage: StorageAdapter | undefined;
  declare storageKey: string | undefined;
  /** The file of another school year: its answers stand beside the rows, to take over one by one. */
  declare previous: Assessment | undefined;
  declare layout: Layout;
  declare today: string | undefined;
  declare name: string | undefined;
  declare required: boolean;
  declare disabled: boolean;

  constructor() {
    super();
    this.catalog = catalog4725;
    this.layout = 'steps';
    this.required = false;
    this.disabled = false;
    this.addEventListener('invalid', this.onInvalid);
    this.addController({
      hostConnected: () => this.session.draft.resume(),
      hostDisconnected: () => this.session.draft.release(),
    });
    this.addController(this.paper);
    new WorkLoader(this);
  }

  /**
   * What the institution has answered so far. What a page sets is never changed, only replaced. To set
   * what it is already, as frameworks do, changes nothing.
   */
  get value(): Assessment {
    return this.session.assessment;
  }

  set value(assessment: Assessment | undefined) {
    if (this.session.holds(assessment)) return;
    this.forget();
    this.session.set(assessment);
  }

  /** What scoring gives for {@link value}; `null` where it cannot be scored by the catalog. */
  get result(): AssessmentResult | null {
    return this.scored.readResult(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { storage, storageKey } = this;
    const isKept = storage !== undefined || Boolean(storageKey);
    // Another catalog may read a draft that this one could not.
    if (changed.has('storage') || changed.has('storageKey') || (isKept && changed.has('catalog'))) {
      const keeping = chooseStorage(storage, storageKey);
      this.session.open(keeping);
      void this.path.place.open(keeping);
    }
    if (changed.has('defaultValue')) this.opensFacts = undefined;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.totals.settle();
    // The page around it is moved once, unless a part takes long.
    if (!this.hasUpdated) await this.latePart?.loadSoon();
    await super.scheduleUpdate();
  }

  /** A form is complete when what it shows has come. */
  protected override getUpdateComplete(): Promise<boolean> {
    return completeWith(
      () => super.getUpdateComplete(),
      () => this.latePart,
    );
  }

  private get latePart(): ReturnType<typeof latePart> {
    return latePart(this.layout, this.path);
  }

  protected override updated(): void {
    if (this.prompts.isAsking || this.versions.isOpen) {
      const dialog = this.renderRoot.querySelector('dialog');
      if (dialog?.isConnected && !dialog.open) showDialog(dialog);
    }
    this.tellForm();
  }

  /** Gives the `<form>` around the element what it would send. */
  private tellForm(): void {
    this.control.update({
      read: () => this.scored.read(this),
      isRequired: this.required,
      locale: this.locale,
      write: () => this.session.write(),
    });
  }

  /** The `<form>` around the element. */
  get form(): HTMLFormElement | null {
    return this.control.form;
  }

  /** Called by the browser when the form around the element is reset. */
  formResetCallback(): void {
    this.value = undefined;
  }

  /** Called by the browser when a fieldset around the element is disabled or enabled. */
  formDisabledCallback(isDisabled: boolean): void {
    this.isFormDisabled = isDisabled;
    this.requestUpdate();
  }

  /** Called by the browser with the text that the form had before the page was left. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string' && this.session.isUntouched) {
      const { assessment } = this.session.read(state);
      if (assessment) this.session.set(assessment);
      this.requestUpdate();
    }
  }

  /** A form that may not be sent yet shows why, as pressing "check" does. */
  private readonly onInvalid = (event: Event): void => {
    event.preventDefault();
    this.showAll();
    const model = this.scored.read(this);
    this.moves.goTo(
      model && model.errors.length > 0 ? 'errors' : (model?.missing[0]?.path ?? 'overview'),
    );
  };

  /**
   * Deletes the draft that a `storage-key` stands for, for example when a teacher signs out at a
   * shared computer. A form that is open under the key keeps what it shows, and saves its next edit.
   *
   * @param options - `versions: true` deletes the versions to go back to as well.
   */
  static deleteDraft(storageKey: string, options?: DeleteDraftOptions): Promise<void> {
    return deleteDraft(storageKey, options);
  }

  /** Begins an empty form. The form before it is kept and can be brought back. */
  clear(): void {
    this.session.clear();
  }

  override render(): TemplateResult {
    const { session, moves, announcer, prompts, versions, totals, paper } = this;
    const model = this.scored.read(this);
    return drawForm({
      form: this,
      view: model && this.view(model),
      isLocked: this.isLocked,
      session,
      moves,
      announcer,
      prompts,
      versions,
      totals,
      paper,
      onLeave: this.onLeave,
      submit: this.check,
    });
  }

  private view(model: FormModel): FormView {
    this.attention.meet(model.errors);
    this.opensFacts ??= model.missing.some(({ kind }) => kind === 'fact');
    return buildView(model, {
      form: this,
      session: this.session,
      attention: this.attention,
      path: this.path,
      moves: this.moves,
      opensFacts: this.opensFacts,
      isLocked: this.isLocked || this.session.draft.state === 'loading',
      prompts: this.prompts,
    });
  }

  private onChanged(extent: Extent): void {
    if (extent === 'whole') this.forget();
    if (extent === 'field') this.drawTotalsFirst();
    this.requestUpdate();
    this.tellForm();
    this.send('dds-change');
    this.announcer.wait();
  }

  /** Who types looks at the total: everything else is drawn when that has been painted. */
  private drawTotalsFirst(): void {
    const { catalog, locale, result } = this;
    if (!result) return;
    this.totals.drawFirst({ catalog, locale, texts: assessmentTexts(locale), result });
  }

  private send(type: 'dds-change' | 'dds-submit'): boolean {
    const { value: assessment, result } = this;
    if (!result) return false;
    const detail: AssessmentDetail = { assessment, result };
    return this.dispatchEvent(
      new CustomEvent(type, {
        detail,
        bubbles: true,
        composed: true,
        cancelable: type === 'dds-submit',
      }),
    );
  }

  /** Another assessment has come: nothing of it has been touched yet. */
  private forget(): void {
    this.attention.forget();
    this.path.forget();
    this.opensFacts = undefined;
    this.prompts.forget();
    this.requestUpdate();
  }

  private readonly onLeave = (event: Event): void => {
    // A field also loses the focus when rendering removes it: the next update has to wait for that.
    this.attention.leave(event);
    if (event.type === 'focusout') this.session.history.leave();
    queueMicrotask(() => this.requestUpdate());
  };

  private get isLocked(): boolean {
    return this.disabled || this.isFormDisabled;
  }

  private readonly check = (): void => {
    check({
      locale: this.locale,
      read: () => this.scored.read(this),
      showAll: () => this.showAll(),
      goTo: (place) => this.moves.goTo(place),
      prompts: this.prompts,
      submit: () => this.send('dds-submit'),
    });
  };

  private showAll(): void {
    this.attention.isChecked = true;
    this.requestUpdate();
  }
}
