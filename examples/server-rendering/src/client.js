// @ts-check
// First: it prepares Lit for what a server has drawn.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '@dds/widgets/define/dds-badge';
import '@dds/widgets/define/dds-evidence';
import '@dds/widgets/define/dds-result';
import { propertiesOf } from './properties.js';

const data = document.querySelector('meta[name=dossier]')?.getAttribute('content') ?? '';

/** @param {import('@dds/criteria').Assessment} assessment */
function show(assessment) {
  for (const [tag, properties] of Object.entries(propertiesOf(assessment))) {
    const element = document.querySelector(tag);
    if (!element) continue;
    Object.assign(element, properties);
    // The element waits for its properties as long as it has this attribute.
    element.removeAttribute('defer-hydration');
  }
}

async function refresh() {
  const response = await fetch('/dossier.json');
  show(await response.json());
}

show(JSON.parse(data));

const button = document.querySelector('button');
button?.addEventListener('click', () => void refresh());
button?.removeAttribute('hidden');
