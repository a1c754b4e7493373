// @ts-check

/** @typedef {'vi' | 'en'} Lang */

/**
 * What is wrong with a body, in words.
 *
 * @typedef {{ code: string, severity: string, path: string, text: string }} Complaint
 */

const reasons = {
  'not-found': [404, 'Không có phiếu này.', 'There is no such dossier.'],
  'no-page': [404, 'Không có trang này.', 'No such page.'],
  method: [405, 'Địa chỉ này không nhận cách gọi đó.', 'This address does not take that method.'],
  origin: [
    403,
    'Chỉ trang của chính hệ thống này mới được lưu phiếu.',
    'Only pages of this very system may save dossiers.',
  ],
  host: [421, 'Tên máy chủ không đúng.', 'This is not the host that was asked for.'],
  type: [
    415,
    'Hãy gửi phiếu dạng JSON, không nén (Content-Type: application/json).',
    'Send the assessment as JSON, not compressed (Content-Type: application/json).',
  ],
  'too-large': [413, 'Phiếu lớn hơn 1 MB.', 'The assessment is larger than 1 MB.'],
  encoding: [400, 'Phiếu không phải là văn bản UTF-8.', 'The assessment is no UTF-8 text.'],
  json: [400, 'Phiếu không phải là JSON.', 'The assessment is no JSON.'],
  shape: [422, 'Không đọc được phiếu.', 'The assessment cannot be read.'],
  catalog: [
    422,
    'Phiếu thuộc bộ chỉ số khác; hệ thống này chấm theo Quyết định 4725.',
    'The assessment belongs to another index; this system scores by Decision 4725.',
  ],
  version: [
    400,
    'Hãy cho biết phiếu được sửa từ phiên bản nào (from=0 là phiếu mới).',
    'Say which version the assessment started from (from=0 for a new one).',
  ],
  query: [400, 'Tham số không hợp lệ.', 'A parameter is not valid.'],
  conflict: [
    409,
    'Người khác đã lưu phiếu này trong lúc đó. Chưa có gì bị ghi đè.',
    'Someone else has saved this dossier meanwhile. Nothing has been overwritten.',
  ],
  broken: [500, 'Máy chủ gặp lỗi. Hãy thử lại sau.', 'The server has failed. Try again later.'],
};

/** Thrown where a request is not done; the answer says why in the language of the reader. */
export class Refusal extends Error {
  /**
   * @param {keyof typeof reasons} code
   * @param {{ issues?: (lang: Lang) => readonly Complaint[], version?: number, allow?: string }} [details]
   */
  constructor(code, details = {}) {
    super(code);
    const [status, vi, en] = reasons[code];
    this.status = /** @type {number} */ (status);
    this.texts = { vi: String(vi), en: String(en) };
    this.details = details;
  }

  /** @param {Lang} lang */
  toJson(lang) {
    const { issues, version } = this.details;
    return {
      error: this.message,
      text: this.texts[lang],
      ...(issues && { issues: issues(lang) }),
      ...(version !== undefined && { version }),
    };
  }
}
