import type { Assessment } from '@dds/criteria';
import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';
import { requireAssessment } from '../internal/read-assessment.js';
import { readPart } from '../internal/read-file.js';
import { isSameJson } from '../internal/same-json.js';
import { reviewReasons } from './reasons.js';
import { readRowPath, type RowPlace } from './row-path.js';
import type { ReviewAnswer, ReviewReason, ReviewSheet } from './types.js';

/**
 * Puts the reviewer's answer to a row into the sheet, with its reason.
 *
 * @param sheet - It is not changed.
 * @param self - The school's file, which the sheet was opened from.
 * @param path - Such as `items/1.3.1` or `conditions/1.1`.
 * @param answer - The whole answer; `null` takes the row back to the school's.
 * @param reason - Needed where the answer differs from the school's, and dropped where it does not.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for a path that is no row, an answer that is no object,
 * a reason whose code is none of `reviewReasons`, or one without a text.
 *
 * @example
 * ```ts
 * import { openReview, reviseReview } from '@dds/engine';
 *
 * const assessment = { schemaVersion: 1, catalog: '4725-2022' } as const;
 * const reason = { code: 'found-on-visit', text: 'Đã xem phòng máy.' } as const;
 * const opened = openReview(assessment);
 * const sheet = reviseReview(opened, assessment, 'items/1.5.1', { points: 15 }, reason);
 * const back = reviseReview(sheet, assessment, 'items/1.5.1', null);
 * console.assert(Object.keys(back.reasons).length === 0);
 * ```
 */
export function reviseReview(
  sheet: ReviewSheet,
  self: Assessment,
  path: string,
  answer: ReviewAnswer,
  reason?: ReviewReason,
): ReviewSheet {
  const place = readRowPath(path);
  if (!place || (answer !== null && !isRecord(answer))) throw wrongRow();
  if (!isRecord(sheet) || !isRecord(sheet.external)) throw wrongSheet();
  const own = readPart(requireAssessment(self), place.part);
  const selfAnswer = Object.hasOwn(own, place.code) ? own[place.code] : undefined;
  const next = answer ?? selfAnswer;
  const reasons = new Map(isRecord(sheet.reasons) ? Object.entries(sheet.reasons) : []);
  if (isSameJson(next, selfAnswer)) reasons.delete(path);
  else reasons.set(path, checkReason(reason));
  return {
    ...sheet,
    external: withAnswer(sheet.external, place, next),
    reasons: Object.fromEntries(reasons),
  };
}

function withAnswer(external: Assessment, { part, code }: RowPlace, answer: unknown): Assessment {
  const { [code]: _, ...others } = readPart(external, part);
  const answers = answer === undefined ? others : { ...readPart(external, part), [code]: answer };
  return { ...external, [part]: answers };
}

function checkReason(reason: ReviewReason | undefined): ReviewReason {
  const { code, text } = reason ?? {};
  if (reviewReasons.includes(code!) && typeof text === 'string' && text.trim() !== '') {
    return { code: code!, text };
  }
  throw wrongOption(
    'A changed row needs a reason: a code of reviewReasons and a text that says why.',
    'Mục bị thay đổi phải có lý do: một mã trong reviewReasons và một câu nói rõ vì sao.',
  );
}

function wrongSheet() {
  return wrongOption(
    'The sheet must be one of openReview.',
    'Bản thẩm định phải được tạo bằng openReview.',
  );
}

function wrongRow() {
  return wrongOption(
    'The path must name a row, such as items/1.3.1 or conditions/1.1, and the answer be an object or null.',
    'Đường dẫn phải chỉ một mục, ví dụ items/1.3.1 hoặc conditions/1.1; câu trả lời phải là đối tượng hoặc null.',
  );
}
