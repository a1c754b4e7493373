import { readFileSync } from 'node:fs';
import type { Assessment, AssessmentResult } from '@dds/criteria';
import { serveLms } from '../src/server.js';
import { openStore } from '../src/store/store.js';
import type { Place } from './databases.js';

/** An LMS that runs, and a caller of its API. */
export interface Lms {
  readonly url: string;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** Saves an assessment as a page of the LMS does. */
  save(id: string, from: number, assessment: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

interface CallOptions {
  readonly body?: BodyInit;
  readonly headers?: Record<string, string>;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Body;
}

interface Body {
  readonly error?: string;
  readonly text?: string;
  readonly version?: number;
  readonly level?: number | null;
  readonly assessment?: Assessment;
  readonly result?: AssessmentResult;
  readonly issues?: readonly { code: string; path: string; text: string }[];
  readonly dossiers?: readonly { id: string; version: number; school: string }[];
}

export const sample = JSON.parse(
  readFileSync(new URL('../../school-portal/src/assets/sample.json', import.meta.url), 'utf8'),
) as Assessment;

/** Starts an LMS on any free port. */
export async function startLms(place: Place): Promise<Lms> {
  const store = await openStore({ ...place });
  const { url, close } = await serveLms({ store, port: 0 });
  const own = url.slice(0, -1);

  async function call(method: string, path: string, options: CallOptions = {}): Promise<Answer> {
    const headers = { Origin: own, 'Content-Type': 'application/json', ...options.headers };
    const { body } = options;
    const response = await fetch(own + path, {
      method,
      headers,
      redirect: 'manual',
      ...(body !== undefined && { body, duplex: 'half' }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const json = (isJson ? JSON.parse(text) : {}) as Body;
    return { status: response.status, headers: response.headers, text, json };
  }

  return {
    url,
    call,
    save: (id, from, assessment) =>
      call('PUT', `/api/dossiers/${id}?from=${from}`, { body: JSON.stringify(assessment) }),
    async stop() {
      await close();
      await store.close();
    },
  };
}
