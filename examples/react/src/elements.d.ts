import type { AssessmentDetail, DdsAssessment, DdsBadge, DdsResult } from '@dds/widgets';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** What React gives to any element, such as `className` and `ref`. */
type Common<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/** What React 19 sets on a custom element: its own properties, and listeners as `on` + event. */
type Properties<Element, Name extends keyof Element> = Omit<Common<Element>, Name> &
  Partial<Pick<Element, Name>>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'dds-assessment': Properties<
        DdsAssessment,
        'defaultValue' | 'guidance' | 'headingLevel' | 'policies' | 'storageKey' | 'value'
      > & {
        'ondds-change'?: (event: CustomEvent<AssessmentDetail>) => void;
        'ondds-submit'?: (event: CustomEvent<AssessmentDetail>) => void;
      };
      'dds-badge': Properties<DdsBadge, 'href' | 'level' | 'result' | 'school' | 'schoolYear'>;
      'dds-result': Properties<
        DdsResult,
        'assessment' | 'guidance' | 'headingLevel' | 'policies' | 'result'
      >;
    }
  }
}
