import type { Verdict } from '@dds/credential/verify';

const circle = 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z';
const sheet = 'M5 2h9l5 5v15H5zM14 2v5h5';

/** A shape for each verdict that states no level, so that nobody depends on colour or words alone. */
export const icons: Readonly<
  Record<Exclude<Verdict, 'recognised' | 'declared'> | 'checking', string>
> = {
  // A circle of three dots.
  checking: `${circle}M7 11.5h1v1h-1zM11.5 11.5h1v1h-1zM16 11.5h1v1h-1z`,
  // One sheet, and an arrow away to another.
  'other-subject': 'M3 4h9v16H3zM10 12h11M17 8l4 4-4 4',
  // Not equal.
  'assessment-mismatch': `M4 9h16M4 15h16M17 4 7 20`,
  // A cross in a circle.
  revoked: `${circle}M8 8l8 8M16 8l-8 8`,
  // A sheet in front of another.
  superseded: 'M3 3h12v14H3zM18 7h3v14H9v-1',
  // A calendar.
  'not-yet-valid': 'M3 5h18v16H3zM3 10h18M8 2v5M16 2v5',
  // A clock.
  expired: `${circle}M12 6v6l4 3`,
  // A list with a gap.
  'status-unknown': 'M3 6h18M3 12h7M14 12h7M3 18h18',
  // A question mark.
  'untrusted-issuer': `${circle}M9 9.5a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.2-1.6 2.5M12 16.5v1.5`,
  // A warning sign.
  tampered: 'M12 2 23 21H1zM12 9v6M12 17v1.5',
  // An eye with a bar across.
  'not-checkable':
    'M2 12c6-9 14-9 20 0c-6 9-14 9-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM3 3l18 18',
  // A torn sheet.
  malformed: `${sheet}M5 15l3-3 4 4 4-4 3 3`,
};
