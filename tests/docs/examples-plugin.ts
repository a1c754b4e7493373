import type { Plugin } from 'vitest/config';
import { findExamples } from './find-examples.js';

const prefix = 'example:';

/** Lets a test import an example as the module `example:<name>.ts`. */
export function examplesPlugin(): Plugin {
  return {
    name: 'examples',
    resolveId(source, importer) {
      if (source.startsWith(prefix)) return source;
      // What an example imports is resolved as if it stood in this folder.
      if (importer?.startsWith(prefix)) return this.resolve(source, import.meta.filename);
      return undefined;
    },
    load(id) {
      return findExamples().find(({ name }) => id === `${prefix}${name}.ts`)?.code;
    },
  };
}
