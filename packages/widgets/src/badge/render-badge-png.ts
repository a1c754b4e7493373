/**
 * Draws the SVG document of a badge as a PNG, in a browser.
 *
 * @param svgText - What `renderBadgeSvg` or `renderSignedBadgeSvg` returned.
 * @param scale - Pixels of the picture for each of the document; default 2.
 * @throws Error - Where the text is no SVG document, or the browser can draw none.
 *
 * @example
 * ```ts
 * import { renderBadgePng, renderBadgeSvg } from '@dds/widgets';
 *
 * async function showPicture(image: HTMLImageElement): Promise<void> {
 *   image.src = URL.createObjectURL(await renderBadgePng(renderBadgeSvg({ level: 2 })));
 * }
 * console.assert(typeof showPicture === 'function');
 * ```
 */
export async function renderBadgePng(svgText: string, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser could not draw the picture.'));
    }, 'image/png');
  });
}
