export function inlineImports(source: string): string;
