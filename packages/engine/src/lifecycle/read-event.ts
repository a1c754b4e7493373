import type { DossierAction } from '@dds/criteria';
import { readInstant } from '../internal/days.js';
import { isRecord } from '../internal/is-record.js';
import { transitions } from './transitions.js';
import type { Actor, DossierEvent } from './types.js';

/** The event with its known keys alone, or the name of the field that is wrong. */
export type ReadEvent =
  | { readonly ok: true; readonly event: DossierEvent; readonly instant: number }
  | { readonly ok: false; readonly field: string };

const digestForm = /^sha256-[A-Za-z0-9+/]{43}=$/;

/** Reads an event; its keys come in a fixed order, and those that are not known are left out. */
export function readEvent(value: unknown): ReadEvent {
  if (!isRecord(value)) return wrong('event');
  const { action, at, by, assessment, reason, level } = value;
  if (typeof action !== 'string' || !Object.hasOwn(transitions, action)) return wrong('action');
  const instant = readInstant(at);
  if (instant === undefined) return wrong('at');
  if (!isRecord(by)) return wrong('by');
  const { role, name, body } = by;
  if (!isWord(role)) return wrong('by/role');
  if (!isWord(name)) return wrong('by/name');
  if (body !== undefined && !isWord(body)) return wrong('by/body');
  if (typeof assessment !== 'string' || !digestForm.test(assessment)) return wrong('assessment');
  if (reason !== undefined && !isText(reason)) return wrong('reason');
  if (level !== undefined && !isLevel(level)) return wrong('level');
  const actor: Actor = { role, name, ...(body !== undefined && { body }) };
  const event: DossierEvent = {
    action: action as DossierAction,
    at: at as string,
    by: actor,
    assessment,
    ...(reason !== undefined && { reason }),
    ...(level !== undefined && { level }),
  };
  return { ok: true, event, instant };
}

function wrong(field: string): ReadEvent {
  return { ok: false, field };
}

/** Half of a surrogate pair has no form that could be hashed. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !/\p{Surrogate}/u.test(value);
}

function isWord(value: unknown): value is string {
  return isText(value) && value.trim() !== '';
}

function isLevel(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}
