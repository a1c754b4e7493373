import type { DossierAction, Locale } from '@dds/criteria';
import { sayDays } from '../internal/say-days.js';
import { requireIssue, sayIssue, textOf } from '../internal/say-issue.js';
import { actionNames, lifecycleTexts, stageNames } from './texts.js';
import type { DossierStage, LifecycleIssue } from './types.js';

/**
 * Names what can be done to a dossier.
 *
 * @example
 * ```ts
 * import { dossierActionName } from '@dds/engine';
 *
 * console.assert(dossierActionName('recognise', 'vi') === 'công nhận');
 * ```
 */
export function dossierActionName(action: DossierAction, locale: Locale): string {
  return textOf(actionNames, action)[locale];
}

/**
 * Names where a dossier stands; `none` before it is created.
 *
 * @example
 * ```ts
 * import { dossierStageName } from '@dds/engine';
 *
 * console.assert(dossierStageName('under-review', 'vi') === 'đang thẩm định');
 * ```
 */
export function dossierStageName(stage: DossierStage | 'none', locale: Locale): string {
  return textOf(stageNames, stage)[locale];
}

/**
 * Says in one sentence what is wrong with an event or a log and what to do about it.
 *
 * @example
 * ```ts
 * import { lifecycleIssueText } from '@dds/engine';
 *
 * const text = lifecycleIssueText(
 *   {
 *     code: 'action-out-of-order',
 *     severity: 'error',
 *     path: 'events/2',
 *     params: { action: 'submit', stage: 'draft' },
 *   },
 *   'vi',
 * );
 * console.assert(text === 'Bước 2: không thể gửi cơ quan quản lý khi hồ sơ đang ở bước “bản nháp”; hãy làm đúng trình tự.');
 * ```
 */
export function lifecycleIssueText(issue: LifecycleIssue, locale: Locale): string {
  const { params: given } = requireIssue(issue);
  const { action, stage, ...rest } = sayDays(given, ['day', 'lastDay'], locale);
  const params = {
    ...rest,
    ...(action !== undefined && { action: textOf(actionNames, action)[locale] }),
    ...(stage !== undefined && { stage: textOf(stageNames, stage)[locale] }),
  };
  return sayIssue(lifecycleTexts, { ...issue, params }, locale);
}
