import type { Assessment } from '@dds/criteria';
import { aTimeout, expect, waitUntil } from '@open-wc/testing';

import '../../define/dds-assessment.js';
import { writeAssessmentFile } from '../../file/index.js';
import { createMemoryStorage, StorageError, type StorageAdapter } from '../../storage/index.js';
import { readRecord } from '../../storage/database.js';
import { DdsAssessment } from '../dds-assessment.js';
import {
  assessmentWith,
  forgetDrafts,
  openForm,
  partOf,
  press,
  textOf,
  typeInto,
} from '../form.fixture.js';

const KEY = 'dds-test';
const mine = assessmentWith({ schoolYear: '2025-2026', items: { '1.3.1': { points: 5 } } });
const other = assessmentWith({ schoolYear: '2024-2025' });

function fileOf(form: DdsAssessment, content: Assessment): string {
  return writeAssessmentFile(content, form.catalog);
}

/** Chooses a file as a person does. */
async function choose(form: DdsAssessment, text: string, name = 'phieu.json'): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  const input = form.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => form.shadowRoot!.querySelector('#notice, dialog'));
  await form.updateComplete;
}

describe('the draft of the form', () => {
  beforeEach(forgetDrafts);

  it('is saved while a person types, and found again', async () => {
    const form = await openForm({ storageKey: KEY });
    await typeInto(form, 'items/1.3.1#points', '5,5');
    await waitUntil(() => localStorage.getItem(KEY));
    await form.updateComplete;
    expect(textOf(form, '.save-state')).to.match(/^Đã lưu lúc \d\d:\d\d trên máy này$/);
    form.remove();
    const again = await openForm({ storageKey: KEY });
    expect(again.value).to.deep.equal(assessmentWith({ items: { '1.3.1': { points: 5.5 } } }));
    expect(partOf(again, 'items/1.3.1#points').value).to.equal('5,5');
  });

  it('is saved at once when the form is taken off the page', async () => {
    const form = await openForm({ storageKey: KEY });
    await typeInto(form, 'schoolYear', '2025-2026');
    form.remove();
    expect(localStorage.getItem(KEY)).to.contain('2025-2026');
  });

  it('tells the page when it has been found', async () => {
    localStorage.setItem(KEY, JSON.stringify(mine));
    const changes: Assessment[] = [];
    const form = document.createElement('dds-assessment');
    form.addEventListener('dds-change', ({ detail }) => changes.push(detail.assessment));
    form.setAttribute('storage-key', KEY);
    document.body.append(form);
    await form.updateComplete;
    expect(changes).to.deep.equal([mine]);
    form.remove();
  });

  it('is kept nowhere without a key, and the form says so', async () => {
    const form = await openForm();
    await typeInto(form, 'schoolYear', '2025-2026');
    await aTimeout(500);
    // What belongs to an earlier test may still come.
    const keys = Object.keys(localStorage).filter((key) => !key.startsWith(KEY));
    expect(keys).to.deep.equal([]);
    expect(textOf(form, '.save-state')).to.contain('không được lưu trên máy này');
  });

  it('loses nothing typed where the storage fails, and says what to do', async () => {
    const storage: StorageAdapter = {
      load: () => null,
      save: () => {
        throw new StorageError('full');
      },
    };
    const form = await openForm({ storage });
    await typeInto(form, 'schoolYear', '2025-2026');
    await waitUntil(() => textOf(form, '.save-state').includes('Không lưu được'));
    expect(textOf(form, '.save-state')).to.contain('tải tệp phiếu về máy');
    expect(form.value.schoolYear).to.equal('2025-2026');
    expect(partOf(form, 'schoolYear').value).to.equal('2025-2026');
  });

  it('works with blocked storage', async () => {
    const blocked = (): never => {
      throw new StorageError('blocked');
    };
    const form = await openForm({ storage: { load: blocked, save: blocked } });
    await typeInto(form, 'schoolYear', '2025-2026');
    expect(form.value.schoolYear).to.equal('2025-2026');
    expect(textOf(form, '.save-state')).to.contain('Không lưu được');
    await expect(form).to.be.accessible();
  });

  it('may come late from a storage that takes its time; until then nothing can be typed', async () => {
    const text = JSON.stringify(mine);
    const storage: StorageAdapter = {
      ...createMemoryStorage(),
      load: async (key) => {
        await aTimeout(20);
        return key === KEY ? text : null;
      },
    };
    const form = await openForm({ storage, storageKey: KEY });
    expect(partOf(form, 'items/1.3.1#points').matches(':disabled')).to.equal(true);
    await aTimeout(60);
    expect(form.value).to.deep.equal(mine);
    expect(partOf(form, 'items/1.3.1#points').matches(':disabled')).to.equal(false);
  });

  it('is copied, and said to be there, where it cannot be read', async () => {
    localStorage.setItem(KEY, '{"schemaVersion":1,');
    const form = await openForm({ storageKey: KEY });
    expect(textOf(form, '#notice')).to.contain('Không mở được phiếu đã lưu');
    const [kept] = Object.keys(localStorage).filter((key) => key.startsWith(`${KEY}:unreadable-`));
    expect(localStorage.getItem(kept!)).to.equal('{"schemaVersion":1,');
    expect(localStorage.getItem(KEY)).to.equal('{"schemaVersion":1,');
    await typeInto(form, 'schoolYear', '2025-2026');
    await waitUntil(() => localStorage.getItem(KEY)?.includes('2025-2026'));
    expect(localStorage.getItem(kept!)).to.equal('{"schemaVersion":1,');
    await expect(form).to.be.accessible();
  });

  it('gives way to a value that the page sets, before or after connection, and is kept', async () => {
    for (const isBefore of [true, false]) {
      localStorage.setItem(KEY, JSON.stringify(mine));
      const form = await openForm({ storageKey: KEY, ...(isBefore && { value: other }) });
      if (!isBefore) form.value = other;
      await form.updateComplete;
      expect(form.value).to.equal(other);
      expect(JSON.parse(localStorage.getItem(KEY)!)).to.deep.equal(mine);
      await press(form, 'Trở lại phiếu trước đó');
      expect(form.value).to.deep.equal(mine);
      form.remove();
      await forgetDrafts();
    }
  });

  it('is not saved over where its copy fails', async () => {
    const texts = new Map([[KEY, 'broken']]);
    const storage: StorageAdapter = {
      load: (key) => texts.get(key) ?? null,
      save: (key, text) => {
        if (key !== KEY) throw new StorageError('full');
        texts.set(key, text);
      },
    };
    const form = await openForm({ storage, storageKey: KEY });
    await typeInto(form, 'schoolYear', '2025-2026');
    await aTimeout(500);
    expect(texts.get(KEY)).to.equal('broken');
    expect(textOf(form, '.save-state')).to.contain('Không lưu được');
  });

  it('makes way for the one under another key', async () => {
    localStorage.setItem('year-2', JSON.stringify(other));
    const form = await openForm({ storageKey: KEY });
    await typeInto(form, 'schoolYear', '2025-2026');
    form.storageKey = 'year-2';
    await form.updateComplete;
    expect(form.value).to.deep.equal(other);
    expect(localStorage.getItem(KEY)).to.contain('2025-2026');
    expect(JSON.parse(localStorage.getItem('year-2')!)).to.deep.equal(other);
  });

  it('holds what was typed before there was a key, and keeps the one found', async () => {
    localStorage.setItem(KEY, JSON.stringify(other));
    const form = await openForm();
    await typeInto(form, 'schoolYear', '2025-2026');
    form.storageKey = KEY;
    await form.updateComplete;
    expect(form.value.schoolYear).to.equal('2025-2026');
    await waitUntil(() => localStorage.getItem(KEY)?.includes('2025-2026'));
    await press(form, 'Trở lại phiếu trước đó');
    expect(form.value).to.deep.equal(other);
  });

  it('waits for its catalog', async () => {
    const catalog = { ...(await openForm()).catalog, id: 'other-index' };
    const content = { schemaVersion: 1, catalog: 'other-index', schoolYear: '2025-2026' } as const;
    localStorage.setItem(KEY, JSON.stringify(content));
    const form = await openForm({ storageKey: KEY });
    form.catalog = catalog;
    await form.updateComplete;
    expect(form.value).to.deep.equal(content);
  });

  it('goes before the default value', async () => {
    const first = await openForm({ storageKey: KEY, defaultValue: other });
    expect(first.value).to.equal(other);
    expect(localStorage.getItem(KEY)).to.equal(null);
    await typeInto(first, 'institution/name', 'A');
    first.remove();
    const second = await openForm({ storageKey: KEY, defaultValue: mine });
    expect(second.value.institution?.name).to.equal('A');
  });

  it('follows another window, and joins what both have typed', async () => {
    const one = await openForm({ storageKey: KEY });
    const other = await openForm({ storageKey: KEY });
    await typeInto(one, 'items/1.4#points', '6');
    await waitUntil(() => other.value.items?.['1.4']);
    await typeInto(one, 'items/1.3.1#points', '5');
    await typeInto(other, 'schoolYear', '2025-2026');
    const joined = assessmentWith({
      schoolYear: '2025-2026',
      items: { '1.3.1': { points: 5 }, '1.4': { points: 6 } },
    });
    for (const form of [one, other]) {
      await waitUntil(() => form.value.schoolYear && form.value.items?.['1.3.1']);
      expect(form.value).to.deep.equal(joined);
    }
    await waitUntil(() => textOf(one, '#notice') || textOf(other, '#notice'));
    expect(textOf(one, '#notice') + textOf(other, '#notice')).to.contain('Đã gộp 1 thay đổi');
    // Undo takes back what was typed in this window only.
    await press(other, 'Hoàn tác');
    expect(other.value.items).to.deep.equal(joined.items);
    expect(other.value.schoolYear).to.equal(undefined);
  });

  it('shows both contents of a field that two windows have changed, and the owner chooses', async () => {
    const one = await openForm({ storageKey: KEY });
    const other = await openForm({ storageKey: KEY });
    await typeInto(one, 'schoolYear', '2025');
    await typeInto(other, 'schoolYear', '2025-2026');
    // The window that had saved first follows; in the other one a person is asked.
    await waitUntil(() => textOf(other, '#conflicts'));
    expect(textOf(other, '#conflicts'))
      .to.contain('Năm học Cửa sổ này: 2025-2026 (đang dùng)')
      .and.contain('Cửa sổ kia: 2025 ');
    await expect(other).to.be.accessible();
    await press(other, 'Dùng nội dung này (2025)');
    expect(other.value.schoolYear).to.equal('2025');
    expect(textOf(other, '#conflicts')).to.equal('');
    expect(other.shadowRoot!.activeElement?.closest('#files')).to.not.equal(null);
    await waitUntil(() => one.value.schoolYear === '2025');
  });

  it('is deleted in both places on demand, and leaves other drafts and its versions', async () => {
    const form = await openForm({ storageKey: KEY });
    await typeInto(form, 'schoolYear', '2025-2026');
    form.remove();
    const neighbour = `${KEY}-2`;
    const beside = await openForm({ storageKey: neighbour });
    await typeInto(beside, 'schoolYear', '2024-2025');
    beside.remove();
    await waitUntil(async () => (await readRecord(KEY)) && (await readRecord(neighbour)));
    await DdsAssessment.deleteDraft(KEY);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(await readRecord(KEY)).to.equal(undefined);
    expect(await readRecord(`${KEY}:versions`)).not.to.equal(undefined);
    expect((await openForm({ storageKey: KEY })).value.schoolYear).to.equal(undefined);
    expect(localStorage.getItem(neighbour)).to.contain('2024-2025');
    expect(await readRecord(neighbour)).not.to.equal(undefined);
    await DdsAssessment.deleteDraft(KEY, { versions: true });
    expect(await readRecord(`${KEY}:versions`)).to.equal(undefined);
  });

  it('is found in the database where localStorage has lost it or fell behind', async () => {
    const first = await openForm({ storageKey: KEY });
    await typeInto(first, 'schoolYear', '2024-2025');
    first.remove();
    const older = localStorage.getItem(KEY)!;
    const stamp = localStorage.getItem(`${KEY}:at`)!;
    const second = await openForm({ storageKey: KEY });
    await typeInto(second, 'schoolYear', '2025-2026');
    second.remove();
    await aTimeout(100);
    for (const lost of [true, false]) {
      localStorage.clear();
      if (!lost) {
        localStorage.setItem(KEY, older);
        localStorage.setItem(`${KEY}:at`, stamp);
      }
      const form = await openForm({ storageKey: KEY });
      await waitUntil(() => form.value.schoolYear === '2025-2026');
      form.remove();
    }
  });

  it('is kept in localStorage alone where the database is blocked, and the reverse', async () => {
    for (const blocked of ['indexedDB', 'localStorage'] as const) {
      await forgetDrafts();
      const descriptor = Object.getOwnPropertyDescriptor(window, blocked)!;
      Object.defineProperty(window, blocked, {
        configurable: true,
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
      const form = await openForm({ storageKey: `${KEY}-${blocked}` });
      await waitUntil(() => !textOf(form, '.save-state').includes('Đang mở'));
      await typeInto(form, 'schoolYear', '2025-2026');
      await waitUntil(() => textOf(form, '.save-state').startsWith('Đã lưu'));
      form.remove();
      const again = await openForm({ storageKey: `${KEY}-${blocked}` });
      await waitUntil(() => again.value.schoolYear === '2025-2026');
      again.remove();
      Object.defineProperty(window, blocked, descriptor);
    }
  });
});

describe('the versions of the form', () => {
  beforeEach(forgetDrafts);

  it('are shown with how far they were filled, open again, and can be taken back', async () => {
    const form = await openForm({ value: mine, storageKey: KEY });
    form.clear();
    await form.updateComplete;
    await press(form, 'Các bản đã lưu');
    await waitUntil(() => form.shadowRoot!.querySelector('dialog'));
    await form.updateComplete;
    expect(textOf(form, '.versions li')).to.contain('khác phiếu đang làm ở 2 chỗ');
    expect(textOf(form, '.versions li')).to.contain('Đã trả lời 1/');
    expect(textOf(form, '.versions li')).to.contain('Nhóm 1: 5 điểm');
    await expect(form).to.be.accessible();
    form.shadowRoot!.querySelector<HTMLElement>('.versions button')!.click();
    await form.updateComplete;
    expect(form.value).to.deep.equal(mine);
    expect(textOf(form, '#notice')).to.contain('Đã trở lại');
    await press(form, 'Hoàn tác');
    expect(form.value).to.deep.equal(assessmentWith());
  });

  it('give the focus back to the button when they are closed', async () => {
    const form = await openForm({ storageKey: `${KEY}-new` });
    await press(form, 'Các bản đã lưu');
    await waitUntil(() => form.shadowRoot!.querySelector('dialog[open]'));
    expect(textOf(form, 'dialog')).to.contain('Chưa có bản nào');
    await press(form, 'Đóng');
    expect(form.shadowRoot!.activeElement?.textContent.trim()).to.equal('Các bản đã lưu');
  });

  it('begin with the form that an earlier release kept', async () => {
    localStorage.setItem(`${KEY}:before-import`, JSON.stringify(other));
    const form = await openForm({ storageKey: KEY });
    await press(form, 'Các bản đã lưu');
    await waitUntil(() => form.shadowRoot!.querySelector('.versions button'));
    expect(textOf(form, '.versions')).to.contain('Không rõ thời gian');
    form.shadowRoot!.querySelector<HTMLElement>('.versions button')!.click();
    expect(form.value).to.deep.equal(other);
  });
});

describe('the file of the form', () => {
  beforeEach(forgetDrafts);

  it('opens at once in an empty form', async () => {
    const form = await openForm({ storageKey: KEY });
    await choose(form, fileOf(form, mine));
    expect(form.value).to.deep.equal(mine);
    expect(textOf(form, '#notice')).to.contain('phieu.json');
    expect(form.shadowRoot!.activeElement?.id).to.equal('notice');
  });

  it('says that it is being opened where that takes its time', async () => {
    const form = await openForm();
    const note = 'x'.repeat(600_000);
    const opening = choose(form, fileOf(form, assessmentWith({ items: { '1.4': { note } } })));
    await waitUntil(() => form.shadowRoot!.querySelector('#notice progress'));
    const progress = form.shadowRoot!.querySelector('#notice progress');
    expect(progress?.getAttribute('aria-label')).to.equal('Đang mở tệp phieu.json…');
    await expect(form).to.be.accessible();
    await opening;
    await waitUntil(() => !form.shadowRoot!.querySelector('progress'));
    await form.updateComplete;
    expect(textOf(form, '#notice')).to.not.equal('');
  });

  it('asks before it replaces answers, and can be undone', async () => {
    const form = await openForm({ value: mine, storageKey: KEY });
    await choose(form, fileOf(form, other));
    expect(form.value).to.equal(mine);
    await expect(form).to.be.accessible();
    await press(form, 'Giữ phiếu đang làm');
    expect(form.value).to.equal(mine);
    await choose(form, fileOf(form, other));
    await press(form, 'Thay bằng phiếu trong tệp');
    expect(form.value).to.deep.equal(other);
    await press(form, 'Trở lại phiếu trước đó');
    expect(form.value).to.deep.equal(mine);
    await press(form, 'Trở lại phiếu trước đó');
    expect(form.value).to.deep.equal(other);
  });

  it('can be undone after the page has been closed', async () => {
    const form = await openForm({ value: mine, storageKey: KEY });
    await choose(form, fileOf(form, other));
    await press(form, 'Thay bằng phiếu trong tệp');
    form.remove();
    const again = await openForm({ storageKey: KEY });
    await press(again, 'Các bản đã lưu');
    await waitUntil(() => again.shadowRoot!.querySelector('.versions button'));
    again.shadowRoot!.querySelector<HTMLElement>('.versions button')!.click();
    expect(again.value).to.deep.equal(mine);
  });

  for (const [what, text] of [
    ['a broken file', '{"schemaVersion":1,'],
    ['an empty file', ''],
    ['a file of another index', '{"schemaVersion":1,"catalog":"3276"}'],
    ['a file of another version', '{"schemaVersion":99,"catalog":"4725-2022"}'],
    ['something else', 'PK\u0003\u0004'],
  ] as const) {
    it(`leaves every answer as it is when given ${what}`, async () => {
      const form = await openForm({ value: mine });
      await choose(form, text, 'hong.json');
      expect(form.value).to.equal(mine);
      expect(textOf(form, '#notice')).to.contain('hong.json').and.contain('vẫn còn nguyên');
      expect(form.shadowRoot!.querySelectorAll('#notice li').length).to.be.greaterThan(0);
      await expect(form).to.be.accessible();
    });
  }

  it('is also taken when it is dropped on the form', async () => {
    const form = await openForm();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([fileOf(form, mine)], 'phieu.json'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    form.shadowRoot!.querySelector('.form')!.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await waitUntil(() => form.value.schoolYear);
    expect(form.value).to.deep.equal(mine);
  });

  it('is downloaded under the name of the institution, with the same bytes as it came', async () => {
    const form = await openForm();
    const text = fileOf(form, { ...mine, institution: { name: 'THPT Hạ Long' } });
    await choose(form, text);
    const saved: { name: string; url: string }[] = [];
    const noteDownload = (link: HTMLAnchorElement): void =>
      void saved.push({ name: link.download, url: link.href });
    const prototype = HTMLAnchorElement.prototype as { click?: () => void };
    prototype.click = function (this: HTMLAnchorElement): void {
      noteDownload(this);
    };
    await press(form, 'Tải phiếu về máy (.json)');
    // The method of every element shows again.
    delete prototype.click;
    expect(saved[0]?.name).to.contain('thpt-ha-long_2025-2026.json');
    expect(saved[0]?.url).to.match(/^blob:/);
    expect(fileOf(form, form.value)).to.equal(text);
  });

  it('gives way to an empty form, which can be taken back', async () => {
    const form = await openForm({ value: mine, storageKey: KEY });
    form.clear();
    await form.updateComplete;
    expect(form.value).to.deep.equal(assessmentWith());
    expect(partOf(form, 'schoolYear').value).to.equal('');
    await press(form, 'Trở lại phiếu trước đó');
    expect(form.value).to.deep.equal(mine);
  });
});
