import { createForm } from './dds.js';

// It opens with an overview; the rows come step by step.
export const form = createForm((root) => root.querySelector('.overview') !== null);
