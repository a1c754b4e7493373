import type { Rules } from './rules.js';

/**
 * HTMLPurifier 4 with its own defaults, as Moodle cleans what users write: XHTML 1.0 without forms,
 * frames and objects. Neither `id` nor `data-*` nor `target` is among its attributes.
 */
export const htmlPurifier: Rules = {
  elements: {
    only: [
      ...['a', 'abbr', 'acronym', 'address', 'b', 'bdo', 'big', 'blockquote', 'br', 'caption'],
      ...['center', 'cite', 'code', 'col', 'colgroup', 'dd', 'del', 'dfn', 'div', 'dl', 'dt', 'em'],
      ...['font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'ol'],
      ...['p', 'pre', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'table'],
      ...['tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt', 'u', 'ul', 'var'],
    ],
  },
  emptied: ['script', 'style'],
  everywhere: ['class', 'title', 'lang', 'dir', 'style'],
  attributes: {
    a: ['href', 'rel', 'name'],
    img: ['src', 'alt', 'width', 'height', 'border', 'align'],
    td: ['colspan', 'rowspan', 'align', 'valign'],
    th: ['colspan', 'rowspan', 'align', 'valign', 'scope'],
  },
  schemes: ['http', 'https', 'mailto', 'ftp', 'nntp', 'news', 'tel'],
};
