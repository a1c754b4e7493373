import type { Options } from 'tsup';

export function squeezeTemplates(source: string): string;
export const squeezeTemplatesPlugin: (
  before?: (source: string) => string,
) => NonNullable<Options['esbuildPlugins']>[number];
