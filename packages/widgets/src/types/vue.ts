import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';

import type { DdsElements } from './elements.js';

type Listeners<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** What templates of Vue 3 take for each element: Vue reads `$props` and `$emit` for its checks. */
export type VueElements = {
  [Tag in keyof DdsElements]: new () => DdsElements[Tag]['element'] & {
    readonly $props: HTMLAttributes & DdsElements[Tag]['properties'] & PublicProps;
    readonly $emit: EmitFn<Listeners<DdsElements[Tag]['events']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
