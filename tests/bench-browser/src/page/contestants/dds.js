import { DdsAssessment } from '@dds/widgets';

/** The element, which stands in the page already, in one of its layouts. */
export function createForm(isDrawn) {
  const form = document.querySelector('dds-assessment');
  const part = (selector) => form.shadowRoot.querySelector(selector);
  // Looked up once: the time to look would count.
  const points = new Map();
  const pointsOf = (group) => {
    if (!points.has(group)) points.set(group, part(`.total:nth-child(${group}) b`));
    return points.get(group);
  };
  return {
    mount() {
      customElements.define('dds-assessment', DdsAssessment);
    },
    isDrawn: () => form.shadowRoot !== null && isDrawn(form.shadowRoot),
    async fill(assessment) {
      form.value = assessment;
      await form.updateComplete;
      // In steps, the rows of a group stand in a step of their own.
      part('.steps li:nth-child(2) button')?.click();
      await form.updateComplete;
    },
    field: (code) => form.shadowRoot.getElementById(`items/${code}#points`),
    pointsText: (group) => pointsOf(group).textContent,
    levelText: (group) => part(`.total:nth-child(${group}) .level`).textContent,
    countFaults: () => form.shadowRoot.querySelectorAll('[aria-invalid=true]').length,
  };
}
