import type { Trust } from '@dds/credential';
import type { Guidance, Locale } from '@dds/criteria';
import type { Dossier, RefusedFile } from './dossiers/types.js';
import type { KeyRecord } from './keys/key-record.js';
import type { Register } from './register/register.js';
import { wordsOf, type Words } from './shell/problem.js';
import type { Question } from './shell/question.js';
import { memory } from './memory.js';

export const pages = ['khoa-ky', 'ho-so', 'da-cap'] as const;
export type Page = (typeof pages)[number];

/** Everything that the page shows. */
export interface DeskState {
  readonly locale: Locale;
  readonly page: Page;
  readonly busy: boolean;
  readonly notice: { readonly kind: 'done' | 'problem'; readonly words: Words } | undefined;
  readonly question: Question | undefined;
  readonly key: KeyRecord | undefined;
  readonly register: Register;
  /** Whose declared badges count. */
  readonly trust: Trust;
  readonly guidance: Guidance | undefined;
  readonly dossiers: readonly Dossier[];
  readonly refused: readonly RefusedFile[];
  /** The dossier that is read, by its digest. */
  readonly opened: string | undefined;
  /** Dossiers to recognise, by their digests. */
  readonly chosen: readonly string[];
  /** Badges to download or withdraw, by their ids. */
  readonly picked: readonly string[];
}

/** Holds the state, and draws the page anew with every change of it. */
export class Desk {
  state: DeskState;
  readonly #draw: (desk: Desk) => void;
  #answer: ((yes: boolean) => void) | undefined;

  constructor(state: DeskState, draw: (desk: Desk) => void) {
    this.state = state;
    this.#draw = draw;
    draw(this);
  }

  change(patch: Partial<DeskState>): void {
    this.state = { ...this.state, ...patch };
    this.#draw(this);
  }

  /** Says that something has been done. */
  say(words: Words): void {
    this.change({ notice: { kind: 'done', words } });
  }

  /** Does something that takes its time; what goes wrong is said in words. One thing at a time. */
  async attempt(work: () => Promise<void>): Promise<void> {
    if (this.state.busy) return;
    this.change({ busy: true, notice: undefined });
    try {
      await work();
    } catch (error) {
      this.change({ notice: { kind: 'problem', words: wordsOf(error) } });
    } finally {
      this.change({ busy: false });
    }
  }

  /** Asks before something that cannot be undone. */
  ask(question: Question): Promise<boolean> {
    this.change({ question });
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  answer(yes: boolean): void {
    this.change({ question: undefined });
    this.#answer?.(yes);
  }

  async speak(locale: Locale): Promise<void> {
    this.change({ locale });
    await memory.set('locale', locale);
  }
}
