import type { Assessment, Catalog, Guidance, Locale } from '@dds/criteria';
import { explainGroups } from '@dds/engine/explain';
import type { LitElement } from 'lit';
import type { Session } from './draft/session.js';
import type { FormView } from './form-view.js';
import type { Prompts } from './frame/prompts.js';
import type { Attention } from './model/attention.js';
import type { FormModel } from './model/form-model.js';
import type { Moves } from './moves.js';
import { currentDay, type PathState } from './path/path-state.js';
import type { Layout } from './steps/form-body.js';
import { pathTexts } from './path/texts.js';
import { assessmentTexts } from './texts.js';

/** The element, as far as a page sets it. */
interface ViewForm extends LitElement {
  readonly catalog: Catalog;
  readonly guidance: Guidance | null | undefined;
  readonly locale: Locale;
  readonly headingLevel: number;
  previous: Assessment | undefined;
  readonly today: string | undefined;
  readonly layout: Layout;
}

/** What a view is made of. */
export interface ViewParts {
  readonly form: ViewForm;
  readonly session: Session;
  readonly attention: Attention;
  readonly path: PathState;
  readonly moves: Moves;
  readonly opensFacts: boolean;
  readonly isLocked: boolean;
  readonly prompts: Prompts;
}

/** Puts together what the templates know of the form, and what they may ask of it. */
export function buildView(model: FormModel, parts: ViewParts): FormView {
  const { form, session, attention, path, moves, opensFacts, isLocked, prompts } = parts;
  const { catalog, locale, headingLevel, previous } = form;
  const texts = assessmentTexts(locale);
  const refresh = (): void => form.requestUpdate();
  return {
    model,
    catalog,
    guidance: form.guidance ?? null,
    locale,
    texts,
    reasons: new Map(
      explainGroups(model.result, catalog, locale).map(({ path: group, text }) => [group, text]),
    ),
    headingLevel,
    opensFacts,
    isLocked,
    attention,
    place: path.place,
    search: path.search,
    shown: path.shown,
    pasted: path.pasted,
    previous,
    today: form.today ?? currentDay(),
    goesToRows: form.layout !== 'evidence',
    openPrevious: (file) => void openPrevious(parts, file),
    refresh,
    goStep: (step) => moves.goStep(step),
    goTo: (place) => moves.goTo(place),
    find: (search) => {
      path.find(search, model);
      refresh();
    },
    paste: (text) => {
      path.pasted = text;
      refresh();
    },
    mark: (row, isMarked) => {
      path.place.mark(row, isMarked);
      refresh();
    },
    openPanel: (panel) => {
      attention.open(panel);
      refresh();
    },
    change: (update, focus) => {
      const field = (form.renderRoot as ShadowRoot).activeElement?.id;
      session.change(update, focus === undefined ? field : undefined);
      if (focus) moves.goTo(focus);
    },
    askToDelete: (id, remove) =>
      prompts.ask({
        title: texts.deleteText(id),
        yes: texts.deleteEvidence,
        no: texts.deleteNo,
        onYes: () => {
          session.change(remove);
          moves.goTo('unlinked');
        },
      }),
  };
}

/** Sets the answers of another school year, in a file, beside those of this one. */
async function openPrevious({ form, session, prompts }: ViewParts, file: File): Promise<void> {
  const { locale } = form;
  const { assessment, remarks: details } = session.read(await file.text().catch(() => ''));
  if (!assessment) {
    const text = assessmentTexts(locale).importFailed(file.name);
    prompts.tell({ severity: 'error', text, details });
    return;
  }
  form.previous = assessment;
  prompts.tell({ severity: 'info', text: pathTexts(locale).compared(file.name) });
}
