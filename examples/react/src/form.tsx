import type { Assessment } from '@dds/criteria';
import { useState } from 'react';

/**
 * The form. While it is there it holds what is typed and tells of each change; what it is given
 * afterwards does not disturb the person who types.
 */
export function Form({
  assessment,
  onChange,
}: {
  assessment: Assessment | undefined;
  onChange: (assessment: Assessment) => void;
}) {
  const [first] = useState(assessment);
  return (
    <dds-assessment
      {...(first && { defaultValue: first })}
      ondds-change={({ detail }) => onChange(detail.assessment)}
    />
  );
}
