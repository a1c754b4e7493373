import type { Badge } from './types.js';

/** What other software shows of a badge, as short as can be; our own reads none of it. */
export function badgeTitles({ kind, level, schoolYear }: Badge) {
  return {
    credential: `Chuyển đổi số ${schoolYear}`,
    achievement: level === null ? 'Mức độ từng nhóm' : `Mức độ ${level}`,
    description: kind === 'declared' ? 'Tự đánh giá' : 'Được công nhận',
  };
}
