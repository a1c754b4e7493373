// A server that renders pages may load the elements: it has no document, and they must not mind.
import assert from 'node:assert/strict';
import { DdsBadge } from '@dds/widgets';

assert.equal(typeof DdsBadge, 'function');
console.log('ok');
