import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/**
 * Draws an address as a QR code, dark on white in every scheme, with the border that readers need.
 *
 * @returns Nothing where the address is too long for the largest code.
 */
export function drawQr(address: string, title: string): TemplateResult | undefined {
  const code = encodeAddress(address);
  if (!code) return undefined;
  const { size, data } = code;
  const dark = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${title}>
    ${svg`<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"></path><path fill="#000" d=${dark}></path>`}
  </svg>`;
}

function encodeAddress(address: string) {
  try {
    // The least correction: a long address needs the room more.
    return encode(address, { ecc: 'L', border: 4 });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
