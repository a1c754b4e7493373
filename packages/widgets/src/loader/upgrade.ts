import { decodeWidget } from './decode-widget.js';
import { isToken } from './is-token.js';
import type { Widget } from './types.js';

/** What an element of ours can stand in: the link first, as it survives every filter. */
const hosts = 'a[href*="#dds="],div[data-dds-widget]';

/** The element that a host is to show, and what it is told. */
interface Wanted {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: object;
}

/** The element that stands in each host. */
const shown = new WeakMap<Node, HTMLElement>();

/** Lists the hosts in a part of the page, itself included. */
export function findHosts(node: Node): readonly HTMLElement[] {
  if (!('querySelectorAll' in node)) return [];
  const part = node as Element | Document;
  const within = [...part.querySelectorAll<HTMLElement>(hosts)];
  return isHost(node) ? [node, ...within] : within;
}

/** Tells whether a node asks for an element, or has one already. */
export function isHost(node: Node): node is HTMLElement {
  return shown.has(node) || ('matches' in node && (node as Element).matches(hosts));
}

/**
 * Puts an element of ours into its host, or takes it out where the host no longer asks for one.
 *
 * The link stays a link and the `div` a `div`. What they held moves into the element, which does
 * not show it: people read the element instead, and find the old content where it cannot be shown.
 * A second time changes nothing, in a copy of the host neither.
 */
export function upgrade(host: HTMLElement): void {
  const wanted = readHost(host);
  if (wanted?.tag !== shown.get(host)?.localName) restore(host);
  if (!wanted) return;
  const { tag, attributes = {}, properties } = wanted;
  const element = (shown.get(host) ??
    [...host.children].find(({ localName }) => localName === tag) ??
    document.createElement(tag)) as HTMLElement;
  shown.set(host, element);
  if (!('token' in attributes)) element.removeAttribute('token');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  const others = [...host.childNodes].filter((node) => node !== element);
  if (element.parentNode !== host) host.append(element);
  element.append(...others);
}

/** Gives a host back what it held before. */
export function restore(host: Node): void {
  const element = shown.get(host);
  shown.delete(host);
  if (element?.parentNode === host) element.replaceWith(...element.childNodes);
}

function readHost(host: HTMLElement): Wanted | undefined {
  // What is being edited would be saved with our element in it.
  if (!host.isConnected || host.isContentEditable) return undefined;
  if (host.localName === 'a') {
    const { protocol, hash } = host as HTMLAnchorElement;
    if (!/^https?:$/.test(protocol)) return undefined;
    const wanted = want('badge', readFragment(hash));
    // Nothing that can be clicked stands inside a link; it leads to the page that explains.
    return wanted?.attributes?.['token'] === undefined
      ? wanted
      : { ...wanted, attributes: { ...wanted.attributes, 'picture-only': '' } };
  }
  const { ddsWidget, ddsFrom, ddsValue = '', ddsStorageKey, ddsHref } = host.dataset;
  if (ddsWidget === 'assessment') return wantForm(ddsStorageKey);
  // Anyone can write an address: from there comes what is only declared, or what is signed.
  if (ddsFrom === 'location')
    return ddsWidget === 'badge' ? want('badge', readFragment(location.hash)) : undefined;
  const wanted = want(ddsWidget, ddsValue);
  return wanted && ddsHref
    ? { ...wanted, attributes: { ...wanted.attributes, href: ddsHref } }
    : wanted;
}

function readFragment(hash = ''): string {
  return hash.startsWith('#dds=') ? hash.slice(5) : '';
}

function want(name: string | undefined, text: string): Wanted | undefined {
  if (name === 'badge' && isToken(text)) return { tag: 'dds-badge', attributes: { token: text } };
  const widget = decodeWidget(text);
  if (!widget || widget.widget !== name) return undefined;
  return { tag: `dds-${name}`, ...tell(widget) };
}

function tell(widget: Widget): Omit<Wanted, 'tag'> {
  if (widget.widget !== 'badge') return { properties: { assessment: widget.assessment } };
  const { level, groupLevels = {}, complete, school, schoolYear } = widget;
  const groups = Object.fromEntries(
    Object.entries(groupLevels).map(([code, each]) => [code, { level: each }]),
  );
  return {
    attributes: { level: String(level ?? 'none'), school, 'school-year': schoolYear },
    properties: { result: { level, groups, complete } },
  };
}

function wantForm(key: string | undefined): Wanted | undefined {
  const tag = 'dds-assessment';
  if (key === undefined) return { tag };
  return /^[\w-]+$/.test(key) ? { tag, attributes: { 'storage-key': key } } : undefined;
}
