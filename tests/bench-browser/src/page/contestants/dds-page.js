import { createForm } from './dds.js';

export const form = createForm((root) => root.querySelectorAll('.row').length === 29);
