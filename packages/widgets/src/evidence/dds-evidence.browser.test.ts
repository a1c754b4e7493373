import { quangNinh2023 } from '@dds/criteria';
import type { Assessment } from '@dds/criteria';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../define/dds-assessment.js';
import '../define/dds-evidence.js';
import type { DdsEvidence } from './dds-evidence.js';

const assessment: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  schoolYear: '2025-2026',
  conditions: {
    '1.1': { met: true, evidence: ['H1-1.1-01'] },
    '1.2': { met: true, evidence: ['H1-1.2-01'] },
  },
  evidence: [
    {
      id: 'H1-1.1-01',
      kind: 'plan',
      title: 'Kế hoạch dạy học trực tuyến',
      number: '12/KH-THPT',
      date: '2025-09-05',
      issuer: 'Trường THPT Mẫu',
      url: 'https://thpt-mau.example/ke-hoach.pdf',
    },
    { id: 'H1-1.2-01', kind: 'regulation', title: '<b>Quy chế</b>', url: 'javascript:alert(1)' },
  ],
};

async function show(value: unknown): Promise<DdsEvidence> {
  return fixture<DdsEvidence>(html`
    <dds-evidence .assessment=${value} .guidance=${quangNinh2023}></dds-evidence>
  `);
}

function sectionsOf(element: DdsEvidence): readonly Element[] {
  return [...element.shadowRoot!.querySelectorAll('.criterion')];
}

describe('dds-evidence', () => {
  for (const [state, value] of Object.entries({
    list: assessment,
    empty: { schemaVersion: 1, catalog: '4725-2022' },
    none: undefined,
    other: { schemaVersion: 1, catalog: 'other' },
  })) {
    it(`is accessible: ${state}`, async () => {
      await expect(await show(value)).to.be.accessible();
    });
  }

  it('keeps its contrast on a dark page', async () => {
    const element = await show(assessment);
    element.style.setProperty('color-scheme', 'dark');
    element.style.setProperty('background', 'Canvas');
    await expect(element).to.be.accessible();
  });

  it('gives number, day, issuer and link of a document under its criterion', async () => {
    const [section] = sectionsOf(await show(assessment));
    expect(section!.textContent).to.contain('12/KH-THPT').and.contain('Trường THPT Mẫu');
    expect(section!.textContent).to.contain('05/09/2025');
    const link = section!.querySelector('a')!;
    expect(link.href).to.equal('https://thpt-mau.example/ke-hoach.pdf');
    expect(link.rel).to.equal('noopener noreferrer');
  });

  it('shows an address that is not http as text, and markup as text', async () => {
    const section = sectionsOf(await show(assessment))[1]!;
    expect(section.querySelector('a, b:not([class])')).to.equal(null);
    expect(section.textContent)
      .to.contain('<b>Quy chế</b>')
      .and.contain('liên kết không dùng được');
  });

  it('tells what the guidance wants public and whether it is', async () => {
    const [first, second] = sectionsOf(await show(assessment));
    expect(first!.querySelector('.wanted')!.textContent).to.contain('đã công khai');
    expect(second!.querySelector('.wanted')!.textContent).to.contain('chưa công khai');
  });

  it('asks nothing where there is no guidance', async () => {
    const element = await show(assessment);
    element.guidance = undefined;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.wanted')).to.equal(null);
  });

  it('tells data that it cannot read instead of failing', async () => {
    for (const value of [{ catalog: 'other' }, 'text', { catalog: '4725-2022', items: 3 }]) {
      const element = await show(value);
      expect(element.shadowRoot!.textContent.trim()).not.to.equal('');
    }
  });

  it('speaks English under lang="en"', async () => {
    const element = await show({ ...assessment, evidence: [] });
    element.lang = 'en';
    await aTimeout(0);
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Register of evidence');
    expect(element.shadowRoot!.textContent).not.to.match(/minh chứng|công khai/);
  });

  it('fits a page of 320 px, also with an endless word', async () => {
    const [entry] = assessment.evidence!;
    const long = { ...entry!, title: 'dai'.repeat(60), number: 'so'.repeat(60) };
    const frame = await fixture<HTMLDivElement>(html`
      <div>
        <dds-evidence .assessment=${{ ...assessment, evidence: [long] }}></dds-evidence>
      </div>
    `);
    frame.style.setProperty('width', '304px');
    expect(frame.scrollWidth).to.equal(304);
  });

  it('neither links to evidence that is said not to be public, nor counts it as published', async () => {
    const [entry] = assessment.evidence!;
    const element = await show({ ...assessment, evidence: [{ ...entry!, public: false }] });
    const [section] = sectionsOf(element);
    expect(section!.querySelectorAll('.documents a')).to.have.length(0);
    expect(section!.querySelector('.documents')!.textContent).to.contain('không công khai');
    expect(section!.querySelectorAll('b.published')).to.have.length(0);
  });

  it('shows the register to work on where it may be edited, and keeps what is typed', async () => {
    const element = await show(assessment);
    let changes = 0;
    element.addEventListener('dds-change', () => changes++);
    element.editable = true;
    await element.updateComplete;
    const form = element.shadowRoot!.querySelector('dds-assessment')!;
    await form.updateComplete;
    expect(form.shadowRoot!.querySelectorAll('.row, .file-bar, .summary')).to.have.length(0);
    await expect(element).to.be.accessible();
    const details = form.shadowRoot!.querySelector<HTMLDetailsElement>(
      '[id="register/evidence/0"]',
    )!;
    details.open = true;
    await aTimeout(20);
    await form.updateComplete;
    const field = form.shadowRoot!.querySelector<HTMLInputElement>(
      '[id="register/evidence/0#title"]',
    )!;
    field.focus();
    field.value = 'Tên mới';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    await form.updateComplete;
    expect(changes).to.equal(1);
    expect(element.assessment?.evidence?.[0]?.title).to.equal('Tên mới');
    expect(details.isConnected && details.open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('prints the register that may be edited as a table', async () => {
    const element = await show(assessment);
    element.editable = true;
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    const sheet = element
      .shadowRoot!.querySelector('dds-assessment')!
      .shadowRoot!.querySelector('.sheet');
    expect(sheet?.textContent).to.contain('H1-1.2-01').and.contain('Kế hoạch dạy học trực tuyến');
    expect(sheet?.textContent).not.to.contain('Nhóm 1');
    dispatchEvent(new Event('afterprint'));
  });
});
