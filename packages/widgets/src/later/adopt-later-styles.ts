import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';

/** Gives an element that is on a page already the styles of a part that has come. */
export function adoptLaterStyles(element: LitElement, styles: readonly CSSResult[]): void {
  const { elementStyles } = element.constructor as typeof LitElement;
  // Without sheets to adopt, each call adds elements to those that are there.
  const before = supportsAdoptingStyleSheets ? elementStyles : [];
  adoptStyles(element.renderRoot as ShadowRoot, [...before, ...styles]);
}
