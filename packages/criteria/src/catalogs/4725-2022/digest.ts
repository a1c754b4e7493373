/** Written by `pnpm build`; a test recomputes it. */
export const digest = 'sha256-M4PfgSw4/arA0BWsl1uDdUiad35UDruf1Em+JZW1dzU=';
