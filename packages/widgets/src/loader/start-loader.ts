import { VERSION } from '../version.js';
import { findHosts, isHost, restore, upgrade } from './upgrade.js';

const mark = Symbol.for('@dds/loader');

/** Left on the document by the loader that serves it. */
interface Mark {
  readonly version: string;
  warned?: boolean;
}

/**
 * Shows an element of ours wherever the page asks for one with a link or a `div`, now and later.
 *
 * The first loader on a page serves it; others stand back, with one warning where the versions
 * differ. It holds no node: what leaves the page is as it was before, and can be collected.
 *
 * @returns Stops it and gives the page back what it held.
 */
export function startLoader(version: string = VERSION): () => void {
  const page = document as Document & { [mark]?: Mark | undefined };
  const first = page[mark];
  if (first) {
    if (first.version !== version && !first.warned) {
      first.warned = true;
      console.warn(
        `The loader of @dds/widgets ${version} is not used: that of ${first.version} serves this page`,
      );
    }
    return () => undefined;
  }
  page[mark] = { version };

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      if (isHost(target)) upgrade(target);
      for (const node of addedNodes) findHosts(node).forEach(upgrade);
      for (const node of removedNodes) if (!node.isConnected) findHosts(node).forEach(leave);
    }
  });
  const read = (): void => findHosts(document).forEach(upgrade);
  read();
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [
      'href',
      'data-dds-widget',
      'data-dds-value',
      'data-dds-from',
      'data-dds-storage-key',
    ],
  });
  addEventListener('hashchange', read);

  return () => {
    observer.disconnect();
    removeEventListener('hashchange', read);
    findHosts(document).forEach(restore);
    page[mark] = undefined;
  };
}

/** A form that a page takes out for a while keeps what was typed; what only shows is undone. */
function leave(host: HTMLElement): void {
  if (host.dataset['ddsWidget'] !== 'assessment') restore(host);
}
