import { join } from 'node:path';
import ts from 'typescript';
import type { Example } from './find-examples.js';

const base = join(import.meta.dirname, '../../tsconfig.base.json');

/** Compiles the examples together and gives the faults of each, by its name. */
export function checkTypes(examples: readonly Example[]): ReadonlyMap<string, string[]> {
  const { config } = ts.readConfigFile(base, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, import.meta.dirname);
  Object.assign(options, {
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    // An example may show a value without using it.
    noUnusedLocals: false,
  });
  const files = new Map(
    examples.map((example, index) => [
      join(import.meta.dirname, `example-${String(index)}.ts`),
      example,
    ]),
  );

  const host = ts.createCompilerHost(options);
  host.fileExists = (path) => files.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? ts.sys.readFile(path);
  const program = ts.createProgram([...files.keys()], options, host);

  return new Map(
    [...files].map(([path, { name }]) => {
      const file = program.getSourceFile(path);
      const faults = [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ];
      return [
        name,
        faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      ];
    }),
  );
}
