import '@dds/widgets/define/all';
import type { DdsBadge, ReturnReason, StorageAdapter } from '@dds/widgets';
import type { DdsElements } from '@dds/widgets/types/elements';

export const badge: DdsBadge | null = document.querySelector('dds-badge');

const texts = new Map<string, string>();
const storage: StorageAdapter = {
  load: (key) => texts.get(key) ?? null,
  save: (key, text) => void texts.set(key, text),
};
const form = document.querySelector('dds-assessment');
if (form) form.storage = storage;

// Each tag has its class, in both directions.
type Typed = Pick<HTMLElementTagNameMap, keyof HTMLElementTagNameMap & `dds-${string}`>;
type Listed = { [Tag in keyof DdsElements]: DdsElements[Tag]['element'] };
export const typed = (elements: Typed): Listed => elements;
export const listed = (elements: Listed): Typed => elements;

// Each event has its detail.
form?.addEventListener('dds-change', ({ detail }) => detail.result.complete satisfies boolean);
const review = document.querySelector('dds-review');
review?.addEventListener('dds-return', ({ detail }) => {
  const reasons: readonly ReturnReason[] = detail.reasons;
  return reasons;
});
// @ts-expect-error The reasons are another event's.
review?.addEventListener('dds-review', ({ detail }) => detail.reasons);
