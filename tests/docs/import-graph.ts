import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { root } from './find-examples.js';
import { importRules } from './import-rules.js';

/** An import between two modules, by their paths from the folder of the project. */
type Import = readonly [from: string, to: string];

/** Follows every import of the packages, and says which of them the rules forbid. */
export async function followImports(): Promise<{
  readonly imports: readonly Import[];
  readonly faults: readonly string[];
}> {
  const { options = {}, forbidden = [] } = importRules;
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise(
    ['packages'],
    { ...cruiseOptions, baseDir: root, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
  );
  const { modules, summary } = output as ICruiseResult;
  return {
    imports: modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }): Import => [source, resolved]),
    ),
    faults: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  };
}

/** The page with a picture of the packages, and one of the folders of each. */
export function writeImports(imports: readonly Import[]): string {
  const parts = imports.map((each) => each.map((path) => path.split('/')) as [string[], string[]]);
  const names = [...new Set(parts.map(([from]) => from[1] ?? ''))].sort();
  const packages = parts.map(([from, to]): Import => [from[1] ?? '', to[1] ?? '']);
  return (
    [
      '# Which module imports which',
      'Written from the imports of the source by `pnpm vitest run --project docs import-graph -u`; `npm test -- docs` says where it is out of date. What is forbidden stands in [tests/docs/import-rules.ts](../../tests/docs/import-rules.ts): cycles, ways back, the inside of another package, and any import of `define/`.',
      'Arrows point from who imports to what is imported. Tests and the `index.ts` of a package are left out; folders that more than half of the others import stand above a picture instead of in it, and so do those that import more than half.',
      '## The packages',
      drawGraph(packages),
      ...names.flatMap((name) => [`## ${name}`, drawFolders(parts, ['packages', name, 'src'])]),
      '## widgets: the form',
      drawFolders(parts, ['packages', 'widgets', 'src', 'assessment']),
    ].join('\n\n') + '\n'
  );
}

/** The folders directly in a folder; imports from or to elsewhere are left out. */
function drawFolders(parts: readonly (readonly [string[], string[]])[], folder: string[]): string {
  const under = (path: string[]) =>
    folder.every((name, at) => path[at] === name) && path.length > folder.length + 1
      ? path[folder.length]
      : undefined;
  const between = parts.flatMap(([from, to]): Import[] => {
    const [one, other] = [under(from), under(to)];
    return one && other ? [[one, other]] : [];
  });
  return drawGraph(between);
}

function drawGraph(edges: readonly Import[]): string {
  const nodes = [...new Set(edges.flat())].sort();
  const arrows = [...new Set(edges.filter(([a, b]) => a !== b).map((each) => each.join(' ')))]
    .sort()
    .map((each) => each.split(' ') as [string, string]);
  const isMost = (count: number) => nodes.length > 4 && count > (nodes.length - 1) / 2;
  const used = nodes.filter((node) => isMost(arrows.filter(([, to]) => to === node).length));
  const using = nodes.filter((node) => isMost(arrows.filter(([from]) => from === node).length));
  const isDrawn = (node: string) => !used.includes(node) && !using.includes(node);
  const list = (names: string[]) => names.map((name) => `\`${name}\``).join(', ');
  return [
    ...(used.length > 0 ? [`Imported by most: ${list(used)}.`] : []),
    ...(using.length > 0 ? [`Imports most: ${list(using)}.`] : []),
    [
      '```mermaid',
      'flowchart LR',
      // A name of its own for each node: some words, such as `end`, mean something to Mermaid.
      ...nodes.filter(isDrawn).map((node) => `  ${idOf(node)}["${node}"]`),
      ...arrows
        .filter(([from, to]) => isDrawn(from) && isDrawn(to))
        .map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`),
      '```',
    ].join('\n'),
  ].join('\n\n');
}

function idOf(node: string): string {
  return `n-${node}`;
}
