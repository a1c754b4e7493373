import '@dds/widgets/define/dds-assessment';
import '@dds/widgets/define/dds-badge';
import type { DdsBadge, StorageAdapter } from '@dds/widgets';

export const badge: DdsBadge | null = document.querySelector('dds-badge');

const texts = new Map<string, string>();
const storage: StorageAdapter = {
  load: (key) => texts.get(key) ?? null,
  save: (key, text) => void texts.set(key, text),
  remove: (key) => void texts.delete(key),
};
const form = document.querySelector('dds-assessment');
if (form) form.storage = storage;
