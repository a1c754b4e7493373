import type { ReturnDetail } from '@dds/widgets';
import type {} from '@dds/widgets/types/react';
import { useRef } from 'react';

/** What compiles, and what must not: TypeScript says where a mark has no fault under it. */
export function Page() {
  const badge = useRef<HTMLElementTagNameMap['dds-badge']>(null);
  const hear = (event: CustomEvent<ReturnDetail>) => console.warn(event.detail.reasons);
  return (
    <>
      <dds-badge ref={badge} className="badge" lang="vi" level="2" density="compact" />
      <dds-assessment layout="page" ondds-change={({ detail }) => console.warn(detail.result)} />
      <dds-review readOnly ondds-return={hear} aria-label="Đánh giá ngoài" />

      {/* @ts-expect-error A level is a text. */}
      <dds-badge level={2} />
      {/* @ts-expect-error There is no such property. */}
      <dds-badge schoolYaer="2025-2026" />
      {/* @ts-expect-error There is no such layout. */}
      <dds-assessment layout="pages" />
      {/* @ts-expect-error What is only read cannot be set. */}
      <dds-compare comparison={undefined} />
      {/* @ts-expect-error Another event brings another detail. */}
      <dds-review ondds-review={hear} />
      {/* @ts-expect-error There is no such element. */}
      <dds-bagde />
    </>
  );
}
