import type { DetailedHTMLProps, HTMLAttributes } from 'react';

import type { DdsElements } from './elements.js';

/** React 19 listens as `on` + event. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};

type Own<Tag extends keyof DdsElements> = DdsElements[Tag]['properties'] &
  Listeners<DdsElements[Tag]['events']>;

/** What React gives to any element, such as `className` and `ref`. */
type Common<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/** What React 19 takes for each element. */
export type ReactElements = {
  [Tag in keyof DdsElements]: Omit<Common<DdsElements[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
