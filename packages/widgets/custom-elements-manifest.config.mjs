import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicOnlyPlugin } from './scripts/public-only.mjs';

// What editors read of the elements. The plugins run in this order.
const written = { outdir: 'dist', hideLogs: true };

export default {
  globs: ['src/internal/dds-element.ts', 'src/*/{dds-*,events}.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnlyPlugin(),
    customElementVsCodePlugin(written),
    customElementJetBrainsPlugin({ ...written, packageJson: false }),
  ],
};
