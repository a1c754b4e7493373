/**
 * Makes what a module imports on demand a part of it: a file that needs no other would carry it anyway,
 * and each on-demand module in one costs a wrapper.
 */
export function inlineImports(source) {
  const heads = [];
  const text = source.replace(/\bimport\(('[^']+')\)/g, (_, path) => {
    const name = `inlined${heads.length}`;
    heads.push(`import * as ${name} from ${path};`);
    return `Promise.resolve(${name})`;
  });
  return heads.join(' ') + text;
}
