import type { Rules } from './rules.js';

/**
 * NukeViet 4.5 with its default settings: a list of what is refused. A name of an element is letters
 * and digits, so that no custom element passes; a frame may show the own site only. Colours,
 * brackets and quotation marks in values are rewritten, which spoils JSON.
 */
export const nukeViet: Rules = {
  elements: {
    except: [
      ...['applet', 'base', 'basefont', 'bgsound', 'blink', 'body', 'frame', 'frameset', 'head'],
      ...['html', 'ilayer', 'layer', 'link', 'meta', 'script', 'style', 'title', 'xml'],
    ],
  },
  emptied: ['script', 'style'],
  everywhere: 'all',
  attributes: {},
  schemes: ['http', 'https', 'mailto', 'ftp', 'tel'],
  ownFrames: true,
  rewrites: [
    ['#[0-9a-f]{3,6};*', 'rgb(0, 0, 0)'],
    ['"', "'"],
    ['\\[', '&#91;'],
    ['\\]', '&#93;'],
  ],
};
