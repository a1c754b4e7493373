import type { Assessment, Locale } from '@dds/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import { assessmentFileName } from '../file/index.js';
import type { Announcer } from './announcer.js';
import { conflictBox } from './draft/conflict-box.js';
import { valueAt } from './draft/merge.js';
import { saveState } from './draft/save-state.js';
import type { Session } from './draft/session.js';
import type { VersionsChoice } from './draft/versions-choice.js';
import type { FormView } from './form-view.js';
import { downloadText, fileBar, type FileActions } from './frame/file-bar.js';
import { fileDrop } from './frame/file-drop.js';
import type { Prompts } from './frame/prompts.js';
import { undoKeys } from './frame/undo-keys.js';
import { lateWork } from './late-work.js';
import type { Moves } from './moves.js';
import type { Paper } from './print/paper.js';
import type { FirstTotals } from './steps/first-totals.js';
import { formBody, type Layout } from './steps/form-body.js';
import { errorSummary, outsideMessages } from './steps/messages.js';
import { summarySection } from './steps/summary.js';
import { assessmentTexts, type AssessmentTexts } from './texts.js';

/** What the form is drawn with. */
export interface FormParts {
  readonly form: {
    readonly locale: Locale;
    readonly layout: Layout;
    readonly value: Assessment;
    requestUpdate(): void;
  };
  /** `null` where the assessment cannot be scored. */
  readonly view: FormView | null;
  readonly isLocked: boolean;
  readonly session: Session;
  readonly moves: Moves;
  readonly announcer: Announcer;
  readonly prompts: Prompts;
  readonly versions: VersionsChoice;
  readonly totals: FirstTotals;
  readonly paper: Paper;
  readonly onLeave: (event: Event) => void;
  readonly submit: () => void;
}

/** The whole form: its files, what it tells and asks, what a person works on, and its sheet for paper. */
export function drawForm(parts: FormParts): TemplateResult {
  const { form, view, isLocked, session, announcer, prompts, versions, onLeave } = parts;
  const { locale, layout } = form;
  const texts = assessmentTexts(locale);
  const actions = fileActions(parts, texts);
  const drop = fileDrop(actions.open);
  return html`<div
    class="form"
    lang=${locale}
    role="group"
    aria-label=${texts.form}
    @keydown=${isLocked ? nothing : undoKeys(session)}
    @focusout=${onLeave}
    @change=${onLeave}
    @dragover=${drop.over}
    @drop=${drop.drop}
  >
    <div class="hidden-text" role="status">${announcer.text}</div>
    ${layout === 'evidence' ? '' : fileBar(texts, actions)} ${prompts.drawNotice(texts.close)}
    ${conflicts(parts)}
    ${view ? body(parts, view) : html`<p class="error" role="alert">${texts.unscorable}</p>`}
    ${prompts.drawQuestion()} ${versions.draw(isLocked)}
  </div>`;
}

function fileActions(
  { session, isLocked, versions }: FormParts,
  texts: AssessmentTexts,
): FileActions {
  const { history } = session;
  return {
    download: () => downloadText(assessmentFileName(session.assessment), session.write()),
    print: () => void lateWork.load().then(() => print()),
    open: isLocked ? undefined : (file) => void session.openFile(file),
    stepBack: !isLocked && history.canUndo ? session.stepBack : undefined,
    stepForth: !isLocked && history.canRedo ? session.stepForth : undefined,
    versions: { name: texts.versions, show: () => void versions.open() },
  };
}

function conflicts({ form, session, moves, isLocked }: FormParts): TemplateResult {
  return conflictBox({
    locale: form.locale,
    conflicts: isLocked ? [] : session.conflicts,
    valueOf: ({ path }) => valueAt(form.value, path),
    choose: (conflict, value) => {
      session.choose(conflict, value);
      moves.goTo(session.conflicts.length > 0 ? 'conflicts' : 'files');
    },
    refresh: () => form.requestUpdate(),
  });
}

function body(parts: FormParts, view: FormView): TemplateResult {
  const { form, submit } = parts;
  return html`<div class="body">
      ${view.attention.isChecked ? errorSummary(view, view.model.errors) : ''}
      ${outsideMessages(view)} ${summary(parts, view)}
      <div class="rows">${formBody(view, form.layout, submit)}</div>
    </div>
    ${sheet(parts, view)}`;
}

/** What has been reached, and where it is kept; beside the register alone, only the latter. */
function summary({ form, session, totals }: FormParts, view: FormView): TemplateResult | '' {
  const { draft } = session;
  const state = saveState(view, draft);
  if (form.layout === 'evidence') return draft.state === 'none' ? '' : state;
  return summarySection(view, totals.draw({ ...view, result: view.model.result }), state);
}

function sheet({ form, paper }: FormParts, view: FormView): unknown {
  const { module } = lateWork;
  if (!module || !paper.isWanted) return '';
  return form.layout === 'evidence' ? module.printRegister(view) : module.printSheet(view);
}
