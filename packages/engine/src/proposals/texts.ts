import type { LocalizedText } from '@dds/criteria';
import type { ProposalIssueCode } from './types.js';

export const proposalTexts: Readonly<Record<ProposalIssueCode, LocalizedText>> = {
  'ledger-malformed': {
    vi: 'không đọc được sổ đề xuất nên coi như chưa có; hãy dùng sổ đã lưu cùng phiếu.',
    en: 'cannot be read and counts as empty; use the one that was kept beside the file.',
  },
  'proposal-malformed': {
    vi: 'không đúng dạng: cần có đường dẫn, giá trị và tên hệ thống gửi; hãy báo cho nhà cung cấp hệ thống đó.',
    en: 'is not of the form: it needs a path, a value and the name of the system; tell the supplier of that system.',
  },
  'proposal-path-unknown': {
    vi: '“{path}” không phải là chỗ có thể điền trong phiếu; hãy báo cho nhà cung cấp hệ thống gửi.',
    en: '“{path}” is no field of the file that can be filled; tell the supplier of the system.',
  },
  'proposal-target-malformed': {
    vi: 'phần của phiếu chứa “{path}” không đúng dạng nên không điền được; hãy sửa phần đó trước.',
    en: 'the part of the file that holds “{path}” is malformed; mend that part first.',
  },
  'proposal-value-invalid': {
    vi: 'giá trị cho “{path}” không dùng được; hãy báo cho nhà cung cấp hệ thống gửi.',
    en: 'the value for “{path}” cannot be used; tell the supplier of the system.',
  },
};
