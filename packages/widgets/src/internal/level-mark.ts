/** A square of 24 by 24 with three rising steps, filled as far as the level goes. */
export interface LevelMark {
  /** Path of the filled steps. */
  readonly filled: string;
  /** Path of the steps that are only outlined. */
  readonly outlined: string;
  /** Dashes of the outline; none where a level stands. */
  readonly dashes: string;
}

const steps = ['M2 15h5v7h-5z', 'M9.5 9h5v13h-5z', 'M17 3h5v19h-5z'];

/** Draws a level as a shape, so that nobody depends on its colour; `null` is all dashes. */
export function drawLevelMark(level: number | null): LevelMark {
  const reached = level ?? 0;
  return {
    filled: steps.slice(0, reached).join(''),
    outlined: steps.slice(reached).join(''),
    dashes: level === null ? '2 1.5' : '',
  };
}

/** The class that carries the colour of a level. */
export function levelClass(level: number | null): string {
  return level === null ? 'level-none' : `level-${level}`;
}
