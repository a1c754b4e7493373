import type { Evidence } from '@dds/criteria';
import { evidenceKindName } from '@dds/engine/issues';
import { isWebAddress } from '@dds/engine/score';
import type { Locale } from '@dds/criteria';
import { html, type TemplateResult } from 'lit';

import { asText } from './as-text.js';

const texts = {
  vi: { untitled: 'chưa có tên', opens: ' (mở trong thẻ mới)' },
  en: { untitled: 'untitled', opens: ' (opens in a new tab)' },
};

/** A document by its title, kind and number; a link only where its address is one of the web. */
export function evidenceLink(entry: Evidence, locale: Locale): TemplateResult {
  const { url, kind } = entry;
  const { untitled, opens } = texts[locale];
  const title = asText(entry.title) || untitled;
  const facts = [asText(entry.id), evidenceKindName(kind, locale), asText(entry.number)];
  // A reviewer who follows it must not lose what is being typed.
  return html`${
      isWebAddress(url)
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
            >${title}<span class="hidden-text">${opens}</span></a
          >`
        : title
    } <span class="muted">(${facts.filter(Boolean).join(', ')})</span>`;
}
