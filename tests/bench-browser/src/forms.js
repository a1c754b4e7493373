/**
 * The forms that are compared, each with the style sheets that its maker tells to load; and bare fields,
 * which show what the browser takes by itself.
 */
export const forms = [
  {
    name: 'dds-page',
    markup: '<dds-assessment layout="page" storage-key="bench"></dds-assessment>',
  },
  { name: 'dds-steps', markup: '<dds-assessment storage-key="bench"></dds-assessment>' },
  { name: 'by-hand' },
  { name: 'survey-js', styles: ['survey-core/survey-core.fontless.min.css'] },
  { name: 'json-forms' },
  {
    name: 'form-io',
    styles: ['bootstrap/dist/css/bootstrap.min.css', '@formio/js/dist/formio.form.min.css'],
  },
];
