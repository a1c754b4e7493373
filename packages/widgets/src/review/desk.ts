import type { Assessment } from '@dds/criteria';
import { openReview, reviseReview, type ReviewReason, type ReviewSheet } from '@dds/engine/review';

import { isSameJson } from '../internal/same-json.js';
import { readAnswer, recordOf, type RowAnswer } from '../assessment/model/read-answer.js';
import { rowPath, type RowRef } from '../assessment/model/row-ref.js';

/** What a reviewer has typed at a row; what is absent stands in the sheet. */
export interface RowDraft {
  readonly answer?: RowAnswer;
  readonly code?: string;
  readonly text?: string;
  /** It is not in the sheet yet: the engine takes no change without a reason. */
  readonly isPending?: boolean;
}

/**
 * The sheet as it stands, and what is typed but not yet in it.
 *
 * A sheet that the page gives stays until the page gives another. One that was opened here is opened
 * anew with another assessment, and stays with a copy of the same one.
 */
export class Desk {
  readonly drafts = new Map<string, RowDraft>();
  private current: ReviewSheet | undefined;
  private isGiven = false;
  private opened: Assessment | undefined;

  /** The sheet for an assessment; `undefined` where none can be opened. */
  read(assessment: Assessment | undefined): ReviewSheet | undefined {
    if (this.isGiven || (this.current && this.opened === assessment)) return this.current;
    if (assessment === undefined) return undefined;
    const next = tryTo(() => openReview(assessment));
    if (this.current === undefined || this.current.self !== next?.self) this.put(next, false);
    this.opened = assessment;
    return this.current;
  }

  /** Takes a sheet of the page, or begins anew. What is typed stays where it is the same sheet. */
  give(sheet: ReviewSheet | undefined): void {
    if (!sheet || !isSameJson(sheet, this.current)) this.put(sheet ?? undefined, sheet != null);
  }

  /** Records what has been typed at a row; false where it has to wait for its reason. */
  revise(assessment: Assessment, row: RowRef, typed: RowDraft): boolean {
    const sheet = this.read(assessment);
    if (!sheet) return false;
    const path = rowPath(row);
    const draft = { ...this.drafts.get(path), ...typed };
    const answer = draft.answer ?? readAnswer(sheet.external, row);
    const isBlank = Object.keys(answer).length === 0 && !hasAnswer(assessment, row);
    const reason = { ...reasonAt(sheet, path), ...draft } as Partial<ReviewReason>;
    const next = tryTo(() =>
      reviseReview(sheet, assessment, path, isBlank ? null : answer, {
        code: reason.code!,
        text: reason.text!,
      }),
    );
    // The reason stays typed, even where passing over the school's points drops it from the sheet.
    this.drafts.set(path, { ...draft, isPending: next === undefined });
    if (next) this.current = next;
    return next !== undefined;
  }

  /** Gives a row back to the school's answer. */
  takeBack(assessment: Assessment, row: RowRef): void {
    const path = rowPath(row);
    const sheet = this.read(assessment);
    const next = sheet && tryTo(() => reviseReview(sheet, assessment, path, null));
    if (!next) return;
    this.current = next;
    this.drafts.delete(path);
  }

  private put(sheet: ReviewSheet | undefined, isGiven: boolean): void {
    this.current = sheet;
    this.isGiven = isGiven;
    this.opened = undefined;
    this.drafts.clear();
  }
}

/** The reason that a sheet holds for a row, as far as it can be read. */
export function reasonAt(sheet: ReviewSheet, path: string): Partial<ReviewReason> {
  return recordOf(recordOf<ReviewSheet['reasons']>(sheet.reasons)[path]);
}

function hasAnswer(assessment: Assessment, { part, code }: RowRef): boolean {
  return Object.hasOwn(recordOf(assessment[part]), code);
}

function tryTo<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
