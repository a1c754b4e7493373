import '@dds/widgets/define/dds-badge';
import type { DdsBadge } from '@dds/widgets';

export const badge: DdsBadge | null = document.querySelector('dds-badge');
