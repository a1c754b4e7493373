import type { Rules } from './rules.js';

/**
 * WordPress's kses for posts, as it filters what anyone but an administrator or editor writes. Only
 * the tags of an element that is refused go; its text stays.
 */
export const wordPress: Rules = {
  elements: {
    only: [
      ...['a', 'abbr', 'address', 'article', 'aside', 'b', 'blockquote', 'br', 'button', 'caption'],
      ...['cite', 'code', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure'],
      ...['footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'i', 'img', 'ins', 'kbd'],
      ...['li', 'main', 'mark', 'nav', 'ol', 'p', 'pre', 'q', 's', 'section', 'small', 'span'],
      ...['strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
      ...['u', 'ul', 'var'],
    ],
  },
  emptied: [],
  everywhere: [
    ...['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title'],
    'xml:lang',
  ],
  attributes: {
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    img: ['alt', 'align', 'border', 'height', 'loading', 'src', 'width'],
    td: ['colspan', 'rowspan', 'headers', 'scope'],
    th: ['colspan', 'rowspan', 'headers', 'scope'],
  },
  schemes: ['http', 'https', 'mailto', 'ftp', 'news', 'irc', 'tel', 'sms', 'webcal', 'xmpp'],
};
