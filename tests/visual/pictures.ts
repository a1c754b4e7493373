import { states, type State } from './states.js';

/** How a picture is looked at. */
export interface View {
  readonly lang: 'vi' | 'en';
  readonly width: number;
  readonly media: 'light' | 'dark' | 'print';
}

export interface Picture extends View {
  readonly state: State;
  /** Path in the folder of pictures. */
  readonly file: string;
}

const langs = ['vi', 'en'] as const;
const screens = langs.flatMap((lang) =>
  [320, 768, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((media): View => ({ lang, width, media })),
  ),
);
/** A sheet of A4 between the margins of administrative documents is 165 mm wide. */
const sheets = langs.map((lang): View => ({ lang, width: 624, media: 'print' }));
const views = [...screens, ...sheets];

/** Every picture that is kept. */
export const pictures: readonly Picture[] = states.flatMap((state) => views.map(picture(state)));

/** One picture of each state; together they go through every view again and again. */
export const chosen: readonly Picture[] = states.map((state, at) =>
  picture(state)(views[(at * 5) % views.length]!),
);

function picture(state: State): (view: View) => Picture {
  return ({ lang, width, media }) => ({
    state,
    lang,
    width,
    media,
    file: `${state.element}/${state.name.replaceAll(/[ ,]+/g, '-')}.${lang}-${width}-${media}.webp`,
  });
}
