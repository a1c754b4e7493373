/**
 * For the analyzer: leaves in the manifest what a page may use, under the paths that it imports.
 * The types of events come from `HTMLElementEventMap`, the tags from what `define/` registers.
 */
export function publicOnlyPlugin() {
  const events = new Map();
  const tags = new Map();
  return {
    name: 'public-only',

    analyzePhase({ ts, node }) {
      if (ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementEventMap') {
        for (const { name, type } of node.members) events.set(name.text, type.getText());
      }
      if (ts.isCallExpression(node) && node.expression.getText() === 'defineElement') {
        const [tag, { text: name }] = node.arguments;
        tags.set(name, tag.text);
      }
    },

    packageLinkPhase({ customElementsManifest: manifest }) {
      const declarations = manifest.modules
        .flatMap((module) => module.declarations)
        .filter(({ name }) => tags.has(name))
        .map((element) => describe(element, tags.get(element.name), events));
      manifest.modules = [
        {
          kind: 'javascript-module',
          path: 'dist/index.js',
          declarations,
          exports: declarations.map(({ name }) => exportOf('js', name, name)),
        },
        ...declarations.map(({ name, tagName }) => ({
          kind: 'javascript-module',
          path: `dist/define/${tagName}.js`,
          declarations: [],
          exports: [exportOf('custom-element-definition', tagName, name)],
        })),
      ];
    },
  };
}

function exportOf(kind, name, declaration) {
  return { kind, name, declaration: { name: declaration, module: 'dist/index.js' } };
}

function describe(element, tagName, types) {
  const { members, attributes = [], events = [], cssParts = [], cssProperties = [] } = element;
  const about = new Map(attributes.map(({ fieldName, description }) => [fieldName, description]));
  return {
    ...withSummary(element),
    tagName,
    superclass: { name: 'LitElement', package: 'lit' },
    members: members.filter(isPublic).map((member) =>
      withSummary({
        ...member,
        description: member.description ?? about.get(member.name),
      }),
    ),
    attributes: attributes.map(withSummary),
    // The analyzer also lists what is dispatched under a name that it cannot read.
    events: events
      .filter(({ name }) => types.has(name))
      .map((event) => withSummary({ ...event, type: { text: types.get(event.name) } })),
    cssParts: cssParts.map(withSummary),
    cssProperties: cssProperties.map(withSummary),
  };
}

// What a browser calls is public to it alone.
function isPublic({ name, privacy }) {
  return (
    privacy !== 'private' && privacy !== 'protected' && !/^form(Associated|.+Callback)$/.test(name)
  );
}

/** Adds the first sentence as `summary`, and forgets the class that a page cannot import. */
function withSummary({ description, ...known }) {
  const rest = { ...known, inheritedFrom: undefined };
  if (!description) return rest;
  const text = description.replaceAll('\n\n', '\0').replaceAll('\n', ' ').replaceAll('\0', '\n\n');
  return { ...rest, summary: /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text, description: text };
}
