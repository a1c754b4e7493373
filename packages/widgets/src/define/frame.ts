import { fitFrames } from '../frame/fit-frames.js';
import { reportHeight } from '../frame/report-height.js';

// The same file stands on both pages: each does what its place asks for.
if (typeof window !== 'undefined') {
  reportHeight();
  fitFrames();
}
