import * as z from 'zod/mini';
import type { Shape } from '../src/assessment-file/shape.js';
import { assessmentSchema } from '../src/schema/assessment-schema.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Renders the shape of the assessment as source, from its zod schema. Reading a file then needs no
 * zod, which is half of what a form would have to load for it.
 */
export function renderAssessmentShape(): string {
  const shape = JSON.stringify(toShape(z.toJSONSchema(assessmentSchema)), null, 2);
  return `// Written by the build from assessment-schema.ts; a test compares the two.
import type { Shape } from './shape.js';

export const assessmentShape: Shape = ${shape};
`;
}

function toShape(schema: JsonSchema): Shape {
  const { type, properties, additionalProperties, items, anyOf } = schema;
  if (schema.const !== undefined) return { values: [schema.const as number] };
  if (schema.enum) return { values: schema.enum as string[] };
  if (anyOf || Array.isArray(type)) return 'number-or-text';
  if (type === 'array') return { listOf: toShape(items as JsonSchema) };
  if (type !== 'object') return type as 'string' | 'boolean';
  if (!properties) return { mapOf: toShape(additionalProperties as JsonSchema) };
  const fields = Object.entries(properties).map(([key, each]) => [
    key,
    toShape(each as JsonSchema),
  ]);
  return {
    fields: Object.fromEntries(fields) as Readonly<Record<string, Shape>>,
    needs: schema.required ?? [],
  };
}
