const assert = require('node:assert/strict');
const { catalog4725 } = require('@dds/criteria');

const catalog = require('@dds/criteria/data/catalog-4725-2022.json');
assert.equal(catalog.id, catalog4725.id);
assert.equal(catalog.digest, catalog4725.digest);
assert.equal(require('@dds/criteria/package.json').name, '@dds/criteria');
assert.equal(require('@dds/credential/data/badge.schema.json').type, 'object');
console.log('ok');
