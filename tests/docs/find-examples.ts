import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '../..');

/** A piece of TypeScript that the documentation shows. */
export interface Example {
  /** Where it stands: file and line. */
  readonly name: string;
  readonly code: string;
}

const fence = /^```ts\n([\s\S]*?)^```$/gm;
const comment = /\/\*\*[\s\S]*?\*\//g;

function findInText(text: string, file: string, firstLine = 1): Example[] {
  return [...text.matchAll(fence)].map((match) => {
    const line = firstLine + text.slice(0, match.index).split('\n').length - 1;
    return { name: `${file}:${String(line)}`, code: match[1] ?? '' };
  });
}

// A module that no package exports may show itself without an import, and its neighbours with a
// relative one.
function withImports(code: string, text: string, file: string): string {
  const folder = dirname(file).replaceAll('\\', '/');
  const moved = code.replaceAll(/(?<=from ')\.\//g, `../../${folder}/`);
  const exports = text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm);
  const imports = moved.match(/^import .*$/gm)?.join('\n') ?? '';
  const used = [...exports]
    .map(([, name = '']) => name)
    .filter((name) => code.includes(name) && !imports.includes(name));
  if (used.length === 0) return moved;
  const own = `../../${folder}/${basename(file, '.ts')}.js`;
  return `import { ${used.join(', ')} } from '${own}';\n${moved}`;
}

function findInComments(text: string, file: string): Example[] {
  return [...text.matchAll(comment)].flatMap((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    const examples = findInText(match[0].replaceAll(/^ *\* ?/gm, ''), file, line);
    return examples.map(({ name, code }) => ({ name, code: withImports(code, text, file) }));
  });
}

function listFiles(folder: string, suffix: string, recursive = true): string[] {
  return readdirSync(join(root, folder), { recursive, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => join(folder, file));
}

const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name));

/** The pages of the documentation, apart from what is generated. */
export function listGuides(): string[] {
  return [
    ...listFiles('.', '.md', false),
    ...listFiles('docs', '.md').filter((file) => !file.startsWith(join('docs', 'api'))),
    ...packages.flatMap((folder) => listFiles(folder, '.md', false)),
  ];
}

/** Finds each `ts` fence of the guides, the read-mes and the comments of the packages. */
export function findExamples(): Example[] {
  const sources = packages
    .flatMap((folder) => listFiles(join(folder, 'src'), '.ts'))
    .filter((file) => !file.endsWith('.test.ts'));
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return [
    ...listGuides().flatMap((file) => findInText(read(file), file)),
    ...sources.flatMap((file) => findInComments(read(file), file)),
  ];
}
