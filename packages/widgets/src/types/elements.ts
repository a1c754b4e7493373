import type { LitElement } from 'lit';

import type { DdsAssessment } from '../assessment/dds-assessment.js';
import type { AssessmentDetail } from '../assessment/events.js';
import type { DdsBadge } from '../badge/dds-badge.js';
import type { DdsCompare } from '../compare/dds-compare.js';
import type { DdsEvidence } from '../evidence/dds-evidence.js';
import type { DdsPlan } from '../plan/dds-plan.js';
import type { TakeOverDetail } from '../plan/events.js';
import type { DdsResult } from '../result/dds-result.js';
import type { DdsReview } from '../review/dds-review.js';
import type { ReturnDetail, ReviewDetail } from '../review/events.js';

/** The elements by their tags: what a page sets on each, and what it hears from it. */
export interface DdsElements {
  'dds-assessment': ElementTypes<
    DdsAssessment,
    { 'dds-change': AssessmentDetail; 'dds-submit': AssessmentDetail }
  >;
  'dds-badge': ElementTypes<DdsBadge>;
  'dds-compare': ElementTypes<DdsCompare>;
  'dds-evidence': ElementTypes<DdsEvidence, { 'dds-change': AssessmentDetail }>;
  'dds-plan': ElementTypes<DdsPlan, { 'dds-take-over': TakeOverDetail }>;
  'dds-result': ElementTypes<DdsResult>;
  'dds-review': ElementTypes<
    DdsReview,
    { 'dds-review-change': ReviewDetail; 'dds-review': ReviewDetail; 'dds-return': ReturnDetail },
    { readonly?: boolean }
  >;
}

/** What the types of the frameworks are made of. */
export interface ElementTypes<Element, Details = unknown, Attributes = unknown> {
  readonly element: Element;
  readonly properties: Properties<Element> & CommonAttributes & Attributes;
  readonly events: { [Event in keyof Details]: CustomEvent<Details[Event]> };
}

/** What no property stands for. */
export interface CommonAttributes {
  /** How close rows stand, and how large controls are. */
  density?: 'compact' | 'spacious';
}

/** The properties of an element that are its own and can be set. */
export type Properties<Element> = {
  [
    Name in keyof Element as Name extends keyof LitElement
      ? never
      : Element[Name] extends (...parameters: never) => unknown
        ? never
        : IsReadonly<Element, Name> extends true
          ? never
          : Name
  ]?: Element[Name];
};

type IsReadonly<Element, Name extends keyof Element> = IsSame<
  Pick<Element, Name>,
  Readonly<Pick<Element, Name>>
>;

// Only in such a comparison does it count whether a property can be set.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
type IsSame<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
