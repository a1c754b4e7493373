import type { LocalizedText } from '@dds/criteria';
import type { LintRuleName } from './types.js';

export const lintTexts: Readonly<Record<LintRuleName, LocalizedText>> = {
  'address-repeated': {
    vi: 'một liên kết “{url}” dùng cho {count} minh chứng; hãy dẫn thẳng tới từng văn bản.',
    en: 'one link, “{url}”, serves {count} entries; link to each document itself.',
  },
  'base-not-claimed': {
    vi: 'được chấm điểm nhưng các mục làm nền ({rows}) chưa mục nào có điểm; hãy xem lại cả hai phía.',
    en: 'is claimed although none of the rows that it rests on ({rows}) is; look at both sides again.',
  },
  'condition-without-evidence': {
    vi: 'đánh dấu đạt nhưng chưa có minh chứng nào trong danh mục; hãy bổ sung.',
    en: 'is marked as met without evidence in the register; add some.',
  },
  'evidence-after-day': {
    vi: 'ghi ngày {date}, sau ngày {on}; hãy kiểm tra lại ngày ban hành.',
    en: 'is dated {date}, after {on}; check the date.',
  },
  'evidence-before-school-year': {
    vi: 'ghi ngày {date}, trước khi năm học bắt đầu ({from}); hãy thay bằng văn bản của năm học này hoặc ghi hạn hiệu lực.',
    en: 'is dated {date}, before the school year began ({from}); replace it by one of this year, or say until when it holds.',
  },
  'evidence-date-malformed': {
    vi: 'có ngày “{date}” không đọc được; hãy ghi đủ ngày, tháng, năm.',
    en: 'has a date, “{date}”, that cannot be read; give day, month and year.',
  },
  'evidence-expired': {
    vi: 'hết hiệu lực từ ngày {expires} (xét đến ngày {on}); hãy thay bằng văn bản còn hiệu lực.',
    en: 'held until {expires}, which is before {on}; replace it by one that still holds.',
  },
  'evidence-id-repeated': {
    vi: 'trùng mã “{id}” với một minh chứng ở trên; hãy đổi mã, vì các mục chỉ hiểu mã này là minh chứng đầu tiên.',
    en: 'has the id “{id}” of an earlier entry; change it, as rows mean the first one by it.',
  },
  'evidence-repeated': {
    vi: 'có vẻ trùng văn bản với “{other}” (cùng số, cùng nơi ban hành); một minh chứng có thể dùng cho nhiều mục.',
    en: 'seems to be the same document as “{other}” (same number and issuer); one entry may serve several rows.',
  },
  'evidence-unnamed': {
    vi: 'chưa có tên và số văn bản; hãy ghi ít nhất một trong hai để người thẩm định nhận ra.',
    en: 'has neither a title nor a number; give at least one, so that a reviewer can tell what it is.',
  },
  'evidence-unused': {
    vi: 'chưa gắn với mục nào; hãy gắn vào mục liên quan hoặc bỏ khỏi danh mục.',
    en: 'is named by no row; name it on the row that it shows, or take it out.',
  },
  'everything-full': {
    vi: 'cả {count} mục đều đạt điểm tối đa; người thẩm định sẽ xem kỹ, hãy rà lại minh chứng.',
    en: 'claims the maximum of all {count} items; a reviewer will look closely, so check the evidence.',
  },
  'full-with-part': {
    vi: 'chấm điểm tối đa nhưng số liệu là {part}/{whole}; hãy xem lại điểm hoặc số liệu.',
    en: 'claims the maximum, but the measure is {part} of {whole}; look at the points or the measure again.',
  },
  'full-without-evidence': {
    vi: 'chấm tối đa {points} điểm nhưng chưa có minh chứng nào trong danh mục; hãy bổ sung.',
    en: 'claims the maximum of {points} points without evidence in the register; add some.',
  },
  'institution-unnamed': {
    vi: 'chưa ghi tên trường; hãy bổ sung.',
    en: 'has no name; give it.',
  },
  'link-missing': {
    vi: 'hướng dẫn yêu cầu công khai nhưng minh chứng “{id}” chưa có liên kết; hãy đăng lên cổng và ghi địa chỉ.',
    en: 'must be public by the guidance, but entry “{id}” has no link; publish it and give its address.',
  },
  'link-not-public': {
    vi: 'hướng dẫn yêu cầu công khai nhưng minh chứng “{id}” không phải ai cũng mở được; hãy đăng ở địa chỉ công khai.',
    en: 'must be public by the guidance, but not everyone can open entry “{id}”; publish it at a public address.',
  },
  'one-entry-for-many': {
    vi: 'được dùng cho {count} tiêu chí; hãy xem có đủ sức chứng minh cho từng tiêu chí không.',
    en: 'is to show {count} criteria; see whether it really shows each of them.',
  },
  'points-on-nothing': {
    vi: 'có điểm nhưng số liệu bằng 0; hãy xem lại điểm hoặc số liệu.',
    en: 'has points although the measure is 0; look at the points or the measure again.',
  },
  'portal-missing': {
    vi: 'hướng dẫn yêu cầu công khai trên cổng nhưng chưa ghi địa chỉ cổng thông tin của trường; hãy bổ sung.',
    en: 'has to publish on its portal, but no address of one is given; give it.',
  },
  'row-forgotten': {
    vi: 'đã có minh chứng, ghi chú hoặc số liệu nhưng chưa trả lời; hãy chấm điểm hoặc trả lời.',
    en: 'has evidence, a note or a measure, but no answer; answer it.',
  },
  'school-year-malformed': {
    vi: '“{schoolYear}” không phải là năm học; hãy ghi hai năm liền nhau, ví dụ 2025-2026.',
    en: '“{schoolYear}” is none; give two following years, such as 2025-2026.',
  },
  'school-year-over': {
    vi: '{schoolYear} không phải năm học của ngày {on}; hãy kiểm tra đã mở đúng phiếu chưa.',
    en: '{schoolYear} is not that of {on}; check that this is the right file.',
  },
  'solution-unnamed': {
    vi: 'chưa ghi tên giải pháp, phần mềm đang dùng; hãy ghi vào ghi chú hoặc tên minh chứng.',
    en: 'does not say which solution is in use; name it in the note or in the title of the evidence.',
  },
  'stages-missing': {
    vi: 'chưa chọn cấp học nên không biết yêu cầu nào của hướng dẫn áp dụng; hãy chọn.',
    en: 'names no stage, so that it is not known which requirements apply; choose them.',
  },
  'whole-differs': {
    vi: 'tổng số ghi là {whole} nhưng mục {row} ghi {other}; hãy thống nhất số liệu.',
    en: 'states a whole of {whole}, where row {row} states {other}; make them agree.',
  },
  'whole-zero': {
    vi: 'có điểm nhưng tổng số ghi là 0; hãy xem lại số liệu.',
    en: 'has points although the whole is 0; look at the measure again.',
  },
};
