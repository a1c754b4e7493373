import type { Locale } from '@dds/criteria';
import type { Prompts } from '../frame/prompts.js';
import type { FormModel } from '../model/form-model.js';
import { assessmentTexts } from '../texts.js';
import { sortMissing } from './summary.js';

/** What finishing asks of its form, and tells it. */
export interface FinishingHost {
  readonly locale: Locale;
  readonly read: () => FormModel | null;
  /** Shows every message. */
  readonly showAll: () => void;
  readonly goTo: (place: string) => void;
  readonly prompts: Prompts;
  /** Tells the page; `false` where it shows a message of its own. */
  readonly submit: () => boolean;
}

/** Shows every message; without errors it finishes, after a word about what is missing. */
export function check(host: FinishingHost): void {
  const model = host.read();
  if (!model) return;
  const texts = assessmentTexts(host.locale);
  host.showAll();
  const finish = (): void => {
    if (host.submit()) host.prompts.tell({ severity: 'info', text: texts.finished });
  };
  if (model.errors.length > 0) {
    host.goTo('errors');
  } else if (model.missing.length > 0) {
    host.prompts.ask({
      title: texts.incompleteTitle,
      text: texts.incompleteText,
      details: sortMissing({ texts, model }).map(({ text }) => text),
      yes: texts.incompleteYes,
      no: texts.incompleteNo,
      onYes: finish,
    });
  } else {
    finish();
  }
}
