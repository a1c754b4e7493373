import { DdsError } from '@dds/criteria/errors';

/** Refuses what `scoreAssessment` never returns. */
export function refuseResult(): DdsError {
  return new DdsError(
    'ERR_DDS_RESULT_INVALID',
    'This is no result of scoring; pass what scoreAssessment returns, unchanged. ' +
      'Đây không phải là kết quả chấm điểm; hãy truyền nguyên vẹn kết quả của scoreAssessment.',
  );
}

/** Refuses what no function of `aggregate` returns. */
export function refuseSummary(): DdsError {
  return new DdsError(
    'ERR_DDS_SUMMARY_INVALID',
    'This is no summary, or its figures are too large to add up exactly; begin with ' +
      'aggregate.empty() and pass on what aggregate returns. ' +
      'Đây không phải là bảng tổng hợp, hoặc số liệu quá lớn để cộng chính xác; hãy bắt đầu bằng ' +
      'aggregate.empty() và dùng đúng giá trị mà aggregate trả về.',
  );
}

/** Refuses to add up what was reached by different rules. */
export function refuseMismatch(): DdsError {
  return new DdsError(
    'ERR_DDS_SUMMARY_MISMATCH',
    'Results by another catalog, guidance or policies cannot be added up; score all of them by ' +
      'the same rules, or keep a summary for each. ' +
      'Không thể cộng các kết quả chấm theo bộ chỉ số, hướng dẫn hoặc chính sách khác nhau; hãy ' +
      'chấm tất cả theo cùng một quy tắc hoặc lập bảng tổng hợp riêng.',
  );
}
