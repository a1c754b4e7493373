// @ts-check
// The badge as files: a picture for an article, with the link that lets anyone check it.
import { renderBadgePng, renderSignedBadgeEndpoint, renderSignedBadgeSvg } from '@dds/widgets';

/**
 * Offers pictures of a badge that holds; of any other there are none to give away.
 *
 * @param {HTMLElement} section
 * @param {import('@dds/credential').Verification} verification
 */
export function offerPictures(section, verification) {
  const isGood = verification.verdict === 'recognised' || verification.verdict === 'declared';
  section.hidden = !isGood;
  if (!isGood) return;
  const svg = renderSignedBadgeSvg(verification);
  const endpoint = JSON.stringify(renderSignedBadgeEndpoint(verification), null, 2);
  /** @type {Record<string, () => Promise<Blob> | Blob>} */
  const makers = {
    'huy-hieu.svg': () => new Blob([svg], { type: 'image/svg+xml' }),
    'huy-hieu.png': () => renderBadgePng(svg),
    'huy-hieu.json': () => new Blob([endpoint], { type: 'application/json' }),
  };
  for (const button of section.querySelectorAll('button')) {
    const name = button.dataset['file'] ?? '';
    const make = makers[name];
    button.onclick = async () => {
      if (make) download(name, await make());
    };
  }
  const snippet = section.querySelector('textarea');
  if (snippet) {
    const said = 'Huy hiệu chuyển đổi số: bấm để kiểm tra';
    snippet.value = `<a href="${location.href}"><img src="/dds/huy-hieu.svg" alt="${said}"></a>`;
  }
}

/** @param {string} name @param {Blob} blob */
function download(name, blob) {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Some browsers begin the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
