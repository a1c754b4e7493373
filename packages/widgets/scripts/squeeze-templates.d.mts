import type { Options } from 'tsup';

export function squeezeTemplates(source: string): string;
export const squeezeTemplatesPlugin: NonNullable<Options['esbuildPlugins']>[number];
