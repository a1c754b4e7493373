const warned = new Set<string>();

/**
 * Registers an element unless a page has it already: the first definition stays.
 *
 * What keeps a definition from standing gives one warning a tag: another version on the page, or a
 * class that the page has registered under a name of its own. It never throws, not even where there
 * are no custom elements, as on a server.
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor & { readonly version: string },
): void {
  if (typeof customElements === 'undefined') return;
  const first = customElements.get(tag) as { readonly version?: string } | undefined;
  try {
    if (!first) customElements.define(tag, element);
    else if (first.version !== element.version) {
      warnOnce(tag, `is already defined in version ${first.version ?? 'unknown'}`);
    }
  } catch (error) {
    warnOnce(tag, String(error));
  }

  function warnOnce(name: string, reason: string): void {
    if (warned.has(name)) return;
    warned.add(name);
    console.warn(`<${name}> of @dds/widgets ${element.version} is not used: ${reason}`);
  }
}
