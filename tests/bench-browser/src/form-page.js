import { deepStrictEqual } from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { catalog4725 } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine';
import { answersOf, groups } from './rows.js';

const [
  {
    code: group,
    items: [row],
  },
] = groups;

/** Milliseconds that a form may take to show what it was given: some wait on purpose. */
const patience = 20_000;
/** Milliseconds between two keys of a person. */
const betweenKeys = 200;

/** A form as somebody sees it who opens its page for the first time. */
export class FormPage {
  #context;
  #page;
  #devtools;
  #faults = [];

  static async open(browser, address) {
    const opened = new FormPage();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.on('pageerror', (error) => opened.#faults.push(error));
    opened.#context = context;
    opened.#page = page;
    opened.#devtools = await context.newCDPSession(page);
    await opened.#devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    return opened;
  }

  /** Makes the processor so many times slower. */
  async slowDown(rate) {
    await this.#devtools.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** Milliseconds to having read the script and to the painted form, and the files that it took. */
  draw() {
    return this.#page.evaluate(() => globalThis.bench.open('./form.js'));
  }

  /** Sets all answers at once, and waits until the totals stand. */
  async fill(assessment) {
    await this.#page.evaluate(
      ([all, answers]) => globalThis.bench.fill(all, answers),
      [assessment, answersOf(assessment)],
    );
    await this.expect(assessment);
  }

  /** Types a digit in the place of the first item's points. Milliseconds to the painted total. */
  async type(digit) {
    await wait(betweenKeys);
    await this.#press(digit);
    return this.#page.evaluate(() => globalThis.next);
  }

  async #press(digit) {
    await this.#page.evaluate(
      ([field, code]) => {
        globalThis.bench.select(field);
        globalThis.next = globalThis.bench.nextTotal(code);
      },
      [row, group],
    );
    await this.#page.keyboard.press(String(digit));
  }

  /** Waits until the form shows what the engine gives for an assessment; throws if it never does. */
  async expect(assessment) {
    const result = scoreAssessment(catalog4725, assessment);
    const wanted = groups.map(({ code }) => {
      const { points, level } = result.groups[code];
      return { points, level };
    });
    const read = () =>
      this.#page.evaluate(
        (codes) => codes.map((code) => globalThis.bench.read(code)),
        groups.map(({ code }) => code),
      );
    await this.#waitUntil(read, wanted);
  }

  /** Types more points than there are, and waits for the complaint. */
  async expectFault() {
    await this.#press(row.max + 1);
    await this.#page.keyboard.press('Tab');
    await this.#waitUntil(() => this.#page.evaluate(() => globalThis.bench.countFaults()), 1);
  }

  async #waitUntil(read, wanted) {
    const start = Date.now();
    let shown = await read();
    while (JSON.stringify(shown) !== JSON.stringify(wanted)) {
      if (Date.now() - start > patience) deepStrictEqual(shown, wanted, this.#page.url());
      await wait(50);
      shown = await read();
    }
  }

  /** How far things have moved that nobody moved, since this was asked last. */
  async takeShift() {
    await wait(betweenKeys);
    return this.#page.evaluate(() => globalThis.bench.takeShift());
  }

  /** Bytes of the script's heap after a garbage collection. */
  async readHeap() {
    await this.#devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#devtools.send('Runtime.getHeapUsage');
    return usedSize;
  }

  /** Milliseconds of processor time that the page's main thread has taken so far. */
  async readProcessorTime() {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  }

  /** Leaves the page; throws what it has complained of. */
  async close() {
    await this.#context.close();
    deepStrictEqual(this.#faults, []);
  }
}

/** An assessment with other points in the row that is typed into. */
export function withPoints(assessment, points) {
  const items = { ...assessment.items, [row.code]: { ...assessment.items?.[row.code], points } };
  return { ...assessment, items };
}
