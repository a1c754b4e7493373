import { isWebAddress } from '../../score/index.js';
import { readAddress, shorten } from '../read-text.js';
import { defineRule } from '../rule.js';

const fewest = 3;

/** One address serves most of the register: a folder or a front page, where documents belong. */
export const addressRepeated = /* @__PURE__ */ defineRule({
  name: 'address-repeated',
  severity: 'warning',
  find: ({ entries }) => {
    const addresses = entries.map(({ fields }) => readAddress(fields['url'])).filter(isWebAddress);
    return [...new Set(addresses)].flatMap((url) => {
      const count = addresses.filter((one) => one === url).length;
      if (count < fewest || count * 2 < addresses.length) return [];
      return [{ path: 'evidence', params: { url: shorten(url), count } }];
    });
  },
});
