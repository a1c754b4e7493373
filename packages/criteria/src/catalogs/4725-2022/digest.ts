/** Written by `pnpm build`; a test recomputes it. */
export const digest = 'sha256-uKzDUUt/LcQYQ6fxzGp45qq/Ku9lpNCXojigVWHLjJo=';
