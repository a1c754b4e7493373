import { describe, expect } from 'vitest';
import { filters } from './filters/index.js';
import { test } from './visit.js';

// What has been seen to survive in each; where the real filter runs, this holds that it still does.
const value = 'eyJ2IjoxfQ.eyJhIjoyfQ.c2ln';
const pasted = {
  element: '<p>a<dds-badge level="2"></dds-badge></p>',
  script: '<p>a</p><script src="/x.js"></script>',
  handler: '<p onclick="x()">a</p>',
  scheme: '<a href="javascript:x()">a</a>',
  data: `<div class="c" data-dds-value="${value}">a</div>`,
  json: `<div data-dds='{"a":[1,2]}'>a</div>`,
  colour: '<div data-dds="#0a7f3f">a</div>',
  link: `<a class="c" href="https://a.example/#dds=${value}">a</a>`,
  foreign: '<p>a<iframe src="https://b.example/"></iframe></p>',
  own: '<p>a<iframe src="/b" height="9"></iframe></p>',
};
const none = { element: '<p>a</p>', handler: '<p>a</p>', script: '<p>a</p>', scheme: '<a>a</a>' };
const noFrame = { foreign: '<p>a</p>', own: '<p>a</p>' };
const whole = ({ data, json, colour, link }: typeof pasted) => ({
  data,
  json: json.replaceAll('"', '&quot;').replaceAll("'", '"'),
  colour,
  link,
});
const noData = { data: '<div class="c">a</div>', json: '<div>a</div>', colour: '<div>a</div>' };

const left: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  NukeViet: {
    ...none,
    ...whole(pasted),
    json: `<div data-dds="{'a':&amp;#91;1,2&amp;#93;}">a</div>`,
    colour: '<div data-dds="rgb(0, 0, 0)">a</div>',
    foreign: '<p>a<iframe></iframe></p>',
    own: '<p>a<iframe src="/b" height="9"></iframe></p>',
  },
  HTMLPurifier: { ...none, ...noFrame, ...whole(pasted), ...noData },
  WordPress: { ...none, ...noFrame, ...whole(pasted) },
  DOMPurify: { ...none, ...noFrame, ...whole(pasted) },
  'sanitize-html': {
    ...none,
    ...noFrame,
    data: '<div>a</div>',
    json: '<div>a</div>',
    colour: '<div>a</div>',
    link: pasted.link.replace('class="c" ', ''),
  },
};

describe.each(Object.keys(filters))('%s', (name) => {
  test('keeps what it is known to keep, and no more', async ({ visit, site }) => {
    const page = await visit(site.publish('<script src="/purify.js"></script>', ''));
    const found: Record<string, string> = {};
    for (const [what, html] of Object.entries(pasted)) {
      found[what] = (await filters[name]?.(html, page)) ?? '';
    }
    expect(found).toEqual(left[name]);
  });
});
