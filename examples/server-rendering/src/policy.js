// @ts-check
import { createHash } from 'node:crypto';
import { DdsBadge, DdsEvidence, DdsResult } from '@dds/widgets';

/**
 * Names each sheet that Lit writes into the page as a `<style>` of an element. A policy lets no
 * other inline style in; in the browser, elements use constructed sheets, which need no licence.
 */
const sheets = [DdsBadge, DdsEvidence, DdsResult].map(({ elementStyles }) => {
  const text = elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
});

// Lit needs the policy named `lit-html`; nothing here needs `unsafe-…`.
export const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${sheets.join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
