import { catalog4725 } from '@dds/criteria';

const names = ['Bình Minh', 'Hoà Bình', 'Nguyễn Trãi', 'Lê Lợi', 'Kim Đồng', 'Trần Phú'];
const stages = [['primary'], ['lower-secondary'], ['upper-secondary'], ['continuing']];
const kinds = ['plan', 'regulation', 'decision', 'report', 'contract', 'list', 'portal-page'];

/** The same numbers in every run (mulberry32), so that two runs time the same work. */
function startRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Mostly whole and half points, some hundredths; schools that do well and schools that do not. */
function drawPoints(random, maxPoints, strength) {
  const share = Math.min(1, Math.max(0, strength + random() * 0.6 - 0.3));
  const steps = random() < 0.2 ? 100 : 2;
  return Math.round(share * maxPoints * steps) / steps;
}

function drawMeasure(random, kind) {
  if (kind === 'count') return { count: Math.floor(random() * 200) };
  const whole = 20 + Math.floor(random() * 60);
  return { part: Math.floor(random() * whole), whole };
}

function drawItem(random, item, strength, evidence) {
  if (random() < 0.03) return { note: 'Sẽ bổ sung sau' };
  return {
    points: drawPoints(random, item.maxPoints.value, strength),
    ...(item.measure === 'count' || item.measure === 'ratio'
      ? { measure: drawMeasure(random, item.measure) }
      : {}),
    ...(random() < 0.7 ? { evidence } : {}),
    ...(random() < 0.3 ? { note: 'Theo báo cáo tổng kết năm học của nhà trường' } : {}),
  };
}

function drawAssessment(random, index) {
  const name = names[Math.floor(random() * names.length)];
  const strength = 0.3 + random() * 0.7;
  const file = { conditions: {}, items: {}, evidence: [] };
  const addEvidence = (code) => {
    const id = `H${code[0]}-${code}-01`;
    const kind = kinds[Math.floor(random() * kinds.length)];
    const url = `https://truong${index}.edu.vn/minh-chung/${id}.pdf`;
    file.evidence.push({ id, kind, title: `Minh chứng ${code}`, date: '2025-09-05', url });
    return [id];
  };
  for (const { criteria } of catalog4725.groups) {
    for (const { code, kind, items = [] } of criteria) {
      const evidence = addEvidence(code);
      if (kind === 'condition') {
        const draw = random();
        file.conditions[code] = draw < 0.03 ? {} : { met: draw > 0.08, evidence };
      }
      for (const item of items) {
        if (random() > 0.02) file.items[item.code] = drawItem(random, item, strength, evidence);
      }
    }
  }
  return {
    schemaVersion: 1,
    catalog: catalog4725.id,
    schoolYear: '2025-2026',
    institution: {
      name: `Trường ${name} ${index}`,
      stages: stages[index % 4],
      province: 'Quảng Ninh',
    },
    ...file,
  };
}

/** Distinct valid assessments as a program reads them from files: each parsed on its own. */
export function drawCorpus(size, seed = 4725) {
  const random = startRandom(seed);
  return Array.from({ length: size }, (_, index) =>
    JSON.parse(JSON.stringify(drawAssessment(random, index))),
  );
}

const flaws = [
  (file) => (file.items['1.5.1'] = { points: 'mười' }),
  (file) => (file.items['1.5.1'] = { points: 15.01 }),
  (file) => (file.items['1.5.1'] = { points: 6.125 }),
  (file) => (file.items['1.5.1'] = { points: -1, evidence: ['H9'] }),
  (file) => (file.items['1.5.1'] = { points: 6, notApplicable: 'Không có phòng máy' }),
  (file) => (file.items['2.4.2'] = { notApplicable: 'Không tuyển sinh đầu cấp' }),
  (file) => (file.items['1.6.1'] = { points: 7, measure: { part: 46, whole: 45 } }),
  (file) => (file.items['1.4'] = { points: 7, measure: { count: -1 } }),
  (file) => (file.items['1.9.9'] = { points: 7 }),
  (file) => (file.conditions['1.1'] = { met: true, evidence: ['H8', 'H9'] }),
  (file) => (file.evidence[0].url = 'javascript:alert(1)'),
];

/** Assessments with one to three faults each, to see that the same faults are found. */
export function drawFlawedCorpus(size, seed = 2022) {
  const random = startRandom(seed);
  return drawCorpus(size, seed).map((file) => {
    for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
      flaws[Math.floor(random() * flaws.length)](file);
    }
    return file;
  });
}
