import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const widgets = join(import.meta.dirname, '../../packages/widgets');
const read = async <T>(file: string) =>
  JSON.parse(await readFile(join(widgets, file), 'utf8')) as T;

interface Named {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
}
interface Member extends Named {
  readonly kind: string;
  readonly privacy?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
}
interface Element extends Named {
  readonly tagName: string;
  readonly members: readonly Member[];
  readonly attributes: readonly Named[];
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Element[];
    readonly exports: readonly { readonly kind: string; readonly name: string }[];
  }[];
}

type ElementClass = (new () => object) & { readonly observedAttributes: readonly string[] };

/** What `define/all` registers, of the package as it is published. */
const registered = new Map<string, ElementClass>();
const elements = new Map<string, Element>();
let manifest: Manifest;

beforeAll(async () => {
  const registry = { get: () => undefined, define: registered.set.bind(registered) };
  Object.assign(globalThis, { customElements: registry, litIssuedWarnings: new Set(['dev-mode']) });
  await import(pathToFileURL(join(widgets, 'dist/define/all.js')).href);
  manifest = await read<Manifest>('dist/custom-elements.json');
  for (const element of manifest.modules.flatMap(({ declarations }) => declarations)) {
    elements.set(element.tagName, element);
  }
});

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();

/** The source of an element and of what it is drawn with: its own folder. */
async function readFolder(tag: string): Promise<string> {
  const folder = join(widgets, 'src', tag.replace('dds-', ''));
  const files = await readdir(folder, { recursive: true });
  const own = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return (await Promise.all(own.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

describe('the manifest', () => {
  it('names the elements that are registered, and no other class', () => {
    expect(new Set(elements.keys())).toEqual(new Set(registered.keys()));
    expect(registered.size).toBeGreaterThan(6);
  });

  it('names the module that registers each, and that of the classes', async () => {
    const { exports } = await read<{ exports: Record<string, unknown> }>('package.json');
    expect(exports).toHaveProperty(['./define/*']);
    expect(manifest.modules.map(({ path }) => path).sort()).toEqual(
      ['dist/index.js', ...[...registered.keys()].map((tag) => `dist/define/${tag}.js`)].sort(),
    );
    const classes = [...registered.values()].map(({ name }) => name).sort();
    expect(names(manifest.modules[0]?.exports ?? [])).toEqual(classes);
  });

  // The sheet reads it; no property stands for it.
  const unobserved = ['density'];

  it('names the attributes that each element observes, and no other', () => {
    for (const [tag, element] of registered) {
      const observed = [...element.observedAttributes, ...unobserved].sort();
      expect(names(elements.get(tag)?.attributes ?? []), tag).toEqual(observed);
    }
  });

  it('names the parts that each element has, and no other', async () => {
    for (const [tag, { cssParts }] of elements) {
      const found = (await readFolder(tag)).matchAll(/\bpart="([\w-]+)"/g);
      const parts = new Set([...found].map(([, name = '']) => name));
      expect(names(cssParts), tag).toEqual([...parts].sort());
    }
  });

  it('names the custom properties that the sheets read, and no other', async () => {
    const sheet = await readFile(join(widgets, 'src/styles/tokens.ts'), 'utf8');
    const found = new Set([...sheet.matchAll(/--dds-[a-z0-9-]+(?=,)/g)].map(([name]) => name));
    for (const [tag, { cssProperties }] of elements) {
      expect(names(cssProperties), tag).toEqual([...found].sort());
    }
  });

  it('gives each event the type of its detail', () => {
    for (const { events } of elements.values()) {
      for (const { type } of events) expect(type.text).toMatch(/^CustomEvent<\w+Detail>$/);
    }
  });

  it('describes everything, with the first sentence as summary', () => {
    for (const element of elements.values()) {
      const { members, attributes, events, cssParts, cssProperties } = element;
      const own = members.filter((member) => !member.static);
      for (const each of [
        element,
        ...own,
        ...attributes,
        ...events,
        ...cssParts,
        ...cssProperties,
      ]) {
        const name = `${element.tagName} ${each.name}`;
        expect(each.summary, name).toMatch(/\S.*[^,;:]$/);
        expect(each.description?.startsWith(each.summary ?? '?'), name).toBe(true);
      }
    }
  });

  it('has nothing of what is internal', () => {
    for (const { members } of elements.values()) {
      expect(members.filter(({ privacy }) => privacy && privacy !== 'public')).toEqual([]);
    }
    const text = JSON.stringify(manifest);
    expect(text).not.toMatch(/DdsElement|localeController|Callback|src\/|inheritedFrom/);
  });
});

describe('what editors read', () => {
  interface Described {
    readonly name: string;
    readonly description?: string;
    readonly attributes: readonly Named[];
  }

  it.each([
    [
      'VS Code',
      async () => (await read<{ tags: Described[] }>('dist/vscode.html-custom-data.json')).tags,
    ],
    [
      'JetBrains',
      async () =>
        (await read<{ contributions: { html: { elements: Described[] } } }>('dist/web-types.json'))
          .contributions.html.elements,
    ],
  ])('%s: each element and attribute, with its description', async (_, list) => {
    const found = await list();
    expect(new Set(names(found))).toEqual(new Set(registered.keys()));
    for (const { name, description, attributes } of found) {
      const element = elements.get(name);
      expect(description).toContain(element?.summary);
      expect(names(attributes)).toEqual(names(element?.attributes ?? []));
      for (const attribute of attributes) expect(attribute.description).toBeTruthy();
    }
  });

  it('VS Code: each custom property', async () => {
    const { properties } = await read<{ properties: Named[] }>('dist/vscode.css-custom-data.json');
    const known = elements.get('dds-badge')?.cssProperties ?? [];
    expect([...new Set(names(properties))]).toEqual(names(known));
  });

  it('the manifest of the package says where they are', async () => {
    const { customElements, ...rest } = await read<Record<string, string>>('package.json');
    await expect(read(customElements ?? '')).resolves.toHaveProperty('modules');
    await expect(read(rest['web-types'] ?? '')).resolves.toHaveProperty('contributions');
  });
});

describe('the types of the frameworks', () => {
  it('have each property and event of the manifest, and no other', () => {
    const typed = readTypes();
    expect(new Set(typed.keys())).toEqual(new Set(registered.keys()));
    for (const [tag, { members, events, attributes }] of elements) {
      const own = new Set(members.map(({ name }) => name));
      // A property with capitals stands for its attribute with hyphens.
      const others = attributes.filter(({ name }) => !own.has(name) && !name.includes('-'));
      const settable = members.filter(
        (member) => member.kind === 'field' && !member.static && !member.readonly,
      );
      expect(typed.get(tag)?.properties, tag).toEqual(names([...settable, ...others]));
      expect(typed.get(tag)?.events, tag).toEqual(names(events));
    }
  });
});

/** The names that `DdsElements` has for each element. */
function readTypes() {
  const file = join(widgets, 'dist/types/elements.d.ts');
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  const list = checker.getExportsOfModule(module).find(({ name }) => name === 'DdsElements')!;
  const namesIn = (type: ts.Type, key: string) =>
    names(checker.getTypeOfSymbol(type.getProperty(key)!).getProperties());
  return new Map(
    checker
      .getDeclaredTypeOfSymbol(list)
      .getProperties()
      .map((tag) => {
        const type = checker.getTypeOfSymbol(tag);
        return [
          tag.name,
          { properties: namesIn(type, 'properties'), events: namesIn(type, 'events') },
        ];
      }),
  );
}
