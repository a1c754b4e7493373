import { readFileSync } from 'node:fs';
import ts from 'typescript';

const tags = new Set(['css', 'html', 'svg']);

/**
 * Takes the indentation out of the templates of a module: a line break with the space around it
 * becomes one space, and in a sheet none beside braces and semicolons, nor after colons and commas.
 * Nothing else changes.
 */
export function squeezeTemplates(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const edits = [];
  visit(file);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), source);

  function visit(node) {
    if (ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) {
      const { tag, template } = node;
      const chunks = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const chunk of chunks) {
        const [start, end] = [chunk.getStart(), chunk.end];
        edits.push({ start, end, by: squeeze(source.slice(start, end), tag.getText()) });
      }
    }
    ts.forEachChild(node, visit);
  }
}

/** For tsup: squeezes every module of the package's source, after what `before` makes of it. */
export const squeezeTemplatesPlugin = (before = (source) => source) => ({
  name: 'squeeze-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]widgets[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: squeezeTemplates(before(readFileSync(path, 'utf8'))),
      loader: 'ts',
    }));
  },
});

function squeeze(chunk, tag) {
  const line = chunk.replace(/\s*\n\s*/g, ' ');
  if (tag !== 'css') return line;
  // What stands in quotes is matched first, and stays. A space before a colon selects descendants.
  return line.replace(
    /(["']).*?\1| ?;? ?} ?|(^`)? ?([{;`]) ?|([:,]) /g,
    (found, quote, start = '', mark = '}', after = undefined) =>
      quote === undefined ? (after ?? start + mark) : found,
  );
}
