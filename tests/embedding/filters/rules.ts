/** What a filter keeps, as a table that can be sent to a page. */
export interface Rules {
  /** Names of elements that stay: those listed, or every plain name that is not. */
  readonly elements: { readonly only: readonly string[] } | { readonly except: readonly string[] };
  /** Elements that go with all they hold; of others that go, the content stays. */
  readonly emptied: readonly string[];
  /** Attributes that stay on every element: `data-*` stands for all that begin so. */
  readonly everywhere: readonly string[] | 'all';
  /** Attributes that stay on one kind of element. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** Schemes that `href` and `src` may have, besides relative addresses. */
  readonly schemes: readonly string[];
  /** A frame keeps an address of its own site only. */
  readonly ownFrames?: boolean;
  /** What is replaced in the values of attributes: patterns, without regard to case. */
  readonly rewrites?: readonly (readonly [pattern: string, by: string])[];
}

/** Applies a table to HTML. It runs in a page: nothing from outside it may be used. */
export function applyRules([html, rules]: readonly [string, Rules]): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  clean(body);
  return body.innerHTML;

  function clean(parent: Element): void {
    for (const element of [...parent.children]) {
      const { localName } = element;
      if (rules.emptied.includes(localName)) {
        element.remove();
        continue;
      }
      clean(element);
      if (isKept(localName)) cleanAttributes(element);
      else element.replaceWith(...element.childNodes);
    }
  }

  function isKept(name: string): boolean {
    return 'only' in rules.elements
      ? rules.elements.only.includes(name)
      : /^[a-z][a-z0-9]*$/.test(name) && !rules.elements.except.includes(name);
  }

  function cleanAttributes(element: Element): void {
    for (const { name, value } of [...element.attributes]) {
      if (isAllowed(element.localName, name) && isSafe(element.localName, name, value)) {
        element.setAttribute(name, rewrite(value));
      } else element.removeAttribute(name);
    }
  }

  function isAllowed(element: string, name: string): boolean {
    if (name.startsWith('on')) return false;
    if (rules.everywhere === 'all') return true;
    return [...rules.everywhere, ...(rules.attributes[element] ?? [])].some((allowed) =>
      allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
    );
  }

  function isSafe(element: string, name: string, value: string): boolean {
    if (name !== 'href' && name !== 'src') return true;
    const { protocol, host } = new URL(value, 'https://own.invalid');
    if (element === 'iframe' && rules.ownFrames) return host === 'own.invalid';
    return rules.schemes.includes(protocol.slice(0, -1));
  }

  function rewrite(value: string): string {
    return (rules.rewrites ?? []).reduce(
      (text, [pattern, by]) => text.replaceAll(new RegExp(pattern, 'gi'), by),
      value,
    );
  }
}
