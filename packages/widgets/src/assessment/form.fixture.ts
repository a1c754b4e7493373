import type { Assessment } from '@dds/criteria';
import { fixture, html } from '@open-wc/testing';
import type { DdsAssessment } from './dds-assessment.js';

/** An assessment of Decision 4725 with the given content. */
export function assessmentWith(content: Partial<Assessment> = {}): Assessment {
  return { schemaVersion: 1, catalog: '4725-2022', ...content };
}

/** Empties both places where the browser keeps drafts. */
export async function forgetDrafts(): Promise<void> {
  localStorage.clear();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('dds').onsuccess = resolve;
  });
}

/** Opens a form, with its properties set before it is connected. */
export async function openForm(properties: Partial<DdsAssessment> = {}): Promise<DdsAssessment> {
  const page = await fixture(html`<div></div>`);
  const form = document.createElement('dds-assessment');
  // Most tests look at rows of several groups at once.
  form.layout = 'page';
  Object.assign(form, properties);
  page.append(form);
  await form.updateComplete;
  return form;
}

/** The element with an id in the form; most are fields. */
export function partOf(form: DdsAssessment, id: string): HTMLInputElement {
  const part = form.shadowRoot!.getElementById(id);
  if (!part) throw new Error(`There is no ${id} in the form`);
  return part as HTMLInputElement;
}

/** Whether the form has such a part. A failed assertion cannot print an element, so none compares one. */
export function hasPart(form: DdsAssessment, selector: string): boolean {
  return form.shadowRoot!.querySelector(selector) !== null;
}

/** The button with a text. */
function buttonOf(form: DdsAssessment, name: string, inside?: string): HTMLButtonElement {
  const root = inside ? partOf(form, inside) : form.shadowRoot!;
  const button = [...root.querySelectorAll('button')].find(
    (each) => each.textContent.replace(/\s+/g, ' ').trim() === name,
  );
  if (!button) throw new Error(`There is no button “${name}”`);
  return button;
}

/** What stands in a part of the form, as one line. */
export function textOf(form: DdsAssessment, selector: string): string {
  return (form.shadowRoot!.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Types a text into a field and stays in it. */
export async function typeInto(form: DdsAssessment, id: string, text: string): Promise<void> {
  const field = partOf(form, id);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

/** Leaves the field that has the focus. */
export async function leave(form: DdsAssessment): Promise<void> {
  (form.shadowRoot!.activeElement as HTMLElement | null)?.blur();
  await form.updateComplete;
}

/** Presses a button and waits for what it does. */
export async function press(form: DdsAssessment, name: string, inside?: string): Promise<void> {
  const button = buttonOf(form, name, inside);
  button.focus();
  button.click();
  await form.updateComplete;
  await form.updateComplete;
}

/** Opens the evidence of a row. */
export async function openPanel(form: DdsAssessment, row: string): Promise<void> {
  await open(form, `${row}#evidence`);
}

/** Opens an entry of the evidence register where a row, or the register, shows it. */
export async function openEntry(form: DdsAssessment, id: string): Promise<void> {
  await open(form, id);
}

async function open(form: DdsAssessment, id: string): Promise<void> {
  const details = form.shadowRoot!.querySelector<HTMLDetailsElement>(`[id="${id}"]`)!;
  const opened = new Promise((resolve) => details.addEventListener('toggle', resolve));
  details.open = true;
  await opened;
  await form.updateComplete;
}
