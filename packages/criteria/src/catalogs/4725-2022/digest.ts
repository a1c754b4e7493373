/** Written by `pnpm build`; a test recomputes it. */
export const digest = 'sha256-jc+OFMPVNK5sbvwiUF/9BIIE5yi8lwBWvkavj6AjcQs=';
