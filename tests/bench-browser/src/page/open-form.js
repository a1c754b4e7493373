/**
 * What the bench asks of a page: to open the form of a contestant, and to note when a key has
 * changed a total. A page is given the address of the contestant's script, which it has already
 * loaded but not begun to read.
 */

/** Waits until a frame has been painted in which something holds. */
function paintedWith(isThere) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    const look = () => {
      // The frame's style, layout and paint come between this and the message.
      if (isThere()) port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
  type: 'layout-shift',
  buffered: true,
});

let form;

globalThis.bench = {
  /**
   * Milliseconds from asking for the script to having read it, and to the painted form; and the names of
   * the files that came until then.
   */
  async open(script) {
    const start = performance.now();
    ({ form } = await import(script));
    const read = performance.now();
    void form.mount(document.getElementById('form'));
    const painted = await paintedWith(() => form.isDrawn());
    const files = performance
      .getEntriesByType('resource')
      .map(({ name }) => name.split('/').at(-1));
    return { read: read - start, painted: painted - start, files };
  },

  async fill(assessment, answers) {
    await form.fill(assessment, answers);
  },

  /** Puts the focus into a field and selects what stands there, so that the next key replaces it. */
  select({ code, name }) {
    const field = form.field(code, name);
    field.focus();
    field.select();
  },

  /** Milliseconds from the next `input` event to the painted frame with another total in it. */
  nextTotal(group) {
    const before = form.pointsText(group);
    return new Promise((resolve) => {
      const onInput = () => {
        const start = performance.now();
        void paintedWith(() => form.pointsText(group) !== before).then((painted) =>
          resolve(painted - start),
        );
      };
      addEventListener('input', onInput, { capture: true, once: true });
    });
  },

  /** What the page shows of a group: points, and a level or `null`. */
  read(group) {
    const level = /[123]/.exec(form.levelText(group));
    return {
      points: Number(form.pointsText(group).trim().replace(',', '.')),
      level: level && Number(level[0]),
    };
  },

  countFaults: () => form.countFaults(),

  /** How far things have moved by themselves since this was asked last. */
  takeShift() {
    return shifts.splice(0).reduce((sum, { value }) => sum + value, 0);
  },
};
