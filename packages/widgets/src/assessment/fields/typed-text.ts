import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/**
 * Shows a value in a field without ever getting in the way of the person who types in it.
 *
 * The field is left alone while it has the focus, and with it while an input method composes. It is
 * also left alone while what stands in it already means the value, so that `7.5` stays as typed.
 */
class TypedText extends Directive {
  #written = '';

  render(_text: string, _means: (typed: string) => boolean): unknown {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [text, means]: Parameters<TypedText['render']>,
  ): unknown {
    const field = element as HTMLInputElement | HTMLTextAreaElement;
    const root = field.getRootNode();
    if (root instanceof ShadowRoot && root.activeElement === field) return noChange;
    // What the form itself wrote may change its form, as when the language changes.
    if (field.value === this.#written || !means(field.value)) {
      field.value = text;
      this.#written = text;
    }
    return noChange;
  }
}

/** Puts a text in a field, unless it has the focus or says the same already. */
export const typedText = directive(TypedText);
