import { DdsError } from '@dds/criteria';

import { decodeWidget } from './decode-widget.js';
import type { Widget } from './types.js';

/**
 * Writes a widget as text that passes through the filters of content management systems: base64url
 * without padding, nothing but letters, digits, `-` and `_`.
 *
 * It stands after `#dds=` in the address of a link (a badge only), or in `data-dds-value`. It is
 * not signed: it carries what a school declares.
 *
 * @throws {@link DdsError} `ERR_DDS_OPTION_INVALID` where {@link decodeWidget} would not read it: a
 * level other than 1, 2, 3 and `null`; a school without a name or with more than 200 characters; a
 * school year that is not like `2025-2026`; an assessment that cannot be parsed.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { scoreAssessment } from '@dds/engine';
 * import { describeBadge, encodeWidget } from '@dds/widgets';
 *
 * const result = scoreAssessment(catalog4725, { schemaVersion: 1, catalog: '4725-2022' });
 * const badge = { ...describeBadge(result), school: 'Trường THPT Mẫu', schoolYear: '2025-2026' };
 * const link = `/dds/huy-hieu.html#dds=${encodeWidget({ widget: 'badge', ...badge })}`;
 * console.assert(/^[\w-]+$/.test(link.split('#dds=')[1] ?? ''));
 * ```
 */
export function encodeWidget(widget: Widget): string {
  const text = encodeText(JSON.stringify({ v: 1, ...fieldsOf(widget) }));
  if (!decodeWidget(text)) {
    throw new DdsError(
      'ERR_DDS_OPTION_INVALID',
      widget.widget === 'badge'
        ? 'A badge needs a level of 1, 2, 3 or null, groups likewise, the name of a school and a school year such as 2025-2026'
        : 'A result and a list of evidence need an assessment that can be parsed',
    );
  }
  return text;
}

function fieldsOf(widget: Widget): object {
  if (widget.widget !== 'badge') return { widget: widget.widget, assessment: widget.assessment };
  const { level, groupLevels: groups, complete, school, schoolYear } = widget;
  return { widget: 'badge', level, groups, complete, school, schoolYear };
}

function encodeText(text: string): string {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(binary.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}
