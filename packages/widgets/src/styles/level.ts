import { css } from 'lit';

/** The look of a level: see `levelChip`. */
export const level = css`
  .level {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    padding: 4px 12px 4px 8px;
    border: 2px solid;
    border-radius: var(--_radius);
    font-weight: 700;
    line-height: 1.3;
  }
  .level svg {
    flex: none;
  }
  .level-1 {
    color: var(--_level-1);
  }
  .level-2 {
    color: var(--_level-2);
  }
  .level-3 {
    color: var(--_level-3);
  }
  .level-none {
    color: var(--_level-none);
  }
  .level.level-none {
    border-style: dashed;
  }
`;
