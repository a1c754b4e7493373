import * as z from 'zod/mini';
import { catalog4725, checks4725, quangNinh2023, quangNinhProcedure } from '../src/index.js';
import * as assessment from '../src/schema/assessment-schema.js';
import * as catalog from '../src/schema/catalog-schema.js';
import * as guidance from '../src/schema/guidance-schema.js';
import { checksSchema } from '../src/schema/checks-schema.js';
import * as procedure from '../src/schema/procedure-schema.js';
import { resultSchema } from '../src/schema/result-schema.js';
import * as shapes from '../src/schema/shapes.js';

type Name = { id: string; description: string };

/** Names that the schemas of other languages' generators turn into types. */
const names = z.registry<Name>();
const entries: readonly [z.core.$ZodType, string, string][] = [
  [shapes.localizedText, 'LocalizedText', 'A text in Vietnamese and in English.'],
  [shapes.sourceStatus, 'SourceStatus', 'How well a number of the law is supported.'],
  [shapes.stage, 'Stage', 'A stage of education that an institution offers.'],
  [shapes.evidenceKind, 'EvidenceKind', 'What a piece of evidence is.'],
  [shapes.effort, 'Effort', 'How much work an item is to raise, as this project estimates it.'],
  [shapes.measureKind, 'MeasureKind', 'What an item is judged by.'],
  [
    shapes.typedNumber,
    'TypedNumber',
    'A number as typed. Text is what could not be read as a number: it scores as an issue.',
  ],
  [assessment.institution, 'Institution', 'The institution that scores itself.'],
  [assessment.evidence, 'Evidence', 'One entry of the evidence register.'],
  [
    assessment.conditionAnswer,
    'ConditionAnswer',
    'The answer to a condition; without "met" it is unanswered.',
  ],
  [
    assessment.itemAnswer,
    'ItemAnswer',
    'The answer to an item; with neither "points" nor "notApplicable" it is unanswered.',
  ],
  [assessment.measure, 'Measure', 'A count, or a part of a whole. Never points by itself.'],
  [catalog.sourcedPoints, 'SourcedPoints', 'Points with the status and sources they rest on.'],
  [catalog.source, 'Source', 'A text that a number of the catalog is taken from.'],
  [catalog.group, 'Group', 'A group of criteria with a total and a level of its own.'],
  [catalog.condition, 'Condition', 'A criterion without points that must be met.'],
  [catalog.scoredCriterion, 'ScoredCriterion', 'A criterion whose items are given points.'],
  [catalog.item, 'Item', 'The smallest row that is given points.'],
  [
    guidance.evidenceRequirement,
    'EvidenceRequirement',
    'One thing that the guidance wants to see for a row.',
  ],
  [
    guidance.generalRequirement,
    'GeneralRequirement',
    'A requirement that no single piece of evidence shows.',
  ],
  [guidance.role, 'Role', 'Who has duties under the guidance.'],
  [guidance.duty, 'Duty', 'What a role has to do each year.'],
  [
    guidance.reviewingAuthority,
    'ReviewingAuthority',
    'Who reviews institutions of some stages during a period.',
  ],
  [
    procedure.procedurePeriod,
    'ProcedurePeriod',
    'Who may do what during a period, and until when.',
  ],
];
for (const [schema, id, description] of entries) names.add(schema, { id, description });

function renderSchema(
  schema: z.core.$ZodType,
  id: string,
  title: string,
  description: string,
): string {
  const body = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    metadata: names,
    // Readers keep keys they do not know, so the published schema takes them too.
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  const { $schema, ...rest } = body;
  return renderJson({ $schema, $id: `urn:dds:schema:${id}:1`, title, description, ...rest });
}

function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Renders every file of `data/`, by name. */
export function renderDataFiles(): Readonly<Record<string, string>> {
  return {
    'catalog-4725-2022.json': renderJson(catalog4725),
    'guidance-quang-ninh-2023.json': renderJson(quangNinh2023),
    'checks-4725.json': renderJson(checks4725),
    'procedure-quang-ninh.json': renderJson(quangNinhProcedure),
    'catalog.schema.json': renderSchema(
      catalog.catalogSchema,
      'catalog',
      'Catalog',
      'An index with its groups, conditions, scored criteria, items and levels. Each number carries its status and sources. Sums, codes and ranges are checked by the library, not by this schema.',
    ),
    'guidance.schema.json': renderSchema(
      guidance.guidanceSchema,
      'guidance',
      'Guidance',
      'A local overlay on a catalog: evidence, publication, duties and reviewing authorities; never points.',
    ),
    'checks.schema.json': renderSchema(
      checksSchema,
      'checks',
      'ConsistencyChecks',
      "Which rows of a catalog belong together: the project's own knowledge, never the law's; never points.",
    ),
    'procedure.schema.json': renderSchema(
      procedure.procedureSchema,
      'procedure',
      'ReviewProcedure',
      'How a self-assessment becomes a recognised level: who may do what, during which period, until when.',
    ),
    'assessment.schema.json': renderSchema(
      assessment.assessmentSchema,
      'assessment',
      'Assessment',
      "The file that holds an institution's whole self-assessment. Keys that are not known are kept.",
    ),
    'result.schema.json': renderSchema(
      resultSchema,
      'result',
      'Result',
      'What scoring an assessment returns: points, levels, what holds them, and issues. JSON-able and recomputable.',
    ),
  };
}
