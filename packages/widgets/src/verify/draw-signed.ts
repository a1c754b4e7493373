import type { Locale } from '@dds/criteria';
import type { ProvenBadge } from '@dds/credential/verify';
import {
  drawBadge,
  frame,
  type BadgeOptions,
  type BadgePath,
  type BadgePicture,
} from '../badge/draw-badge.js';
import { verifyTexts } from './texts.js';

/** A seal with twelve points and a tick. */
const seal = `M${Array.from({ length: 24 }, (_, at) => {
  const angle = (at * Math.PI) / 12;
  const reach = at % 2 ? 9 : 11.5;
  return `${round(12 + reach * Math.sin(angle))} ${round(12 - reach * Math.cos(angle))}`;
}).join('L')}z`;
const tick = 'M7 12.5l3.5 3.5 6.5-7';
/** A stroke of the pen over a line. */
const signature =
  'M2 16c3-7 6-13 8-12c2 1-4 11-1.5 12c2 .5 3-5 5-4.5c1.5 .5 0 4 2 4.5c2 0 3-2 6-3M2 21h20';

/** Draws a badge that was proved and holds: the school's with a signature, the authority's with a seal. */
export function drawSigned({ verdict, badge, facts }: ProvenBadge, locale: Locale): BadgePicture {
  const texts = verifyTexts[locale];
  const options: BadgeOptions = {
    level: badge.level,
    groupLevels: badge.groups,
    school: verdict === 'declared' ? facts.issuerName : badge.school.name,
    schoolYear: badge.schoolYear,
    locale,
  };
  return verdict === 'recognised'
    ? drawBadge(options, {
        heading: texts.recognisedHeading,
        headingTone: 'ground',
        description: texts.recognisedDescription,
        signer: texts.recognisedBy(facts.issuerName),
        shapes: drawRecognised,
      })
    : drawBadge(options, {
        heading: texts.declaredHeading,
        headingTone: 'text',
        description: texts.declaredDescription,
        signer: texts.declaredBy,
        shapes: drawDeclared,
      });
}

function drawRecognised(width: number, height: number): readonly BadgePath[] {
  const transform = `translate(18 ${height - 66}) scale(2.2)`;
  return [
    { d: `M5 36.5V9a4 4 0 0 1 4-4h${width - 18}a4 4 0 0 1 4 4v27.5z`, fill: 'level' },
    { d: frame(width, height, 5), stroke: 'level' },
    { d: seal, fill: 'level', transform },
    { d: tick, stroke: 'ground', transform },
  ];
}

function drawDeclared(width: number, height: number): readonly BadgePath[] {
  return [
    { d: `M16 36.5h${width - 32}`, stroke: 'line' },
    { d: signature, stroke: 'level', transform: `translate(20 ${height - 58}) scale(1.9)` },
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
