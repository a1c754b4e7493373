import { DdsAssessment } from '@dds/widgets';

/** The element, which stands in the page already, in one of its layouts. */
export function createForm(isDrawn) {
  const form = document.querySelector('dds-assessment');
  const part = (selector) => form.shadowRoot.querySelector(selector);
  const total = (group, selector) => part(`.total:nth-child(${group}) ${selector}`).textContent;
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
    pointsText: (group) => total(group, 'b'),
    levelText: (group) => total(group, '.level'),
    countFaults: () => form.shadowRoot.querySelectorAll('[aria-invalid=true]').length,
  };
}
