// The elements come first: React asks a defined element which properties it has.
import '@dds/widgets/define/dds-assessment';
import '@dds/widgets/define/dds-badge';
import '@dds/widgets/define/dds-result';
import type {} from '@dds/widgets/types/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
